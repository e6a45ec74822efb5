"""Prints over the session with a Moonraker, as transcripts: begun, paused, ended, and after losses."""

from pathlib import Path

import pytest

from kiosk.base.printer_limits import PrinterLimits
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.print_server.calls import Answered, Upload
from kiosk.printers.printer import (
    FilesKept,
    ForeignPrintSeen,
    JobEnded,
    JobProgressed,
    JobStarted,
    NoticeShown,
    Outcome,
    PrinterState,
    PrintJob,
    RequestRefused,
    StateChanged,
    TemperaturesRead,
)
from tests.printers.moonraker.session_harness import OURS, SessionHarness, in_its_words

NOTHING = TemperaturesRead(None, None, None, None)
LIMITS = PrinterLimits()


@pytest.fixture
def moon() -> SessionHarness:
    return SessionHarness().idle()


def last_state(moon: SessionHarness) -> StateChanged:
    found: StateChanged = moon.events_of(StateChanged)[-1]
    return found


def refusals(moon: SessionHarness) -> list[tuple[str, ReasonCode]]:
    return [(event.request, event.reason.code) for event in moon.events_of(RequestRefused)]


def test_a_print_starts_when_it_is_seen_and_ends_when_klipper_says_so(moon: SessionHarness) -> None:
    """K2, K4: success of the start's own answer proves nothing."""
    moon.start_job()
    moon.answer("printer.print.start")
    assert moon.asked("printer.print.start")[0]["params"] == {"filename": OURS}
    assert not moon.events_of(JobStarted)
    moon.prints("printing")
    moon.status(virtual_sdcard={"progress": 0.5, "file_position": 500}, gcode_move={"gcode_position": [1, 2, 7.2, 0]})
    assert moon.events_of(JobStarted) == [JobStarted("j1")]
    assert (moon.events_of(JobProgressed)[-1].fraction, moon.events_of(JobProgressed)[-1].z_mm) == (0.5, 7.2)
    moon.prints("complete")
    moon.prints("complete", print_duration=3.0)
    assert (moon.job_end().outcome, moon.job_end().reason) == (Outcome.DONE, None)
    assert last_state(moon).state is PrinterState.IDLE
    assert len(moon.asked("printer.print.start")) == 1
    assert not moon.events_of(ForeignPrintSeen)


def test_a_start_that_klipper_refuses_and_one_that_is_not_seen_have_failed(moon: SessionHarness) -> None:
    """K2."""
    moon.start_job()
    moon.answer("printer.print.start", error={"code": 400, "message": "SD busy"})
    reason = moon.job_end().reason
    assert reason is not None
    assert reason.code is ReasonCode.PRINT_NOT_STARTED
    moon.events.clear()
    moon.start_job()
    moon.answer("printer.print.start")
    for _ in range(11):
        moon.status(extruder={"temperature": 21.1})
        moon.pass_time(0.0)
    ended = moon.job_end()
    assert ended.reason is not None
    assert (ended.outcome, ended.reason.code) == (Outcome.FAILED, ReasonCode.START_ACCEPTED_BUT_UNSEEN)


def test_nothing_is_started_while_a_macro_moves_the_machine(moon: SessionHarness) -> None:
    """K2: Klipper would queue it, and nobody may stand there any more when it begins."""
    moon.status(idle_timeout={"state": "Printing"})
    moon.start_job()
    assert refusals(moon) == [("start", ReasonCode.PRINTER_NOT_FREE)]
    moon.status(idle_timeout={"state": "Ready"})
    job = PrintJob("j1", Path("part.gcode"), "part.gcode")
    moon.session.start(job)
    moon.status(idle_timeout={"state": "Printing"})
    moon.session.answer_received(Answered(Upload(job), OURS), moon.now_s)
    moon.collect()
    assert not moon.asked("printer.print.start")
    moon.status(idle_timeout={"state": "Ready"})
    assert len(moon.asked("printer.print.start")) == 1


def test_a_print_too_short_to_be_seen_has_begun_and_ended(moon: SessionHarness) -> None:
    """K4."""
    moon.start_job()
    moon.prints("complete")
    assert (moon.events_of(JobStarted), moon.job_end().outcome) == ([JobStarted("j1")], Outcome.DONE)


def test_heating_pausing_and_resuming_are_shown_while_klipper_is_at_it(moon: SessionHarness) -> None:
    """K7: Klipper pauses after the command that it is at, a heat-up, say."""
    moon.start_printing()
    moon.status(extruder={"temperature": 30.0, "target": 210.0})
    assert last_state(moon).state is PrinterState.HEATING
    moon.status(extruder={"temperature": 209.0})
    moon.session.pause()
    moon.collect()
    assert last_state(moon).state is PrinterState.PAUSING
    moon.prints("paused")
    moon.answer("printer.print.pause")
    assert last_state(moon) == StateChanged(PrinterState.PAUSED)
    moon.session.resume()
    moon.collect()
    assert last_state(moon).state is PrinterState.RESUMING
    moon.prints("printing")
    moon.answer("printer.print.resume")
    assert last_state(moon).state is PrinterState.PRINTING


def test_a_pause_that_nobody_ordered_here_needs_a_person(moon: SessionHarness) -> None:
    """K7: with the text on the machine's display, if it has a new one."""
    moon.start_printing()
    moon.prints("paused")
    assert last_state(moon) == StateChanged(PrinterState.PAUSED, Reason(ReasonCode.PAUSED_ELSEWHERE))
    moon.status(display_status={"message": "Filament runout"})
    moon.status(extruder={"temperature": 20.0})
    assert last_state(moon).reason == in_its_words("Filament runout")
    assert moon.events_of(NoticeShown) == [NoticeShown("Filament runout")]


def test_a_cancelled_print_has_ended_when_its_heaters_were_seen_to_be_off(moon: SessionHarness) -> None:
    """K7: a CANCEL_PRINT that leaves them on is helped."""
    moon.start_printing()
    moon.status(extruder={"temperature": 210.0, "target": 210.0}, heater_generic__chamber={"target": 50.0})
    moon.session.cancel()
    moon.collect()
    assert last_state(moon).state is PrinterState.FINISHING
    moon.prints("cancelled")
    moon.answer("printer.print.cancel")
    moon.status(extruder={"temperature": 209.0})
    assert not moon.events_of(JobEnded)
    assert moon.scripts() == ["M104 T0 S0\nSET_HEATER_TEMPERATURE HEATER=chamber TARGET=0\nM107"]
    moon.status(extruder={"target": 0.0}, heater_generic__chamber={"target": 0.0})
    ended = moon.job_end()
    assert (ended.outcome, ended.reason, ended.heaters_off) == (Outcome.CANCELLED, None, True)


def test_a_print_that_failed_or_was_cancelled_elsewhere_says_so(moon: SessionHarness) -> None:
    """K4."""
    moon.start_printing()
    moon.prints("error", message="Move out of range")
    moon.status(extruder={"temperature": 20.0})
    why = Reason(ReasonCode.PRINT_FAILED, cause=in_its_words("Move out of range"))
    assert (moon.job_end().outcome, moon.job_end().reason) == (Outcome.FAILED, why)
    moon.events.clear()
    moon.prints("standby", path="")
    moon.start_printing()
    moon.prints("cancelled")
    moon.status(extruder={"temperature": 20.0})
    assert (moon.job_end().outcome, moon.job_end().reason) == (
        Outcome.CANCELLED,
        Reason(ReasonCode.CANCELLED_ELSEWHERE),
    )


def test_a_klipper_that_stops_its_machine_fails_the_print_with_its_own_words(moon: SessionHarness) -> None:
    """K5: and it is restarted only by a person who asks for it."""
    moon.start_printing()
    words = 'MCU shutdown: ADC out of range\nOnce the underlying issue is corrected, use the\n"FIRMWARE_RESTART" …'
    moon.status(webhooks={"state": "shutdown", "state_message": words})
    ended = moon.job_end()
    why = Reason(ReasonCode.STOPPED_BY_PRINTER, raw="MCU shutdown: ADC out of range")
    assert (ended.outcome, ended.reason, ended.heaters_off) == (Outcome.FAILED, why, False)
    assert last_state(moon) == StateChanged(
        PrinterState.ERROR, Reason(ReasonCode.KLIPPER_STOPPED, raw="MCU shutdown: ADC out of range")
    )
    assert moon.events_of(TemperaturesRead)[-1] == NOTHING
    assert not moon.asked("printer.firmware_restart")
    moon.session.connect_printer()
    moon.collect()
    assert len(moon.asked("printer.firmware_restart")) == 1
    moon.notify("klippy_disconnected")
    assert last_state(moon) == StateChanged(PrinterState.CONNECTING), "it is on its way"
    moon.notify("klippy_ready")
    moon.answer("server.info", {"klippy_state": "ready"})
    moon.answer("printer.objects.list", {"objects": ["webhooks", "print_stats"]})
    moon.answer("printer.objects.subscribe", {"status": {"webhooks": {"state": "ready"}}})
    assert last_state(moon).state is PrinterState.IDLE


def test_a_klipper_that_does_not_come_back_from_its_restart_is_said_to_be_away(moon: SessionHarness) -> None:
    """K5: after a while; it is not called away while it restarts, because a person has just asked for that."""
    moon.status(webhooks={"state": "shutdown", "state_message": "Shutdown due to webhooks request"})
    moon.session.connect_printer()
    moon.collect()
    moon.notify("klippy_disconnected")
    for _ in range(8):
        assert last_state(moon).state is PrinterState.CONNECTING
        moon.push({}, after_s=2.5)
    moon.pass_time(0.5)
    assert last_state(moon) == StateChanged(PrinterState.OFFLINE, Reason(ReasonCode.KLIPPER_NOT_RUNNING))


def test_a_print_that_we_did_not_start_is_foreign_and_holds_the_printer(moon: SessionHarness) -> None:
    """K4."""
    moon.prints("printing", path="theirs/cat.gcode")
    assert moon.events_of(ForeignPrintSeen) == [ForeignPrintSeen("cat.gcode")]
    moon.start_job()
    assert refusals(moon) == [("start", ReasonCode.PRINTER_NOT_FREE)]
    moon.prints("complete", path="theirs/cat.gcode")
    assert moon.events_of(ForeignPrintSeen)[-1] == ForeignPrintSeen(None)


@pytest.mark.parametrize(("state", "outcome"), [("printing", None), ("complete", "done"), ("cancelled", "cancelled")])
def test_after_a_lost_link_our_print_goes_on_or_has_ended_as_klipper_says(
    moon: SessionHarness, state: str, outcome: str | None
) -> None:
    """K4."""
    moon.start_printing()
    moon.lose_link()
    moon.restore_link()
    moon.shakes_hands(print_stats={"state": state, "filename": OURS})
    moon.status(extruder={"temperature": 20.0})
    assert [event.outcome for event in moon.events_of(JobEnded)] == ([outcome] if outcome else [])
    assert len(moon.events_of(JobStarted)) == 1
    assert len(moon.asked("printer.print.start")) == 1


@pytest.mark.parametrize(("status", "outcome", "code"), [
    ("completed", Outcome.DONE, None),
    ("cancelled", Outcome.CANCELLED, ReasonCode.CANCELLED_ELSEWHERE),
    ("klippy_disconnect", Outcome.FAILED, ReasonCode.KLIPPER_LOST_DURING_PRINT),
    ("klippy_shutdown", Outcome.FAILED, ReasonCode.KLIPPER_STOPPED_DURING_PRINT),
    ("error", Outcome.FAILED, ReasonCode.HISTORY_SAYS_FAILED),
])  # fmt: skip
def test_a_klipper_that_was_restarted_knows_no_print_but_moonraker_s_history_does(
    status: str, outcome: Outcome, code: ReasonCode | None
) -> None:
    """K4: after a restart of ours, too."""
    moon = SessionHarness()
    moon.session.watch_for("j1")
    moon.idle()
    jobs = [{"filename": "other.gcode", "status": "completed"}, {"filename": OURS, "status": status}]
    moon.answer("server.history.list", {"jobs": jobs})
    moon.status(extruder={"temperature": 20.0})
    ended = moon.job_end()
    assert (ended.outcome, ended.reason.code if ended.reason else None) == (outcome, code)


def test_files_whose_end_is_stored_are_deleted_with_their_folder(moon: SessionHarness) -> None:
    """K6."""
    dirs = [{"dirname": "j0"}, {"dirname": "../etc"}, {"dirname": "j1"}]
    moon.answer("server.files.get_directory", {"dirs": dirs})
    assert moon.events_of(FilesKept) == [FilesKept(("j0", "j1"))]
    moon.session.forget("j0")
    moon.collect()
    assert [request["params"]["path"] for request in moon.asked("server.files.delete_directory")] == ["gcodes/kiosk/j0"]
