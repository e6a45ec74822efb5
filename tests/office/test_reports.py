"""Reports made and taken along by a browser (I9, W4, W7)."""

import json

from tests.office.office_hub import OfficeHub
from tests.office.project_hub import MadeProject
from tests.reports.typeset.pdf_read import read_pdf

MONTH = "/reports/file?name=month&from=&to=&project=&language=sv&format="


def test_a_report_is_made_in_each_format_and_is_in_the_log(office: OfficeHub, made_project: MadeProject) -> None:
    """I9, P7: by a host; who took which one along."""
    host, admin = office.paired("Antti"), office.paired("Maija")
    assert "Yearly report" in host.get("/reports").text
    pdf = host.get(f"{MONTH}pdf")
    assert (pdf.headers["content-type"], read_pdf(pdf.content).language) == ("application/pdf", "sv")
    assert host.get(f"{MONTH}xlsx").content.startswith(b"PK")
    assert host.get(f"{MONTH}csv").content.startswith(b"\xef\xbb\xbf")
    of_project = "/reports/file?name=project&project=S21482&language=fi&format=json"
    found = json.loads(host.get(of_project).text)
    assert (found["projects"][0]["code"], found["funded"]) == ("S21482", "Euroopan unionin osarahoittama")
    assert made_project.project_id not in json.dumps(found)
    log = admin.get("/log").text
    assert "took a report along" in log
    assert "report-project.json" in log


def test_that_free_days_are_for_inside_is_said_before_and_in_the_name(office: OfficeHub) -> None:
    """I8: on the page where they are chosen, in the name of the file and in the log."""
    host, admin = office.paired("Antti"), office.paired("Maija")
    assert "a report is for use inside the house, and says so on its first page" in host.get("/reports").text
    taken = "/reports/file?name=month&project=&language=en&format=json&from={}&to={}"
    free = host.get(taken.format("2021-01-04", "2021-01-10"))
    name = "report-month-2021-01-04-2021-01-10-inside.json"
    assert name in free.headers["content-disposition"]
    assert json.loads(free.text)["for_inside"] is True
    assert name in admin.get("/log").text
    whole = host.get(taken.format("2021-01-01", "2021-01-31"))
    assert "inside" not in whole.headers["content-disposition"]


def test_what_can_not_be_is_said_beside_its_field(office: OfficeHub) -> None:
    """W7: with what was typed."""
    host = office.paired("Antti")
    for wrong, sentence in (
        ("name=project&project=&language=fi&format=pdf", "Choose the project."),
        ("name=project&project=X9&language=fi&format=pdf", "no such project"),
        ("name=month&from=2026-01-05&to=2026-02-05&language=fi&format=pdf", "is of one month"),
        ("name=month&from=2026-02-05&to=2026-02-01&language=fi&format=pdf", "ends before it begins"),
        ("name=month&from=0001-01-01&language=fi&format=pdf", "no day of a report"),
        ("name=x&language=fi&format=pdf", "Choose one that is offered."),
        ("name=month&language=fi&format=exe", "Choose one that is offered."),
    ):
        answer = host.get(f"/reports/file?{wrong}")
        assert (answer.status_code, sentence in answer.text) == (422, True), wrong
    kept = host.get("/reports/file?name=year&from=2026-02-05&to=2025-02-01&project=&language=sv&format=csv").text
    assert 'value="2026-02-05"' in kept
    assert 'value="year" checked' in kept
