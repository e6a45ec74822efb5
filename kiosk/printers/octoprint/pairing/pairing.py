"""Getting to know an OctoPrint server: is it there, may we have a key, and what is its printer like?"""

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from kiosk.base.clock import Clock
from kiosk.base.errors import WorldError
from kiosk.printers.octoprint.calls import CallError, Trouble
from kiosk.printers.octoprint.http.http_client import NOT_OCTOPRINT
from kiosk.printers.octoprint.http.rest_api import OctoPrintRest
from kiosk.printers.octoprint.http.webcam import camera_of
from kiosk.printers.octoprint.pairing.app_keys import WAIT_S, KeyNotGivenError, ask_for_key
from kiosk.printers.octoprint.pairing.server_address import likely_addresses, same_place
from kiosk.printers.printer import NoImageError
from kiosk.printers.snapshot import fetch_picture

OLDEST = (1, 9)
"""Before it, cameras were told in another way and some of the endpoints that we use were not there."""
NAME_LONGEST = 30
MOST_TOOLS = 100
VERSION_LONGEST = 30
_NO_NAMES = frozenset({"", "Default", "OctoPrint"})


class Step(StrEnum):
    """How far it is."""

    ASKING = "asking"
    WAITING = "waiting"
    READING = "reading"


Told = Callable[[Step, float | None], None]
"""Called at each step, with the seconds for which it waits at most, if it waits for a person."""


class IntroductionError(WorldError):
    """It came to nothing; `str()` is a sentence with the way out."""


@dataclass(frozen=True, slots=True)
class ServerFacts:
    """What the server says of itself and its printer; lengths in mm. has_camera: a picture of it came."""

    address: str
    name: str
    version: str
    bed_x_mm: float
    bed_y_mm: float
    height_mm: float
    nozzle_mm: float
    tool_count: int
    has_camera: bool = False


Known = Sequence[tuple[str, str]]
"""Name and address of each OctoPrint printer that the hub has."""


def introduce(
    address: str, key: str, known: Known, given_up: threading.Event, told: Told, clock: Clock, wait_s: float = WAIT_S
) -> tuple[str, ServerFacts]:
    """Get to know a server; returns its key, which is a secret, and what it said. Blocks while a person is waited for.

    key: "" to ask the server for one. known: printers that this one must not be. given_up: ends it from another thread.
    Raises IntroductionError.
    """
    try:
        told(Step.ASKING, None)
        reached = _reached(address, key, known)
        if not key:
            key = ask_for_key(reached, given_up, clock, asked=lambda: told(Step.WAITING, wait_s), wait_s=wait_s)
        told(Step.READING, None)
        return key, _read(reached, key)
    except (KeyNotGivenError, CallError) as error:
        raise IntroductionError(str(error)) from error
    except ValueError as error:
        raise IntroductionError("OctoPrint's answer could not be understood.") from error


def _reached(wanted: str, key: str, known: Known) -> str:
    """The first likely address where something answers that may be an OctoPrint."""
    failures: list[CallError] = []
    for address in likely_addresses(wanted):
        for name, other in known:
            if same_place(address, other):
                raise IntroductionError(f"This server is in the hub already: {name}.")
        trouble = _trouble_at(address, key)
        if trouble is None:
            return address
        if key and trouble.trouble is Trouble.NOT_ALLOWED:
            raise IntroductionError("OctoPrint does not accept this key.")
        if trouble.trouble is Trouble.NOT_ALLOWED:  # what an OctoPrint says to whoever has no key
            return address
        failures.append(trouble)
    raise failures[0]


def _trouble_at(address: str, key: str) -> CallError | None:
    try:
        OctoPrintRest(address, key).version()
    except CallError as error:
        return CallError(error.trouble, NOT_OCTOPRINT) if error.trouble is Trouble.NOT_FOUND else error
    return None


def _read(address: str, key: str) -> ServerFacts:
    rest = OctoPrintRest(address, key)
    version = _checked_version(rest)
    try:
        profiles = rest.printer_profiles()
    except CallError as error:
        if error.trouble is Trouble.NOT_ALLOWED:
            raise IntroductionError(
                "This key may not read the size of the printer. Accept with an account that may print."
            ) from error
        raise
    settings = _settings(rest)
    return facts_of(address, version, profiles, settings, has_camera=_shows(address, settings))


def _checked_version(rest: OctoPrintRest) -> str:
    told = rest.version()
    version = str(told.get("server") or "")[:VERSION_LONGEST] if isinstance(told, Mapping) else ""
    numbers = version.split(".")
    if len(numbers) < 2 or not (numbers[0].isdigit() and numbers[1].isdigit()):
        raise IntroductionError(NOT_OCTOPRINT)
    if (int(numbers[0]), int(numbers[1])) < OLDEST:
        needed = ".".join(map(str, OLDEST))
        raise IntroductionError(f"This OctoPrint is too old: {version}. Update it to {needed} or newer.")
    return version


def _settings(rest: OctoPrintRest) -> Mapping[str, Any]:
    """A key that may not see the settings does without the camera and the server's name."""
    try:
        told = rest.settings()
    except CallError as error:
        if error.trouble is Trouble.NOT_ALLOWED:
            return {}
        raise
    return told if isinstance(told, Mapping) else {}


def _shows(address: str, settings: Mapping[str, Any]) -> bool:
    """Does a picture come? Servers name cameras that were never plugged in."""
    for found in camera_of(settings, address).addresses:
        try:
            fetch_picture(found)
        except NoImageError:
            continue
        return True
    return False


def facts_of(
    address: str, version: str, profiles: Any, settings: Mapping[str, Any], *, has_camera: bool = False
) -> ServerFacts:
    """The facts in the server's answers. Raises ValueError where they are not what OctoPrint would say."""
    try:
        known = list(profiles["profiles"].values())
        profile = next((one for one in known if one.get("default")), known[0])
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
        )
    except (LookupError, TypeError, AttributeError, OverflowError) as trouble:
        raise ValueError("no printer profile") from trouble


def _length(told: Any) -> float:
    value = float(told)
    if not 0 < value < 10_000:
        raise ValueError(f"no length: {told}")
    return value


def _count(told: Any) -> int:
    value = int(told)
    if not 0 < value <= MOST_TOOLS:
        raise ValueError(f"no number of tools: {told}")
    return value


def _name(settings: Mapping[str, Any], profile: Mapping[str, Any]) -> str:
    """What people there call it: the server's own name, else the profile's."""
    appearance = settings.get("appearance")
    called = appearance.get("name") if isinstance(appearance, Mapping) else ""
    names = (str(name or "").strip() for name in (called, profile.get("name")))
    return next((name[:NAME_LONGEST] for name in names if name not in _NO_NAMES), "")
