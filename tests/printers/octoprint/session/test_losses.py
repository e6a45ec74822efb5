"""A real OctoPrint that is off, refuses the key, falls silent, loses its printer or is killed: what is told then."""

import threading
import time
from pathlib import Path

import pytest

from kiosk.base.clock import SystemClock
from kiosk.printers.octoprint.http.http_client import READ_S
from kiosk.printers.octoprint.printer import OctoPrintPrinter
from kiosk.printers.printer import (
    BUSY,
    DISCONNECTED,
    JobEnded,
    JobStarted,
    Outcome,
    PrinterState,
    PrintJob,
    RequestRefused,
    StateChanged,
    TemperaturesRead,
)
from tests.octoprint_server import OctoPrintServer, free_port
from tests.printers.octoprint.conftest import LONG, SHORT, WORKING, Desk, Heard

pytestmark = pytest.mark.octoprint


def test_a_server_that_is_off_raises_nothing_and_is_told_as_offline() -> None:
    """O1: made and connected without an exception; requests are refused; closed at once."""
    heard = Heard()
    printer = OctoPrintPrinter(heard, f"http://127.0.0.1:{free_port()}", "k" * 43, SystemClock())
    printer.connect()
    assert heard.until_state(PrinterState.OFFLINE).words == "OctoPrint is not running at its address."
    printer.pause()
    assert heard.until(RequestRefused).reason == "OctoPrint can't be reached."
    printer.stop_now()
    assert heard.until(RequestRefused, lambda e: e.request == "stop_now").reason == "OctoPrint does not answer."
    printer.close()
    printer.close()
    assert not [thread for thread in threading.enumerate() if thread.name == "octoprint-link"]


def test_requests_return_at_once_though_nobody_takes_them() -> None:
    """The print room's one thread makes them, for all printers: it must not wait for the link thread of one."""
    printer = OctoPrintPrinter(Heard(), f"http://127.0.0.1:{free_port()}", "k" * 43, SystemClock())
    for _ in range(5000):
        printer.pause()
    printer.close()


def test_an_address_that_is_none_is_said_at_once() -> None:
    """A mistake in the settings is not a printer that is off."""
    with pytest.raises(ValueError, match="Not the address"):
        OctoPrintPrinter(Heard(), "octopi.local", "k" * 43, SystemClock())


@pytest.mark.both_octoprints
def test_a_key_that_is_refused_is_told_and_never_shown(desk: Desk) -> None:
    """O1, O9."""
    printer, heard = desk.printer(key="w" * 43)
    printer.connect()
    told = heard.until_state(PrinterState.OFFLINE)
    assert "does not accept the key" in told.words
    assert not any("wwww" in repr(event) for event in heard.events)


@pytest.mark.both_octoprints
def test_a_server_that_falls_silent_is_offline_with_blank_readings_and_comes_back(desk: Desk) -> None:
    """O4, O7, O8: more than three silent intervals; the job goes on without a second start."""
    job = desk.job(LONG)
    _, heard = desk.started(job)
    desk.server.freeze()
    try:
        since = heard.mark()
        assert heard.until_state(PrinterState.OFFLINE, since).words == "OctoPrint has gone silent."
        assert heard.all(TemperaturesRead)[-1] == TemperaturesRead(None, None, None, None)
    finally:
        desk.server.thaw()
    heard.until(StateChanged, lambda e: e.state in WORKING, since)
    heard.after_more_readings()
    assert len(heard.all(JobStarted)) == 1
    assert heard.all(JobEnded) == []


@pytest.mark.both_octoprints
def test_a_print_that_ends_while_nobody_hears_is_found_out(desk: Desk) -> None:
    """O8: a missed finish is a finish."""
    job = desk.job(SHORT)
    printer, heard = desk.ready_printer()
    printer.start(job)
    heard.until(JobStarted)
    desk.server.freeze()
    try:
        heard.until_state(PrinterState.OFFLINE)
    finally:
        desk.server.thaw()
    assert heard.until_end(job).outcome is Outcome.DONE
    assert len(heard.all(JobEnded)) == 1


@pytest.mark.both_octoprints
def test_a_server_killed_while_printing_and_started_again_tells_the_truth(desk: Desk) -> None:
    """O8: the print died with the server; it is failed, once, and the printer is idle again."""
    job = desk.job(LONG)
    _, heard = desk.started(job)
    desk.server.kill()
    heard.until_state(PrinterState.OFFLINE)
    assert heard.all(TemperaturesRead)[-1] == TemperaturesRead(None, None, None, None)
    assert heard.all(JobEnded) == []
    desk.server.start()
    ended = heard.until_end(job)
    assert (ended.outcome, ended.reason) == (
        Outcome.FAILED,
        "What became of the print could not be found out. Look at the printer.",
    )
    heard.until_state(PrinterState.IDLE, since=heard.events.index(ended))
    assert len(heard.all(JobEnded)) == 1


@pytest.mark.both_octoprints
def test_a_servers_printer_that_is_unplugged_ends_the_job_and_blanks_the_readings(desk: Desk) -> None:
    """O6, O7: the job is gone from the server and perhaps no event comes."""
    job = desk.job(LONG)
    _, heard = desk.started(job)
    desk.server.printer_says("drop_connection")
    ended = heard.until_end(job)
    assert ended.outcome is Outcome.FAILED
    assert ended.heaters_off is False
    told = heard.until(StateChanged, lambda e: e.state in {PrinterState.OFFLINE, PrinterState.ERROR})
    assert told.words
    heard.until(TemperaturesRead, lambda e: e.tool_c is None)


@pytest.mark.both_octoprints
def test_a_closed_link_to_the_printer_is_opened_by_connect_and_only_then(desk: Desk) -> None:
    """O7: offered to people, not tried in a loop."""
    desk.server.post("/api/connection", {"command": "disconnect"})
    printer, heard = desk.printer()
    printer.connect()
    heard.until_state(PrinterState.IDLE)
    since = heard.mark()
    desk.server.post("/api/connection", {"command": "disconnect"})
    assert heard.until_state(PrinterState.OFFLINE, since).words == "OctoPrint is not connected to its printer."
    printer.start(desk.job(SHORT))
    assert heard.until(RequestRefused).request == "start"
    assert desk.server.get("/api/connection")["current"]["state"] in {"Closed", "Offline"}
    since = heard.mark()
    printer.connect()
    heard.until_state(PrinterState.IDLE, since)


@pytest.mark.both_octoprints
def test_a_person_has_the_servers_link_to_its_printer_closed_and_opened_again(desk: Desk) -> None:
    """O7: not during a print; and nothing opens it by itself, not even a new contact."""
    job = desk.job(LONG)
    printer, heard = desk.started(job)
    printer.disconnect()
    assert heard.until(RequestRefused) == RequestRefused("disconnect", BUSY)
    printer.cancel()
    ended = heard.until_end(job)
    heard.until_state(PrinterState.IDLE, heard.events.index(ended))
    since = heard.mark()
    printer.disconnect()
    assert heard.until_state(PrinterState.OFFLINE, since).words == DISCONNECTED
    assert desk.server.get("/api/connection")["current"]["state"] in {"Closed", "Offline"}
    since = heard.mark()
    desk.server.freeze()
    try:
        heard.until(StateChanged, lambda e: "silent" in e.words or "closed" in e.words, since)
    finally:
        desk.server.thaw()
    heard.until(StateChanged, lambda e: e.words == DISCONNECTED, since)
    assert desk.server.get("/api/connection")["current"]["state"] in {"Closed", "Offline"}
    since = heard.mark()
    printer.connect()
    heard.until_state(PrinterState.IDLE, since)


@pytest.mark.both_octoprints
def test_after_our_restart_a_running_job_is_found_running(desk: Desk) -> None:
    """O8."""
    job = desk.job(LONG)
    printer, _ = desk.started(job)
    printer.close()
    again, heard = desk.printer()
    again.watch_for(job)
    again.connect()
    assert heard.until(JobStarted).job_id == job.job_id
    again.cancel()
    assert heard.until_end(job).outcome is Outcome.CANCELLED


@pytest.mark.both_octoprints
def test_after_our_restart_a_finished_job_is_found_done(desk: Desk) -> None:
    """O8."""
    job = desk.job(SHORT)
    printer, heard = desk.ready_printer()
    printer.start(job)
    heard.until(JobStarted)
    printer.close()
    desk.until_printed()
    again, heard = desk.printer()
    again.watch_for(job)
    again.connect()
    assert heard.until_end(job).outcome is Outcome.DONE
    assert heard.all(JobStarted) == []


@pytest.mark.both_octoprints
def test_after_our_restart_a_job_that_did_not_succeed_is_found_failed(desk: Desk) -> None:
    """O8."""
    job = desk.job(LONG)
    printer, _ = desk.started(job)
    printer.close()
    desk.rest()
    again, heard = desk.printer()
    again.watch_for(job)
    again.connect()
    ended = heard.until_end(job)
    assert ended.outcome is Outcome.FAILED
    assert "history says" in ended.reason


def test_after_our_restart_a_job_that_never_came_so_far_is_failed(desk: Desk) -> None:
    """O8."""
    printer, heard = desk.printer()
    printer.watch_for(PrintJob("never-sent", Path("/nowhere"), "never"))
    printer.connect()
    ended = heard.until(JobEnded)
    assert ended.outcome is Outcome.FAILED
    assert "never sent" in ended.reason


def test_a_server_that_comes_later_is_found(tmp_path: Path) -> None:
    """O4: tried again and again; what `watch_for` asked waits as long."""
    server = OctoPrintServer(tmp_path / "late")
    heard = Heard()
    printer = OctoPrintPrinter(heard, server.url, server.api_key, SystemClock())
    try:
        printer.watch_for(PrintJob("never-sent", Path("/nowhere"), "never"))
        printer.connect()
        heard.until_state(PrinterState.OFFLINE)
        server.start()
        heard.until_state(PrinterState.IDLE)
        assert heard.until(JobEnded).outcome is Outcome.FAILED
    finally:
        printer.close()
        server.kill()


def test_close_returns_soon_whatever_the_server_does(desk: Desk) -> None:
    """With a frozen server and a call under way: it does not wait for the end of that."""
    printer, _ = desk.started(desk.job(LONG))
    desk.server.freeze()
    try:
        printer.pause()
        began_s = time.monotonic()
        printer.close()
        assert time.monotonic() - began_s < READ_S
    finally:
        desk.server.thaw()
