"""The tables enforce their constraints, and frequent queries use an index."""

import sqlite3

import pytest
from sqlite_utils import Database

NOW = "2026-03-01T12:00:00.000Z"

QUERIES = {
    "people inside": ("SELECT coalesce(sum(headcount), 0) FROM visit WHERE closed_at IS NULL", "visit_open"),
    "open visit of a pass": ("SELECT * FROM visit WHERE pass_id = 'p' AND closed_at IS NULL", "visit_open_of_pass"),
    "visits of a pass": ("SELECT * FROM visit WHERE pass_id = 'p' ORDER BY opened_at", "visit_of_pass"),
    "visits open since before closing": (
        "SELECT * FROM visit WHERE closed_at IS NULL AND opened_at <= 'x'",
        "visit_open",
    ),
    "last check-in": ("SELECT max(opened_at) FROM visit", "visit_by_day"),
    "visits of a purpose": (
        "SELECT sum(headcount) FROM visit WHERE purpose IS NULL AND opened_at >= 'x' AND opened_at < 'y'",
        "visit_by_purpose",
    ),
    "visits that count a person": (
        "SELECT count(*) FROM visit WHERE parted_as = 'counted' AND opened_at >= 'x' AND opened_at < 'y'",
        "visit_parted",
    ),
    "last check-out": ("SELECT max(closed_at) FROM visit WHERE closed_at IS NOT NULL", "visit_closed"),
    "pass of a code": ("SELECT * FROM pass WHERE code_hash = 'h'", "sqlite_autoindex_pass_2"),
    "claim of equipment": ("SELECT * FROM claim WHERE equipment_id = 'e' AND ended_at IS NULL", "claim_running"),
    "claims of a visit": ("SELECT * FROM claim WHERE visit_id = 'v'", "claim_of_visit"),
    "open faults": ("SELECT * FROM fault_report WHERE equipment_id = 'e' AND repaired_at IS NULL", "fault_report_open"),
    "orders to carry out": ("SELECT * FROM printer_order WHERE answered_at IS NULL ORDER BY id", "order_unanswered"),
    "the printer that is being connected": (
        "SELECT * FROM pairing_request WHERE ended_at IS NULL",
        "pairing_request_open",
    ),
    "open alarms of a cause": (
        "SELECT id FROM alarm WHERE cleared_at IS NULL AND cause = 'help' AND ifnull(printer_id, '') = ''",
        "alarm_open",
    ),
}


@pytest.mark.parametrize("name", QUERIES)
def test_a_frequent_query_uses_its_index(db: Database, name: str) -> None:
    """It takes as long with a million visits as with ten."""
    sql, index = QUERIES[name]
    plan = [line[3] for line in db.execute(f"EXPLAIN QUERY PLAN {sql}")]
    assert any(index in step for step in plan), plan


def test_all_tables_are_strict(db: Database) -> None:
    """A number never slips into a text column unnoticed."""
    ours = [table for table in db.table_names() if not table.startswith(("_", "sqlite_"))]
    loose = [name for name in ours if not db.table(name).strict]
    assert ours
    assert loose == []


BROKEN = {
    "an invalid time": "INSERT INTO visit (id, opened_at) VALUES ('1', 'yesterday')",
    "a visit of nobody": f"INSERT INTO visit (id, opened_at, headcount) VALUES ('1', '{NOW}', 0)",
    "a closed visit that nobody closed": f"INSERT INTO visit (id, opened_at, closed_at) VALUES ('1', '{NOW}', '{NOW}')",
    "a visit of an unknown pass": f"INSERT INTO visit (id, opened_at, pass_id) VALUES ('1', '{NOW}', 'nobody')",
    "an unknown age band": "INSERT INTO pass (id, code_hash, age_band, created_at, last_used_at)"
    f" VALUES ('1', 'h', '44', '{NOW}', '{NOW}')",
    "an unknown kind": "INSERT INTO equipment (id, slug, zone_id, kind, name, position, code)"
    " VALUES ('1', 's', 'z', 'spaceship', 'n', 0, 'c')",
    "a slot that ends first": "INSERT INTO reservation (id, equipment_id, starts_at, ends_at)"
    f" VALUES ('1', 'e', '{NOW}', '2026-01-01T00:00:00.000Z')",
    "a text as a headcount": f"INSERT INTO visit (id, opened_at, headcount) VALUES ('1', '{NOW}', 'many')",
}


@pytest.mark.parametrize("row", BROKEN)
def test_a_broken_row_is_refused(db: Database, row: str) -> None:
    """By the table itself, whoever writes it."""
    with pytest.raises(sqlite3.IntegrityError):
        db.execute(BROKEN[row])
    assert not db.conn.in_transaction


def test_a_pass_has_one_open_visit(db: Database) -> None:
    """However many screens scan it at the same moment."""
    db.execute(f"INSERT INTO pass (id, code_hash, created_at, last_used_at) VALUES ('p', 'h', '{NOW}', '{NOW}')")
    db.execute(f"INSERT INTO visit (id, pass_id, opened_at) VALUES ('1', 'p', '{NOW}')")
    with pytest.raises(sqlite3.IntegrityError):
        db.execute(f"INSERT INTO visit (id, pass_id, opened_at) VALUES ('2', 'p', '{NOW}')")
