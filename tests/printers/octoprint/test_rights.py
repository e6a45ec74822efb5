"""The permissions that the page beside the code names are enough, and each of them is needed."""

import re
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.base.clock import SystemClock
from kiosk.printers.octoprint.calls import (
    AskCamera,
    AskHistory,
    AskNotice,
    AskPrompt,
    AskState,
    Call,
    CallError,
    Cancel,
    ConnectPrinter,
    DeleteFile,
    LogIn,
    SendGcode,
    StartFile,
    Trouble,
)
from kiosk.printers.octoprint.http.rest_api import OctoPrintRest
from kiosk.printers.octoprint.printer import OctoPrintPrinter
from kiosk.printers.printer import (
    DISCONNECTED,
    JobEnded,
    JobStarted,
    Outcome,
    PrinterState,
    PrintJob,
    RequestRefused,
    StateChanged,
)
from tests.octoprint_server import NEXT, NOW, OctoPrintServer
from tests.printers.octoprint.conftest import LONG, PATIENCE_S, Heard

pytestmark = pytest.mark.octoprint

PAGE = Path(__file__).parents[3] / "kiosk" / "printers" / "octoprint" / "README.md"
OF_WHOEVER_ACCEPTS = "PLUGIN_APPKEYS_GRANT"


def named() -> tuple[str, ...]:
    """The permissions in the last column of the page's table, for a key."""
    rows = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    found = [name for row in rows for name in re.findall(r"`([A-Z_]+)`", row.rstrip(" |").rpartition("|")[2])]
    return tuple(name for name in dict.fromkeys(found) if name != OF_WHOEVER_ACCEPTS)


@pytest.fixture(scope="module", params=[NOW, NEXT])
def guarded(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OctoPrintServer]:
    """A server with an account that has just these permissions, and one each that lacks one of them."""
    server = OctoPrintServer(tmp_path_factory.mktemp("guarded"), version=request.param)
    rights = named()
    server.add_account("exact", rights)
    for lacking in rights:
        server.add_account(f"no {lacking}", [right for right in rights if right != lacking])
    try:
        yield server.start()
    finally:
        server.kill()


@pytest.fixture
def job(tmp_path: Path) -> PrintJob:
    path = tmp_path / "part.gcode"
    path.write_text(LONG)
    return PrintJob("rights", path, "part.gcode")


def deliver(server: OctoPrintServer, account: str, job: PrintJob) -> str:
    rest = OctoPrintRest(server.url, server.key_of(account))
    return rest.deliver(job, lambda _share: None, threading.Event())


def test_the_permissions_of_the_page_are_enough_for_all_that_is_asked(guarded: OctoPrintServer, job: PrintJob) -> None:
    """O9: no administrator's key."""
    heard = Heard()
    printer = OctoPrintPrinter(heard, guarded.url, guarded.key_of("exact"), SystemClock())
    try:
        printer.connect()
        heard.until_state(PrinterState.IDLE)
        printer.start(job)
        heard.until(JobStarted)
        printer.pause()
        heard.until_state(PrinterState.PAUSED)
        printer.resume()
        heard.until(StateChanged, lambda e: e.state is not PrinterState.PAUSED, since=heard.mark() - 1)
        printer.cancel()
        ended = heard.until(JobEnded)
        assert (ended.outcome, ended.heaters_off) == (Outcome.CANCELLED, True)
        heard.until_state(PrinterState.IDLE, since=heard.events.index(ended))
        printer.forget(job.job_id)
        folder = guarded.base / "uploads" / "kiosk" / job.job_id
        waiting = threading.Event()
        for _ in range(int(PATIENCE_S * 10)):
            if not folder.exists():
                break
            waiting.wait(0.1)
        assert not folder.exists()
        since = heard.mark()
        printer.disconnect()
        assert heard.until_state(PrinterState.OFFLINE, since).words == DISCONNECTED
        printer.connect()
        heard.until_state(PrinterState.IDLE, since)
        assert heard.all(RequestRefused) == []
    finally:
        printer.close()


@pytest.mark.parametrize(
    ("lacking", "call"),
    [
        ("STATUS", LogIn()),
        ("STATUS", AskState()),
        ("FILES_LIST", AskHistory("j1")),
        ("FILES_SELECT", StartFile("kiosk/rights/part.gcode")),
        ("PRINT", StartFile("kiosk/rights/part.gcode")),
        ("PRINT", Cancel()),
        ("FILES_DELETE", DeleteFile("rights")),
        ("CONTROL", SendGcode(("M105",))),
        ("CONNECTION", ConnectPrinter()),
        ("SETTINGS_READ", AskCamera()),
        ("PLUGIN_ACTION_COMMAND_PROMPT_INTERACT", AskPrompt()),
        ("PLUGIN_ACTION_COMMAND_NOTIFICATION_SHOW", AskNotice()),
    ],
)
def test_without_one_of_them_its_call_is_refused(
    guarded: OctoPrintServer, job: PrintJob, lacking: str, call: Call
) -> None:
    """O1, O9: and told as a matter of the key."""
    deliver(guarded, "exact", job)
    rest = OctoPrintRest(guarded.url, guarded.key_of(f"no {lacking}"))
    with pytest.raises(CallError) as refused:
        rest.carry_out(call)
    assert refused.value.trouble is Trouble.NOT_ALLOWED


def test_without_the_right_to_upload_nothing_is_sent(guarded: OctoPrintServer, job: PrintJob) -> None:
    """O1, O9."""
    with pytest.raises(CallError) as refused:
        deliver(guarded, "no FILES_UPLOAD", PrintJob("never", job.path, job.name))
    assert refused.value.trouble is Trouble.NOT_ALLOWED


def test_an_operator_of_octoprint_has_all_of_them(guarded: OctoPrintServer) -> None:
    """O9: whoever may print there may accept our wish for a key."""
    told = guarded.ask("GET", "/api/access/groups")["groups"]
    (operators,) = [group for group in told if group["key"] == "users"]
    assert {*named(), OF_WHOEVER_ACCEPTS} <= set(operators["permissions"])
