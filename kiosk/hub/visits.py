"""Visits: check-in and check-out, undoing either for a moment, and closing time (T3, T4, T7, T8)."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta, tzinfo
from enum import StrEnum

from sqlite_utils import Database

from kiosk.base.clock import Clock, from_text, to_text
from kiosk.base.errors import ReasonError
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import alarms, audit, clock_trust
from kiosk.hub.alarms import AlarmCause
from kiosk.hub.equipment import waiting
from kiosk.hub.leaving.typical_lengths import TypicalLengths
from kiosk.hub.opening_hours import Opening
from kiosk.hub.visit_fields import MAX_HEADCOUNT as MAX_HEADCOUNT
from kiosk.hub.visit_fields import Purpose as Purpose
from kiosk.hub.visit_fields import check_origin, check_people
from kiosk.hub.visitors.pass_fields import AgeBand
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row

CHECK_EACH_S = 30.0
LONGEST_OUTSIDE = timedelta(hours=4)
"""The estimate for a visit that began outside opening hours and has no like: midnight may be far (T8)."""
LONGEST_VISIT = timedelta(hours=24)
"""A longer one has a wrong clock at one of its ends; closing time ends all others before."""


class ClosedBy(StrEnum):
    SCAN = "scan"
    PERSON = "person"
    CLOSING = "closing"
    STAFF = "staff"


class UnknownPassError(ReasonError):
    """The pass was deleted in the meantime."""


class UnknownVisitError(ReasonError):
    """The visit was undone in the meantime."""


@dataclass(frozen=True, slots=True)
class Visit:
    """One stay, open while `closed_at` is None."""

    id: str
    pass_id: str | None
    headcount: int
    opened_at: datetime
    closed_at: datetime | None = None
    closed_by: ClosedBy | None = None
    length_estimated: bool = False
    clock_uncertain: bool = False
    children: int = 0
    """How many of the people are children; of a group its age band says it."""
    age_band: AgeBand | None = None
    """Of a group, or of somebody without a pass who told it."""
    group_origin: str | None = None
    """The slug of the school or place that a group comes from."""
    purpose: Purpose | None = None
    day_pass_hash: str | None = field(default=None, repr=False)
    """Until the day ends, see `day_passes`."""
    was_open: bool = False
    """Set by `check_in` only: the pass was inside already and this is that visit."""


class Visits:
    """All visits. Every change is on disk when the method returns; one connection per thread."""

    def __init__(self, db: Database, clock: Clock, is_synchronised: Callable[[], bool] = lambda: False) -> None:
        """clock: gives the time of each visit; a wrong one is noticed (T7). is_synchronised: the network sets it."""
        self._db = db
        self._clock = clock
        self._is_synchronised = is_synchronised

    def check_in(
        self,
        pass_id: str | None = None,
        headcount: int = 1,
        *,
        children: int = 0,
        age_band: AgeBand | None = None,
        group_origin: str | None = None,
        purpose: Purpose | None = None,
        day_pass_hash: str | None = None,
    ) -> Visit:
        """Open a visit; for a pass or day pass that is inside already return its visit with `was_open` set.

        headcount: 1 to 500, the children among them. group_origin: a slug. Else ValueError. Raises UnknownPassError.
        """
        check_people(headcount, children)
        check_origin(group_origin)
        with self._db.atomic():
            is_inside = self._open_visit_with("pass_id", pass_id) or self._open_visit_with(
                "day_pass_hash", day_pass_hash
            )
            if is_inside is not None:
                return replace(is_inside, was_open=True)
            if pass_id is not None:
                self._use(pass_id)
            uncertain = self._note_wrong_clock()
            visit_id = new_id()
            self._db.execute(
                "INSERT INTO visit (id, pass_id, headcount, children, age_band, group_origin, purpose, day_pass_hash, "
                "opened_at, clock_uncertain) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    visit_id,
                    pass_id,
                    headcount,
                    children,
                    age_band,
                    group_origin,
                    purpose,
                    day_pass_hash,
                    to_text(self._clock.now()),
                    int(uncertain),
                ),
            )
        return self.by_id(visit_id)

    def by_id(self, visit_id: str) -> Visit:
        """The visit. Raises UnknownVisitError if it was undone."""
        found = row(self._db, "SELECT * FROM visit WHERE id = ?", visit_id)
        if found is None:
            raise UnknownVisitError(Reason(ReasonCode.VISIT_UNDONE))
        return typed_row(Visit, found)

    def open_visit(self, visit_id: str) -> Visit | None:
        """The visit if it is open."""
        found = row(self._db, "SELECT * FROM visit WHERE id = ? AND closed_at IS NULL", visit_id)
        return None if found is None else typed_row(Visit, found)

    def open_visit_of(self, pass_id: str) -> Visit | None:
        return self._open_visit_with("pass_id", pass_id)

    def people_inside(self) -> int:
        found = row(self._db, "SELECT coalesce(sum(headcount), 0) AS people FROM visit WHERE closed_at IS NULL")
        return int(found["people"]) if found else 0

    def check_out(self, visit_id: str, by: ClosedBy | str) -> Visit:
        """End the visit, its claims and its places in lines; a visit that is over is returned unchanged.

        by: "scan" or "person". Raises UnknownVisitError.
        """
        with self._db.atomic():
            visit = self.by_id(visit_id)
            if visit.closed_at is None:
                uncertain = self._note_wrong_clock()
                self._close(visit, self._clock.now(), ClosedBy(by), uncertain=uncertain)
        return self.by_id(visit_id)

    def end_forgotten(self, visit_id: str, tz: tzinfo) -> Visit:
        """End a visit whose people left without a word, at its likely end; see `StaffVisits`. Raises UnknownVisitError.

        Its length is marked as estimated. A visit that is over is returned unchanged. tz: as in `close_over`.
        """
        with self._db.atomic():
            visit = self.by_id(visit_id)
            if visit.closed_at is None:
                now = self._clock.now()
                ends_at = self._likely_end(visit, TypicalLengths(self._db, tz, now).of(visit.id), now)
                self._close(visit, ends_at, ClosedBy.STAFF, uncertain=self._note_wrong_clock())
        return self.by_id(visit_id)

    def undo_check_in(self, visit_id: str) -> bool:
        """Delete an open visit with its claims. False if it is over or unknown."""
        with self._db.atomic():
            visit = row(self._db, "SELECT id FROM visit WHERE id = ? AND closed_at IS NULL", visit_id)
            if visit is None:
                return False
            self._db.execute("DELETE FROM claim WHERE visit_id = ?", (visit_id,))
            self._db.execute("DELETE FROM visit WHERE id = ?", (visit_id,))
        return True

    def undo_check_out(self, visit_id: str) -> bool:
        """Continue an ended visit, with its claims on what nobody else uses now.

        False if the visit is open or unknown, or its pass or day pass has come in again.
        """
        with self._db.atomic():
            found = row(self._db, "SELECT * FROM visit WHERE id = ? AND closed_at IS NOT NULL", visit_id)
            if found is None or any(self._open_visit_with(by, found[by]) for by in ("pass_id", "day_pass_hash")):
                return False
            self._db.execute(
                "UPDATE visit SET closed_at = NULL, closed_by = NULL, length_estimated = 0 WHERE id = ?", (visit_id,)
            )
            self._db.execute(
                "UPDATE claim SET ended_at = NULL WHERE visit_id = ? AND ended_at = ? AND NOT EXISTS (SELECT 1 "
                "FROM claim AS other WHERE other.equipment_id = claim.equipment_id AND other.ended_at IS NULL)",
                (visit_id, found["closed_at"]),
            )
            waiting.continue_with_visit(self._db, self._clock, visit_id, found["closed_at"])
        return True

    def give_pass(self, visit_id: str, pass_id: str) -> Visit:
        """Attach a pass to an open visit without one, and return the visit.

        Nothing changes if the pass is inside already or the visit is over or has a pass: check the returned visit.
        Raises UnknownVisitError, UnknownPassError.
        """
        with self._db.atomic():
            visit = self.by_id(visit_id)
            if visit.closed_at is None and visit.pass_id is None and self.open_visit_of(pass_id) is None:
                self._use(pass_id)
                self._db.execute("UPDATE visit SET pass_id = ? WHERE id = ?", (pass_id, visit_id))
        return self.by_id(visit_id)

    def set_headcount(self, visit_id: str, headcount: int, children: int = 0) -> Visit:
        """Set how many people came, 1 to 500, the children among them, else ValueError. Raises UnknownVisitError."""
        check_people(headcount, children)
        self._db.execute("UPDATE visit SET headcount = ?, children = ? WHERE id = ?", (headcount, children, visit_id))
        return self.by_id(visit_id)

    def set_purpose(self, visit_id: str, purpose: Purpose | None) -> Visit:
        """Set what they came for; None: they don't tell. Raises UnknownVisitError."""
        self._db.execute("UPDATE visit SET purpose = ? WHERE id = ?", (purpose, visit_id))
        return self.by_id(visit_id)

    def set_group(self, visit_id: str, headcount: int, age_band: AgeBand | None, origin: str | None) -> Visit:
        """Make the visit one of a class or group. headcount, origin: as in `check_in`. Raises UnknownVisitError."""
        check_people(headcount, 0)
        check_origin(origin)
        self._db.execute(
            "UPDATE visit SET headcount = ?, children = 0, age_band = ?, group_origin = ? WHERE id = ?",
            (headcount, age_band, origin, visit_id),
        )
        return self.by_id(visit_id)

    def last_origins(self, count: int) -> tuple[str, ...]:
        """Where the last groups came from, the newest first, each once."""
        found = rows(
            self._db,
            "SELECT group_origin AS slug, max(opened_at) AS at FROM visit WHERE group_origin IS NOT NULL "
            "GROUP BY group_origin ORDER BY at DESC LIMIT ?",
            count,
        )
        return tuple(str(line["slug"]) for line in found)

    def close_over(
        self,
        end_of_use: Callable[[datetime], datetime | None],
        tz: tzinfo = UTC,
        is_open: Callable[[datetime], bool] = lambda _: True,
    ) -> int:
        """End the visits whose use of the hub is over, their length estimated from like visits and marked so (T4, T8).

        end_of_use: when the use that began at a time ends; None: never. tz: in which visits of an hour are alike.
        is_open: whether a visit began within opening hours. May be called late and repeatedly. Returns how many it
        ended.
        """
        now = self._clock.now()
        with self._db.atomic():
            found = [typed_row(Visit, line) for line in rows(self._db, "SELECT * FROM visit WHERE closed_at IS NULL")]
            ends = [(visit, end_of_use(visit.opened_at)) for visit in found]
            over = [(visit, ends_at) for visit, ends_at in ends if ends_at is not None and ends_at <= now]
            lengths = TypicalLengths(self._db, tz, now)
            for visit, ends_at in over:
                length = lengths.of(visit.id)
                if length is None and not is_open(visit.opened_at):
                    length = LONGEST_OUTSIDE
                self._close(visit, self._likely_end(visit, length, ends_at), ClosedBy.CLOSING, uncertain=False)
        return len(over)

    def _likely_end(self, visit: Visit, length: timedelta | None, ends_at: datetime) -> datetime:
        """When the visit probably ended: not after `ends_at`, and not before it last took or gave back equipment."""
        if length is None:
            return ends_at
        last = row(
            self._db, "SELECT max(started_at, coalesce(ended_at, '')) AS at FROM claim WHERE visit_id = ? "
            "ORDER BY at DESC LIMIT 1", visit.id,
        )  # fmt: skip
        seen_at = from_text(last["at"]) if last else visit.opened_at
        return min(ends_at, max(visit.opened_at + length, seen_at))

    def forget_day_passes(self, end_of_day: Callable[[datetime], datetime]) -> int:
        """Remove the hashes of day passes whose day is over; return how many visits had one (P9)."""
        now = self._clock.now()
        with self._db.atomic():
            found = rows(
                self._db,
                "SELECT day_pass_hash AS hash, min(opened_at) AS at FROM visit WHERE day_pass_hash IS NOT NULL "
                "GROUP BY day_pass_hash",
            )
            over = [line["hash"] for line in found if end_of_day(from_text(line["at"])) <= now]
            return sum(
                self._db.execute("UPDATE visit SET day_pass_hash = NULL WHERE day_pass_hash = ?", (one,)).rowcount
                for one in over
            )

    def last_stored_at(self) -> datetime | None:
        """The latest time that was stored by a trusted clock; None in a new hub."""
        return clock_trust.last_stored_at(self._db)

    def clock_is_wrong(self) -> bool:
        """Whether the clock shows a time before the last stored one (T7)."""
        return clock_trust.is_wrong(self._db, self._clock)

    def _note_wrong_clock(self) -> bool:
        """Whether the clock is in doubt; staff is told then, unless the network has set it (Q6)."""
        uncertain = self.clock_is_wrong()
        if uncertain and self._is_synchronised():
            clock_trust.trust_clock(self._db, self._clock)
            audit.record(self._db, self._clock, None, "trust clock", detail="synchronised")
            uncertain = False
        if uncertain:
            alarms.raise_alarm(self._db, self._clock, AlarmCause.WRONG_CLOCK)
        else:
            alarms.clear_alarm(self._db, self._clock, AlarmCause.WRONG_CLOCK)
            clock_trust.advance(self._db, self._clock.now())
        return uncertain

    def _open_visit_with(self, column: str, value: str | None) -> Visit | None:
        if value is None:
            return None
        found = row(self._db, f"SELECT * FROM visit WHERE {column} = ? AND closed_at IS NULL", value)  # noqa: S608
        return None if found is None else typed_row(Visit, found)

    def _use(self, pass_id: str) -> None:
        used = self._db.execute(
            "UPDATE pass SET last_used_at = max(last_used_at, ?) WHERE id = ?", (to_text(self._clock.now()), pass_id)
        )
        if used.rowcount == 0:
            raise UnknownPassError(Reason(ReasonCode.PASS_DELETED))

    def _close(self, visit: Visit, at: datetime, by: ClosedBy, *, uncertain: bool) -> None:
        estimated = by in (ClosedBy.CLOSING, ClosedBy.STAFF)
        ends_at = max(at, visit.opened_at)  # never a negative length, whatever the clock did
        if ends_at - visit.opened_at > LONGEST_VISIT:
            ends_at, estimated, uncertain = visit.opened_at + LONGEST_VISIT, True, True
        closed_at = to_text(ends_at)
        self._db.execute(
            "UPDATE visit SET closed_at = ?, closed_by = ?, length_estimated = ?, "
            "clock_uncertain = max(clock_uncertain, ?) WHERE id = ?",
            (closed_at, by, int(estimated), int(uncertain), visit.id),
        )
        self._db.execute("UPDATE claim SET ended_at = ? WHERE visit_id = ? AND ended_at IS NULL", (closed_at, visit.id))
        waiting.end_with_visit(self._db, visit.id, closed_at)


class ClosingTime:
    """Ends visits at closing time, also at one that passed while the program was not running."""

    def __init__(self, visits: Visits, opening: Opening, clock: Clock) -> None:
        """Ends no visit before `check`."""
        self._visits = visits
        self.opening = opening
        self._clock = clock
        self._next_s = float("-inf")

    def follow(self, opening: Opening) -> None:
        """Other hours hold from now on; the next `check` looks at once."""
        self.opening = opening
        self._next_s = float("-inf")

    def check(self) -> int:
        """End the visits and day passes whose time is over; return how many visits. Call it each second.

        It looks twice a minute, at once after a start.
        Whoever came in after closing, at an evening event for example, is inside until midnight.
        """
        now_s = self._clock.monotonic_s()
        if now_s < self._next_s:
            return 0
        self._next_s = now_s + CHECK_EACH_S
        over = self._visits.close_over(self.opening.end_of_use, self.opening.tz, self.opening.is_open)
        self._visits.forget_day_passes(self.opening.end_of_day)
        return over
