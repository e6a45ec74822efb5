"""A call for staff, until somebody has seen it."""

from sqlite_utils import Database

from kiosk.store.hub_db import row
from tests.screens.driver import ScreenDriver


def hub(screen: ScreenDriver) -> Database:
    return screen.seeded.services.hub_db


def test_a_call_for_staff_is_an_alarm_and_says_when_it_was_seen(screen: ScreenDriver) -> None:
    """X8."""
    screen.touch_item("foot.help")
    screen.until_page("call_staff")
    screen.touch_item("help.call")
    alarm = row(hub(screen), "SELECT id FROM alarm WHERE kind = 'help' AND seen_at IS NULL")
    assert alarm is not None
    hub(screen).execute("UPDATE alarm SET seen_at = '2026-11-18T11:43:00.000Z' WHERE id = ?", (alarm["id"],))
    screen.until(lambda: screen.shell.callStaff.progress == "seen")
