"""Pairs with an OctoPrint server: finds its address, gets a key and reads the facts of its printer."""

import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from kiosk.base.clock import Clock
from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.bounded_http import connect
from kiosk.printers.octoprint.calls import FetchFirmware
from kiosk.printers.octoprint.http.http_client import CONNECT_S, not_octoprint
from kiosk.printers.octoprint.http.rest_api import RestApi
from kiosk.printers.octoprint.pairing.app_keys import WAIT_S, KeyDeniedError, request_key
from kiosk.printers.print_server.calls import CallError, FailureKind
from kiosk.printers.printer import MAX_MESSAGE_CHARS, CameraFound, NoImageError
from kiosk.printers.server_address import candidate_addresses, is_same_server
from kiosk.printers.snapshot import fetch_image
from kiosk.printers.tls import ANY_CERTIFICATE, fingerprint_text

OLDEST = (1, 9)
"""Earlier versions have other camera settings and lack some endpoints that we use."""
MAX_NAME_CHARS = 30
MAX_TOOLS = 100
MAX_VERSION_CHARS = 30
MAX_MODEL_CHARS = 60
_DEFAULT_NAMES = frozenset({"", "Default", "OctoPrint"})
_DEFAULT_MODEL = "Generic RepRap Printer"


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


KnownServers = Sequence[tuple[str, str]]
"""Name and address of each OctoPrint printer of the hub."""


def pair_server(
    address: str,
    key: str,
    known: KnownServers,
    cancelled: threading.Event,
    on_step: OnStep,
    clock: Clock,
    wait_s: float = WAIT_S,
) -> tuple[str, ServerFacts]:
    """Pair with a server; returns its key, which is a secret, and its facts. Blocks while a person decides.

    key: "" to request one. known: servers that this one must not be. cancelled: set by another thread, it ends the
    pairing. Raises PairingError.
    """

    def requested() -> None:
        on_step(Step.WAITING, wait_s)

    try:
        on_step(Step.ASKING, None)
        reached = _reach(address, key, known)
        if not key:
            key = request_key(reached, cancelled, clock, requested=requested, wait_s=wait_s)
        on_step(Step.READING, None)
        return key, _read(reached, key)
    except (KeyDeniedError, CallError) as error:
        raise PairingError(_with_fingerprint(error.reason, address)) from error
    except ValueError as error:
        raise PairingError(Reason(ReasonCode.ANSWER_NOT_UNDERSTOOD)) from error


def _with_fingerprint(reason: Reason, address: str) -> Reason:
    """The reason, with the fingerprint to accept where that is missing."""
    if reason.code is not ReasonCode.CERTIFICATE_SELF_SIGNED:
        return reason
    try:
        with closing(connect(address, CONNECT_S, trust=ANY_CERTIFICATE)) as link:
            return Reason(ReasonCode.CERTIFICATE_TO_ACCEPT, fingerprint=fingerprint_text(link))
    except (OSError, ValueError):
        return reason


def _reach(wanted: str, key: str, known: KnownServers) -> str:
    """The first candidate address with something that may be an OctoPrint. Raises PairingError, CallError."""
    failures: list[CallError] = []
    for address in candidate_addresses(wanted):
        for name, other in known:
            if is_same_server(address, other):
                raise PairingError(Reason(ReasonCode.SERVER_ALREADY_ADDED, name=name))
        failure = _failure_at(address, key)
        if failure is None:
            return address
        if key and failure.kind is FailureKind.NOT_ALLOWED:
            raise PairingError(Reason(ReasonCode.KEY_REFUSED))
        if failure.kind is FailureKind.NOT_ALLOWED:  # OctoPrint's answer to a call without a key
            return address
        failures.append(failure)
    raise failures[0]


def _failure_at(address: str, key: str) -> CallError | None:
    try:
        RestApi(address, key).version()
    except CallError as error:
        return not_octoprint() if error.kind is FailureKind.NOT_FOUND else error
    return None


def _read(address: str, key: str) -> ServerFacts:
    rest = RestApi(address, key)
    version = _checked_version(rest)
    try:
        profiles = rest.printer_profiles()
    except CallError as error:
        if error.kind is FailureKind.NOT_ALLOWED:
            raise PairingError(Reason(ReasonCode.KEY_MAY_NOT_READ_PRINTER)) from error
        raise
    settings = _settings(rest)
    has_camera = _has_camera(rest.camera(settings))
    facts = facts_of(address, version, profiles, settings, has_camera=has_camera)
    return replace(facts, firmware_name=str(rest.carry_out(FetchFirmware()))[:MAX_MESSAGE_CHARS])


def _checked_version(rest: RestApi) -> str:
    answer = rest.version()
    version = str(answer.get("server") or "")[:MAX_VERSION_CHARS] if isinstance(answer, Mapping) else ""
    numbers = version.split(".")
    if len(numbers) < 2 or not (numbers[0].isdigit() and numbers[1].isdigit()):
        raise PairingError(Reason(ReasonCode.NOT_OCTOPRINT))
    if (int(numbers[0]), int(numbers[1])) < OLDEST:
        needed = ".".join(map(str, OLDEST))
        raise PairingError(Reason(ReasonCode.OCTOPRINT_TOO_OLD, version=version, needed=needed))
    return version


def _settings(rest: RestApi) -> Mapping[str, Any]:
    """The server's settings; empty if the key may not read them: then there is no camera and no name."""
    try:
        settings = rest.settings()
    except CallError as error:
        if error.kind is FailureKind.NOT_ALLOWED:
            return {}
        raise
    return settings if isinstance(settings, Mapping) else {}


def _has_camera(camera: CameraFound) -> bool:
    """Does the camera deliver an image? Settings name cameras that were never plugged in."""
    for address in camera.addresses:
        try:
            fetch_image(address, ip_address=camera.ip_address, trust=camera.trust)
        except NoImageError:
            continue
        return True
    return False


def facts_of(
    address: str, version: str, profiles: Any, settings: Mapping[str, Any], *, has_camera: bool = False
) -> ServerFacts:
    """The facts in the server's answers. Raises ValueError for answers that OctoPrint would not give."""
    try:
        entries = list(profiles["profiles"].values())
        chosen = (entry for mark in ("current", "default") for entry in entries if entry.get(mark))
        profile = next(chosen, entries[0])
        volume, extruder = profile["volume"], profile["extruder"]
        return ServerFacts(
            address=address,
            name=_name(settings, profile),
            version=version,
            bed_x_mm=_length(volume["width"]),
            bed_y_mm=_length(volume["depth"]),
            height_mm=_length(volume["height"]),
            nozzle_mm=_length(extruder["nozzleDiameter"]),
            tool_count=_count(extruder.get("count") or 1),
            has_camera=has_camera,
            origin_in_centre=volume.get("origin") == "center",
            round_bed=volume.get("formFactor") == "circular",
            custom_box=_custom_box(volume.get("custom_box")),
            model=_model(profile.get("model")),
        )
    except (LookupError, TypeError, AttributeError, OverflowError) as error:
        raise ValueError("no printer profile") from error


def _length(field: Any) -> float:
    value = float(field)
    if not 0 < value < 10_000:
        raise ValueError(f"no length: {field}")
    return value


def _custom_box(field: Any) -> tuple[float, float, float, float, float, float] | None:
    """A profile's `custom_box`; None where it is False or empty."""
    if not isinstance(field, Mapping):
        return None
    low = float(field["x_min"]), float(field["y_min"]), float(field["z_min"])
    high = float(field["x_max"]), float(field["y_max"]), float(field["z_max"])
    if not all(-10_000 < least < most < 10_000 for least, most in zip(low, high, strict=True)):
        raise ValueError(f"no box: {field}")
    return (*low, *high)


def _count(field: Any) -> int:
    value = int(field)
    if not 0 < value <= MAX_TOOLS:
        raise ValueError(f"no number of tools: {field}")
    return value


def _model(field: Any) -> str:
    model = field.strip() if isinstance(field, str) else ""
    return "" if model == _DEFAULT_MODEL else model[:MAX_MODEL_CHARS]


def _name(settings: Mapping[str, Any], profile: Mapping[str, Any]) -> str:
    """The server's own name, else the profile's; neither if it is a default."""
    appearance = settings.get("appearance")
    own_name = appearance.get("name") if isinstance(appearance, Mapping) else ""
    names = (str(name or "").strip() for name in (own_name, profile.get("name")))
    return next((name[:MAX_NAME_CHARS] for name in names if name not in _DEFAULT_NAMES), "")
