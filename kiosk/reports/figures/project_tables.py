"""The figures of a project as tables of a report: actual beside target, broken down, occasions by month (I2, I7, I8).

No fund is named: beside the emblem the rules of 2021–2027 want none.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date, datetime, tzinfo

from sqlite_utils import Database

from kiosk.base.formats import NO_BREAK, number_words
from kiosk.base.language.day_words import plain_day_with_year
from kiosk.base.language.texts import Texts
from kiosk.hub.figures.counted_rows import ProjectRows, rows_of_project
from kiosk.hub.figures.period import Period
from kiosk.hub.figures.project_figures import GENDER, NOT_KNOWN, PARTNER, SIZE
from kiosk.hub.figures.publishing import PublishedFigure, published_in
from kiosk.hub.projects.funding import Partner, PartnerRole, partners
from kiosk.hub.projects.indicators import Counts, indicators
from kiosk.hub.projects.project import Project, project
from kiosk.reports.figures.report import HIDDEN, Column, ReportProject, ShownAs, Table, Value, rows_of
from kiosk.reports.figures.words import GENDERS, SIZES, days_words, month_words

COUNTED = {
    Counts.ORGANISATIONS: "Different organisations, from the day on which they were selected.",
    Counts.PEOPLE: "Participants of the project, each with a number.",
    Counts.OCCASIONS: "Events that took place, and consultations.",
    Counts.CUSTOMERS: "Customers of the organisations, counted at events.",
    Counts.PERSON_HOURS: "The length of each event times the people there.",
    Counts.ENTERED: "Amounts that staff entered with their evidence.",
}
_MOST_MONTHS = 36
"""Of a chart; more are shown by year."""


def fact_table(db: Database, one: ReportProject, t: Texts) -> Table:
    found = project(db, one.id)
    assert found is not None
    return Table(
        key="project",
        title=t("The project"),
        columns=(Column("what", t("What")), Column("value", t("Value"))),
        rows=tuple(_facts(found, partners(db, one.id), t)),
        shown_as=ShownAs.FACTS,
    )


def _facts(found: Project, known: tuple[Partner, ...], t: Texts) -> Iterator[tuple[str, str]]:
    planned = days_words(Period(found.planned_from, found.planned_until), t.language)
    real = days_words(Period(found.real_from, found.real_until), t.language)
    by_role = {role: "; ".join(_named(one, t) for one in known if one.role is role) for role in PartnerRole}
    for name, value in (
        (t("Code"), found.code),
        (t("Planned"), planned),
        (t("Carried out"), real),
        (t("Authority"), found.authority),
        (t("Priority axis"), found.axis),
        (t("Specific objective"), found.objective),
        (t("Applicant"), by_role[PartnerRole.APPLICANT]),
        (t("Partners"), by_role[PartnerRole.PARTNER]),
    ):
        if value:
            yield name, value


def _named(one: Partner, t: Texts) -> str:
    if one.share_hundredths is None:
        return one.name
    return f"{one.name}, {number_words(one.share_hundredths / 100, 2, t.language)}{NO_BREAK}%"


def project_tables(
    db: Database, one: ReportProject, period: Period, now: datetime, tz: tzinfo, t: Texts, *, with_parts: bool
) -> tuple[Table, ...]:
    """with_parts: also broken down, and the occasions by month."""
    found = rows_of_project(db, one.id, now, tz)
    figures = published_in(found, indicators(db, one.id), period)
    targets = _targets(one, figures, t)
    if not with_parts:
        return (targets,)
    names = {each.id: each.name for each in partners(db, one.id)}
    parts = [table for figure in figures for table in _broken_down(figure, names, t)]
    return (targets, *parts, _occasions(found, period, t))


def _targets(one: ReportProject, figures: tuple[PublishedFigure, ...], t: Texts) -> Table:
    columns = (
        Column("indicator", t("Indicator")),
        Column("actual", t("Actual"), True),
        Column("unit", t("Unit")),
        Column("target", t("Target"), True),
        Column("share_percent", t("Share, %"), True),
        Column("women", t("Of them women"), True),
        Column("women_target", t("Target of women"), True),
        Column("known", t("Known"), True),
        Column("of", t("Of"), True),
        Column("from", t("From")),
        Column("until", t("Until")),
        Column("how", t("How it was counted")),
    )
    return Table(
        key=f"indicators_{one.code}",
        title=t("Target and actual, {code}", code=one.code),
        columns=columns,
        rows=tuple(_target_row(figure, t) for figure in figures),
        shown_as=ShownAs.TARGETS,
        how=t("Targets are those of the whole project, actuals those of the period."),
        empty=t("The project has no indicators yet."),
    )


def _target_row(shown: PublishedFigure, t: Texts) -> tuple[Value, ...]:
    figure, indicator = shown.figure, shown.figure.indicator
    share = shown.share
    hides = shown.actual_hidden
    return (
        indicator.name.in_language(t.language),
        HIDDEN if hides else _amount(shown.actual_hundredths),
        indicator.unit.in_language(t.language),
        _amount(indicator.target_hundredths),
        None if share is None else round(share * 100, 1),
        HIDDEN if shown.women_hidden else _amount(shown.women_hundredths),
        _amount(indicator.women_target_hundredths),
        HIDDEN if hides or shown.women_hidden else figure.known,
        HIDDEN if hides else figure.of,
        figure.period.first,
        figure.period.last,
        t(COUNTED[indicator.counts]),
    )


def _amount(hundredths: int | None) -> Value:
    if hundredths is None:
        return None
    return hundredths // 100 if hundredths % 100 == 0 else hundredths / 100


def _broken_down(shown: PublishedFigure, partner_names: Mapping[str, str], t: Texts) -> Iterator[Table]:
    indicator = shown.figure.indicator
    if shown.breakdowns is None or indicator.size_class is not None:
        return
    titles = {SIZE: t("by size"), PARTNER: t("by partner"), GENDER: t("by gender")}
    names = {
        SIZE: {one.value: t(words) for one, words in SIZES.items()},
        PARTNER: partner_names,
        GENDER: {one.value: t(words) for one, words in GENDERS.items()},
    }
    for by, cells in shown.breakdowns.items():
        named = [(names[by].get(cell, cell) if cell != NOT_KNOWN else t("not known"), n) for cell, n in cells.items()]
        whole = next(part.cells for part in shown.figure.breakdowns if part.by == by)
        of = sum(whole.values())
        if not of or set(whole) <= {NOT_KNOWN}:
            continue
        unknown = whole.get(NOT_KNOWN, 0)
        yield Table(
            key=f"{indicator.id}_{by}",
            title=f"{indicator.name.in_language(t.language)}, {titles[by]}",
            columns=(Column("name", t("What")), Column("number", t("Number"), True)),
            rows=rows_of(named),
            shown_as=ShownAs.RULES,
            unit=indicator.unit.in_language(t.language),
            how=t(COUNTED[indicator.counts]),
            known=of - unknown,
            of=of,
        )


def _occasions(found: ProjectRows, period: Period, t: Texts) -> Table:
    """Events and consultations, which count nobody."""
    days = [one.day for one in found.occasions if period.has(one.day)]
    counted: Counter[date] = Counter(day.replace(day=1) for day in days)
    months = _months(min(counted), max(counted)) if counted else []
    by_year = len(months) > _MOST_MONTHS
    rows: list[tuple[Value, ...]]
    if by_year:
        years: Counter[int] = Counter(day.year for day in days)
        rows = [(str(year), years[year]) for year in range(min(years), max(years) + 1)]
    else:
        rows = [(f"{month_words(one.month, t.language)} {one.year}", counted[one]) for one in months]
    heading = t("Year") if by_year else t("Month")
    return Table(
        key="occasions_by_time",
        title=t("Events and consultations"),
        columns=(Column("time", heading), Column("occasions", t("Number"), True)),
        rows=tuple(rows),
        shown_as=ShownAs.COLUMNS,
        unit=t("events and consultations"),
        how=t(COUNTED[Counts.OCCASIONS]),
        empty=t("There were no events and no consultations."),
    )


def _months(first: date, last: date) -> list[date]:
    numbers = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    return [date(number // 12, number % 12 + 1, 1) for number in numbers]


def project_days(db: Database, one: ReportProject, t: Texts) -> str:
    """Its first and last day, as far as they are known."""
    found = project(db, one.id)
    assert found is not None
    if found.first_day is None and found.last_day is None:
        return ""
    if found.last_day is None:
        return t("from {day} on", day=plain_day_with_year(found.first_day, t.language)) if found.first_day else ""
    return days_words(Period(found.first_day, found.last_day), t.language)
