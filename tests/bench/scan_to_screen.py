"""A pass at a serial scanner: from its last byte to the committed visit, and to the greeting's frame (T1, S6)."""

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
from tests.bench.app_here import app_here, wait_until
from tests.bench.demo_house import DemoHouse
from tests.bench.figures import Figure, percentile

SCANS = 60
MANY_VISITS = 1_000_000
LOOK_S = 0.0005


class CommitTimes(threading.Thread):
    """Notes when commits of the hub's database can be seen by others."""

    def __init__(self, path: Path) -> None:
        super().__init__(daemon=True)
        self._path = path
        self._done = threading.Event()
        self.times_s: list[float] = []

    def run(self) -> None:
        """Look 2,000 times a second."""
        watch = Watch(self._path)
        while not self._done.wait(LOOK_S):
            if watch.changed():
                self.times_s.append(time.monotonic())
        watch.close()

    def stop(self) -> None:
        """End."""
        self._done.set()
        self.join()


def _codes(house: DemoHouse) -> list[str]:
    db = open_hub_db(house.config.hub_path)
    passes = Passes(db, load_or_make_key(house.config.key_path), SystemClock())
    codes = [passes.create().code for _ in range(SCANS)]
    db.conn.close()
    return codes


def _one_scan(app: KioskApp, scanner_fd: int, code: str, commits: CommitTimes) -> tuple[float, float]:
    """(ms to the commit, ms to the frame) of one pass that comes in; taken back afterwards."""
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
    """Scan until the app listens to the port."""
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
    with tempfile.TemporaryDirectory() as place:
        house = DemoHouse(Path(place), past_visits=past_visits)
        codes = _codes(house)
        commits = CommitTimes(house.config.hub_path)
        commits.start()
        with app_here(house.config, scanner_port=os.ttyname(far_fd)) as app:
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
