"""Measures that staff should ask after: late, or due soon, of all organisations (I13)."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlite_utils import Database

from kiosk.hub.plans.measures import Measure
from kiosk.store.hub_db import rows
from kiosk.store.typed_rows import typed_row

SOON = timedelta(days=14)
MOST = 200
_DUE = """FROM measure JOIN organisation ON organisation.id = organisation_id
    WHERE measure_state <> 'done' AND due_on < ? AND merged_into_id IS NULL"""


@dataclass(frozen=True, slots=True)
class Due:
    """A measure with the name of its organisation."""

    measure: Measure
    organisation: str


def due_measures(db: Database, today: date) -> tuple[Due, ...]:
    """Late or due within two weeks, what is late for longest first."""
    sql = f"SELECT measure.*, organisation.name {_DUE} ORDER BY due_on, measure.id LIMIT ?"
    found = rows(db, sql, (today + SOON).isoformat(), MOST)
    return tuple(Due(typed_row(Measure, one), one["name"]) for one in found)


def count_late(db: Database, today: date) -> int:
    (found,) = rows(db, f"SELECT count(*) AS n {_DUE}", today.isoformat())
    return int(found["n"])
