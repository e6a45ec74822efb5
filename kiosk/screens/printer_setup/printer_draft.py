"""The answers about a printer before it is added; each has a default, so nothing must be typed."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.hub.added_printers import MATERIALS, NewPrinter, free_colours, zones
from kiosk.printroom.pairing.pairing_requests import PairingRequest
from kiosk.screens.printer_setup.wizard_steps import Step
from kiosk.screens.printer_setup.wizard_text import colour_name, zone_name
from kiosk.screens.qt import translate
from kiosk.store.hub_db import rows

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Draft:
    """The answers so far; empty without a default."""

    name: str = ""
    colour: str = ""
    material: str = ""
    zone_id: str = ""


@dataclass(frozen=True, slots=True)
class OptionLine:
    """An option. `colour`: empty unless the option is a colour."""

    key: str
    words: str
    colour: str
    chosen: bool


def first_draft(db: "Database", request: PairingRequest) -> Draft:
    """The defaults: name of the server, next free colour, first material, the zone that has printers."""
    places = zones(db)
    place = next((zone for zone in places if zone.has_printers), places[0] if places else None)
    return Draft(
        name=_free_name(db, str(request.facts.get("name") or "")),
        colour=free_colours(db)[0],
        material=MATERIALS[0],
        zone_id=place.id if place else "",
    )


def options(db: "Database", step: Step, draft: Draft, language: str) -> list[OptionLine]:
    """The options of a step."""
    if step is Step.COLOUR:
        return [OptionLine(one, colour_name(one), one, one == draft.colour) for one in free_colours(db)]
    if step is Step.MATERIAL:
        return [OptionLine(one, one, "", one == draft.material) for one in MATERIALS]
    return [OptionLine(one.id, zone_name(one, language), "", one.id == draft.zone_id) for one in zones(db)]


def answered(draft: Draft, step: Step, answer: str) -> Draft:
    name = {Step.NAME: "name", Step.COLOUR: "colour", Step.MATERIAL: "material", Step.ZONE: "zone_id"}[step]
    return replace(draft, **{name: answer})


def new_printer(draft: Draft, request: PairingRequest) -> NewPrinter:
    return request.new_printer(name=draft.name, colour=draft.colour, material=draft.material, zone_id=draft.zone_id)


def _free_name(db: "Database", wanted: str) -> str:
    """`wanted`, or a name with a number if it is empty or taken."""
    taken = {
        found["name"].casefold()
        for found in rows(db, "SELECT name FROM equipment WHERE kind = 'printer' AND removed_at IS NULL")
    }
    if wanted and wanted.casefold() not in taken:
        return wanted
    usual = translate("WizardViewModel", "Printer %1")
    return next(
        name
        for name in (usual.replace("%1", str(number)) for number in range(len(taken) + 1, 2 * len(taken) + 2))
        if name.casefold() not in taken
    )
