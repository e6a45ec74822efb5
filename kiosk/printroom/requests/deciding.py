"""What staff decide on print requests: approve one, as asked or changed, so that it becomes jobs; or decline it."""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.base.clock import Clock, to_text
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.settings.checks import check_number, checked_text
from kiosk.hub.settings.printer_settings import COLOUR_MAX_CHARS, MATERIAL_MAX_CHARS
from kiosk.printroom.print_files import stored_path
from kiosk.printroom.queue.wishes import MOST_COPIES as MOST_COPIES
from kiosk.printroom.queue.wishes import PrintWishes, add_jobs, require_day_to_come
from kiosk.printroom.requests.limits import RequestRefusedError
from kiosk.printroom.requests.request import PrintRequest, request_by_id
from kiosk.printroom.requests.states import DeclinedBecause, RequestState
from kiosk.store.hub_db import row

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """What will be printed. printer_id: None: on any that fits. due_day: None: there is no hurry."""

    material: str
    colour: str
    copies: int = 1
    printer_id: str | None = None
    due_day: date | None = None

    @classmethod
    def as_asked(cls, request: PrintRequest) -> "Approval":
        return cls(material=request.material, colour=request.colour, copies=request.copies, due_day=request.wished_day)


class RequestDecisions:
    """Decisions of operators, each with its audit row in the same transaction; one connection per thread."""

    def __init__(self, db: "Database", clock: Clock, files_dir: Path) -> None:
        """files_dir: where print files are stored."""
        self._db = db
        self._clock = clock
        self._files_dir = files_dir

    def approve(self, request_id: str, seen_version: int, staff_id: str, approval: Approval) -> tuple[str, ...]:
        """Make it jobs at their fair places in the queue, one for each copy; return their ids.

        seen_version: that the person saw. Raises NotAllowedError, SettingRefusedError for a field,
        RequestRefusedError if somebody was faster or the file is not there any more.
        """
        checked = self._checked(approval)
        with self._db.atomic():
            request = self._to_decide(request_id, seen_version, staff_id)
            is_wished = checked.due_day == request.wished_day
            require_day_to_come(self._db, self._clock, "due_day", checked.due_day, kept=is_wished)
            if not stored_path(self._files_dir, request.sha256).is_file():
                raise RequestRefusedError(Reason(ReasonCode.PRINT_FILE_MISSING))
            self._decide(request, RequestState.APPROVED, staff_id, changed=_changed(request, checked))
            audit.record(self._db, self._clock, staff_id, "request.approved", f"request:{request.id}")
            wishes = _wishes(request, checked)
            return add_jobs(self._db, self._clock, staff_id, request.sha256, request.number, wishes)

    def decline(self, request_id: str, seen_version: int, staff_id: str, because: DeclinedBecause) -> None:
        """Raises NotAllowedError, RequestRefusedError as `approve`."""
        with self._db.atomic():
            request = self._to_decide(request_id, seen_version, staff_id)
            self._decide(request, RequestState.DECLINED, staff_id, because=because)
            subject = f"request:{request.id}"
            audit.record(self._db, self._clock, staff_id, "request.declined", subject, after=because.value)

    def _to_decide(self, request_id: str, seen_version: int, staff_id: str) -> PrintRequest:
        require_role(self._db, self._clock, staff_id, Role.OPERATOR)
        found = request_by_id(self._db, request_id)
        if found is None or found.version != seen_version or found.request_state is not RequestState.OPEN:
            raise RequestRefusedError(Reason(ReasonCode.REQUEST_DECIDED_MEANWHILE))
        return found

    def _decide(
        self,
        request: PrintRequest,
        decision: RequestState,
        staff_id: str,
        *,
        because: DeclinedBecause | None = None,
        changed: str = "{}",
    ) -> None:
        self._db.execute(
            "UPDATE print_request SET request_state = ?, declined_because = ?, changed = ?, decided_at = ?,"
            " decided_by = ?, version = version + 1 WHERE id = ?",
            (decision, because, changed, to_text(self._clock.now()), staff_id, request.id),
        )

    def _checked(self, wanted: Approval) -> Approval:
        check_number("copies", wanted.copies, 1, MOST_COPIES)
        if wanted.printer_id is not None:
            sql = "SELECT 1 FROM printer JOIN equipment USING (id) WHERE id = ? AND removed_at IS NULL"
            if row(self._db, sql, wanted.printer_id) is None:
                raise RequestRefusedError(Reason(ReasonCode.REQUEST_PRINTER_GONE))
        return Approval(
            material=checked_text("material", wanted.material, MATERIAL_MAX_CHARS),
            colour=checked_text("colour", wanted.colour, COLOUR_MAX_CHARS, may_be_empty=True),
            copies=wanted.copies,
            printer_id=wanted.printer_id,
            due_day=wanted.due_day,
        )


def _changed(request: PrintRequest, approval: Approval) -> str:
    """What differs from what was asked, as stored."""
    asked = Approval.as_asked(request)
    pairs = {
        "material": (asked.material, approval.material),
        "colour": (asked.colour, approval.colour),
        "copies": (asked.copies, approval.copies),
        "day": (asked.due_day, approval.due_day),
    }
    differing = {name: after for name, (before, after) in pairs.items() if before != after}
    plain = {name: after.isoformat() if isinstance(after, date) else after for name, after in differing.items()}
    return json.dumps(plain, ensure_ascii=False)


def _wishes(request: PrintRequest, approval: Approval) -> PrintWishes:
    return PrintWishes(
        material=approval.material,
        colour=approval.colour,
        printer_id=approval.printer_id,
        copies=approval.copies,
        due_day=approval.due_day,
        request_id=request.id,
    )
