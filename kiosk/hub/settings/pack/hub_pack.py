"""A hub pack: what is set in a hub as one JSON file, to open another one from it (W6, I16).

It holds nothing of persons and organisations, no passwords, no addresses of machines, no codes and no history. What is
not in a pack stays as it is: an import adds and changes.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from kiosk.base.errors import ReasonError
from kiosk.base.printer_limits import PrinterLimits
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.equipment.details import EquipmentDetails, Words
from kiosk.hub.equipment.floor_plan import Area
from kiosk.hub.equipment.service_tasks import NewService
from kiosk.hub.partners.partner import HubPartners
from kiosk.hub.settings.current import KINDS
from kiosk.hub.settings.exceptional_days import DayHours
from kiosk.hub.settings.hours import ClosedNow
from kiosk.hub.settings.typed_json import from_plain, to_plain

FORMAT = "kiosk hub pack"
VERSION = 3
"""1 had no photos and templates, and the addresses of printers, which are of no use elsewhere; 2 no services."""
LARGEST_BYTES = 24_000_000
"""Of a file: room for about a hundred photos."""
MOST_ITEMS = 2_000
PACKED = tuple(kind for kind in KINDS if kind not in (ClosedNow, HubPartners))
"""The settings that are packed."""
_NAME_SHOWN = 60


class PackRefusedError(ReasonError):
    """The file is no hub pack, or something in it can't be set."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedZone:
    slug: str
    name: Words
    area: Area | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedKind:
    slug: str
    name: Words
    outline: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedPrinter:
    """Of a piece of equipment; see `Printer`. How it is reached stays in its hub, but for the kind of connection."""

    colour: str
    connection: str
    bed_x_mm: float
    bed_y_mm: float
    height_mm: float
    nozzle_mm: float = 0.4
    baud: int | None = None
    tool_count: int = 1
    material: str = "PLA"
    limits: PrinterLimits = field(default_factory=PrinterLimits)


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedEquipment:
    """zone: the slug of its zone. photo: the name of one in the pack, or "". services: asked for on a printer."""

    slug: str
    zone: str
    kind: str
    name: str
    is_public: bool = True
    details: EquipmentDetails = field(default_factory=EquipmentDetails)
    photo: str = ""
    printer: PackedPrinter | None = None
    services: tuple[NewService, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HubPack:
    """settings: as JSON values, by subject. content: the files of `CONTENT_FILES`, by path.

    photos: JPEGs in base 64, by the sha256 of their bytes.
    """

    settings: Mapping[str, Any] = field(default_factory=dict)
    content: Mapping[str, str] = field(default_factory=dict)
    exceptional_days: tuple[DayHours, ...] = ()
    kinds: tuple[PackedKind, ...] = ()
    zones: tuple[PackedZone, ...] = ()
    equipment: tuple[PackedEquipment, ...] = ()
    photos: Mapping[str, str] = field(default_factory=dict)


_MAPPINGS = ("settings", "content", "photos")
"""Parts of a pack whose names are its own."""
_HEAD = ("format", "version")


def written(pack: HubPack) -> str:
    """The text of the file."""
    mappings = {name: getattr(pack, name) for name in _MAPPINGS}
    plain = {"format": FORMAT, "version": VERSION, **to_plain(pack), **mappings}
    return json.dumps(plain, ensure_ascii=False, indent=1) + "\n"


def read_pack(text: str) -> HubPack:
    """The pack in a file; nothing in it that this program does not know. Raises PackRefusedError."""
    plain = _object_in(text)
    version = plain["version"]
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise PackRefusedError(Reason(ReasonCode.PACK_NOT_UNDERSTOOD))
    if version > VERSION:
        raise PackRefusedError(Reason(ReasonCode.PACK_OF_LATER_VERSION))
    mappings: dict[str, Any] = {name: _mapping(plain.pop(name, {})) for name in _MAPPINGS}
    plain = {name: value for name, value in plain.items() if name not in _HEAD}
    try:
        if version == 1:
            _without_addresses(plain)
        pack: HubPack = from_plain(HubPack, plain)
        _refuse_unknown(plain, to_plain(pack), "")
    except (ValueError, RecursionError) as error:
        raise PackRefusedError(Reason(ReasonCode.PACK_NOT_UNDERSTOOD)) from error
    lists = (pack.exceptional_days, pack.kinds, pack.zones, pack.equipment, *mappings.values())
    texts = [one for name in ("content", "photos") for one in mappings[name].values()]
    if not all(isinstance(one, str) for one in texts) or any(len(one) > MOST_ITEMS for one in lists):
        raise PackRefusedError(Reason(ReasonCode.PACK_NOT_UNDERSTOOD))
    return replace(pack, **mappings)


def check_known(place: str, plain: Any, known: Any) -> None:
    """Raise PackRefusedError if `plain` has a key that its value read back, `known`, has not. place: where it is."""
    _refuse_unknown(plain, known, place)


def _object_in(text: str) -> dict[str, Any]:
    """Raises PackRefusedError for whatever is no pack at all."""
    try:
        plain = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise PackRefusedError(Reason(ReasonCode.PACK_NOT_UNDERSTOOD)) from error
    if not isinstance(plain, dict) or plain.get("format") != FORMAT or "version" not in plain:
        raise PackRefusedError(Reason(ReasonCode.PACK_NOT_UNDERSTOOD))
    return plain


def _mapping(plain: Any) -> dict[str, Any]:
    """Raises PackRefusedError if it is none."""
    if not isinstance(plain, dict):
        raise PackRefusedError(Reason(ReasonCode.PACK_NOT_UNDERSTOOD))
    return plain


def _without_addresses(plain: Mapping[str, Any]) -> None:
    """Take the addresses of printers out of a pack of version 1."""
    equipment = plain.get("equipment")
    for one in equipment if isinstance(equipment, list) else ():
        if isinstance(one, dict) and isinstance(one.get("printer"), dict):
            one["printer"].pop("address", None)


def _refuse_unknown(plain: Any, known: Any, place: str) -> None:
    if isinstance(plain, dict):
        for name, value in plain.items():
            inside = f"{place}.{name[:_NAME_SHOWN]}".lstrip(".")
            if name not in known:
                raise PackRefusedError(Reason(ReasonCode.PACK_FIELD_UNKNOWN, place=inside))
            _refuse_unknown(value, known[name], inside)
    elif isinstance(plain, list):
        for at, (value, other) in enumerate(zip(plain, known, strict=True)):
            _refuse_unknown(value, other, f"{place}.{at}")
