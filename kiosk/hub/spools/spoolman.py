"""Spools as Spoolman's REST API gives them (`GET /api/v1/spool`): written for it, read from it.

See https://donkie.github.io/Spoolman: a spool has its filament, which has its vendor. The name of a filament is where
Spoolman has its colour. Values in `extra` are JSON texts; ours keeps the id of the spool there, by which a file that
comes back is known.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from kiosk.base.errors import ReasonError
from kiosk.base.filament import USUAL_DENSITY, density, filament_g
from kiosk.base.plain_text import clean_text
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.settings.printer_settings import COLOUR_MAX_CHARS, MATERIAL_MAX_CHARS
from kiosk.hub.spools.spool import USUAL_DIAMETER_MM, Spool
from kiosk.hub.spools.stock import HEAVIEST_G, LEAST_DENSITY, LINE_MAX_CHARS, MOST_DENSITY
from kiosk.hub.spools.swatches import SWATCH

MOST_SPOOLS: Final = 5_000
MOST_BYTES: Final = 20_000_000
OUR_ID_PREFIX: Final = "kiosk:"
"""Of the external id of a spool that was exported here."""
_OUR_ID: Final = "kiosk_id"
_USUAL_FULL_G: Final = 1000.0


class SpoolmanError(ReasonError):
    """It is no list of spools in this form."""


@dataclass(frozen=True, slots=True)
class FoundSpools:
    """left_out: archived, or without what a spool must have."""

    spools: tuple[Spool, ...]
    left_out: int


def to_spoolman(spools: Sequence[tuple[Spool, str]]) -> str:
    """The JSON of spools, each with the time at which it was added, as UTC in ISO 8601."""
    return json.dumps([_exported(one, added_at) for one, added_at in spools], ensure_ascii=False, indent=2)


def from_spoolman(text: str | bytes) -> FoundSpools:
    """Read such a list. Raises SpoolmanError."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise SpoolmanError(Reason(ReasonCode.NOT_SPOOLMAN)) from error
    if not isinstance(found, list) or len(found) > MOST_SPOOLS or not all(isinstance(one, dict) for one in found):
        raise SpoolmanError(Reason(ReasonCode.NOT_SPOOLMAN))
    if found and not any(isinstance(one.get("filament"), dict) for one in found):
        raise SpoolmanError(Reason(ReasonCode.NOT_SPOOLMAN))
    spools = [spool for one in found if (spool := _imported(one)) is not None]
    return FoundSpools(tuple(spools), len(found) - len(spools))


def _exported(one: Spool, added_at: str) -> dict[str, Any]:
    gram_density = one.known_density or USUAL_DENSITY
    metre_g = filament_g(1000, one.diameter_mm, gram_density)
    vendor = {"id": one.number, "registered": added_at, "name": one.brand, "extra": {}} if one.brand else None
    filament = {
        "id": one.number,
        "registered": added_at,
        "name": one.colour or None,
        "vendor": vendor,
        "material": one.material,
        "density": gram_density,
        "diameter": one.diameter_mm,
        "weight": one.full_g,
        "spool_weight": one.tare_g,
        "color_hex": one.swatch.removeprefix("#") or None,
        "extra": {},
    }
    used_g = one.full_g - one.left_g
    return _without_none(
        {
            "id": one.number,
            "registered": added_at,
            "filament": _without_none(filament),
            "remaining_weight": round(one.left_g, 2),
            "initial_weight": one.full_g,
            "spool_weight": one.tare_g,
            "used_weight": round(used_g, 2),
            "remaining_length": round(one.left_g / metre_g * 1000, 1),
            "used_length": round(used_g / metre_g * 1000, 1),
            "location": one.place or None,
            "archived": one.ended is not None,
            "extra": {_OUR_ID: json.dumps(one.id)},
        }
    )


def _without_none(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def _imported(one: dict[str, Any]) -> Spool | None:
    filament = one.get("filament")
    if not isinstance(filament, dict) or one.get("archived") is True:
        return None
    vendor = filament.get("vendor")
    material = _text(filament.get("material"), MATERIAL_MAX_CHARS)
    external_id = _external_id(one)
    if not material or not external_id:
        return None
    remaining_g, used_g = _weight(one.get("remaining_weight")), _weight(one.get("used_weight"))
    full_g = _weight(one.get("initial_weight")) or _weight(filament.get("weight"))
    full_g = full_g or (remaining_g or 0.0) + (used_g or 0.0) or _USUAL_FULL_G
    left_g = remaining_g if remaining_g is not None else max(0.0, full_g - (used_g or 0.0))
    return Spool(
        material=material,
        colour=_text(filament.get("name"), COLOUR_MAX_CHARS),
        brand=_text(vendor.get("name") if isinstance(vendor, dict) else None, LINE_MAX_CHARS),
        diameter_mm=_diameter(filament.get("diameter")),
        full_g=max(full_g, left_g, 1.0),
        left_g=left_g,
        tare_g=next((g for g in (_weight(one.get("spool_weight")), _weight(filament.get("spool_weight"))) if g), None),
        place=_text(one.get("location"), LINE_MAX_CHARS),
        swatch=_swatch(filament),
        density_g_cm3=_own_density(filament.get("density"), material),
        external_id=external_id,
    )


def _own_density(value: object, material: str) -> float | None:
    """In g/cm³; None for what is no density of filament, and for the usual one of the material."""
    if not isinstance(value, int | float) or not LEAST_DENSITY <= value <= MOST_DENSITY or value == density(material):
        return None
    return float(value)


def _external_id(one: dict[str, Any]) -> str:
    """What this spool is called where it comes from: by our own id, or by Spoolman's number and its day there."""
    extra = one.get("extra")
    ours = extra.get(_OUR_ID) if isinstance(extra, dict) else None
    if isinstance(ours, str) and ours.strip('"'):
        return clean_text(OUR_ID_PREFIX + ours.strip('"'), 80)
    number, registered = one.get("id"), one.get("registered")
    if not isinstance(number, int) or isinstance(number, bool):
        return ""
    return clean_text(f"spoolman:{number}:{registered if isinstance(registered, str) else ''}", 80)


def _text(value: object, most: int) -> str:
    return clean_text(value, most) if isinstance(value, str) else ""


def _weight(value: object) -> float | None:
    """In g; None for what is no weight of a spool."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= HEAVIEST_G:
        return None
    return float(value)


def _diameter(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 1 <= value <= 5:
        return USUAL_DIAMETER_MM
    return float(value)


def _swatch(filament: dict[str, Any]) -> str:
    """The colour, of several the first one."""
    several = filament.get("multi_color_hexes")
    first = several.split(",")[0] if isinstance(several, str) else filament.get("color_hex")
    found = f"#{first.strip().removeprefix('#')[:6].upper()}" if isinstance(first, str) else ""
    return found if SWATCH.fullmatch(found) else ""
