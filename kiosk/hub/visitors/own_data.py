"""Everything that is stored about one pass, with the day on which it goes (P5, P6)."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import from_text, to_text
from kiosk.hub.visitors.pass_links import LINKS, Link, linked, shown
from kiosk.hub.visitors.retention_times import Retention
from kiosk.store.hub_db import row

GOES = "parted_from_pass_at"
"""Names in what is shown when a row stops leading to the pass."""


def stored(db: Database, pass_id: str, retention: Retention) -> dict[str, Any] | None:
    """Everything stored about a pass, ready for JSON; None if there is none. Times are UTC, ISO 8601."""
    found = row(db, "SELECT * FROM pass WHERE id = ?", pass_id)
    if found is None:
        return None
    unused = timedelta(days=retention.unused_pass_days)
    parts = {link.key: _of_pass(db, link, pass_id, retention) for link in LINKS if link.of == "pass"}
    goes_at = to_text(from_text(found["last_used_at"]) + unused)
    return {**shown(db, found), "deleted_if_unused_at": goes_at, **parts}


def _of_pass(db: Database, link: Link, pass_id: str, retention: Retention) -> list[dict[str, Any]]:
    found = []
    for line in linked(db, link, pass_id):
        one = {**shown(db, line), **_goes(link.table, line, retention)}
        if link.table == "visit":
            for inner in LINKS:
                if inner.of == "visit":
                    one[inner.key] = [shown(db, each) for each in linked(db, inner, line["id"])]
        found.append(one)
    return found


def _goes(table: str, line: Mapping[str, Any], retention: Retention) -> dict[str, str]:
    """When the row goes or is parted from the pass; nothing where it goes with the pass."""
    if table == "visit":
        since, days = line["closed_at"] or line["opened_at"], retention.visit_of_pass_days
    elif table == "reservation":
        since, days = line["ends_at"], retention.visit_of_pass_days
    elif table == "fault_report":
        since, days = line["reported_at"], retention.fault_reporter_days
    elif table == "print_request":
        since, days = line["at"], retention.visit_of_pass_days
    elif table == "pass_view":
        since, days = line["at"], retention.audit_days
    elif table == "induction" and line["valid_until"] is not None:
        since, days = line["valid_until"], 0
    else:
        return {}
    return {GOES: to_text(from_text(since) + timedelta(days=days))}
