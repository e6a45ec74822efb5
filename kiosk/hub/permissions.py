"""Roles, and the check of what a staff member may do, in the transaction that does it (Q3)."""

from datetime import datetime, timedelta
from enum import StrEnum

from sqlite_utils import Database

from kiosk.base.clock import Clock, from_text, from_text_or_none, to_text
from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.store.hub_db import row

LONGEST_LOCK = timedelta(minutes=15)


class Role(StrEnum):
    """HOST: visits and claims; OPERATOR: also prints; ADMIN: also settings and people."""

    HOST = "host"
    OPERATOR = "operator"
    ADMIN = "admin"


_ALLOWED = {
    Role.HOST: frozenset({Role.HOST, Role.OPERATOR, Role.ADMIN}),
    Role.OPERATOR: frozenset({Role.OPERATOR, Role.ADMIN}),
    Role.ADMIN: frozenset({Role.ADMIN}),
}


class NotAllowedError(ReasonError):
    """Nobody is logged in, or the person was removed or locked, or has another role now."""


def allows(role: Role, needed: Role) -> bool:
    """Whether a role is `needed` or one that may do more."""
    return role in _ALLOWED[needed]


def require_role(db: Database, clock: Clock, staff_id: str | None, needed: Role) -> Role:
    """The person's role now. Raises NotAllowedError unless it is `needed` or one that may do more."""
    if staff_id is None:
        raise NotAllowedError(Reason(ReasonCode.LOGIN_NEEDED))
    sql = "SELECT role, locked_until FROM staff WHERE id = ? AND removed_at IS NULL AND locked_at IS NULL"
    found = row(db, sql, staff_id)
    if found is None or lock_end(found["locked_until"], clock.now()) is not None:
        raise NotAllowedError(Reason(ReasonCode.NOT_ALLOWED))
    role = Role(found["role"])
    if not allows(role, needed):
        raise NotAllowedError(Reason(ReasonCode.NOT_ALLOWED))
    return role


def lock_end(locked_until: str | None, now: datetime) -> datetime | None:
    """When a stored lock ends; None if there is none. Capped from now (Q6)."""
    until_at = from_text_or_none(locked_until)
    if until_at is None or until_at <= now:
        return None
    return min(until_at, from_text(to_text(now + LONGEST_LOCK)))
