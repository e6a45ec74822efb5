"""What a visit that is parted from its pass keeps for the figures: whether it was the first of a person (I1, P6).

People are distinct passes. Once its link is gone, a visit could not say any more whether its person was counted
already, nor what that person told; so it is noted before, without anything that leads back to the pass. What people
told is kept as numbers: how many of the people of a month or year told what, each field by itself. A month has what
they had told when their first visit of it was parted; a year also what they told later.
"""

from collections import Counter
from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import from_text
from kiosk.hub.settings.hub_facts import HubFacts
from kiosk.hub.settings.settings_table import read_setting
from kiosk.store.hub_db import row, rows

TOLD = ("age_band", "gender", "on_behalf")
"""Fields of a pass that are counted. A municipality is in its owner's own words, which don't outlive the pass."""
NOT_TOLD = ""
_YEAR = 4
"""Characters of a month that say its year."""


class PartedAs(StrEnum):
    """COUNTED: the person was counted in this month already. FIRST_OF_YEAR: also the first of its month."""

    COUNTED = "counted"
    FIRST_OF_MONTH = "first_of_month"
    FIRST_OF_YEAR = "first_of_year"


def note_people(db: Database, which: str, value: Any) -> None:
    """Note it for the visits that are about to be parted, in the transaction that does it.

    which: a condition on the table `visit` with one parameter, of this program's own text. Visits of a pass are parted
    in the order in which they were. Months are those of the hub's calendar.
    """
    tz = read_setting(db, HubFacts).value.tz
    sql = f"""SELECT visit.id, pass_id, opened_at, counted_month, {", ".join(f"pass.{name}" for name in TOLD)}
        FROM visit JOIN pass ON pass.id = pass_id WHERE {which} ORDER BY opened_at, visit.id"""  # noqa: S608 - our own
    counted: dict[str, str] = {}
    noted: list[tuple[PartedAs, str]] = []
    told: Counter[tuple[str, str, str | None]] = Counter()
    for visit in rows(db, sql, value):
        before = counted.get(visit["pass_id"], visit["counted_month"] or "")
        month = f"{from_text(visit['opened_at']).astimezone(tz):%Y-%m}"
        parted_as = _parted_as(month, before)
        noted.append((parted_as, visit["id"]))
        told.update((period, name, visit[name]) for period in _periods(parted_as, month) for name in TOLD)
        counted[visit["pass_id"]] = max(before, month)
    db.conn.executemany("UPDATE visit SET parted_as = ? WHERE id = ?", noted)
    db.conn.executemany("UPDATE pass SET counted_month = ? WHERE id = ?", [(at, one) for one, at in counted.items()])
    for key, people in told.items():
        _change(db, *key, people)


def note_told(db: Database, pass_id: str, before: Mapping[str, str | None], after: Mapping[str, str | None]) -> None:
    """Somebody tells something else than before: their year has it, if they are counted in it already.

    before, after: values by the names of `TOLD`. Call it in the transaction that stores them.
    """
    found = row(db, "SELECT counted_month FROM pass WHERE id = ?", pass_id)
    if found is None or found["counted_month"] is None:
        return
    year = found["counted_month"][:_YEAR]
    for name in TOLD:
        if before[name] != after[name]:
            _change(db, year, name, before[name], -1)
            _change(db, year, name, after[name], 1)


def forget_people(db: Database, before: str) -> None:
    """Delete the numbers of months and years that ended before a stored time."""
    db.execute("DELETE FROM people_told WHERE period < substr(?, 1, length(period))", (before,))


def _parted_as(month: str, before: str) -> PartedAs:
    """before: the last month in which the person was counted; empty for none."""
    if month <= before:
        return PartedAs.COUNTED
    return PartedAs.FIRST_OF_MONTH if month[:_YEAR] == before[:_YEAR] else PartedAs.FIRST_OF_YEAR


def _periods(parted_as: PartedAs, month: str) -> tuple[str, ...]:
    """In which such a visit counts a person."""
    if parted_as is PartedAs.COUNTED:
        return ()
    return (month, month[:_YEAR]) if parted_as is PartedAs.FIRST_OF_YEAR else (month,)


def _change(db: Database, period: str, field: str, value: str | None, people: int) -> None:
    key = (period, field, value or NOT_TOLD)
    db.execute("INSERT OR IGNORE INTO people_told (period, field, value, people) VALUES (?, ?, ?, 0)", key)
    db.execute(
        "UPDATE people_told SET people = people + ? WHERE period = ? AND field = ? AND value = ?", (people, *key)
    )
