"""Lines, claims and reports while the processes that write them are killed: what was confirmed is there, once."""

import subprocess
import sys
from pathlib import Path

from sqlite_utils import Database

from kiosk.base.clock import SystemClock
from kiosk.hub.equipment.waiting import WaitingLines
from kiosk.store.hub_db import rows

KILLS = 2
WORKERS = 2
STEPS = 30
"""Confirmed ones before a kill; the worker is in the middle of another by then."""

BROKEN_BOOKS = {
    "a place in a line without an open visit": "SELECT 1 FROM waiting JOIN visit ON visit.id = visit_id "
    "WHERE ended_at IS NULL AND closed_at IS NOT NULL",
    "one number twice": "SELECT number FROM waiting WHERE ended_at IS NULL GROUP BY number HAVING count(*) > 1",
    "one piece for two numbers": "SELECT 1 FROM waiting WHERE ended_at IS NULL AND equipment_id IS NOT NULL "
    "GROUP BY equipment_id HAVING count(*) > 1",
    "called to what is used": "SELECT 1 FROM waiting JOIN claim USING (equipment_id) "
    "WHERE waiting.ended_at IS NULL AND claim.ended_at IS NULL",
    "a claim without an open visit": "SELECT 1 FROM claim JOIN visit ON visit.id = visit_id "
    "WHERE ended_at IS NULL AND closed_at IS NOT NULL",
}
CONFIRMED = {
    "claim": "SELECT count(*) AS count FROM claim WHERE id = ?",
    "ended": "SELECT count(*) AS count FROM claim WHERE id = ? AND ended_at IS NOT NULL",
    "place": "SELECT count(*) AS count FROM waiting WHERE id = ?",
    "closed": "SELECT count(*) AS count FROM visit WHERE id = ? AND closed_at IS NOT NULL",
}


def test_the_books_are_right_after_kills(db: Database, path: Path) -> None:
    """Two processes write at once and are killed in the middle of a step; another one calls the numbers afterwards."""
    confirmed: set[str] = set()
    for kill in range(KILLS):
        command = [sys.executable, "-m", "tests.hub.line_worker", str(path)]
        workers = [
            subprocess.Popen([*command, str(kill * WORKERS + number)], stdout=subprocess.PIPE, text=True)
            for number in range(WORKERS)
        ]
        try:
            for worker in workers:
                assert worker.stdout is not None
                confirmed |= {worker.stdout.readline().strip() for _ in range(STEPS)}
        finally:
            for worker in workers:
                worker.kill()
                worker.communicate()
        WaitingLines(db, SystemClock()).call_next()
        assert {name: rows(db, sql) for name, sql in BROKEN_BOOKS.items() if rows(db, sql)} == {}
    for line in confirmed - {"nothing"}:
        kind, _, row_id = line.partition(" ")
        assert [each["count"] for each in rows(db, CONFIRMED[kind], row_id)] == [1], line
    assert {line.split()[0] for line in confirmed} >= {"claim", "ended", "place", "closed"}
