"""What the print room's process and the simulated world say to each other over a pipe."""

from dataclasses import dataclass, field
from typing import Any

from kiosk.base.reason import Reason
from kiosk.printers.print_server.calls import Call, FailureKind

Message = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Wait:
    """Let the world go on, at most until then on the steady clock. Answers Woken."""

    until_s: float


@dataclass(frozen=True, slots=True)
class Woken:
    """What came meanwhile.

    received: bytes by port. unplugged: ports without a cable. pushed: messages by server; gone: servers that have
    closed their push connection. is_asked: somebody wrote into the database. dies_after: die by SIGKILL at so many
    statements from now; 0: live.
    """

    now_s: float
    received: dict[str, bytes] = field(default_factory=dict)
    unplugged: frozenset[str] = frozenset()
    pushed: dict[str, list[Message]] = field(default_factory=dict)
    gone: frozenset[str] = frozenset()
    is_asked: bool = False
    dies_after: int = 0


@dataclass(frozen=True, slots=True)
class Open:
    """Open a port, or the push connection of a server. Answers whether it is open."""

    where: str


@dataclass(frozen=True, slots=True)
class Send:
    """Bytes for a port, or a message for a server. Answers nothing."""

    where: str
    what: Any


@dataclass(frozen=True, slots=True)
class Close:
    """Close what is open there. Answers nothing."""

    where: str


@dataclass(frozen=True, slots=True)
class Make:
    """Make a call to a server. Answers Made."""

    where: str
    call: Call


@dataclass(frozen=True, slots=True)
class Made:
    value: Any = None
    failed: tuple[FailureKind, Reason] | None = None


Request = Wait | Open | Send | Close | Make
