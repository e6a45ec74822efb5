"""Pairs with an OctoPrint server: finds its address, gets a key and reads the facts of its printer."""

import threading
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from kiosk.base.clock import Clock
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.octoprint.calls import FetchFirmware
from kiosk.printers.octoprint.http.http_client import not_octoprint
from kiosk.printers.octoprint.http.rest_api import RestApi
from kiosk.printers.octoprint.pairing.app_keys import WAIT_S, KeyDeniedError, request_key
from kiosk.printers.print_server.calls import CallError, FailureKind
from kiosk.printers.print_server.pairing import (
    MAX_NAME_CHARS,
    MAX_TOOLS,
    MAX_VERSION_CHARS,
    KnownServers,
    OnStep,
    PairingError,
    ServerFacts,
    Step,
    has_image,
    length,
    refuse_known,
    with_fingerprint,
)
from kiosk.printers.printer import MAX_MESSAGE_CHARS
from kiosk.printers.server_address import OCTOPRINT_PORT, candidate_addresses

OLDEST = (1, 9)
"""Earlier versions have other camera settings and lack some endpoints that we use."""
MAX_MODEL_CHARS = 60
_DEFAULT_NAMES = frozenset({"", "Default", "OctoPrint"})
_DEFAULT_MODEL = "Generic RepRap Printer"


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
        raise PairingError(with_fingerprint(error.reason, address)) from error
    except ValueError as error:
        raise PairingError(Reason(ReasonCode.ANSWER_NOT_UNDERSTOOD)) from error


def _reach(wanted: str, key: str, known: KnownServers) -> str:
    """The first candidate address with something that may be an OctoPrint. Raises PairingError, CallError."""
    failures: list[CallError] = []
    for address in candidate_addresses(wanted, OCTOPRINT_PORT):
        refuse_known(address, known)
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
    has_camera = has_image(rest.camera(settings))
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
            bed_x_mm=length(volume["width"]),
            bed_y_mm=length(volume["depth"]),
            height_mm=length(volume["height"]),
            nozzle_mm=length(extruder["nozzleDiameter"]),
            tool_count=_count(extruder.get("count") or 1),
            has_camera=has_camera,
            origin_in_centre=volume.get("origin") == "center",
            round_bed=volume.get("formFactor") == "circular",
            custom_box=_custom_box(volume.get("custom_box")),
            model=_model(profile.get("model")),
        )
    except (LookupError, TypeError, AttributeError, OverflowError) as error:
        raise ValueError("no printer profile") from error


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
