"""Adding a print server to the hub: what every kind of server has in common."""

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.bounded_http import connect
from kiosk.printers.printer import CameraFound, NoImageError
from kiosk.printers.server_address import is_same_server
from kiosk.printers.snapshot import fetch_image
from kiosk.printers.tls import ANY_CERTIFICATE, fingerprint_text

CONNECT_S = 3.0
MAX_NAME_CHARS = 30
MAX_TOOLS = 100
MAX_VERSION_CHARS = 30


class Step(StrEnum):
    """A step of the pairing."""

    ASKING = "asking"
    WAITING = "waiting"
    READING = "reading"


OnStep = Callable[[Step, float | None], None]
"""Called at each step, with the seconds that it waits at most if it waits for a person."""


class PairingError(ReasonError):
    """The pairing failed."""


@dataclass(frozen=True, slots=True)
class ServerFacts:
    """The server and its printer; lengths in mm. has_camera: it delivered an image."""

    address: str
    name: str
    version: str
    bed_x_mm: float
    bed_y_mm: float
    height_mm: float
    nozzle_mm: float
    tool_count: int
    has_camera: bool = False
    origin_in_centre: bool = False
    round_bed: bool = False
    custom_box: tuple[float, float, float, float, float, float] | None = None
    """Lowest x, y, z, then highest x, y, z that the head reaches, if it differs from the bed."""
    model: str = ""
    """As people named it in the profile; empty if nobody did."""
    firmware_name: str = ""
    """Empty if the server does not tell it; the link may find it out later."""
    hottest_tool_c: float | None = None
    hottest_bed_c: float | None = None
    """Above these the firmware stops; None if the server does not tell."""


KnownServers = Sequence[tuple[str, str]]
"""Name and address of each printer of the hub that is behind a server."""


def refuse_known(address: str, known: KnownServers) -> None:
    """Raise PairingError for a server that the hub already has. Looks names up."""
    for name, other in known:
        if is_same_server(address, other):
            raise PairingError(Reason(ReasonCode.SERVER_ALREADY_ADDED, name=name))


def with_fingerprint(reason: Reason, address: str) -> Reason:
    """The reason, with the fingerprint to accept where that is missing."""
    if reason.code is not ReasonCode.CERTIFICATE_SELF_SIGNED:
        return reason
    try:
        with closing(connect(address, CONNECT_S, trust=ANY_CERTIFICATE)) as link:
            return Reason(ReasonCode.CERTIFICATE_TO_ACCEPT, fingerprint=fingerprint_text(link))
    except (OSError, ValueError):
        return reason


def has_image(camera: CameraFound) -> bool:
    """Does the camera deliver an image? Settings name cameras that were never plugged in."""
    for address in camera.addresses:
        try:
            fetch_image(address, ip_address=camera.ip_address, trust=camera.trust)
        except NoImageError:
            continue
        return True
    return False


def length(field: Any) -> float:
    """A length in mm. Raises ValueError, TypeError."""
    value = float(field)
    if not 0 < value < 10_000:
        raise ValueError(f"no length: {field}")
    return value
