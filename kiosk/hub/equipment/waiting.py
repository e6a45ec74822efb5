"""Waiting lines: who is next for equipment that is in use, called by a number (T9).

There is one line for all equipment of a kind; a room and a tool have lines of their own. `call_next` calls the first
when something is free, and passes those over who don't come. It may run in several processes at once and at any time:
each second in the screen and in the print room, and in the transaction of everything that frees or takes equipment.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.base.errors import ReasonError
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.equipment import inductions
from kiosk.hub.equipment.status import Status
from kiosk.hub.equipment.views import EquipmentView, read_views
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row

CALL_FOR = timedelta(minutes=5)
"""How long equipment is kept for the number that was called, unless the configuration says otherwise."""
MOST_MISSES = 1
"""Whoever misses so many calls is called once more, behind the others; with the next one the place is lost."""
MOST_NUMBERS = 99
OWN_LINE_KINDS = frozenset({"room", "tool"})
"""Kinds whose pieces can't stand in for each other."""

_IN_TURN = "SELECT * FROM waiting WHERE line = ? AND ended_at IS NULL ORDER BY turn_at, id"


class Outcome(StrEnum):
    TOOK = "took"
    MISSED = "missed"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A visit's place in a line; called while `called_at` is set."""

    id: str
    line: str
    number: int
    visit_id: str
    called_at: datetime | None = None
    call_ends_at: datetime | None = None
    equipment_id: str | None = None
    """What it was called to."""


@dataclass(frozen=True, slots=True)
class Called:
    """A number that is called now, and to what."""

    number: int
    kind: str
    equipment_name: str
    call_ends_at: datetime


class JoinRefusedError(ReasonError):
    """This visit can't join the line."""


def line_of(item: EquipmentView) -> str:
    """The line for this equipment."""
    return item.id if item.kind in OWN_LINE_KINDS else item.kind


def called(db: Database, clock: Clock) -> tuple[Called, ...]:
    """The numbers that are called now, the earliest first."""
    found = rows(
        db,
        "SELECT number, ifnull(own_kind, kind) AS kind, name AS equipment_name, call_ends_at FROM waiting "
        "JOIN equipment ON equipment.id = equipment_id WHERE ended_at IS NULL AND call_ends_at > ? "
        "ORDER BY called_at, number",
        to_text(clock.now()),
    )
    return tuple(typed_row(Called, line) for line in found)


class WaitingLines:
    """All lines. Every change is on disk when the method returns; one connection per thread."""

    def __init__(self, db: Database, clock: Clock, call_for: timedelta = CALL_FOR) -> None:
        """call_for: how long equipment is kept for a called number."""
        self._db = db
        self._clock = clock
        self.call_for = call_for

    def join(self, item: EquipmentView, visit_id: str) -> Waiting:
        """Join the line for `item`; joining twice is one place. Raises JoinRefusedError."""
        line = line_of(item)
        with self._db.atomic():
            place = self.place_of(visit_id, line)
            if place is not None:
                return place
            if row(self._db, "SELECT 1 AS yes FROM visit WHERE id = ? AND closed_at IS NULL", visit_id) is None:
                raise JoinRefusedError(Reason(ReasonCode.VISIT_NEEDED))
            self.call_next()
            if not inductions.may_use(self._db, self._clock, visit_id, item.details):
                raise JoinRefusedError(Reason(ReasonCode.INDUCTION_NEEDED))
            pieces = self.pieces(line)
            if any(piece.status is Status.FREE for piece in pieces):
                raise JoinRefusedError(Reason(ReasonCode.LINE_NOT_NEEDED))
            if not pieces or item.kind == "printer" or all(p.status is Status.OUT_OF_ORDER for p in pieces):
                raise JoinRefusedError(Reason(ReasonCode.EQUIPMENT_OUT_OF_ORDER))
            waiting, now = (
                Waiting(new_id(), line, _free_number(self._db, self._clock), visit_id),
                to_text(self._clock.now()),
            )
            self._db.execute(
                "INSERT INTO waiting (id, line, number, visit_id, joined_at, turn_at) VALUES (?, ?, ?, ?, ?, ?)",
                (waiting.id, line, waiting.number, visit_id, now, now),
            )
        return waiting

    def leave(self, waiting_id: str) -> bool:
        """Leave the line; False if the place was gone before."""
        with self._db.atomic():
            has_left = self._end("id = ?", waiting_id, outcome=Outcome.LEFT)
            self.call_next()
        return has_left

    def undo_leave(self, waiting_id: str) -> bool:
        """Take the place again, with the same number unless somebody else has it by now; False if it is unknown."""
        with self._db.atomic():
            found = row(self._db, "SELECT * FROM waiting WHERE id = ? AND outcome = 'left'", waiting_id)
            if found is None or self.place_of(found["visit_id"], found["line"]) is not None:
                return False
            _continue(self._db, self._clock, found)
            self.call_next()
        return True

    def place_of(self, visit_id: str, line: str) -> Waiting | None:
        found = row(
            self._db, "SELECT * FROM waiting WHERE visit_id = ? AND line = ? AND ended_at IS NULL", visit_id, line
        )
        return None if found is None else typed_row(Waiting, found)

    def of_visit(self, visit_id: str) -> tuple[Waiting, ...]:
        """The places of a visit, the earliest first."""
        found = rows(self._db, "SELECT * FROM waiting WHERE visit_id = ? AND ended_at IS NULL ORDER BY id", visit_id)
        return tuple(typed_row(Waiting, line) for line in found)

    def in_turn(self, line: str) -> tuple[Waiting, ...]:
        """Everybody in a line, those who are called first, then in turn."""
        found = [typed_row(Waiting, each) for each in rows(self._db, _IN_TURN, line)]
        return tuple(sorted(found, key=lambda waiting: waiting.called_at is None))

    def is_needed(self, line: str) -> bool:
        """Whether equipment of the line can be used at all, and none of it is free."""
        states = {piece.status for piece in self.pieces(line)}
        return Status.FREE not in states and bool(states - {Status.OUT_OF_ORDER})

    def has_no_pass(self, visit_id: str) -> bool:
        """Whether this visit can't be recognised by a scan: it has neither a pass nor a day pass."""
        sql = "SELECT 1 AS yes FROM visit WHERE id = ? AND pass_id IS NULL AND day_pass_hash IS NULL"
        return row(self._db, sql, visit_id) is not None

    def visit_without_pass(self, line: str) -> str | None:
        """The latest open visit that can't be recognised by a scan and is not in this line yet."""
        found = row(
            self._db,
            "SELECT id FROM visit WHERE closed_at IS NULL AND pass_id IS NULL AND day_pass_hash IS NULL AND NOT EXISTS "
            "(SELECT 1 FROM waiting WHERE visit_id = visit.id AND line = ? AND ended_at IS NULL) "
            "ORDER BY opened_at DESC, id DESC LIMIT 1",
            line,
        )
        return None if found is None else str(found["id"])

    def pieces(self, line: str) -> list[EquipmentView]:
        """The equipment for which a line waits, as it is now."""
        where = "(equipment.id = ? OR ifnull(equipment.own_kind, equipment.kind) = ?) AND equipment.is_public"
        return read_views(self._db, self._clock.now(), where, line, line)

    def call_next(self) -> None:
        """Pass over who did not come, and call the first of each line to what is free. Changes nothing twice."""
        if row(self._db, "SELECT 1 AS yes FROM waiting WHERE ended_at IS NULL LIMIT 1") is None:
            return
        with self._db.atomic():
            self._pass_over()
            for found in rows(self._db, "SELECT DISTINCT line FROM waiting WHERE ended_at IS NULL"):
                self._call_in(found["line"])

    def took(self, visit_id: str, item: EquipmentView, claimed_at: str) -> None:
        """The visit uses `item` since `claimed_at`, as stored: its place ends. Call it in the claim's transaction."""
        where = "visit_id = ? AND line = ?"
        self._end(where, visit_id, line_of(item), outcome=Outcome.TOOK, at=claimed_at)

    def undo_took(self, visit_id: str, item: EquipmentView, claimed_at: str) -> None:
        """The claim is undone: give the place back. Call it in the transaction of the claim."""
        found = row(
            self._db,
            "SELECT * FROM waiting WHERE visit_id = ? AND line = ? AND outcome = 'took' AND ended_at = ?",
            visit_id, line_of(item), claimed_at,
        )  # fmt: skip
        if found is not None:
            _continue(self._db, self._clock, found)

    def withdraw_call(self, equipment_id: str) -> None:
        """Somebody goes on using it: whoever was called to it is the first in line again."""
        self._db.execute(
            "UPDATE waiting SET called_at = NULL, call_ends_at = NULL, equipment_id = NULL "
            "WHERE equipment_id = ? AND ended_at IS NULL",
            (equipment_id,),
        )

    def _pass_over(self) -> None:
        now = to_text(self._clock.now())
        over = "call_ends_at <= ? AND ended_at IS NULL"
        self._end(f"{over} AND misses >= ?", now, MOST_MISSES, outcome=Outcome.MISSED)
        self._db.execute(
            "UPDATE waiting SET misses = misses + 1, turn_at = ?, called_at = NULL, call_ends_at = NULL, "  # noqa: S608
            f"equipment_id = NULL WHERE {over}",
            (now, now),
        )

    def _call_in(self, line: str) -> None:
        pieces = self.pieces(line)
        kept = {piece.id for piece in pieces if piece.called_number is not None}
        waiting = self.in_turn(line)
        for place in waiting:
            if place.equipment_id is not None and place.equipment_id not in kept:
                self.withdraw_call(place.equipment_id)  # broken, or promised to somebody else, since it was called
        free = [piece for piece in pieces if piece.status is Status.FREE]
        uncalled = [place for place in self.in_turn(line) if place.called_at is None]
        now = self._clock.now()
        for piece in free:
            chosen = next((each for each in uncalled if self._may_use(each, piece)), None)
            if chosen is None:
                continue
            uncalled.remove(chosen)
            self._db.execute(
                "UPDATE waiting SET called_at = ?, call_ends_at = ?, equipment_id = ? WHERE id = ?",
                (to_text(now), to_text(now + self.call_for), piece.id, chosen.id),
            )

    def _may_use(self, place: Waiting, piece: EquipmentView) -> bool:
        return inductions.may_use(self._db, self._clock, place.visit_id, piece.details)

    def _end(self, where: str, *values: str | int, outcome: Outcome, at: str = "") -> bool:
        sql = f"UPDATE waiting SET ended_at = ?, outcome = ? WHERE {where} AND ended_at IS NULL"  # noqa: S608 - ours
        return bool(self._db.execute(sql, (at or to_text(self._clock.now()), outcome, *values)).rowcount)


def end_with_visit(db: Database, visit_id: str, closed_at: str) -> None:
    """The visit has ended at `closed_at`, as stored: its places in lines end. Call it in the same transaction."""
    db.execute(
        "UPDATE waiting SET ended_at = ?, outcome = 'left' WHERE visit_id = ? AND ended_at IS NULL",
        (closed_at, visit_id),
    )


def continue_with_visit(db: Database, clock: Clock, visit_id: str, closed_at: str) -> None:
    """The end of the visit is undone: it has its places in lines again. Call it in the same transaction."""
    ended = "SELECT * FROM waiting WHERE visit_id = ? AND outcome = 'left' AND ended_at = ?"
    for found in rows(db, ended, visit_id, closed_at):
        _continue(db, clock, found)


def _continue(db: Database, clock: Clock, found: dict[str, Any]) -> None:
    """Continue a place that has ended, not called, with its number if that is still free."""
    number = found["number"]
    if row(db, "SELECT 1 AS yes FROM waiting WHERE number = ? AND ended_at IS NULL", number) is not None:
        number = _free_number(db, clock)
    db.execute(
        "UPDATE waiting SET ended_at = NULL, outcome = NULL, called_at = NULL, call_ends_at = NULL, "
        "equipment_id = NULL, number = ? WHERE id = ?",
        (number, found["id"]),
    )


def _free_number(db: Database, clock: Clock) -> int:
    """The number after the last one of today, from 1 to 99 and round again, that nobody who waits has.

    A day begins at midnight UTC, when Finnish hubs are closed.
    """
    today = f"{clock.now():%Y-%m-%d}"
    last = row(db, "SELECT number FROM waiting WHERE joined_at >= ? ORDER BY id DESC LIMIT 1", today)
    taken = {found["number"] for found in rows(db, "SELECT number FROM waiting WHERE ended_at IS NULL")}
    after = last["number"] if last else 0
    for ahead in range(MOST_NUMBERS):
        number = int(after + ahead) % MOST_NUMBERS + 1
        if number not in taken:
            return number
    raise JoinRefusedError(Reason(ReasonCode.LINE_FULL))
