"""Navigation, idle time-outs and the known visitor, without Qt."""

import pytest

from kiosk.screens.session.idle_timeout import Idle, IdleTimeout
from kiosk.screens.session.navigation import Navigation
from kiosk.screens.session.pages import PAGES, Timeout
from kiosk.screens.session.visitor import Visitor


def test_a_staff_page_without_staff_leads_to_the_start_page() -> None:
    """S5."""
    navigation = Navigation()
    navigation.go("board")
    navigation.go("home")
    assert navigation.name == "start"
    assert navigation.go("home", staff_present=True)
    assert navigation.name == "home"


@pytest.mark.parametrize("name", [name for name, page in PAGES.items() if not page.staff])
def test_every_public_page_is_at_most_three_exits_from_the_start_page(name: str) -> None:
    """T6."""
    navigation = Navigation()
    navigation.go(name)
    for _ in range(3):
        navigation.go(navigation.back())
    assert navigation.name == "start"


def test_help_leads_back_to_where_it_was_called() -> None:
    navigation = Navigation()
    navigation.go("board")
    navigation.go("call_staff")
    assert navigation.back() == "board"


def test_browsing_warns_after_30_seconds_and_is_over_after_20_more() -> None:
    """T2, X4."""
    timeout = IdleTimeout()
    timeout.begin(Timeout.BROWSING, 100.0)
    assert timeout.state_at(129.9) is Idle.FRESH
    assert timeout.state_at(130.0) is Idle.WARNING
    assert timeout.state_at(149.9) is Idle.WARNING
    assert timeout.state_at(150.0) is Idle.OVER


def test_a_form_waits_60_seconds_before_its_warning() -> None:
    """T2."""
    timeout = IdleTimeout()
    timeout.begin(Timeout.FORM, 0.0)
    assert timeout.state_at(59.9) is Idle.FRESH
    assert timeout.state_at(60.0) is Idle.WARNING


def test_a_touch_restarts_the_timeout() -> None:
    timeout = IdleTimeout()
    timeout.begin(Timeout.BROWSING, 0.0)
    timeout.touched(40.0)
    assert timeout.state_at(60.0) is Idle.FRESH


def test_more_time_is_ten_times_the_time() -> None:
    """X4."""
    timeout = IdleTimeout()
    timeout.more_time = True
    timeout.begin(Timeout.BROWSING, 0.0)
    assert timeout.state_at(299.0) is Idle.FRESH
    assert timeout.state_at(480.0) is Idle.WARNING
    assert timeout.state_at(500.0) is Idle.OVER


def test_the_start_page_stays() -> None:
    timeout = IdleTimeout()
    timeout.begin(Timeout.STAYS, 0.0)
    assert timeout.state_at(1e9) is Idle.FRESH


def test_a_result_stays_between_4_and_8_seconds() -> None:
    """T2, P4."""
    assert 4 <= PAGES["greeting"].timeout.seconds <= 8


def test_a_visitor_is_known_for_30_seconds_after_a_scan_and_longer_after_coming_in_by_touch() -> None:
    visitor = Visitor()
    visitor.came("one", has_pass=True, now_s=0.0)
    assert visitor.visit_id(29.9) == "one"
    assert visitor.visit_id(30.0) is None
    visitor.came("two", has_pass=False, now_s=100.0)
    assert visitor.visit_id(219.9) == "two"
    visitor.forget()
    assert visitor.visit_id(120.0) is None
