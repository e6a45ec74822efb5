"""Adds a Moonraker: finds its address, gets its key and reads the facts of its printer from Klipper's configuration."""

import threading
from collections.abc import Mapping
from typing import Any

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.moonraker.http.client import Client, not_moonraker
from kiosk.printers.moonraker.webcams import camera_of
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
from kiosk.printers.print_server.server_state import finite_number, text_or_none
from kiosk.printers.printer import MAX_MESSAGE_CHARS
from kiosk.printers.server_address import MOONRAKER_PORT, candidate_addresses

DEFAULT_NAMES = frozenset({"localhost", "raspberrypi", "mainsailos", "fluiddpi", "klipper", "biqu", "BTT-CB1"})
"""Of images for single-board computers: nobody has named them."""
ROUND = frozenset({"delta", "rotary_delta", "polar"})
"""Kinematics whose bed is round, with the origin in its centre."""


def pair_server(
    address: str, key: str, known: KnownServers, cancelled: threading.Event, on_step: OnStep
) -> tuple[str, ServerFacts]:
    """Reach a Moonraker; returns its API key, which is a secret, and the facts of its printer.

    key: "" for a server that trusts this machine, which then tells its key. known: servers that this one must not be.
    cancelled: set by another thread, it ends the pairing. Raises PairingError.
    """
    try:
        on_step(Step.ASKING, None)
        client, info = _reach(address, key, known)
        if cancelled.is_set():
            raise PairingError(Reason(ReasonCode.PAIRING_GONE))
        on_step(Step.READING, None)
        return key or _own_key(client), _read(client, info)
    except CallError as error:
        raise PairingError(with_fingerprint(error.reason, address)) from error
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise PairingError(Reason(ReasonCode.MOONRAKER_NOT_UNDERSTOOD)) from error


def _reach(wanted: str, key: str, known: KnownServers) -> tuple[Client, Mapping[str, Any]]:
    """The first candidate address with a Moonraker, and what it says of itself. Raises PairingError, CallError."""
    failures: list[CallError] = []
    for address in candidate_addresses(wanted, MOONRAKER_PORT):
        refuse_known(address, known)
        client = Client(address, key)
        try:
            info = client.get("/server/info")
            if isinstance(info, dict) and "klippy_state" in info:
                return client, info
            failures.append(not_moonraker())
        except CallError as error:
            if error.kind is FailureKind.NOT_ALLOWED:
                raise PairingError(Reason(ReasonCode.KEY_REFUSED if key else ReasonCode.MOONRAKER_WANTS_KEY)) from error
            failures.append(not_moonraker() if error.kind is FailureKind.NOT_FOUND else error)
    raise failures[0]


def _own_key(client: Client) -> str:
    """The API key, as Moonraker tells it to those that it trusts."""
    key = text_or_none(client.get("/access/api_key"))
    if key is None or not key.isalnum():
        raise not_moonraker()
    return key


def _read(client: Client, info: Mapping[str, Any]) -> ServerFacts:
    if info["klippy_state"] in {"disconnected", "startup"}:
        raise PairingError(Reason(ReasonCode.KLIPPER_NOT_RUNNING))
    klipper = client.get("/printer/info")
    status = client.get("/printer/objects/query?configfile=settings")["status"]
    cameras = client.get("/server/webcams/list").get("webcams")
    camera = camera_of(
        [one for one in cameras if isinstance(one, dict)], client.url, client.ip_address, client.trust
    )  # fmt: skip
    version = text_or_none(info.get("moonraker_version")) or ""
    hostname = text_or_none(klipper.get("hostname")) or ""
    firmware = f"Klipper {text_or_none(klipper.get('software_version')) or ''}".strip()
    return facts_of(
        client.address,
        status["configfile"]["settings"],
        name="" if hostname in DEFAULT_NAMES else hostname[:MAX_NAME_CHARS],
        version=version[:MAX_VERSION_CHARS],
        firmware_name=firmware[:MAX_MESSAGE_CHARS],
        has_camera=has_image(camera),
    )


def facts_of(address: str, settings: Mapping[str, Any], **named: Any) -> ServerFacts:
    """The facts in Klipper's configuration. Raises ValueError, LookupError, TypeError for one without a printer."""
    kinematics, extruder = str(settings["printer"]["kinematics"]), settings["extruder"]
    tools = sum(name.removeprefix("extruder").isdecimal() for name in settings if name.startswith("extruder"))
    if kinematics in ROUND:
        low, high = _round_box(settings)
    else:
        axes = [settings[f"stepper_{axis}"] for axis in "xyz"]
        low = [float(axis.get("position_min", 0.0)) for axis in axes]
        high = [length(axis["position_max"]) for axis in axes]
    is_round = kinematics in ROUND
    return ServerFacts(
        address=address,
        bed_x_mm=high[0] - (low[0] if is_round else 0.0),
        bed_y_mm=high[1] - (low[1] if is_round else 0.0),
        height_mm=high[2],
        nozzle_mm=length(extruder["nozzle_diameter"]),
        tool_count=min(MAX_TOOLS, 1 + tools),
        origin_in_centre=is_round,
        round_bed=is_round,
        custom_box=(low[0], low[1], low[2], high[0], high[1], high[2]),
        hottest_tool_c=finite_number(extruder.get("max_temp")),
        hottest_bed_c=finite_number(settings.get("heater_bed", {}).get("max_temp")),
        **named,
    )


def _round_box(settings: Mapping[str, Any]) -> tuple[list[float], list[float]]:
    """The box round a round bed."""
    printer, arm = settings["printer"], settings.get("stepper_arm", {})
    radius = length(printer.get("print_radius") or printer.get("delta_radius") or arm["position_max"])
    tower = settings.get("stepper_a", {})
    height = length(tower["position_endstop"] if tower else settings["stepper_z"]["position_max"])
    return [-radius, -radius, float(printer.get("minimum_z_position", 0.0))], [radius, radius, height]
