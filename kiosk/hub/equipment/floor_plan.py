"""The hub's drawing: where its walls, windows and doors are, and where the kiosk stands. Lengths in metres."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from kiosk.hub.equipment.details import Place


class Segment(NamedTuple):
    """A straight part of a wall, parallel to an edge of the plan, from its first point to its second."""

    x1_m: float
    y1_m: float
    x2_m: float
    y2_m: float


class Area(NamedTuple):
    """A rectangle of floor, with its upper left corner."""

    x_m: float
    y_m: float
    width_m: float
    depth_m: float


@dataclass(frozen=True, slots=True)
class FloorPlan:
    """Seen by somebody who stands at the kiosk: what is before them is above. The outer wall goes all round."""

    width_m: float
    depth_m: float
    kiosk: Place
    help_desk: Place | None = None
    walls: Sequence[Segment] = ()
    """Inner walls."""
    windows: Sequence[Segment] = ()
    doors: Sequence[Segment] = ()


def area_to_json(area: Area | None) -> str | None:
    """The stored form of the floor of a zone."""
    return json.dumps(area) if area else None


def area_from_json(text: str | None) -> Area | None:
    """The floor of a zone; None: it has none on the plan."""
    return Area(*json.loads(text)) if text else None
