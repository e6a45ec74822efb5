"""Memory and idle processor time of both processes, each with its whole hub there."""

import tempfile
import time
from pathlib import Path

from tests.bench.demo_house import DemoHouse, ended, until_it_says
from tests.bench.figures import Figure, idle_cpu_percent, memory_mb

SETTLE_S = 75.0
WATCH_S = 20.0


def run() -> list[Figure]:
    """Measure and return the figures."""
    figures = []
    with tempfile.TemporaryDirectory() as place:
        house = DemoHouse(Path(place))
        with ended(house.process("printroom")) as room, ended(house.process("run", "--no-printroom")) as app:
            until_it_says(app, "The first frame")
            time.sleep(SETTLE_S)  # noqa: TID251 - idle is when nobody has been there for over a minute
            for process, name, limit_mb in ((app, "app", 180), (room, "print room", 60)):
                figures += [
                    Figure(f"{name}: memory", memory_mb(process.pid), "MB", limit_mb),
                    Figure(f"{name}: idle, share of one core", idle_cpu_percent(process.pid, WATCH_S), "%", 1),
                ]
    return figures
