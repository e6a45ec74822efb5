"""No state of a printer and no alarm is cut, on any panel and in any language; the rest is in `test_walk.py`."""

from pathlib import Path

import pytest

from kiosk.hub.alarms import ABOUT_A_PRINTER, AlarmCause, raise_alarm
from kiosk.printers.printer import PrinterState
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.page_checks import cut, log_in_on
from tests.screens.printer_hub import PrinterHub, answer, hub_at_work
from tests.screens.seed import here
from tests.screens.silence import beat, fall_silent, watched
from tests.screens.turns import SIZES, in_turn

FIRMWARE_WORDS = "Thermal runaway, system stopped! Heater_ID: 0"


def ended(made: PrinterHub) -> None:
    """A print that is done, and one that failed."""
    made.end("muikku", made.run("muikku", made.hook, 1.0, here(13, 30)), "done")
    made.end("lahna", made.run("lahna", made.hook, 0.4, here(13, 30)), "failed", FIRMWARE_WORDS)


@pytest.mark.announces("The print room is silent")
@pytest.mark.parametrize(("size", "languages"), in_turn(SIZES))
def test_no_state_of_a_printer_and_no_alarm_is_cut(tmp_path: Path, size: str, languages: tuple[str, ...]) -> None:
    made = watched(hub_at_work(tmp_path, printers=8))
    ended(made)
    made.read("hauki", 211.0, 60.0, age_s=840)
    with running_screen(tmp_path, size, seeded=made.seeded) as screen:
        shell = screen.shell
        log_in_on(screen, "home")
        lost: dict[str, set[str]] = {}

        def look(place: str) -> None:
            screen.app.look_for_commits()
            for language in languages:
                shell.setLanguage(language)
                lost[f"{place}, {language}"] = cut(screen)

        shell.printerPage.choose(made.printer("hauki"))
        for page in ("home", "printer"):
            screen.shell.go(page)
            screen.until_page(page)
            for state in PrinterState:
                if state is not PrinterState.NOT_KNOWN:
                    made.set_state("hauki", state, FIRMWARE_WORDS if state == PrinterState.ERROR else None)
                    look(f"{state} on {page}")
        shell.printerPage.choose(made.printer("lahna"))
        look("failed")
        made.set_state("hauki", "printing")
        fall_silent(made)
        shell.printerPage.choose(made.printer("hauki"))
        screen.until(lambda: screen.shows("printer.unknown"))
        look("silent")
        screen.touch_item("printer.stop")
        screen.until(lambda: screen.shows("printer.stop_failed"))
        look("silent after a stop")
        screen.shell.go("home")
        screen.until_page("home")
        look("silent in a row")
        assert {place: words for place, words in lost.items() if words} == {}
        look_at_alarms(screen, made, languages)


def look_at_alarms(screen: ScreenDriver, made: PrinterHub, languages: tuple[str, ...]) -> None:
    """With one of each cause, page after page; the print room works again."""
    beat(made)
    answer(made.db)
    with made.db.atomic():
        for cause in AlarmCause:
            printer_id = made.printer("muikku") if cause in ABOUT_A_PRINTER else None
            raise_alarm(made.db, made.seeded.clock, cause, printer_id=printer_id)
    screen.until(lambda: screen.shows("alarm"))
    for _ in AlarmCause:
        for language in languages:
            screen.shell.setLanguage(language)
            assert cut(screen) == set(), language
        if screen.shows("more"):
            screen.touch_item("more")
