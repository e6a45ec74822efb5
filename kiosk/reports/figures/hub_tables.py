"""The figures of a hub as tables of a report: three counts apart, when they came, what for, who they were (I1, I3)."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, timedelta, tzinfo

from sqlite_utils import Database

from kiosk.base.formats import number_words
from kiosk.base.language.texts import Texts
from kiosk.hub.figures.breakdowns import NOT_TOLD, Breakdowns, breakdowns
from kiosk.hub.figures.hub_figures import Counted, Figure, HubFigures, hub_figures
from kiosk.hub.figures.period import Period, months_of
from kiosk.hub.figures.published_breakdowns import (
    OTHERS,
    published_cells,
    published_days,
    published_people,
    published_places,
    published_week,
)
from kiosk.hub.figures.published_hub import hidden_in
from kiosk.hub.figures.suppression import LEAST
from kiosk.reports.figures.report import HIDDEN, Column, ReportName, ShownAs, Table, Value, rows_of
from kiosk.reports.figures.words import GENDERS, PURPOSES, WEEKDAYS, age_words, month_words

KNOWN_PEOPLE = "different passes, known for {known} of {of} visits"
KNOWN_ORGANISATIONS = "different ones, at {known} of {of} occasions"


def hub_tables(
    db: Database, name: ReportName, period: Period, now: datetime, tz: tzinfo, t: Texts
) -> tuple[Table, ...]:
    """period: with both bounds. Nothing in the tables is smaller than may leave the house."""
    figures, parts = hub_figures(db, period, now, tz), breakdowns(db, period, tz)
    months = [breakdowns(db, one, tz) for one in months_of(period)]
    in_time = _by_month(parts, period, t) if name is ReportName.YEAR else _by_day(parts, period, t)
    hidden = hidden_in(db, figures, now, tz)
    who = _who(parts, months, t, hides_people=Figure.PEOPLE in hidden)
    return (_counts(figures, hidden, t), in_time, *who, _week(parts, months, t), _others(figures, hidden, t))


def _counts(figures: HubFigures, hidden: Collection[Figure], t: Texts) -> Table:
    people = _count(figures.people, t("people"), _known(figures.people, KNOWN_PEOPLE, t))
    met = _count(figures.organisations, t("organisations"), _known(figures.organisations, KNOWN_ORGANISATIONS, t))
    rows = (
        _count(figures.visits, t("visits"), t("counted at the door")),
        _hidden(t("people")) if Figure.PEOPLE in hidden else people,
        _hidden(t("organisations")) if Figure.ORGANISATIONS in hidden else met,
    )
    columns = (Column("what", t("What")), Column("number", t("Number"), True), Column("how", t("How it was counted")),
               Column("known", t("Known"), True), Column("of", t("Of"), True))  # fmt: skip
    return Table(
        key="counts",
        title=t("Three numbers that are never added up"),
        columns=columns,
        rows=rows,
        shown_as=ShownAs.READINGS,
        how=t("Visits are those of everybody at the door. People are different passes: who comes without one is among"
              " the visits alone, and who changes the pass is counted twice. Organisations are different ones, by"
              " business ID or record, at events and consultations."),
    )  # fmt: skip


def _known(counted: Counted, english: str, t: Texts) -> str:
    known, of = (number_words(number, 0, t.language) for number in (counted.known, counted.of))
    return t(english, known=known, of=of)


def _count(counted: Counted, what: str, how: str) -> tuple[Value, ...]:
    return (what, counted.number, how, counted.known, counted.of)


def _hidden(what: str) -> tuple[Value, ...]:
    return (what, HIDDEN, "", HIDDEN, HIDDEN)


def _by_day(parts: Breakdowns, period: Period, t: Texts) -> Table:
    assert period.first is not None
    assert period.last is not None
    days = [period.first + timedelta(days=number) for number in range((period.last - period.first).days + 1)]
    shown = published_days({day: parts.days.get(day, 0) for day in days})
    rows = tuple((day, HIDDEN if visits is None else visits) for day, visits in shown.items())
    return Table(
        key="visits_by_day",
        title=t("Visits by day"),
        columns=(Column("day", t("Day")), Column("visits", t("Visits"), True)),
        rows=rows,
        shown_as=ShownAs.COLUMNS,
        unit=t("visits"),
        how=t("A visit is counted on the day on which it began."),
    )


def _by_month(parts: Breakdowns, period: Period, t: Texts) -> Table:
    assert period.first is not None
    assert period.last is not None
    months = parts.months()
    firsts = [date(period.first.year, number, 1) for number in range(period.first.month, period.last.month + 1)]
    # Nothing is hidden: these are the totals of the reports of the months.
    names = [(month_words(first.month, t.language), months.get(first, 0)) for first in firsts]
    return Table(
        key="visits_by_month",
        title=t("Visits by month"),
        columns=(Column("month", t("Month")), Column("visits", t("Visits"), True)),
        rows=rows_of(names),
        shown_as=ShownAs.COLUMNS,
        unit=t("visits"),
        how=t("A visit is counted on the day on which it began."),
    )


def _who(parts: Breakdowns, months: Sequence[Breakdowns], t: Texts, *, hides_people: bool) -> tuple[Table, ...]:
    """What they came for, and what people told of themselves. hides_people: also how many they are."""
    names = {
        "age_band": {band: age_words(band, t) for band in parts.people["age_band"] if band != NOT_TOLD},
        "gender": {one.value: t(words) for one, words in GENDERS.items()},
    }
    titles = {"age_band": t("How old people are"), "gender": t("Women, men, others")}
    purposes = {one.value: t(words) for one, words in PURPOSES.items()}
    told = t("Different passes whose owners told it; nobody has to.")
    came_for = published_cells(parts.purposes, [one.purposes for one in months])
    rows = sorted(_named(came_for, purposes), key=lambda one: -(one[1] or 0)) + _not_told(came_for, t)
    how = t("As somebody chose at the door; a group with all its people.")
    tables = [_table("visits_by_purpose", t("What they came for"), t("visits"), parts.purposes, rows, t, how)]
    for key, field in (("people_by_age", "age_band"), ("people_by_gender", "gender")):
        cells = parts.people[field]
        shown = published_people(cells, [one.people[field] for one in months])
        if hides_people:
            shown = dict.fromkeys(cells)
        rows = _named(shown, names[field]) + _not_told(shown, t)
        tables.append(_table(key, titles[field], t("people"), cells, rows, t, told, is_hidden=hides_people))
    return (*tables, _places(parts.people["municipality"], t, told, is_hidden=hides_people))


def _named(shown: Mapping[str, int | None], names: Mapping[str, str]) -> list[tuple[str, int | None]]:
    return [(names.get(name, name), number) for name, number in shown.items() if name != NOT_TOLD]


def _not_told(shown: Mapping[str, int | None], t: Texts) -> list[tuple[str, int | None]]:
    """Nothing where everybody told."""
    return [(t("not told"), shown[NOT_TOLD])] if shown.get(NOT_TOLD, 0) != 0 else []


def _places(cells: Mapping[str, int], t: Texts, how: str, *, is_hidden: bool) -> Table:
    names = {OTHERS: t("other places"), NOT_TOLD: t("not told")}
    shown = {OTHERS: None} if is_hidden else published_places(cells)
    rows = [(names.get(place, place), number) for place, number in shown.items()]
    is_small = is_hidden or 0 < sum(cells.values()) < LEAST
    title = t("Where people live")
    return _table("people_by_municipality", title, t("people"), cells, rows, t, how, is_hidden=is_small)


def _table(
    key: str,
    title: str,
    unit: str,
    cells: Mapping[str, int],
    rows: list[tuple[str, int | None]],
    t: Texts,
    how: str,
    *,
    is_hidden: bool = False,
) -> Table:
    """is_hidden: also of how many it is known."""
    of = sum(cells.values())
    return Table(
        key=key,
        title=title,
        columns=(Column("name", title), Column("number", unit[:1].upper() + unit[1:], True)),
        rows=rows_of(rows) if of else (),
        shown_as=ShownAs.RULES,
        unit=unit,
        how=how,
        known=None if is_hidden else of - cells.get(NOT_TOLD, 0),
        of=None if is_hidden else of,
        empty=t("Nobody told."),
    )


def _week(parts: Breakdowns, months: Sequence[Breakdowns], t: Texts) -> Table:
    shown = published_week(parts.hours, [one.hours for one in months])
    hours = sorted({hour for _, hour in shown})
    rows = tuple((t(name), *(_value(shown[weekday, hour]) for hour in hours)) for weekday, name in enumerate(WEEKDAYS))
    return Table(
        key="visits_by_hour",
        title=t("When they came"),
        columns=(Column("weekday", t("Weekday")), *(Column(f"hour_{hour:02}", str(hour), True) for hour in hours)),
        rows=rows if hours else (),
        shown_as=ShownAs.WEEK,
        unit=t("visits that began in the hour"),
        how=t("All weeks of the period together, in the hub's own time."),
        empty=t("There were no visits."),
    )


def _value(number: int | None) -> Value:
    return HIDDEN if number is None else number


def _all(number: int, unit: str) -> tuple[Value, ...]:
    """What is known of all."""
    return (number, unit, number, number)


def _others(figures: HubFigures, hidden: Collection[Figure], t: Texts) -> Table:
    women: tuple[Value, ...] = (HIDDEN,) * 3
    if Figure.WOMEN not in hidden:
        women = (figures.women.number, figures.women.known, figures.women.of)
    rows: tuple[tuple[Value, ...], ...] = (
        (t("Women"), women[0], t("people who told"), *women[1:]),
        (t("Events"), *_all(figures.events, t("that took place"))),
        (t("Consultations"), *_all(figures.consultations, t("that were logged"))),
        (t("Person hours at events"), round(figures.person_hours, 2), t("hours times people"), figures.counted_events,
         figures.events),
    )  # fmt: skip
    return Table(
        key="other_figures",
        title=t("What happened besides"),
        columns=(Column("what", t("What")), Column("number", t("Number"), True), Column("unit", t("Unit")),
                 Column("known", t("Known"), True), Column("of", t("Of"), True)),
        rows=rows,
        how=t("Events that were cancelled are not counted. Person hours are the length of an event times the people who"
              " were counted there."),
    )  # fmt: skip
