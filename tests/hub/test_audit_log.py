"""The audit is read with filters, page by page, fast, and without visitors or ids (F1, P7, W7)."""

import ast
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database

from kiosk.hub import audit, audit_log
from kiosk.hub.audit_actions import ACTIONS, Deed
from kiosk.hub.audit_log import AuditFilter, AuditPage
from kiosk.hub.staff import StaffDirectory
from kiosk.hub.visitors.passes import Passes
from kiosk.hub.visitors.view_log import ViewReason, view_pass
from kiosk.printroom.orders import Action
from kiosk.store.hub_db import rows

KIOSK = Path(__file__).parents[2] / "kiosk"


@pytest.fixture
def otso_id(staff: StaffDirectory, admin_id: str) -> str:
    member = staff.find_badge(staff.add("Otso", "host", "739152", by=admin_id))
    assert member is not None
    return member.id


def _read(db: Database, clock: Any, **wanted: Any) -> list[tuple[str, str]]:
    page = audit_log.read(db, clock, AuditFilter(**wanted), by=None)
    return [(line.action, line.subject_name) for line in page.lines]


def test_each_filter_takes_its_lines(
    db: Database, clock: Any, staff: StaffDirectory, passes: Passes, admin_id: str, otso_id: str, ids: dict[str, str]
) -> None:
    """W4: who, what about, from and to, words; what was changed, looked at and stopped."""
    clock.move(days=1)
    staff.set_role(otso_id, "operator", by=admin_id)
    clock.move(days=1)
    staff.log_in(otso_id, "000000")
    view_pass(db, clock, passes, passes.create().id, admin_id, ViewReason.LOST_PASS)
    audit.record(db, clock, otso_id, "repaired", f"equipment:{ids['vr-1']}")
    assert _read(db, clock, staff_id=otso_id) == [("repaired", "VR 1"), ("wrong PIN", "Otso")]
    assert _read(db, clock, subject_kind="equipment") == [("repaired", "VR 1")]
    assert _read(db, clock, deed=Deed.LOOKED) == [("view pass", "")]
    assert _read(db, clock, deed=Deed.STOPPED) == [("wrong PIN", "Otso")]
    day = {"since": clock.now() - timedelta(hours=25), "until": clock.now() - timedelta(hours=1)}
    assert _read(db, clock, **day) == [("set role", "Otso")]
    assert _read(db, clock, text="vr 1") == [("repaired", "VR 1")]
    assert _read(db, clock, text="operator") == [("set role", "Otso")]
    assert _read(db, clock, text="vaihtoi", named=["set role"]) == [("set role", "Otso")]
    assert _read(db, clock, text="100%_") == []
    tally = audit_log.counts(db, clock, AuditFilter(deed=Deed.LOOKED), by=None)
    assert tally == {Deed.CHANGED: 4, Deed.LOOKED: 1, Deed.STOPPED: 1}


def test_a_line_names_no_visitor_and_shows_no_id(
    db: Database, clock: Any, passes: Passes, admin_id: str, ids: dict[str, str]
) -> None:
    """P7, P8: of a look only its reason; a detail only where the action says what it is."""
    pass_id = passes.create().id
    view_pass(db, clock, passes, pass_id, admin_id, ViewReason.AUTHORITY)
    audit.record(db, clock, admin_id, "delete pass", f"pass:{pass_id}", pass_id)
    audit.record(db, clock, admin_id, "reserve", f"equipment:{ids['vr-1']}", "a secret detail")
    shown = repr(audit_log.read(db, clock, AuditFilter(), by=admin_id))
    assert "authority" in shown
    assert not [secret for secret in (pass_id, ids["vr-1"], admin_id, "secret") if secret in shown]


def test_a_hundred_thousand_lines_are_paged_by_an_index(db: Database, clock: Any, admin_id: str) -> None:
    """W7: no page sorts the table, and the plan of each query names an index."""
    db.execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) INSERT INTO audit"
        " (id, at, staff_id, action, subject) SELECT printf('%08d', i), strftime('%Y-%m-%dT%H:%M:%S.000Z',"
        " '2025-01-01', i || ' minutes'), ?, CASE i % 1000 WHEN 0 THEN 'view pass' ELSE 'repaired' END, NULL FROM n",
        (admin_id,),
    )
    page = audit_log.read(db, clock, AuditFilter(), by=admin_id, first=90_001)
    assert (page.first, len(page.lines), page.total) == (90_001, audit_log.PAGE, 100_001)
    assert audit_log.read(db, clock, AuditFilter(deed=Deed.LOOKED), by=admin_id).total == 100
    assert audit_log.read(db, clock, AuditFilter(), by=admin_id, first=200_001) == AuditPage((), 200_001, 100_001)
    for wanted in (AuditFilter(), AuditFilter(staff_id="x"), AuditFilter(since=clock.now())):
        asked: list[str] = []
        db.conn.set_trace_callback(asked.append)
        audit_log.read(db, clock, wanted, by=None, total=1)
        db.conn.set_trace_callback(None)
        (sql,) = [one for one in asked if "LIMIT" in one]
        plan = [str(line["detail"]) for line in rows(db, f"EXPLAIN QUERY PLAN {sql}")]
        assert any("audit USING COVERING INDEX" in line for line in plan)
        assert "USE TEMP B-TREE FOR RIGHT PART OF ORDER BY" not in plan


def test_the_program_records_no_action_that_the_log_does_not_know() -> None:
    """W4: each has words in three languages (tests/screens/text/test_audit_words.py)."""
    recorded = {f"print.{action}" for action in Action}
    places = {"record": 3, "_record": 1, "_change": 3}
    for path in KIOSK.rglob("*.py"):
        if "audit" not in path.read_text(encoding="utf-8"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in places:
                (action, *_) = [*node.args[places[node.func.attr] :], None]
                if isinstance(action, ast.Constant) and isinstance(action.value, str):
                    recorded.add(action.value)
    assert recorded >= {"set role", "repaired", "show wish", "printer.added", "count attendance"}
    assert recorded <= set(ACTIONS)
