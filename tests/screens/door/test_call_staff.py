"""A call for staff, until somebody has seen it."""

from sqlite_utils import Database

from kiosk.hub.alarms import acknowledge
from kiosk.store.hub_db import row
from tests.screens.driver import ScreenDriver


def hub(screen: ScreenDriver) -> Database:
    return screen.seeded.services.hub_db


def test_a_call_for_staff_is_an_alarm_and_says_when_it_was_seen(screen: ScreenDriver) -> None:
    """X8."""
    screen.touch_item("foot.help")
    screen.until_page("call_staff")
    screen.touch_item("help.call")
    alarm = row(hub(screen), "SELECT id FROM alarm WHERE cause = 'help' AND acknowledged_at IS NULL")
    assert alarm is not None
    acknowledge(hub(screen), screen.seeded.clock, alarm["id"], screen.seeded.staff_id)
    screen.until(lambda: screen.shell.callStaff.progress == "seen")
