"""The push connection to a print server as a session sees it: what every kind of server has in common. No I/O."""

from enum import Enum, auto
from typing import Any

from kiosk.base.reason import Reason


class Link(Enum):
    """The state of the push connection."""

    DOWN = auto()
    HANDSHAKE = auto()
    """Open; no full state was received yet."""
    LIVE = auto()


class ServerLink:
    """Messages to send (`outgoing`), and by `close_reason` the wish that the socket be closed.

    The caller reports the socket by `lost` when it was closed, also for `close_reason`.
    """

    def __init__(self) -> None:
        """The link is down."""
        self.state = Link.DOWN
        self.outgoing: list[dict[str, Any]] = []
        self.close_reason: Reason | None = None

    def lost(self) -> None:
        """The socket was closed, or could not be opened."""
        self.state, self.close_reason = Link.DOWN, None
        self.outgoing.clear()
