"""A spool of filament, read from its table, and lists of spools."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlite_utils import Database

from kiosk.base.filament import density
from kiosk.hub.spools.swatches import usual_swatch
from kiosk.store.hub_db import holds, row, rows, sought
from kiosk.store.typed_rows import typed_row

PAGE = 50
USUAL_DIAMETER_MM = 1.75


class Ended(StrEnum):
    USED_UP = "used_up"
    REMOVED = "removed"


class Order(StrEnum):
    """In which a list of spools is sorted."""

    MATERIAL = "material"
    LEFT = "left"
    NUMBER = "number"
    SHELF = "shelf"
    """By material, what is loaded first."""


class Kept(StrEnum):
    """Which spools a list shows."""

    IN_STOCK = "in_stock"
    LOADED = "loaded"
    ENDED = "ended"


_ORDERS = {
    Order.MATERIAL: "material, colour, left_g, number",
    Order.LEFT: "left_g, number",
    Order.NUMBER: "number DESC",
    Order.SHELF: "material, printer_id IS NULL, colour, number",
}
_KEPT = {Kept.IN_STOCK: "ended IS NULL", Kept.LOADED: "printer_id IS NOT NULL", Kept.ENDED: "ended IS NOT NULL"}
_SEARCHED = ("material", "colour", "brand", "place", "CAST(number AS TEXT)", "equipment.name")
_SPOOLS = "spool LEFT JOIN equipment ON equipment.id = spool.printer_id"
_WITH_PRINTER = f"SELECT spool.*, equipment.name AS printer_name, equipment.slug AS printer_slug FROM {_SPOOLS}"  # noqa: S608


@dataclass(frozen=True, slots=True, kw_only=True)
class Spool:
    """number: written on its label. colour: in words. Weights in g: of the filament when full and now, of the reel.

    tare_g: None if it is not known. place: where it is kept. swatch: how its colour is drawn, `#RRGGBB`; empty: by the
    word. density_g_cm3: of this filament, if its maker says it; None: by the material. external_id: what it is called
    where it was imported from. id, number and version are given when it is
    stored; printer_id, ended and ended_at are changed by loading and ending it, left_g by prints and weighing.
    """

    material: str
    colour: str = ""
    brand: str = ""
    diameter_mm: float = USUAL_DIAMETER_MM
    full_g: float = 1000.0
    left_g: float = 1000.0
    tare_g: float | None = None
    place: str = ""
    swatch: str = ""
    density_g_cm3: float | None = None
    external_id: str = ""
    id: str = ""
    number: int = 0
    printer_id: str | None = None
    printer_name: str | None = None
    printer_slug: str | None = None
    ended: Ended | None = None
    ended_at: datetime | None = None
    version: int = 0

    @property
    def known_density(self) -> float | None:
        """In g/cm³: its own, else that of its material; None if that is not known."""
        return self.density_g_cm3 or density(self.material)

    @property
    def shown_swatch(self) -> str:
        """How it is drawn; empty if nothing says so."""
        return self.swatch or usual_swatch(self.colour)


@dataclass(frozen=True, slots=True, kw_only=True)
class SpoolFilter:
    """material: exactly this one, or empty for all. text: in any field that is written on it, and its printer.

    not_on: the id of a printer whose spool is left out; empty: none is.
    """

    kept: Kept = Kept.IN_STOCK
    material: str = ""
    text: str = ""
    order: Order = Order.MATERIAL
    not_on: str = ""


@dataclass(frozen=True, slots=True)
class SpoolPage:
    """total, left_g: of all that fit, together."""

    spools: tuple[Spool, ...]
    total: int
    left_g: float


def spool(db: Database, spool_id: str) -> Spool | None:
    found = row(db, f"{_WITH_PRINTER} WHERE spool.id = ?", spool_id)
    return None if found is None else typed_row(Spool, found)


def spool_of_number(db: Database, number: int) -> Spool | None:
    """The spool with this number on its label."""
    found = row(db, f"{_WITH_PRINTER} WHERE spool.number = ?", number)
    return None if found is None else typed_row(Spool, found)


def loaded_on(db: Database, printer_id: str) -> Spool | None:
    """The spool that is loaded on this printer."""
    found = row(db, f"{_WITH_PRINTER} WHERE spool.printer_id = ?", printer_id)
    return None if found is None else typed_row(Spool, found)


def waiting_spools(db: Database, most: int) -> tuple[Spool, ...]:
    """Spools that are loaded nowhere, by material and colour."""
    sql = f"{_WITH_PRINTER} WHERE ended IS NULL AND printer_id IS NULL ORDER BY {_ORDERS[Order.MATERIAL]} LIMIT ?"
    return tuple(typed_row(Spool, found) for found in rows(db, sql, most))


def find_spools(db: Database, wanted: SpoolFilter, first: int = 1, size: int = PAGE) -> SpoolPage:
    """The spools from number `first` of the list on."""
    where, values = _condition(wanted)
    (sums,) = db.query(
        f"SELECT count(*) AS total, ifnull(sum(left_g), 0) AS left_g FROM {_SPOOLS} WHERE {where}",  # noqa: S608
        values,
    )
    found = db.query(
        f"{_WITH_PRINTER} WHERE {where} ORDER BY {_ORDERS[wanted.order]} LIMIT :size OFFSET :skip",
        {**values, "size": size, "skip": max(0, first - 1)},
    )
    return SpoolPage(tuple(typed_row(Spool, one) for one in found), sums["total"], sums["left_g"])


def place_on_shelf(db: Database, one: Spool) -> int:
    """How many spools in stock come before it in the order of the shelf."""
    sql = """SELECT count(*) AS count FROM spool WHERE ended IS NULL
        AND (material, printer_id IS NULL, colour, number) < (?, ?, ?, ?)"""
    (found,) = rows(db, sql, one.material, int(one.printer_id is None), one.colour, one.number)
    return int(found["count"])


def count_low(db: Database, low_g: float) -> int:
    """How many spools in stock hold less than this."""
    (found,) = rows(db, "SELECT count(*) AS count FROM spool WHERE ended IS NULL AND left_g < ?", low_g)
    return int(found["count"])


def materials(db: Database) -> tuple[str, ...]:
    """Those of which there are spools in stock."""
    found = rows(db, "SELECT DISTINCT material FROM spool WHERE ended IS NULL ORDER BY material")
    return tuple(one["material"] for one in found)


def _condition(wanted: SpoolFilter) -> tuple[str, dict[str, Any]]:
    parts, values = [_KEPT[wanted.kept]], dict[str, Any]()
    if wanted.material:
        parts.append("material = :material")
        values["material"] = wanted.material
    if wanted.not_on:
        parts.append("printer_id IS NOT :not_on")
        values["not_on"] = wanted.not_on
    if wanted.text:
        parts.append("(" + " OR ".join(map(holds, _SEARCHED)) + ")")
        values |= sought(wanted.text)
    return " AND ".join(parts), values
