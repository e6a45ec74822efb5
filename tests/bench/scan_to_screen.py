"""A pass at a serial scanner: from its last byte to the committed visit, and to the frame of the greeting (T1, S6)."""

import os
import tempfile
import threading
import time
import tty
from pathlib import Path

from PySide6.QtCore import QTimer

from kiosk.base.clock import SystemClock
from kiosk.hub.hashing import load_or_make_key
from kiosk.hub.passes import Passes
from kiosk.screens.app import KioskApp
from kiosk.store.change_watch import Watch
from kiosk.store.hub_db import open_hub_db
from tests.bench.app_in_process import app_in_process, wait_until
from tests.bench.demo_hub import DemoHub
from tests.bench.figures import Figure, percentile

SCANS = 60
MANY_VISITS = 1_000_000
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


def _measure(past_visits: int) -> tuple[list[float], list[float]]:
    main_fd, far_fd = os.openpty()
    tty.setraw(far_fd)
    with tempfile.TemporaryDirectory() as directory:
        hub = DemoHub(Path(directory), past_visits=past_visits)
        codes = _codes(hub)
        commits = CommitTimes(hub.config.hub_path)
        commits.start()
        with app_in_process(hub.config, scanner_port=os.ttyname(far_fd)) as app:
            _warm_up(app, main_fd, codes.pop())
            pairs = [_one_scan(app, main_fd, code, commits) for code in codes]
        commits.stop()
    os.close(main_fd)
    os.close(far_fd)
    return [committed for committed, _ in pairs], [shown for _, shown in pairs]


def run() -> list[Figure]:
    """Measure with an empty hub and with a million past visits."""
    figures, empty = [], {}
    for visits, words in ((0, "empty hub"), (MANY_VISITS, "1,000,000 visits")):
        for times_ms, to, limit_ms in zip(_measure(visits), ("committed", "shown"), (50, 300), strict=True):
            p50, p95 = percentile(times_ms, 0.5), percentile(times_ms, 0.95)
            beside = f"{p95 / empty[to]:.2f} × the empty hub" if to in empty else ""
            empty.setdefault(to, p95)
            figures += [
                Figure(f"scan → {to}, p50, {words}", p50, "ms"),
                Figure(f"scan → {to}, p95, {words}", p95, "ms", limit_ms, beside),
            ]
    return figures
