"""The hub for the public, as SpaceAPI 15: open or closed, what is free, what is broken until when (N9)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.base.clock import to_text
from kiosk.hub.equipment.service import EquipmentView
from kiosk.printroom.status.hub_status import HubStatus


@dataclass(frozen=True, slots=True)
class Place:
    """What a hub says of itself; empty texts are left out. lat, lon: degrees."""

    url: str
    logo: str
    address: str
    lat: float
    lon: float
    email: str


def space_api(status: HubStatus, place: Place) -> dict[str, Any]:
    """The document, without names of people or files; see https://spaceapi.io/docs."""
    return {
        "api_compatibility": ["15"],
        "space": status.name,
        "logo": place.logo,
        "url": place.url,
        "location": {"address": place.address, "lat": place.lat, "lon": place.lon},
        "contact": {"email": place.email} if place.email else {},
        "state": {"open": status.open},
        "sensors": {"people_now_present": [{"value": status.people_inside}]},
        "ext_updated_at": to_text(status.at),
        "ext_changes_at": None if status.changes_at is None else to_text(status.changes_at),
        "ext_equipment": [_equipment(item) for item in status.equipment],
    }


def write_space_api(path: Path, document: Mapping[str, Any]) -> None:
    """Replace the file in one step, readable for a web server. Raises OSError."""
    new = path.with_name(f".{path.name}.new")
    new.write_text(json.dumps(document, ensure_ascii=False, indent=1), encoding="utf-8")
    new.chmod(0o644)
    new.replace(path)


def _equipment(item: EquipmentView) -> dict[str, Any]:
    return {
        "name": item.name,
        "kind": item.kind,
        "status": item.status.value,
        "until": None if item.until_at is None else to_text(item.until_at),
        "back_on": None if item.back_on is None else item.back_on.isoformat(),
    }
