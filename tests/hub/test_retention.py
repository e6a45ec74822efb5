"""What is too old is deleted each day (P6), as the privacy notice says (P9)."""

from datetime import timedelta
from typing import Any

import pytest
from sqlite_utils import Database

from kiosk.base.clock import to_text
from kiosk.hub.equipment.service import EquipmentService
from kiosk.hub.retention import run_retention
from kiosk.hub.staff import StaffDirectory
from kiosk.hub.visitors.passes import Passes
from kiosk.hub.visitors.retention_runs import Deleted, last_run
from kiosk.hub.visitors.retention_times import Retention
from kiosk.hub.visits import ClosedBy, Visits
from kiosk.store.hub_db import row, rows

NOTHING = Deleted()


def synchronised() -> bool:
    return True


def adrift() -> bool:
    return False


def test_a_visit_is_parted_from_its_pass_after_90_days_and_stays_as_a_count(
    passes: Passes, visits: Visits, equipment: EquipmentService, ids: dict[str, str], db: Database, clock: Any
) -> None:
    """P6: the reporter of a fault too."""
    made = passes.create("Aino")
    visit = visits.check_in(made.id)
    equipment.report_fault(ids["vr-1"], "The strap is torn.", pass_id=made.id)
    visits.check_out(visit.id, ClosedBy.PERSON)
    clock.move(days=90)
    assert run_retention(db, clock, synchronised) == NOTHING
    clock.move(seconds=1)
    assert run_retention(db, clock, synchronised) == Deleted(visits_parted=1, reporters_parted=1)
    assert rows(db, "SELECT pass_id, headcount FROM visit") == [{"pass_id": None, "headcount": 1}]
    assert rows(db, "SELECT reporter_pass_id FROM fault_report") == [{"reporter_pass_id": None}]
    assert passes.by_id(made.id) is not None


def test_a_pass_that_is_not_used_for_two_years_goes_with_every_reference(
    passes: Passes, visits: Visits, db: Database, clock: Any
) -> None:
    """P6: not one that is in use, nor one whose owner is inside."""
    made, other = passes.create("Aino"), passes.create("Otso")
    clock.move(days=400)
    visits.check_in(other.id)
    clock.move(days=330, seconds=1)
    found = run_retention(db, clock, synchronised)
    assert found is not None
    assert found.passes_deleted == 1
    assert (passes.by_id(made.id), passes.by_id(other.id) is None) == (None, False)
    clock.move(days=800)
    run_retention(db, clock, synchronised)
    assert passes.by_id(other.id) is not None, "the visit is open"


def test_the_audit_goes_after_two_years(db: Database, clock: Any, passes: Passes, admin_id: str) -> None:
    """P6."""
    before = row(db, "SELECT count(*) AS n FROM audit")
    clock.move(days=731)
    found = run_retention(db, clock, synchronised)
    assert before is not None
    assert found is not None
    assert found.audit_rows_deleted == before["n"] > 0


@pytest.mark.parametrize(("trusted", "deleted"), [(adrift, False), (synchronised, True)])
def test_a_clock_far_ahead_deletes_nothing_unless_the_network_sets_it(
    passes: Passes, visits: Visits, db: Database, clock: Any, trusted: Any, deleted: bool
) -> None:
    """P6, Q6: a battery that is empty must not delete a hub."""
    made = passes.create("Aino")
    visits.check_out(visits.check_in(made.id).id, ClosedBy.PERSON)
    clock.move(days=1000)
    run_retention(db, clock, trusted)
    assert (passes.by_id(made.id) is None) == deleted


def test_a_clock_that_was_set_back_deletes_nothing(db: Database, visits: Visits, clock: Any) -> None:
    """P6, T7."""
    visits.check_in()
    clock.move(days=-1)
    assert run_retention(db, clock, synchronised) is None


def test_it_runs_again_and_again_without_harm(passes: Passes, db: Database, clock: Any) -> None:
    """P6: each day."""
    passes.create("Aino")
    db.execute("UPDATE clock_mark SET last_at = ?", (to_text(clock.now() - timedelta(days=1)),))
    assert [run_retention(db, clock, adrift) for _ in range(3)] == [NOTHING] * 3


def test_counts_go_after_five_years(
    visits: Visits, equipment: EquipmentService, ids: dict[str, str], db: Database, clock: Any
) -> None:
    """P6: visits with their claims, feedback and votes; what is younger stays."""
    for _ in range(2):
        visit = visits.check_in()
        equipment.claim(ids["vr-1"], visit.id)
        visits.check_out(visit.id, ClosedBy.PERSON)
        day = f"{clock.now():%Y-%m-%d}"
        db.execute("INSERT INTO feedback (id, day, face) VALUES (?, ?, 'good')", (visit.id, day))
        db.execute(
            "INSERT INTO wish (id, text_fi, text_sv, text_en, wish_state, day) VALUES (?, '', '', '', 'shown', ?)",
            (visit.id, day),
        )
        db.execute("INSERT INTO wish_vote (id, wish_id, day) VALUES (?, ?, ?)", (visit.id, visit.id, day))
        clock.move(days=10)
    clock.move(days=5 * 365.25 - 19)
    assert run_retention(db, clock, synchronised) == Deleted(counts_deleted=3)
    for table in ("visit", "claim", "feedback", "wish_vote"):
        assert db.table(table).count == 1, table
    assert db.table("wish").count == 2, "one that is shown is no count"


def test_the_times_can_be_configured(passes: Passes, visits: Visits, db: Database, clock: Any) -> None:
    """P6: and are what the owner is told."""
    short = Retention(visit_of_pass_days=7, unused_pass_days=30)
    made = passes.create("Aino")
    visits.check_out(visits.check_in(made.id).id, ClosedBy.PERSON)
    stored = Passes(db, b"k" * 32, clock, short).stored(made.id)
    assert stored is not None
    assert stored["visits"][0]["parted_from_pass_at"] == to_text(clock.now() + timedelta(days=7))
    clock.move(days=8)
    assert run_retention(db, clock, synchronised, short) == Deleted(visits_parted=1)
    clock.move(days=30)
    assert run_retention(db, clock, synchronised, short) == Deleted(passes_deleted=1)


def test_each_run_is_recorded_and_one_that_did_not_happen_is_not(passes: Passes, db: Database, clock: Any) -> None:
    """P6: visible."""
    assert last_run(db) is None
    passes.create()
    db.execute("UPDATE clock_mark SET last_at = ?", (to_text(clock.now()),))
    clock.move(days=731)
    assert run_retention(db, clock, adrift) is None
    assert last_run(db) is None
    run_retention(db, clock, synchronised)
    run = last_run(db)
    assert run is not None
    assert (run.at, run.passes_deleted, run.visits_parted) == (clock.now(), 1, 0)


def test_a_member_of_staff_who_left_is_without_a_name_after_two_years(
    staff: StaffDirectory, admin_id: str, db: Database, clock: Any
) -> None:
    """P6: as long as the audit names what they did."""
    left = staff.find_badge(staff.add("Toivo", "host", "482917"))
    assert left is not None
    staff.remove(left.id)
    clock.move(days=729)
    run_retention(db, clock, synchronised)
    assert {line["name"] for line in rows(db, "SELECT name FROM staff")} == {"Aino", "Toivo"}
    clock.move(days=2)
    run_retention(db, clock, synchronised)
    assert {line["name"] for line in rows(db, "SELECT name FROM staff")} == {"Aino", "–"}


def test_a_day_pass_leads_to_nothing_on_the_next_day(visits: Visits, db: Database, clock: Any) -> None:
    """P6, P1: closing time forgets it; if the kiosk was off then, the retention does."""
    visit = visits.check_in(day_pass_hash="h" * 64)
    visits.check_out(visit.id, ClosedBy.PERSON)
    clock.move(hours=23)
    run_retention(db, clock, synchronised)
    assert rows(db, "SELECT day_pass_hash FROM visit") == [{"day_pass_hash": "h" * 64}]
    clock.move(hours=2)
    run_retention(db, clock, synchronised)
    assert rows(db, "SELECT day_pass_hash FROM visit") == [{"day_pass_hash": None}]
