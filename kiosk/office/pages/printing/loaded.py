"""What is loaded on a printer: a material in words, or a spool of the stock (W4, W5)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.base.formats import NO_BREAK, UNKNOWN, number_words
from kiosk.hub.added_printers import MATERIALS
from kiosk.hub.permissions import Role
from kiosk.hub.settings.checks import SettingRefusedError
from kiosk.hub.settings.printer_settings import printer
from kiosk.hub.spools.loading import load_material, load_spool
from kiosk.hub.spools.spool import Spool, loaded_on, materials, waiting_spools
from kiosk.hub.spools.use import FilamentUse
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, whole_number
from kiosk.office.pages.printers import printer_view
from kiosk.printroom.overview import PrinterView

MOST_OFFERED = 12
"""Spools that the page of a printer offers; the list of spools has all of them."""


@dataclass(frozen=True, slots=True)
class SpoolChoice:
    """A spool that can be loaded. value: what its button sends."""

    value: str
    words: str
    note: str


@dataclass(frozen=True, slots=True)
class Loaded:
    """spool, spool_id: the one that is loaded; empty without one. spools: none for who may load none."""

    material: str
    colour: str
    nozzle: str
    spool: str
    spool_id: str
    materials: tuple[str, ...]
    spools: tuple[SpoolChoice, ...]


def loaded(ask: Ask, view: PrinterView) -> Loaded:
    """For the page of a printer."""
    db = ask.hub.db
    stored, spool = printer(db, view.id), loaded_on(db, view.id)
    may_load = ask.allows(Role.OPERATOR)
    return Loaded(
        material=view.material,
        colour=stored.material_colour if stored else "",
        nozzle=f"{number_words(view.nozzle_mm, 2, ask.language)}{NO_BREAK}mm",
        spool=spool_note(ask, spool) if spool else "",
        spool_id=spool.id if spool else "",
        materials=tuple(dict.fromkeys((view.material, *MATERIALS, *materials(db)))),
        spools=tuple(_choice(ask, one) for one in waiting_spools(db, MOST_OFFERED)) if may_load else (),
    )


def load(ask: Ask) -> Answer:
    """Store what somebody says is loaded, or the spool that was chosen."""
    view = printer_view(ask)
    if view is None:
        return NotFound()
    form, db, clock = ask.form, ask.hub.db, ask.hub.clock
    spool_id, _, version = form.get("spool", "").partition(":")
    try:
        if spool_id:
            load_spool(db, clock, ask.staff_id, spool_id, view.id, whole_number(version) or 0)
        else:
            load_material(db, clock, ask.staff_id, view.id, form.get("material", ""), form.get("colour", ""))
    except SettingRefusedError:
        return SeeOther(f"/printers/{view.slug}", "not_loaded")
    return SeeOther(f"/printers/{view.slug}", "loaded")


def filament(material: str, colour: str) -> str:
    """`PLA, black`."""
    return ", ".join(part for part in (material, colour) if part)


def grams(ask: Ask, weight_g: float) -> str:
    return f"{number_words(weight_g, 0, ask.language)}{NO_BREAK}g"


def used_words(ask: Ask, uses: Sequence[FilamentUse]) -> str:
    """Grams and metres that were used, `about` where that is an estimate."""
    metres = number_words(sum(one.length_mm for one in uses) / 1000, 1, ask.language)
    words = f"{number_words(sum(one.weight_g for one in uses), 1, ask.language)}{NO_BREAK}g, {metres}{NO_BREAK}m"
    return ask.words("about {weight}", weight=words) if any(one.is_estimate for one in uses) else words


def number_shown(ask: Ask) -> Callable[[object], str]:
    """A number in the history, as people write it."""
    return lambda value: number_words(value, 2, ask.language) if isinstance(value, int | float) else UNKNOWN


def spool_note(ask: Ask, spool: Spool) -> str:
    """Its number, brand and what is left."""
    left = ask.words("{weight} left", weight=grams(ask, spool.left_g))
    return ", ".join(part for part in (ask.words("spool {n}", n=spool.number), spool.brand, left) if part)


def _choice(ask: Ask, spool: Spool) -> SpoolChoice:
    return SpoolChoice(
        value=f"{spool.id}:{spool.version}",
        words=filament(spool.material, spool.colour),
        note=spool_note(ask, spool),
    )
