"""The history of prints: filters, pages, and what it costs with 100,000 of them."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlite_utils import Database

from kiosk.printroom.history.prints import (
    PAGE,
    Ending,
    PrintFilter,
    count_prints,
    find_prints,
    print_details,
    printed_materials,
)
from kiosk.printroom.overrides import OverrideReason
from kiosk.printroom.results.result import Result
from tests.printroom.sample_hub import ManualClock, SampleHub

MANY = 100_000


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[SampleHub]:
    made = SampleHub(tmp_path, ManualClock())
    with closing(made.db), closing(made.live):
        made.add_printer("ahven")
        yield made


def _fill(db: Database, count: int, sha256: str, printer_id: str) -> None:
    """Prints of a minute each, every tenth of which failed; the last one waits in the queue."""
    db.execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)"
        " INSERT INTO job (id, sha256, printer_id, job_state, outcome, created_at, started_at, ended_at)"
        " SELECT printf('%08d', i), :sha256, :printer, 'collected', iif(i % 10, 'done', 'failed'), at, at, at"
        " FROM (SELECT i, strftime('%Y-%m-%dT%H:%M:%S.000Z', '2025-01-01', i || ' minutes') AS at FROM n)",
        {"count": count - 1, "sha256": sha256, "printer": printer_id},
    )
    db.execute("INSERT INTO job (id, sha256, created_at) VALUES ('waits', ?, '2026-06-01T00:00:00.000Z')", (sha256,))


def test_prints_are_found_by_result_material_and_number(hub: SampleHub) -> None:
    """What it was asked for in counts before what its file says; all copies have one number."""
    _fill(hub.db, 20, hub.file().sha256, hub.ids["ahven"])
    hub.db.execute("UPDATE job SET number = 7, material = 'PETG' WHERE id IN ('00000003', '00000004')")
    hub.db.execute("UPDATE job SET result = 'failed', failed_because = 'warped' WHERE id = '00000004'")
    assert printed_materials(hub.db) == ("PETG", "PLA")
    found = {
        name: [one.id for one in find_prints(hub.db, wanted)]
        for name, wanted in (
            ("number", PrintFilter(number=7)),
            ("material", PrintFilter(material="PETG")),
            ("result", PrintFilter(result=Result.FAILED)),
            ("none", PrintFilter(result=Result.GOOD)),
        )
    }
    assert found == {
        "number": ["00000004", "00000003"],
        "material": ["00000004", "00000003"],
        "result": ["00000004"],
        "none": [],
    }
    assert find_prints(hub.db, PrintFilter(number=7))[0].printer_colour == "#F0B51B", (
        "of its printer, whatever was asked for"
    )
    assert len(find_prints(hub.db, PrintFilter(material="PLA"))) == 18
    assert count_prints(hub.db, PrintFilter(material="PLA", number=7)) == dict.fromkeys(Ending, 0)


def test_prints_are_filtered_and_paged(hub: SampleHub) -> None:
    """W7: newest first, each once, whatever page it is on."""
    _fill(hub.db, 120, hub.file().sha256, hub.ids["ahven"])
    assert count_prints(hub.db, PrintFilter()) == {"done": 108, "cancelled": 0, "failed": 11, "open": 1}
    pages = [find_prints(hub.db, PrintFilter(), first) for first in (1, 51, 101, 151)]
    assert [len(page) for page in pages] == [PAGE, PAGE, 20, 0]
    ids = [one.id for page in pages for one in page]
    assert ids[0] == "waits"
    assert ids[1:] == sorted(ids[1:], reverse=True)
    assert len(set(ids)) == 120
    assert [one.id for one in find_prints(hub.db, PrintFilter(ending=Ending.OPEN))] == ["waits"]
    failed = find_prints(hub.db, PrintFilter(ending=Ending.FAILED, printer_id=hub.ids["ahven"]))
    assert {one.ending for one in failed} == {Ending.FAILED}
    since, until = (datetime(2025, 1, 1, 0, minute, tzinfo=UTC) for minute in (10, 12))
    assert [one.id for one in find_prints(hub.db, PrintFilter(since=since, until=until))] == [
        "00000011",
        "00000010",
    ]
    assert find_prints(hub.db, PrintFilter(text="no such name")) == ()


def test_what_is_kept_of_a_print_is_shown(hub: SampleHub) -> None:
    """G3: who allowed it in spite of findings, and why."""
    stored = hub.file()
    job_id = hub.orders.add_to_queue(stored, hub.staff_id)
    hub.db.execute(
        "UPDATE job SET override_reason = 'known_file', override_findings = ?, override_printer_id = ?,"
        " override_by = ?, override_at = created_at WHERE id = ?",
        ('["[\\"wrong_nozzle\\", {}]"]', hub.ids["ahven"], hub.staff_id, job_id),
    )
    found = print_details(hub.db, job_id)
    assert found is not None
    assert found.override is not None
    assert (found.override.reason, found.override.codes) == (OverrideReason.KNOWN_FILE, ("wrong_nozzle",))
    assert found.created_by == found.override_by
    assert (found.shown.ending, found.shown.took_s) == (Ending.OPEN, None)
    assert print_details(hub.db, "none") is None


@pytest.mark.parametrize(
    ("wanted", "index"),
    [
        (PrintFilter(), "job_by_time"),
        (PrintFilter(printer_id="x"), "job_of_printer"),
        (PrintFilter(ending=Ending.FAILED), "job_of_outcome"),
        (PrintFilter(ending=Ending.OPEN), "job_of_outcome"),
        (PrintFilter(printer_id="x", ending=Ending.DONE), "job_of_printer_outcome"),
        (PrintFilter(text="x"), "job_by_time"),
        (PrintFilter(printer_id="x", text="x"), "job_of_printer"),
    ],
)
def test_no_page_sorts_the_table(hub: SampleHub, wanted: PrintFilter, index: str) -> None:
    """W7: rows are found, and skipped before a page however deep, in an index that is in the order of the list."""
    asked: list[str] = []
    hub.db.conn.set_trace_callback(asked.append)
    find_prints(hub.db, wanted)
    hub.db.conn.set_trace_callback(None)
    (sql,) = [one for one in asked if "LIMIT" in one]
    plan = [str(line[3]) for line in hub.db.execute(f"EXPLAIN QUERY PLAN {sql}")]
    assert any(f"job USING COVERING INDEX {index}" in line for line in plan)
    assert "USE TEMP B-TREE FOR RIGHT PART OF ORDER BY" not in plan
    assert plan.count("USE TEMP B-TREE FOR ORDER BY") == 1  # of the page itself, of 50 rows


def test_a_hundred_thousand_prints_are_found_by_their_file(hub: SampleHub) -> None:
    """W7: the last page and a search are there, whole."""
    stored = hub.file()
    _fill(hub.db, MANY, stored.sha256, hub.ids["ahven"])
    assert len(find_prints(hub.db, PrintFilter(), MANY - 9)) == 10
    wanted = PrintFilter(text=stored.name[:4].upper())
    assert sum(count_prints(hub.db, wanted).values()) == MANY
    assert len(find_prints(hub.db, wanted)) == PAGE
