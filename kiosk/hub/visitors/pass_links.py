"""Every reference to a pass, direct or through a visit: what is shown to its owner, and what deleting takes away (P5).

A test walks the tables and fails when a reference is missing here.
"""

from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from kiosk.hub import audit
from kiosk.hub.visitors.parting import note_people
from kiosk.store.hub_db import rows


@dataclass(frozen=True, slots=True)
class Link:
    """A column that refers to a pass or to a visit. key: where its rows are in what the owner is shown."""

    table: str
    column: str
    of: str
    key: str
    order: str


LINKS = (
    Link("visit", "pass_id", "pass", "visits", "opened_at"),
    Link("fault_report", "reporter_pass_id", "pass", "faults", "reported_at"),
    Link("reservation", "pass_id", "pass", "reservations", "starts_at"),
    Link("induction", "pass_id", "pass", "inductions", "granted_at"),
    Link("linked_card", "pass_id", "pass", "cards", "linked_at"),
    Link("print_request", "pass_id", "pass", "prints", "at"),
    Link("pass_view", "pass_id", "pass", "views", "at"),
    Link("claim", "visit_id", "visit", "equipment", "started_at"),
    Link("waiting", "visit_id", "visit", "waiting", "joined_at"),
    Link("reservation", "visit_id", "visit", "reservations", "starts_at"),
    Link("attendance", "visit_id", "visit", "events", "at"),
    Link("print_request", "visit_id", "visit", "prints", "at"),
)

NAMED = {
    "equipment_id": ("equipment", "SELECT name FROM equipment WHERE id = ?"),
    "event_id": ("event", "SELECT title_en AS name FROM event WHERE id = ?"),
    "staff_id": ("by", "SELECT role AS name FROM staff WHERE id = ?"),
    "counted_by": ("by", "SELECT role AS name FROM staff WHERE id = ?"),
    "decided_by": ("by", "SELECT role AS name FROM staff WHERE id = ?"),
    "sha256": ("file", "SELECT name FROM print_file WHERE sha256 = ?"),
    "granted_by": ("by", "SELECT role AS name FROM staff WHERE id = ?"),
}
"""References that are shown as a name; of staff the role alone."""
HIDDEN = frozenset({"id", "pass_id", "visit_id", "reporter_pass_id", "code_hash", "card_hash", "day_pass_hash",
                    "version"})  # fmt: skip
"""Ids, versions and keyed hashes: they say nothing to a person and are deleted with their row."""
_UNNAME_FILES = """
UPDATE print_file SET name = substr(sha256, 1, 8) || '.gcode', facts = json_set(facts, '$.title', NULL)
WHERE sha256 IN (
    SELECT sha256 FROM print_request LEFT JOIN visit ON visit.id = visit_id
    WHERE ? IN (print_request.pass_id, visit.pass_id)
)
"""


def linked(db: Database, link: Link, owner_id: str) -> list[dict[str, Any]]:
    """The rows of one link as stored, in order of time."""
    sql = f"SELECT * FROM {link.table} WHERE {link.column} = ? ORDER BY {link.order}"  # noqa: S608 - our own names only
    return rows(db, sql, owner_id)


def shown(db: Database, line: dict[str, Any]) -> dict[str, Any]:
    """A row without ids and hashes, references as names."""
    found: dict[str, Any] = {}
    for column, value in line.items():
        if column in NAMED:
            name, sql = NAMED[column]
            named = rows(db, sql, value) if value is not None else []
            found[name] = named[0]["name"] if named else None
        elif column not in HIDDEN:
            found[column] = value
    return found


def delete_pass(db: Database, pass_id: str) -> bool:
    """Delete a pass and every reference to it, in the caller's transaction; counts stay. False if there is none.

    ON DELETE SET NULL parts visits, also an open one, faults and print requests, which staff still see by their number;
    ON DELETE CASCADE takes the rest: what it reserved is free again. Names of its print files may be those of people.
    """
    note_people(db, "visit.pass_id = ?", pass_id)
    db.execute(_UNNAME_FILES, (pass_id,))
    deleted = db.execute("DELETE FROM pass WHERE id = ?", (pass_id,)).rowcount > 0
    audit.forget(db, pass_id)
    return deleted
