"""The organisation to which a vision, a plan and a future map belong: who may change them, and how it is recorded."""

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit
from kiosk.hub.maturity.assessments import Assessment
from kiosk.hub.maturity.company_access import Actor, require_assessment, require_plan, staff_id_of
from kiosk.hub.organisations.register import kept
from kiosk.hub.settings.checks import ChangedMeanwhileError


def require_kept(db: Database, clock: Clock, by: Actor, organisation_id: str) -> None:
    """Raise NotAllowedError unless a host asks or the organisation itself by its code, ChangedMeanwhileError if it was
    merged or forgotten.
    """
    require_plan(db, clock, by, organisation_id)
    if kept(db, organisation_id) is None:
        raise ChangedMeanwhileError(Reason(ReasonCode.ORGANISATION_GONE))


def record(db: Database, clock: Clock, by: Actor, action: str, organisation_id: str) -> None:
    """Audit it without its texts, which may name people of the organisation; call it in the transaction."""
    audit.record(db, clock, staff_id_of(by), action, f"organisation:{organisation_id}")


def taken_along(db: Database, clock: Clock, by: Actor, organisation_id: str) -> None:
    """Audit that assessment or plan left the house as a file (P7). Raises NotAllowedError, ChangedMeanwhileError."""
    with db.atomic():
        require_kept(db, clock, by, organisation_id)
        record(db, clock, by, "export plan", organisation_id)


def map_taken_along(db: Database, clock: Clock, by: Actor, assessed: Assessment) -> None:
    """Audit that an assessment left the house as a file (P7). Raises NotAllowedError."""
    with db.atomic():
        require_assessment(db, clock, by, assessed.id)
        record(db, clock, by, "export plan", assessed.organisation_id)
