"""Reports of free days say in every format and in their name that they may not leave the house (I8)."""

from datetime import date

import pytest
from sqlite_utils import Database

from kiosk.base.language.texts import LANGUAGES
from kiosk.hub.projects.project import Project, add_project
from kiosk.reports.figures.as_xlsx import report_xlsx
from kiosk.reports.figures.building import make_report
from kiosk.reports.figures.report import Report, ReportName
from kiosk.reports.figures.wanted import wanted_report
from tests.hub.conftest import HandClock
from tests.reports.figures.test_project_report import HELSINKI
from tests.reports.figures.written import csv_lines, sheets, written_json, written_pdf

MARKS = {
    "fi": ("Talon sisäiseen käyttöön", "Se ei saa lähteä talosta"),
    "sv": ("För bruk inom huset", "Den får inte lämna huset"),
    "en": ("For use inside the house", "It may not leave the house"),
}
FREE = (date(2026, 2, 3), date(2026, 2, 20))
WEEKS = "2026-02-03-2026-02-20"


def report_of_days(
    db: Database, clock: HandClock, name: str, first: date | None, last: date | None, language: str = "en"
) -> Report:
    codes = ("S21482",) if name == "project" else ()
    today = clock.now().date()
    wanted = wanted_report(db, ReportName(name), codes, first, last, language=language, today=today)
    return make_report(db, wanted, "Digikeskus", clock.now(), HELSINKI)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_mark_is_in_every_format_and_in_the_name(db: Database, clock: HandClock, language: str) -> None:
    """I8: on the first page of the PDF and in its title, on the first sheet, in the first lines, for programs."""
    report = report_of_days(db, clock, "month", *FREE, language=language)
    mark, note = MARKS[language]
    pdf = written_pdf(report)
    first_page = " ".join(pdf.first_page.split())
    assert mark in first_page
    assert mark in pdf.title
    assert note in " ".join(pdf.text.split())
    first_sheet = [str(cell) for line in sheets(report_xlsx(report))[0] for cell in line]
    assert any(mark in cell for cell in first_sheet)
    assert any(note in cell for cell in first_sheet)
    top = csv_lines(report)[:8]
    assert mark in top[2][0]
    assert any(note in line[0] for line in top if line)
    found = written_json(report)
    assert (found["for_inside"], mark in found["subtitle"], note in found["notes"][0]) == (True, True, True)
    for ending in ("pdf", "xlsx", "csv", "json"):
        assert report.file_name(ending) == f"report-month-{WEEKS}-inside.{ending}"


@pytest.mark.parametrize(
    ("name", "first", "last", "is_for_inside"),
    [
        ("month", None, None, False),
        ("month", date(2026, 2, 1), date(2026, 2, 28), False),
        ("month", date(2026, 2, 1), date(2026, 2, 27), True),
        ("year", None, None, False),
        ("year", date(2025, 1, 1), date(2025, 12, 31), False),
        ("year", date(2025, 1, 2), date(2025, 12, 31), True),
        ("year", date(2025, 2, 1), date(2025, 2, 28), True),
        ("project", None, None, False),
        ("project", date(2025, 1, 1), date(2025, 12, 31), False),
        ("project", date(2025, 1, 1), None, True),
        ("project", None, date(2025, 12, 31), True),
        ("equipment", *FREE, False),
    ],
)
def test_only_free_days_have_it(
    db: Database, clock: HandClock, admin_id: str, name: str, first: date | None, last: date | None, is_for_inside: bool
) -> None:
    """I8: the calendar's months and years and whole projects may leave the house, and use of equipment counts nobody.

    Of a month there is no yearly report that may: needs met are hidden beside those of years alone.
    """
    add_project(db, clock, admin_id, Project(code="S21482", name="Digivisio"))
    report = report_of_days(db, clock, name, first, last)
    mark, note = MARKS["en"]
    found = written_json(report)
    assert found["for_inside"] is is_for_inside
    assert (mark in report.subtitle) is is_for_inside
    assert any(note in one for one in report.notes) is is_for_inside
    assert ("inside" in report.file_name("pdf")) is is_for_inside
