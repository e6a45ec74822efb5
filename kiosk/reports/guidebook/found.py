"""What the guidebook is written from: the hub as it is set, and what happened in its last twelve whole months."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from functools import cached_property

from sqlite_utils import Database

from kiosk.base.clock import from_text
from kiosk.hub.equipment.use_hours import used_s
from kiosk.hub.figures.counted_rows import rows_of_project
from kiosk.hub.figures.hub_figures import Figure, HubFigures, hub_figures
from kiosk.hub.figures.period import WHOLE, Period
from kiosk.hub.figures.published_hub import hidden_in
from kiosk.hub.figures.publishing import PublishedFigure, published_in
from kiosk.hub.leaving.wishes import WishState
from kiosk.hub.maturity.content import current_text, questions_in
from kiosk.hub.maturity.questions import QuestionSet
from kiosk.hub.projects.indicators import indicators
from kiosk.hub.projects.project import Project, all_projects
from kiosk.hub.settings.current import HubSettings, read_settings
from kiosk.hub.settings.equipment_settings import Equipment, all_equipment
from kiosk.hub.settings.own_kinds import OwnKind, own_kinds
from kiosk.hub.settings.pack.own_templates import with_own
from kiosk.hub.settings.pack.templates import Templates
from kiosk.hub.settings.printer_settings import Printer, printer
from kiosk.hub.settings.zones import Zone, zones
from kiosk.hub.sustainability.lines import SustainabilityLine, sustainability
from kiosk.store.hub_db import rows

_PRINTS = """
SELECT count(*) AS prints, total(outcome = 'done') AS done,
    total(julianday(ended_at) - julianday(started_at)) * 24 AS hours
FROM job WHERE outcome IS NOT NULL AND started_at IS NOT NULL AND ended_at >= ? AND ended_at < ?
"""
_GRAMS = "SELECT total(weight_g) AS grams FROM filament_use WHERE at >= ? AND at < ?"
_WISHES = """
SELECT text_fi, text_sv, text_en, (SELECT count(*) FROM wish_vote WHERE wish_id = wish.id) AS votes
FROM wish WHERE wish_state = ? ORDER BY votes DESC, text_en LIMIT 6
"""
_USES = """SELECT equipment_id AS id, count(*) AS n FROM claim WHERE started_at >= ? AND started_at < ?
    GROUP BY equipment_id"""


@dataclass(frozen=True, slots=True)
class PrintYear:
    """Of the year of the figures. hours: from start to end, all together."""

    prints: int
    done: int
    hours: float
    grams: float


@dataclass(frozen=True, slots=True)
class ProjectYear:
    """A project with its figures, as they leave the house."""

    project: Project
    figures: tuple[PublishedFigure, ...]


class FoundHub:
    """Read once, at `now`. backup_days: how long backups are kept; None: there are none."""

    def __init__(self, db: Database, now: datetime, backup_days: int | None = None) -> None:
        self._db, self.now, self.backup_days = db, now, backup_days

    @cached_property
    def settings(self) -> HubSettings:
        return read_settings(self._db)

    @property
    def tz(self) -> tzinfo:
        return self.settings.hub.tz

    @property
    def today(self) -> date:
        return self.now.astimezone(self.tz).date()

    @cached_property
    def zones(self) -> tuple[Zone, ...]:
        return zones(self._db)

    @cached_property
    def equipment(self) -> tuple[Equipment, ...]:
        """In the order of the wall."""
        return all_equipment(self._db)

    @cached_property
    def own_kinds(self) -> Mapping[str, OwnKind]:
        return {one.slug: one for one in own_kinds(self._db)}

    @cached_property
    def printers(self) -> Mapping[str, Printer]:
        """By the id of their equipment."""
        found = {one.id: printer(self._db, one.id) for one in self.equipment if one.kind == "printer"}
        return {equipment_id: one for equipment_id, one in found.items() if one is not None}

    @cached_property
    def templates(self) -> Templates:
        """Of what the hub has itself, not of what it took over from another one."""
        return with_own(self._db, Templates())

    @cached_property
    def questions(self) -> QuestionSet:
        """Of the digital map."""
        return questions_in(current_text(self._db, "questions"))

    @cached_property
    def wishes(self) -> list[dict[str, str]]:
        """The most wanted of those that visitors see."""
        return [{name: str(value) for name, value in one.items()} for one in rows(self._db, _WISHES, WishState.SHOWN)]

    @cached_property
    def year(self) -> Period:
        """The last twelve whole months, which have reports of their own: beside free days those would say more (I8)."""
        ends = self.today.replace(day=1)
        return Period(ends.replace(year=ends.year - 1), ends - timedelta(days=1))

    @cached_property
    def figures(self) -> HubFigures:
        return hub_figures(self._db, self.year, self.now, self.tz)

    @cached_property
    def sustainability(self) -> tuple[SustainabilityLine, ...]:
        """The estimates of the year."""
        return sustainability(self._db, self.year, self.now, self.tz)

    @cached_property
    def hidden(self) -> frozenset[Figure]:
        """The figures that may not leave the house."""
        return hidden_in(self._db, self.figures, self.now, self.tz)

    @cached_property
    def projects(self) -> tuple[ProjectYear, ...]:
        """Those with indicators, from their beginning until now; beside their reports of months and years."""
        found = [(one, indicators(self._db, one.id)) for one in all_projects(self._db)]
        return tuple(
            ProjectYear(one, published_in(rows_of_project(self._db, one.id, self.now, self.tz), of_it, WHOLE))
            for one, of_it in found
            if of_it
        )

    @cached_property
    def prints(self) -> PrintYear:
        between = self.year.moments(self.tz)
        (found,), (used,) = rows(self._db, _PRINTS, *between), rows(self._db, _GRAMS, *between)
        return PrintYear(found["prints"], int(found["done"]), found["hours"] or 0.0, used["grams"])

    @cached_property
    def used_h(self) -> Mapping[str, float]:
        """Hours of use in the year of the figures, by the id of the equipment."""
        found = used_s(self._db, *map(from_text, self.year.moments(self.tz)))
        return {equipment_id: seconds / 3600 for equipment_id, seconds in found.items()}

    @cached_property
    def uses(self) -> Mapping[str, int]:
        """How often equipment was taken in the same year, by its id."""
        return {one["id"]: one["n"] for one in rows(self._db, _USES, *self.year.moments(self.tz))}

    @cached_property
    def kinds(self) -> Mapping[str, tuple[Equipment, ...]]:
        """The equipment of each kind, the kinds in the order of the wall."""
        found: dict[str, list[Equipment]] = {}
        for one in self.equipment:
            found.setdefault(one.kind, []).append(one)
        return {kind: tuple(of_it) for kind, of_it in found.items()}

    def kind_count(self) -> Counter[str]:
        return Counter(one.kind for one in self.equipment)
