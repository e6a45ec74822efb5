"""Fault reports: what a visitor noticed, what of it stops the use, and what staff make of it.

A visitor's report stops the use of equipment that doesn't start or has a broken part; anything else is shown as a flaw
with which it works. So that nobody can switch off the whole hub, at most MOST_STOPPED pieces are stopped by reports
that staff have not looked at, never a printer, and never what somebody else is using; those are shown as flaws.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.base.errors import ReasonError
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit
from kiosk.hub.equipment.views import EquipmentView, read_views
from kiosk.hub.permissions import Role, require_role
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row

MOST_STOPPED = 2


class Happened(StrEnum):
    FOUND = "found"
    IN_USE = "in_use"


class Symptom(StrEnum):
    NO_START = "no_start"
    BAD_PICTURE = "bad_picture"
    PART_BROKEN = "part_broken"
    MISSING = "missing"
    DIRTY = "dirty"
    OTHER = "other"
    MAINTENANCE = "maintenance"
    SPARE_PART = "spare_part"


VISITORS_SYMPTOMS = tuple(Symptom)[:6]
"""Those that a visitor can report; staff name the others too."""
_STOPPING = frozenset({Symptom.NO_START, Symptom.PART_BROKEN})

_NOT_LOOKED_AT = "symptom IS NOT NULL AND seen_at IS NULL AND repaired_at IS NULL"


@dataclass(frozen=True, slots=True)
class FaultReport:
    id: str
    equipment_id: str
    symptom: Symptom | None
    """None: only in the words of staff."""
    happened: Happened | None
    """None: said by staff."""
    stops_use: bool
    reported_at: datetime
    seen_at: datetime | None
    back_on: date | None
    was_known: bool = False
    """Set by `report` only: somebody had reported the same before."""


@dataclass(frozen=True, slots=True)
class UnseenFault:
    """Equipment with a report that staff have not looked at: the first one, and how many there are."""

    equipment_id: str
    equipment_name: str
    symptom: Symptom
    stops_use: bool
    reported_at: datetime
    count: int


class FaultReports:
    """Every change is on disk when the method returns; one connection per thread."""

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock

    # ---------- visitors ----------
    def report(
        self, equipment_id: str, symptom: Symptom, happened: Happened, visit_id: str | None = None
    ) -> FaultReport:
        """Store a visitor's report; the same symptom again is one report. Raises ReasonError if it was removed.

        visit_id: of the reporter, if known; of it only the pass is stored, for as long as the retention allows (P6).
        """
        with self._db.atomic():
            item = next(iter(read_views(self._db, self._clock.now(), "equipment.id = ?", equipment_id)), None)
            if item is None:
                raise ReasonError(Reason(ReasonCode.EQUIPMENT_REMOVED))
            known = next((each for each in self.open_of(equipment_id) if each.symptom is symptom), None)
            if known is not None:
                return replace(known, was_known=True)
            visitor = row(self._db, "SELECT pass_id FROM visit WHERE id = ?", visit_id) if visit_id else None
            report_id = new_id()
            self._db.execute(
                "INSERT INTO fault_report (id, equipment_id, text, symptom, happened, stops_use, reported_at, "
                "reporter_pass_id) VALUES (?, ?, '', ?, ?, ?, ?, ?)",
                (
                    report_id,
                    equipment_id,
                    symptom,
                    happened,
                    int(symptom in _STOPPING and self._may_stop(item, happened, visit_id)),
                    to_text(self._clock.now()),
                    visitor["pass_id"] if visitor else None,
                ),
            )
            return self._by_id(report_id)

    def undo(self, report_id: str) -> bool:
        """Delete a report that staff have not looked at; False if there is none."""
        deleted = self._db.execute("DELETE FROM fault_report WHERE id = ? AND seen_at IS NULL", (report_id,))
        return deleted.rowcount > 0

    def open_of(self, equipment_id: str) -> tuple[FaultReport, ...]:
        """What is not repaired, the worst and earliest first."""
        found = rows(
            self._db,
            "SELECT * FROM fault_report WHERE equipment_id = ? AND repaired_at IS NULL "
            "ORDER BY stops_use DESC, reported_at, id",
            equipment_id,
        )
        return tuple(typed_row(FaultReport, each) for each in found)

    def _may_stop(self, item: EquipmentView, happened: Happened, visit_id: str | None) -> bool:
        if item.kind == "printer":
            return False
        used_by_another = item.claim_visit_id is not None and item.claim_visit_id != visit_id
        if used_by_another and happened is Happened.FOUND:
            return False
        stopped = row(
            self._db,
            f"SELECT count(DISTINCT equipment_id) AS count FROM fault_report WHERE {_NOT_LOOKED_AT} "  # noqa: S608
            "AND stops_use AND equipment_id <> ?",
            item.id,
        )
        return stopped is None or stopped["count"] < MOST_STOPPED

    # ---------- staff: each raises NotAllowedError ----------
    def unseen(self) -> tuple[UnseenFault, ...]:
        """Equipment with reports that staff have not looked at, the earliest first."""
        found = rows(
            self._db,
            "SELECT equipment_id, equipment.name AS equipment_name, symptom, max(stops_use) AS stops_use, "  # noqa: S608
            "min(reported_at) AS reported_at, count(*) AS count FROM fault_report "
            f"JOIN equipment ON equipment.id = equipment_id WHERE {_NOT_LOOKED_AT} AND removed_at IS NULL "
            "GROUP BY equipment_id ORDER BY reported_at",
        )
        return tuple(typed_row(UnseenFault, each) for each in found)

    def put_out_of_order(self, equipment_id: str, symptom: Symptom, back_on: date | None, staff_id: str) -> None:
        """It can't be used, why, and until which day, if that is known (audited). What visitors reported is seen."""
        day = back_on.isoformat() if back_on else None
        with self._db.atomic():
            require_role(self._db, self._clock, staff_id, Role.HOST)
            known = next((each for each in self.open_of(equipment_id) if each.symptom is symptom), None)
            if known is None:
                now = to_text(self._clock.now())
                self._db.execute(
                    "INSERT INTO fault_report (id, equipment_id, text, symptom, stops_use, reported_at, seen_at, "
                    "back_on) VALUES (?, ?, '', ?, 1, ?, ?, ?)",
                    (new_id(), equipment_id, symptom, now, now, day),
                )
            self._db.execute(
                "UPDATE fault_report SET stops_use = (symptom IS ?), back_on = CASE WHEN symptom IS ? THEN ? END "
                "WHERE equipment_id = ? AND repaired_at IS NULL",
                (symptom, symptom, day, equipment_id),
            )
            self._see(equipment_id)
            audit.record(self._db, self._clock, staff_id, "out of order", f"equipment:{equipment_id}", symptom)

    def let_use(self, equipment_id: str, staff_id: str) -> bool:
        """It works with its flaws (audited); False if it has none."""
        with self._db.atomic():
            require_role(self._db, self._clock, staff_id, Role.HOST)
            changed = self._db.execute(
                "UPDATE fault_report SET stops_use = 0, back_on = NULL WHERE equipment_id = ? AND repaired_at IS NULL",
                (equipment_id,),
            )
            if changed.rowcount:
                self._see(equipment_id)
                audit.record(self._db, self._clock, staff_id, "works with a flaw", f"equipment:{equipment_id}")
        return changed.rowcount > 0

    def mark_repaired(self, equipment_id: str, staff_id: str) -> tuple[str, ...]:
        """All that was wrong with it is repaired (audited). Returns what `undo_repaired` takes."""
        with self._db.atomic():
            require_role(self._db, self._clock, staff_id, Role.HOST)
            repaired = tuple(each.id for each in self.open_of(equipment_id))
            if repaired:
                self._see(equipment_id)
                self._db.execute(
                    "UPDATE fault_report SET repaired_at = ? WHERE equipment_id = ? AND repaired_at IS NULL",
                    (to_text(self._clock.now()), equipment_id),
                )
                audit.record(self._db, self._clock, staff_id, "repaired", f"equipment:{equipment_id}")
        return repaired

    def repaired_since(self, equipment_id: str, since: datetime) -> tuple[str, ...]:
        """What the last `mark_repaired` returned, if that was after `since` and nothing was wrong with it again."""
        found = rows(
            self._db,
            "SELECT id FROM fault_report AS f WHERE equipment_id = ? AND repaired_at > ? AND repaired_at = "
            "(SELECT max(repaired_at) FROM fault_report WHERE equipment_id = f.equipment_id) ORDER BY id",
            equipment_id,
            to_text(since),
        )
        return () if self.open_of(equipment_id) else tuple(each["id"] for each in found)

    def undo_repaired(self, report_ids: tuple[str, ...], staff_id: str) -> None:
        """It is not repaired after all (audited)."""
        with self._db.atomic():
            require_role(self._db, self._clock, staff_id, Role.HOST)
            for report_id in report_ids:
                self._db.execute("UPDATE fault_report SET repaired_at = NULL WHERE id = ?", (report_id,))
            audit.record(self._db, self._clock, staff_id, "not repaired", "fault:" + ",".join(report_ids))

    def _see(self, equipment_id: str) -> None:
        self._db.execute(
            "UPDATE fault_report SET seen_at = ? WHERE equipment_id = ? AND seen_at IS NULL AND repaired_at IS NULL",
            (to_text(self._clock.now()), equipment_id),
        )

    def _by_id(self, report_id: str) -> FaultReport:
        found = row(self._db, "SELECT * FROM fault_report WHERE id = ?", report_id)
        assert found is not None, "a report of this transaction is there"
        return typed_row(FaultReport, found)
