"""Whatever refers to a pass is shown to its owner, deleted with it, and goes with its age (P5, P6).

A table that is added later and refers to a pass or a visit fails here until `pass_links.LINKS` and SAMPLES name it.
"""

import json
from datetime import timedelta
from typing import Any

import pytest
from sqlite_utils import Database

from kiosk.base.clock import to_text
from kiosk.hub.retention import run_retention
from kiosk.hub.visitors.pass_links import LINKS, Link
from kiosk.hub.visitors.passes import Passes
from kiosk.hub.visits import ClosedBy, Visits
from kiosk.store.hub_db import rows

SAMPLES: dict[tuple[str, str], str] = {
    ("visit", "pass_id"): "",  # there is one always
    ("fault_report", "reporter_pass_id"): "INSERT INTO fault_report (id, equipment_id, text, reported_at,"
    " reporter_pass_id) VALUES ('x', :thing, 'The strap is torn', :at, :pass)",
    ("reservation", "pass_id"): "INSERT INTO reservation (id, equipment_id, starts_at, ends_at, pass_id)"
    " VALUES ('x', :thing, :at, :later, :pass)",
    ("reservation", "visit_id"): "INSERT INTO reservation (id, equipment_id, starts_at, ends_at, visit_id)"
    " VALUES ('x', :thing, :at, :later, :visit)",
    ("induction", "pass_id"): "INSERT INTO induction (id, pass_id, name, granted_at, granted_by, valid_until)"
    " VALUES ('x', :pass, 'Laser', :at, :staff, :later)",
    ("linked_card", "pass_id"): "INSERT INTO linked_card (card_hash, pass_id, linked_at) VALUES ('h', :pass, :at)",
    ("pass_view", "pass_id"): "INSERT INTO pass_view (id, pass_id, at, staff_id, why)"
    " VALUES ('x', :pass, :at, :staff, 'lost_pass')",
    ("claim", "visit_id"): "INSERT INTO claim (id, equipment_id, visit_id, started_at, ended_at)"
    " VALUES ('x', :thing, :visit, :at, :later)",
    ("waiting", "visit_id"): "INSERT INTO waiting (id, line, number, visit_id, joined_at, turn_at)"
    " VALUES ('x', 'vr', 1, :visit, :at, :at)",
    ("print_request", "pass_id"): "INSERT INTO print_request (id, number, at, sha256, pass_id, material, colour)"
    " VALUES ('x', 1, :at, 'f', :pass, 'PLA', 'red')",
    ("print_request", "visit_id"): "INSERT INTO print_request (id, number, at, sha256, visit_id, material, colour)"
    " VALUES ('x', 1, :at, 'f', :visit, 'PLA', 'red')",
    ("attendance", "visit_id"): "INSERT INTO attendance (id, event_id, visit_id, at) VALUES ('x', 'e', :visit, :at)",
}
STAY_PARTED = {("job", "request_id", "print_request")}
"""These lead to something of a pass that stays when the pass goes, and leads to it no more."""
WITH_THE_PASS = {("linked_card", "pass_id")}
"""These are kept as long as the pass; all others are parted from it sooner."""
EACH = pytest.mark.parametrize("link", LINKS, ids=lambda link: f"{link.table}-{link.column}")


class Owner:
    """A pass with one visit that is over, and one row of a link."""

    def __init__(
        self, db: Database, passes: Passes, visits: Visits, clock: Any, things: dict[str, str], by: str
    ) -> None:
        self.db, self.passes, self.clock = db, passes, clock
        self.pass_id = passes.create("Aino").id
        self.visit_id = visits.check_in(self.pass_id).id
        visits.check_out(self.visit_id, ClosedBy.PERSON)
        db.execute(
            "INSERT INTO event (id, title_fi, title_sv, title_en, starts_at, ends_at)"
            " SELECT 'e', 'a', 'b', 'c', opened_at, opened_at FROM visit"
        )
        db.execute(
            "INSERT INTO print_file (sha256, name, size_bytes, facts, added_at)"
            " SELECT 'f', 'hook.gcode', 1, '{}', opened_at FROM visit"
        )
        self._values = {"pass": self.pass_id, "visit": self.visit_id, "thing": things["vr-1"], "staff": by}

    def gets(self, link: Link) -> None:
        sql = SAMPLES[link.table, link.column]
        now = self.clock.now()
        times = {"at": to_text(now), "later": to_text(now + timedelta(hours=1))}
        if sql:
            self.db.execute(sql, self._values | times)

    def shown(self, link: Link) -> list[dict[str, Any]]:
        stored = json.loads(json.dumps(self.passes.stored(self.pass_id)))
        found = stored if link.of == "pass" else stored["visits"][0]
        return list(found[link.key])

    def leads(self) -> list[str]:
        """The columns from which the pass can be reached now, directly or through a visit of it."""
        by_pass = {self.pass_id}
        by_pass |= {line["id"] for line in rows(self.db, "SELECT id FROM visit WHERE pass_id = ?", self.pass_id)}
        return [
            f"{link.table}.{link.column}"
            for link in LINKS
            for line in rows(self.db, f"SELECT {link.column} AS owner FROM {link.table}")
            if line["owner"] in by_pass
        ]


@pytest.fixture
def owner(db: Database, passes: Passes, visits: Visits, clock: Any, ids: dict[str, str], admin_id: str) -> Owner:
    return Owner(db, passes, visits, clock, ids, admin_id)


def test_every_reference_to_a_pass_or_a_visit_is_known(db: Database) -> None:
    """P5: the tables themselves say which there are; what refers to one of these is found too."""
    tables = [table for table in db.table_names() if not table.startswith(("_", "sqlite_"))]
    referring = {
        (table, key["from"], key["table"]) for table in tables for key in rows(db, f"PRAGMA foreign_key_list({table})")
    }
    known = {(link.table, link.column, link.of) for link in LINKS}
    assert {one for one in referring if one[2] in {"pass", "visit"}} == known
    indirect = {one for one in referring if one[2] in {link.table for link in LINKS} - {"visit"}}
    assert indirect == STAY_PARTED, "these refer to something of a pass"
    assert {(link.table, link.column) for link in LINKS} == set(SAMPLES)


def test_no_column_names_a_pass_without_a_reference(db: Database) -> None:
    """P5: a column called after a pass or a visit is a foreign key, or deleting would not reach it."""
    referring = {(link.table, link.column) for link in LINKS}
    named = {
        (table, column.name)
        for table in db.table_names()
        for column in db.table(table).columns
        if column.name.endswith(("pass_id", "visit_id"))
    }
    assert named <= referring


@EACH
def test_its_owner_sees_it(owner: Owner, link: Link) -> None:
    """P5: without ids and hashes, and with the day on which it goes where it goes before the pass."""
    owner.gets(link)
    (found,) = owner.shown(link)
    assert not {"id", "pass_id", "visit_id", "card_hash"} & set(found)
    later = (link.table, link.column) not in WITH_THE_PASS and link.of == "pass"
    assert ("parted_from_pass_at" in found) == later


@EACH
def test_deleting_the_pass_takes_every_reference_away(owner: Owner, link: Link) -> None:
    """P5."""
    owner.gets(link)
    assert owner.passes.delete(owner.pass_id)
    assert owner.leads() == []


@EACH
def test_its_age_takes_it_away_while_the_pass_is_used(
    owner: Owner, visits: Visits, db: Database, clock: Any, link: Link
) -> None:
    """P6: after its own time; the pass is used all the while and stays."""
    owner.gets(link)
    clock.move(days=729)
    db.execute("UPDATE pass SET last_used_at = ?", (to_text(clock.now()),))
    clock.move(days=2)
    db.execute("UPDATE clock_mark SET last_at = ?", (to_text(clock.now()),))
    assert run_retention(db, clock, lambda: True) is not None
    stays = [f"{link.table}.{link.column}"] if (link.table, link.column) in WITH_THE_PASS else []
    assert owner.leads() == stays
    assert owner.passes.by_id(owner.pass_id) is not None


@EACH
def test_a_pass_that_nobody_used_goes_with_every_reference(owner: Owner, db: Database, clock: Any, link: Link) -> None:
    """P6."""
    owner.gets(link)
    clock.move(days=731)
    assert run_retention(db, clock, lambda: True) is not None
    assert owner.passes.by_id(owner.pass_id) is None
    assert owner.leads() == []


def test_a_time_of_the_pass_does_not_lead_to_a_visit_that_was_parted(owner: Owner, db: Database, clock: Any) -> None:
    """P6: no time that stays with the pass lies within a day of the visit but at midnight; its id holds no time."""
    owner.gets(next(link for link in LINKS if link.table == "linked_card"))
    clock.move(days=91)
    run_retention(db, clock, lambda: True)
    (visit,) = rows(db, "SELECT * FROM visit")
    assert visit["pass_id"] is None
    (found,) = rows(db, "SELECT created_at, last_used_at, linked_at FROM pass, linked_card")
    assert {value[10:] for value in found.values()} == {"T00:00:00.000Z"}
    assert owner.pass_id[14] == "4", "a random id"


def test_a_reservation_does_not_join_a_parted_visit_to_its_pass_again(owner: Owner, db: Database, clock: Any) -> None:
    """P6: made in the visit, for a day long after it."""
    after = to_text(clock.now() + timedelta(days=80)), to_text(clock.now() + timedelta(days=80, hours=1))
    db.execute(
        "INSERT INTO reservation (id, equipment_id, starts_at, ends_at, pass_id, visit_id)"
        " SELECT 'r', id, ?, ?, ?, ? FROM equipment LIMIT 1",
        (*after, owner.pass_id, owner.visit_id),
    )
    clock.move(days=91)
    run_retention(db, clock, lambda: True)
    assert rows(db, "SELECT pass_id, visit_id FROM reservation") == [{"pass_id": owner.pass_id, "visit_id": None}]


def test_a_slot_of_a_deleted_pass_is_free_again(owner: Owner, db: Database, clock: Any) -> None:
    """P5."""
    begins, ends = to_text(clock.now() + timedelta(hours=3)), to_text(clock.now() + timedelta(hours=4))
    db.execute(
        "INSERT INTO reservation (id, equipment_id, starts_at, ends_at, pass_id)"
        " SELECT 'r', id, ?, ?, ? FROM equipment LIMIT 1",
        (begins, ends, owner.pass_id),
    )
    owner.passes.delete(owner.pass_id)
    assert rows(db, "SELECT id FROM reservation") == []
