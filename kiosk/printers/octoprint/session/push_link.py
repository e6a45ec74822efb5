"""The push connection as the session sees it: handshake, pings, and when silence means that it is lost. No I/O."""

from typing import Any

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.octoprint.calls import LogIn
from kiosk.printers.octoprint.session.firmware import FIRMWARE_EVENT
from kiosk.printers.octoprint.session.messages import NOTICES, PAUSE_EVENTS, PROMPTS
from kiosk.printers.print_server.calls import CallError, FailureKind, Outbox
from kiosk.printers.print_server.session.link import Link, ServerLink

POSITION_EVENT = "PositionUpdate"
THROTTLE = 2
"""One `current` a second: half of what the server offers, for twenty printers on a small computer."""
SILENCE_S = 0.5 * THROTTLE * 3 + 1.0
"""More than three intervals without a message, and a second more: the connection is lost."""
PING_S = 0.5 * THROTTLE * 1.5
"""When to ping a silent server: one whose printer is off or reports little has nothing to push."""
PING: dict[str, Any] = {}
HANDSHAKE_S = 15.0
"""From the open socket to the first full state, with a login between."""
BUSY_SILENCE_S = 20.0
"""A server that receives a large file may be silent for a while."""
EVENTS = [
    "PrintStarted",
    "PrintDone",
    "PrintFailed",
    "PrintCancelling",
    "PrintCancelled",
    *PAUSE_EVENTS,
    FIRMWARE_EVENT,
    POSITION_EVENT,
    "SettingsUpdated",
]


class PushLink(ServerLink):
    """The caller reports the socket by `opened` and `lost`; between them `received` is called for each message, and
    `wake` at `due_at_s`.
    """

    def __init__(self, outbox: Outbox) -> None:
        """The link is down."""
        super().__init__()
        self.polled = False
        """The state is polled: there is nobody to subscribe to, and messages come less often."""
        self._outbox = outbox
        self._received_at_s = 0.0
        self._ping_at_s: float | None = None

    def opened(self, now_s: float, *, polled: bool = False) -> None:
        """Subscribe and ask for a login, unless the state is polled."""
        self.state, self._received_at_s, self.close_reason = Link.HANDSHAKE, now_s, None
        self.polled, self._ping_at_s = polled, None
        if polled:
            return
        state = {"logs": False, "messages": False}
        self.outgoing.append({"subscribe": {"state": state, "plugins": [PROMPTS, NOTICES], "events": EVENTS}})
        self.outgoing.append({"throttle": THROTTLE})
        self._outbox.calls.append(LogIn())

    def received(self, now_s: float) -> None:
        """A message came, be it a pong."""
        self._received_at_s, self._ping_at_s = now_s, None if self.polled else now_s + PING_S

    def logged_in(self, session_key: str, error: CallError | None) -> None:
        """The login was answered."""
        if self.state is Link.DOWN:
            return
        if error is None:
            self.outgoing.append({"auth": session_key})
        elif error.kind is FailureKind.NOT_ALLOWED:
            self.close_reason = Reason(ReasonCode.OCTOPRINT_REFUSES_KEY)
        else:
            self.close_reason = error.reason

    def silent_at_s(self) -> float:
        """When the server counts as silent, unless it sends something before."""
        return self._received_at_s + SILENCE_S

    def wake(self, now_s: float, *, busy: bool) -> None:
        """Give up a silent server, or ping it. busy: it is receiving a file or starting a print."""
        if self.state is not Link.DOWN and now_s >= self._give_up_at_s(busy=busy):
            self.close_reason = Reason(ReasonCode.OCTOPRINT_SILENT)
        elif self.state is Link.LIVE and self._ping_at_s is not None and now_s >= self._ping_at_s:
            self._ping_at_s = None
            self.outgoing.append(PING)

    def due_at_s(self, *, busy: bool) -> float | None:
        """When `wake` is due; None: not while the link is down."""
        if self.state is Link.DOWN:
            return None
        due = [self._give_up_at_s(busy=busy), self._ping_at_s if self.state is Link.LIVE else None]
        return min(at_s for at_s in due if at_s is not None)

    def _give_up_at_s(self, *, busy: bool) -> float:
        if self.state is Link.HANDSHAKE:
            return self._received_at_s + HANDSHAKE_S
        return self._received_at_s + (BUSY_SILENCE_S if busy or self.polled else SILENCE_S)
