"""Who is told of an alarm, and when (N4)."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.hub.alarms import Alarm, AlarmCause, Severity
from kiosk.printroom.alarms.routing import ROUNDS, Contact, Notification, Rules, first_due_at, next_notification

HELSINKI = ZoneInfo("Europe/Helsinki")
RULES = Rules(HELSINKI)
NAMES = ("first", "second", "third")
CONTACTS = tuple(map(Contact, NAMES))
TEN = timedelta(minutes=10)


def at(hour: int, minute: int = 0, day: int = 16) -> datetime:
    """A time of day in Finland, in November."""
    return datetime(2026, 11, day, hour, minute, tzinfo=HELSINKI).astimezone(UTC)


def alarm(cause: AlarmCause, raised_at: datetime, **changes: object) -> Alarm:
    values: dict[str, object] = {
        "id": "a", "cause": cause, "printer_id": None, "printer_name": None, "reason": None, "raised_at": raised_at,
        "acknowledged_at": None, "acknowledged_by": None, "acknowledged_name": None, "cleared_at": None,
        "cleared_by": None,
    }  # fmt: skip
    return Alarm(**{**values, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("cause", "raised_at", "due_at"),
    [
        (AlarmCause.HEATERS_ON, at(3), at(3)),
        (AlarmCause.OFFLINE_IN_PRINT, at(23, 59), at(23, 59)),
        (AlarmCause.PRINT_ROOM_SILENT, at(21), at(21)),
        (AlarmCause.ATTENTION, at(14), at(14)),
        (AlarmCause.ATTENTION, at(20, 59), at(20, 59)),
        (AlarmCause.ATTENTION, at(21), at(7, day=17)),
        (AlarmCause.NO_PROGRESS, at(0, 35), at(7)),
        (AlarmCause.HELP, at(6, 59), at(7)),
        (AlarmCause.HELP, at(7), at(7)),
        (AlarmCause.DISK_LOW, at(14), None),
        (AlarmCause.JOB_FAILED, at(3), None),
    ],
)
def test_quiet_hours_hold_back_all_but_what_cannot_wait(
    cause: AlarmCause, raised_at: datetime, due_at: datetime | None
) -> None:
    """N4."""
    assert first_due_at(alarm(cause, raised_at), RULES) == due_at


@pytest.mark.parametrize(("quiet_from", "quiet_until"), [(time(0), time(0)), (time(12), time(12))])
def test_equal_times_are_no_quiet_hours(quiet_from: time, quiet_until: time) -> None:
    """N4: a hub may switch them off."""
    rules = Rules(HELSINKI, quiet_from, quiet_until)
    assert not any(rules.is_quiet(at(hour, minute)) for hour in range(24) for minute in (0, 30))


def test_quiet_hours_may_lie_within_a_day() -> None:
    """N4: of a hub that is watched at night."""
    rules = Rules(HELSINKI, time(8), time(12))
    assert [hour for hour in range(24) if rules.is_quiet(at(hour))] == [8, 9, 10, 11]
    assert rules.after_quiet(at(9)) == at(12)


def test_quiet_hours_end_at_the_clock_of_the_place_also_when_it_is_changed() -> None:
    """N4: the night of 25 October 2026 has 25 hours in Finland."""
    raised_at = datetime(2026, 10, 24, 23, tzinfo=HELSINKI).astimezone(UTC)
    due_at = RULES.after_quiet(raised_at)
    assert due_at.astimezone(HELSINKI).time() == time(7)
    assert due_at - raised_at == timedelta(hours=9)


def test_while_nobody_acknowledges_the_next_of_the_list_is_told_every_ten_minutes() -> None:
    """N4: and after the last one the first again, ROUNDS times in all."""
    hot, told, when = alarm(AlarmCause.HEATERS_ON, at(3)), [], []
    while (following := next_notification(hot, told, CONTACTS, RULES)) is not None:
        notification, due_at = following
        when.append(due_at)
        told.append(Notification(notification.step, notification.contact, sent_at=due_at))
    assert [notification.contact for notification in told] == list(NAMES) * ROUNDS
    assert when == [at(3) + step * TEN for step in range(len(NAMES) * ROUNDS)]


@pytest.mark.parametrize("ended", [{"acknowledged_at": at(3, 5)}, {"cleared_at": at(3, 5)}])
def test_who_acknowledges_ends_it_and_so_does_the_fact(ended: dict[str, object]) -> None:
    """N2, N4."""
    told = [Notification(0, "first", sent_at=at(3))]
    assert next_notification(alarm(AlarmCause.HEATERS_ON, at(3), **ended), told, CONTACTS, RULES) is None


def test_whoever_cannot_be_reached_is_passed_over_at_once() -> None:
    """N4, N5: a dead channel must not cost ten minutes."""
    hot = alarm(AlarmCause.HEATERS_ON, at(3))
    told = [Notification(0, "first", failed=True)]
    assert next_notification(hot, told, CONTACTS, RULES) == (Notification(1, "second"), at(3))


def test_a_message_that_is_being_sent_holds_the_next_one_back() -> None:
    """N5: nobody knows yet whether it arrives."""
    assert next_notification(alarm(AlarmCause.HEATERS_ON, at(3)), [Notification(0, "first")], CONTACTS, RULES) is None


def test_escalation_of_what_can_wait_stops_at_night() -> None:
    """N4: told at 20.55, the next one at 7.00."""
    asked, told = alarm(AlarmCause.ATTENTION, at(20, 55)), [Notification(0, "first", sent_at=at(20, 55))]
    assert next_notification(asked, told, CONTACTS, RULES) == (Notification(1, "second"), at(7, day=17))


def test_a_list_that_was_changed_meanwhile_begins_at_its_first() -> None:
    """N4: the one who was told is not on it any more."""
    told = [Notification(0, "gone", sent_at=at(3))]
    assert next_notification(alarm(AlarmCause.HEATERS_ON, at(3)), told, CONTACTS, RULES) == (
        Notification(1, "first"),
        at(3, 10),
    )
    assert next_notification(alarm(AlarmCause.HEATERS_ON, at(3)), [], (), RULES) is None


def test_the_digest_is_due_each_morning() -> None:
    """N5."""
    assert RULES.last_digest_due(at(6, 59, day=17)) == at(7, day=16)
    assert RULES.last_digest_due(at(7, day=17)) == at(7, day=17)
    assert RULES.last_digest_due(at(23, day=17)) == at(7, day=17)


def test_who_is_reached_late_is_not_told_again_at_once() -> None:
    """N4: the first was out of reach, then the second; the retry reached the first, and the second is still tried."""
    hot = alarm(AlarmCause.HEATERS_ON, at(3))
    told = [Notification(0, "first", sent_at=at(3, 1)), Notification(1, "second", failed=True)]
    assert next_notification(hot, told, CONTACTS[:2], RULES) == (Notification(2, "first"), at(3, 11))


def test_a_contact_is_told_of_its_severities_alone() -> None:
    """N4: the escalation goes on among those who are told of such alarms, as often as their list is long."""
    contacts = (Contact("caretaker", told_of=frozenset({Severity.NOW})), *CONTACTS[:2],
                Contact("manager", told_of=frozenset({Severity.SOON, Severity.MORNING})))  # fmt: skip
    for cause, names in ((AlarmCause.HEATERS_ON, ("caretaker", "first", "second")),
                         (AlarmCause.ATTENTION, ("first", "second", "manager"))):  # fmt: skip
        asked, told = alarm(cause, at(14)), []
        while (following := next_notification(asked, told, contacts, RULES)) is not None:
            told.append(Notification(following[0].step, following[0].contact, sent_at=following[1]))
        assert [one.contact for one in told] == list(names) * ROUNDS
    assert next_notification(alarm(AlarmCause.HELP, at(14)), [], contacts[:1], RULES) is None
