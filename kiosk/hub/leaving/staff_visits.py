"""Visits as staff see them: who is inside, without a name, and ending what somebody forgot to end (T4, F1)."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from sqlite_utils import Database

from kiosk.base.clock import Clock, from_text
from kiosk.hub import audit
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.visits import Visit, Visits
from kiosk.store.hub_db import rows


@dataclass(frozen=True, slots=True)
class OpenVisit:
    """A visit that has not ended; equipment: the names of what it uses now."""

    id: str
    headcount: int
    opened_at: datetime
    has_pass: bool
    equipment: tuple[str, ...]


class StaffVisits:
    """Every change is on disk when the method returns. Each action raises NotAllowedError (Q3)."""

    def __init__(self, db: Database, clock: Clock, visits: Visits, tz: tzinfo) -> None:
        """tz: of the hub, for the length of visits like the one that is ended."""
        self._db, self._clock, self._visits, self._tz = db, clock, visits, tz

    def inside(self) -> tuple[OpenVisit, ...]:
        """Who is inside, the longest first."""
        used: dict[str, list[str]] = {}
        for line in rows(
            self._db,
            "SELECT claim.visit_id, equipment.name FROM claim JOIN equipment ON equipment.id = claim.equipment_id "
            "WHERE claim.ended_at IS NULL ORDER BY claim.started_at, claim.id",
        ):
            used.setdefault(line["visit_id"], []).append(line["name"])
        found = rows(
            self._db,
            "SELECT id, headcount, opened_at, pass_id IS NOT NULL OR day_pass_hash IS NOT NULL AS has_pass "
            "FROM visit WHERE closed_at IS NULL ORDER BY opened_at, id",
        )
        return tuple(
            OpenVisit(
                line["id"],
                line["headcount"],
                from_text(line["opened_at"]),
                bool(line["has_pass"]),
                tuple(used.get(line["id"], ())),
            )
            for line in found
        )

    def end(self, visit_id: str, staff_id: str) -> Visit:
        """End a visit that somebody forgot, at its likely end, marked as ended by staff. Raises UnknownVisitError."""
        with self._db.atomic():
            require_role(self._db, self._clock, staff_id, Role.HOST)
            was_open = self._visits.open_visit(visit_id) is not None
            ended = self._visits.end_forgotten(visit_id, self._tz)
            if was_open:
                audit.record(self._db, self._clock, staff_id, "end visit", f"visit:{visit_id}")
        return ended

    def undo_end(self, visit_id: str, staff_id: str) -> bool:
        """They are still here: the visit goes on, with its claims. False if it can't, see `undo_check_out`."""
        with self._db.atomic():
            require_role(self._db, self._clock, staff_id, Role.HOST)
            undone = self._visits.undo_check_out(visit_id)
            if undone:
                audit.record(self._db, self._clock, staff_id, "continue visit", f"visit:{visit_id}")
        return undone
