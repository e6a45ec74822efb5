"""The REST interface: every failure is a CallError, files are uploaded in blocks, file names are made valid."""

import socket
import threading
import tracemalloc
from collections.abc import Iterator
from contextlib import closing
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.parse import quote

import pytest
import requests
from octorest import OctoRest

from kiosk.base.reason import ReasonCode
from kiosk.printers.octoprint.calls import FetchConnectionError, FetchPrompt, FetchState, LogIn
from kiosk.printers.octoprint.http import http_client
from kiosk.printers.octoprint.http.rest_api import RestApi
from kiosk.printers.print_server.calls import (
    Call,
    CallError,
    Cancel,
    FailureKind,
    FetchHistory,
    FileHistory,
    Pause,
    StartFile,
)
from kiosk.printers.print_server.http.multipart_upload import MultipartUpload, safe_name
from kiosk.printers.printer import PrintJob
from tests.octoprint_server import free_port
from tests.printers.octoprint.conftest import ASK_SERVER_EACH_S, LONG, SHORT, Rig


@pytest.fixture
def rest(rig: Rig) -> RestApi:
    """The REST interface of the idle server."""
    return RestApi(rig.server.url, rig.server.api_key)


def failure_of(rest: RestApi, call: Call) -> FailureKind:
    """How this call fails."""
    with pytest.raises(CallError) as caught:
        rest.carry_out(call)
    return caught.value.kind


def upload(rest: RestApi, job: PrintJob) -> str:
    """Upload the file; returns its path on the server."""
    return rest.upload(job, lambda _share: None, threading.Event())


def selected_path(rig: Rig) -> str:
    """The path of the file that the server has selected, or of a new one."""
    path = rig.server.get("/api/job")["job"]["file"]["path"]
    if path is None:
        rest = RestApi(rig.server.url, rig.server.api_key)
        path = upload(rest, rig.job(SHORT))
    return str(path)


@pytest.mark.octoprint
def test_a_call_in_the_wrong_state_fails_as_such(rest: RestApi) -> None:
    """O1: 409."""
    assert failure_of(rest, Pause()) is FailureKind.WRONG_STATE
    assert failure_of(rest, Cancel()) is FailureKind.WRONG_STATE


@pytest.mark.octoprint
def test_a_start_of_a_missing_file_fails(rest: RestApi) -> None:
    """O3: unlike `start` without a file, which answers 204 and does nothing."""
    assert failure_of(rest, StartFile("kiosk/nothing/here.gcode")) is FailureKind.NOT_FOUND


@pytest.mark.octoprint
def test_a_wrong_key_is_not_allowed(rig: Rig) -> None:
    """O1: 403, even where the server would report a forged request."""
    rest = RestApi(rig.server.url, "w" * 43)
    for call in (LogIn(), FetchState(), FetchHistory("j1"), Pause()):
        assert failure_of(rest, call) in {FailureKind.NOT_ALLOWED, FailureKind.OTHER}
    assert failure_of(rest, LogIn()) is FailureKind.NOT_ALLOWED


@pytest.mark.octoprint
def test_an_upload_goes_into_the_folder_of_its_job_and_starts_nothing(rest: RestApi, rig: Rig) -> None:
    """O2, O6: octorest would drop the folder."""
    job = rig.job(SHORT, "Täti's lamp.gcode")
    assert upload(rest, job) == f"kiosk/{job.job_id}/Täti's lamp.gcode"
    assert rest.carry_out(FetchHistory(job.job_id)) == FileHistory(known=True, succeeded=None)
    assert rest.carry_out(FetchHistory("unknown")) == FileHistory(known=False)
    polled = rest.carry_out(FetchState())
    assert polled["state"]["flags"]["printing"] is False
    stored = rig.server.base / "uploads" / "kiosk" / job.job_id / "Täti's lamp.gcode"
    assert stored.read_text() == SHORT


@pytest.mark.octoprint
@pytest.mark.both_octoprints
def test_a_success_answer_does_not_mean_that_anything_was_started(rig: Rig) -> None:
    """O3: a start without a file answers 204, an upload with `print` on a busy printer 201."""
    assert rig.server.request("DELETE", f"/api/files/local/{quote(selected_path(rig))}") is None
    assert rig.server.post("/api/job", {"command": "start"}) is None
    rig.wait_until(lambda: not rig.server.get("/api/printer")["state"]["flags"]["printing"], ASK_SERVER_EACH_S)
    rest = RestApi(rig.server.url, rig.server.api_key)
    rest.carry_out(StartFile(upload(rest, rig.job(LONG))))
    rig.wait_until(lambda: rig.server.get("/api/printer")["state"]["flags"]["printing"], ASK_SERVER_EACH_S)
    running = selected_path(rig)
    answer = requests.post(
        rig.server.url + "/api/files/local",
        headers={"X-Api-Key": rig.server.api_key},
        files={"file": ("other.gcode", SHORT)},
        data={"print": "true"},
        timeout=30,
    )
    assert (answer.status_code, answer.json()["effectivePrint"]) == (201, False)
    assert selected_path(rig) == running
    rest.carry_out(Cancel())


@pytest.mark.octoprint
def test_octorest_drops_the_folder_of_an_upload(rig: Rig) -> None:
    """O2: the reason for our own upload."""
    octo = OctoRest(url=rig.server.url, apikey=rig.server.api_key)
    answer = octo.upload(("dropped.gcode", SHORT.encode()), path="kiosk/dropped", select=True)
    assert answer["files"]["local"]["path"] == "dropped.gcode"
    assert answer["effectiveSelect"] is False


@pytest.mark.octoprint
def test_without_a_prompt_or_an_error_the_answers_are_empty(rest: RestApi) -> None:
    """O7."""
    assert rest.carry_out(FetchPrompt()) == {}
    assert rest.carry_out(FetchConnectionError()) == ""


def test_a_server_that_is_off_does_not_answer() -> None:
    """O1."""
    rest = RestApi(f"http://127.0.0.1:{free_port()}", "k")
    assert failure_of(rest, LogIn()) is FailureKind.NO_ANSWER


def test_a_server_that_never_answers_times_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """O1: time-outs on every call."""
    monkeypatch.setattr(http_client, "READ_S", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        rest = RestApi(f"http://127.0.0.1:{silent.getsockname()[1]}", "k")
        assert failure_of(rest, LogIn()) is FailureKind.NO_ANSWER


class _Router(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        status = {"/api/version": 200, "/octoprint/api/version": 502}.get(self.path, 500)
        self.send_response(status)
        self.end_headers()
        self.wfile.write(b"<html>The settings of your router</html>")

    def log_message(self, *_: object) -> None:
        """Log nothing."""


@pytest.fixture
def router() -> Iterator[str]:
    """A web server that is not OctoPrint."""
    server = HTTPServer(("127.0.0.1", 0), _Router)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_something_else_at_the_address_fails_as_a_call_error(router: str) -> None:
    """O1: no error of another library gets through."""
    rest = RestApi(router, "k")
    for call in (LogIn(), FetchHistory("j1"), FetchState(), FetchPrompt(), FetchConnectionError()):
        assert failure_of(rest, call) in {FailureKind.OTHER, FailureKind.NO_ANSWER}


def test_a_server_below_a_path_is_called_there(router: str) -> None:
    """O2: octorest would leave the path out. 502 by a proxy counts as no answer."""
    rest = RestApi(router + "/octoprint/", "k")
    assert failure_of(rest, LogIn()) is FailureKind.NO_ANSWER


def test_a_large_upload_is_never_in_memory_as_a_whole(tmp_path: Path) -> None:
    """O11: the print room has 60 MB."""
    path = tmp_path / "large.gcode"
    with path.open("wb") as large:
        large.truncate(50_000_000)
    shares: list[float] = []
    tracemalloc.start()
    with closing(MultipartUpload({"path": "kiosk/j1"}, path, "large.gcode", shares.append)) as body:
        read = sum(len(block) for block in iter(lambda: body.read(65536), b""))
        assert read == len(body)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 2_000_000
    assert shares == sorted(shares)
    assert (shares[0], round(shares[-1], 3)) == (0.0, 1.0)


@pytest.mark.parametrize(
    ("name", "valid"),
    [
        ("part.gcode", "part.gcode"),
        ("PART.GCO", "PART.GCO"),
        ("part.stl", "part.stl.gcode"),
        ("../../etc/passwd", "etc_passwd.gcode"),
        ('a"b\r\nc.g', "a_b__c.g"),
        ("", "print.gcode"),
        ("...", "print.gcode"),
        ("ä" * 300 + ".gcode", "ä" * 100 + ".gcode"),
    ],
)
def test_file_names_are_made_valid(name: str, valid: str) -> None:
    """O15: no paths, no quotes, a suffix that prints."""
    assert safe_name(name) == valid


def test_a_job_without_its_file_fails_with_that_reason() -> None:
    """O1."""
    rest = RestApi("http://127.0.0.1:9", "k")
    with pytest.raises(CallError) as caught:
        upload(rest, PrintJob("j1", Path("/nowhere"), "x"))
    assert caught.value.reason.code is ReasonCode.PRINT_FILE_UNREADABLE
