"""What a company may do by its code, checked in the transaction that does it (Q3, I12)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlite_utils import Database

from kiosk.base.clock import Clock, from_text
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.organisations.organisation import all_ids, standing_for
from kiosk.hub.permissions import NotAllowedError, Role, require_role
from kiosk.store.hub_db import row

VALID_FOR = timedelta(days=60)
"""Long enough for a second visit; who needs longer gets a new code from staff."""


@dataclass(frozen=True, slots=True)
class CompanyAccess:
    """What one code opens: an assessment, and the plan of the organisation that stands for it, if staff allow that."""

    code_hash: str
    assessment_id: str
    organisation_id: str
    allows_plan: bool
    ends_at: datetime


Actor = str | CompanyAccess
"""Who does it: the id of a member of staff, or a company by its code."""


def access_by(db: Database, clock: Clock, code_hash: str) -> CompanyAccess | None:
    """None for a code that there is not, that is over, or whose organisation was forgotten."""
    sql = """SELECT company_code.*, assessment.organisation_id FROM company_code
        JOIN assessment ON assessment.id = assessment_id WHERE code_hash = ?"""
    found = row(db, sql, code_hash)
    if found is None:
        return None
    ends_at = from_text(found["ends_at"])
    organisation = standing_for(db, found["organisation_id"])
    is_valid = timedelta() < ends_at - clock.now() <= VALID_FOR  # also by a clock that was wrong (Q6)
    if organisation is None or organisation.forgotten_at is not None or not is_valid:
        return None
    return CompanyAccess(code_hash, found["assessment_id"], organisation.id, bool(found["allows_plan"]), ends_at)


def require_assessment(db: Database, clock: Clock, by: Actor, assessment_id: str) -> None:
    """Raise NotAllowedError unless a host asks, or the company whose assessment it is."""
    if not isinstance(by, CompanyAccess):
        require_role(db, clock, by, Role.HOST)
    elif _still(db, clock, by).assessment_id != assessment_id:
        raise NotAllowedError(Reason(ReasonCode.COMPANY_CODE_OVER))


def require_plan(db: Database, clock: Clock, by: Actor, organisation_id: str) -> None:
    """Raise NotAllowedError unless a host asks, or the organisation itself while staff allow it."""
    now = require_organisation(db, clock, by, organisation_id)
    if now is not None and not now.allows_plan:
        raise NotAllowedError(Reason(ReasonCode.PLAN_NOT_OPEN))


def require_organisation(db: Database, clock: Clock, by: Actor, organisation_id: str) -> CompanyAccess | None:
    """Raise NotAllowedError unless a host asks, or the organisation itself; return what its code opens now."""
    if not isinstance(by, CompanyAccess):
        require_role(db, clock, by, Role.HOST)
        return None
    now = _still(db, clock, by)
    if organisation_id not in all_ids(db, now.organisation_id):
        raise NotAllowedError(Reason(ReasonCode.COMPANY_CODE_OVER))
    return now


def staff_id_of(by: Actor) -> str | None:
    """For the audit: None for a company, of which no person is known."""
    return None if isinstance(by, CompanyAccess) else by


def end_codes(db: Database, organisation_id: str) -> None:
    """No code of this organisation works any more. Call it in a transaction."""
    for one in all_ids(db, organisation_id):
        sql = "DELETE FROM company_code WHERE assessment_id IN (SELECT id FROM assessment WHERE organisation_id = ?)"
        db.execute(sql, (one,))


def _still(db: Database, clock: Clock, by: CompanyAccess) -> CompanyAccess:
    found = access_by(db, clock, by.code_hash)
    if found is None:
        raise NotAllowedError(Reason(ReasonCode.COMPANY_CODE_OVER))
    return found
