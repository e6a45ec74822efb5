"""One client of the stand-in for Klipper's socket."""

import contextlib
import json
import socket
import threading
from collections.abc import Callable
from typing import Any


class KlippyClient:
    """One connection to the socket, with what it has subscribed to."""

    def __init__(
        self,
        link: socket.socket,
        answer: Callable[["KlippyClient", dict[str, Any]], None],
        gone: Callable[["KlippyClient"], None],
    ) -> None:
        self.objects: dict[str, list[str] | None] = {}
        self.known: dict[str, Any] = {}
        self.status_template: dict[str, Any] = {}
        self.output_template: dict[str, Any] | None = None
        self._link, self._answer, self._gone = link, answer, gone
        self._lock = threading.Lock()

    def run(self) -> None:
        """Read until the other end closes."""
        received = b""
        with contextlib.suppress(OSError):
            while more := self._link.recv(65536):
                *whole, received = (received + more).split(b"\x03")
                for request in whole:
                    self._answer(self, json.loads(request))
        with contextlib.suppress(ValueError):
            self._gone(self)
        self._link.close()

    def send(self, message: dict[str, Any]) -> None:
        with self._lock, contextlib.suppress(OSError):
            self._link.sendall(json.dumps(message).encode() + b"\x03")

    def changes(self, status: dict[str, Any]) -> dict[str, Any]:
        """What has changed of the status since the last time."""
        found = {
            name: changed
            for name, fields in status.items()
            if (changed := {f: v for f, v in fields.items() if self.known.get(name, {}).get(f, self) != v})
        }
        if found:
            self.known = json.loads(json.dumps(status))
        return found

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._link.shutdown(socket.SHUT_RDWR)
