"""The permissions in the README of the package are enough, and each of them is needed."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.base.clock import SystemClock
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.octoprint.calls import FetchNotice, FetchPrompt, FetchState, LogIn
from kiosk.printers.octoprint.http.rest_api import RestApi
from kiosk.printers.octoprint.printer import OctoPrintPrinter
from kiosk.printers.print_server.calls import (
    Call,
    CallError,
    Cancel,
    ConnectPrinter,
    DeleteFile,
    FailureKind,
    FetchCamera,
    FetchHistory,
    SendGcode,
    StartFile,
)
from kiosk.printers.printer import (
    FirmwareFound,
    JobEnded,
    JobStarted,
    Outcome,
    PrinterState,
    PrintJob,
    RequestRefused,
    StateChanged,
)
from tests.octoprint_server import NEXT, OctoPrintServer
from tests.printers.octoprint.conftest import LONG, TIMEOUT_S, WORKING, Reports
from tests.printers.octoprint.limited_accounts import FOR_ACCEPTING, documented_permissions

pytestmark = [pytest.mark.octoprint, pytest.mark.both_octoprints]


@pytest.fixture
def guarded(servers: Callable[[str], OctoPrintServer], version: str) -> OctoPrintServer:
    """A server with the limited accounts, whatever its printer does."""
    return servers(version)


@pytest.fixture
def job(tmp_path: Path) -> PrintJob:
    path = tmp_path / "part.gcode"
    path.write_text(LONG)
    return PrintJob("rights", path, "part.gcode")


def upload(server: OctoPrintServer, account: str, job: PrintJob) -> str:
    rest = RestApi(server.url, server.key_of(account))
    return rest.upload(job, lambda _share: None, threading.Event())


def test_the_documented_permissions_are_enough_for_all_calls(guarded: OctoPrintServer, job: PrintJob) -> None:
    """O9: no administrator's key."""
    guarded.settle()
    reports = Reports()
    printer = OctoPrintPrinter(reports, guarded.url, guarded.key_of("exact"), SystemClock())
    try:
        printer.connect()
        reports.wait_for_state(PrinterState.IDLE)
        printer.start(job)
        reports.wait_for(JobStarted)
        reports.wait_for(StateChanged, lambda e: e.state in WORKING)  # OctoPrint may drop a pause right after the start
        printer.pause()
        reports.wait_for_state(PrinterState.PAUSED)
        printer.resume()
        reports.wait_for(StateChanged, lambda e: e.state is not PrinterState.PAUSED, since=reports.mark() - 1)
        printer.cancel()
        ended = reports.wait_for(JobEnded)
        assert (ended.outcome, ended.heaters_off) == (Outcome.CANCELLED, True)
        reports.wait_for_state(PrinterState.IDLE, since=reports.events.index(ended))
        printer.forget(job.job_id)
        folder = guarded.base / "uploads" / "kiosk" / job.job_id
        waiting = threading.Event()
        for _ in range(int(TIMEOUT_S * 10)):
            if not folder.exists():
                break
            waiting.wait(0.1)
        assert not folder.exists()
        since = reports.mark()
        printer.disconnect()
        assert reports.wait_for_state(PrinterState.OFFLINE, since).reason == Reason(ReasonCode.DISCONNECTED_BY_PERSON)
        printer.connect()
        reports.wait_for_state(PrinterState.IDLE, since)
        assert reports.events_of(RequestRefused) == []
    finally:
        printer.close()


def test_the_firmware_is_found_with_these_permissions(guarded: OctoPrintServer) -> None:
    """O16: 1.11 reports the answer of a printer that is asked again, 2.0 reports it when it connects to its printer."""
    guarded.settle()
    reports = Reports()
    printer = OctoPrintPrinter(reports, guarded.url, guarded.key_of("exact"), SystemClock())
    try:
        printer.connect()
        reports.wait_for_state(PrinterState.IDLE)
        if guarded.version == NEXT:
            printer.disconnect()
            reports.wait_for_state(PrinterState.OFFLINE)
            printer.connect()
        assert reports.wait_for(FirmwareFound) == FirmwareFound("Virtual Marlin 1.0")
    finally:
        printer.close()


@pytest.mark.parametrize(
    ("lacking", "call"),
    [
        ("STATUS", LogIn()),
        ("STATUS", FetchState()),
        ("FILES_LIST", FetchHistory("j1")),
        ("FILES_SELECT", StartFile("kiosk/rights/part.gcode")),
        ("PRINT", StartFile("kiosk/rights/part.gcode")),
        ("PRINT", Cancel()),
        ("FILES_DELETE", DeleteFile("rights")),
        ("CONTROL", SendGcode(("M105",))),
        ("CONNECTION", ConnectPrinter()),
        ("SETTINGS_READ", FetchCamera()),
        ("PLUGIN_ACTION_COMMAND_PROMPT_INTERACT", FetchPrompt()),
        ("PLUGIN_ACTION_COMMAND_NOTIFICATION_SHOW", FetchNotice()),
    ],
)
def test_without_a_permission_its_call_is_refused(
    guarded: OctoPrintServer, job: PrintJob, lacking: str, call: Call
) -> None:
    """O1, O9: as not allowed."""
    upload(guarded, "exact", job)
    rest = RestApi(guarded.url, guarded.key_of(f"no {lacking}"))
    with pytest.raises(CallError) as refused:
        rest.carry_out(call)
    assert refused.value.kind is FailureKind.NOT_ALLOWED


def test_without_the_permission_to_upload_nothing_is_sent(guarded: OctoPrintServer, job: PrintJob) -> None:
    """O1, O9."""
    with pytest.raises(CallError) as refused:
        upload(guarded, "no FILES_UPLOAD", PrintJob("never", job.path, job.name))
    assert refused.value.kind is FailureKind.NOT_ALLOWED


def test_an_operator_of_octoprint_has_all_permissions(guarded: OctoPrintServer) -> None:
    """O9: an account that may print may accept our key request."""
    groups = guarded.request("GET", "/api/access/groups")["groups"]
    (operators,) = [group for group in groups if group["key"] == "users"]
    assert {*documented_permissions(), FOR_ACCEPTING} <= set(operators["permissions"])
