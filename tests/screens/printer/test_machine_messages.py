"""Messages of a machine: a small line on its page, large while it waits for a person."""

from pathlib import Path

from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.alarms import AlarmCause, raise_alarm
from tests.screens.driver import running_screen
from tests.screens.printer.test_printer_page import showing
from tests.screens.printer_hub import hub_at_work


def test_a_notice_is_a_quiet_line_with_its_age(tmp_path: Path) -> None:
    """H19."""
    with showing(tmp_path, "hauki") as (screen, made):
        assert not screen.shows("printer.notice")
        made.tell("hauki", "Layer 3 of 90", age_s=120)
        screen.until(lambda: screen.shows("printer.notice"))
        screen.settle()
        assert screen.find("printer.notice").property("text") == "Tulostin ilmoittaa: Layer 3 of 90 (2\u00a0min sitten)"
        screen.shell.setLanguage("sv")
        screen.settle()
        assert (
            screen.find("printer.notice").property("text") == "Skrivaren meddelar: Layer 3 of 90 (för 2\u00a0min sedan)"
        )


def test_while_the_machine_waits_its_words_are_shown_once_and_large(tmp_path: Path) -> None:
    """H19: the reason of the pause is the notice, so the quiet line is not needed."""
    with showing(tmp_path, "hauki") as (screen, made):
        made.tell("hauki", "Filament runout", age_s=5)
        made.set_state("hauki", "paused", "Filament runout")
        screen.until(lambda: screen.shows("printer.message"))
        screen.settle()
        assert screen.find("printer.message").property("text") == "Filament runout"
        assert not screen.shows("printer.notice")
        screen.touch_item("printer.middle")
        actions = [row["action"] for row in made.db.query("SELECT action FROM printer_order")]
        assert actions == ["resume"]


def test_a_pause_without_a_reason_is_worded_in_the_current_language(tmp_path: Path) -> None:
    """X9."""
    with showing(tmp_path, "hauki") as (screen, made):
        made.set_state("hauki", "paused", Reason(ReasonCode.PAUSED_BY_ITSELF))
        screen.until(lambda: "Tulostin meni itse tauolle." in screen.texts())


def test_the_night_wall_shows_what_the_machine_asks(tmp_path: Path) -> None:
    """The filled block holds the machine's own text."""
    made = hub_at_work(tmp_path)
    made.ask("hauki", "Load new filament", "Continue")
    made.set_state("hauki", "attention", "Load new filament")
    raise_alarm(made.db, made.seeded.clock, AlarmCause.ATTENTION, printer_id=made.printer("hauki"))
    with running_screen(tmp_path, seeded=made.seeded) as screen:
        screen.shell.goDark()
        screen.until_page("night_wall")
        screen.until(lambda: "Load new filament" in screen.texts())
