"""The spools in stock: searched, filtered and sorted by the server; which one is loaded where (W4, W7)."""

from dataclasses import dataclass

from kiosk.base.formats import number_words, percent
from kiosk.hub.permissions import Role
from kiosk.hub.spools.spool import PAGE, Ended, Kept, Order, Spool, SpoolFilter, find_spools, materials
from kiosk.office.asking import Answer, Ask, Shown
from kiosk.office.lists import Choice, ListQuery, Pages
from kiosk.office.pages.printing.loaded import filament, grams
from kiosk.office.rulers import Ruler, share_rule

_FILTERS = ("kept", "material", "text", "order")
_KEPT = {Kept.IN_STOCK: "In stock", Kept.LOADED: "On a printer", Kept.ENDED: "Used up or removed"}
ENDED = {Ended.USED_UP: "Used up", Ended.REMOVED: "Removed"}
_ORDERS = {Order.MATERIAL: "Material", Order.LEFT: "Least left first", Order.NUMBER: "Newest first"}


@dataclass(frozen=True, slots=True)
class SpoolRow:
    """rule: what is left of a full spool. printer: where it is loaded; empty: nowhere."""

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


@dataclass(frozen=True, slots=True)
class SpoolsPage:
    """kept: as it stands in the address."""

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


def show(ask: Ask) -> Answer:
    t, query = ask.words, ListQuery(ask, "/spools", _FILTERS)
    wanted = _filter(query)
    page = find_spools(ask.hub.db, wanted, query.first)
    shown = SpoolsPage(
        kept=query.value("kept"),
        kinds=tuple(Choice(query.address(kept=one), t(words), one is wanted.kept) for one, words in _KEPT.items()),
        text=wanted.text,
        materials=_materials(ask, wanted),
        orders=tuple(Choice(one, t(words), one is wanted.order) for one, words in _ORDERS.items()),
        spools=tuple(_row(ask, one) for one in page.spools),
        tally=t("{n} spools, {weight}", n=page.total, weight=_kilograms(ask, page.left_g)),
        pages=query.pages(len(page.spools), page.total, PAGE),
        is_filtered=bool(wanted.text or wanted.material or wanted.kept is not Kept.IN_STOCK),
        may_change=ask.allows(Role.OPERATOR),
    )
    return Shown("printing/spools.html", shown, title=t("Spools"))


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


def _row(ask: Ask, spool: Spool) -> SpoolRow:
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
    )


def _kilograms(ask: Ask, weight_g: float) -> str:
    return f"{number_words(weight_g / 1000, 1, ask.language)}\N{NO-BREAK SPACE}kg"
