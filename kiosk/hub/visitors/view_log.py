"""Who of the staff looked at a pass, when and why; its owner can read it, and it goes with the pass (P7)."""

from enum import StrEnum
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.base.errors import ReasonError
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.visitors.passes import Passes
from kiosk.store.write_ahead_log import truncate_log


class ViewReason(StrEnum):
    """Why staff may look at the data of a pass."""

    ASKED_BY_VISITOR = "asked_by_visitor"
    LOST_PASS = "lost_pass"  # noqa: S105 - no password
    FAULT_OR_DAMAGE = "fault_or_damage"
    AUTHORITY = "authority"


class PassGoneError(ReasonError):
    """The pass was deleted in the meantime."""


def view_pass(
    db: Database, clock: Clock, passes: Passes, pass_id: str, staff_id: str | None, why: ViewReason
) -> dict[str, Any]:
    """Log the look and return what is stored, as `Passes.stored`. Raises NotAllowedError, PassGoneError.

    The audit says that and why somebody looked, and names no pass.
    """
    with db.atomic():
        require_role(db, clock, staff_id, Role.HOST)
        if passes.by_id(pass_id) is None:
            raise PassGoneError(Reason(ReasonCode.PASS_DELETED))
        db.execute(
            "INSERT INTO pass_view (id, pass_id, at, staff_id, why) VALUES (?, ?, ?, ?, ?)",
            (new_id(), pass_id, to_text(clock.now()), staff_id, why),
        )
        audit.record(db, clock, staff_id, "view pass", detail=why)
        found = passes.stored(pass_id)
    assert found is not None
    return found


def delete_shown_pass(db: Database, clock: Clock, passes: Passes, pass_id: str, staff_id: str | None) -> bool:
    """Delete a pass that its owner showed to staff. Raises NotAllowedError; False if it is gone already."""
    with db.atomic():
        require_role(db, clock, staff_id, Role.HOST)
        deleted = passes.delete(pass_id)
        if deleted:
            audit.record(db, clock, staff_id, "delete pass")
    truncate_log(db)
    return deleted
