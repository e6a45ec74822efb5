"""The spools in stock: searched, filtered and sorted by the server; which one is loaded where (W4, W7)."""

from dataclasses import dataclass
from urllib.parse import urlencode

from kiosk.base.formats import number_words, percent
from kiosk.hub.permissions import Role, allows
from kiosk.hub.spools.spool import PAGE, Ended, Kept, Order, Spool, SpoolFilter, find_spools, materials
from kiosk.office.asking import Answer, Ask, Shown
from kiosk.office.pages.log import Choice
from kiosk.office.pages.printing.loaded import filament, grams
from kiosk.office.rulers import Ruler, share_rule

LONGEST_SEARCH = 60
_FIELDS = ("kept", "material", "text", "order")
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
    """before, after: addresses of the next pages; empty for none. kept: as it stands in the address."""

    kept: str
    kinds: tuple[Choice, ...]
    text: str
    materials: tuple[Choice, ...]
    orders: tuple[Choice, ...]
    spools: tuple[SpoolRow, ...]
    tally: str
    shown: str
    before: str
    after: str
    is_filtered: bool
    may_change: bool


def show(ask: Ask) -> Answer:
    t, wanted = ask.words, _filter(ask)
    first = _number(ask.query.get("first", ""))
    page = find_spools(ask.hub.db, wanted, first)
    last = first + len(page.spools) - 1
    shown = SpoolsPage(
        kept=ask.query.get("kept", ""),
        kinds=tuple(Choice(_address(ask, kept=one), t(words), one is wanted.kept) for one, words in _KEPT.items()),
        text=wanted.text,
        materials=_materials(ask, wanted),
        orders=tuple(Choice(one, t(words), one is wanted.order) for one, words in _ORDERS.items()),
        spools=tuple(_row(ask, one) for one in page.spools),
        tally=t("{n} spools, {weight}", n=page.total, weight=_kilograms(ask, page.left_g)),
        shown=t("Rows {first}–{last} of {all}", first=first, last=last, all=page.total),
        before=_address(ask, first=str(max(1, first - PAGE))) if first > 1 else "",
        after=_address(ask, first=str(last + 1)) if page.spools and last < page.total else "",
        is_filtered=bool(wanted.text or wanted.material or wanted.kept is not Kept.IN_STOCK),
        may_change=allows(ask.signed_in.member.role, Role.OPERATOR),
    )
    return Shown("printing/spools.html", shown, title=t("Spools"))


def _filter(ask: Ask) -> SpoolFilter:
    query = ask.query
    kept, order = query.get("kept", ""), query.get("order", "")
    return SpoolFilter(
        kept=Kept(kept) if kept in set(Kept) else Kept.IN_STOCK,
        material=query.get("material", "")[:LONGEST_SEARCH],
        text=" ".join(query.get("text", "").split())[:LONGEST_SEARCH],
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


def _number(text: str) -> int:
    """The number of the first row, from 1."""
    return max(1, int(text)) if text.isascii() and text.isdigit() and len(text) < 9 else 1


def _address(ask: Ask, **changed: str) -> str:
    """The same filters, with other values."""
    fields = {name: ask.query.get(name, "") for name in _FIELDS} | changed
    kept = {name: value for name, value in fields.items() if value}
    return f"/spools?{urlencode(kept)}" if kept else "/spools"
