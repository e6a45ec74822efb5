"""Templates of what the hub has made itself: its series of events, projects with indicators, filaments in stock."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from typing import Protocol, TypeVar

from sqlite_utils import Database

from kiosk.hub.equipment.details import Words
from kiosk.hub.events.calendar import Event, read
from kiosk.hub.events.series import MOST_SESSIONS, MOST_WEEKS, series_by_id
from kiosk.hub.opening_hours import WEEKDAYS
from kiosk.hub.projects.indicators import indicators
from kiosk.hub.projects.project import all_projects
from kiosk.hub.settings.hub_facts import HubFacts
from kiosk.hub.settings.pack.templates import (
    MOST,
    EventTemplate,
    FilamentTemplate,
    IndicatorTemplate,
    ProjectTemplate,
    Templates,
)
from kiosk.hub.settings.settings_table import read_setting
from kiosk.hub.settings.zones import zones
from kiosk.store.hub_db import rows

_WEEK = len(WEEKDAYS)


class _Keyed(Protocol):
    @property
    def key(self) -> str: ...


K = TypeVar("K", bound=_Keyed)


def own_templates(db: Database) -> Templates:
    """All that the hub offers to begin with: its own, then those that came with a pack and are not among them."""
    return with_own(db, read_setting(db, Templates).value)


def with_own(db: Database, taken_over: Templates) -> Templates:
    """The same with the hub's own before them; of two with one key the hub's own stays."""
    return replace(
        taken_over,
        events=_once((*_series(db), *taken_over.events)),
        projects=_once((*_projects(db), *taken_over.projects)),
        filaments=_once((*_filaments(db), *taken_over.filaments)),
    )


def without_own(db: Database, packed: Templates) -> Templates:
    """The same without those that the hub has as its own series, projects and filaments."""
    own = with_own(db, Templates())
    return replace(
        packed,
        events=_others(packed.events, own.events),
        projects=_others(packed.projects, own.projects),
        filaments=_others(packed.filaments, own.filaments),
    )


def _others(found: tuple[K, ...], own: tuple[K, ...]) -> tuple[K, ...]:
    known = {one.key for one in own}
    return tuple(one for one in found if one.key not in known)


def _once(found: Iterable[K]) -> tuple[K, ...]:
    by_key: dict[str, K] = {}
    for one in found:
        by_key.setdefault(one.key, one)
    return tuple(by_key.values())[:MOST]


def _series(db: Database) -> list[EventTemplate]:
    """Series, and what the configuration announces every week; nothing that was made for one organisation."""
    of_series = read(db, "series_id IS NOT NULL AND cancelled_at IS NULL")
    announced = read(db, "event.origin = 'settings' AND cancelled_at IS NULL")
    by_series = _grouped(of_series, lambda one: one.series_id or "")
    by_title = _grouped(announced, lambda one: one.title_en)
    groups = [found for found in (*by_series, *by_title) if not any(one.organisation_id for one in found)]
    return [_event(db, found) for found in sorted(groups, key=lambda found: found[-1].starts_at, reverse=True)]


def _grouped(events: Sequence[Event], key: Callable[[Event], str]) -> list[list[Event]]:
    return [list(found) for _, found in groupby(sorted(events, key=lambda one: (key(one), one.starts_at)), key)]


def _event(db: Database, sessions: Sequence[Event]) -> EventTemplate:
    """As its last session was held."""
    last, tz = sessions[-1], read_setting(db, HubFacts).value.tz
    begins, ends = last.starts_at.astimezone(tz), last.ends_at.astimezone(tz)
    named = series_by_id(db, last.series_id) if last.series_id else None
    days = [one.starts_at.astimezone(tz).date() for one in sessions]
    apart = sorted((later - earlier).days for earlier, later in pairwise(days))
    weekdays = {day.weekday() for day in days}
    middle = apart[len(apart) // 2] if apart else _WEEK
    return EventTemplate(
        titles=named.titles if named else Words(last.title_fi, last.title_sv, last.title_en),
        begins=f"{begins:%H:%M}",
        ends=f"{ends:%H:%M}",
        kind=last.kind,
        zone=next((one.slug for one in zones(db) if one.id == last.zone_id), ""),
        capacity=last.capacity,
        weekdays=tuple(name for at, name in enumerate(WEEKDAYS) if at in weekdays),
        every_weeks=min(max(1, round(middle / _WEEK)), MOST_WEEKS),
        count=min(len(sessions), MOST_SESSIONS),
    )


def _projects(db: Database) -> list[ProjectTemplate]:
    """Without partners, amounts and days."""
    return [
        ProjectTemplate(
            code=one.code,
            name=one.name,
            fund=one.fund,
            axis=one.axis,
            objective=one.objective,
            authority=one.authority,
            indicators=_once(
                IndicatorTemplate(
                    name=found.name,
                    unit=found.unit,
                    counts=found.counts,
                    size_class=found.size_class,
                    target_hundredths=found.target_hundredths,
                    women_target_hundredths=found.women_target_hundredths,
                )
                for found in indicators(db, one.id)
            ),
        )
        for one in all_projects(db)
    ]


def _filaments(db: Database) -> list[FilamentTemplate]:
    sql = "SELECT material, colour, brand, diameter_mm, full_g, tare_g FROM spool WHERE ended IS NULL"
    return [FilamentTemplate(**found) for found in rows(db, f"{sql} ORDER BY material, colour, brand, number")]
