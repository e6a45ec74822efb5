"""Which filament a visitor can ask for: what the hub really has, and what of it is enough for the file."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kiosk.hub.spools.swatches import usual_swatch
from kiosk.store.hub_db import rows

if TYPE_CHECKING:
    from sqlite_utils import Database

    from kiosk.gcode.print_facts import PrintFacts

_STOCK = """
SELECT material, colour, max(swatch) AS swatch, max(left_g) AS left_g, max(full_g) AS full_g
FROM spool WHERE ended IS NULL GROUP BY upper(material), lower(colour) ORDER BY upper(material), lower(colour)
"""
_LOADED = """
SELECT DISTINCT printer.material, material_colour AS colour, '' AS swatch, NULL AS left_g, NULL AS full_g
FROM printer JOIN equipment USING (id) WHERE removed_at IS NULL AND printer.material <> ''
ORDER BY upper(printer.material), lower(material_colour)
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ColourChoice:
    """colour: in words, as staff wrote them; empty: it was not said. swatch: `#RRGGBB`, or empty where nothing says it.

    left_g, full_g: of the fullest spool; None: not known. enough: for one copy, as far as both are known.
    """

    colour: str
    swatch: str
    left_g: float | None
    full_g: float | None
    enough: bool

    @property
    def share(self) -> float:
        """What is left of a whole spool, 0 to 1; of what is loaded without a spool, 1."""
        return self.left_g / self.full_g if self.left_g is not None and self.full_g else 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class MaterialChoice:
    """suits: the file was made for it, or does not say for which one."""

    material: str
    suits: bool
    colours: tuple[ColourChoice, ...]

    @property
    def can_be_had(self) -> bool:
        return self.suits and any(colour.enough for colour in self.colours)


def filament_choices(db: "Database", facts: "PrintFacts") -> tuple[MaterialChoice, ...]:
    """By material, what the file is made for first; of a hub without spools what is loaded on its printers."""
    found = rows(db, _STOCK) or rows(db, _LOADED)
    names = {line["material"].strip().upper(): line["material"].strip() for line in found}
    choices = [
        _material(name, [line for line in found if line["material"].strip().upper() == key], facts)
        for key, name in names.items()
    ]
    return tuple(sorted(choices, key=lambda choice: (not choice.suits, not choice.can_be_had)))


def find_colour(choices: Sequence[MaterialChoice], material: str, colour: str) -> ColourChoice | None:
    """The colour that is meant, if it can be had."""
    return next(
        (
            each
            for choice in choices
            if choice.material == material and choice.suits
            for each in choice.colours
            if each.colour == colour and each.enough
        ),
        None,
    )


def _material(material: str, lines: list[dict[str, Any]], facts: "PrintFacts") -> MaterialChoice:
    wanted = (facts.material or "").strip().upper()
    return MaterialChoice(
        material=material,
        suits=wanted in {"", material.upper()},
        colours=tuple(
            ColourChoice(
                colour=line["colour"].strip(),
                swatch=line["swatch"] or usual_swatch(line["colour"]),
                left_g=line["left_g"],
                full_g=line["full_g"],
                enough=line["left_g"] is None or line["left_g"] > max(0.0, facts.filament_g),
            )
            for line in lines
        ),
    )
