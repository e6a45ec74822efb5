"""What staff say of a print that came off its bed, and where it waits: judged, put on the shelf, handed over.

Judging and the order to call the bed clear are one act: both are stored together, and the bed is clear when the print
room has answered. A judgement can be taken back for a while, and changed later with an entry in the audit.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from kiosk.base.clock import Clock, from_text_or_none, to_text
from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.settings.checks import ChangedMeanwhileError, SettingRefusedError
from kiosk.printroom.orders import Action, Orders
from kiosk.printroom.requests.limits import owner_of_visit
from kiosk.printroom.results.result import FailedBecause, Result
from kiosk.printroom.results.shelf import end_day, next_place, prints_of
from kiosk.store.hub_db import row

if TYPE_CHECKING:
    from sqlite_utils import Database

UNDO_FOR = timedelta(minutes=15)
"""How long a judgement, or a handing over, can be taken back."""
LONGEST_WAIT = timedelta(days=365)

_JOB = "SELECT * FROM job WHERE id = ?"
_ORDERED_BEFORE = """
SELECT 1 FROM printer_order WHERE printer_id = ? AND action = 'confirm_clear' AND answered_at IS NULL
"""


class PrintNotOverError(ReasonError):
    """The print has not been on a printer, or is not over."""


class NotOnShelfError(ReasonError):
    """The print does not wait on the shelf: it never did, or somebody has it already."""


class ShelfFullError(ReasonError):
    """All numbers of the shelf are taken."""


class TooLateError(ReasonError):
    """It can't be taken back any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """How a print came out. failed_because: of a failed one only. to_shelf: it is put there; never a failed one."""

    result: Result
    failed_because: FailedBecause | None = None
    to_shelf: bool = False

    def checked(self) -> "Judgement":
        """Raises SettingRefusedError for what does not go together."""
        if (self.result is Result.FAILED) != (self.failed_because is not None):
            raise SettingRefusedError("failed_because", Reason(ReasonCode.NOT_A_CHOICE))
        if self.result is Result.FAILED and self.to_shelf:
            raise SettingRefusedError("to_shelf", Reason(ReasonCode.NOT_A_CHOICE))
        return self

    @property
    def audited(self) -> str:
        """As the audit holds it: of a failed print why it failed."""
        return self.failed_because.value if self.failed_because else self.result.value


class Results:
    """Judgements and the shelf. On disk when a method returns; one connection per thread."""

    def __init__(self, db: "Database", clock: Clock) -> None:
        self._db = db
        self._clock = clock

    def clear_bed(
        self, orders: Orders, job_id: str, judgement: Judgement, staff_id: str | None
    ) -> tuple[str, int | None]:
        """Judge the print that lies on a bed, and order the print room to call that bed clear.

        Returns the id of the order and the number on the shelf. Raises SettingRefusedError, NotAllowedError,
        PrintNotOverError, ShelfFullError, PrintRoomSilentError, and ChangedMeanwhileError if somebody else has
        cleared the bed, or is about to.
        """
        with self._db.atomic():
            job = self._ended_job(job_id)
            if job["job_state"] == "collected" or row(self._db, _ORDERED_BEFORE, job["printer_id"]) is not None:
                raise ChangedMeanwhileError(Reason(ReasonCode.SETTING_CHANGED_MEANWHILE))
            shelf = self.judge(job_id, judgement, staff_id)
            return orders.give(Action.CONFIRM_CLEAR, job["printer_id"], staff_id, job_id), shelf

    def judge(self, job_id: str, judgement: Judgement, staff_id: str | None) -> int | None:
        """Store how a print came out, or another opinion of it. Returns its number on the shelf.

        A print that waits there keeps its number; one that was handed over stays so. Raises as `clear_bed`.
        """
        wanted, now = judgement.checked(), self._clock.now()
        with self._db.atomic():
            require_role(self._db, self._clock, staff_id, Role.OPERATOR)
            job = self._ended_job(job_id)
            place, until = self._place_for(job, wanted, now)
            self._db.execute(
                "UPDATE job SET result = ?, failed_because = ?, judged_at = ?, judged_by = ?, shelf = ?,"
                " shelf_until_day = ? WHERE id = ?",
                (wanted.result, wanted.failed_because, to_text(now), staff_id, place, until, job_id),
            )
            before = job["failed_because"] or job["result"]
            self._audit(staff_id, "print.judged", job_id, before=before, after=wanted.audited)
            return place

    def take_back(self, job_id: str, staff_id: str | None) -> None:
        """Forget a judgement of the last minutes and its place on the shelf. The bed stays clear.

        Raises NotAllowedError, TooLateError.
        """
        with self._db.atomic():
            require_role(self._db, self._clock, staff_id, Role.OPERATOR)
            job = row(self._db, _JOB, job_id)
            if job is None or not self._is_recent(job["judged_at"]) or job["handed_over_at"] is not None:
                raise TooLateError(Reason(ReasonCode.TOO_LATE_TO_TAKE_BACK))
            self._db.execute(
                "UPDATE job SET result = NULL, failed_because = NULL, judged_at = NULL, judged_by = NULL,"
                " shelf = NULL, shelf_until_day = NULL WHERE id = ?",
                (job_id,),
            )
            self._audit(staff_id, "print.judgement_undone", job_id, before=job["result"])

    def hand_over(self, job_id: str, staff_id: str | None) -> None:
        """Staff gave it to whoever asked for it, or took it off the shelf. Raises NotAllowedError, NotOnShelfError."""
        with self._db.atomic():
            require_role(self._db, self._clock, staff_id, Role.HOST)
            self._take_off_shelf(job_id)
            self._audit(staff_id, "print.handed_over", job_id)

    def fetch(self, request_id: str, visit_id: str) -> None:
        """The visitor of this open visit took what waits of the own request.

        Raises NotOnShelfError, also where it is somebody else's.
        """
        with self._db.atomic():
            owner = owner_of_visit(self._db, visit_id)
            prints = () if owner is None else prints_of(self._db, owner)
            own = [one for one in prints if one.request_id == request_id]
            if not own:
                raise NotOnShelfError(Reason(ReasonCode.NOT_ON_SHELF))
            for one in own:
                self._take_off_shelf(one.job_id)

    def put_back(self, job_id: str, staff_id: str | None) -> int:
        """A print that was handed over by mistake waits again; under its number, unless that is taken by now.

        Returns the number. Raises NotAllowedError, TooLateError, ShelfFullError.
        """
        with self._db.atomic():
            require_role(self._db, self._clock, staff_id, Role.HOST)
            job = row(self._db, _JOB, job_id)
            if job is None or job["shelf"] is None or not self._is_recent(job["handed_over_at"]):
                raise TooLateError(Reason(ReasonCode.TOO_LATE_TO_TAKE_BACK))
            taken = "SELECT 1 FROM job WHERE shelf = ? AND handed_over_at IS NULL"
            place = job["shelf"] if row(self._db, taken, job["shelf"]) is None else self._free_place()
            self._db.execute("UPDATE job SET handed_over_at = NULL, shelf = ? WHERE id = ?", (place, job_id))
            self._audit(staff_id, "print.handing_over_undone", job_id)
            return int(place)

    def keep_until(self, job_id: str, day: date, staff_id: str | None) -> None:
        """Let a print wait until another day. Raises NotAllowedError, NotOnShelfError, SettingRefusedError."""
        if not self._clock.now().date() - timedelta(days=1) <= day <= (self._clock.now() + LONGEST_WAIT).date():
            raise SettingRefusedError("until", Reason(ReasonCode.NOT_A_DAY))
        with self._db.atomic():
            require_role(self._db, self._clock, staff_id, Role.HOST)
            job = row(self._db, _JOB, job_id)
            if job is None or job["shelf"] is None or job["handed_over_at"] is not None:
                raise NotOnShelfError(Reason(ReasonCode.NOT_ON_SHELF))
            self._db.execute("UPDATE job SET shelf_until_day = ? WHERE id = ?", (day.isoformat(), job_id))
            before = job["shelf_until_day"]
            self._audit(staff_id, "print.kept_longer", job_id, before=before, after=day.isoformat())

    def _place_for(self, job: dict[str, Any], wanted: Judgement, now: datetime) -> tuple[int | None, str | None]:
        """The number and the last day of a print that is judged now."""
        if job["handed_over_at"] is not None or (job["shelf"] is not None and wanted.to_shelf):
            return job["shelf"], job["shelf_until_day"]
        if not wanted.to_shelf:
            return None, None
        return self._free_place(), end_day(self._db, now).isoformat()

    def _free_place(self) -> int:
        place = next_place(self._db)
        if place is None:
            raise ShelfFullError(Reason(ReasonCode.SHELF_FULL))
        return place

    def _ended_job(self, job_id: str) -> dict[str, Any]:
        job = row(self._db, _JOB, job_id)
        if job is None or job["outcome"] is None or job["printer_id"] is None:
            raise PrintNotOverError(Reason(ReasonCode.PRINT_NOT_OVER))
        return job

    def _take_off_shelf(self, job_id: str) -> None:
        done = self._db.execute(
            "UPDATE job SET handed_over_at = ? WHERE id = ? AND shelf IS NOT NULL AND handed_over_at IS NULL",
            (to_text(self._clock.now()), job_id),
        )
        if done.rowcount != 1:
            raise NotOnShelfError(Reason(ReasonCode.NOT_ON_SHELF))

    def _is_recent(self, at: str | None) -> bool:
        moment = from_text_or_none(at)
        return moment is not None and abs(self._clock.now() - moment) <= UNDO_FOR

    def _audit(
        self,
        staff_id: str | None,
        action: str,
        job_id: str,
        *,
        before: str | None = None,
        after: str | None = None,
    ) -> None:
        audit.record(self._db, self._clock, staff_id, action, f"job:{job_id}", before=before, after=after)
