"""The events of a day, and those that are on now."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import to_text
from kiosk.hub.events.session import EventKind, Tags
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row

BEFORE_START = timedelta(minutes=30)
"""So long before its start people come in for an event."""

_ATTENDED = """(SELECT coalesce(sum(coalesce(attendance.people, visit.headcount)), 0) FROM attendance
    LEFT JOIN visit ON visit.id = attendance.visit_id WHERE attendance.event_id = event.id)"""
_SELECT = f"""SELECT event.*, zone.name_fi AS place_fi, zone.name_sv AS place_sv, zone.name_en AS place_en,
    staff.name AS host, organisation.name AS organisation, project.code AS project,
    (SELECT text_en FROM wish WHERE wish.id = event.topic_id) AS topic, {_ATTENDED} AS present
    FROM event LEFT JOIN zone ON zone.id = event.zone_id LEFT JOIN staff ON staff.id = event.host_id
    LEFT JOIN organisation ON organisation.id = event.organisation_id
    LEFT JOIN project ON project.id = event.project_id"""  # noqa: S608


@dataclass(frozen=True, slots=True)
class Event:
    """One event, or one session of a series; times in UTC."""

    id: str
    title_fi: str
    title_sv: str
    title_en: str
    starts_at: datetime
    ends_at: datetime
    series_id: str | None = None
    host_id: str | None = None
    host: str | None = None
    """A name: for staff alone (P4)."""
    zone_id: str | None = None
    place_fi: str | None = None
    place_sv: str | None = None
    place_en: str | None = None
    capacity: int | None = None
    """Places; None: as many as come."""
    signed_up: int = 0
    present: int = 0
    """People who were counted to it."""
    cancelled_at: datetime | None = None
    cancelled_fi: str = ""
    cancelled_sv: str = ""
    cancelled_en: str = ""
    version: int = 1
    """Of what is set: it grows with each change."""
    attendance_version: int = 1
    """Of what staff counted and noted: it grows with each change of that."""
    kind: EventKind | None = None
    organisation_id: str | None = None
    organisation: str | None = None
    """Its name: for staff alone."""
    project_id: str | None = None
    project: str | None = None
    """Its code."""
    topic_id: str | None = None
    topic: str | None = None
    """The wish that it answers, in English: for the audit."""

    @property
    def tags(self) -> Tags:
        return Tags(self.kind, self.organisation_id, self.project_id, self.topic_id)

    def title(self, language: str) -> str:
        """The title in fi, sv or en; English for any other language."""
        return {"fi": self.title_fi, "sv": self.title_sv}.get(language, self.title_en)

    def place(self, language: str) -> str:
        """Where it is; empty if nobody says."""
        return {"fi": self.place_fi, "sv": self.place_sv}.get(language, self.place_en) or ""

    def cancellation(self, language: str) -> str:
        """Why it was cancelled; empty if nobody says, or it was not."""
        return {"fi": self.cancelled_fi, "sv": self.cancelled_sv}.get(language, self.cancelled_en)

    @property
    def lasts(self) -> timedelta:
        return self.ends_at - self.starts_at

    @property
    def person_hours(self) -> float:
        """Hours of all who were counted to it together."""
        return self.present * self.lasts / timedelta(hours=1)

    @property
    def awaited(self) -> int:
        """Those who signed up and have not come."""
        return max(0, self.signed_up - self.present)

    @property
    def free_places(self) -> int | None:
        """Places that nobody has and nobody signed up for; None without a capacity."""
        return None if self.capacity is None else max(0, self.capacity - max(self.present, self.signed_up))


def today(db: Database, day: date, tz: tzinfo) -> tuple[Event, ...]:
    """The events on `day` of the hub's calendar (`tz`) in order, also those that began the day before.

    Without those that are cancelled.
    """
    return tuple(event for event in day_of(db, day, tz) if event.cancelled_at is None)


def day_of(db: Database, day: date, tz: tzinfo) -> tuple[Event, ...]:
    """As `today`, and those that are cancelled."""
    begins_at = datetime.combine(day, time(), tz)
    ends_at = datetime.combine(day + timedelta(days=1), time(), tz)  # not 24 hours later: a day may have 23 or 25
    return read(db, "starts_at < ? AND ends_at > ?", to_text(ends_at), to_text(begins_at))


def on_now(db: Database, now: datetime) -> tuple[Event, ...]:
    """Events whose visits are counted now: from half an hour before the start until the end.

    Those of the configuration are announcements, such as open advice: nobody is asked about them.
    """
    where = "starts_at <= ? AND ends_at > ? AND cancelled_at IS NULL AND origin = 'staff'"
    return read(db, where, to_text(now + BEFORE_START), to_text(now))


def by_id(db: Database, event_id: str) -> Event | None:
    found = row(db, f"{_SELECT} WHERE event.id = ?", event_id)
    return None if found is None else typed_row(Event, found)


def of_series(db: Database, series_id: str) -> tuple[Event, ...]:
    """All sessions of a series in order, cancelled ones too."""
    return read(db, "series_id = ?", series_id)


def read(db: Database, where: str, *values: Any) -> tuple[Event, ...]:
    """Events in order of time. where: a condition on the table `event`, of this program's own text."""
    found = rows(db, f"{_SELECT} WHERE {where} ORDER BY starts_at, event.title_en", *values)
    return tuple(typed_row(Event, event) for event in found)
