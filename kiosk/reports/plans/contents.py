"""What stands in the files of a plan, in the words of one language; who has the words fills it in."""

from dataclasses import dataclass
from datetime import date

from kiosk.hub.plans.measures import MeasureState
from kiosk.reports.plans.radar import Radar


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One measure. id: of the measure; waits_for: of another one, or empty. note: date, cost and state in a line.

    owner: whose lane it is in; empty: nobody's yet.
    """

    id: str
    title: str
    note: str
    owner: str
    first_step: str
    starts_on: date
    due_on: date
    state: MeasureState
    is_late: bool
    waits_for: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True)
class PlanContents:
    """months: their twelve names. nobody: the lane of what has no owner. today_words: beside the mark of today."""

    name: str
    title: str
    subtitle: str
    items: tuple[PlanItem, ...]
    months: tuple[str, ...]
    nobody: str
    today: date
    today_words: str
    legend: str
    first_step: str
    """The words before a first step."""


@dataclass(frozen=True, slots=True)
class FutureContents:
    """columns: the words of the times. rows: the words of a theme, and the lines of each of its cells."""

    name: str
    title: str
    subtitle: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...]


@dataclass(frozen=True, slots=True)
class MapContents:
    """A digital map on paper. now, before, region: words of the legend; empty without it.

    steps: area and words. rows: area, level, stage, and what else is known of it. rule: how a level is found.
    """

    title: str
    subtitle: str
    radar: Radar
    now: str
    before: str
    region: str
    steps_title: str
    steps: tuple[tuple[str, ...], ...]
    rows: tuple[tuple[str, ...], ...]
    rule: str


@dataclass(frozen=True, slots=True)
class VisionContents:
    """A vision on paper. parts: headings and texts; those without a text are left out."""

    title: str
    subtitle: str
    sentence: str
    parts: tuple[tuple[str, ...], ...]
