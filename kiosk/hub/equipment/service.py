"""The equipment service: all equipment of the hub with its status, claims and fault reports."""

import sqlite3
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.base.ids import new_id
from kiosk.base.plain_text import clean_text
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit
from kiosk.hub.equipment import claims, reservations
from kiosk.hub.equipment.claims import ClaimRefusedError as ClaimRefusedError
from kiosk.hub.equipment.floor_plan import area_from_json
from kiosk.hub.equipment.status import Status
from kiosk.hub.equipment.views import EquipmentView as EquipmentView
from kiosk.hub.equipment.views import KindTotals as KindTotals
from kiosk.hub.equipment.views import ZoneView as ZoneView
from kiosk.hub.equipment.views import read_views, totals_by_kind
from kiosk.hub.equipment.waiting import CALL_FOR, WaitingLines, line_of
from kiosk.hub.permissions import Role, require_role
from kiosk.store.heartbeats import Liveness
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row

MAX_FAULT_CHARS = 200

_RUNNING_SQL = "SELECT id FROM claim WHERE equipment_id = ? AND ended_at IS NULL"
_REFUSALS = {
    Status.IN_USE: ReasonCode.EQUIPMENT_IN_USE,
    Status.RESERVED: ReasonCode.EQUIPMENT_RESERVED,
    Status.OUT_OF_ORDER: ReasonCode.EQUIPMENT_OUT_OF_ORDER,
    Status.NO_CONTACT: ReasonCode.EQUIPMENT_OFFLINE,
}


@dataclass(frozen=True, slots=True)
class Claim:
    """A use of equipment, running while `ended_at` is None."""

    id: str
    equipment_id: str
    visit_id: str
    started_at: datetime
    until_at: datetime | None
    ended_at: datetime | None


class EquipmentService:
    """Every change is on disk when the method returns; one connection per thread."""

    def __init__(
        self, db: Database, clock: Clock, print_room: Liveness | None = None, call_for: timedelta = CALL_FOR
    ) -> None:
        """print_room: whether the states of printers are known; None: they are taken to be.

        call_for: how long equipment is kept for a number that was called from a waiting line.
        """
        self.lines = WaitingLines(db, clock, call_for)
        self._db = db
        self._clock = clock
        self._print_room = print_room

    def zones(self, *, with_staff_only: bool = False) -> tuple[ZoneView, ...]:
        """All zones with equipment, in order. with_staff_only: include equipment that is hidden from the public."""
        items = self._views("equipment.is_public >= ?", int(not with_staff_only))
        of_zone = {zone_id: tuple(group) for zone_id, group in groupby(items, key=lambda item: item.zone_id)}
        found = rows(self._db, "SELECT * FROM zone ORDER BY position, slug")
        return tuple(
            typed_row(ZoneView, zone, items=of_zone[zone["id"]], area=area_from_json(zone["area"]))
            for zone in found
            if zone["id"] in of_zone
        )

    def kinds(self) -> tuple[KindTotals, ...]:
        """The totals of each kind that the public may use, in the order of the zones."""
        return totals_by_kind(self.zones())

    def by_id(self, equipment_id: str) -> EquipmentView | None:
        """The item, unless it was removed."""
        return next(iter(self._views("equipment.id = ?", equipment_id)), None)

    def by_slug(self, slug: str) -> EquipmentView | None:
        """The item, unless it was removed."""
        return next(iter(self._views("equipment.slug = ?", slug)), None)

    def by_code(self, code_text: str) -> EquipmentView | None:
        """The item with this code on it, unless it was removed."""
        code = code_text.strip().upper()
        return next(iter(self._views("equipment.code = ?", code)), None)

    def code_of(self, equipment_id: str) -> str | None:
        """The code to print on the item; it identifies no person and is stored in plain text."""
        found = row(self._db, "SELECT code FROM equipment WHERE id = ?", equipment_id)
        return str(found["code"]) if found else None

    def codes(self) -> dict[str, str]:
        """The code of every item that was not removed, by its id."""
        found = rows(self._db, "SELECT id, code FROM equipment WHERE removed_at IS NULL")
        return {item["id"]: item["code"] for item in found}

    def claimed_by(self, visit_id: str) -> tuple[EquipmentView, ...]:
        return tuple(self._views("claim.visit_id = ?", visit_id))

    def claim(self, equipment_id: str, visit_id: str, until_at: datetime | None = None) -> Claim:
        """Start using the item; claiming twice is one claim. until_at: when the visitor expects to be done, at the
        latest the longest time of the item, and before the next reservation of somebody else.

        A reservation of the visitor's own is taken by it; whoever is overdue on the item has to make room for it then.
        Raises ClaimRefusedError.
        """
        now = self._clock.now()
        with self._db.atomic():
            self.lines.call_next()  # what is free goes to whoever waits for it
            item = self.by_id(equipment_id)
            if item is None:
                raise ClaimRefusedError(Reason(ReasonCode.EQUIPMENT_REMOVED))
            if row(self._db, "SELECT 1 AS yes FROM visit WHERE id = ? AND closed_at IS NULL", visit_id) is None:
                raise ClaimRefusedError(Reason(ReasonCode.VISIT_NEEDED))
            if item.claim_id is not None and item.claim_visit_id == visit_id:
                return self._claim(item.claim_id)
            if not item.is_public or item.kind == "printer":
                raise ClaimRefusedError(Reason(ReasonCode.EQUIPMENT_NEEDS_STAFF))
            claims.check_visitor(self._db, self._clock, item.details, visit_id)
            own = reservations.own_now(self._db, now, item.id, visit_id)
            if item.called_number is not None and item.called_visit_id != visit_id:
                raise ClaimRefusedError(Reason(ReasonCode.EQUIPMENT_CALLED, number=item.called_number))
            if item.claim_id is not None and own is not None and own.starts_at <= now and item.is_overdue(now):
                self._stop(item.claim_id)
            elif not (
                item.status is Status.FREE
                or item.called_number is not None
                or (own is not None and item.status is Status.RESERVED)
            ):
                raise ClaimRefusedError(Reason(_REFUSALS[item.status]))
            if own is not None:
                reservations.take(self._db, now, own.id)
                until_at = until_at or own.ends_at
            claim = self._start(item, visit_id, now, until_at)
            self.lines.took(visit_id, item, to_text(now))
            return claim

    def extend(self, equipment_id: str, visit_id: str, until_at: datetime) -> Claim:
        """Use the item for longer, as long as nobody has it next. Raises ClaimRefusedError."""
        with self._db.atomic():
            item = self._own(equipment_id, visit_id)
            following = reservations.next_of_others(self._db, self._clock.now(), equipment_id, visit_id)
            if following is not None and following.starts_at < until_at:
                raise ClaimRefusedError(Reason(ReasonCode.EXTENSION_RESERVED))
            self._check_line(item, visit_id)
            self._db.execute("UPDATE claim SET until_at = ? WHERE id = ?", (to_text(until_at), item.claim_id))
            return self._claim(str(item.claim_id))

    def undo_extend(self, claim_id: str, until_at: datetime, before_at: datetime) -> bool:
        """Let a claim end at `before_at` again; False if it is over, or does not end at `until_at` any more."""
        changed = self._db.execute(
            "UPDATE claim SET until_at = ? WHERE id = ? AND until_at = ? AND ended_at IS NULL",
            (to_text(before_at), claim_id, to_text(until_at)),
        )
        return changed.rowcount > 0

    def hand_over(self, equipment_id: str, visit_id: str, to_visit_id: str, until_at: datetime | None = None) -> Claim:
        """End this visit's claim and begin one of another visit, until the same time. Raises ClaimRefusedError.

        until_at: until when instead, where that time is over.
        """
        now = self._clock.now()
        with self._db.atomic():
            item = self._own(equipment_id, visit_id)
            self._check_line(item, to_visit_id)
            claims.check_visitor(self._db, self._clock, item.details, to_visit_id)
            self._stop(str(item.claim_id))
            ends_at = until_at if until_at is not None and item.is_overdue(now) else item.claim_until_at
            claim = self._start(item, to_visit_id, now, ends_at)
            self.lines.took(to_visit_id, item, to_text(now))
            return claim

    def undo_hand_over(self, claim_id: str, before_id: str) -> bool:
        """Take the second claim of a `hand_over` back and continue the first; False if either is over."""
        with self._db.atomic():
            return self.undo_claim(claim_id) and self.undo_give_back(before_id)

    def give_back(self, equipment_id: str, visit_id: str) -> Claim | None:
        """End this visit's claim; None if it had none."""
        with self._db.atomic():
            running = row(self._db, f"{_RUNNING_SQL} AND visit_id = ?", equipment_id, visit_id)
            return None if running is None else self._end(running["id"])

    def undo_claim(self, claim_id: str) -> bool:
        """Delete a running claim; False if it is over or unknown.

        A place in a line that it ended continues, and a reservation that it took is pending again.
        """
        with self._db.atomic():
            running = row(self._db, "SELECT * FROM claim WHERE id = ? AND ended_at IS NULL", claim_id)
            item = None if running is None else self.by_id(running["equipment_id"])
            if running is None or item is None:
                return False
            reservations.undo_take(self._db, running["equipment_id"], running["started_at"])
            self._db.execute("DELETE FROM claim WHERE id = ?", (claim_id,))
            self.lines.undo_took(running["visit_id"], item, running["started_at"])
            self.lines.call_next()
        return True

    def undo_give_back(self, claim_id: str) -> bool:
        """Continue an ended claim; False if somebody else uses the item or the visit is over.

        A number that was called to the item meanwhile is the first in its line again.
        """
        try:
            with self._db.atomic():
                changed = self._db.execute(
                    "UPDATE claim SET ended_at = NULL WHERE id = ? AND ended_at IS NOT NULL "
                    "AND EXISTS (SELECT 1 FROM visit WHERE visit.id = claim.visit_id AND visit.closed_at IS NULL)",
                    (claim_id,),
                )
                if changed.rowcount:
                    self.lines.withdraw_call(self._claim(claim_id).equipment_id)
        except sqlite3.IntegrityError:  # the index on running claims refuses a second one
            return False
        return changed.rowcount > 0

    def take_back(self, claim_id: str, staff_id: str) -> Claim | None:
        """End a claim, the one that staff saw (audited); None if it is over. Raises NotAllowedError."""
        with self._db.atomic():
            require_role(self._db, self._clock, staff_id, Role.HOST)
            running = row(self._db, "SELECT equipment_id FROM claim WHERE id = ? AND ended_at IS NULL", claim_id)
            if running is None:
                return None
            audit.record(self._db, self._clock, staff_id, "end claim", f"equipment:{running['equipment_id']}")
            return self._end(claim_id)

    def undo_take_back(self, claim_id: str, staff_id: str) -> bool:
        """They use it still (audited); False if that can't be, see `undo_give_back`. Raises NotAllowedError."""
        with self._db.atomic():
            require_role(self._db, self._clock, staff_id, Role.HOST)
            undone = self.undo_give_back(claim_id)
            if undone:
                item = f"equipment:{self._claim(claim_id).equipment_id}"
                audit.record(self._db, self._clock, staff_id, "continue claim", item)
        return undone

    def report_fault(self, equipment_id: str, text: str, *, stops_use: bool = True, pass_id: str | None = None) -> str:
        """Store a fault report and return its id. text: without names of people. pass_id: of the reporter, optional.

        Raises ValueError unless `text` has 1 to MAX_FAULT_CHARS characters.
        """
        cleaned = clean_text(text, MAX_FAULT_CHARS + 1)
        if not 1 <= len(cleaned) <= MAX_FAULT_CHARS:
            raise ValueError(f"A fault report has 1 to {MAX_FAULT_CHARS} characters.")
        fault_id = new_id()
        with self._db.atomic():
            # The pass may have been deleted while its owner was typing: the report is kept without it.
            found = row(self._db, "SELECT id FROM pass WHERE id = ?", pass_id) if pass_id else None
            reporter_id = found["id"] if found else None
            self._db.execute(
                "INSERT INTO fault_report (id, equipment_id, text, stops_use, reported_at, reporter_pass_id) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (fault_id, equipment_id, cleaned, int(stops_use), self._now(), reporter_id),
            )
        return fault_id

    def _views(self, where: str, *values: Any) -> list[EquipmentView]:
        known = self._print_room is None or self._print_room.silence() is None
        return read_views(self._db, self._clock.now(), where, *values, printers_known=known)

    def _claim(self, claim_id: str) -> Claim:
        found = row(self._db, "SELECT * FROM claim WHERE id = ?", claim_id)
        assert found is not None, "a claim of this transaction is there"
        return typed_row(Claim, found)

    def _start(self, item: EquipmentView, visit_id: str, now: datetime, until_at: datetime | None) -> Claim:
        """Begin a claim that is cut to the item's longest time and to the next reservation."""
        following = reservations.next_of_others(self._db, now, item.id, visit_id)
        longest = item.details.longest
        limits = [until_at, now + longest if longest else None, following.starts_at if following else None]
        ends_at = min((limit for limit in limits if limit is not None), default=None) if until_at else None
        claim_id = new_id()
        self._db.execute(
            "INSERT INTO claim (id, equipment_id, visit_id, started_at, until_at) VALUES (?, ?, ?, ?, ?)",
            (claim_id, item.id, visit_id, to_text(now), to_text(ends_at) if ends_at else None),
        )
        return self._claim(claim_id)

    def _own(self, equipment_id: str, visit_id: str) -> EquipmentView:
        """The item if this visit uses it. Raises ClaimRefusedError."""
        item = self.by_id(equipment_id)
        if item is None or item.claim_id is None or item.claim_visit_id != visit_id:
            raise ClaimRefusedError(Reason(ReasonCode.CLAIM_OVER))
        return item

    def _check_line(self, item: EquipmentView, visit_id: str) -> None:
        """Raises ClaimRefusedError while somebody else waits for it."""
        if any(place.visit_id != visit_id for place in self.lines.in_turn(line_of(item))):
            raise ClaimRefusedError(Reason(ReasonCode.EXTENSION_RESERVED))

    def _stop(self, claim_id: str) -> None:
        self._db.execute("UPDATE claim SET ended_at = max(started_at, ?) WHERE id = ?", (self._now(), claim_id))

    def _end(self, claim_id: str) -> Claim:
        self._stop(claim_id)
        self.lines.call_next()
        return self._claim(claim_id)

    def _now(self) -> str:
        return to_text(self._clock.now())
