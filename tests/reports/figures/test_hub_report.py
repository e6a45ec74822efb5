"""Reports of a hub: breakdowns add up, small cells are in no format, an empty hub has one, too (I1, I3, I8, I9)."""

from datetime import UTC, date, datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

import pytest
from sqlite_utils import Database

from kiosk.base.clock import to_text
from kiosk.base.language.texts import LANGUAGES
from kiosk.hub.figures.breakdowns import breakdowns
from kiosk.hub.figures.period import Period, month_of, year_of
from kiosk.hub.figures.published_breakdowns import (
    OTHERS,
    published_cells,
    published_days,
    published_places,
    published_week,
)
from kiosk.reports.figures.report import HIDDEN, ReportName
from kiosk.reports.figures.wanted import WantedError, wanted_report
from tests.hub.conftest import HandClock
from tests.reports.figures.test_project_report import report_of, rows
from tests.reports.figures.written import csv_lines, same_everywhere

HELSINKI = ZoneInfo("Europe/Helsinki")
_ids = count()


def visit(db: Database, at: datetime, people: int = 1, purpose: str | None = None, **of_pass: str) -> None:
    """of_pass: what a new pass says of its owner."""
    number, pass_id = next(_ids), None
    if of_pass:
        pass_id = f"p{number}"
        known = {"created_at": to_text(at), "last_used_at": to_text(at)}
        db.table("pass").insert({"id": pass_id, "code_hash": pass_id, **of_pass, **known})
    db.table("visit").insert(
        {"id": f"v{number}", "pass_id": pass_id, "headcount": people, "purpose": purpose, "opened_at": to_text(at),
         "closed_at": to_text(at + timedelta(hours=1)), "closed_by": "scan"}
    )  # fmt: skip


def test_visits_and_people_are_broken_down_and_add_up(db: Database) -> None:
    """I1, I3: days and hours are those of the hub, also on the night when the clocks change; a pass counts once."""
    visit(db, datetime(2026, 3, 28, 22, 30, tzinfo=UTC), people=3, purpose="vr")  # 0.30 of the 29th in Helsinki
    visit(db, datetime(2026, 3, 29, 20, 30, tzinfo=UTC), gender="woman", municipality="Viitasaari")  # 23.30 there
    visit(db, datetime(2026, 3, 31, 20, 59, tzinfo=UTC), gender="no_answer", age_band="55+")
    visit(db, datetime(2026, 3, 31, 21, 0, tzinfo=UTC), people=7)  # April there
    found = breakdowns(db, month_of(date(2026, 3, 2)), HELSINKI)
    assert found.days == {date(2026, 3, 29): 4, date(2026, 3, 31): 1}
    assert found.hours == {(6, 0): 3, (6, 23): 1, (1, 23): 1}
    assert (found.visits, found.purposes["vr"], found.purposes[""]) == (5, 3, 2)
    assert found.people["gender"] == {"woman": 1, "man": 0, "other": 0, "": 1}
    assert found.people["age_band"]["55+"] == found.people["age_band"][""] == 1
    assert found.people["municipality"] == {"Viitasaari": 1, "": 1}
    assert sum(breakdowns(db, year_of(date(2026, 1, 1)), HELSINKI).months().values()) == 12


def test_small_numbers_of_days_hours_and_places_are_hidden_with_what_gives_them_away() -> None:
    """I8: days of a weekday and its hours say the same; small places are not even named."""
    monday = date(2026, 3, 2)
    days = {monday + timedelta(days=7 * week): visits for week, visits in enumerate((3, 9, 12, 20))}
    assert list(published_days(days).values()) == [None, None, 12, 20]
    week = published_week({(0, 10): 2, (0, 11): 8, (1, 10): 30})
    assert [week[0, hour] for hour in range(10, 14)] == [None, None, 0, 0]
    assert [week[1, hour] for hour in range(10, 14)] == [30, 0, 0, 0]
    places = {"Viitasaari": 40, "Pihtipudas": 6, "Kinnula": 2, "Keitele": 1, "": 3}
    assert published_places(places) == {"Viitasaari": 40, OTHERS: 9, "": 3}
    assert published_places({"Kinnula": 2}) == {OTHERS: None}
    assert published_places({"Viitasaari": 40, "Kinnula": 5}) == {"Viitasaari": 40, "Kinnula": 5}


def test_a_small_day_without_another_of_its_weekday_hides_no_other_weekday() -> None:
    """I8: only days of the same weekday, in which nobody came, can be what hides it."""
    monday, sunday = date(2026, 3, 2), date(2026, 3, 8)
    days = {monday + timedelta(days=number): 10 for number in range(21)}
    weeks = [sunday + timedelta(days=7 * week) for week in range(3)]
    shown = published_days(days | dict(zip(weeks, (3, 0, 0), strict=True)))
    assert {day for day, visits in shown.items() if visits is None} == set(weeks)


def test_one_hour_of_a_weekday_is_hidden_among_hours_in_which_nobody_came() -> None:
    """I8: its visits are those of the days of the weekday; so is a year beside a month that hides them so."""
    alone, other = {(0, 22): 3, (1, 23): 30}, {(0, 10): 7, (1, 10): 30}
    month = published_week(alone)
    assert {hour for _, hour in month} == {20, 21, 22, 23}
    assert [month[0, hour] for hour in range(20, 24)] == [None] * 4
    assert (month[1, 20], month[1, 23], month[2, 20]) == (0, 30, 0)
    year = published_week(alone | other, [alone, other])
    assert {hour for _, hour in year} == set(range(10, 24))
    assert [year[0, hour] for hour in (21, 22, 23)] == [None] * 3, "less the other month it would be that of the month"
    assert published_week({}) == {}


def test_a_year_less_its_months_gives_nothing_away() -> None:
    """I8: a cell that one month alone hides is hidden in the year, too; one that several hide is not."""
    months = [{"vr": 3, "advice": 9, "study": 20, "": 2}, {"vr": 30, "advice": 40, "study": 50, "": 1}]
    year = {name: sum(month[name] for month in months) for name in months[0]}
    assert published_cells(months[0]) == {"vr": None, "advice": None, "study": 20, "": 2}
    assert published_cells(year, months) == {"vr": None, "advice": None, "study": 70, "": 3}
    third = {**months[0], "vr": 4}
    longer = {name: number + third[name] for name, number in year.items()}
    assert published_cells(longer, [*months, third]) == {**longer, "vr": 37, "advice": 58}
    twice = {name: 2 * number for name, number in months[0].items()}
    assert published_cells(twice, [months[0], months[0]])["vr"] == 6


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_monthly_report_says_the_same_in_every_format(db: Database, clock: HandClock, language: str) -> None:
    """I8, I9: no cell of 1 to 4 of visits and people; the total stays right; the place of one is not named."""
    start = datetime(2026, 2, 2, 8, tzinfo=UTC)
    for number in range(120):
        at = start + timedelta(days=number % 20, hours=number % 6)
        told = {"gender": ("woman", "man", "man")[number % 3], "age_band": "30-54" if number % 30 else "0-12"}
        home = "Viitasaari" if number else "Utsjoki"
        visit(db, at, purpose=("printing", "vr", "advice")[number % 3], municipality=home, **told)
    report = report_of(db, clock, name="month", language=language)
    counted = [row[1] for row in report.tables[0].rows]
    assert counted == [120, 120, 0]
    for table in report.tables[1:6]:
        numbers = [value for row in table.rows for value in row[1:]]
        assert not [value for value in numbers if isinstance(value, int) and 0 < value < 5], table.key
    assert list(rows(report, "people_by_age").values()) == [HIDDEN, 0, 0, HIDDEN, 0]
    pdf = same_everywhere(report)
    assert "Utsjoki" not in pdf.text
    assert pdf.title.startswith({"fi": "Helmikuu 2026", "sv": "Februari 2026", "en": "February 2026"}[language])
    assert csv_lines(report)[1] == [report.title]


@pytest.mark.parametrize("name", ["month", "year", "equipment"])
def test_an_empty_hub_has_its_reports(db: Database, clock: HandClock, name: str) -> None:
    """I9: zeros and what there is not, in words."""
    report = report_of(db, clock, name=name, language="sv")
    pdf = same_everywhere(report)
    assert pdf.is_accessible
    assert ("Ingen berättade." in pdf.text) is (name != "equipment")


def test_a_yearly_report_is_by_month_and_of_the_year_before(db: Database, clock: HandClock) -> None:
    """I9: what is usual where no days are named."""
    for month in (1, 5, 12):
        visit(db, datetime(2025, month, 15, 12, tzinfo=UTC), people=6)
    report = report_of(db, clock, name="year")
    assert (report.title, list(rows(report, "visits_by_month").values())) == ("2025", [6, 0, 0, 0, 6, *[0] * 6, 6])
    assert report.file_name("pdf") == "report-year-2025-01-01-2025-12-31.pdf"
    same_everywhere(report)


def test_the_use_of_equipment_is_counted_by_thing(db: Database, clock: HandClock) -> None:
    """I2, I9: uses, hours within the period, faults, prints with their filament; of a project what it paid for."""
    item = next(db.query("SELECT id FROM equipment WHERE slug = 'vr-1'"))["id"]
    visit(db, datetime(2026, 2, 3, 10, tzinfo=UTC))
    of_visit = next(db.query("SELECT max(id) AS id FROM visit"))["id"]
    for begins, ends in (("2026-02-03T10", "2026-02-03T12"), ("2026-02-28T21", "2026-02-28T23")):
        db.table("claim").insert(
            {"id": begins, "equipment_id": item, "visit_id": of_visit, "started_at": f"{begins}:00:00.000Z",
             "ended_at": f"{ends}:00:00.000Z"}
        )  # fmt: skip
    report = report_of(db, clock, name="equipment", language="fi")
    used = {row[0]: row[1:4] for row in report.tables[1].rows}
    assert used["VR 1"] == (2, 3.0, 0), "an hour of the second one is in March"
    assert used["VR 2"] == (0, 0.0, 0)
    assert rows(report, "equipment_hours") == {"VR 1": 3.0}
    assert [row[:3] for row in report.tables[2].rows] == [("Ahven", 0, 0), ("Hauki", 0, 0)]
    same_everywhere(report)


@pytest.mark.parametrize(
    ("name", "codes", "first", "last", "sentence"),
    [
        ("project", (), None, None, "takes its code. There are none yet"),
        ("month", ("X1",), None, None, "no project 'X1'. There are: none."),
        ("month", (), date(2026, 2, 3), date(2026, 3, 1), "of one month: 2026-02-03 and 2026-03-01 are not"),
        ("year", (), date(2025, 2, 3), date(2026, 3, 1), "of one year"),
        ("equipment", (), date(2026, 2, 3), date(2026, 2, 1), "is before the first"),
        ("month", (), date(1, 2, 3), None, "is no day of a report"),
    ],
)
def test_what_can_not_be_is_said(
    db: Database, name: str, codes: tuple[str, ...], first: date | None, last: date | None, sentence: str
) -> None:
    """I9: in a sentence with the way out."""
    with pytest.raises(WantedError, match=sentence):
        wanted_report(db, ReportName(name), codes, first, last, language="en", today=date(2026, 3, 2))


def test_days_that_are_named_are_those_of_the_report(db: Database) -> None:
    """I9: one day of a month is the whole month."""
    today = date(2026, 3, 2)
    for name, first, last, period in (
        ("month", None, None, month_of(date(2026, 2, 1))),
        ("month", date(2026, 1, 5), None, month_of(date(2026, 1, 1))),
        ("month", date(2026, 1, 5), date(2026, 1, 9), Period(date(2026, 1, 5), date(2026, 1, 9))),
        ("year", date(2024, 5, 5), None, year_of(date(2024, 1, 1))),
        ("equipment", date(2026, 1, 5), None, Period(date(2026, 1, 5), None)),
    ):
        assert wanted_report(db, ReportName(name), (), first, last, language="en", today=today).period == period
