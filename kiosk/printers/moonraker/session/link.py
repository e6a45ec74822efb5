"""The push connection as the session sees it: handshake, pings, and when silence means that it is lost. No I/O."""

from typing import Any

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.print_server.session.link import Link, ServerLink

SILENCE_S = 6.0
"""Moonraker sends the load of its machine every second."""
PING_S = 3.0
HANDSHAKE_S = 20.0
"""From the open socket to the first full state."""
BUSY_SILENCE_S = 20.0
"""A server that receives a large file may be silent for a while."""
PING: dict[str, Any] = {}


class MoonrakerLink(ServerLink):
    """The caller reports the socket by `opened` and `lost`; between them `received` is called for each message, and
    `wake` at `due_at_s`.
    """

    def __init__(self) -> None:
        """The link is down."""
        super().__init__()
        self._opened_at_s = self._received_at_s = 0.0
        self._is_pinged = False

    def opened(self, now_s: float) -> None:
        """The socket is open."""
        self.state, self.close_reason, self._is_pinged = Link.HANDSHAKE, None, False
        self._opened_at_s = self._received_at_s = now_s

    def received(self, now_s: float) -> None:
        """A message came, be it a pong."""
        self._received_at_s, self._is_pinged = now_s, False

    @property
    def silent_at_s(self) -> float:
        """When the server counts as silent, unless it sends something before."""
        return self._received_at_s + SILENCE_S

    def wake(self, now_s: float, *, busy: bool, handshake_with: ReasonCode) -> None:
        """Give up a silent server, or ping it. busy: it is receiving a file. handshake_with: who has not answered."""
        if self.state is Link.DOWN:
            return
        if self.state is Link.HANDSHAKE and now_s >= self._opened_at_s + HANDSHAKE_S:
            self.close_reason = Reason(handshake_with)
        elif now_s >= self._given_up_at_s(busy=busy):
            self.close_reason = Reason(ReasonCode.MOONRAKER_SILENT)
        elif not self._is_pinged and now_s >= self._received_at_s + PING_S:
            self._is_pinged = True
            self.outgoing.append(PING)

    def due_at_s(self, *, busy: bool) -> float | None:
        """When `wake` is due; None: not while the link is down."""
        if self.state is Link.DOWN:
            return None
        due = [self._given_up_at_s(busy=busy)]
        if self.state is Link.HANDSHAKE:
            due.append(self._opened_at_s + HANDSHAKE_S)
        if not self._is_pinged:
            due.append(self._received_at_s + PING_S)
        return min(due)

    def _given_up_at_s(self, *, busy: bool) -> float:
        return self._received_at_s + (BUSY_SILENCE_S if busy else SILENCE_S)
