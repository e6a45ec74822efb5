"""Memory and idle processor time of the app and the print room."""

import tempfile
import time
from pathlib import Path

from tests.bench.demo_hub import DemoHub, terminated, wait_for_log
from tests.bench.figures import Figure, idle_cpu_percent, memory_mb

SETTLE_S = 75.0
WATCH_S = 20.0


def run() -> list[Figure]:
    """Measure and return the figures."""
    figures = []
    with tempfile.TemporaryDirectory() as directory:
        hub = DemoHub(Path(directory))
        with (
            terminated(hub.process("printroom")) as print_room,
            terminated(hub.process("run", "--no-printroom")) as app,
        ):
            wait_for_log(app, "The first frame")
            time.sleep(SETTLE_S)  # noqa: TID251 - idle means no input for over a minute
            for process, name, limit_mb in ((app, "app", 180), (print_room, "print room", 60)):
                figures += [
                    Figure(f"{name}: memory", memory_mb(process.pid), "MB", limit_mb),
                    Figure(f"{name}: idle, share of one core", idle_cpu_percent(process.pid, WATCH_S), "%", 1),
                ]
    return figures
