"""Reports of a project: the tables of two real ones in every format, with and without small cells (I7, I8, I9)."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest
from sqlite_utils import Database

from kiosk.base.language.texts import LANGUAGES
from kiosk.hub.organisations.organisation import organisation
from kiosk.hub.projects.evidence import Evidence
from kiosk.hub.projects.indicators import Counts, indicators, put_indicator
from kiosk.hub.projects.project import Project, add_project, project_of_code
from kiosk.reports.figures.building import make_report
from kiosk.reports.figures.report import HIDDEN, Report, ReportName
from kiosk.reports.figures.wanted import wanted_report
from tests.hub.conftest import HandClock
from tests.hub.figures.test_project_tables import CUSTOMERS, DAY, _indicator
from tests.reports.figures.written import csv_lines, same_everywhere, written_json

HELSINKI = ZoneInfo("Europe/Helsinki")
SENTENCES = {
    "fi": "Euroopan unionin osarahoittama",
    "sv": "Medfinansieras av Europeiska unionen",
    "en": "Co-funded by the European Union",
}
HOSTILE = '=HYPERLINK("http://x.example") #pagebreak() *A* <b> Oy'


def report_of(db: Database, clock: HandClock, *codes: str, language: str = "en", name: str = "project") -> Report:
    wanted = wanted_report(db, ReportName(name), codes, None, None, language=language, today=clock.now().date())
    return make_report(db, wanted, "Digikeskus", clock.now(), HELSINKI)


def rows(report: Report, key: str) -> dict[object, object]:
    """The first two cells of each row of a table."""
    table = next(one for one in report.tables if one.key.endswith(key))
    return {row[0]: row[1] for row in table.rows}


@pytest.mark.usefixtures("s21482")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_of_s21482_is_in_every_format(db: Database, clock: HandClock, language: str) -> None:
    """I7, I9: 27/26, 22/20, 5/6, 98/200, 63/130, 133/850, 303, 166; with code, sentence and unit."""
    report = report_of(db, clock, "S21482", language=language)
    assert rows(report, "indicators_S21482") == {
        "Companies": 27, "Small companies": 22, "Medium companies": 5, "People": 98, "Person work": 133,
        "Workshops and consultations": 303, "Customers of companies": CUSTOMERS,
    }  # fmt: skip
    targets = {row[0]: (row[3], row[5], row[6]) for row in report.tables[0].rows}
    assert targets["Companies"] == (26, None, None)
    assert targets["People"] == (200, 63, 130)
    assert list(rows(report, "_partner").values()) == [13, 14]
    assert list(rows(report, "_gender").values()) == [63, 34, 0, 1]
    pdf = same_everywhere(report)
    assert SENTENCES[language] in " ".join(pdf.text.split())
    assert (pdf.language, pdf.is_accessible, "S21482" in pdf.text) == (language, True, True)
    assert "unit of the source" in pdf.text
    assert "ESR" not in pdf.text
    assert written_json(report)["funded"] == SENTENCES[language]
    assert [SENTENCES[language]] in csv_lines(report)


def test_what_is_small_is_in_no_format(db: Database, clock: HandClock, s21482: str) -> None:
    """I8: 4 medium companies, and what would give them away; the total stays."""
    db.execute("UPDATE organisation SET employed = 14, size_class = 'small' WHERE name = 'Company 25'")
    report = report_of(db, clock, "S21482")
    found = rows(report, "indicators_S21482")
    assert (found["Companies"], found["Small companies"], found["Medium companies"]) == (27, HIDDEN, HIDDEN)
    assert list(rows(report, "_size_class").values()) == [0, HIDDEN, HIDDEN, 0]
    medium = next(row for row in report.tables[0].rows if row[0] == "Medium companies")
    assert (medium[4], medium[7], medium[8]) == (None, HIDDEN, HIDDEN), "no share and no completeness gives it away"
    same_everywhere(report)
    assert s21482


def test_the_figures_of_a77892_are_in_every_format(db: Database, clock: HandClock, admin_id: str) -> None:
    """I7, I9: 3.70 new jobs, 1.60 of them of women, no new company; with a decimal comma in Finnish."""
    wanted = Project(code="A77892", name="Digikeskus", fund="EAKR, REACT-EU", real_from=date(2019, 1, 1))
    project = add_project(db, clock, admin_id, wanted)
    for english, other in (("New jobs", {"women_target_hundredths": 0, "target_hundredths": 0}), ("New companies", {})):
        put_indicator(db, clock, admin_id, _indicator(project.id, english, Counts.ENTERED, **other))
    evidence = Evidence(db, clock, HELSINKI)
    for amount, women in ((210, 60), (160, 100)):
        evidence.enter(indicators(db, project.id)[0].id, DAY, amount, "Survey", by=admin_id, women_hundredths=women)
    for language in LANGUAGES:
        report = report_of(db, clock, "A77892", language=language)
        assert rows(report, "indicators_A77892") == {"New jobs": 3.7, "New companies": 0}
        assert report.tables[0].rows[0][5] == 1.6
        assert "REACT-EU" not in same_everywhere(report).text
        decimal = "3.7" if language == "en" else "3,7"
        assert any(line[:2] == ["New jobs", decimal] for line in csv_lines(report))


def test_no_name_is_a_formula_or_markup(db: Database, clock: HandClock, s21482: str) -> None:
    """I9: in a spreadsheet a name stays a text, and on paper as it is written."""
    db.execute("UPDATE project_partner SET name = ?", (HOSTILE,))
    db.execute("UPDATE indicator SET name_en = ?, unit_en = '+1', name_fi = '-1'", (HOSTILE,))
    db.execute("UPDATE project SET name = ?, authority = '@x'", (HOSTILE,))
    report = report_of(db, clock, "S21482")
    pdf = same_everywhere(report)
    assert "".join(HOSTILE.split()) in "".join(pdf.text.split())
    assert not [cell for line in csv_lines(report) for cell in line if cell.startswith(("=", "+", "@", "-"))]
    assert pdf.pages < 5
    assert s21482


def test_a_monthly_report_of_projects_shows_their_indicators_and_the_emblem(
    db: Database, clock: HandClock, s21482: str, admin_id: str
) -> None:
    """I9: and that of the hub alone has neither; organisations are found by their numbers alone."""
    add_project(db, clock, admin_id, Project(code="A77892", name="Digikeskus"))
    with_projects = report_of(db, clock, "S21482", "A77892", name="month", language="fi")
    alone = report_of(db, clock, name="month", language="fi")
    assert "Hankkeet S21482, A77892" in same_everywhere(with_projects).text
    assert (alone.funded, "osarahoittama" in same_everywhere(alone).text) == ("", False)
    assert rows(with_projects, "indicators_S21482")["Companies"] == 0, "of the month"
    record = project_of_code(db, "S21482")
    assert record is not None
    assert record.id == s21482
    one = next(db.query("SELECT id FROM organisation LIMIT 1"))["id"]
    named = organisation(db, one)
    assert named is not None
    assert named.name not in same_everywhere(report_of(db, clock, "S21482")).text
