"""The audit: one row for each action of a staff member (F1, P7)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.base.ids import new_id
from kiosk.hub import clock_trust
from kiosk.store.hub_db import rows
from kiosk.store.typed_rows import typed_row


class Place(StrEnum):
    """Where an action was done."""

    KIOSK = "kiosk"
    OFFICE = "office"
    PRINT_ROOM = "printroom"
    TERMINAL = "terminal"


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One action; `staff_name` is None if nobody was logged in, `place` if it was not noted."""

    id: str
    at: datetime
    staff_id: str | None
    staff_name: str | None
    action: str
    subject: str | None
    detail: str | None
    before: str | None = None
    after: str | None = None
    place: Place | None = None


class _ThisProcess:
    """What holds for everything that this process records."""

    place: Place | None = None


def record_from(place: Place) -> None:
    """From now on this process records its actions as done at `place`. For the command that starts it."""
    _ThisProcess.place = place


def record(
    db: Database,
    clock: Clock,
    staff_id: str | None,
    action: str,
    subject: str | None = None,
    detail: str | None = None,
    *,
    before: str | None = None,
    after: str | None = None,
) -> None:
    """Record that `staff_id` did `action` to `subject`; call it in the transaction of the action itself.

    subject: `kind:id`, as in "pass:0190…", so that a deleted pass can be taken out again. detail: a few plain words
    without personal data. before, after: what was changed, as stored: a member of an enum, a number, a time of
    `to_text`, or a text of staff. `audit_actions` must know the action.
    """
    with db.atomic():
        now = clock.now()
        if not clock_trust.is_wrong(db, clock):
            clock_trust.advance(db, now)
        db.execute(
            "INSERT INTO audit (id, at, staff_id, action, subject, detail, before, after, place)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (new_id(), to_text(now), staff_id, action, subject, detail, before, after, _ThisProcess.place),
        )


def latest(db: Database, limit: int = 100) -> tuple[AuditEntry, ...]:
    """The last `limit` entries, newest first."""
    found = rows(
        db,
        "SELECT audit.*, staff.name AS staff_name FROM audit LEFT JOIN staff ON staff.id = audit.staff_id "
        "ORDER BY audit.at DESC, audit.id DESC LIMIT ?",
        limit,
    )
    return tuple(typed_row(AuditEntry, entry) for entry in found)


def forget(db: Database, subject_id: str) -> None:
    """Remove an identifier from all entries; the entries themselves stay."""
    db.execute("UPDATE audit SET subject = replace(subject, ?, 'deleted') WHERE instr(subject, ?)", (subject_id,) * 2)
    db.execute("UPDATE audit SET detail = replace(detail, ?, 'deleted') WHERE instr(detail, ?)", (subject_id,) * 2)
