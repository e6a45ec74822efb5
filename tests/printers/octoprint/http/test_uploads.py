"""Uploads to a real OctoPrint: their progress, abort, retry, check and cleanup."""

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

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.octoprint.http.rest_api import RestApi
from kiosk.printers.print_server.calls import Answered, CallError, FailureKind, Upload
from kiosk.printers.print_server.http.upload_thread import UploadThread
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
from tests.printers.octoprint.conftest import LONG, SHORT, Rig
from tests.screens.seed import ManualClock

BULK = (";" + "x" * 1000 + "\n") * 40_000
"""40 MB of comments: more than socket buffers hold, and nothing to print."""


@contextlib.contextmanager
def file_size_limit(server: OctoPrintServer) -> Iterator[None]:
    """Let the server's process write no file of the size of BULK: it breaks the upload off."""
    pid = server.pid
    whole = resource.prlimit(pid, resource.RLIMIT_FSIZE)
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (10_000_000, whole[1]))
    try:
        yield
    finally:
        with contextlib.suppress(ProcessLookupError):
            resource.prlimit(pid, resource.RLIMIT_FSIZE, whole)


def stored(rig: Rig, job: PrintJob) -> list[Path]:
    """The files of this job on the server's disk."""
    folder = rig.server.base / "uploads" / "kiosk" / job.job_id
    return [path for path in folder.glob("*.g*") if path.is_file()]


@pytest.mark.octoprint
def test_a_cancel_during_the_upload_is_immediate_even_if_the_server_hangs(rig: Rig) -> None:
    """O3: the end is reported while the server is frozen; nothing is started when it continues."""
    printer, reports = rig.ready_printer()
    job = rig.job(LONG + BULK)
    with file_size_limit(rig.server):
        printer.start(job)
        reports.wait_for(UploadProgressed)
        rig.server.freeze()
        try:
            printer.cancel()
            assert reports.wait_for_end(job).outcome is Outcome.CANCELLED
        finally:
            rig.server.thaw()
    reports.wait_for_temperatures()
    assert reports.events_of(JobStarted) == []
    assert job.job_id not in str(rig.server.get("/api/job")["job"]["file"]["path"])


@pytest.mark.both_octoprints(next_is_long=True)
@pytest.mark.octoprint
def test_a_server_that_is_restarted_during_the_upload_prints_once(rig: Rig) -> None:
    """O3, O8: OctoPrint can't continue an upload, so the file is sent again, and the job continues."""
    printer, reports = rig.ready_printer()
    job = rig.job(LONG + BULK)
    with file_size_limit(rig.server):
        printer.start(job)
        reports.wait_for(UploadProgressed)
        rig.server.kill()
    reports.wait_for_state(PrinterState.OFFLINE)
    rig.server.start()
    reports.wait_for(JobStarted, timeout_s=120.0)
    (file,) = stored(rig, job)
    assert file.stat().st_size == job.path.stat().st_size
    assert reports.events_of(JobEnded) == []
    shares = [event.fraction for event in reports.events_of(UploadProgressed)]
    assert shares.count(0.0) >= 2, "sent again from the start"
    printer.cancel()
    assert reports.wait_for_end(job).outcome is Outcome.CANCELLED
    assert len(reports.events_of(JobStarted)) == 1


@pytest.mark.both_octoprints
@pytest.mark.octoprint
def test_a_file_that_is_on_the_server_is_not_sent_again(rig: Rig) -> None:
    """O3: a retry after the answer was lost."""
    job = rig.job(SHORT)
    rest = RestApi(rig.server.url, rig.server.api_key)
    shares: list[float] = []
    first = rest.upload(job, shares.append, threading.Event())
    sent, before = len(shares), stored(rig, job)[0].stat().st_mtime_ns
    assert rest.upload(job, shares.append, threading.Event()) == first
    assert len(shares) == sent
    job.path.write_text(SHORT + "M117 changed\n")
    assert rest.upload(job, shares.append, threading.Event()) == first
    assert len(shares) > sent
    assert stored(rig, job)[0].stat().st_mtime_ns != before


@pytest.mark.octoprint
def test_an_upload_that_the_server_breaks_off_is_repeated(rig: Rig) -> None:
    """O3: the printer's state is reported meanwhile."""
    printer, reports = rig.ready_printer()
    job = rig.job(LONG + BULK)
    with file_size_limit(rig.server):
        printer.start(job)
        reports.wait_for(UploadProgressed)
        reports.wait_for_temperatures()
    reports.wait_for(JobStarted, timeout_s=90.0)
    assert [file.stat().st_size for file in stored(rig, job)] == [job.path.stat().st_size]
    assert PrinterState.OFFLINE not in [event.state for event in reports.events_of(StateChanged)]
    assert len(reports.events_of(JobStarted)) == 1


@pytest.mark.both_octoprints
@pytest.mark.octoprint
def test_the_file_of_a_job_is_deleted_when_its_end_is_stored_and_not_before(rig: Rig) -> None:
    """O8: the server's history of a print is deleted with its file."""
    printer, reports = rig.ready_printer()
    done, unresolved = rig.job(SHORT), rig.job(SHORT)
    for job in (unresolved, done):
        printer.start(job)
        ended = reports.wait_for_end(job)
        assert ended.outcome is Outcome.DONE
        reports.wait_for_state(PrinterState.IDLE, since=reports.events.index(ended))
    printer.forget(done.job_id)
    rig.wait_until(lambda: not (rig.server.base / "uploads" / "kiosk" / done.job_id).exists())
    assert stored(rig, unresolved)

    again, later = rig.printer()
    again.connect()
    kept = later.wait_for(FilesKept, lambda e: unresolved.job_id in e.job_ids)
    assert done.job_id not in kept.job_ids
    again.forget(unresolved.job_id)
    rig.wait_until(lambda: not (rig.server.base / "uploads" / "kiosk" / unresolved.job_id).exists())


def refusal(server: HTTPServer, tmp_path: Path) -> CallError:
    """The error of an upload to this server."""
    path = tmp_path / "x.gcode"
    path.write_text("G28\n")
    rest = RestApi(f"http://127.0.0.1:{server.server_port}", "k")
    with pytest.raises(CallError) as caught:
        rest.upload(PrintJob("j1", path, "x"), lambda _share: None, threading.Event())
    return caught.value


class _Disk(BaseHTTPRequestHandler):
    """Answers every upload with a status, and then lists the file with another hash."""

    status = 201
    free_bytes = 1_000_000_000
    words: ClassVar[dict[str, str]] = {}

    def do_GET(self) -> None:
        if urlsplit(self.path).path == "/api/files/local":
            self._answer(200, {"files": [{"name": "kiosk"}], "free": self.free_bytes})
            return
        there = getattr(self.server, "received", False)
        children = [{"type": "machinecode", "path": "kiosk/j1/x.gcode", "size": 4, "hash": "0" * 40}] if there else []
        self._answer(200, {"children": children})

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.server.received = True  # type: ignore[attr-defined]
        self._answer(self.status, self.words)

    def _answer(self, status: int, body: object) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(json.dumps(body).encode())

    def log_message(self, *_: object) -> None:
        """Log nothing."""


@pytest.fixture
def disk() -> Iterator[HTTPServer]:
    """A server that answers in ways that a real one can't be made to."""
    server = HTTPServer(("127.0.0.1", 0), _Disk)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize(
    ("status", "words", "kind", "reason"),
    [
        (507, {}, FailureKind.NO_ROOM, Reason(ReasonCode.OCTOPRINT_DISK_FULL)),
        (
            500,
            {"error": "[Errno 28] No space left on device"},
            FailureKind.NO_ROOM,
            Reason(ReasonCode.OCTOPRINT_DISK_FULL).with_details(
                Reason(ReasonCode.OCTOPRINT_SAYS, raw="[Errno 28] No space left on device")
            ),
        ),
        (413, {}, FailureKind.NO_ROOM, Reason(ReasonCode.FILE_TOO_LARGE)),
        (403, {}, FailureKind.NOT_ALLOWED, Reason(ReasonCode.KEY_NOT_ALLOWED)),
        (
            500,
            {"error": "Oops"},
            FailureKind.OTHER,
            Reason(ReasonCode.OCTOPRINT_STATUS, status=500).with_details(Reason(ReasonCode.OCTOPRINT_SAYS, raw="Oops")),
        ),
        (502, {}, FailureKind.NO_ANSWER, Reason(ReasonCode.OCTOPRINT_NOT_UP)),
        (201, {}, FailureKind.DAMAGED, Reason(ReasonCode.UPLOAD_DAMAGED)),
    ],
)
def test_the_answer_to_an_upload_is_translated(
    disk: HTTPServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    status: int,
    words: dict[str, str],
    kind: FailureKind,
    reason: Reason,
) -> None:
    """O1; and a file of the right size with another hash is not ours."""
    monkeypatch.setattr(_Disk, "status", status)
    monkeypatch.setattr(_Disk, "words", words)
    error = refusal(disk, tmp_path)
    assert (error.kind, error.reason) == (kind, reason)


def test_nothing_is_sent_to_a_server_without_room_for_the_file(
    disk: HTTPServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """O3: OctoPrint would break the upload off without an answer."""
    monkeypatch.setattr(_Disk, "free_bytes", 1_000)
    assert refusal(disk, tmp_path).kind is FailureKind.NO_ROOM
    assert not hasattr(disk, "received")


class _FakeRest:
    """Uploads a file in a hundred blocks of a tenth of a second each."""

    def __init__(self, clock: ManualClock) -> None:
        self._clock = clock

    def upload(self, job: PrintJob, progress: Callable[[float], None], _aborted: threading.Event) -> str:
        for block in range(100):
            progress(block / 100)
            self._clock.move(0.1)
        return f"kiosk/{job.job_id}/x.gcode"


def test_the_progress_is_reported_twice_a_second_at_most() -> None:
    """UploadProgressed: screens need no more, and each report wakes the link thread."""
    clock, reported, answers = ManualClock(), list[tuple[str, float]](), list[Answered]()
    call = Upload(PrintJob("j1", Path("x.gcode"), "x"))
    send, mistake = _FakeRest(clock).upload, ReasonCode.OCTOPRINT_LINK_FAILED
    UploadThread(call, send, mistake, clock, lambda *progress: reported.append(progress), answers.append).run()
    assert reported == [("j1", pytest.approx(block / 100)) for block in range(0, 100, 5)]
    assert answers == [Answered(call, "kiosk/j1/x.gcode")]
