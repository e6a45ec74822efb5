"""The organisation to which a vision, a plan and a future map belong: who may change them, and how it is recorded."""

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit
from kiosk.hub.organisations.register import kept
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.settings.checks import ChangedMeanwhileError


def require_kept(db: Database, clock: Clock, staff_id: str, organisation_id: str) -> None:
    """Raise NotAllowedError unless a host asks, ChangedMeanwhileError if it was merged or forgotten."""
    require_role(db, clock, staff_id, Role.HOST)
    if kept(db, organisation_id) is None:
        raise ChangedMeanwhileError(Reason(ReasonCode.ORGANISATION_GONE))


def record(db: Database, clock: Clock, staff_id: str, action: str, organisation_id: str) -> None:
    """Audit it without its texts, which may name people of the organisation; call it in the transaction."""
    audit.record(db, clock, staff_id, action, f"organisation:{organisation_id}")


def taken_along(db: Database, clock: Clock, staff_id: str, organisation_id: str) -> None:
    """Audit that assessment or plan left the house as a file (P7). Raises NotAllowedError, ChangedMeanwhileError."""
    with db.atomic():
        require_kept(db, clock, staff_id, organisation_id)
        record(db, clock, staff_id, "export plan", organisation_id)
