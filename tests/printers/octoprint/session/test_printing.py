"""Prints on a real OctoPrint: started and seen to start, paused, cancelled, done; and foreign prints."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.print_server.session.outcomes import CONNECTION_CLOSED
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
from tests.octoprint_server import CURRENT
from tests.printers.octoprint.conftest import LONG, SHORT, WORKING, Rig
from tests.printers.octoprint.session_harness import in_its_words

pytestmark = pytest.mark.octoprint


@pytest.mark.both_octoprints
def test_a_connected_printer_is_idle_and_reports_its_temperatures(rig: Rig) -> None:
    """O4, O5."""
    _, reports = rig.ready_printer()
    read = reports.wait_for(TemperaturesRead, lambda e: e.tool_c is not None and e.bed_c is not None)
    assert read.tool_c is not None
    assert read.tool_c > 15
    assert reports.events_of(StateChanged)[0].state is PrinterState.CONNECTING


@pytest.mark.both_octoprints
def test_a_job_is_seen_to_start_makes_progress_and_is_done_once(rig: Rig) -> None:
    """O3, O6: the path holds our job id; one start, one end."""
    printer, reports = rig.ready_printer()
    job = rig.job(SHORT, "Käpy (1).gcode", estimate_s=500.0)
    printer.start(job)
    reports.wait_for(JobStarted)
    assert rig.server.get("/api/job")["job"]["file"]["path"] == f"kiosk/{job.job_id}/Käpy (1).gcode"
    progress = reports.wait_for(JobProgressed, lambda e: e.fraction > 0.1)
    assert progress.job_id == job.job_id
    assert progress.remaining_s is not None
    assert progress.remaining_s > 400
    ended = reports.wait_for_end(job)
    assert (ended.outcome, ended.reason, ended.heaters_off) == (Outcome.DONE, None, None)
    reports.wait_for_state(PrinterState.IDLE, since=reports.events.index(ended))
    reports.wait_for_temperatures()
    assert (len(reports.events_of(JobStarted)), len(reports.events_of(JobEnded))) == (1, 1)
    assert reports.events_of(ForeignPrintSeen) == []
    assert reports.threads == {"octoprint-link"}


def test_a_printer_that_heats_up_is_heating_and_then_printing(rig: Rig) -> None:
    """O5: the server has no flag for it; the temperatures show it."""
    printer, reports = rig.ready_printer()
    printer.start(rig.job("M140 S20\nM109 S110\n" + "G4 P200\n" * 200))
    heating = reports.wait_for_state(PrinterState.HEATING)
    reports.wait_for_state(PrinterState.PRINTING, reports.events.index(heating))


@pytest.mark.both_octoprints(next_is_long=True)
def test_a_job_can_be_paused_and_resumed(rig: Rig) -> None:
    """O5."""
    printer, reports = rig.started(rig.job(LONG))
    printer.pause()
    paused = reports.wait_for_state(PrinterState.PAUSED)
    printer.resume()
    since = reports.events.index(paused)
    reports.wait_for(StateChanged, lambda e: e.state in WORKING, since)
    assert reports.events_of(JobEnded) == []
    assert len(reports.events_of(JobStarted)) == 1


@pytest.mark.both_octoprints
def test_a_cancelled_job_ends_as_cancelled_once_and_cold(rig: Rig) -> None:
    """O6: PrintCancelled, then PrintFailed of the same print; the end is reported when targets were seen to be 0."""
    job = rig.job(LONG)
    printer, reports = rig.started(job)
    printer.cancel()
    ended = reports.wait_for_end(job)
    assert (ended.outcome, ended.reason, ended.heaters_off) == (Outcome.CANCELLED, None, True)
    read = reports.events_of(TemperaturesRead)[-1]
    reports.wait_for_temperatures()
    assert len(reports.events_of(JobEnded)) == 1
    assert (read.tool_target_c, read.bed_target_c) == (0.0, 0.0)


def test_heaters_that_the_server_s_cancel_script_leaves_on_are_turned_off(rig: Rig) -> None:
    """O6: a cancel is over when targets are seen to be 0, whatever the server's script does."""
    scripts = rig.server.get("/api/settings")["scripts"]
    rig.server.post("/api/settings", {"scripts": {"gcode": {"afterPrintCancelled": "M117 gone"}}})
    try:
        job = rig.job(LONG)
        printer, reports = rig.started(job)
        reports.wait_for(TemperaturesRead, lambda e: bool(e.tool_target_c) and bool(e.bed_target_c))
        printer.cancel()
        assert reports.wait_for_end(job).heaters_off is True
        tool = rig.server.get("/api/printer")["temperature"]["tool0"]
        assert tool["target"] == 0
    finally:
        rig.server.post("/api/settings", {"scripts": {"gcode": scripts["gcode"]}})


@pytest.mark.both_octoprints(next_is_long=True)
def test_heaters_that_a_file_leaves_on_are_turned_off_after_it_and_seen_to_be(rig: Rig) -> None:
    """G4: where that is asked for; the print is done all the same."""
    printer, reports = rig.ready_printer()
    job = replace(rig.job("M140 S40\n" + SHORT.removesuffix("M104 S0\n")), heaters_off=True)
    printer.start(job)
    ended = reports.wait_for_end(job)
    assert (ended.outcome, ended.reason, ended.heaters_off) == (Outcome.DONE, None, True)
    temperatures = rig.server.get("/api/printer")["temperature"]
    assert (temperatures["tool0"]["target"], temperatures["bed"]["target"]) == (0, 0)
    assert len(reports.events_of(JobEnded)) == 1


@pytest.mark.both_octoprints(next_is_long=True)
def test_a_job_cancelled_in_octoprint_has_that_reason(rig: Rig) -> None:
    """O6."""
    job = rig.job(LONG)
    _, reports = rig.started(job)
    rig.server.post("/api/job", {"command": "cancel"})
    ended = reports.wait_for_end(job)
    assert ended.outcome is Outcome.CANCELLED
    assert ended.reason == Reason(ReasonCode.CANCELLED_ELSEWHERE)


def test_a_cancel_right_after_the_start_is_not_lost(rig: Rig) -> None:
    """O3: a cancel during the upload, or before the start is seen, is carried out as soon as possible."""
    printer, reports = rig.ready_printer()
    job = rig.job(LONG)
    printer.start(job)
    printer.cancel()
    assert reports.wait_for_end(job).outcome is Outcome.CANCELLED
    reports.wait_for_temperatures()
    assert rig.server.get("/api/printer")["state"]["flags"]["printing"] is False


@pytest.mark.both_octoprints
def test_a_foreign_print_is_seen_and_holds_the_printer(rig: Rig) -> None:
    """O8."""
    _, first = rig.started(rig.job(LONG, "theirs.gcode"))
    assert first.events_of(ForeignPrintSeen) == []
    printer, reports = rig.printer()
    printer.connect()
    assert reports.wait_for(ForeignPrintSeen).name == "theirs.gcode"
    printer.start(rig.job(SHORT))
    refused = reports.wait_for(RequestRefused)
    assert (refused.request, refused.reason) == ("start", Reason(ReasonCode.PRINTER_NOT_FREE))
    printer.cancel()
    reports.wait_for(ForeignPrintSeen, lambda e: e.name is None)
    assert reports.events_of(JobEnded) == []


def test_a_second_job_is_refused_while_one_runs(rig: Rig) -> None:
    """A printer holds one job."""
    printer, reports = rig.started(rig.job(LONG))
    printer.start(rig.job(SHORT))
    assert reports.wait_for(RequestRefused).request == "start"
    assert reports.events_of(JobEnded) == []


def test_requests_that_fit_no_print_are_refused(rig: Rig) -> None:
    """O1: nothing runs, so there is nothing to pause, resume or cancel."""
    printer, reports = rig.ready_printer()
    for request in (printer.pause, printer.resume, printer.cancel, lambda: printer.answer_prompt(0)):
        since = reports.mark()
        request()
        reports.wait_for(RequestRefused, since=since)
    assert [e.request for e in reports.events_of(RequestRefused)] == ["pause", "resume", "cancel", "answer_prompt"]


def test_a_job_whose_file_is_missing_fails_with_a_reason(rig: Rig) -> None:
    """O1: no error of another library gets through."""
    printer, reports = rig.ready_printer()
    job = PrintJob("no-such-file", Path("/nowhere/part.gcode"), "part.gcode")
    printer.start(job)
    ended = reports.wait_for_end(job)
    assert ended.outcome is Outcome.FAILED
    unreadable = Reason(ReasonCode.PRINT_FILE_UNREADABLE, cause=Reason(ReasonCode.NO_SUCH_FILE))
    assert ended.reason == Reason(ReasonCode.FILE_NOT_SENT).with_details(unreadable)


def test_an_invalid_file_name_is_made_valid(rig: Rig) -> None:
    """O6: the folder identifies the job; the name is only for people."""
    printer, reports = rig.ready_printer()
    job = rig.job(SHORT, '../..\\"ä"\r\n.STL')
    printer.start(job)
    assert reports.wait_for_end(job).outcome is Outcome.DONE
    assert len(rig.server.get(f"/api/files/local/kiosk/{job.job_id}?recursive=true")["children"]) == 1


@pytest.mark.both_octoprints(next_is_long=True)
def test_an_emergency_stop_ends_the_job_and_leaves_the_printer_offline_until_a_person_connects(rig: Rig) -> None:
    """O7: M112 closes the server's connection, `connect` opens it again. 2.0 does not give the reason."""
    gives_reason = rig.server.version == CURRENT
    job = rig.job(LONG)
    printer, reports = rig.started(job)
    printer.stop_now()
    ended = reports.wait_for_end(job)
    assert ended.outcome is Outcome.FAILED
    assert "emergency stop" in str(ended.reason) if gives_reason else ended.reason == CONNECTION_CLOSED
    assert ended.heaters_off is False
    closed = reports.wait_for_state(PrinterState.ERROR if gives_reason else PrinterState.OFFLINE)
    not_connected = Reason(ReasonCode.OCTOPRINT_NOT_CONNECTED)
    assert "emergency stop" in str(closed.reason) if gives_reason else closed.reason == not_connected
    reports.wait_for(TemperaturesRead, lambda e: e.tool_c is None)
    since = reports.mark()
    printer.connect()
    reports.wait_for_state(PrinterState.IDLE, since)


@pytest.mark.both_octoprints
def test_a_prompt_of_the_machine_is_shown_and_answered(rig: Rig) -> None:
    """H19 over OctoPrint."""
    printer, reports = rig.started(rig.job(LONG))
    for words in ("prompt_begin Change filament", "prompt_button Go on", "prompt_button Stop", "prompt_show"):
        rig.server.send_debug_command(f"send //action:{words}")
    assert reports.wait_for(PromptShown) == PromptShown("Change filament", ("Go on", "Stop"))
    assert reports.wait_for_state(PrinterState.ATTENTION).reason == in_its_words("Change filament")
    printer.answer_prompt(0)
    reports.wait_for(PromptShown, lambda e: e.text == "")
    reports.wait_for(StateChanged, lambda e: e.state is not PrinterState.ATTENTION, since=reports.mark() - 1)
