"""Giving back without a pass: anybody may say that equipment is free again, and staff see that it was so (T9)."""

from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.hub import audit
from kiosk.hub.equipment.service import Claim, EquipmentService, EquipmentView
from kiosk.store.hub_db import rows
from kiosk.store.typed_rows import typed_row

_GIVEN = "give back without pass"
_UNDONE = "undo give back without pass"


@dataclass(frozen=True, slots=True)
class GivenBack:
    """Equipment that was given back, by whom is unknown."""

    claim_id: str
    name: str
    at: datetime


class GivingBack:
    """Ends claims for those who have no pass at hand. Nobody is asked who they are."""

    def __init__(self, db: Database, clock: Clock, equipment: EquipmentService) -> None:
        """equipment: on the same connection."""
        self._db = db
        self._clock = clock
        self._equipment = equipment

    def in_use(self) -> tuple[EquipmentView, ...]:
        """What visitors use now. A printer is not among them: its print ends the use."""
        return tuple(item for zone in self._equipment.zones() for item in zone.items if item.claim_id is not None)

    def give_back(self, equipment_id: str) -> Claim | None:
        """End the claim, whoever made it (audited without a name); None if there is none any more."""
        with self._db.atomic():
            item = self._equipment.by_id(equipment_id)
            visit_id = item.claim_visit_id if item is not None else None
            claim = self._equipment.give_back(equipment_id, visit_id) if visit_id is not None else None
            if claim is not None:
                audit.record(self._db, self._clock, None, _GIVEN, f"claim:{claim.id}")
        return claim

    def undo(self, claim_id: str) -> bool:
        """Continue the claim; False if somebody else uses the equipment or the visit is over."""
        with self._db.atomic():
            undone = self._equipment.undo_give_back(claim_id)
            if undone:
                audit.record(self._db, self._clock, None, _UNDONE, f"claim:{claim_id}")
        return undone

    def since(self, begin_at: datetime, limit: int = 20) -> tuple[GivenBack, ...]:
        """What was given back like this and not undone, newest first."""
        found = rows(
            self._db,
            "SELECT claim.id AS claim_id, equipment.name, max(audit.at) AS at FROM audit "
            "JOIN claim ON claim.id = substr(audit.subject, length('claim:') + 1) "
            "JOIN equipment ON equipment.id = claim.equipment_id WHERE audit.at >= ? AND action IN (?, ?) "
            "GROUP BY claim.id HAVING sum(CASE action WHEN ? THEN 1 ELSE -1 END) > 0 "
            "ORDER BY at DESC, claim.id LIMIT ?",
            to_text(begin_at), _GIVEN, _UNDONE, _GIVEN, limit,
        )  # fmt: skip
        return tuple(typed_row(GivenBack, line) for line in found)
