"""What a visit that is parted from its pass keeps for the figures: whether it was the first of a person (I1, P6).

People are distinct passes. Once its link is gone, a visit could not say any more whether its person was counted
already; so it is noted before, without anything that leads back to the pass. Months are those of UTC.
"""

from enum import StrEnum
from typing import Any

from sqlite_utils import Database

from kiosk.store.hub_db import rows


class PartedAs(StrEnum):
    """COUNTED: the person was counted in this month already. FIRST_OF_YEAR: also the first of its month."""

    COUNTED = "counted"
    FIRST_OF_MONTH = "first_of_month"
    FIRST_OF_YEAR = "first_of_year"


def note_people(db: Database, which: str, value: Any) -> None:
    """Note it for the visits that are about to be parted, in the transaction that does it.

    which: a condition on the table `visit` with one parameter, of this program's own text. Visits of a pass are parted
    in the order in which they were.
    """
    sql = f"""SELECT visit.id, pass_id, substr(opened_at, 1, 7) AS month, counted_month FROM visit
        JOIN pass ON pass.id = pass_id WHERE {which} ORDER BY opened_at, visit.id"""  # noqa: S608 - our own conditions
    counted: dict[str, str] = {}
    for visit in rows(db, sql, value):
        before = counted.get(visit["pass_id"], visit["counted_month"] or "")
        parted_as = _parted_as(visit["month"], before)
        db.execute("UPDATE visit SET parted_as = ? WHERE id = ?", (parted_as, visit["id"]))
        counted[visit["pass_id"]] = max(before, visit["month"])
    for pass_id, month in counted.items():
        db.execute("UPDATE pass SET counted_month = ? WHERE id = ?", (month, pass_id))


def _parted_as(month: str, before: str) -> PartedAs:
    """before: the last month in which the person was counted; empty for none."""
    if month <= before:
        return PartedAs.COUNTED
    return PartedAs.FIRST_OF_MONTH if month[:4] == before[:4] else PartedAs.FIRST_OF_YEAR
