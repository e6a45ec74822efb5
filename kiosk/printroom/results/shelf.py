"""The pick-up shelf: which prints wait under which number, for staff, for one visitor, and for the start screen."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from kiosk.hub.settings.hub_facts import HubFacts
from kiosk.hub.settings.print_desk import PrintDesk
from kiosk.hub.settings.settings_table import read_setting
from kiosk.printroom.requests.limits import Owner
from kiosk.store.hub_db import rows
from kiosk.store.typed_rows import typed_row

if TYPE_CHECKING:
    from sqlite_utils import Database

ON_SHELF = "shelf IS NOT NULL AND handed_over_at IS NULL"
_PRINTS = f"""
SELECT job.id AS job_id, job.number, job.copy, job.copies, job.shelf, job.shelf_until_day, job.judged_at,
print_file.name AS file_name, job.request_id
FROM job JOIN print_file USING (sha256) LEFT JOIN print_request ON print_request.id = job.request_id
WHERE {ON_SHELF}
"""  # noqa: S608 - our own words


@dataclass(frozen=True, slots=True)
class ShelfPrint:
    """A print that waits under a number. shelf_until_day: the last day on which it is kept.

    request_id: of the visitor who asked for it, and finds it there with the pass; None: of nobody.
    """

    job_id: str
    number: int
    copy: int
    copies: int
    shelf: int
    shelf_until_day: date | None
    judged_at: datetime | None
    file_name: str
    request_id: str | None

    def is_past(self, today: date) -> bool:
        """Whether its end date is over: staff may take it off the shelf."""
        return self.shelf_until_day is not None and self.shelf_until_day < today


def on_shelf(db: "Database") -> tuple[ShelfPrint, ...]:
    """All prints that wait, those first whose end date comes first."""
    found = rows(db, f"{_PRINTS} ORDER BY ifnull(shelf_until_day, '9'), shelf")
    return tuple(typed_row(ShelfPrint, one) for one in found)


def prints_of(db: "Database", owner: Owner) -> tuple[ShelfPrint, ...]:
    """What waits for the visitor who asked for it, by shelf number."""
    found = rows(db, f"{_PRINTS} AND {owner.condition} ORDER BY shelf", *owner.values)
    return tuple(typed_row(ShelfPrint, one) for one in found)


def shelf_numbers(db: "Database") -> tuple[int, ...]:
    """The numbers under which something waits: no name and no file, for everybody to see."""
    sql = f"SELECT shelf FROM job WHERE {ON_SHELF} ORDER BY shelf"  # noqa: S608 - our own words
    return tuple(int(one["shelf"]) for one in rows(db, sql))


def next_place(db: "Database") -> int | None:
    """The smallest free number of the shelf, or None when it is full.

    Call it in the transaction that stores it; the database takes a number only once all the same.
    """
    places = read_setting(db, PrintDesk).value.shelf_places
    taken = {one["shelf"] for one in rows(db, f"SELECT shelf FROM job WHERE {ON_SHELF}")}  # noqa: S608 - our own words
    return next((number for number in range(1, places + 1) if number not in taken), None)


def end_day(db: "Database", now: datetime) -> date:
    """Until when a print that is put on the shelf now waits there."""
    today = now.astimezone(read_setting(db, HubFacts).value.tz).date()
    return today + timedelta(days=read_setting(db, PrintDesk).value.shelf_days)
