"""One spool: added, changed, weighed, loaded on a printer, used up, removed, brought back; its uses (W4, W7)."""

from dataclasses import dataclass

from kiosk.base.errors import ReasonError
from kiosk.hub.added_printers import MATERIALS
from kiosk.hub.permissions import Role
from kiosk.hub.spools.loading import load_spool, unload_spool
from kiosk.hub.spools.spool import Ended, Spool, spool
from kiosk.hub.spools.stock import add_spool, bring_spool_back, change_spool, end_spool
from kiosk.hub.spools.use import FilamentUse, uses_of_spool
from kiosk.hub.spools.weighing import correct_left, weigh_spool
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.forms import Form, Typed, values_of
from kiosk.office.history import HistoryRow, history_rows
from kiosk.office.pages.paper.spool_labels import sizes
from kiosk.office.pages.printers import plain_name
from kiosk.office.pages.printing.loaded import filament, grams, number_shown, used_words
from kiosk.office.pages.printing.spool_disc import Disc, disc
from kiosk.office.pages.printing.spools import ENDED
from kiosk.office.text.day_words import moment_with_year

_LABELS = {
    "material": "Material",
    "colour": "Colour",
    "brand": "Brand",
    "diameter_mm": "Thickness in mm",
    "full_g": "Filament when full, g",
    "left_g": "Filament left, g",
    "tare_g": "Empty reel, g",
    "density_g_cm3": "Density, g/cm³",
    "place": "Kept in",
    "swatch": "As it is drawn",
    "printer": "Loaded on",
}
_NEW = Spool(material=MATERIALS[0])
_NO_SWATCH = "#FFFFFF"
"""In the field of the colour where nothing says how it is drawn."""
MOST_USES = 20


@dataclass(frozen=True, slots=True)
class UseRow:
    """A print that used some of it."""

    job_id: str
    name: str
    when: str
    used: str


@dataclass(frozen=True, slots=True)
class SpoolPage:
    """number: 0 for a new one. ended: what became of it; empty while it is in stock. printers: slug and name.

    weighing: the form of what is left; may_weigh: the empty reel's weight is known. uses: the newest first.
    """

    id: str
    number: int
    name: str
    form: Form
    materials: tuple[tuple[str, str], ...]
    printer: str
    printer_slug: str
    printers: tuple[tuple[str, str], ...]
    ended: str
    may_change: bool
    history: tuple[HistoryRow, ...]
    disc: Disc
    left: str
    weighing: Form
    may_weigh: bool
    uses: tuple[UseRow, ...]
    label_sizes: tuple[tuple[str, str], ...]


def show_new(ask: Ask) -> Answer:
    return _page(ask, _NEW)


def add(ask: Ask) -> Answer:
    try:
        added = add_spool(ask.hub.db, ask.hub.clock, ask.staff_id, _typed(Typed(ask.form), _NEW))
    except ReasonError as error:
        return _page(ask, _NEW, _form(_NEW).refused(ask, error))
    return SeeOther(f"/spools/{added.id}", "spool_added")


def show(ask: Ask) -> Answer:
    found = spool(ask.hub.db, ask.path["spool_id"])
    return NotFound() if found is None else _page(ask, found)


def save(ask: Ask) -> Answer:
    stored = spool(ask.hub.db, ask.path["spool_id"])
    if stored is None:
        return NotFound()
    try:
        change_spool(ask.hub.db, ask.hub.clock, ask.staff_id, _typed(Typed(ask.form), stored))
    except ReasonError as error:
        return _page(ask, stored, _form(stored).refused(ask, error))
    return SeeOther(f"/spools/{stored.id}", "stored")


def weigh(ask: Ask) -> Answer:
    """Store what the scales show, or what is said to be left."""
    stored = spool(ask.hub.db, ask.path["spool_id"])
    if stored is None:
        return NotFound()
    typed, db, clock = Typed(ask.form), ask.hub.db, ask.hub.clock
    try:
        if typed.text("scales_g"):
            weigh_spool(db, clock, ask.staff_id, stored.id, typed.number("scales_g"))
        else:
            correct_left(db, clock, ask.staff_id, stored.id, typed.number("left_g"))
    except ReasonError as error:
        return _page(ask, stored, weighing=Form({}).refused(ask, error))
    return SeeOther(f"/spools/{stored.id}", "stored")


def load(ask: Ask) -> Answer:
    """Load it on the chosen printer, or take it off."""
    spool_id, version, hub = ask.path["spool_id"], Typed(ask.form).version, ask.hub
    slug = ask.form.get("printer", "")
    if not slug:
        unload_spool(hub.db, hub.clock, ask.staff_id, spool_id, version)
        return SeeOther(f"/spools/{spool_id}", "stored")
    view = next((one for one in hub.overview.printers() if one.slug == slug), None)
    if view is None:
        return NotFound()
    load_spool(hub.db, hub.clock, ask.staff_id, spool_id, view.id, version)
    return SeeOther(f"/spools/{spool_id}", "loaded")


def end(ask: Ask) -> Answer:
    """It is used up, or gone for another reason."""
    spool_id, how, hub = ask.path["spool_id"], ask.form.get("how", ""), ask.hub
    if how not in set(Ended):
        return NotFound()
    end_spool(hub.db, hub.clock, ask.staff_id, spool_id, Typed(ask.form).version, Ended(how))
    return SeeOther(f"/spools/{spool_id}", "stored")


def bring_back(ask: Ask) -> Answer:
    spool_id = ask.path["spool_id"]
    bring_spool_back(ask.hub.db, ask.hub.clock, ask.staff_id, spool_id, Typed(ask.form).version)
    return SeeOther(f"/spools/{spool_id}", "back")


def _page(ask: Ask, stored: Spool, form: Form | None = None, weighing: Form | None = None) -> Shown:
    t, form, weighing = ask.words, form or _form(stored), weighing or Form({})
    title = t("Spool {n}", n=stored.number) if stored.number else t("Add a spool")
    page = SpoolPage(
        id=stored.id,
        number=stored.number,
        name=filament(stored.material, stored.colour),
        form=form,
        materials=tuple((one, one) for one in dict.fromkeys((stored.material, *MATERIALS))),
        printer=stored.printer_name or "",
        printer_slug=stored.printer_slug or "",
        printers=_printers(ask, stored),
        ended=t(ENDED[stored.ended]) if stored.ended else "",
        may_change=ask.allows(Role.OPERATOR),
        history=_history(ask, stored) if stored.id else (),
        disc=disc(stored),
        left=grams(ask, stored.left_g),
        weighing=weighing,
        may_weigh=stored.tare_g is not None,
        label_sizes=sizes(ask),
        uses=tuple(_use(ask, one) for one in uses_of_spool(ask.hub.db, stored.id, MOST_USES)) if stored.id else (),
    )
    return Shown("printing/spool.html", page, max(form.status, weighing.status), title)


def _use(ask: Ask, use: FilamentUse) -> UseRow:
    when = moment_with_year(use.at, ask.tz, ask.language)
    return UseRow(use.job_id, plain_name(use.file_name), when, used_words(ask, [use]))


def _history(ask: Ask, stored: Spool) -> tuple[HistoryRow, ...]:
    worded = dict.fromkeys(("diameter_mm", "full_g", "left_g", "tare_g", "density_g_cm3"), number_shown(ask))
    return history_rows(ask, f"spool:{stored.id}", _LABELS, worded=worded, presence="In the list")


def _printers(ask: Ask, stored: Spool) -> tuple[tuple[str, str], ...]:
    """Where it can be loaded: not where it is."""
    found = ask.hub.overview.printers()
    return tuple((one.slug, one.name) for one in found if one.id != stored.printer_id)


def _form(stored: Spool) -> Form:
    swatch = stored.shown_swatch or _NO_SWATCH
    return Form({**values_of(stored), "swatch": swatch, "swatch_shown": swatch}, stored.version)


def _typed(typed: Typed, stored: Spool) -> Spool:
    """What was typed. A colour that was not chosen stays that of its word. Raises SettingRefusedError."""
    swatch = typed.text("swatch").upper()
    is_chosen = swatch != typed.text("swatch_shown").upper()
    return Spool(
        material=typed.text("other_material") or typed.text("material"),
        colour=typed.text("colour"),
        brand=typed.text("brand"),
        diameter_mm=typed.number("diameter_mm"),
        full_g=typed.number("full_g"),
        left_g=typed.number("left_g") if not stored.id else stored.left_g,
        tare_g=typed.number("tare_g") if typed.text("tare_g") else None,
        density_g_cm3=typed.number("density_g_cm3") if typed.text("density_g_cm3") else None,
        place=typed.text("place"),
        swatch=swatch if is_chosen else stored.swatch,
        id=stored.id,
        version=typed.version,
    )
