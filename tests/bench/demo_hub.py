"""A hub on disk for the benchmarks: the demo's equipment, one virtual board, and any number of past visits."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from sqlite_utils import Database

from kiosk.base.clock import SystemClock, to_text
from kiosk.base.ids import new_id
from kiosk.cli.hub import make_hub
from kiosk.config import Config, load_config
from kiosk.hub.hashing import load_or_make_key
from kiosk.hub.visitors.passes import Passes
from kiosk.store.hub_db import open_hub_db

REPO = Path(__file__).parents[2]
VISITS_A_DAY = 100
A_ZONE = 20
KINDS = ("vr", "pc", "mic", "vinyl", "laser", "camera", "soldering", "sewing", "scanner", "tool")


class DemoHub:
    """One hub in a directory of its own; its processes are started by the benchmark."""

    def __init__(self, directory: Path, *, past_visits: int = 0, passes: int = 0, equipment: int = 0) -> None:
        """past_visits: by the passes in turn, if there are any. equipment: so many pieces more."""
        self.directory = directory
        demo = (REPO / "assets" / "demo" / "kiosk.toml").read_text() + _more_equipment(equipment)
        self.config_path = directory / "kiosk.toml"
        self.config_path.write_text(demo.replace("[places]", '[places]\nruntime_dir = "run"', 1))
        self.config: Config = load_config(self.config_path)
        with make_hub(self.config, SystemClock()):
            pass  # only to create it
        db = open_hub_db(self.config.hub_path)
        self.code = Passes(db, load_or_make_key(self.config.key_path), SystemClock()).create().code
        self._add_visits(db, past_visits, _add_passes(db, passes))
        db.conn.close()

    @staticmethod
    def _add_visits(db: Database, count: int, passes: Sequence[str]) -> None:
        now = SystemClock().now() - timedelta(days=1)
        visits = (
            (
                new_id(),
                passes[n % len(passes)] if passes else None,
                1,
                to_text(now - timedelta(days=n / VISITS_A_DAY)),
                to_text(now),
                "person",
            )
            for n in range(count)
        )
        with db.atomic():
            db.conn.executemany(
                "INSERT INTO visit (id, pass_id, headcount, opened_at, closed_at, closed_by) VALUES (?, ?, ?, ?, ?, ?)",
                visits,
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


def _add_passes(db: Database, count: int) -> list[str]:
    """Passes whose codes nobody has. Returns their ids."""
    now, ids = to_text(SystemClock().now()), [new_id() for _ in range(count)]
    with db.atomic():
        db.conn.executemany(
            "INSERT INTO pass (id, code_hash, created_at, last_used_at) VALUES (?, ?, ?, ?)",
            ((each, f"none-{each}", now, now) for each in ids),
        )
    return ids


def _more_equipment(count: int) -> str:
    """Zones of up to 20 pieces, as text for `kiosk.toml`."""
    lines = []
    for place in range(count):
        zone = f"more-{place // A_ZONE}"
        if place % A_ZONE == 0:
            lines.append(f'[[zone]]\nslug = "{zone}"\nname_fi = "{zone}"\nname_sv = "{zone}"\nname_en = "{zone}"\n')
        kind = KINDS[place % len(KINDS)]
        lines.append(f'[[zone.equipment]]\nslug = "more-{place}-x"\nkind = "{kind}"\nname = "Laite {place}"\n')
    return "\n" + "\n".join(lines)


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
