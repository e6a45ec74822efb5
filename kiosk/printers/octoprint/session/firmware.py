"""Finds out which firmware is behind a server (O16). No I/O.

The server reports it once, when it connects to its printer. A client that comes later reads it where the server keeps
it, which an ordinary key may not; else an idle printer is asked again, whose answer the server reports like the first.
"""

from collections.abc import Mapping
from typing import Any

from kiosk.printers.octoprint.calls import FetchFirmware
from kiosk.printers.print_server.calls import Outbox, SendGcode
from kiosk.printers.print_server.server_state import ServerState
from kiosk.printers.printer import FirmwareFound

FIRMWARE_EVENT = "FirmwareData"
ASK = SendGcode(("M115",))
"""Changes nothing on any firmware, and is answered by its name."""
SERVER_ASKS_S = 15.0
"""A server asks its printer itself when it connects to it; its report comes within this time, or never."""


class FirmwareReports:
    """Reports the firmware when it becomes known. `wake` must be called at `due_at_s`."""

    def __init__(self, outbox: Outbox) -> None:
        """Nothing is known yet."""
        self.due_at_s: float | None = None
        self._outbox = outbox
        self._reported: FirmwareFound | None = None
        self._may_ask = False
        """It could not be read, and the printer was not asked since."""

    def link_lost(self) -> None:
        """The server may be connected to another printer meanwhile."""
        self.due_at_s, self._may_ask = None, False

    def state_received(self, server: ServerState, before: ServerState | None, now_s: float) -> None:
        """Take in the server's state and the one before it, None at the first of a link."""
        if not server.operational:
            self.due_at_s, self._may_ask = None, False
        elif before is None:
            self.due_at_s = now_s
        elif not before.operational:
            self.due_at_s = now_s + SERVER_ASKS_S

    def event_received(self, kind: str, payload: Mapping[str, Any]) -> None:
        """Take in the report of the server."""
        if kind == FIRMWARE_EVENT:
            self._found(payload.get("name"))

    def answer_received(self, name: object) -> None:
        """Take in the answer to FetchFirmware; empty: it is not known there."""
        self._may_ask = not self._found(name)

    def wake(self, now_s: float) -> None:
        """Read what the server knows."""
        if self.due_at_s is not None and now_s >= self.due_at_s:
            self.due_at_s = None
            self._outbox.calls.append(FetchFirmware())

    def ask_if_unknown(self) -> None:
        """The printer is idle and events are pushed: ask it once, if it is still needed."""
        if self._may_ask:
            self._may_ask = False
            self._outbox.calls.append(ASK)

    def _found(self, name: object) -> bool:
        """Report a name, if it is one, unless it was the last; returns whether it is one."""
        if not isinstance(name, str) or not name.strip():
            return False
        self.due_at_s, self._may_ask = None, False
        found = FirmwareFound(name)
        if found != self._reported:
            self._reported = found
            self._outbox.events.append(found)
        return True
