"""Waiting lines as staff see them: all of them by number, calling the next, taking somebody out with undo (T9, F1)."""

from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.hub import audit
from kiosk.hub.equipment.waiting import WaitingLines
from kiosk.hub.permissions import Role, require_role
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row

_STILL_INSIDE = """
SELECT 1 AS yes FROM visit JOIN waiting ON visit_id = visit.id WHERE waiting.id = ? AND closed_at IS NULL
"""


@dataclass(frozen=True, slots=True)
class LinePlace:
    """A place in a line. kind: of the equipment it waits for; name: of what it was called to, or of the only piece."""

    id: str
    line: str
    number: int
    kind: str
    name: str | None
    joined_at: datetime
    call_ends_at: datetime | None
    """Until then what it was called to is kept; None: not called."""


class StaffLines:
    """Every change is on disk when the method returns. Each action raises NotAllowedError (Q3)."""

    def __init__(self, db: Database, clock: Clock, lines: WaitingLines) -> None:
        self._db, self._clock, self._lines = db, clock, lines

    def places(self) -> tuple[LinePlace, ...]:
        """Everybody who waits: line by line, those who are called first, then in turn."""
        found = rows(
            self._db,
            "SELECT waiting.id, line, number, coalesce(own.own_kind, own.kind, line) AS kind, "
            "coalesce(called.name, own.name) AS name, joined_at, call_ends_at FROM waiting "
            "LEFT JOIN equipment AS own ON own.id = line "
            "LEFT JOIN equipment AS called ON called.id = waiting.equipment_id WHERE ended_at IS NULL "
            "ORDER BY (SELECT min(joined_at) FROM waiting AS other WHERE other.line = waiting.line "
            "AND other.ended_at IS NULL), line, called_at IS NULL, turn_at, waiting.id",
        )
        return tuple(typed_row(LinePlace, each) for each in found)

    def call_next(self, waiting_id: str, staff_id: str) -> bool:
        """Whoever is called does not come: call the next one now (audited). False if the place is not called any more.

        It counts as a missed call, see `waiting.MOST_MISSES`.
        """
        with self._db.atomic():
            require_role(self._db, self._clock, staff_id, Role.HOST)
            passed = self._db.execute(
                "UPDATE waiting SET call_ends_at = ? WHERE id = ? AND ended_at IS NULL AND called_at IS NOT NULL",
                (to_text(self._clock.now()), waiting_id),
            )
            if passed.rowcount == 0:
                return False
            self._lines.call_next()
            audit.record(self._db, self._clock, staff_id, "call next in line", f"waiting:{waiting_id}")
        return True

    def remove(self, waiting_id: str, staff_id: str) -> bool:
        """Take somebody out of a line (audited); False if the place is gone."""
        with self._db.atomic():
            require_role(self._db, self._clock, staff_id, Role.HOST)
            removed = self._lines.leave(waiting_id)
            if removed:
                audit.record(self._db, self._clock, staff_id, "remove from line", f"waiting:{waiting_id}")
        return removed

    def undo_remove(self, waiting_id: str, staff_id: str) -> bool:
        """They wait again (audited); False if they can't: the visit is over, or they have joined again."""
        with self._db.atomic():
            require_role(self._db, self._clock, staff_id, Role.HOST)
            if row(self._db, _STILL_INSIDE, waiting_id) is None or not self._lines.undo_leave(waiting_id):
                return False
            audit.record(self._db, self._clock, staff_id, "back in line", f"waiting:{waiting_id}")
        return True
