"""Where the objects of a file lie on the bed of a printer, as shares of it. Does no I/O."""

from collections.abc import Collection
from dataclasses import dataclass

from kiosk.gcode.print_facts import PrintFacts
from kiosk.printroom.matching.finding import Machine


@dataclass(frozen=True, slots=True)
class PlacedObject:
    """An object with its box from the left and the back of the bed, each 0–1. number: for people, from 1."""

    key: str
    name: str
    number: int
    left: float
    top: float
    width: float
    height: float
    cancelled: bool


def placed_objects(facts: PrintFacts, machine: Machine, cancelled: Collection[str]) -> tuple[PlacedObject, ...]:
    """All objects of the file. cancelled: keys of those that are left out."""
    wide, deep = max(machine.bed_x_mm or 1.0, 1.0), max(machine.bed_y_mm or 1.0, 1.0)
    centred = machine.limits.origin_in_centre or machine.limits.round_bed
    from_x, from_y = (wide / 2, deep / 2) if centred else (0.0, 0.0)
    return tuple(
        PlacedObject(
            key=one.key,
            name=one.name,
            number=number,
            left=_share(one.min_x_mm + from_x, wide),
            top=1 - _share(one.max_y_mm + from_y, deep),
            width=_share(one.max_x_mm + from_x, wide) - _share(one.min_x_mm + from_x, wide),
            height=_share(one.max_y_mm + from_y, deep) - _share(one.min_y_mm + from_y, deep),
            cancelled=one.key in cancelled,
        )
        for number, one in enumerate(facts.objects, 1)
    )


def _share(mm: float, whole_mm: float) -> float:
    return min(1.0, max(0.0, mm / whole_mm))
