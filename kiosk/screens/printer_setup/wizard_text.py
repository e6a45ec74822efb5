"""Texts of pairing with a print server: how far it is, and what is known of it."""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.added_printers import Zone
from kiosk.hub.settings.printer_settings import MOONRAKER, OCTOPRINT
from kiosk.printers.server_address import without_pin
from kiosk.printroom.pairing.pairing_requests import PairingRequest, Phase
from kiosk.screens.qt import QT_TRANSLATE_NOOP, translate
from kiosk.screens.text.formats import NO_BREAK, minutes_seconds, number_words
from kiosk.screens.text.reasons import reason_text

COLOUR_NAMES: dict[str, str] = {
    "#F0B51B": QT_TRANSLATE_NOOP("WizardViewModel", "Yellow"),
    "#3FA7A3": QT_TRANSLATE_NOOP("WizardViewModel", "Teal"),
    "#B87FAE": QT_TRANSLATE_NOOP("WizardViewModel", "Plum"),
    "#E394A0": QT_TRANSLATE_NOOP("WizardViewModel", "Rose"),
    "#8FB6DA": QT_TRANSLATE_NOOP("WizardViewModel", "Sky blue"),
    "#9FBF7F": QT_TRANSLATE_NOOP("WizardViewModel", "Leaf green"),
    "#D98F6A": QT_TRANSLATE_NOOP("WizardViewModel", "Copper"),
    "#C9B458": QT_TRANSLATE_NOOP("WizardViewModel", "Moss"),
    "#BDB2A6": QT_TRANSLATE_NOOP("WizardViewModel", "Stone"),
    "#A9D8C8": QT_TRANSLATE_NOOP("WizardViewModel", "Mint"),
}
SERVER_NAMES = {OCTOPRINT: "OctoPrint", MOONRAKER: "Moonraker"}
"""As their makers spell them, in every language."""
WAIT_S = 300.0
"""Full scale of the dial; the print room decides when waiting ends."""
SILENT_S = 10.0
"""The print room counts as absent if it has not taken up a pairing request by then, or reports nothing so long after
the time that it gave to a person."""
LONGEST_S = 180.0
"""Reaching and reading a server never takes longer."""
KEY_REASONS = frozenset({ReasonCode.MOONRAKER_WANTS_KEY, ReasonCode.KEY_REFUSED})
"""After these the way on is a key."""
_FIRMWARE_NOTE = re.compile(r" \(| based on ")
"""What follows the name and the version of a firmware: when it was compiled, and from what."""


@dataclass(frozen=True, slots=True)
class AuthorizationView:
    """What the authorization page shows. `steps_done`: of `steps`. `fraction`: of the time to accept, 1–0.

    wants_key: what is missing is a key that a person types.
    """

    title: str = ""
    advice: str = ""
    steps: tuple[str, ...] = ()
    steps_done: int = 0
    remaining: str = ""
    fraction: float = 0.0
    waits: bool = False
    trouble: str = ""
    offer: str = ""
    wants_key: bool = False


@dataclass(frozen=True, slots=True)
class FactLine:
    """A fact of a printer or its server."""

    key: str
    symbol: str
    words: str
    detail: str


def authorization_view(
    request: PairingRequest, now: datetime, language: str, *, waited_s: float, may_accept: bool = False
) -> AuthorizationView:
    """waited_s: since the phase last changed. may_accept: what a refusal offers is shown."""
    phase, address = request.phase, without_pin(request.address)
    if phase in {Phase.FAILED, Phase.CANCELLED}:
        trouble = reason_text(request.reason) or translate("WizardViewModel", "It was cancelled.")
        title = translate("WizardViewModel", "No connection")
        return AuthorizationView(
            title=title,
            trouble=trouble,
            offer=_offer_words(request.reason) if may_accept else "",
            wants_key=request.reason is not None and request.reason.code in KEY_REASONS,
        )
    remaining_s = (request.until_at - now).total_seconds() if request.until_at else 0.0
    if _is_silent(phase, waited_s, remaining_s):
        trouble = translate("WizardViewModel", "The print room does not answer. Call whoever keeps this machine.")
        return AuthorizationView(title=translate("WizardViewModel", "No connection"), trouble=trouble)
    steps = _steps(request.connection)
    if phase is Phase.WAITING:
        remaining_s = max(0.0, remaining_s)
        return AuthorizationView(
            steps=steps,
            title=translate("WizardViewModel", "Now accept in OctoPrint"),
            advice=translate("WizardViewModel", "Open %1, log in, and allow “Kiosk”.").replace("%1", address),
            steps_done=1,
            remaining=minutes_seconds(remaining_s, language),
            fraction=remaining_s / WAIT_S,
            waits=True,
        )
    if phase is Phase.READING:
        title = translate("WizardViewModel", "Reading the printer")
        return AuthorizationView(title=title, steps=steps, steps_done=len(steps) - 1)
    return AuthorizationView(title=_looking_words(request.connection), advice=address, steps=steps)


def _steps(connection: str) -> tuple[str, ...]:
    """Only OctoPrint asks a person whether the kiosk may."""
    server = translate("WizardViewModel", "The server")
    sizes = translate("WizardViewModel", "The printer's sizes")
    if connection == MOONRAKER:
        return (server, sizes)
    return (server, translate("WizardViewModel", "Acceptance in OctoPrint"), sizes)


def _looking_words(connection: str) -> str:
    if connection == MOONRAKER:
        return translate("WizardViewModel", "Looking for Moonraker")
    return translate("WizardViewModel", "Looking for OctoPrint")


def _offer_words(reason: Reason | None) -> str:
    if reason is not None and reason.code is ReasonCode.REDIRECTED_TO_HTTPS:
        return translate("WizardViewModel", "Use this address")
    if reason is not None and reason.code is ReasonCode.CERTIFICATE_TO_ACCEPT:
        return translate("WizardViewModel", "Yes, accept")
    return ""


def _is_silent(phase: Phase, waited_s: float, remaining_s: float) -> bool:
    """Whether the print room can not be working on it any more."""
    if phase is Phase.WAITING:
        return remaining_s < -SILENT_S
    return waited_s >= {Phase.WANTED: SILENT_S, Phase.ASKING: LONGEST_S, Phase.READING: LONGEST_S}.get(phase, math.inf)


def fact_lines(facts: Mapping[str, Any], connection: str, language: str) -> list[FactLine]:
    """facts: by the names of `pairing.ServerFacts`; missing ones are left out. connection: the kind of server."""
    lines = []
    if "bed_x_mm" in facts:
        sizes = (facts["bed_x_mm"], facts["bed_y_mm"], facts["height_mm"])
        size = " × ".join(number_words(mm, 0, language) for mm in sizes)
        lines.append(FactLine("size", "layers", f"{size}{NO_BREAK}mm", _bed_words(facts)))
        nozzle = f"{number_words(facts['nozzle_mm'], 2, language)}{NO_BREAK}mm"
        lines.append(FactLine("nozzle", "spool", nozzle, tools_words(int(facts["tool_count"]))))
    if "firmware_name" in facts:
        lines.append(_machine_line(str(facts.get("model") or ""), str(facts["firmware_name"])))
    if "has_camera" in facts:
        camera = (
            translate("WizardViewModel", "Camera found")
            if facts["has_camera"]
            else translate("WizardViewModel", "No camera")
        )
        lines.append(FactLine("camera", "camera", camera, ""))
    server = f"{SERVER_NAMES[connection]} {facts.get('version') or ''}".rstrip()
    lines.append(FactLine("server", "home", server, without_pin(str(facts["address"]))))
    return lines


def _bed_words(facts: Mapping[str, Any]) -> str:
    if facts.get("round_bed"):
        return translate("WizardViewModel", "largest print, round bed")
    if facts.get("origin_in_centre"):
        return translate("WizardViewModel", "largest print, origin in the centre")
    return translate("WizardViewModel", "largest print")


def _machine_line(model: str, firmware: str) -> FactLine:
    """The model and the firmware, of which neither may be known."""
    unknown = translate("WizardViewModel", "Firmware not known")
    firmware = _FIRMWARE_NOTE.split(firmware, 1)[0] or unknown
    words, detail = (model, firmware) if model else (firmware, "")
    return FactLine("machine", "chip", words, detail)


def tools_words(count: int) -> str:
    if count == 1:
        return translate("WizardViewModel", "nozzle, one tool")
    return translate("WizardViewModel", "nozzle, %1 tools").replace("%1", str(count))


def colour_name(colour: str) -> str:
    """The name of a colour, or its code if it is not one of ours."""
    return translate("WizardViewModel", COLOUR_NAMES[colour]) if colour in COLOUR_NAMES else colour


def zone_name(zone: Zone, language: str) -> str:
    return {"fi": zone.name_fi, "sv": zone.name_sv}.get(language, zone.name_en)
