"""Makes a report of what the hub knows now (I9)."""

from datetime import datetime, tzinfo

from sqlite_utils import Database

from kiosk.base.formats import clock_words
from kiosk.base.language.day_words import plain_day_with_year
from kiosk.base.language.texts import Texts
from kiosk.hub.figures.breakdowns import days_with_visits
from kiosk.hub.figures.period import Period
from kiosk.reports.figures.equipment_tables import equipment_tables
from kiosk.reports.figures.hub_tables import hub_tables
from kiosk.reports.figures.project_tables import fact_table, project_days, project_tables
from kiosk.reports.figures.report import Report, ReportName, Table
from kiosk.reports.figures.wanted import Wanted
from kiosk.reports.figures.words import days_words, report_words, title_of
from kiosk.reports.figures.year_tables import year_tables

DAYS = "visitors on {n} day~visitors on {n} days"
FOR_INSIDE = "For use inside the house"
NOT_WHOLE = (
    "It may not leave the house: its days are no whole month, year or project, and together with reports of other days"
    " what is hidden could be found out."
)
NOT_WHOLE_YEAR = (
    "It may not leave the house: its days are no whole year, and together with reports of other days what is hidden"
    " could be found out."
)
FUNDED = "Co-funded by the European Union"
KINDS = {
    ReportName.MONTH: "Monthly report",
    ReportName.YEAR: "Yearly report",
    ReportName.PROJECT: "Report of the project",
    ReportName.EQUIPMENT: "Use of equipment",
}


def make_report(db: Database, wanted: Wanted, hub: str, now: datetime, tz: tzinfo) -> Report:
    """hub: its name. tz: of the hub, whose days they are. All of it is read in one state of the database."""
    t = report_words(wanted.language)
    db.execute("BEGIN")
    try:
        tables = _tables(db, wanted, now, tz, t)
        title, subtitle = _title(db, wanted, tz, t)
    finally:
        db.execute("ROLLBACK")  # nothing was written
    return Report(
        name=wanted.name,
        language=wanted.language,
        hub=hub,
        title=title,
        subtitle=f"{subtitle}. {t(FOR_INSIDE)}" if wanted.is_for_inside else subtitle,
        period=wanted.period,
        made_at=now.astimezone(tz),
        made=_made(now, tz, t),
        hidden=t("hidden"),
        projects=wanted.projects,
        funded=t(FUNDED) if wanted.projects else "",
        tables=tables,
        notes=_notes(wanted, t),
        is_for_inside=wanted.is_for_inside,
    )


def _made(now: datetime, tz: tzinfo, t: Texts) -> str:
    day = plain_day_with_year(now.astimezone(tz).date(), t.language)
    return t("Made on {day} at {time}", day=day, time=clock_words(now, tz, t.language))


def _tables(db: Database, wanted: Wanted, now: datetime, tz: tzinfo, t: Texts) -> tuple[Table, ...]:
    period, codes = wanted.period, [one.code for one in wanted.projects]
    if wanted.name is ReportName.EQUIPMENT:
        return equipment_tables(db, codes, period, now, tz, t)
    if wanted.name is ReportName.PROJECT:
        (one,) = wanted.projects
        figures = project_tables(db, one, period, now, tz, t, with_parts=True)
        equipment = equipment_tables(db, codes, period, now, tz, t)
        is_used = any(table.rows for table in equipment)
        return (figures[0], *figures[1:], *(equipment[1:] if is_used else ()), fact_table(db, one, t))
    found = hub_tables(db, wanted.name, period, now, tz, t)
    if wanted.name is ReportName.YEAR:
        found = (*found, *year_tables(db, period, now, tz, t))
    of_projects = [
        table
        for one in wanted.projects
        for table in project_tables(db, one, period, now, tz, t, with_parts=False)
        if table.rows
    ]
    return (*found, *of_projects)


def _title(db: Database, wanted: Wanted, tz: tzinfo, t: Texts) -> tuple[str, str]:
    kind, days = t(KINDS[wanted.name]), days_words(wanted.period, t.language)
    if wanted.name is ReportName.PROJECT:
        (one,) = wanted.projects
        whole = project_days(db, one, t)
        about = days if wanted.period != Period() else t("whole project") + (f" {whole}" if whole else "")
        return one.name, f"{kind} {one.code}, {about}"
    if wanted.name is ReportName.EQUIPMENT:
        return kind, days
    visited = t.count(DAYS, days_with_visits(db, wanted.period, tz))
    return title_of(wanted.period, t.language), f"{kind} {days}, {visited}"


def _notes(wanted: Wanted, t: Texts) -> tuple[str, ...]:
    hides = t(
        "Numbers of visits, people and organisations below five are hidden where they say who or what, and with them"
        " others by which they could be found out. The totals are right."
    )
    apart = t("Visits, people and organisations are counted apart and never added up.")
    if wanted.name is ReportName.EQUIPMENT:
        return ()
    stays = t(NOT_WHOLE_YEAR if wanted.name is ReportName.YEAR else NOT_WHOLE)
    return (stays, apart, hides) if wanted.is_for_inside else (apart, hides)
