"""A pass at a serial scanner: from its last byte to the committed visit, and to the frame of the greeting (T1, S6).

In an empty hub and in one after ten years, with what the start page and the board read there.
"""

import os
import tempfile
import threading
import time
import tty
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer

from kiosk.base.clock import SystemClock
from kiosk.hub.hashing import load_or_make_key
from kiosk.hub.visitors.passes import Passes
from kiosk.screens.app import KioskApp
from kiosk.store.change_watch import Watch
from kiosk.store.hub_db import open_hub_db
from tests.bench.app_in_process import app_in_process, wait_until
from tests.bench.demo_hub import DemoHub
from tests.bench.figures import Figure, percentile

SCANS = 60
MANY_VISITS = 1_000_000
MANY_PASSES = 20_000
MANY_PIECES = 200
READ_EACH = 60
FRAME_MS = 33.0
POLL_S = 0.0005


class CommitTimes(threading.Thread):
    """Records when commits in the hub's database become visible to other processes."""

    def __init__(self, path: Path) -> None:
        super().__init__(daemon=True)
        self._path = path
        self._done = threading.Event()
        self.times_s: list[float] = []

    def run(self) -> None:
        """Check 2,000 times a second."""
        watch = Watch(self._path)
        while not self._done.wait(POLL_S):
            if watch.changed():
                self.times_s.append(time.monotonic())
        watch.close()

    def stop(self) -> None:
        """End."""
        self._done.set()
        self.join()


def _codes(hub: DemoHub) -> list[str]:
    db = open_hub_db(hub.config.hub_path)
    passes = Passes(db, load_or_make_key(hub.config.key_path), SystemClock())
    codes = [passes.create().code for _ in range(SCANS)]
    db.conn.close()
    return codes


def _one_scan(app: KioskApp, scanner_fd: int, code: str, commits: CommitTimes) -> tuple[float, float]:
    """Scan one pass: (ms to the commit, ms to the frame). The visit is undone afterwards."""
    frames: list[float] = []
    assert app.window is not None
    commits.times_s.clear()
    began_s = time.monotonic()
    os.write(scanner_fd, code.encode() + b"\r\n")
    wait_until(lambda: app.shell.page == "greeting")
    seen = app.window.frameSwapped.connect(lambda: frames.append(time.monotonic()))
    wait_until(lambda: bool(frames) and bool(commits.times_s))
    app.window.disconnect(seen)
    committed_s = commits.times_s[0]
    app.shell.checkIn.undo()
    wait_until(lambda: app.shell.page == "start")
    return 1000 * (committed_s - began_s), 1000 * (frames[0] - began_s)


def _warm_up(app: KioskApp, scanner_fd: int, code: str) -> None:
    """Scan until the app reads the port."""
    again = QTimer()
    again.timeout.connect(lambda: os.write(scanner_fd, code.encode() + b"\r\n"))
    again.start(1500)
    wait_until(lambda: app.shell.page == "greeting")
    again.stop()
    app.shell.checkIn.undo()
    wait_until(lambda: app.shell.page == "start")


@dataclass
class Measured:
    """Milliseconds: from scans to the commit and to the frame, and of what the pages read, by name."""

    committed: list[float]
    shown: list[float]
    reads: dict[str, list[float]]


def _read_times(app: KioskApp) -> dict[str, list[float]]:
    """How long each takes that is done after every change."""
    shell = app.shell
    reads: dict[str, Callable[[], object]] = {
        "people inside, counted": shell.services.visits.people_inside,
        "start page, read again": shell.startPage.refresh,
        "board, read again": shell.board.refresh,
    }
    return {name: [_ms(read) for _ in range(READ_EACH)] for name, read in reads.items()}


def _ms(read: Callable[[], object]) -> float:
    began_s = time.monotonic()
    read()
    return 1000 * (time.monotonic() - began_s)


def _measure(*, visits: int = 0, passes: int = 0, equipment: int = 0) -> Measured:
    main_fd, far_fd = os.openpty()
    tty.setraw(far_fd)
    with tempfile.TemporaryDirectory() as directory:
        hub = DemoHub(Path(directory), past_visits=visits, passes=passes, equipment=equipment)
        codes = _codes(hub)
        commits = CommitTimes(hub.config.hub_path)
        commits.start()
        with app_in_process(hub.config, scanner_port=os.ttyname(far_fd)) as app:
            _warm_up(app, main_fd, codes.pop())
            pairs = [_one_scan(app, main_fd, code, commits) for code in codes]
            reads = _read_times(app)
        commits.stop()
    os.close(main_fd)
    os.close(far_fd)
    return Measured([committed for committed, _ in pairs], [shown for _, shown in pairs], reads)


def run() -> list[Figure]:
    """Measure with an empty hub and with a full one."""
    empty = _measure()
    full = _measure(visits=MANY_VISITS, passes=MANY_PASSES, equipment=MANY_PIECES)
    figures = _figures("empty hub", empty)
    figures += _figures(f"{MANY_VISITS:,} visits, {MANY_PASSES:,} passes, {MANY_PIECES} pieces", full, empty)
    return figures


def _figures(words: str, measured: Measured, empty: Measured | None = None) -> list[Figure]:
    figures = []
    for to, times_ms, limit_ms, before_ms in (
        ("committed", measured.committed, 50, empty and empty.committed),
        ("shown", measured.shown, 300, empty and empty.shown),
    ):
        p95 = percentile(times_ms, 0.95)
        beside = f"{p95 / percentile(before_ms, 0.95):.2f} × the empty hub" if before_ms else ""
        figures += [
            Figure(f"scan → {to}, p50, {words}", percentile(times_ms, 0.5), "ms"),
            Figure(f"scan → {to}, p95, {words}", p95, "ms", limit_ms, beside),
        ]
    for name, times_ms in measured.reads.items():
        figures.append(Figure(f"{name}, p95, {words}", percentile(times_ms, 0.95), "ms", FRAME_MS))
    return figures
