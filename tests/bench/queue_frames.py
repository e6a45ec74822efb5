"""How long one frame of the queue's page takes while others change the queue: changed, laid out and drawn.

The plan is read and made on a thread of its own: how soon a change is seen is a figure of its own.
"""

import tempfile
from contextlib import closing
from pathlib import Path

from kiosk.base.clock import SystemClock
from kiosk.printroom.queue.order import QueueOrder
from kiosk.store.hub_db import open_hub_db, rows
from tests.bench.board_frames import FRAME_MS, FrameTimes
from tests.bench.figures import Figure, percentile
from tests.screens.desk.queue_hub import busy_printers, open_queue, queue
from tests.screens.driver import running_screen

JOBS = 60
PRINTERS = 8
CHANGES = 40
SEEN_MS = 200.0


def run() -> list[Figure]:
    """Measure the plan and the list, with a change of the order each time."""
    figures = []
    for shown in ("plan", "list"):
        with tempfile.TemporaryDirectory() as directory:
            figures += _of(Path(directory), shown)
    return figures


def _of(folder: Path, shown: str) -> list[Figure]:
    made = busy_printers(folder, printers=PRINTERS)
    for number in range(JOBS):
        queue(made, f"part {number}", 1 + number % 4, 20 + number, "PLA", "")
    with running_screen(folder, seeded=made.seeded) as screen, closing(open_hub_db(folder / "hub.db")) as other:
        open_queue(screen)
        if shown == "list":
            screen.shell.queue.toggleList()
        screen.settle()
        seen, order = FrameTimes(screen.app), QueueOrder(other, SystemClock())
        times = FrameTimes(screen.app, begins=(screen.shell.queue._reader, "_done"))
        for change in range(CHANGES):
            found = rows(other, "SELECT id FROM job WHERE job_state = 'waiting' ORDER BY place")
            order.move(found[-1]["id"], found[0]["id"], made.seeded.staff_id)
            screen.until(lambda change=change: len(times.frames_ms) > change, "no frame for a change")  # type: ignore[misc]
    name = f"{shown} of {JOBS} jobs on {PRINTERS} printers changing: one frame"
    soon = f"{shown} of {JOBS} jobs on {PRINTERS} printers: a change by others → on the screen, p50"
    return [
        Figure(f"{soon} of {len(seen.frames_ms)}", percentile(seen.frames_ms, 0.5), "ms", SEEN_MS),
        Figure(f"{name}, p50 of {len(times.frames_ms)}", percentile(times.frames_ms, 0.5), "ms"),
        Figure(f"{name}, longest", max(times.frames_ms), "ms", FRAME_MS),
        Figure(f"{name}, processor time, p50", percentile(times.cpu_ms, 0.5), "ms", FRAME_MS),
        Figure(f"{name}, longest processor time", max(times.cpu_ms), "ms", FRAME_MS),
    ]
