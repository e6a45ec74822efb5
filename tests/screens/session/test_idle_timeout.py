"""When a page is left, and when it warns before."""

from kiosk.screens.session.idle_timeout import Idle, IdleTimeout
from kiosk.screens.session.pages import PAGES, Timeout


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
