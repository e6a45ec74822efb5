"""The history of prints in the office (W4, W7)."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from kiosk.base.formats import duration_words
from tests.office.office_hub import OfficeHub, scalar

FAILED = """{"code": "print_room_silent"}"""


@pytest.fixture
def past_prints(office: OfficeHub) -> Iterator[None]:
    """60 prints of one day: one that failed and was allowed before, the others done."""
    with closing(office.db()) as db:
        db.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60)"
            " INSERT INTO job (id, sha256, printer_id, job_state, outcome, reason, created_at, started_at, ended_at)"
            " SELECT 'past-' || i, (SELECT sha256 FROM print_file LIMIT 1),"
            " (SELECT id FROM equipment WHERE slug = 'ahven'), 'collected', iif(i = 60, 'failed', 'done'),"
            " iif(i = 60, ?, NULL), at, at, strftime('%Y-%m-%dT%H:%M:%S.000Z', at, '90 minutes')"
            " FROM (SELECT i, strftime('%Y-%m-%dT%H:%M:%S.000Z', '2026-02-03T08:00:00', i || ' minutes') AS at FROM n)",
            (FAILED,),
        )
        db.execute(
            "UPDATE job SET override_reason = 'known_file', override_findings = ?, override_printer_id = printer_id,"
            " override_by = ?, override_at = created_at WHERE id = 'past-60'",
            ('["[\\"wrong_nozzle\\", {}]"]', office.staff_id("Olli")),
        )
        yield
        db.execute("DELETE FROM job WHERE id LIKE 'past-%'")


@pytest.mark.usefixtures("past_prints")
def test_prints_are_filtered_and_paged(office: OfficeHub) -> None:
    """W7: by printer, outcome, days and file, by the server."""
    operator = office.paired("Olli")
    day = "/prints?from=2026-02-03&to=2026-02-03"
    first = operator.get(day).text
    assert first.count('href="/prints/past-') == 50
    assert "Rows 1–50 of 60" in first
    assert operator.get(f"{day}&first=51").text.count('href="/prints/past-') == 10
    assert operator.get(f"{day}&ending=failed").text.count('href="/prints/past-') == 1
    assert "Nothing fits." in operator.get(f"{day}&printer=hauki").text
    assert "Nothing fits." in operator.get(f"{day}&text=nosuchfile").text
    assert operator.get("/prints?from=x&first=-1&ending=y&printer=z").status_code == 200


@pytest.mark.usefixtures("past_prints")
def test_a_print_says_why_it_failed_and_who_allowed_it(office: OfficeHub) -> None:
    """G3, W4: in words, with its times; names of staff only."""
    shown = office.paired("Olli").get("/prints/past-60").text
    said = ("Failed", duration_words(5400), "Made for another nozzle", "I know this file and this machine", "Olli")
    assert [words for words in said if words not in shown] == []
    assert office.paired("Olli").get("/prints/none").status_code == 404
    assert scalar(office, "SELECT count(*) FROM job WHERE id = 'past-60'") == 1


def test_a_host_does_not_see_the_history_of_prints(office: OfficeHub) -> None:
    """Q3: as at the kiosk."""
    host = office.paired("Antti")
    assert 'href="/prints' not in host.get("/printers/ahven").text
    assert host.get("/prints").status_code == 403
    assert host.get("/prints/x").status_code == 403
