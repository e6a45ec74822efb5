"""Files on their way to a real OctoPrint: told in shares, given up, sent again, checked and cleaned up after."""

import contextlib
import json
import resource
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import ClassVar
from urllib.parse import urlsplit

import pytest

from kiosk.printers.octoprint.calls import Answered, CallError, Trouble, Upload
from kiosk.printers.octoprint.http.rest_api import OctoPrintRest
from kiosk.printers.octoprint.http.upload_thread import UploadThread
from kiosk.printers.printer import (
    FilesKept,
    JobEnded,
    JobStarted,
    Outcome,
    PrinterState,
    PrintJob,
    StateChanged,
    UploadProgressed,
)
from tests.octoprint_server import OctoPrintServer
from tests.printers.octoprint.conftest import LONG, SHORT, Desk
from tests.screens.seed import ManualClock

BULK = (";" + "x" * 1000 + "\n") * 40_000
"""40 MB of comments: more than fits between two processes, and nothing to print."""


@contextlib.contextmanager
def no_room_for_bulk(server: OctoPrintServer) -> Iterator[None]:
    """The server's process may not write a file of this size: it breaks the upload off, however fast that is."""
    pid = server.pid
    whole = resource.prlimit(pid, resource.RLIMIT_FSIZE)
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (10_000_000, whole[1]))
    try:
        yield
    finally:
        with contextlib.suppress(ProcessLookupError):
            resource.prlimit(pid, resource.RLIMIT_FSIZE, whole)


def stored(desk: Desk, job: PrintJob) -> list[Path]:
    """The files of this job on the server's disk."""
    folder = desk.server.base / "uploads" / "kiosk" / job.job_id
    return [path for path in folder.glob("*.g*") if path.is_file()]


@pytest.mark.octoprint
def test_a_cancel_while_the_file_is_sent_is_prompt_even_if_the_server_hangs(desk: Desk) -> None:
    """O3: the end is told while the server is still frozen; nothing is started when it goes on."""
    printer, heard = desk.ready_printer()
    job = desk.job(LONG + BULK)
    with no_room_for_bulk(desk.server):
        printer.start(job)
        heard.until(UploadProgressed)
        desk.server.freeze()
        try:
            printer.cancel()
            assert heard.until_end(job).outcome is Outcome.CANCELLED
        finally:
            desk.server.thaw()
    heard.after_more_readings()
    assert heard.all(JobStarted) == []
    assert job.job_id not in str(desk.server.get("/api/job")["job"]["file"]["path"])


@pytest.mark.both_octoprints
@pytest.mark.octoprint
def test_a_server_that_is_killed_and_started_again_during_the_upload_prints_once(desk: Desk) -> None:
    """O3, O8: OctoPrint does not take the rest of a file, so it is sent again, and the job goes on."""
    printer, heard = desk.ready_printer()
    job = desk.job(LONG + BULK)
    with no_room_for_bulk(desk.server):
        printer.start(job)
        heard.until(UploadProgressed)
        desk.server.kill()
    heard.until_state(PrinterState.OFFLINE)
    desk.server.start()
    heard.until(JobStarted, patience_s=120.0)
    (file,) = stored(desk, job)
    assert file.stat().st_size == job.path.stat().st_size
    assert heard.all(JobEnded) == []
    shares = [event.fraction for event in heard.all(UploadProgressed)]
    assert shares.count(0.0) >= 2, "from the start again"
    printer.cancel()
    assert heard.until_end(job).outcome is Outcome.CANCELLED
    assert len(heard.all(JobStarted)) == 1


@pytest.mark.both_octoprints
@pytest.mark.octoprint
def test_a_file_that_is_there_already_is_not_sent_again(desk: Desk) -> None:
    """O3: a retry after the answer was lost."""
    job = desk.job(SHORT)
    rest = OctoPrintRest(desk.server.url, desk.server.api_key)
    shares: list[float] = []
    first = rest.deliver(job, shares.append, threading.Event())
    sent, before = len(shares), stored(desk, job)[0].stat().st_mtime_ns
    assert rest.deliver(job, shares.append, threading.Event()) == first
    assert len(shares) == sent
    job.path.write_text(SHORT + "M117 changed\n")
    assert rest.deliver(job, shares.append, threading.Event()) == first
    assert len(shares) > sent
    assert stored(desk, job)[0].stat().st_mtime_ns != before


@pytest.mark.octoprint
def test_a_server_that_breaks_the_upload_off_gets_the_file_once_more(desk: Desk) -> None:
    """O3: the printer's state is told all the while."""
    printer, heard = desk.ready_printer()
    job = desk.job(LONG + BULK)
    with no_room_for_bulk(desk.server):
        printer.start(job)
        heard.until(UploadProgressed)
        heard.after_more_readings()
    heard.until(JobStarted, patience_s=90.0)
    assert [file.stat().st_size for file in stored(desk, job)] == [job.path.stat().st_size]
    assert PrinterState.OFFLINE not in [event.state for event in heard.all(StateChanged)]
    assert len(heard.all(JobStarted)) == 1


@pytest.mark.both_octoprints
@pytest.mark.octoprint
def test_the_file_of_a_job_goes_when_its_end_is_on_record_and_not_before(desk: Desk) -> None:
    """O8: what the server remembers of a print lies with its file."""
    printer, heard = desk.ready_printer()
    done, doubt = desk.job(SHORT), desk.job(SHORT)
    for job in (doubt, done):
        printer.start(job)
        ended = heard.until_end(job)
        assert ended.outcome is Outcome.DONE
        heard.until_state(PrinterState.IDLE, since=heard.events.index(ended))
    printer.forget(done.job_id)
    desk.until(lambda: not (desk.server.base / "uploads" / "kiosk" / done.job_id).exists())
    assert stored(desk, doubt)

    again, later = desk.printer()
    again.connect()
    kept = later.until(FilesKept, lambda e: doubt.job_id in e.job_ids)
    assert done.job_id not in kept.job_ids
    again.forget(doubt.job_id)
    desk.until(lambda: not (desk.server.base / "uploads" / "kiosk" / doubt.job_id).exists())


def refusal(server: HTTPServer, tmp_path: Path) -> CallError:
    """What comes of a file for this server."""
    path = tmp_path / "x.gcode"
    path.write_text("G28\n")
    rest = OctoPrintRest(f"http://127.0.0.1:{server.server_port}", "k")
    with pytest.raises(CallError) as caught:
        rest.deliver(PrintJob("j1", path, "x"), lambda _share: None, threading.Event())
    return caught.value


class _Disk(BaseHTTPRequestHandler):
    """Takes every file with a status, and shows it with the bytes of another."""

    status = 201
    free_bytes = 1_000_000_000
    words: ClassVar[dict[str, str]] = {}

    def do_GET(self) -> None:
        if urlsplit(self.path).path == "/api/files/local":
            self._say(200, {"files": [{"name": "kiosk"}], "free": self.free_bytes})
            return
        there = getattr(self.server, "taken", False)
        children = [{"type": "machinecode", "path": "kiosk/j1/x.gcode", "size": 4, "hash": "0" * 40}] if there else []
        self._say(200, {"children": children})

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.server.taken = True  # type: ignore[attr-defined]
        self._say(self.status, self.words)

    def _say(self, status: int, told: object) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(json.dumps(told).encode())

    def log_message(self, *_: object) -> None:
        """Not to the test's output."""


@pytest.fixture
def disk() -> Iterator[HTTPServer]:
    """A server that answers as a real one can't be made to."""
    server = HTTPServer(("127.0.0.1", 0), _Disk)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize(
    ("status", "words", "trouble", "said"),
    [
        (507, {}, Trouble.NO_ROOM, "OctoPrint's disk is full. Delete old files and timelapses there, then try again."),
        (500, {"error": "[Errno 28] No space left on device"}, Trouble.NO_ROOM, "OctoPrint's disk is full."),
        (413, {}, Trouble.NO_ROOM, "larger than OctoPrint takes"),
        (403, {}, Trouble.NOT_ALLOWED, "does not accept the key for this"),
        (500, {"error": "Oops"}, Trouble.OTHER, "It says: Oops"),
        (502, {}, Trouble.NO_ANSWER, "not up yet"),
        (201, {}, Trouble.DAMAGED, "The file arrived damaged at OctoPrint."),
    ],
)
def test_what_the_server_says_to_a_file_is_said_with_the_way_out(
    disk: HTTPServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    status: int,
    words: dict[str, str],
    trouble: Trouble,
    said: str,
) -> None:
    """O1; and a file of the right size with other bytes is not ours (SHA-1)."""
    monkeypatch.setattr(_Disk, "status", status)
    monkeypatch.setattr(_Disk, "words", words)
    caught = refusal(disk, tmp_path)
    assert caught.trouble is trouble
    assert said in str(caught)


def test_a_server_without_room_for_the_file_is_not_sent_it(
    disk: HTTPServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """OctoPrint would break the upload off without a word."""
    monkeypatch.setattr(_Disk, "free_bytes", 1_000)
    assert refusal(disk, tmp_path).trouble is Trouble.NO_ROOM
    assert not hasattr(disk, "taken")


class _Delivery:
    """Sends a file in a hundred pieces of a tenth of a second each."""

    def __init__(self, clock: ManualClock) -> None:
        self._clock = clock

    def deliver(self, job: PrintJob, told: Callable[[float], None], _given_up: threading.Event) -> str:
        for piece in range(100):
            told(piece / 100)
            self._clock.move(0.1)
        return f"kiosk/{job.job_id}/x.gcode"


def test_the_share_that_was_sent_is_told_twice_a_second_at_most() -> None:
    """UploadProgressed: the screen wants no more, and the link thread is woken by each."""
    clock, told, answers = ManualClock(), list[tuple[str, float]](), list[Answered]()
    delivery = _Delivery(clock)
    call = Upload(PrintJob("j1", Path("x.gcode"), "x"))
    thread = UploadThread(call, delivery, clock, lambda *made: told.append(made), answers.append)  # type: ignore[arg-type]
    thread.run()
    assert told == [("j1", pytest.approx(piece / 100)) for piece in range(0, 100, 5)]
    assert answers == [Answered(call, "kiosk/j1/x.gcode")]
