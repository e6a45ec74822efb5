"""Deletes what the hub may not keep any longer (P6); the print room runs it each day."""

from collections.abc import Callable
from datetime import timedelta

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.hub import clock_trust
from kiosk.hub.equipment import inductions
from kiosk.hub.impact.stories import delete_ended
from kiosk.hub.organisations.unnamed import delete_left_unnamed
from kiosk.hub.plans.erasing_plans import delete_old
from kiosk.hub.settings.changes import forget_before
from kiosk.hub.visitors.parting import forget_people, note_people
from kiosk.hub.visitors.pass_links import delete_pass
from kiosk.hub.visitors.retention_runs import Deleted, record
from kiosk.hub.visitors.retention_times import Retention
from kiosk.store.hub_db import rows

LONGEST_PAUSE = timedelta(days=60)
"""A clock so far ahead of everything stored is believed only if the network sets it: it might delete the hub."""
DAYS_OF_YEAR = 365.25

_TIMES_OF_PASS = (
    ("pass", "created_at"),
    ("pass", "last_used_at"),
    ("pass", "asked_at"),
    ("linked_card", "linked_at"),
    ("induction", "granted_at"),
)
"""Times that stay with a pass. To the millisecond they lead to the visit in which they were written."""
_MIDNIGHT = "T00:00:00.000Z"


def run_retention(
    db: Database, clock: Clock, is_synchronised: Callable[[], bool], retention: Retention | None = None
) -> Deleted | None:
    """Delete what is too old and record it, in one transaction; None if the clock can't be believed.

    is_synchronised: whether the network sets the clock. Deleted passes need no mark for a restore: they are old there.
    """
    days, now = retention or Retention(), clock.now()
    last_at = clock_trust.last_stored_at(db)
    doubtful = last_at is not None and now - last_at > LONGEST_PAUSE
    if clock_trust.is_wrong(db, clock) or (doubtful and not is_synchronised()):
        return None

    def before(age_days: float) -> str:
        return to_text(now - timedelta(days=age_days))

    with db.atomic():
        deleted = Deleted(
            visits_parted=_part_visits(db, before(days.visit_of_pass_days), before(1)),
            reporters_parted=_count(
                db,
                "UPDATE fault_report SET reporter_pass_id = NULL"
                " WHERE reporter_pass_id IS NOT NULL AND reported_at < ?",
                before(days.fault_reporter_days),
            ),
            requests_parted=_part_requests(db, before(days.visit_of_pass_days)),
            reservations_parted=_part_reservations(db, before(days.visit_of_pass_days)),
            inductions_deleted=inductions.delete_ended(db, clock),
            passes_deleted=_delete_unused(db, before(days.unused_pass_days)),
            audit_rows_deleted=_delete_staff_actions(db, before(days.audit_days)),
            counts_deleted=_delete_counts(db, before(days.counts_years * DAYS_OF_YEAR)),
        )
        delete_ended(db, (now - timedelta(days=1)).date())
        delete_left_unnamed(db, clock)
        record(db, now, deleted)
    return deleted


def _part_visits(db: Database, before: str, yesterday: str) -> int:
    """yesterday: of day passes that ended before it, closing time has left nothing unless the kiosk was off then."""
    note_people(db, "closed_at < ?", before)
    parted = _count(db, "UPDATE visit SET pass_id = NULL WHERE pass_id IS NOT NULL AND closed_at < ?", before)
    db.execute("UPDATE visit SET day_pass_hash = NULL WHERE day_pass_hash IS NOT NULL AND closed_at < ?", (yesterday,))
    for table, column in _TIMES_OF_PASS:
        db.execute(
            f"UPDATE {table} SET {column} = substr({column}, 1, 10) || '{_MIDNIGHT}'"  # noqa: S608 - our own names only
            f" WHERE {column} < ? AND substr({column}, 11) <> '{_MIDNIGHT}'",
            (before,),
        )
    return parted


def _part_reservations(db: Database, before: str) -> int:
    """Also those of a pass that were made in a visit which is parted from it: they would join the two again."""
    parted = _count(db, "UPDATE reservation SET pass_id = NULL WHERE pass_id IS NOT NULL AND ends_at < ?", before)
    db.execute("UPDATE reservation SET visit_id = NULL WHERE visit_id IS NOT NULL AND ends_at < ?", (before,))
    db.execute(
        "UPDATE reservation SET visit_id = NULL WHERE pass_id IS NOT NULL"
        " AND visit_id IN (SELECT id FROM visit WHERE pass_id IS NULL)"
    )
    db.execute("DELETE FROM waiting WHERE ended_at < ?", (before,))
    return parted


def _part_requests(db: Database, before: str) -> int:
    """Print requests and the jobs that came of them stay, with their numbers."""
    return _count(
        db,
        "UPDATE print_request SET pass_id = NULL, visit_id = NULL"
        " WHERE (pass_id IS NOT NULL OR visit_id IS NOT NULL) AND at < ?",
        before,
    )


def _delete_unused(db: Database, before: str) -> int:
    unused = rows(
        db,
        "SELECT id FROM pass WHERE last_used_at < ?"
        " AND NOT EXISTS (SELECT 1 FROM visit WHERE pass_id = pass.id AND closed_at IS NULL)",
        before,
    )
    for found in unused:
        delete_pass(db, found["id"])
    return len(unused)


def _delete_staff_actions(db: Database, before: str) -> int:
    """What members of staff did, and the names of those who left so long ago."""
    db.execute("DELETE FROM pass_view WHERE at < ?", (before,))
    forget_before(db, before)
    db.execute("DELETE FROM printer_order WHERE answered_at < ?", (before,))
    db.execute("DELETE FROM pairing_request WHERE ended_at < ?", (before,))
    db.execute("UPDATE staff SET name = '–' WHERE removed_at < ? AND name <> '–'", (before,))
    return _count(db, "DELETE FROM audit WHERE at < ?", before)


def _delete_counts(db: Database, before: str) -> int:
    """Visits, consultations, referrals, spared trips, feedback, votes, assessments and plans of so long ago; how many.

    Repaired faults and past slots go too.
    """
    db.execute("UPDATE reservation SET visit_id = NULL WHERE ends_at < ?", (before,))
    db.execute("DELETE FROM claim WHERE visit_id IN (SELECT id FROM visit WHERE closed_at < ?)", (before,))
    db.execute("DELETE FROM fault_report WHERE repaired_at < ?", (before,))
    db.execute("DELETE FROM reservation WHERE ends_at < ?", (before,))
    db.execute("DELETE FROM retention_run WHERE at < ?", (before,))
    db.execute("DELETE FROM attendance WHERE at < ?", (before,))
    db.execute("DELETE FROM event_face WHERE event_id IN (SELECT id FROM event WHERE ends_at < ?)", (before,))
    forget_people(db, before)
    db.execute(
        "DELETE FROM print_request WHERE decided_at < ?"
        " AND NOT EXISTS (SELECT 1 FROM job WHERE request_id = print_request.id)",
        (before,),
    )
    visits = _count(db, "DELETE FROM visit WHERE closed_at < ?", before)
    advice = _count(db, "DELETE FROM consultation WHERE day < ?", before[:10])
    sent = _count(db, "DELETE FROM referral WHERE day < ?", before[:10])
    trips = _count(db, "DELETE FROM spared_trip WHERE day < ?", before[:10])
    answers = _count(db, "DELETE FROM feedback WHERE day < ?", before[:10])
    votes = _count(db, "DELETE FROM wish_vote WHERE day < ?", before[:10])
    wishes = _count(db, "DELETE FROM wish WHERE day < ? AND wish_state <> 'shown'", before[:10])
    return visits + advice + sent + trips + answers + votes + wishes + delete_old(db, before)


def _count(db: Database, sql: str, before: str) -> int:
    return db.execute(sql, (before,)).rowcount
