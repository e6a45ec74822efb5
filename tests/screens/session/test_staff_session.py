"""A session of staff ends after the idle time (F1) and warns before (X4)."""

from kiosk.screens.session.staff_session import Member, StaffSession

MAIJA = Member("s1", "Maija", "operator")


def test_nobody_is_logged_in_at_first() -> None:
    session = StaffSession(60)
    assert session.member is None
    assert not session.is_due(1000.0)


def test_it_counts_down_from_the_last_touch() -> None:
    session = StaffSession(60)
    session.log_in(MAIJA, 10.0)
    assert session.remaining_s(30.0) == 40.0
    session.touch(30.0)
    assert session.remaining_s(30.0) == 60.0
    assert not session.is_due(89.9)
    assert session.is_due(90.0)


def test_it_warns_for_the_last_twenty_seconds() -> None:
    session = StaffSession(60)
    session.log_in(MAIJA, 0.0)
    assert not session.warns(39.9)
    assert session.warns(40.0)
    assert not session.warns(60.0)


def test_a_host_does_not_print() -> None:
    assert [Member("x", "x", role).may_print for role in ("host", "operator", "admin")] == [False, True, True]
