"""Starts and commands the process of the light OctoPrints, and keeps what it says."""

import base64
import contextlib
import json
import subprocess
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.octoprint_server import API_KEY, OctoPrintServer, free_port, octoprint_program

ROOT = Path(__file__).parents[2]
PATIENCE_S = 60.0


def port_of(url: str) -> int:
    """The port in an address."""
    return int(url.rpartition(":")[2])


@dataclass(frozen=True)
class Said:
    """One thing that the process said. at_s: the steady clock of this machine."""

    what: str
    at_s: float
    port: int
    flags: frozenset[str]
    """Of a pushed state: the flags that are set."""
    temperatures: int
    """Of a pushed state: how many readings came with it."""

    @classmethod
    def read(cls, line: str) -> "Said":
        """One line of the process."""
        told: dict[str, Any] = json.loads(line)
        flags = frozenset(told.get("flags", ()))
        return cls(told["said"], told.get("at_s", 0.0), told.get("port", 0), flags, told.get("temperatures", 0))


class Farm:
    """So many light OctoPrints, each at a port of its own, in one process; and taps in front of real ones."""

    def __init__(self, count: int, real: Sequence[OctoPrintServer] = (), picture: bytes = b"") -> None:
        """Starts the process; `light_octoprints` also ends it.

        real: servers that get a tap each. picture: a JPEG that the light ones' cameras give; empty: they have none.
        """
        python = octoprint_program().with_name("python")
        self.api_key = API_KEY
        self.urls = [f"http://127.0.0.1:{free_port()}" for _ in range(count)]
        self.tap_urls = [f"http://127.0.0.1:{free_port()}" for _ in real]
        taps = [(port_of(url), server.port) for url, server in zip(self.tap_urls, real, strict=True)]
        ports, image = [port_of(url) for url in self.urls], base64.b64encode(picture).decode()
        wanted = json.dumps({"ports": ports, "key": API_KEY, "taps": taps, "picture": image})
        self.process = subprocess.Popen(
            [str(python), "-m", "tests.light_octoprint.process", wanted],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._said: list[Said] = []
        self._more = threading.Condition()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def said(self, since: int = 0) -> list[Said]:
        """All that the process said, from the place `since` on."""
        with self._more:
            return self._said[since:]

    def until(self, what: str, *, times: int = 1, since: int = 0) -> None:
        """Wait until it said this so many times from the place `since` on. Raises TimeoutError."""
        with self._more:
            if not self._more.wait_for(lambda: sum(e.what == what for e in self._said[since:]) >= times, PATIENCE_S):
                raise TimeoutError(f"The light OctoPrints did not say {what!r} {times} times.")

    def restart(self, away_s: float) -> int:
        """All at once: connections cut, prints lost, ports closed for that long. The place where the saying begins."""
        since = len(self.said())
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps({"away_s": away_s}) + "\n")
        self.process.stdin.flush()
        return since

    def end(self) -> None:
        """End the process."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        try:
            self.process.wait(PATIENCE_S)
        finally:
            self.process.kill()
            self._reader.join(PATIENCE_S)

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            with self._more:
                self._said.append(Said.read(line))
                self._more.notify_all()
        self.process.stdout.close()


@contextlib.contextmanager
def light_octoprints(count: int, real: Sequence[OctoPrintServer] = (), picture: bytes = b"") -> Iterator[Farm]:
    """A farm that answers; ended afterwards. See Farm."""
    farm = Farm(count, real, picture)
    try:
        farm.until("ready")
        yield farm
    finally:
        farm.end()
