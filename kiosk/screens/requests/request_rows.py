"""The rows of the pages on which a visitor asks for a print: materials, colours. Decides; does nothing."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.hub.spools.swatches import wound_radius
from kiosk.printroom.requests.filament_choices import ColourChoice, MaterialChoice
from kiosk.screens.qt import translate
from kiosk.screens.requests.request_words import chosen_words, material_note


@dataclass(frozen=True, slots=True)
class MaterialRow:
    key: str
    name: str
    note: str  # what it is like, or why it can't be had
    chosen: bool
    can_be_had: bool


@dataclass(frozen=True, slots=True)
class ColourRow:
    key: str
    name: str
    swatch: str  # #RRGGBB, or empty where nobody has said how it looks
    wound: float  # the radius of the filament as a share of the spool's size
    chosen: bool
    can_be_had: bool


def material_rows(choices: Sequence[MaterialChoice], chosen: str, file_material: str) -> list[MaterialRow]:
    return [_material_row(one, chosen, file_material) for one in choices]


def _material_row(one: MaterialChoice, chosen: str, file_material: str) -> MaterialRow:
    note = material_note(one.material)
    if not one.suits:
        note = translate("Requests", "the file is for %1").replace("%1", file_material)
    elif not one.can_be_had:
        note = translate("Requests", "not enough")
    return MaterialRow(one.material, one.material, note, one.material == chosen and one.can_be_had, one.can_be_had)


def colour_rows(choice: MaterialChoice | None, chosen: str | None, language: str) -> list[ColourRow]:
    """chosen: None: none yet."""
    return [_colour_row(one, choice, chosen, language) for one in choice.colours] if choice is not None else []


def _colour_row(one: ColourChoice, choice: MaterialChoice, chosen: str | None, language: str) -> ColourRow:
    can_be_had = choice.suits and one.enough
    name = chosen_words(one.colour, language)
    if not one.enough:
        name = translate("Requests", "%1, not enough").replace("%1", name)
    return ColourRow(
        one.colour, name, one.swatch, wound_radius(one.share), can_be_had and one.colour == chosen, can_be_had
    )
