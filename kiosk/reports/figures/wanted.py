"""Which report is wanted: of what, of which days, in which language; and what of that can't be (I9)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from sqlite_utils import Database

from kiosk.base.errors import WorldError
from kiosk.hub.figures.period import WHOLE, Period, is_whole, month_before, month_of, year_of
from kiosk.hub.projects.project import all_projects, project_of_code
from kiosk.reports.figures.report import ReportName, ReportProject

EARLIEST, LATEST = date(2000, 1, 1), date(2200, 1, 1)
Field = Literal["project", "from", "to"]
Trouble = Literal["no_such_project", "project_needed", "one_project", "ends_first", "not_one_month", "not_one_year",
                  "not_a_day"]  # fmt: skip


class WantedError(WorldError):
    """A report that can't be. field: what is wrong of it. trouble: why, for a page; the message is for a terminal."""

    def __init__(self, field: Field, trouble: Trouble, message: str) -> None:
        super().__init__(message)
        self.field: Field = field
        self.trouble: Trouble = trouble


@dataclass(frozen=True, slots=True)
class Wanted:
    name: ReportName
    projects: tuple[ReportProject, ...]
    period: Period
    language: str

    @property
    def is_for_inside(self) -> bool:
        """Whether its days are no whole month, year or project, so that it may not leave the house (I8)."""
        if self.name is ReportName.EQUIPMENT:
            return False  # it counts nobody
        if self.name is ReportName.YEAR and self.period.first is not None:
            return self.period != year_of(self.period.first)  # needs met are hidden beside those of years
        return not (is_whole(self.period) or (self.name is ReportName.PROJECT and self.period == WHOLE))


def wanted_report(
    db: Database,
    name: ReportName,
    codes: Sequence[str],
    first: date | None,
    last: date | None,
    *,
    language: str,
    today: date,
) -> Wanted:
    """codes: of projects. first, last: None: what is usual for this report. Raises WantedError."""
    return Wanted(name, _projects(db, name, codes), _period(name, first, last, today), language)


def _projects(db: Database, name: ReportName, codes: Sequence[str]) -> tuple[ReportProject, ...]:
    if name is ReportName.PROJECT and not codes:
        known = ", ".join(one.code for one in all_projects(db))
        there_are = f"There are: {known}." if known else "There are none yet: add them in the office."
        raise WantedError("project", "project_needed", f"The report of a project takes its code. {there_are}")
    found = []
    for code in dict.fromkeys(codes):
        one = project_of_code(db, code)
        if one is None:
            known = ", ".join(each.code for each in all_projects(db)) or "none"
            raise WantedError("project", "no_such_project", f"There is no project {code!r}. There are: {known}.")
        found.append(ReportProject(one.id, one.code, one.name))
    if name is ReportName.PROJECT and len(found) > 1:
        raise WantedError("project", "one_project", "The report of a project is of one project. Make one for each.")
    return tuple(found)


def _period(name: ReportName, first: date | None, last: date | None, today: date) -> Period:
    ends: tuple[tuple[Field, date | None], ...] = (("from", first), ("to", last))
    for field, day in ends:
        if day is not None and not EARLIEST <= day < LATEST:
            sentence = f"{day} is no day of a report: use one from {EARLIEST} to {LATEST}."
            raise WantedError(field, "not_a_day", sentence)
    if first is not None and last is not None and last < first:
        raise WantedError("to", "ends_first", f"The last day, {last}, is before the first, {first}.")
    if name is ReportName.PROJECT:
        return Period(first, last)
    if name is ReportName.EQUIPMENT:
        return Period(first, last) if first or last else month_before(today)
    of_day = month_of if name is ReportName.MONTH else year_of
    day = first or last
    whole = of_day(day) if day else month_before(today) if name is ReportName.MONTH else year_of(_year_before(today))
    if first is None or last is None:
        return whole
    if Period(first, last).within(whole) != Period(first, last):
        if name is ReportName.MONTH:
            raise WantedError("to", "not_one_month", f"A monthly report is of one month: {first} and {last} are not.")
        raise WantedError("to", "not_one_year", f"A yearly report is of one year: {first} and {last} are not.")
    return Period(first, last)


def _year_before(today: date) -> date:
    return date(today.year - 1, 1, 1)
