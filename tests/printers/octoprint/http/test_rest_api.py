"""The REST side: every failure becomes one of ours, files go up piece by piece, names are made fit."""

import socket
import threading
import tracemalloc
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.parse import quote

import pytest
import requests
from octorest import OctoRest

from kiosk.printers.octoprint.calls import (
    AskError,
    AskHistory,
    AskPrompt,
    AskState,
    Call,
    CallError,
    Cancel,
    FileHistory,
    LogIn,
    Pause,
    StartFile,
    Trouble,
)
from kiosk.printers.octoprint.http import http_client
from kiosk.printers.octoprint.http.multipart_upload import FormUpload, safe_name
from kiosk.printers.octoprint.http.rest_api import OctoPrintRest
from kiosk.printers.printer import PrintJob
from tests.octoprint_server import free_port
from tests.printers.octoprint.conftest import LONG, SHORT, Desk


@pytest.fixture
def rest(desk: Desk) -> OctoPrintRest:
    """The REST interface of the real server at rest."""
    return OctoPrintRest(desk.server.url, desk.server.api_key)


def trouble_of(rest: OctoPrintRest, call: Call) -> Trouble:
    """How this call fails."""
    with pytest.raises(CallError) as caught:
        rest.carry_out(call)
    assert str(caught.value).endswith(".") or "It says" in str(caught.value)
    return caught.value.trouble


def deliver(rest: OctoPrintRest, job: PrintJob) -> str:
    """Send the file; returns where it is on the server."""
    return rest.deliver(job, lambda _share: None, threading.Event())


def selected(desk: Desk) -> str:
    """The path of the file that the server has selected, one of ours if it had none."""
    path = desk.server.get("/api/job")["job"]["file"]["path"]
    if path is None:
        rest = OctoPrintRest(desk.server.url, desk.server.api_key)
        path = deliver(rest, desk.job(SHORT))
    return str(path)


@pytest.mark.octoprint
def test_a_wrong_state_is_told_as_one(rest: OctoPrintRest) -> None:
    """O1: 409."""
    assert trouble_of(rest, Pause()) is Trouble.WRONG_STATE
    assert trouble_of(rest, Cancel()) is Trouble.WRONG_STATE


@pytest.mark.octoprint
def test_a_start_of_a_file_that_is_not_there_fails(rest: OctoPrintRest) -> None:
    """O3: unlike `start` without a file, which answers 204 and does nothing."""
    assert trouble_of(rest, StartFile("kiosk/nothing/here.gcode")) is Trouble.NOT_FOUND


@pytest.mark.octoprint
def test_a_wrong_key_is_not_allowed(desk: Desk) -> None:
    """O1: 403, also where the server would speak of forged requests."""
    rest = OctoPrintRest(desk.server.url, "w" * 43)
    for call in (LogIn(), AskState(), AskHistory("j1"), Pause()):
        assert trouble_of(rest, call) in {Trouble.NOT_ALLOWED, Trouble.OTHER}
    assert trouble_of(rest, LogIn()) is Trouble.NOT_ALLOWED


@pytest.mark.octoprint
def test_an_upload_goes_into_the_folder_of_its_job_and_starts_nothing(rest: OctoPrintRest, desk: Desk) -> None:
    """O2, O6: octorest would drop the folder."""
    job = desk.job(SHORT, "Täti's lamp.gcode")
    assert deliver(rest, job) == f"kiosk/{job.job_id}/Täti's lamp.gcode"
    assert rest.carry_out(AskHistory(job.job_id)) == FileHistory(known=True, succeeded=None)
    assert rest.carry_out(AskHistory("unheard-of")) == FileHistory(known=False)
    told = rest.carry_out(AskState())
    assert told["state"]["flags"]["printing"] is False
    stored = desk.server.base / "uploads" / "kiosk" / job.job_id / "Täti's lamp.gcode"
    assert stored.read_text() == SHORT


@pytest.mark.octoprint
@pytest.mark.both_octoprints
def test_the_servers_success_answers_do_not_mean_that_anything_was_started(desk: Desk) -> None:
    """O3: a start without a file answers 204, an upload to be printed on a busy printer 201; so neither is believed."""
    assert desk.server.ask("DELETE", f"/api/files/local/{quote(selected(desk))}") is None
    assert desk.server.post("/api/job", {"command": "start"}) is None
    desk.until(lambda: not desk.server.get("/api/printer")["state"]["flags"]["printing"])
    rest = OctoPrintRest(desk.server.url, desk.server.api_key)
    rest.carry_out(StartFile(deliver(rest, desk.job(LONG))))
    desk.until(lambda: desk.server.get("/api/printer")["state"]["flags"]["printing"])
    running = selected(desk)
    answer = requests.post(
        desk.server.url + "/api/files/local",
        headers={"X-Api-Key": desk.server.api_key},
        files={"file": ("other.gcode", SHORT)},
        data={"print": "true"},
        timeout=30,
    )
    assert (answer.status_code, answer.json()["effectivePrint"]) == (201, False)
    assert selected(desk) == running
    rest.carry_out(Cancel())


@pytest.mark.octoprint
def test_octorest_drops_the_folder_of_an_upload(desk: Desk) -> None:
    """O2: which is why ours goes out without it."""
    octo = OctoRest(url=desk.server.url, apikey=desk.server.api_key)
    told = octo.upload(("dropped.gcode", SHORT.encode()), path="kiosk/dropped", select=True)
    assert told["files"]["local"]["path"] == "dropped.gcode"
    assert told["effectiveSelect"] is False


@pytest.mark.octoprint
def test_questions_with_nothing_to_tell_have_empty_answers(rest: OctoPrintRest) -> None:
    """O7."""
    assert rest.carry_out(AskPrompt()) == {}
    assert rest.carry_out(AskError()) == ""


def test_a_server_that_is_off_does_not_answer() -> None:
    """O1."""
    rest = OctoPrintRest(f"http://127.0.0.1:{free_port()}", "k")
    assert trouble_of(rest, LogIn()) is Trouble.NO_ANSWER


def test_a_server_that_never_answers_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """O1: time-outs on every call."""
    monkeypatch.setattr(http_client, "READ_S", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        rest = OctoPrintRest(f"http://127.0.0.1:{silent.getsockname()[1]}", "k")
        assert trouble_of(rest, LogIn()) is Trouble.NO_ANSWER


class _Router(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        status = {"/api/version": 200, "/octoprint/api/version": 502}.get(self.path, 500)
        self.send_response(status)
        self.end_headers()
        self.wfile.write(b"<html>The settings of your router</html>")

    def log_message(self, *_: object) -> None:
        """Not to the test's output."""


@pytest.fixture
def router() -> Iterator[str]:
    """Something at the address that is not OctoPrint."""
    server = HTTPServer(("127.0.0.1", 0), _Router)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_something_else_at_the_address_is_said_in_a_sentence(router: str) -> None:
    """O1: no foreign error leaves."""
    rest = OctoPrintRest(router, "k")
    for call in (LogIn(), AskHistory("j1"), AskState(), AskPrompt(), AskError()):
        assert trouble_of(rest, call) in {Trouble.OTHER, Trouble.NO_ANSWER}


def test_a_server_below_a_path_is_asked_there(router: str) -> None:
    """octorest leaves the path out; a proxy whose server is down is no answer."""
    rest = OctoPrintRest(router + "/octoprint/", "k")
    assert trouble_of(rest, LogIn()) is Trouble.NO_ANSWER


def test_a_large_upload_is_never_in_memory_whole(tmp_path: Path) -> None:
    """The print room has 60 MB."""
    path = tmp_path / "large.gcode"
    with path.open("wb") as large:
        large.truncate(50_000_000)
    shares: list[float] = []
    tracemalloc.start()
    with FormUpload({"path": "kiosk/j1"}, path, "large.gcode", shares.append) as body:
        read = sum(len(piece) for piece in iter(lambda: body.read(65536), b""))
        assert read == len(body)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 2_000_000
    assert shares == sorted(shares)
    assert (shares[0], round(shares[-1], 3)) == (0.0, 1.0)


@pytest.mark.parametrize(
    ("name", "fit"),
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
def test_names_are_made_fit(name: str, fit: str) -> None:
    """No paths, no quotes, an ending that prints."""
    assert safe_name(name) == fit


def test_a_job_without_its_file_says_so() -> None:
    """O1."""
    rest = OctoPrintRest("http://127.0.0.1:9", "k")
    with pytest.raises(CallError, match="can't be read"):
        deliver(rest, PrintJob("j1", Path("/nowhere"), "x"))
