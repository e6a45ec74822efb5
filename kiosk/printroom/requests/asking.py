"""What a visitor does with print requests: hand one in, see how far they are, withdraw one that is not decided."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from kiosk.base.clock import Clock, to_text
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.opening_hours import Opening
from kiosk.hub.settings.print_desk import PrintDesk
from kiosk.hub.settings.settings_table import read_setting
from kiosk.hub.visits import Visit
from kiosk.printroom.matching.finding import MachineLimits
from kiosk.printroom.print_files import StoredFile
from kiosk.printroom.queue.numbers import next_number
from kiosk.printroom.requests.filament_choices import filament_choices, find_colour
from kiosk.printroom.requests.limits import (
    OPEN_VISIT,
    RequestRefusedError,
    check_limits,
    owner_of,
    owner_of_visit,
)
from kiosk.printroom.requests.refusal import refusal
from kiosk.printroom.requests.request import REQUESTS, Progress, Step, progress_of, typed_request
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row

if TYPE_CHECKING:
    from sqlite_utils import Database

SHOWN_FOR = timedelta(days=14)
"""How long a visitor is told of a request that was declined or failed, from then on."""
_WITHDRAW = (
    "UPDATE print_request SET request_state = 'withdrawn', decided_at = ?, version = version + 1"
    " WHERE id = ? AND request_state = 'open'"
)
_OVER = frozenset({Step.OVER, Step.WITHDRAWN})


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a visitor asks for. day: None: there is no hurry."""

    material: str
    colour: str
    day: date | None = None


class RequestDesk:
    """The requests of visitors. Every change is on disk when a method returns; one connection per thread."""

    def __init__(self, db: "Database", clock: Clock) -> None:
        self._db = db
        self._clock = clock

    def check(self, visit_id: str, stored: StoredFile | None = None) -> None:
        """Raise RequestRefusedError if the visitor could not hand in a request now. stored: with this file."""
        self._check(self._open_visit(visit_id), stored)

    def hand_in(
        self, visit_id: str, stored: StoredFile, wish: Wish, opening: Opening, machines: Sequence[MachineLimits]
    ) -> int:
        """Hand in a request for one copy; return its number. machines: the hub's printers.

        Raises RequestRefusedError: without an open visit of a pass or day pass, beyond a limit, and for what the hub
        can't print, does not have any more or is closed on.
        """
        now = self._clock.now()
        with self._db.atomic():
            visit = self._open_visit(visit_id)
            self._check(visit, stored)
            if refusal(stored.facts, machines) is not None:
                raise RequestRefusedError(Reason(ReasonCode.REQUEST_NOT_PRINTABLE))
            if find_colour(filament_choices(self._db, stored.facts), wish.material, wish.colour) is None:
                raise RequestRefusedError(Reason(ReasonCode.REQUEST_FILAMENT_GONE))
            today = now.astimezone(opening.tz).date()
            if wish.day is not None and (wish.day < today or not opening.hours_of(wish.day)):
                raise RequestRefusedError(Reason(ReasonCode.REQUEST_DAY_CLOSED))
            number = next_number(self._db)
            self._db.table("print_request").insert(
                {
                    "id": new_id(),
                    "number": number,
                    "at": to_text(now),
                    "sha256": stored.sha256,
                    "pass_id": visit.pass_id,
                    "visit_id": None if visit.pass_id is not None else visit.id,
                    "material": wish.material,
                    "colour": wish.colour,
                    "wished_day": wish.day.isoformat() if wish.day is not None else None,
                }
            )
        return number

    def has_owner(self, visit_id: str) -> bool:
        """Whether the visit is open and of a pass or day pass."""
        return owner_of_visit(self._db, visit_id) is not None

    def of_visit(self, visit_id: str) -> tuple[Progress, ...]:
        """The requests of whoever is in this open visit, what is ready first, then the newest first.

        What is over is left out, a refusal or a failure after some days. Empty for a visit without a pass, or one that
        has ended.
        """
        owner = owner_of_visit(self._db, visit_id)
        if owner is None:
            return ()
        since = self._clock.now() - SHOWN_FOR
        sql = f"{REQUESTS} WHERE {owner.condition} ORDER BY number DESC"
        progress = [progress_of(self._db, typed_request(line)) for line in rows(self._db, sql, *owner.values)]
        shown = [one for one in progress if one.step not in _OVER and (one.failed_at is None or one.failed_at >= since)]
        return tuple(sorted(shown, key=lambda one: one.step is not Step.ON_SHELF))

    def withdraw(self, visit_id: str, request_id: str) -> None:
        """Withdraw the visitor's own request while nobody has decided it. Raises RequestRefusedError."""
        with self._db.atomic():
            owner = owner_of(self._open_visit(visit_id))
            if owner is None:
                raise RequestRefusedError(Reason(ReasonCode.REQUEST_NEEDS_PASS))
            sql = f"{_WITHDRAW} AND {owner.condition}"
            changed = self._db.execute(sql, (to_text(self._clock.now()), request_id, *owner.values))
            if changed.rowcount != 1:
                raise RequestRefusedError(Reason(ReasonCode.REQUEST_DECIDED))

    def _check(self, visit: Visit, stored: StoredFile | None) -> None:
        desk = read_setting(self._db, PrintDesk).value
        owner = owner_of(visit)
        if not desk.requests:
            raise RequestRefusedError(Reason(ReasonCode.REQUESTS_OFF))
        if owner is None:
            raise RequestRefusedError(Reason(ReasonCode.REQUEST_NEEDS_PASS))
        if stored is not None:
            check_limits(self._db, desk, owner, stored.facts, self._clock.now())

    def _open_visit(self, visit_id: str) -> Visit:
        found = row(self._db, OPEN_VISIT, visit_id)
        if found is None:
            raise RequestRefusedError(Reason(ReasonCode.REQUEST_NEEDS_VISIT))
        return typed_row(Visit, found)
