"""How even the frames are while the board animates, and how soon it shows another language (X9)."""

import tempfile
import time
from itertools import pairwise
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


def run() -> list[Figure]:
    """Measure and return the figures."""
    frames_s: list[float] = []
    with tempfile.TemporaryDirectory() as directory:
        hub = DemoHub(Path(directory))
        with app_in_process(hub.config) as app:
            assert app.window is not None
            claims = Claims(hub)
            app.shell.go("board")
            app.window.frameSwapped.connect(lambda: frames_s.append(time.monotonic()))
            timer = QTimer()
            timer.timeout.connect(claims.change)
            timer.start(CHANGE_MS)
            end_s = time.monotonic() + WATCH_S
            wait_until(lambda: time.monotonic() > end_s)
            timer.stop()
            claims.db.conn.close()
            switched_s = [_switched(app, language) for language in ("sv", "en", "fi") * (SWITCHES // 3)]
    gaps_ms = [1000 * (later - earlier) for earlier, later in pairwise(frames_s)]
    moving = [gap for gap in gaps_ms if gap < CHANGE_MS / 2]  # a longer one: nothing had to be drawn
    return [
        Figure(f"board animating, time between frames, p50 of {len(moving)}", percentile(moving, 0.5), "ms"),
        Figure("board animating, time between frames, p95", percentile(moving, 0.95), "ms"),
        Figure("board animating, longest time between frames", max(moving), "ms"),
        Figure(
            f"another language chosen → on the board, p95 of {len(switched_s)}",
            1000 * percentile(switched_s, 0.95),
            "ms",
            limit=200,
        ),
    ]


def _switched(app: KioskApp, language: str) -> float:
    """Seconds from choosing a language until the board was drawn in it."""
    assert app.window is not None
    drawn: list[float] = []
    drawing = app.window.frameSwapped.connect(lambda: drawn.append(time.monotonic()))
    begun_s = time.monotonic()
    app.shell.setLanguage(language)
    wait_until(lambda: bool(drawn))
    app.window.disconnect(drawing)
    return drawn[0] - begun_s
