"""The spools in stock: searched, filtered, sorted; which one is loaded where; the way from and to Spoolman (W4, W7)."""

from dataclasses import asdict, dataclass

from kiosk.base.errors import ReasonError
from kiosk.base.formats import number_words, percent
from kiosk.hub.permissions import Role
from kiosk.hub.settings.print_desk import PrintDesk
from kiosk.hub.settings.settings_table import read_setting
from kiosk.hub.spools.spool import PAGE, Ended, Kept, Order, Spool, SpoolFilter, find_spools, materials
from kiosk.hub.spools.spoolman import MOST_BYTES
from kiosk.hub.spools.transfer import export_spools, import_spools
from kiosk.office.asking import Answer, Ask, Sent, Shown
from kiosk.office.lists import Choice, ListQuery, Pages
from kiosk.office.pages.paper.spool_labels import sizes
from kiosk.office.pages.printing.loaded import filament, grams
from kiosk.office.pages.printing.spool_disc import Disc, disc
from kiosk.office.rulers import Ruler, share_rule

LARGEST_BODY = MOST_BYTES + 64 * 1024
"""Of the form that brings a list of spools."""
_FILTERS = ("kept", "material", "text", "order")
_KEPT = {Kept.IN_STOCK: "In stock", Kept.LOADED: "On a printer", Kept.ENDED: "Used up or removed"}
ENDED = {Ended.USED_UP: "Used up", Ended.REMOVED: "Removed"}
_ORDERS = {Order.MATERIAL: "Material", Order.LEFT: "Least left first", Order.NUMBER: "Newest first"}


@dataclass(frozen=True, slots=True)
class SpoolRow:
    """rule: what is left of a full spool. printer: where it is loaded; empty: nowhere. is_low: little is left."""

    id: str
    number: int
    name: str
    brand: str
    rule: Ruler
    share: str
    left: str
    place: str
    printer: str
    printer_slug: str
    ended: str
    disc: Disc
    is_low: bool


@dataclass(frozen=True, slots=True)
class SpoolsPage:
    """kept: as it stands in the address. done: what became of a list that was sent; problem: why nothing did."""

    kept: str
    kinds: tuple[Choice, ...]
    text: str
    materials: tuple[Choice, ...]
    orders: tuple[Choice, ...]
    spools: tuple[SpoolRow, ...]
    tally: str
    pages: Pages
    is_filtered: bool
    may_change: bool
    label_sizes: tuple[tuple[str, str], ...]
    done: str = ""
    problem: str = ""


def show(ask: Ask) -> Answer:
    return _page(ask)


def export(ask: Ask) -> Answer:
    """All in stock, as Spoolman has them."""
    return Sent(export_spools(ask.hub.db).encode(), "application/json", "spools.json")


def bring(ask: Ask) -> Answer:
    """Add what a list from Spoolman has and the stock has not."""
    file, t = ask.files.get("spools"), ask.words
    if file is None:
        return _page(ask, problem=t("Choose a file with spools."))
    try:
        found = import_spools(ask.hub.db, ask.hub.clock, ask.staff_id, file.content.read())
    except ReasonError as error:
        return _page(ask, problem=t.reason(error.reason))
    done = t("Added: {added}. Here already: {known}. Left out: {left_out}.", **asdict(found))
    return _page(ask, done=done)


def _page(ask: Ask, done: str = "", problem: str = "") -> Shown:
    t, query = ask.words, ListQuery(ask, "/spools", _FILTERS)
    wanted = _filter(query)
    page = find_spools(ask.hub.db, wanted, query.first)
    low_g = read_setting(ask.hub.db, PrintDesk).value.low_spool_g
    shown = SpoolsPage(
        kept=query.value("kept"),
        kinds=tuple(Choice(query.address(kept=one), t(words), one is wanted.kept) for one, words in _KEPT.items()),
        text=wanted.text,
        materials=_materials(ask, wanted),
        orders=tuple(Choice(one, t(words), one is wanted.order) for one, words in _ORDERS.items()),
        spools=tuple(_row(ask, one, low_g) for one in page.spools),
        tally=t("{n} spools, {weight}", n=page.total, weight=_kilograms(ask, page.left_g)),
        pages=query.pages(len(page.spools), page.total, PAGE),
        is_filtered=bool(wanted.text or wanted.material or wanted.kept is not Kept.IN_STOCK),
        may_change=ask.allows(Role.OPERATOR),
        label_sizes=sizes(ask),
        done=done,
        problem=problem,
    )
    return Shown("printing/spools.html", shown, 422 if problem else 200, t("Spools"))


def _filter(query: ListQuery) -> SpoolFilter:
    kept, order = query.value("kept"), query.value("order")
    return SpoolFilter(
        kept=Kept(kept) if kept in set(Kept) else Kept.IN_STOCK,
        material=query.value("material"),
        text=query.text,
        order=Order(order) if order in set(Order) else Order.MATERIAL,
    )


def _materials(ask: Ask, wanted: SpoolFilter) -> tuple[Choice, ...]:
    known = dict.fromkeys((*materials(ask.hub.db), *((wanted.material,) if wanted.material else ())))
    everything = Choice("", ask.words("all materials"), not wanted.material)
    return (everything, *(Choice(one, one, one == wanted.material) for one in known))


def _row(ask: Ask, spool: Spool, low_g: float) -> SpoolRow:
    share = spool.left_g / spool.full_g
    return SpoolRow(
        id=spool.id,
        number=spool.number,
        name=filament(spool.material, spool.colour),
        brand=spool.brand,
        rule=share_rule(share),
        share=percent(share),
        left=grams(ask, spool.left_g),
        place=spool.place,
        printer=spool.printer_name or "",
        printer_slug=spool.printer_slug or "",
        ended=ask.words(ENDED[spool.ended]) if spool.ended else "",
        disc=disc(spool),
        is_low=spool.left_g < low_g,
    )


def _kilograms(ask: Ask, weight_g: float) -> str:
    return f"{number_words(weight_g / 1000, 1, ask.language)}\N{NO-BREAK SPACE}kg"
