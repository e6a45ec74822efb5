"""Each process that runs until a signal is sent SIGTERM at random moments, and ends in order (Q15)."""

import contextlib
import random
import re
import signal
import sqlite3
import threading
from pathlib import Path

import pytest

from kiosk.cli.demo.leftovers import leftovers
from kiosk.config import load_config
from tests.cli.processes import END_WITHIN_S, eventually, running
from tests.octoprint_server import free_port

LATEST_S = 1.5
"""The last moment, counted from when the process catches the signal: by then it works, unless the machine is busy."""
MOMENTS = ("printroom", "printroom", "office", "office", "watchdog", "run", "run", "night", "virtual-board", "demo")
LONG_MOMENTS = 100


class Drill:
    """One hub, whose processes are started and ended one after another."""

    def __init__(self, hub: Path, place: Path, seed: int) -> None:
        self.chance, self.config, self.place = random.Random(seed), load_config(hub), place
        self.words: dict[str, tuple[str | Path, ...]] = {
            "printroom": ("printroom", "--config", hub),
            "watchdog": ("watchdog", "--config", hub),
            "run": ("run", "--no-printroom", "--config", hub),
            "office": ("office", "--config", with_office(hub)),
            "night": ("night", "--config", hub),
            "virtual-board": ("virtual-board", "--link", place / "port"),
            "demo": ("demo", "--data", place / "demo"),
        }

    def end(self, name: str) -> None:
        """Start one, and send it SIGTERM once or twice at a random moment."""
        after_s = self.chance.choice((0.0, self.chance.uniform(0, 0.3), self.chance.uniform(0, LATEST_S)))
        again_s = self.chance.choice((None, 0.0, self.chance.uniform(0, 0.5)))
        moment = f"{name}: {after_s:.3f} s, again after {again_s} s"
        with running(*self.words[name]) as started:
            pid = started.process.pid
            assert eventually(lambda: catches(pid, signal.SIGTERM), look_each_s=0.002), f"{moment}\n{started.text}"
            threading.Event().wait(after_s)
            started.process.send_signal(signal.SIGTERM)
            if again_s is not None:
                threading.Event().wait(again_s)
                started.process.send_signal(signal.SIGTERM)
            code = started.process.wait(END_WITHIN_S)
        assert code == 0, f"{moment}: {code}\n{started.text}"
        assert "Traceback" not in started.text, moment
        self.check_order(name, moment)

    def check_order(self, name: str, moment: str) -> None:
        """What each of them does at its end."""
        if name == "printroom":
            with contextlib.closing(sqlite3.connect(self.config.hub_path)) as db:
                assert db.execute("SELECT id FROM process_run WHERE ended_at IS NULL").fetchall() == [], moment
        assert not (self.place / "port").is_symlink(), moment
        assert leftovers(self.place / "demo") == [], moment


def with_office(hub: Path) -> Path:
    """The same configuration with pages for staff."""
    path, without = hub.with_name("office.toml"), "[office]\nport = 0\n"
    text = hub.read_text(encoding="utf-8")
    assert without in text
    path.write_text(text.replace(without, f"[office]\nport = {free_port()}\n"), encoding="utf-8")
    return path


def catches(pid: int, number: int) -> bool:
    """Whether a process has a handler for a signal."""
    found = re.search(r"^SigCgt:\s*(\w+)", Path(f"/proc/{pid}/status").read_text(), re.MULTILINE)
    assert found is not None
    return bool(int(found[1], 16) >> (number - 1) & 1)


def test_whenever_sigterm_comes_the_process_ends_in_order(hub: Path, tmp_path: Path) -> None:
    """Q15: while it starts, while it works, and while it ends already."""
    drill = Drill(hub, tmp_path, 1)
    for name in MOMENTS:
        drill.end(name)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_long_sigterm_at_a_hundred_moments(hub: Path, tmp_path: Path) -> None:
    """Q15."""
    drill = Drill(hub, tmp_path, 2)
    for _ in range(LONG_MOMENTS):
        drill.end(drill.chance.choice(sorted(drill.words)))
