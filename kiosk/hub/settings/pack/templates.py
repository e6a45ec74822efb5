"""What a hub offers to begin with: series of events, projects with their indicators, filaments (I16).

They come with a hub pack. A template names no person and no organisation, and counts as nothing: what is begun from it
is a row of its own.
"""

from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from typing import ClassVar, Protocol, Self, TypeVar

from kiosk.base.plain_text import comparison_key
from kiosk.hub.equipment.details import Words
from kiosk.hub.events.series import MOST_SESSIONS, MOST_WEEKS
from kiosk.hub.events.session import EventKind, Session
from kiosk.hub.opening_hours import WEEKDAYS
from kiosk.hub.organisations.fields import SizeClass
from kiosk.hub.projects.indicators import Counts, Indicator, checked_indicator
from kiosk.hub.projects.project import Project, checked_project
from kiosk.hub.settings.checks import (
    SettingRefusedError,
    check_choice,
    check_number,
    check_once,
    check_slug,
    check_time_of_day,
)
from kiosk.hub.settings.setting import Setting
from kiosk.hub.spools.spool import USUAL_DIAMETER_MM, Spool
from kiosk.hub.spools.stock import checked_spool

MOST = 200
"""Templates of one sort."""
_WEEK = len(WEEKDAYS)


class _Template(Protocol):
    @property
    def key(self) -> str: ...

    def checked(self) -> Self: ...


T = TypeVar("T", bound=_Template)


@dataclass(frozen=True, slots=True, kw_only=True)
class EventTemplate:
    """A series. begins, ends: as "17:00". zone: its slug, or "". capacity: None: as many as come.

    weekdays: of WEEKDAYS, on which it was held. count: of its sessions, one each `every_weeks`.
    """

    titles: Words
    begins: str
    ends: str
    kind: EventKind | None = None
    zone: str = ""
    capacity: int | None = None
    weekdays: tuple[str, ...] = ()
    every_weeks: int = 1
    count: int = 1

    @property
    def key(self) -> str:
        """By which it is known."""
        return comparison_key(self.titles.en)

    def next_day(self, today: date) -> date:
        """The first day after today on which it may begin."""
        ahead = [(WEEKDAYS.index(one) - today.weekday() - 1) % _WEEK + 1 for one in self.weekdays]
        return today + timedelta(days=min(ahead, default=_WEEK))

    def checked(self) -> Self:
        check_time_of_day("begins", self.begins)
        check_time_of_day("ends", self.ends)
        for weekday in self.weekdays:
            check_choice("weekdays", weekday, WEEKDAYS)
        check_once("weekdays", self.weekdays)
        check_number("every_weeks", self.every_weeks, 1, MOST_WEEKS)
        check_number("count", self.count, 1, MOST_SESSIONS)
        if self.zone:
            check_slug("zone", self.zone)
        begins, ends = time.fromisoformat(self.begins), time.fromisoformat(self.ends)
        return replace(self, titles=Session(self.titles, begins, ends, capacity=self.capacity).checked().titles)


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorTemplate:
    """See `Indicator`; the targets are those of the project that it comes from."""

    name: Words
    unit: Words
    counts: Counts
    size_class: SizeClass | None = None
    target_hundredths: int | None = None
    women_target_hundredths: int | None = None

    @property
    def key(self) -> str:
        """By which it is known among those of its project."""
        return comparison_key(f"{self.name.en} {self.size_class or ''}")

    def of_project(self, project_id: str) -> Indicator:
        """As one of a project."""
        return Indicator(
            project_id=project_id,
            name=self.name,
            unit=self.unit,
            counts=self.counts,
            size_class=self.size_class,
            target_hundredths=self.target_hundredths,
            women_target_hundredths=self.women_target_hundredths,
        )

    def checked(self) -> Self:
        one = checked_indicator(self.of_project(""))
        women = one.women_target_hundredths
        return replace(self, name=one.name, unit=one.unit, size_class=one.size_class, women_target_hundredths=women)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectTemplate:
    """code: of the project that it comes from; one that is begun from it gets its own."""

    code: str
    name: str
    fund: str = ""
    axis: str = ""
    objective: str = ""
    authority: str = ""
    indicators: tuple[IndicatorTemplate, ...] = ()

    @property
    def key(self) -> str:
        """By which it is known."""
        return comparison_key(self.code)

    def as_project(self) -> Project:
        return Project(
            code=self.code,
            name=self.name,
            fund=self.fund,
            axis=self.axis,
            objective=self.objective,
            authority=self.authority,
        )

    def checked(self) -> Self:
        check_number("indicators", len(self.indicators), 0, MOST)
        one = checked_project(self.as_project())
        return replace(
            self,
            code=one.code,
            name=one.name,
            fund=one.fund,
            axis=one.axis,
            objective=one.objective,
            authority=one.authority,
            indicators=_all_checked("indicators", self.indicators),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class FilamentTemplate:
    """A filament that the hub buys. Weights in g; tare_g: of the reel, None if it is not known."""

    material: str
    colour: str = ""
    brand: str = ""
    diameter_mm: float = USUAL_DIAMETER_MM
    full_g: float = 1000.0
    tare_g: float | None = None

    @property
    def key(self) -> str:
        """By which it is known."""
        return comparison_key(f"{self.material} {self.colour} {self.brand} {self.diameter_mm}")

    def checked(self) -> Self:
        spool = Spool(
            material=self.material,
            colour=self.colour,
            brand=self.brand,
            diameter_mm=self.diameter_mm,
            full_g=self.full_g,
            left_g=self.full_g,
            tare_g=self.tare_g,
        )
        one = checked_spool(spool)
        return replace(self, material=one.material, colour=one.colour, brand=one.brand)


@dataclass(frozen=True, slots=True, kw_only=True)
class Templates(Setting):
    """Those that came with a hub pack; what the hub has made itself is read from its own rows, see `own_templates`."""

    subject: ClassVar[str] = "templates"
    events: tuple[EventTemplate, ...] = ()
    projects: tuple[ProjectTemplate, ...] = ()
    filaments: tuple[FilamentTemplate, ...] = ()

    def checked(self) -> Self:
        return replace(
            self,
            events=_all_checked("events", self.events),
            projects=_all_checked("projects", self.projects),
            filaments=_all_checked("filaments", self.filaments),
        )


def _all_checked(field: str, found: tuple[T, ...]) -> tuple[T, ...]:
    """Raises SettingRefusedError, also for what is there twice."""
    check_number(field, len(found), 0, MOST)
    checked = []
    for at, one in enumerate(found):
        try:
            checked.append(one.checked())
        except SettingRefusedError as error:
            raise SettingRefusedError(f"{field}.{at}.{error.field}", error.reason) from error
    check_once(field, [one.key for one in checked])
    return tuple(checked)
