"""A `kiosk` command that keeps running, started and ended by a test."""

import contextlib
import os
import queue
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from kiosk.cli.kept_processes import OFFICE, PRINT_ROOM, WATCHDOG, is_running
from kiosk.config import Config
from kiosk.store.heartbeats import Process
from tests.cli.forked_kiosk import start_kiosk

END_WITHIN_S = 60.0
LINE_WITHIN_S = 120.0
KIOSK = (sys.executable, "-m", "kiosk")


class Running:
    """A process and the lines that it wrote."""

    def __init__(
        self,
        words: tuple[str | Path, ...],
        environment: dict[str, str],
        program: Sequence[str | Path],
        stdin: int | None,
        pass_fds: Sequence[int],
    ) -> None:
        env = {**os.environ, "PYTHONUNBUFFERED": "1", **environment}
        if program == KIOSK and stdin is None and not pass_fds:
            self.process = start_kiosk(*words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=env)
        else:
            self.process = subprocess.Popen(
                [*map(str, program), *map(str, words)],
                stdin=stdin,
                pass_fds=pass_fds,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                env=env,
            )
        self.lines: list[str] = []
        self._fresh: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def line_with(self, words: str) -> str:
        """Wait for a line with these words."""
        while (line := self._fresh.get(timeout=LINE_WITHIN_S)) is not None:
            if words in line:
                return line
        raise AssertionError(f"it ended without saying {words!r}:\n{self.text}")

    @property
    def text(self) -> str:
        """Everything it wrote so far."""
        return "".join(self.lines)

    def interrupt(self) -> int:
        """Ctrl-C; returns the exit code."""
        self.process.send_signal(signal.SIGINT)
        code = self.process.wait(END_WITHIN_S)
        self._reader.join(END_WITHIN_S)
        return code

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.append(line)
            self._fresh.put(line)
        self._fresh.put(None)


@contextmanager
def running(
    *words: str | Path,
    program: Sequence[str | Path] = KIOSK,
    stdin: int | None = None,
    pass_fds: Sequence[int] = (),
    **environment: str,
) -> Iterator[Running]:
    """Start `kiosk ...`, or another program; it is ended at the latest when the test is over."""
    started = Running(words, environment, program, stdin, pass_fds)
    try:
        yield started
    finally:
        if started.process.poll() is None:
            started.process.kill()
            started.process.wait()
        assert started.process.stdout is not None
        started._reader.join(END_WITHIN_S)
        started.process.stdout.close()


def eventually(holds: object, within_s: float = LINE_WITHIN_S, look_each_s: float = 0.1) -> bool:
    """True as soon as `holds()` is; False when it was not in time."""
    assert callable(holds)
    pause = threading.Event()
    for _ in range(round(within_s / look_each_s)):
        if holds():
            return True
        pause.wait(look_each_s)
    return False


def beat_of(config: Config, process: Process) -> tuple[int, float] | None:
    """Process id and time (steady clock) of the newest heartbeat of a process of this hub; None: there is none."""
    sql = "SELECT pid, steady_s FROM heartbeat WHERE process = ?"
    try:
        with contextlib.closing(sqlite3.connect(f"{config.live_path.as_uri()}?mode=rw", uri=True)) as db:
            found = db.execute(sql, (process.value,)).fetchone()
    except sqlite3.OperationalError:  # it is just being made
        return None
    return None if found is None else (int(found[0]), float(found[1]))


def end_kept(config: Config) -> None:
    """End the processes that `kiosk run` left running."""
    ours = ((WATCHDOG, Process.WATCHDOG), (PRINT_ROOM, Process.PRINT_ROOM), (OFFICE, Process.OFFICE))
    for kept, process in ours:
        beat = beat_of(config, process)
        if beat is not None and is_running(config, kept):
            os.kill(beat[0], signal.SIGTERM)
        assert eventually(lambda kept=kept: not is_running(config, kept)), kept.name
