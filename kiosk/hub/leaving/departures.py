"""Leaving without a pass: which of the anonymous visits ends, so that the number of people inside stays right (T9)."""

from dataclasses import dataclass

from sqlite_utils import Database

from kiosk.base.ids import new_id
from kiosk.hub.visit_fields import MAX_HEADCOUNT
from kiosk.hub.visits import ClosedBy, Visits
from kiosk.store.hub_db import row, rows


@dataclass(frozen=True, slots=True)
class Departure:
    """What `Departures.leave` did, for undo."""

    ended_ids: tuple[str, ...] = ()
    parted_id: str = ""
    """The visit of those who left a larger one, else empty."""
    parted_from_id: str = ""


@dataclass(frozen=True, slots=True)
class _Inside:
    """An open visit without a pass or day pass."""

    id: str
    headcount: int
    uses_equipment: bool


class Departures:
    """Ends visits that no code names. It never touches one of a pass or a day pass."""

    def __init__(self, db: Database, visits: Visits) -> None:
        """visits: on the same connection."""
        self._db = db
        self._visits = visits

    def headcount_of(self, visit_id: str) -> int:
        """How many people belong to an anonymous visit that is open; 0 if it is none."""
        return next((one.headcount for one in self._inside() if one.id == visit_id), 0)

    def larger_than(self, headcount: int) -> int:
        """The number of people of the next larger anonymous visit that is open; 0 if there is none."""
        return min((one.headcount for one in self._inside() if one.headcount > headcount), default=0)

    def leave(self, headcount: int, visit_id: str = "") -> Departure:
        """Count `headcount` people out, their length marked as estimated.

        visit_id: the visit that used what was just given back; it is the first to end, if it is anonymous. Then come
        those that use nothing, those with as many people, those that came in first. Of a larger visit only `headcount`
        people leave. Where fewer people are inside without a pass, all of them leave.
        """
        ended: list[str] = []
        with self._db.atomic():
            inside = self._inside()
            while headcount > 0 and inside:
                chosen = min(inside, key=lambda one: _fit(one, headcount, visit_id))
                if chosen.headcount > headcount:
                    return Departure(tuple(ended), self._part(chosen.id, headcount), chosen.id)
                self._end(chosen.id)
                ended.append(chosen.id)
                inside.remove(chosen)
                headcount -= chosen.headcount
        return Departure(tuple(ended))

    def undo(self, departure: Departure) -> bool:
        """Count everybody in again. False if nobody is inside again by it."""
        with self._db.atomic():
            undone = [self._visits.undo_check_out(visit_id) for visit_id in departure.ended_ids]
            if departure.parted_id:
                undone.append(self._join(departure))
        return any(undone)

    def _inside(self) -> list[_Inside]:
        found = rows(
            self._db,
            "SELECT id, headcount, EXISTS (SELECT 1 FROM claim WHERE visit_id = visit.id AND ended_at IS NULL) AS uses "
            "FROM visit WHERE closed_at IS NULL AND pass_id IS NULL AND day_pass_hash IS NULL ORDER BY opened_at, id",
        )
        return [_Inside(line["id"], line["headcount"], bool(line["uses"])) for line in found]

    def _end(self, visit_id: str) -> None:
        self._visits.check_out(visit_id, ClosedBy.PERSON)
        self._db.execute("UPDATE visit SET length_estimated = 1 WHERE id = ?", (visit_id,))

    def _part(self, visit_id: str, headcount: int) -> str:
        """Make a visit of its own for those who leave, and end it. Children stay as long as there is room for them."""
        parted_id = new_id()
        self._db.execute(
            "INSERT INTO visit (id, headcount, children, opened_at, clock_uncertain, age_band, group_origin, purpose) "
            "SELECT ?, ?, max(0, children - (headcount - ?)), opened_at, clock_uncertain, age_band, group_origin, "
            "purpose FROM visit WHERE id = ?",
            (parted_id, headcount, headcount, visit_id),
        )
        self._db.execute(
            "UPDATE visit SET headcount = headcount - ?, children = min(children, headcount - ?) WHERE id = ?",
            (headcount, headcount, visit_id),
        )
        self._end(parted_id)
        return parted_id

    def _join(self, departure: Departure) -> bool:
        """Put those who left back into their visit, or open their own again where that is over."""
        parted = row(self._db, "SELECT headcount, children FROM visit WHERE id = ?", departure.parted_id)
        if parted is None:
            return False
        joined = self._db.execute(
            "UPDATE visit SET headcount = headcount + ?, children = children + ? WHERE id = ? AND closed_at IS NULL "
            "AND headcount + ? <= ?",
            (parted["headcount"], parted["children"], departure.parted_from_id, parted["headcount"], MAX_HEADCOUNT),
        )
        if joined.rowcount == 0:
            return self._visits.undo_check_out(departure.parted_id)
        self._db.execute("DELETE FROM visit WHERE id = ?", (departure.parted_id,))
        return True


def _fit(one: _Inside, headcount: int, visit_id: str) -> tuple[bool, bool, int, int]:
    """The smaller, the better; `min` takes the first of equals, who came in first."""
    larger = one.headcount > headcount
    kind = 0 if one.headcount == headcount else 1 if larger else 2
    return one.id != visit_id, one.uses_equipment, kind, one.headcount if larger else -one.headcount
