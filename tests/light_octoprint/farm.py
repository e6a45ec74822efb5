"""Starts and controls the process of the light OctoPrints, and collects its events."""

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
TIMEOUT_S = 60.0


def port_of(url: str) -> int:
    """The port in an address."""
    return int(url.rpartition(":")[2])


@dataclass(frozen=True)
class FarmEvent:
    """An event in the process. at_s: by the steady clock of this machine."""

    kind: str
    at_s: float
    port: int
    flags: frozenset[str]
    """Of a pushed state: the flags that are set."""
    temperatures: int
    """Of a pushed state: how many readings are in it."""

    @classmethod
    def parse(cls, line: str) -> "FarmEvent":
        """The event in a line of output."""
        fields: dict[str, Any] = json.loads(line)
        flags = frozenset(fields.get("flags", ()))
        return cls(
            fields["event"], fields.get("at_s", 0.0), fields.get("port", 0), flags, fields.get("temperatures", 0)
        )


class Farm:
    """Light OctoPrints in one process, each on a port of its own; and taps in front of real servers."""

    def __init__(self, count: int, real: Sequence[OctoPrintServer] = (), image: bytes = b"") -> None:
        """Start the process; `light_octoprints` also ends it.

        real: servers that get a tap each. image: a JPEG that the light servers' cameras serve; empty: no cameras.
        """
        python = octoprint_program().with_name("python")
        self.api_key = API_KEY
        self.urls = [f"http://127.0.0.1:{free_port()}" for _ in range(count)]
        self.tap_urls = [f"http://127.0.0.1:{free_port()}" for _ in real]
        taps = [(port_of(url), server.port) for url, server in zip(self.tap_urls, real, strict=True)]
        ports, encoded = [port_of(url) for url in self.urls], base64.b64encode(image).decode()
        arguments = json.dumps({"ports": ports, "key": API_KEY, "taps": taps, "image": encoded})
        self.process = subprocess.Popen(
            [str(python), "-m", "tests.light_octoprint.process", arguments],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._events: list[FarmEvent] = []
        self._changed = threading.Condition()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def events(self, since: int = 0) -> list[FarmEvent]:
        """All events from index `since` on."""
        with self._changed:
            return self._events[since:]

    def wait_for(self, kind: str, *, times: int = 1, since: int = 0) -> None:
        """Wait for so many events of a kind from index `since` on. Raises TimeoutError."""
        with self._changed:
            if not self._changed.wait_for(
                lambda: sum(e.kind == kind for e in self._events[since:]) >= times, TIMEOUT_S
            ):
                raise TimeoutError(f"The light OctoPrints did not report {kind!r} {times} times.")

    def restart(self, away_s: float) -> int:
        """Restart all servers, with their ports closed for `away_s`. Returns the index of the first event of it."""
        since = len(self.events())
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps({"away_s": away_s}) + "\n")
        self.process.stdin.flush()
        return since

    def end(self) -> None:
        """End the process."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        try:
            self.process.wait(TIMEOUT_S)
        finally:
            self.process.kill()
            self._reader.join(TIMEOUT_S)

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            with self._changed:
                self._events.append(FarmEvent.parse(line))
                self._changed.notify_all()
        self.process.stdout.close()


@contextlib.contextmanager
def light_octoprints(count: int, real: Sequence[OctoPrintServer] = (), image: bytes = b"") -> Iterator[Farm]:
    """A running farm, ended afterwards. See Farm."""
    farm = Farm(count, real, image)
    try:
        farm.wait_for("ready")
        yield farm
    finally:
        farm.end()
