"""The events of a day."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from sqlite_utils import Database

from kiosk.base.clock import to_text
from kiosk.store.hub_db import rows
from kiosk.store.typed_rows import typed_row


@dataclass(frozen=True, slots=True)
class Event:
    """One event; times in UTC."""

    id: str
    title_fi: str
    title_sv: str
    title_en: str
    starts_at: datetime
    ends_at: datetime

    def title(self, language: str) -> str:
        """The title in fi, sv or en; English for any other language."""
        return {"fi": self.title_fi, "sv": self.title_sv}.get(language, self.title_en)


def today(db: Database, day: date, tz: tzinfo) -> tuple[Event, ...]:
    """The events on `day` of the hub's calendar (`tz`) in order, also those that began the day before."""
    begins_at = datetime.combine(day, time(), tz)
    ends_at = datetime.combine(day + timedelta(days=1), time(), tz)  # not 24 hours later: a day may have 23 or 25
    on_that_day = "SELECT * FROM event WHERE starts_at < ? AND ends_at > ? ORDER BY starts_at, title_en"
    found = rows(db, on_that_day, to_text(ends_at), to_text(begins_at))
    return tuple(typed_row(Event, event) for event in found)
