"""The equipment service: all equipment of the hub with its status, claims and fault reports."""

from datetime import date, datetime
from itertools import groupby
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import Clock, from_text_or_none, to_text
from kiosk.hub import claims, fault_reports
from kiosk.hub.claims import Claim, ClaimRefusedError
from kiosk.hub.equipment_status import Status, StatusInputs, status_at
from kiosk.hub.equipment_views import EquipmentView, KindTotals, ZoneView
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row

__all__ = ["Claim", "ClaimRefusedError", "EquipmentService", "EquipmentView", "KindTotals", "Status", "ZoneView"]


class EquipmentService:
    """Every change is on disk when the method returns; one connection per thread."""

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock

    def zones(self, *, with_staff_only: bool = False) -> tuple[ZoneView, ...]:
        """All zones with equipment, in order. with_staff_only: include equipment that is hidden from the public."""
        items = self._views("equipment.removed_at IS NULL AND equipment.is_public >= ?", int(not with_staff_only))
        of_zone = {zone_id: tuple(group) for zone_id, group in groupby(items, key=lambda item: item.zone_id)}
        found = rows(self._db, "SELECT * FROM zone ORDER BY position, slug")
        return tuple(typed_row(ZoneView, zone, items=of_zone[zone["id"]]) for zone in found if zone["id"] in of_zone)

    def kinds(self) -> tuple[KindTotals, ...]:
        """The totals of each kind that the public may use, in the order of the zones."""
        by_kind: dict[str, list[EquipmentView]] = {}
        for zone in self.zones():
            for item in zone.items:
                by_kind.setdefault(item.kind, []).append(item)
        return tuple(_totals(kind, items) for kind, items in by_kind.items())

    def by_id(self, equipment_id: str) -> EquipmentView | None:
        """The item, unless it was removed."""
        return next(iter(self._views("equipment.removed_at IS NULL AND equipment.id = ?", equipment_id)), None)

    def by_code(self, code_text: str) -> EquipmentView | None:
        """The item with this code on it, unless it was removed."""
        code = code_text.strip().upper()
        return next(iter(self._views("equipment.removed_at IS NULL AND equipment.code = ?", code)), None)

    def code_of(self, equipment_id: str) -> str | None:
        """The code to print on the item; it identifies no person and is stored in plain text."""
        found = row(self._db, "SELECT code FROM equipment WHERE id = ?", equipment_id)
        return str(found["code"]) if found else None

    def claimed_by(self, visit_id: str) -> tuple[EquipmentView, ...]:
        return tuple(self._views("equipment.removed_at IS NULL AND claim.visit_id = ?", visit_id))

    def claim(self, equipment_id: str, visit_id: str, until_at: datetime | None = None) -> Claim:
        """Start using the item; claiming twice is one claim. until_at: when the visitor expects to be done.

        Raises ClaimRefusedError.
        """
        with self._db.atomic():
            return claims.begin(self._db, self._clock, self.by_id(equipment_id), visit_id, until_at)

    def give_back(self, equipment_id: str, visit_id: str) -> Claim | None:
        """End this visit's claim; None if it had none."""
        return claims.end(self._db, self._clock, equipment_id, visit_id)

    def undo_claim(self, claim_id: str) -> bool:
        """Delete a running claim; False if it is over or unknown."""
        return claims.undo_begin(self._db, claim_id)

    def undo_give_back(self, claim_id: str) -> bool:
        """Continue an ended claim; False if somebody else uses the item or the visit is over."""
        return claims.undo_end(self._db, claim_id)

    def take_back(self, equipment_id: str, staff_id: str) -> Claim | None:
        """End any claim on behalf of staff (audited); None if there is none."""
        return claims.end_by_staff(self._db, self._clock, equipment_id, staff_id)

    def report_fault(self, equipment_id: str, text: str, *, stops_use: bool = True, pass_id: str | None = None) -> str:
        """Store a fault report and return its id. text: without names of people. pass_id: of the reporter, optional.

        Raises ValueError if `text` is empty or longer than `fault_reports.MAX_TEXT_CHARS`.
        """
        return fault_reports.report(self._db, self._clock, equipment_id, text, stops_use=stops_use, pass_id=pass_id)

    def set_back_on(self, fault_id: str, day: date | None, staff_id: str) -> bool:
        """Set the day on which it will be repaired (audited); False if it is repaired already."""
        return fault_reports.set_back_on(self._db, self._clock, fault_id, day, staff_id)

    def mark_repaired(self, fault_id: str, staff_id: str) -> bool:
        """Mark it as repaired (audited); False if it was already."""
        return fault_reports.mark_repaired(self._db, self._clock, fault_id, staff_id)

    def _views(self, where: str, *values: Any) -> list[EquipmentView]:
        now = self._clock.now()
        found = rows(self._db, _ITEMS_SQL.format(where=where), to_text(now), *values)
        return [_view(line, now) for line in found]


_ITEMS_SQL = """
SELECT equipment.*, printer.colour, printer.printer_state, printer.out_of_service AS is_out_of_service, printer.reason,
    claim.id AS claim_id, claim.visit_id AS claim_visit_id, claim.until_at,
    fault_report.id AS fault_id, fault_report.text AS fault_text, fault_report.stops_use AS has_stopping_fault,
    fault_report.back_on, reservation.starts_at AS next_starts_at, reservation.ends_at AS next_ends_at
FROM equipment
JOIN zone ON zone.id = equipment.zone_id
LEFT JOIN printer ON printer.id = equipment.id
LEFT JOIN claim ON claim.equipment_id = equipment.id AND claim.ended_at IS NULL
LEFT JOIN fault_report ON fault_report.id = (
    SELECT id FROM fault_report AS f WHERE f.equipment_id = equipment.id AND f.repaired_at IS NULL
    ORDER BY f.stops_use DESC, f.reported_at LIMIT 1)
LEFT JOIN reservation ON reservation.id = (SELECT id FROM reservation AS r WHERE r.equipment_id = equipment.id
    AND r.ends_at > ? ORDER BY r.ends_at LIMIT 1)
WHERE {where}
ORDER BY zone.position, zone.slug, equipment.position, equipment.slug
"""


def _view(line: dict[str, Any], now: datetime) -> EquipmentView:
    inputs = typed_row(
        StatusInputs,
        line,
        is_claimed=line["claim_id"] is not None,
        claimed_until_at=from_text_or_none(line["until_at"]),
    )
    found = status_at(inputs, now)
    return typed_row(
        EquipmentView, line, status=found.status, until_at=found.until_at, free_until_at=found.free_until_at
    )


_BEST_FIRST = (Status.FREE, Status.IN_USE, Status.RESERVED, Status.NO_CONTACT, Status.OUT_OF_ORDER)


def _totals(kind: str, items: list[EquipmentView]) -> KindTotals:
    free = [item for item in items if item.status is Status.FREE]
    status = min((item.status for item in items), key=_BEST_FIRST.index)
    ends = [item.until_at for item in items if item.until_at is not None]
    limits = [item.free_until_at for item in free if item.free_until_at is not None]
    return KindTotals(
        kind=kind,
        free=len(free),
        total=len(items),
        status=status,
        until_at=None if free else min(ends, default=None),
        free_until_at=max(limits) if free and len(limits) == len(free) else None,
    )
