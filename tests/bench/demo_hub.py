"""A hub on disk for the benchmarks: the demo's equipment, one virtual board, and any number of past visits."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from sqlite_utils import Database

from kiosk.base.clock import SystemClock, to_text
from kiosk.base.ids import new_id
from kiosk.cli.hub import make_hub
from kiosk.config import Config, load_config
from kiosk.hub.hashing import load_or_make_key
from kiosk.hub.passes import Passes
from kiosk.store.hub_db import open_hub_db

REPO = Path(__file__).parents[2]
VISITS_A_DAY = 100


class DemoHub:
    """One hub in a directory of its own; its processes are started by the benchmark."""

    def __init__(self, directory: Path, *, past_visits: int = 0) -> None:
        self.directory = directory
        demo = (REPO / "assets" / "demo" / "kiosk.toml").read_text()
        self.config_path = directory / "kiosk.toml"
        self.config_path.write_text(demo.replace("[places]", '[places]\nruntime_dir = "run"', 1))
        self.config: Config = load_config(self.config_path)
        with make_hub(self.config, SystemClock()):
            pass  # only to create it
        db = open_hub_db(self.config.hub_path)
        self.code = Passes(db, load_or_make_key(self.config.key_path), SystemClock()).create().code
        self._add_visits(db, past_visits)
        db.conn.close()

    @staticmethod
    def _add_visits(db: Database, count: int) -> None:
        now = SystemClock().now() - timedelta(days=1)
        visits = (
            (new_id(), 1, to_text(now - timedelta(days=n / VISITS_A_DAY)), to_text(now), "person") for n in range(count)
        )
        with db.atomic():
            db.conn.executemany(
                "INSERT INTO visit (id, headcount, opened_at, closed_at, closed_by) VALUES (?, ?, ?, ?, ?)", visits
            )

    def process(self, *words: str) -> subprocess.Popen[bytes]:
        """Start a `kiosk` command for this hub, its log on a pipe."""
        return subprocess.Popen(
            [sys.executable, "-m", "kiosk", *words, "--config", str(self.config_path)],
            cwd=REPO,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )


def wait_for_log(process: subprocess.Popen[bytes], words: str) -> float:
    """Read a process's log until these words. Returns the time by the steady clock."""
    assert process.stderr is not None
    for line in process.stderr:
        if words in line.decode():
            return time.monotonic()
    raise RuntimeError(f"The process terminated without logging {words!r}.")


@contextmanager
def terminated(process: subprocess.Popen[bytes]) -> Iterator[subprocess.Popen[bytes]]:
    """The process; it is terminated afterwards."""
    try:
        yield process
    finally:
        process.terminate()
        process.communicate(timeout=20)
