"""The real print room process of a small hub, and virtual boards on real pseudo-terminals."""

import contextlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk.printroom.overview import Overview
from kiosk.store.live_db import open_live_db
from tests.cli.forked_kiosk import ForkedProcess, start_kiosk
from tests.printroom.sample_hub import WITHIN_S, SampleHub

CONFIG = """
[places]
data_dir = "."
runtime_dir = "run"
"""


class Processes:
    """The print room process of a hub, and its virtual boards."""

    def __init__(self, hub: SampleHub) -> None:
        self.hub = hub
        self.config = hub.folder / "kiosk.toml"
        self.config.write_text(CONFIG)
        (hub.folder / "run").mkdir(mode=0o700)
        self.started: list[ForkedProcess | subprocess.Popen] = []

    def board(self, slug: str, *options: str) -> ForkedProcess:
        """Start a virtual board and add a printer row for it."""
        link, log = self.hub.folder / slug, self.log_of(slug)
        board = self._run("virtual-board", "--link", str(link), "--log", str(log), *options, stdout=subprocess.PIPE)
        assert board.stdout.readline() == f"ready {link}\n".encode()
        if slug not in self.hub.ids:
            self.hub.add_printer(slug, address=str(link))
        return board

    def log_of(self, slug: str) -> Path:
        return self.hub.folder / f"{slug}.log"

    def executed(self, slug: str) -> list[str]:
        return self.log_of(slug).read_text().splitlines()

    def print_room(self) -> ForkedProcess:
        return self._run("printroom", "--config", str(self.config), stderr=subprocess.PIPE)

    def new_print_room(self) -> subprocess.Popen:
        """One with nothing in its memory but its own, as on a hub; the others share that of the tests."""
        command = [sys.executable, "-m", "kiosk", "printroom", "--config", str(self.config)]
        process = subprocess.Popen(command, cwd=self.hub.folder)
        self.started.append(process)
        return process

    def end(self) -> None:
        for process in reversed(self.started):
            if process.poll() is None:
                process.kill()
            process.wait(WITHIN_S)
            for pipe in (process.stdout, process.stderr):
                if pipe:
                    pipe.close()

    def _run(self, *arguments: str, **pipes) -> ForkedProcess:
        process = start_kiosk(*arguments, cwd=self.hub.folder, **pipes)
        self.started.append(process)
        return process


@contextlib.contextmanager
def running_processes(hub: SampleHub) -> Iterator[Processes]:
    """The processes of this hub, none of which runs yet; ended on exit."""
    hub.live.close()
    processes = Processes(hub)
    hub.live = open_live_db(hub.folder / "run" / "live.db")
    hub.overview = Overview(hub.db, hub.live, hub.clock)
    try:
        yield processes
    finally:
        processes.end()
