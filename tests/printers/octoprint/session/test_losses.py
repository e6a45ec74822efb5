"""Reports about a real OctoPrint that is off, refuses the key, goes silent, loses its printer or is killed."""

import sys
import threading
from pathlib import Path

import pytest

from kiosk.base.clock import SystemClock
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.octoprint.printer import OctoPrintPrinter
from kiosk.printers.print_server.session.outcomes import UNKNOWN
from kiosk.printers.printer import (
    JobEnded,
    JobStarted,
    Outcome,
    PrinterState,
    PrintJob,
    RequestRefused,
    StateChanged,
    TemperaturesRead,
)
from tests.octoprint_server import free_port
from tests.printers.octoprint.conftest import LONG, SHORT, WORKING, Reports, Rig
from tests.printers.octoprint.session_harness import NO_ANSWER, SILENT

pytestmark = pytest.mark.octoprint

CLOSED = Reason(ReasonCode.OCTOPRINT_CLOSED_CONNECTION)
DISCONNECTED = Reason(ReasonCode.DISCONNECTED_BY_PERSON)


def test_a_server_that_is_off_raises_nothing_and_is_reported_as_offline() -> None:
    """O1: made and connected without an exception; requests are refused; closed at once."""
    reports = Reports()
    printer = OctoPrintPrinter(reports, f"http://127.0.0.1:{free_port()}", "k" * 43, SystemClock())
    printer.connect()
    assert reports.wait_for_state(PrinterState.OFFLINE).reason == Reason(ReasonCode.OCTOPRINT_NOT_RUNNING)
    printer.pause()
    assert reports.wait_for(RequestRefused).reason == Reason(ReasonCode.OCTOPRINT_UNREACHABLE)
    printer.stop_now()
    stop_refused = reports.wait_for(RequestRefused, lambda e: e.request == "stop_now")
    assert stop_refused.reason == NO_ANSWER.reason
    printer.close()
    printer.close()
    assert not [thread for thread in threading.enumerate() if thread.name == "octoprint-link"]


def test_requests_return_at_once_even_if_nothing_carries_them_out() -> None:
    """The one thread of the print room makes them for all printers; it must not wait for one printer's link thread."""
    printer = OctoPrintPrinter(Reports(), f"http://127.0.0.1:{free_port()}", "k" * 43, SystemClock())
    for _ in range(5000):
        printer.pause()
    printer.close()


def test_an_invalid_address_raises_at_once() -> None:
    """O1: an error in the configuration is not a printer that is off."""
    with pytest.raises(ValueError, match="Not the address"):
        OctoPrintPrinter(Reports(), "octopi.local", "k" * 43, SystemClock())


@pytest.mark.both_octoprints
def test_a_refused_key_is_reported_and_never_shown(rig: Rig) -> None:
    """O1, O9."""
    printer, reports = rig.printer(key="w" * 43)
    printer.connect()
    assert reports.wait_for_state(PrinterState.OFFLINE).reason == Reason(ReasonCode.OCTOPRINT_REFUSES_KEY)
    assert not any("wwww" in repr(event) for event in reports.events)


@pytest.mark.both_octoprints(next_is_long=True)
def test_a_silent_server_is_offline_without_temperatures_and_comes_back(rig: Rig) -> None:
    """O4, O7, O8: more than three silent intervals; the job continues without a second start."""
    job = rig.job(LONG)
    _, reports = rig.started(job)
    rig.server.freeze()
    try:
        since = reports.mark()
        assert reports.wait_for_state(PrinterState.OFFLINE, since).reason == SILENT
        assert reports.events_of(TemperaturesRead)[-1] == TemperaturesRead(None, None, None, None)
    finally:
        rig.server.thaw()
    reports.wait_for(StateChanged, lambda e: e.state in WORKING, since)
    reports.wait_for_temperatures()
    assert len(reports.events_of(JobStarted)) == 1
    assert reports.events_of(JobEnded) == []


@pytest.mark.both_octoprints(next_is_long=True)
def test_a_print_that_ends_during_a_lost_link_is_found_done(rig: Rig) -> None:
    """O8: a missed finish is a finish."""
    job = rig.job(SHORT)
    printer, reports = rig.ready_printer()
    printer.start(job)
    reports.wait_for(JobStarted)
    rig.server.freeze()
    try:
        reports.wait_for_state(PrinterState.OFFLINE)
    finally:
        rig.server.thaw()
    assert reports.wait_for_end(job).outcome is Outcome.DONE
    assert len(reports.events_of(JobEnded)) == 1


@pytest.mark.both_octoprints(next_is_long=True)
def test_a_print_that_ended_with_its_killed_server_is_failed_once(rig: Rig) -> None:
    """O4, O8: and the printer is idle again; so is one that was connected while its server was not there."""
    job = rig.job(LONG)
    _, reports = rig.started(job)
    rig.server.kill()
    reports.wait_for_state(PrinterState.OFFLINE)
    assert reports.events_of(TemperaturesRead)[-1] == TemperaturesRead(None, None, None, None)
    assert reports.events_of(JobEnded) == []
    later, later_reports = rig.printer()
    later.watch_for(PrintJob("never-sent", Path("/nowhere"), "never"))
    later.connect()
    later_reports.wait_for_state(PrinterState.OFFLINE)
    rig.server.start()
    ended = reports.wait_for_end(job)
    assert (ended.outcome, ended.reason) == (Outcome.FAILED, UNKNOWN)
    reports.wait_for_state(PrinterState.IDLE, since=reports.events.index(ended))
    assert len(reports.events_of(JobEnded)) == 1
    later_reports.wait_for_state(PrinterState.IDLE)
    assert later_reports.wait_for(JobEnded).outcome is Outcome.FAILED


@pytest.mark.both_octoprints
def test_a_lost_printer_ends_the_job_and_clears_the_temperatures(rig: Rig) -> None:
    """O6, O7: the server forgets the job, perhaps without an event."""
    job = rig.job(LONG)
    _, reports = rig.started(job)
    rig.server.send_debug_command("drop_connection")
    ended = reports.wait_for_end(job)
    assert ended.outcome is Outcome.FAILED
    assert ended.heaters_off is False
    changed = reports.wait_for(StateChanged, lambda e: e.state in {PrinterState.OFFLINE, PrinterState.ERROR})
    assert changed.reason
    reports.wait_for(TemperaturesRead, lambda e: e.tool_c is None)


@pytest.mark.both_octoprints(next_is_long=True)
def test_a_closed_connection_to_the_printer_is_opened_only_by_connect(rig: Rig) -> None:
    """O7: offered to people, not tried in a loop."""
    rig.server.post("/api/connection", {"command": "disconnect"})
    printer, reports = rig.printer()
    printer.connect()
    reports.wait_for_state(PrinterState.IDLE)
    since = reports.mark()
    rig.server.post("/api/connection", {"command": "disconnect"})
    assert reports.wait_for_state(PrinterState.OFFLINE, since).reason == Reason(ReasonCode.OCTOPRINT_NOT_CONNECTED)
    printer.start(rig.job(SHORT))
    assert reports.wait_for(RequestRefused).request == "start"
    assert rig.server.get("/api/connection")["current"]["state"] in {"Closed", "Offline"}
    since = reports.mark()
    printer.connect()
    reports.wait_for_state(PrinterState.IDLE, since)


@pytest.mark.both_octoprints(next_is_long=True)
def test_a_person_can_disconnect_the_server_from_its_printer_and_connect_it_again(rig: Rig) -> None:
    """O7: not during a print; and nothing connects it by itself, not even a new link."""
    job = rig.job(LONG)
    printer, reports = rig.started(job)
    printer.disconnect()
    assert reports.wait_for(RequestRefused) == RequestRefused("disconnect", Reason(ReasonCode.PRINT_MAY_BE_RUNNING))
    printer.cancel()
    ended = reports.wait_for_end(job)
    reports.wait_for_state(PrinterState.IDLE, reports.events.index(ended))
    since = reports.mark()
    printer.disconnect()
    assert reports.wait_for_state(PrinterState.OFFLINE, since).reason == DISCONNECTED
    assert rig.server.get("/api/connection")["current"]["state"] in {"Closed", "Offline"}
    since = reports.mark()
    rig.server.freeze()
    try:
        reports.wait_for(StateChanged, lambda e: e.reason in {SILENT, CLOSED}, since)
    finally:
        rig.server.thaw()
    reports.wait_for(StateChanged, lambda e: e.reason == DISCONNECTED, since)
    assert rig.server.get("/api/connection")["current"]["state"] in {"Closed", "Offline"}
    since = reports.mark()
    printer.connect()
    reports.wait_for_state(PrinterState.IDLE, since)


@pytest.mark.both_octoprints
def test_after_our_restart_a_running_job_is_found_running(rig: Rig) -> None:
    """O8."""
    job = rig.job(LONG)
    printer, _ = rig.started(job)
    printer.close()
    again, reports = rig.printer()
    again.watch_for(job)
    again.connect()
    assert reports.wait_for(JobStarted).job_id == job.job_id
    again.cancel()
    assert reports.wait_for_end(job).outcome is Outcome.CANCELLED


@pytest.mark.both_octoprints(next_is_long=True)
def test_after_our_restart_a_finished_job_is_found_done(rig: Rig) -> None:
    """O8."""
    job = rig.job(SHORT)
    printer, reports = rig.ready_printer()
    printer.start(job)
    reports.wait_for(JobStarted)
    printer.close()
    rig.wait_until_printed()
    again, reports = rig.printer()
    again.watch_for(job)
    again.connect()
    assert reports.wait_for_end(job).outcome is Outcome.DONE
    assert reports.events_of(JobStarted) == []


@pytest.mark.both_octoprints(next_is_long=True)
def test_after_our_restart_a_job_that_did_not_succeed_is_found_failed(rig: Rig) -> None:
    """O8."""
    job = rig.job(LONG)
    printer, _ = rig.started(job)
    printer.close()
    rig.settle()
    again, reports = rig.printer()
    again.watch_for(job)
    again.connect()
    ended = reports.wait_for_end(job)
    assert ended.outcome is Outcome.FAILED
    assert ended.reason
    assert ended.reason.code is ReasonCode.HISTORY_SAYS_FAILED


def test_after_our_restart_a_job_that_was_never_sent_is_failed(rig: Rig) -> None:
    """O8."""
    printer, reports = rig.printer()
    printer.watch_for(PrintJob("never-sent", Path("/nowhere"), "never"))
    printer.connect()
    ended = reports.wait_for(JobEnded)
    assert ended.outcome is Outcome.FAILED
    assert ended.reason == Reason(ReasonCode.NO_FILE_OF_JOB)


def is_calling(thread: threading.Thread) -> bool:
    """Whether this thread waits for the answer to a call."""
    frame = sys._current_frames().get(thread.ident or 0)
    while frame is not None and not frame.f_code.co_filename.endswith("octoprint/http/http_client.py"):
        frame = frame.f_back
    return frame is not None


def test_close_does_not_wait_for_a_server_that_hangs(rig: Rig) -> None:
    """It returns while a call is still in progress, which can be answered only afterwards."""
    earlier = set(threading.enumerate())
    printer, _ = rig.started(rig.job(LONG))

    def calling() -> list[threading.Thread]:
        return [thread for thread in threading.enumerate() if thread not in earlier and is_calling(thread)]

    rig.server.freeze()
    try:
        printer.pause()
        rig.wait_until(lambda: bool(calling()))
        printer.close()
        assert calling()
    finally:
        rig.server.thaw()
