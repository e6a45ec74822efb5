"""A report as values: tables with their unit, how they were counted and of how much it is known (I9).

Every format is written from these values, so that a number is the same in each.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, StrEnum

from kiosk.base.formats import number_words
from kiosk.base.language.day_words import plain_day_with_year
from kiosk.hub.figures.period import Period


class ReportName(StrEnum):
    MONTH = "month"
    YEAR = "year"
    PROJECT = "project"
    EQUIPMENT = "equipment"


class Hidden(Enum):
    """In the place of a number that may not leave the house (I8)."""

    HIDDEN = "hidden"


HIDDEN = Hidden.HIDDEN
Value = str | int | float | date | Hidden | None
"""None: there is none, such as a target that was not set."""


class ShownAs(StrEnum):
    """How a table is drawn on paper. In each case its first column names a row, and its second one is a number.

    READINGS: large numbers side by side. COLUMNS: a bar a row, in order of time. RULES: a steel rule a row. WEEK: rows
    are weekdays, columns hours. TARGETS: actuals beside targets.
    """

    READINGS = "readings"
    COLUMNS = "columns"
    RULES = "rules"
    WEEK = "week"
    TARGETS = "targets"
    TABLE = "table"
    FACTS = "facts"


@dataclass(frozen=True, slots=True)
class Column:
    """key: for programs. heading: in the language of the report. is_number: it stands at the right.

    width: of a column of words on paper, as a share beside the others; 0: as usual.
    """

    key: str
    heading: str
    is_number: bool = False
    width: float = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """known, of: of how many it is known what is counted; None: of all. how: how it was counted, in a sentence."""

    key: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    shown_as: ShownAs = ShownAs.TABLE
    unit: str = ""
    how: str = ""
    known: int | None = None
    of: int | None = None
    empty: str = ""
    """What is said in the place of no rows."""


@dataclass(frozen=True, slots=True)
class ReportProject:
    """A project whose report it is, or that paid for what is counted."""

    id: str
    code: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """subtitle: the kind of report and its days. notes: what holds for all of it. funded: the sentence beside the
    emblem; empty: without one, as no project is named. is_for_inside: it may not leave the house."""

    name: ReportName
    language: str
    hub: str
    title: str
    subtitle: str
    period: Period
    made_at: datetime
    made: str
    """The same in words."""
    hidden: str
    """The word in the place of a hidden number."""
    projects: tuple[ReportProject, ...]
    funded: str
    tables: tuple[Table, ...]
    notes: tuple[str, ...]
    is_for_inside: bool = False

    @property
    def codes(self) -> str:
        return ", ".join(one.code for one in self.projects)

    def file_name(self, ending: str) -> str:
        """It names nobody (P8)."""
        days = [day.isoformat() for day in (self.period.first, self.period.last) if day]
        return "-".join(["report", self.name, *days, *(["inside"] if self.is_for_inside else [])]) + f".{ending}"

    def words(self, value: Value) -> str:
        """A value as people read it; empty for None."""
        if value is None:
            return ""
        if isinstance(value, Hidden):
            return self.hidden
        if isinstance(value, date):
            return plain_day_with_year(value, self.language)
        return number_words(value, 2, self.language) if isinstance(value, int | float) else str(value)


def rows_of(pairs: Sequence[tuple[str, int | None]]) -> tuple[tuple[Value, ...], ...]:
    """Rows of a name and a number; None: it is hidden."""
    return tuple((name, HIDDEN if number is None else number) for name, number in pairs)
