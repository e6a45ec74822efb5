"""The future map of an organisation: themes × now, one, three and five years (I14).

A row keeps the name of its theme: a hub may have other themes later, and what was written stays readable.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.base.plain_text import clean_text
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.equipment.details import Words
from kiosk.hub.maturity.company_access import Actor
from kiosk.hub.maturity.templates import Theme
from kiosk.hub.plans.owner import record, require_kept
from kiosk.hub.settings.changes import check_version
from kiosk.hub.settings.checks import SettingRefusedError
from kiosk.hub.settings.typed_json import from_json, to_json
from kiosk.store.hub_db import row

YEARS = (0, 1, 3, 5)
LINE_MAX = 60
MOST_LINES = 4
"""In a cell."""
_MOST_ROWS = 30


@dataclass(frozen=True, slots=True)
class Cell:
    """What is written for one time, a thought a line."""

    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FutureRow:
    """One theme. cells: one for each of YEARS."""

    theme: str
    name: Words
    cells: tuple[Cell, ...] = (Cell(),) * len(YEARS)

    @property
    def is_empty(self) -> bool:
        return not any(cell.lines for cell in self.cells)


@dataclass(frozen=True, slots=True)
class _Stored:
    rows: tuple[FutureRow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FutureMap:
    organisation_id: str
    rows: tuple[FutureRow, ...] = field(default=())
    version: int = 0

    @property
    def is_empty(self) -> bool:
        return all(one.is_empty for one in self.rows)


def future_map(db: Database, organisation_id: str, themes: Iterable[Theme]) -> FutureMap:
    """With a row for each theme that the hub has now, and those of earlier themes that hold something."""
    found = row(db, "SELECT cells, version FROM future_map WHERE organisation_id = ?", organisation_id)
    stored = from_json(_Stored, found["cells"]).rows if found else ()
    known = {one.theme: one for one in stored}
    now = [known.pop(one.id, FutureRow(one.id, one.name.words)) for one in themes]
    earlier = [one for one in known.values() if not one.is_empty]
    return FutureMap(organisation_id=organisation_id, rows=(*now, *earlier), version=found["version"] if found else 0)


def put_future_map(db: Database, clock: Clock, by: Actor, wanted: FutureMap) -> None:
    """Store it; its version is the one that its editor saw.

    Raises NotAllowedError, SettingRefusedError with the field `theme.years`, ChangedMeanwhileError.
    """
    checked = replace(wanted, rows=tuple(_checked(one) for one in wanted.rows[:_MOST_ROWS]))
    with db.atomic():
        require_kept(db, clock, by, wanted.organisation_id)
        before = future_map(db, wanted.organisation_id, ())
        check_version(before if before.version else None, wanted.version)
        cells = to_json(_Stored(tuple(one for one in checked.rows if not one.is_empty)))
        db.table("future_map").upsert(
            {
                "organisation_id": wanted.organisation_id,
                "cells": cells,
                "changed_at": to_text(clock.now()),
                "version": before.version + 1,
            },
            pk="organisation_id",
        )
        record(db, clock, by, "future_map.changed", wanted.organisation_id)


def lines_of(text: str) -> tuple[str, ...]:
    """The lines of a text as it is typed, without empty ones."""
    return tuple(line for one in text.splitlines() if (line := one.strip()))


def _checked(one: FutureRow) -> FutureRow:
    pairs = zip(YEARS, one.cells, strict=True)
    return replace(one, cells=tuple(_checked_cell(f"{one.theme}.{years}", cell) for years, cell in pairs))


def _checked_cell(name: str, cell: Cell) -> Cell:
    cleaned = tuple(line for text in cell.lines if (line := clean_text(text, LINE_MAX + 1)))
    if len(cleaned) > MOST_LINES:
        raise SettingRefusedError(name, Reason(ReasonCode.TOO_MANY_LINES, most=MOST_LINES))
    if any(len(line) > LINE_MAX for line in cleaned):
        raise SettingRefusedError(name, Reason(ReasonCode.TEXT_TOO_LONG, most=LINE_MAX))
    return Cell(cleaned)
