"""The rows of which each figure of a hub is counted, page by page; they name nobody and lead to no pass (I8)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import TypeVar

from sqlite_utils import Database

from kiosk.base.clock import from_text, from_text_or_none
from kiosk.hub.figures.counted_rows import OccasionRow, occasions, standing_ids
from kiosk.hub.figures.hub_figures import Figure
from kiosk.hub.figures.people import PersonRow, people_rows
from kiosk.hub.figures.period import Period

_VISITS = """SELECT opened_at, closed_at, headcount, pass_id IS NOT NULL AS has_pass, parted_as IS NOT NULL AS parted
    FROM visit WHERE opened_at >= :begins AND opened_at < :ends ORDER BY opened_at DESC LIMIT :size OFFSET :skip"""


R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class VisitRow:
    """A visit. people: its headcount. minutes: how long it was; None: it is not over. has_pass: None: not any more."""

    day: date
    people: int
    minutes: int | None
    has_pass: bool | None


@dataclass(frozen=True, slots=True)
class MetRow:
    """An organisation, by the id of the record that stands for it: how often it was met, and when last."""

    organisation_id: str
    occasions: int
    last_day: date


HubRow = VisitRow | PersonRow | MetRow | OccasionRow


def hub_rows(
    db: Database, figure: Figure, period: Period, now: datetime, tz: tzinfo, *, first: int = 1, size: int
) -> tuple[HubRow, ...]:
    """A page of them from number `first` on, the last first. tz: of the hub, whose days they are."""
    if figure is Figure.VISITS:
        return _visits(db, period, tz, first, size)
    if figure in (Figure.PEOPLE, Figure.WOMEN):
        return people_rows(db, period, tz, first=first, size=size, women=figure is Figure.WOMEN)
    found = occasions(db, standing_ids(db), now, tz, period=period)
    if figure is Figure.ORGANISATIONS:
        return _page(_met(found), first, size)
    wants_events = figure is not Figure.CONSULTATIONS
    return _page([one for one in reversed(found) if one.is_event is wants_events], first, size)


def _visits(db: Database, period: Period, tz: tzinfo, first: int, size: int) -> tuple[VisitRow, ...]:
    begins, ends = period.moments(tz)
    found = list(db.query(_VISITS, {"begins": begins, "ends": ends, "size": size, "skip": max(0, first - 1)}))
    return tuple(
        VisitRow(
            day=from_text(one["opened_at"]).astimezone(tz).date(),
            people=one["headcount"],
            minutes=_minutes(one["opened_at"], one["closed_at"]),
            has_pass=None if one["parted"] else bool(one["has_pass"]),
        )
        for one in found
    )


def _minutes(opened_at: str, closed_at: str | None) -> int | None:
    closed = from_text_or_none(closed_at)
    return None if closed is None else max(0, round((closed - from_text(opened_at)).total_seconds() / 60))


def _met(found: Sequence[OccasionRow]) -> list[MetRow]:
    """The one that was met last first."""
    met: dict[str, MetRow] = {}
    for one in found:
        if one.organisation_id is not None:
            before = met.get(one.organisation_id)
            met[one.organisation_id] = MetRow(one.organisation_id, before.occasions + 1 if before else 1, one.day)
    return sorted(met.values(), key=lambda one: (one.last_day, one.organisation_id), reverse=True)


def _page(found: Sequence[R], first: int, size: int) -> tuple[R, ...]:
    return tuple(found[max(0, first - 1) : max(0, first - 1) + size])
