"""Lists of events and series, searched and page by page; as fast with 100,000 of them as with ten (W7)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import to_text
from kiosk.hub.events.attendance import AttendanceRole
from kiosk.hub.events.calendar import Event, read
from kiosk.store.hub_db import holds, row, rows, sought
from kiosk.store.typed_rows import typed_row

PAGE = 40


class When(StrEnum):
    """Which events: those that are not over, the next first; those that are, the last first."""

    COMING = "coming"
    PAST = "past"


_WHEN = {When.COMING: ("event.ends_at > :now", "ASC"), When.PAST: ("event.ends_at <= :now", "DESC")}
_TITLED = " OR ".join(holds(f"{{table}}.title_{one}") for one in ("fi", "sv", "en"))
_FOUND = f"""({_TITLED.format(table="event")}
    OR event.zone_id IN (SELECT id FROM zone WHERE {" OR ".join(map(holds, ("name_fi", "name_sv", "name_en")))})
    OR event.host_id IN (SELECT id FROM staff WHERE {holds("name")})
    OR event.organisation_id IN (SELECT id FROM organisation WHERE {holds("name")})
    OR event.project_id IN (SELECT id FROM project WHERE {holds("name")} OR {holds("code")})
    OR event.series_id IN (SELECT id FROM event_series WHERE {_TITLED.format(table="event_series")}))"""  # noqa: S608 - our own names only


@dataclass(frozen=True, slots=True)
class SeriesLine:
    """A series in a list. next_at: when its next session begins; last_at: when its last one does."""

    id: str
    title_fi: str
    title_sv: str
    title_en: str
    sessions: int
    next_at: datetime | None
    last_at: datetime | None

    def title(self, language: str) -> str:
        return {"fi": self.title_fi, "sv": self.title_sv}.get(language, self.title_en)


def count_events(db: Database, when: When, now: datetime, text: str = "") -> int:
    """How many fit. text: in a title, of the place, host, series, organisation or project; empty: all."""
    where, values = _condition(when, now, text)
    (found,) = db.query(f"SELECT count(*) AS n FROM event WHERE {where}", values)  # noqa: S608 - our own conditions
    return int(found["n"])


def list_events(db: Database, when: When, now: datetime, text: str = "", *, first: int = 1) -> tuple[Event, ...]:
    """A page from number `first` on, counted from 1."""
    where, values = _condition(when, now, text)
    sql = f"SELECT id FROM event WHERE {where} ORDER BY starts_at {_WHEN[when][1]}, id LIMIT :size OFFSET :skip"  # noqa: S608
    ids = [line["id"] for line in db.query(sql, {**values, "size": PAGE, "skip": max(0, first - 1)})]
    found = {event.id: event for event in read(db, f"event.id IN ({', '.join('?' * len(ids))})", *ids)}
    return tuple(found[event_id] for event_id in ids)


def count_series(db: Database, text: str = "") -> int:
    sql = f"SELECT count(*) AS n FROM event_series WHERE {_TITLED.format(table='event_series')}"  # noqa: S608
    (found,) = db.query(sql, sought(text))
    return int(found["n"])


def list_series(db: Database, now: datetime, text: str = "", *, first: int = 1) -> tuple[SeriesLine, ...]:
    """A page from number `first` on; the last made is the first."""
    sql = f"""SELECT event_series.*,
        (SELECT count(*) FROM event WHERE series_id = event_series.id) AS sessions,
        (SELECT min(starts_at) FROM event WHERE series_id = event_series.id AND starts_at > :now
            AND cancelled_at IS NULL) AS next_at,
        (SELECT max(starts_at) FROM event WHERE series_id = event_series.id) AS last_at
        FROM event_series WHERE {_TITLED.format(table="event_series")}
        ORDER BY made_at DESC, id DESC LIMIT :size OFFSET :skip"""  # noqa: S608 - our own conditions
    values = {"now": to_text(now), **sought(text), "size": PAGE, "skip": max(0, first - 1)}
    return tuple(typed_row(SeriesLine, line) for line in list(db.query(sql, values)))


def people_by_role(db: Database, series_id: str) -> dict[AttendanceRole, int]:
    """How many attended the sessions of a series as what; a visit counts with its headcount."""
    sql = (
        "SELECT attendance.role, sum(coalesce(attendance.people, visit.headcount)) AS n FROM event"
        " JOIN attendance ON attendance.event_id = event.id LEFT JOIN visit ON visit.id = attendance.visit_id"
        " WHERE event.series_id = ? GROUP BY attendance.role"
    )
    found = {AttendanceRole(line["role"]): int(line["n"]) for line in rows(db, sql, series_id)}
    return dict.fromkeys(AttendanceRole, 0) | found


def by_visits(db: Database, event_id: str) -> int:
    """How many people are counted to an event by their visits."""
    sql = (
        "SELECT coalesce(sum(visit.headcount), 0) AS n FROM attendance JOIN visit ON visit.id = attendance.visit_id"
        " WHERE attendance.event_id = ?"
    )
    found = row(db, sql, event_id)
    return int(found["n"]) if found else 0


def _condition(when: When, now: datetime, text: str) -> tuple[str, dict[str, Any]]:
    where, values = _WHEN[when][0], {"now": to_text(now)}
    return (f"{where} AND {_FOUND}", values | sought(text)) if text else (where, values)
