"""Prints on a real OctoPrint: started and seen to start, paused, cancelled, done, and those of other people."""

from pathlib import Path

import pytest

from kiosk.printers.octoprint.session.print_job import CLOSED_IN_PRINT
from kiosk.printers.octoprint.session.printer_connection import NO_PRINTER
from kiosk.printers.printer import (
    ForeignPrintSeen,
    JobEnded,
    JobProgressed,
    JobStarted,
    Outcome,
    PrinterState,
    PrintJob,
    PromptShown,
    RequestRefused,
    StateChanged,
    TemperaturesRead,
)
from tests.octoprint_server import NOW
from tests.printers.octoprint.conftest import LONG, SHORT, WORKING, Desk

pytestmark = pytest.mark.octoprint


@pytest.mark.both_octoprints
def test_a_connected_printer_is_idle_and_tells_its_temperatures(desk: Desk) -> None:
    """O4, O5."""
    _, heard = desk.ready_printer()
    read = heard.until(TemperaturesRead, lambda e: e.tool_c is not None and e.bed_c is not None)
    assert read.tool_c is not None
    assert read.tool_c > 15
    assert heard.all(StateChanged)[0].state is PrinterState.CONNECTING


@pytest.mark.both_octoprints
def test_a_job_is_seen_to_start_makes_progress_and_is_done_once(desk: Desk) -> None:
    """O3, O6: the path holds our job id; one start, one end."""
    printer, heard = desk.ready_printer()
    job = desk.job(SHORT, "Käpy (1).gcode", estimate_s=500.0)
    printer.start(job)
    heard.until(JobStarted)
    assert desk.server.get("/api/job")["job"]["file"]["path"] == f"kiosk/{job.job_id}/Käpy (1).gcode"
    progress = heard.until(JobProgressed, lambda e: e.fraction > 0.1)
    assert progress.job_id == job.job_id
    assert progress.remaining_s is not None
    assert progress.remaining_s > 400
    ended = heard.until_end(job)
    assert (ended.outcome, ended.reason, ended.heaters_off) == (Outcome.DONE, "", None)
    heard.until_state(PrinterState.IDLE, since=heard.events.index(ended))
    heard.after_more_readings()
    assert (len(heard.all(JobStarted)), len(heard.all(JobEnded))) == (1, 1)
    assert heard.all(ForeignPrintSeen) == []
    assert heard.threads == {"octoprint-link"}


def test_a_printer_that_warms_up_is_heating_and_then_printing(desk: Desk) -> None:
    """O5: the server has no flag for it; the temperatures say so."""
    printer, heard = desk.ready_printer()
    printer.start(desk.job("M140 S20\nM109 S110\n" + "G4 P200\n" * 200))
    warming = heard.until_state(PrinterState.HEATING)
    heard.until_state(PrinterState.PRINTING, heard.events.index(warming))


@pytest.mark.both_octoprints
def test_a_job_can_be_paused_and_goes_on(desk: Desk) -> None:
    """O5."""
    printer, heard = desk.started(desk.job(LONG))
    printer.pause()
    paused = heard.until_state(PrinterState.PAUSED)
    printer.resume()
    since = heard.events.index(paused)
    heard.until(StateChanged, lambda e: e.state in WORKING, since)
    assert heard.all(JobEnded) == []
    assert len(heard.all(JobStarted)) == 1


@pytest.mark.both_octoprints
def test_a_cancelled_job_ends_as_cancelled_once_and_cold(desk: Desk) -> None:
    """O6: PrintCancelled, then PrintFailed of the same print; the end comes when targets were seen to be 0."""
    job = desk.job(LONG)
    printer, heard = desk.started(job)
    printer.cancel()
    ended = heard.until_end(job)
    assert (ended.outcome, ended.reason, ended.heaters_off) == (Outcome.CANCELLED, "", True)
    read = heard.all(TemperaturesRead)[-1]
    heard.after_more_readings()
    assert len(heard.all(JobEnded)) == 1
    assert (read.tool_target_c, read.bed_target_c) == (0.0, 0.0)


def test_heaters_that_the_servers_cancel_script_leaves_on_are_turned_off(desk: Desk) -> None:
    """A cancel is over when targets are seen to be 0, whatever the server's script does."""
    scripts = desk.server.get("/api/settings")["scripts"]
    desk.server.post("/api/settings", {"scripts": {"gcode": {"afterPrintCancelled": "M117 gone"}}})
    try:
        job = desk.job(LONG)
        printer, heard = desk.started(job)
        heard.until(TemperaturesRead, lambda e: bool(e.tool_target_c) and bool(e.bed_target_c))
        printer.cancel()
        assert heard.until_end(job).heaters_off is True
        tool = desk.server.get("/api/printer")["temperature"]["tool0"]
        assert tool["target"] == 0
    finally:
        desk.server.post("/api/settings", {"scripts": {"gcode": scripts["gcode"]}})


@pytest.mark.both_octoprints
def test_a_job_cancelled_by_somebody_in_octoprint_says_so(desk: Desk) -> None:
    """O6."""
    job = desk.job(LONG)
    _, heard = desk.started(job)
    desk.server.post("/api/job", {"command": "cancel"})
    ended = heard.until_end(job)
    assert ended.outcome is Outcome.CANCELLED
    assert ended.reason == "Cancelled in OctoPrint or at the printer."


def test_a_cancel_right_after_the_start_is_not_lost(desk: Desk) -> None:
    """A cancel during the upload, or before the start is seen, is carried out as soon as it can be."""
    printer, heard = desk.ready_printer()
    job = desk.job(LONG)
    printer.start(job)
    printer.cancel()
    assert heard.until_end(job).outcome is Outcome.CANCELLED
    heard.after_more_readings()
    assert desk.server.get("/api/printer")["state"]["flags"]["printing"] is False


@pytest.mark.both_octoprints
def test_a_print_of_somebody_else_is_seen_and_holds_the_printer(desk: Desk) -> None:
    """O8."""
    _, first = desk.started(desk.job(LONG, "theirs.gcode"))
    assert first.all(ForeignPrintSeen) == []
    printer, heard = desk.printer()
    printer.connect()
    assert heard.until(ForeignPrintSeen).name == "theirs.gcode"
    printer.start(desk.job(SHORT))
    refused = heard.until(RequestRefused)
    assert (refused.request, refused.reason) == ("start", "The printer is not free.")
    printer.cancel()
    heard.until(ForeignPrintSeen, lambda e: e.name is None)
    assert heard.all(JobEnded) == []


def test_a_second_job_is_refused_while_one_runs(desk: Desk) -> None:
    """A printer holds one job."""
    printer, heard = desk.started(desk.job(LONG))
    printer.start(desk.job(SHORT))
    assert heard.until(RequestRefused).request == "start"
    assert heard.all(JobEnded) == []


def test_requests_that_fit_no_print_are_refused(desk: Desk) -> None:
    """Nothing runs, so there is nothing to pause, resume or cancel."""
    printer, heard = desk.ready_printer()
    for ask in (printer.pause, printer.resume, printer.cancel, lambda: printer.answer_prompt(0)):
        since = heard.mark()
        ask()
        heard.until(RequestRefused, since=since)
    assert [e.request for e in heard.all(RequestRefused)] == ["pause", "resume", "cancel", "answer_prompt"]


def test_a_job_whose_file_is_gone_fails_with_a_reason(desk: Desk) -> None:
    """O1: foreign errors stop at the edge."""
    printer, heard = desk.ready_printer()
    job = PrintJob("no-such-file", Path("/nowhere/part.gcode"), "part.gcode")
    printer.start(job)
    ended = heard.until_end(job)
    assert ended.outcome is Outcome.FAILED
    assert "can't be read" in ended.reason


def test_a_file_name_that_no_server_takes_is_made_fit(desk: Desk) -> None:
    """The folder says which job it is; the name is only for people."""
    printer, heard = desk.ready_printer()
    job = desk.job(SHORT, '../..\\"ä"\r\n.STL')
    printer.start(job)
    assert heard.until_end(job).outcome is Outcome.DONE
    assert len(desk.server.get(f"/api/files/local/kiosk/{job.job_id}?recursive=true")["children"]) == 1


@pytest.mark.both_octoprints
def test_an_emergency_stop_ends_the_job_and_leaves_the_printer_closed_until_a_person_connects(desk: Desk) -> None:
    """O7: M112 closes the server's link; `connect` opens it again. 2.0 does not tell why its link is closed."""
    says_why = desk.server.version == NOW
    job = desk.job(LONG)
    printer, heard = desk.started(job)
    printer.stop_now()
    ended = heard.until_end(job)
    assert ended.outcome is Outcome.FAILED
    assert ("emergency stop" if says_why else CLOSED_IN_PRINT) in ended.reason
    assert ended.heaters_off is False
    closed = heard.until_state(PrinterState.ERROR if says_why else PrinterState.OFFLINE)
    assert ("emergency stop" if says_why else NO_PRINTER) in closed.words
    heard.until(TemperaturesRead, lambda e: e.tool_c is None)
    since = heard.mark()
    printer.connect()
    heard.until_state(PrinterState.IDLE, since)


@pytest.mark.both_octoprints
def test_a_question_of_the_machine_is_shown_and_answered(desk: Desk) -> None:
    """A prompt of the firmware reaches a person, and the answer the firmware."""
    printer, heard = desk.started(desk.job(LONG))
    for words in ("prompt_begin Change filament", "prompt_button Go on", "prompt_button Stop", "prompt_show"):
        desk.server.printer_says(f"send //action:{words}")
    assert heard.until(PromptShown) == PromptShown("Change filament", ("Go on", "Stop"))
    assert heard.until_state(PrinterState.ATTENTION).words == "Change filament"
    printer.answer_prompt(0)
    heard.until(PromptShown, lambda e: e.text == "")
    heard.until(StateChanged, lambda e: e.state is not PrinterState.ATTENTION, since=heard.mark() - 1)
