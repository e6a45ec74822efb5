"""How soon a change is on the screen, from noticing it to the frame, and how soon another language (X9).

The window draws a frame only when something has changed: the time between two frames says nothing. What a visitor can
see is how long the program is busy with one: reading the database, changing the rows, laying out and drawing.
"""

import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QTimer

from kiosk.base.clock import SystemClock, to_text
from kiosk.base.ids import new_id
from kiosk.screens.app import KioskApp
from kiosk.store.hub_db import open_hub_db
from tests.bench.app_in_process import app_in_process, wait_until
from tests.bench.demo_hub import DemoHub
from tests.bench.figures import Figure, percentile

WATCH_S = 15.0
SWITCHES = 30
CHANGE_MS = 200
FRAME_MS = 33.0
MANY_PIECES = 200


class Claims:
    """Claims and releases one piece of equipment after the other, as visitors do, only faster."""

    def __init__(self, hub: DemoHub) -> None:
        self.db = open_hub_db(hub.config.hub_path)
        self.visit_id = new_id()
        now = to_text(SystemClock().now())
        self.db.execute("INSERT INTO visit (id, opened_at) VALUES (?, ?)", (self.visit_id, now))
        self.db.conn.commit()
        found = self.db.query("SELECT id FROM equipment WHERE kind <> 'printer'")
        self.equipment = [row["id"] for row in found]
        self.step = 0

    def change(self) -> None:
        """Claim the next one, or release it."""
        now = to_text(SystemClock().now())
        equipment_id = self.equipment[self.step // 2 % len(self.equipment)]
        with self.db.atomic():
            if self.step % 2:
                self.db.execute("UPDATE claim SET ended_at = ? WHERE ended_at IS NULL", (now,))
            else:
                self.db.execute(
                    "INSERT INTO claim (id, equipment_id, visit_id, started_at) VALUES (?, ?, ?, ?)",
                    (new_id(), equipment_id, self.visit_id, now),
                )
        self.step += 1


class FrameTimes:
    """Milliseconds from noticing a commit to the frame that shows it; what changes nothing on the page has none.

    cpu_ms: of that, the processor time of the thread: what it takes on a machine with nothing else to do.
    """

    def __init__(self, app: KioskApp, *, begins: tuple[object, str] | None = None) -> None:
        """begins: the object and the name of the method with which a frame begins, if not with noticing the commit."""
        self.frames_ms: list[float] = []
        self.cpu_ms: list[float] = []
        self._begun_s: float | None = None
        self._cpu_begun_s = 0.0
        owner, name = begins or (app.shell, "refresh")
        self._begin = getattr(owner, name)
        setattr(owner, name, self._noticed)
        assert app.window is not None
        app.window.frameSwapped.connect(self._drawn)

    def _noticed(self, *found: object) -> None:
        self._begun_s, self._cpu_begun_s = time.monotonic(), time.thread_time()
        self._begin(*found)

    def _drawn(self) -> None:
        if self._begun_s is not None:
            self.frames_ms.append(1000 * (time.monotonic() - self._begun_s))
            self.cpu_ms.append(1000 * (time.thread_time() - self._cpu_begun_s))
            self._begun_s = None


def run() -> list[Figure]:
    """Measure the demo's board, one with many pieces, and the start page above it."""
    figures = []
    for page, more in (("board", 0), ("board", MANY_PIECES), ("start", MANY_PIECES)):
        with tempfile.TemporaryDirectory() as directory:
            hub = DemoHub(Path(directory), equipment=more)
            with app_in_process(hub.config) as app:
                claims, times = Claims(hub), FrameTimes(app)
                app.shell.go(page)
                timer = QTimer()
                timer.timeout.connect(claims.change)
                timer.start(CHANGE_MS)
                end_s = time.monotonic() + WATCH_S
                wait_until(lambda end_s=end_s: time.monotonic() > end_s)  # type: ignore[misc]
                timer.stop()
                name = f"{page} changing, {len(claims.equipment)} pieces to take: one frame"
                claims.db.conn.close()
                figures += _figures(name, times)
                if page == "board":
                    switched_ms = [_switched_ms(app, language) for language in ("sv", "en", "fi") * (SWITCHES // 3)]
                    words = f"another language chosen → on the board, {len(claims.equipment)} pieces to take, p95"
                    figures.append(Figure(f"{words} of {len(switched_ms)}", percentile(switched_ms, 0.95), "ms", 200))
    return figures


def _figures(name: str, times: FrameTimes) -> list[Figure]:
    frames_ms = times.frames_ms
    return [
        Figure(f"{name}, p50 of {len(frames_ms)}", percentile(frames_ms, 0.5), "ms"),
        Figure(f"{name}, p95", percentile(frames_ms, 0.95), "ms"),
        Figure(f"{name}, longest", max(frames_ms), "ms", FRAME_MS),
        Figure(f"{name}, longest processor time", max(times.cpu_ms), "ms", FRAME_MS),
    ]


def _switched_ms(app: KioskApp, language: str) -> float:
    """From choosing a language until the board was drawn in it."""
    assert app.window is not None
    drawn: list[float] = []
    drawing = app.window.frameSwapped.connect(lambda: drawn.append(time.monotonic()))
    begun_s = time.monotonic()
    app.shell.setLanguage(language)
    wait_until(lambda: bool(drawn))
    app.window.disconnect(drawing)
    return 1000 * (drawn[0] - begun_s)
