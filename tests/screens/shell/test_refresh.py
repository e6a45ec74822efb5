"""What another process commits is shown."""

from sqlite_utils import Database

from tests.screens.driver import ScreenDriver


def hub(screen: ScreenDriver) -> Database:
    return screen.seeded.services.hub_db


def test_a_commit_of_another_process_is_shown(screen: ScreenDriver) -> None:
    """The board follows the database."""
    screen.shell.go("board")
    screen.until_page("board")
    with hub(screen).atomic():
        hub(screen).execute("UPDATE printer SET printer_state = 'offline'")
    screen.until(lambda: "Ei vastaa" in screen.texts())
