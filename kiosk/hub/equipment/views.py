"""Reads the equipment as the screens show it: one item, a zone with its items, the totals of a kind."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import from_text_or_none
from kiosk.base.reason import Reason
from kiosk.hub.equipment.details import EquipmentDetails, Words
from kiosk.hub.equipment.floor_plan import Area
from kiosk.hub.equipment.reservations import PENDING_SQL, pending_values
from kiosk.hub.equipment.status import Status, StatusInputs, status_at
from kiosk.store.hub_db import rows
from kiosk.store.typed_rows import typed_row


@dataclass(frozen=True, slots=True)
class EquipmentView:
    """One item with its status now. Proper names (Ahven, VR 1) are not translated."""

    id: str
    slug: str
    kind: str
    """One that every hub knows, or the slug of an own one."""
    name: str
    zone_id: str
    status: Status
    until_at: datetime | None
    """When it is expected to be free again; None if that is unknown or it is free."""
    free_until_at: datetime | None
    """Free now, but reserved from this moment on."""
    fault_text: str | None
    """What staff wrote about its fault."""
    reason: Reason | None
    """Why a printer is in its state."""
    back_on: date | None
    """The day on which it is expected to be repaired."""
    fault_id: str | None
    colour: str | None
    """#RRGGBB of a printer's flag; None for everything else."""
    printer_state: str | None
    is_public: bool
    claim_id: str | None
    claim_visit_id: str | None
    claim_until_at: datetime | None
    """When whoever uses it wanted to be done; None if they did not say."""
    details: EquipmentDetails
    kind_names: Words | None = None
    """What an own kind is called; None for one that every hub knows."""
    picture: str | None = None
    """The sha256 of its photo."""
    fault_symptom: str | None = None
    """A `Symptom` of `hub.fault_reports`: why it is out of order, or the flaw with which it works."""
    called_number: int | None = None
    """The number that was called to it and for which it is kept now."""
    called_visit_id: str | None = None

    def name_in(self, language: str) -> str:
        """Its name in fi, sv or en, where it is no proper name that is the same in all."""
        return self.details.names.in_language(language) if self.details.names else self.name

    def is_overdue(self, now: datetime) -> bool:
        """Whether the time of whoever uses it is up."""
        return self.claim_until_at is not None and self.claim_until_at <= now


@dataclass(frozen=True, slots=True)
class ZoneView:
    id: str
    slug: str
    name_fi: str
    name_sv: str
    name_en: str
    items: tuple[EquipmentView, ...]
    area: Area | None = None
    """Its floor on the plan."""

    def name(self, language: str) -> str:
        """The zone's name; English if it has none in this language."""
        return {"fi": self.name_fi, "sv": self.name_sv}.get(language, self.name_en)


@dataclass(frozen=True, slots=True)
class KindTotals:
    """All public items of one kind together, for the start page."""

    kind: str
    free: int
    total: int
    status: Status
    """Free if one is; else the best of the others: in use, reserved, no contact, out of order."""
    until_at: datetime | None
    """When the first is expected to be free; None if one is free or that is unknown."""
    free_until_at: datetime | None
    """Set if every free item is reserved later: the latest of those moments."""
    kind_names: Words | None = None
    """What an own kind is called."""


_ITEMS_SQL = """
SELECT equipment.*, ifnull(equipment.own_kind, equipment.kind) AS shown_kind,
    equipment_kind.name_fi, equipment_kind.name_sv, equipment_kind.name_en,
    printer.colour, printer.printer_state, printer.out_of_service AS is_out_of_service, printer.reason,
    claim.id AS claim_id, claim.visit_id AS claim_visit_id, claim.until_at, claim.until_at AS claim_until_at,
    fault_report.id AS fault_id, fault_report.text AS fault_text, fault_report.symptom AS fault_symptom,
    fault_report.stops_use AS has_stopping_fault,
    fault_report.back_on, reservation.starts_at AS next_starts_at, reservation.ends_at AS next_ends_at,
    waiting.number AS called_number, waiting.visit_id AS called_visit_id, waiting.call_ends_at
FROM equipment
JOIN zone ON zone.id = equipment.zone_id
LEFT JOIN equipment_kind ON equipment_kind.slug = equipment.own_kind
LEFT JOIN printer ON printer.id = equipment.id
LEFT JOIN claim ON claim.equipment_id = equipment.id AND claim.ended_at IS NULL
LEFT JOIN waiting ON waiting.equipment_id = equipment.id AND waiting.ended_at IS NULL
LEFT JOIN fault_report ON fault_report.id = (
    SELECT id FROM fault_report AS f WHERE f.equipment_id = equipment.id AND f.repaired_at IS NULL
    ORDER BY f.stops_use DESC, f.reported_at LIMIT 1)
LEFT JOIN reservation ON reservation.id = (SELECT id FROM reservation AS r WHERE r.equipment_id = equipment.id
    AND {pending} ORDER BY r.ends_at LIMIT 1)
WHERE equipment.removed_at IS NULL AND {where}
ORDER BY zone.position, zone.slug, equipment.position, equipment.slug
"""


def read_views(
    db: Database, now: datetime, where: str, *values: Any, printers_known: bool = True
) -> list[EquipmentView]:
    """The items that were not removed and for which the SQL condition `where` holds, in order, as they are `now`.

    printers_known: False while nobody reports the states of printers; they are `not_known` then.
    """
    found = rows(db, _ITEMS_SQL.format(where=where, pending=PENDING_SQL), *pending_values(now), *values)
    if not printers_known:
        for line in found:
            if line["printer_state"] is not None:
                line |= {"printer_state": "not_known", "reason": None}
    return [_view(line, now) for line in found]


_BEST_FIRST = (Status.FREE, Status.IN_USE, Status.RESERVED, Status.NO_CONTACT, Status.OUT_OF_ORDER)


def totals_by_kind(zones: Iterable[ZoneView]) -> tuple[KindTotals, ...]:
    """The totals of each kind in these zones, in their order."""
    by_kind: dict[str, list[EquipmentView]] = {}
    for zone in zones:
        for item in zone.items:
            by_kind.setdefault(item.kind, []).append(item)
    return tuple(kind_totals(kind, items) for kind, items in by_kind.items())


def kind_totals(kind: str, items: list[EquipmentView]) -> KindTotals:
    """The totals of `items`, which are all of one kind."""
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
        kind_names=items[0].kind_names,
    )


@lru_cache(maxsize=1024)
def _details(text: str) -> EquipmentDetails:
    """They seldom change, and are read with each change of the board for all equipment."""
    return EquipmentDetails.from_json(text)


def _view(line: dict[str, Any], now: datetime) -> EquipmentView:
    inputs = typed_row(
        StatusInputs,
        line,
        is_claimed=line["claim_id"] is not None,
        claimed_until_at=from_text_or_none(line["until_at"]),
    )
    found = status_at(inputs, now)
    return typed_row(
        EquipmentView,
        line,
        status=found.status,
        until_at=found.until_at,
        free_until_at=found.free_until_at,
        kind=line["shown_kind"],
        kind_names=Words(line["name_fi"], line["name_sv"], line["name_en"]) if line["own_kind"] else None,
        details=_details(line["details"]),
        called_number=line["called_number"] if found.is_called else None,
        called_visit_id=line["called_visit_id"] if found.is_called else None,
    )
