"""Staff members: badges, PINs, roles, and the lock after wrong PINs (F1, F2, S5)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlite_utils import Database

from kiosk.base.clock import Clock, from_text, to_text
from kiosk.base.codes import CodeKind, new_code
from kiosk.base.errors import WorldError
from kiosk.base.ids import new_id
from kiosk.base.plain_text import clean_text
from kiosk.hub import audit, deletions
from kiosk.hub.deletions import DeletionKind
from kiosk.hub.hashing import code_hash, pin_seal
from kiosk.hub.permissions import LONGEST_LOCK, lock_end, require_role
from kiosk.hub.permissions import Role as Role
from kiosk.hub.pins import checked_pin, new_pin
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row

TRIES = 5
"""Consecutive wrong PINs until the first lock; each further one doubles the lock."""

FIRST_LOCK = timedelta(seconds=60)

NAME_MAX = 60


def usual_hasher() -> PasswordHasher:
    """argon2id with 19 MiB and two passes: about 50 ms on a desktop computer, 100 to 200 ms on a Raspberry Pi."""
    return PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)


@dataclass(frozen=True, slots=True)
class StaffMember:
    id: str
    name: str
    role: Role


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


class LastAdminError(WorldError):
    """This is the last admin, who can't be removed or lose the role."""


class StaffExistsError(WorldError):
    """There is an admin already."""


class UnknownStaffError(WorldError):
    """The person was removed in the meantime."""


class StaffDirectory:
    """All staff members. Every change is on disk and audited when the method returns; one connection per thread.

    `by` is always the id of the member of staff who does it; None for the command line, where nobody is logged in. It
    must be an admin, but for one's own PIN: else NotAllowedError is raised.
    """

    def __init__(self, db: Database, key: bytes, clock: Clock, hasher: PasswordHasher | None = None) -> None:
        """key: the hub's. hasher: argon2 with other costs, for a much slower machine or for tests."""
        self._db = db
        self._key = key
        self._clock = clock
        self._hasher = hasher or usual_hasher()

    def add(self, name: str, role: Role | str, pin: str, *, by: str | None = None) -> str:
        """Add a staff member; return the badge's code, which is stored nowhere.

        Raises PinRefusedError for a bad PIN, ValueError for no name, one over 60 characters or an unknown role.
        """
        cleaned = clean_text(name, NAME_MAX + 1)
        if not 1 <= len(cleaned) <= NAME_MAX:
            raise ValueError(f"A name has 1 to {NAME_MAX} characters.")
        staff_id, code = new_id(), new_code(CodeKind.STAFF)
        sealed = self._sealed(staff_id, checked_pin(pin))
        with self._db.atomic():
            self._require_admin(by)
            self._db.execute(
                "INSERT INTO staff (id, name, role, badge_hash, pin_hash, created_at) VALUES (?, ?, ?, ?, ?, ?)",
                (staff_id, cleaned, Role(role), code_hash(self._key, code), sealed, to_text(self._clock.now())),
            )
            self._record(by, "add staff", staff_id, f"as {Role(role)}")
        return code

    def needs_first_admin(self) -> bool:
        return self._admins() == 0

    def make_first_admin(self, name: str = "Admin") -> FirstAdmin:
        """Create the first admin of a new hub; badge code and PIN are shown once. Raises StaffExistsError."""
        pin = new_pin()
        with self._db.atomic():
            if not self.needs_first_admin():
                raise StaffExistsError("This hub has an admin already. Ask an admin to add you.")
            return FirstAdmin(self.add(name, Role.ADMIN, pin), pin)

    def members(self) -> tuple[StaffMember, ...]:
        found = rows(self._db, "SELECT * FROM staff WHERE removed_at IS NULL ORDER BY name, id")
        return tuple(typed_row(StaffMember, line) for line in found)

    def find_badge(self, code_text: str) -> StaffMember | None:
        """The owner of this badge, or None. A badge alone gives no access (S5)."""
        hashed = code_hash(self._key, code_text)
        found = row(self._db, "SELECT * FROM staff WHERE badge_hash = ? AND removed_at IS NULL", hashed)
        return None if found is None else typed_row(StaffMember, found)

    def log_in(self, staff_id: str, pin: str) -> LoggedIn | WrongPin | Locked:
        """Check a PIN. The try is counted as wrong before the check: cutting the power doesn't give one back.

        Raises UnknownStaffError.
        """
        with self._db.atomic():
            person = self._person(staff_id)
            locked = self._lock_of(person)
            if locked is not None:
                return locked
            wrong_pins = person["wrong_pins"] + 1
            until_at = self._lock_after(wrong_pins)
            self._set_tries(staff_id, wrong_pins, until_at)
        if not self._is_right(person, pin):
            self._record(staff_id, "wrong PIN", staff_id)
            return WrongPin(TRIES - wrong_pins) if until_at is None else Locked(until_at)
        with self._db.atomic():
            self._set_tries(staff_id, 0, None)
            if self._hasher.check_needs_rehash(person["pin_hash"]):
                self._set_pin_hash(staff_id, pin)
            self._record(staff_id, "log in", staff_id)
        return LoggedIn(typed_row(StaffMember, person))

    def log_out(self, staff_id: str, *, because_idle: bool = False) -> None:
        self._record(staff_id, "log out", staff_id, "idle" if because_idle else None)

    def locked_until(self, staff_id: str) -> datetime | None:
        """When this person's lock ends; None if there is none. Raises UnknownStaffError."""
        locked = self._lock_of(self._person(staff_id))
        return locked.until_at if locked else None

    def still_has(self, staff_id: str, role: Role | str) -> bool:
        """Whether the person was neither removed nor locked nor given another role: else the session ends (Q3)."""
        found = row(self._db, "SELECT role, locked_until FROM staff WHERE id = ? AND removed_at IS NULL", staff_id)
        return (
            found is not None and found["role"] == role and lock_end(found["locked_until"], self._clock.now()) is None
        )

    def set_pin(self, staff_id: str, pin: str, *, by: str | None) -> None:
        """Change the PIN; also ends a lock. Raises PinRefusedError, UnknownStaffError."""
        checked_pin(pin)
        with self._db.atomic():
            if by != staff_id:
                self._require_admin(by)
            self._person(staff_id)
            self._set_pin_hash(staff_id, pin)
            self._set_tries(staff_id, 0, None)
            self._record(by, "set PIN", staff_id)

    def new_badge(self, staff_id: str, *, by: str | None) -> str:
        """Replace a lost badge, which stops working; return the new code. Raises UnknownStaffError."""
        code = new_code(CodeKind.STAFF)
        with self._db.atomic():
            self._require_admin(by)
            before = self._person(staff_id)["badge_hash"]
            deletions.note(self._db, self._key, self._clock, DeletionKind.CODE, before)
            self._db.execute("UPDATE staff SET badge_hash = ? WHERE id = ?", (code_hash(self._key, code), staff_id))
            self._record(by, "new badge", staff_id)
        return code

    def set_role(self, staff_id: str, role: Role | str, *, by: str | None) -> None:
        """Change the role. Raises LastAdminError, UnknownStaffError."""
        with self._db.atomic():
            self._require_admin(by)
            person = self._person(staff_id)
            if Role(role) is not Role.ADMIN:
                self._keep_one_admin(person)
            self._db.execute("UPDATE staff SET role = ? WHERE id = ?", (Role(role), staff_id))
            self._record(by, "set role", staff_id, f"to {Role(role)}")

    def remove(self, staff_id: str, *, by: str | None = None) -> None:
        """The badge and the PIN stop working; the audit keeps the name. Raises LastAdminError, UnknownStaffError."""
        with self._db.atomic():
            self._require_admin(by)
            self._keep_one_admin(self._person(staff_id))
            self._db.execute(
                "UPDATE staff SET removed_at = ?, badge_hash = ?, pin_hash = '' WHERE id = ?",
                (to_text(self._clock.now()), f"removed {staff_id}", staff_id),
            )
            deletions.note(self._db, self._key, self._clock, DeletionKind.STAFF, staff_id)
            self._record(by, "remove staff", staff_id)

    def _require_admin(self, by: str | None) -> None:
        if by is not None:
            require_role(self._db, self._clock, by, Role.ADMIN)

    def _person(self, staff_id: str) -> dict[str, Any]:
        found = row(self._db, "SELECT * FROM staff WHERE id = ? AND removed_at IS NULL", staff_id)
        if found is None:
            raise UnknownStaffError("This person was removed. Ask an admin.")
        return found

    def _admins(self) -> int:
        found = row(self._db, "SELECT count(*) AS n FROM staff WHERE role = 'admin' AND removed_at IS NULL")
        return int(found["n"]) if found else 0

    def _keep_one_admin(self, person: dict[str, Any]) -> None:
        if person["role"] == Role.ADMIN and self._admins() == 1:
            raise LastAdminError("This is the last admin. Make another admin first.")

    def _lock_of(self, person: dict[str, Any]) -> Locked | None:
        """The lock, if any. One that a wrong clock put too far off is shortened for good: it must end some day."""
        until_at = lock_end(person["locked_until"], self._clock.now())
        if until_at is None:
            return None
        if to_text(until_at) != person["locked_until"]:
            self._set_tries(person["id"], person["wrong_pins"], until_at)
        return Locked(until_at)

    def _lock_after(self, wrong_pins: int) -> datetime | None:
        if wrong_pins < TRIES:
            return None
        doublings = min(wrong_pins - TRIES, 10)  # far beyond the longest; keeps the product small
        return from_text(to_text(self._clock.now() + min(FIRST_LOCK * 2**doublings, LONGEST_LOCK)))

    def _set_tries(self, staff_id: str, wrong_pins: int, until_at: datetime | None) -> None:
        self._db.execute(
            "UPDATE staff SET wrong_pins = ?, locked_until = ? WHERE id = ?",
            (wrong_pins, to_text(until_at) if until_at else None, staff_id),
        )

    def _set_pin_hash(self, staff_id: str, pin: str) -> None:
        self._db.execute("UPDATE staff SET pin_hash = ? WHERE id = ?", (self._sealed(staff_id, pin), staff_id))

    def _sealed(self, staff_id: str, pin: str) -> str:
        return self._hasher.hash(pin_seal(self._key, staff_id, pin))

    def _is_right(self, person: dict[str, Any], pin: str) -> bool:
        try:
            return self._hasher.verify(person["pin_hash"], pin_seal(self._key, person["id"], pin))
        except (VerificationError, InvalidHashError):
            return False

    def _record(self, by: str | None, action: str, staff_id: str, detail: str | None = None) -> None:
        audit.record(self._db, self._clock, by, action, f"staff:{staff_id}", detail)
