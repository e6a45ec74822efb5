"""Members of staff, and what becomes of a try to log in, as values; errors of the staff directory."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.base.errors import ReasonError, WorldError
from kiosk.hub.permissions import Role


@dataclass(frozen=True, slots=True)
class StaffMember:
    id: str
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class Person:
    """A staff member as an admin sees one. Nothing here tells a code or a PIN."""

    id: str
    name: str
    role: Role
    badge_number: int
    locked_at: datetime | None
    """Since when an admin has locked the badge out."""
    locked_until: datetime | None
    """Until when wrong PINs lock; may be over."""
    new_pin_until: datetime | None
    """Until when a new PIN may be chosen at the kiosk; may be over."""
    has_pin: bool
    seen_at: datetime | None
    """When they last did something, or were seen on a device of the office; None: never, or too long ago."""


PERSON = """
SELECT staff.*, pin_hash <> '' AS has_pin, nullif(max(
    coalesce((SELECT at FROM audit WHERE staff_id = staff.id AND action <> 'wrong PIN' ORDER BY at DESC LIMIT 1), ''),
    coalesce((SELECT max(seen_at) FROM office_device WHERE staff_id = staff.id), '')), '') AS seen_at
FROM staff WHERE removed_at IS NULL
"""
"""Of everybody; who types a wrong PIN may be somebody else."""


@dataclass(frozen=True, slots=True)
class LoggedIn:
    member: StaffMember


@dataclass(frozen=True, slots=True)
class WrongPin:
    """The PIN was wrong; `tries_left` more and the badge is locked."""

    tries_left: int


@dataclass(frozen=True, slots=True)
class Locked:
    """Too many wrong PINs: none is accepted before `until_at`."""

    until_at: datetime


@dataclass(frozen=True, slots=True)
class FirstAdmin:
    """The credentials that are shown once, at the first start (F2)."""

    badge_code: str
    pin: str


class LastAdminError(ReasonError):
    """This is the last admin who can log in: can't be removed or locked, or lose the role."""


class BadgeReplacedError(ReasonError):
    """The badge that was meant is no longer the person's: a newer one was made."""


class StaffExistsError(WorldError):
    """There is an admin already."""


class UnknownStaffError(ReasonError):
    """The person was removed or locked out in the meantime."""
