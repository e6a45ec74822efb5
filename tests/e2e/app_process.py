"""The process of the screen, to be started, touched, scanned at, read and killed by a test."""

import json
import os
import select
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Any

from tests.cli.forked_kiosk import ForkedProcess, start_kiosk

REPO = Path(__file__).parents[2]
ANSWER_S = 120.0
WITHIN_S = 120.0
"""Far more than anything takes on a machine that is slow and busy."""


class AppProcess:
    """The app on one configuration; may be started again after `kill`."""

    def __init__(self, config_path: Path, log_path: Path) -> None:
        self._config_path = config_path
        self._log_path = log_path
        self._process: ForkedProcess | None = None

    @property
    def process(self) -> ForkedProcess:
        """The process itself."""
        assert self._process is not None
        return self._process

    @property
    def pid(self) -> int:
        """The process id."""
        assert self._process is not None
        return self._process.pid

    def start(self) -> None:
        """Start it and wait until its window is there."""
        with self._log_path.open("ab") as log:
            self._process = start_kiosk(
                self._config_path,
                module="tests.e2e.app_driver",
                cwd=REPO,
                env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
            )
        assert self._answer() == "shown"

    def kill(self) -> None:
        """SIGKILL the app."""
        assert self._process is not None
        self._process.kill()
        self._process.communicate()
        self._process = None

    def stop(self) -> None:
        """Close the window and wait for the end."""
        if self._process is not None:
            self._process.communicate(timeout=ANSWER_S)
            assert self._process.returncode == 0, self._log_path.read_text()
            self._process = None

    def do(self, command: str, *arguments: Any) -> Any:
        """Run one command of `app_driver` and return its answer; fails with its message."""
        assert self._process is not None
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([command, *arguments]).encode() + b"\n")
        self._process.stdin.flush()
        return self._answer()

    def until(self, holds: Callable[[], bool], what: str, within_s: float = WITHIN_S) -> None:
        """Wait for a condition; fails with `what` and the texts on the screen."""
        until_s = time.monotonic() + within_s
        while not holds():
            seen = f"{self.do('page')}: {self.do('texts')}" if time.monotonic() > until_s else ""
            assert not seen, f"{what}; on the screen is {seen}"
            Event().wait(0.1)  # each look goes through all that is on the screen

    def until_page(self, name: str, within_s: float = WITHIN_S) -> None:
        """Wait for a page."""
        self.until(lambda: self.do("page") == name, f"page {name} did not come", within_s)

    def until_home(self, page: str = "home") -> None:
        """Wait for the first page of staff after a login; in the morning that of the night may come before it.

        page: that of their role; a host has "host_day".
        """
        self.until(lambda: self.do("page") in (page, "morning"), "no page of staff came")
        if self.do("page") == "morning":
            self.touch("foot.exit")
        self.until_page(page)

    def until_shown(self, name: str, within_s: float = WITHIN_S) -> None:
        """Wait for an item with this objectName."""
        self.until(lambda: name in self.do("names"), f"{name} did not come", within_s)

    def touch(self, name: str) -> None:
        """Touch an item once it is there."""
        self.until_shown(name)
        self.do("touch", name)

    def exit_to_start(self) -> None:
        """By the exit of each page, as who logs out or leaves."""
        while (page := self.do("page")) != "start":
            self.touch("foot.exit")
            self.until(lambda shown=page: self.do("page") != shown, f"{page} stays")

    def _answer(self) -> Any:
        assert self._process is not None
        assert self._process.stdout is not None
        ready, _, _ = select.select([self._process.stdout], [], [], ANSWER_S)
        line = self._process.stdout.readline() if ready else b""
        assert line, f"the app does not answer: {self._log_path.read_text()[-2000:]}"
        answer = json.loads(line)
        assert "ok" in answer, answer
        return answer["ok"]
