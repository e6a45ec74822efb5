"""Staff members: badges, PINs, roles; who is logged in stays so only while nothing of it changes (F1, F2, Q3, S5)."""

from datetime import datetime, timedelta
from typing import Any

from argon2 import PasswordHasher
from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.base.codes import CodeKind, new_code
from kiosk.base.ids import new_id
from kiosk.base.plain_text import clean_text
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit, deletions
from kiosk.hub.deletions import DeletionKind
from kiosk.hub.hashing import code_hash
from kiosk.hub.permissions import NotAllowedError, lock_end, require_role
from kiosk.hub.permissions import Role as Role
from kiosk.hub.pin_check import TRIES, PinCheck
from kiosk.hub.pins import checked_pin, new_pin
from kiosk.hub.staff_members import PERSON, BadgeReplacedError
from kiosk.hub.staff_members import FirstAdmin as FirstAdmin
from kiosk.hub.staff_members import LastAdminError as LastAdminError
from kiosk.hub.staff_members import Locked as Locked
from kiosk.hub.staff_members import LoggedIn as LoggedIn
from kiosk.hub.staff_members import Person as Person
from kiosk.hub.staff_members import StaffExistsError as StaffExistsError
from kiosk.hub.staff_members import StaffMember as StaffMember
from kiosk.hub.staff_members import UnknownStaffError as UnknownStaffError
from kiosk.hub.staff_members import WrongPin as WrongPin
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row

NAME_MAX = 60
NEW_PIN_FOR = timedelta(hours=24)
"""How long somebody may choose a PIN at the kiosk after an admin has allowed it."""


class StaffDirectory:
    """All staff members. Every change is on disk and audited when the method returns; one connection per thread.

    `by` is always the id of the member of staff who does it; None for the command line, where nobody is logged in. It
    must be an admin, but for one's own PIN: else NotAllowedError is raised. Raised besides by every change of a person:
    UnknownStaffError.
    """

    def __init__(self, db: Database, key: bytes, clock: Clock, hasher: PasswordHasher | None = None) -> None:
        """key: the hub's. hasher: argon2 with other costs, for a much slower machine or for tests."""
        self._db = db
        self._key = key
        self._clock = clock
        self._pins = PinCheck(db, key, clock, hasher)

    # ---------- who there is ----------
    def needs_first_admin(self) -> bool:
        return row(self._db, "SELECT 1 FROM staff WHERE role = 'admin' AND removed_at IS NULL") is None

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

    def people(self) -> tuple[Person, ...]:
        """All members as an admin sees them, by name."""
        return tuple(typed_row(Person, line) for line in rows(self._db, f"{PERSON} ORDER BY name, id"))

    def person(self, staff_id: str) -> Person:
        return typed_row(Person, self._person(staff_id))

    def is_last_admin(self, staff_id: str) -> bool:
        """Whether nobody else could log in as an admin: then this one stays (F2)."""
        return self._is_last_admin(self._person(staff_id))

    # ---------- badge and PIN ----------
    def find_badge(self, code_text: str) -> StaffMember | None:
        """The owner of a badge that is neither lost nor locked, or None. A badge alone gives no access (S5)."""
        hashed = code_hash(self._key, code_text)
        found = row(
            self._db, "SELECT * FROM staff WHERE badge_hash = ? AND removed_at IS NULL AND locked_at IS NULL", hashed
        )
        return None if found is None else typed_row(StaffMember, found)

    def log_in(self, staff_id: str, pin: str) -> LoggedIn | WrongPin | Locked:
        """Check a PIN. The try is counted as wrong before the check: cutting the power doesn't give one back.

        Raises UnknownStaffError.
        """
        with self._db.atomic():
            person = self._unlocked(staff_id)
            until_at = self._pins.locked_until(person)
            if until_at is not None:
                return Locked(until_at)
            wrong_pins, until_at = self._pins.count_try(person)
        if not self._pins.is_right(person, pin):
            self._record(staff_id, "wrong PIN", staff_id)
            return WrongPin(TRIES - wrong_pins) if until_at is None else Locked(until_at)
        with self._db.atomic():
            self._pins.clear_tries(staff_id)
            self._pins.renew(person, pin)
            self._record(staff_id, "log in", staff_id)
        return LoggedIn(typed_row(StaffMember, person))

    def log_out(self, staff_id: str, *, because_idle: bool = False) -> None:
        self._record(staff_id, "log out", staff_id, "idle" if because_idle else None)

    def locked_until(self, staff_id: str) -> datetime | None:
        """When this person's lock after wrong PINs ends; None if there is none. Raises UnknownStaffError."""
        return self._pins.locked_until(self._person(staff_id))

    def still_has(self, staff_id: str, role: Role | str) -> bool:
        """Whether the person was neither removed nor locked nor given another role: else the session ends (Q3)."""
        found = row(
            self._db,
            "SELECT role, locked_until FROM staff WHERE id = ? AND removed_at IS NULL AND locked_at IS NULL",
            staff_id,
        )
        return (
            found is not None and found["role"] == role and lock_end(found["locked_until"], self._clock.now()) is None
        )

    def may_choose_pin(self, staff_id: str) -> bool:
        """Whether an admin has allowed a new PIN, and that is not over."""
        until_at = self.person(staff_id).new_pin_until
        return until_at is not None and self._clock.now() < until_at

    def choose_pin(self, staff_id: str, pin: str) -> None:
        """The person has shown the badge and chosen a PIN; a lock after wrong ones ends.

        Raises PinRefusedError, NotAllowedError if no admin has allowed it in time, UnknownStaffError.
        """
        checked_pin(pin)
        with self._db.atomic():
            self._unlocked(staff_id)
            if not self.may_choose_pin(staff_id):
                raise NotAllowedError(Reason(ReasonCode.NOT_ALLOWED))
            self._put_pin(staff_id, pin, by=staff_id)

    def set_pin(self, staff_id: str, pin: str, *, by: str | None) -> None:
        """Change one's own PIN, or anybody's at the command line; also ends a lock.

        Raises PinRefusedError, and NotAllowedError for somebody else's: a PIN is known to its owner alone.
        """
        checked_pin(pin)
        with self._db.atomic():
            if by is not None and by != staff_id:
                raise NotAllowedError(Reason(ReasonCode.NOT_ALLOWED))
            self._unlocked(staff_id)
            self._put_pin(staff_id, pin, by=by)

    # ---------- what an admin does ----------
    def add(self, name: str, role: Role | str, pin: str | None = None, *, by: str | None = None) -> str:
        """Add a staff member; return the badge's code, which is stored nowhere. Without a PIN one may be chosen.

        Raises PinRefusedError for a bad PIN, ValueError for no name, one over 60 characters or an unknown role.
        """
        cleaned = clean_text(name, NAME_MAX + 1)
        if not 1 <= len(cleaned) <= NAME_MAX:
            raise ValueError(f"A name has 1 to {NAME_MAX} characters.")
        staff_id, code, now = new_id(), new_code(CodeKind.STAFF), self._clock.now()
        sealed = self._pins.sealed(staff_id, checked_pin(pin)) if pin is not None else ""
        new_pin_until = to_text(now + NEW_PIN_FOR) if pin is None else None
        with self._db.atomic():
            self._require_admin(by)
            self._db.execute(
                "INSERT INTO staff (id, name, role, badge_hash, badge_number, pin_hash, new_pin_until, created_at)"
                " VALUES (?, ?, ?, ?, (SELECT coalesce(max(badge_number), 0) + 1 FROM staff), ?, ?, ?)",
                (staff_id, cleaned, Role(role), code_hash(self._key, code), sealed, new_pin_until, to_text(now)),
            )
            self._record(by, "add staff", staff_id, after=Role(role))
        return code

    def allow_new_pin(self, staff_id: str, *, by: str | None) -> None:
        """Let the person choose a new PIN at the kiosk, with the badge, for a day. The present one works until then."""
        until = to_text(self._clock.now() + NEW_PIN_FOR)
        with self._db.atomic():
            self._require_admin(by)
            self._unlocked(staff_id)
            self._db.execute("UPDATE staff SET new_pin_until = ? WHERE id = ?", (until, staff_id))
            self._record(by, "allow new PIN", staff_id, after=until)

    def new_badge(self, staff_id: str, *, by: str | None, number: int | None = None) -> str:
        """Replace a badge, which stops working at once; return the new code.

        number: of the badge that is to be replaced, for whoever might ask twice. Raises BadgeReplacedError.
        """
        code = new_code(CodeKind.STAFF)
        with self._db.atomic():
            self._require_admin(by)
            before = self._person(staff_id)
            if number not in (None, before["badge_number"]):
                raise BadgeReplacedError(Reason(ReasonCode.BADGE_REPLACED))
            deletions.note(self._db, self._key, self._clock, DeletionKind.CODE, before["badge_hash"])
            self._db.execute(
                "UPDATE staff SET badge_hash = ?, badge_number = (SELECT max(badge_number) + 1 FROM staff)"
                " WHERE id = ?",
                (code_hash(self._key, code), staff_id),
            )
            after = self._person(staff_id)["badge_number"]
            self._record(by, "new badge", staff_id, before=str(before["badge_number"]), after=str(after))
        return code

    def take_card(self, code_text: str, *, by: str | None) -> Person:
        """Whose badge is about to be printed as a card, which is noted. Raises BadgeReplacedError."""
        sql = "SELECT id FROM staff WHERE badge_hash = ? AND removed_at IS NULL"
        with self._db.atomic():
            self._require_admin(by)
            found = row(self._db, sql, code_hash(self._key, code_text))
            if found is None:
                raise BadgeReplacedError(Reason(ReasonCode.BADGE_REPLACED))
            person = self.person(found["id"])
            self._record(by, "print badge", person.id, after=str(person.badge_number))
        return person

    def set_role(self, staff_id: str, role: Role | str, *, by: str | None) -> None:
        """Change the role. Raises LastAdminError."""
        with self._db.atomic():
            self._require_admin(by)
            person = self._person(staff_id)
            if Role(role) is not Role.ADMIN:
                self._keep_one_admin(person)
            self._db.execute("UPDATE staff SET role = ? WHERE id = ?", (Role(role), staff_id))
            self._record(by, "set role", staff_id, before=person["role"], after=Role(role))

    def lock(self, staff_id: str, *, by: str | None) -> None:
        """Refuse the badge until `unlock`; a session ends at once. Raises LastAdminError."""
        with self._db.atomic():
            self._require_admin(by)
            person = self._person(staff_id)
            self._keep_one_admin(person)
            if person["locked_at"] is None:
                now = to_text(self._clock.now())
                self._db.execute("UPDATE staff SET locked_at = ? WHERE id = ?", (now, staff_id))
                self._record(by, "lock staff", staff_id, before="works", after="locked")

    def unlock(self, staff_id: str, *, by: str | None) -> None:
        """Take the badge and the PIN again; ends a lock after wrong PINs too."""
        with self._db.atomic():
            self._require_admin(by)
            self._person(staff_id)
            self._db.execute("UPDATE staff SET locked_at = NULL WHERE id = ?", (staff_id,))
            self._pins.clear_tries(staff_id)
            self._record(by, "unlock staff", staff_id, before="locked", after="works")

    def remove(self, staff_id: str, *, by: str | None = None) -> None:
        """The badge and the PIN stop working; the audit keeps the name. Raises LastAdminError."""
        with self._db.atomic():
            self._require_admin(by)
            person = self._person(staff_id)
            self._keep_one_admin(person)
            self._db.execute(
                "UPDATE staff SET removed_at = ?, badge_hash = ?, pin_hash = '' WHERE id = ?",
                (to_text(self._clock.now()), f"removed {staff_id}", staff_id),
            )
            deletions.note(self._db, self._key, self._clock, DeletionKind.STAFF, staff_id)
            self._record(by, "remove staff", staff_id, before=person["role"])

    def _require_admin(self, by: str | None) -> None:
        if by is not None:
            require_role(self._db, self._clock, by, Role.ADMIN)

    def _person(self, staff_id: str) -> dict[str, Any]:
        found = row(self._db, f"{PERSON} AND id = ?", staff_id)
        if found is None:
            raise UnknownStaffError(Reason(ReasonCode.STAFF_REMOVED))
        return found

    def _unlocked(self, staff_id: str) -> dict[str, Any]:
        person = self._person(staff_id)
        if person["locked_at"] is not None:
            raise UnknownStaffError(Reason(ReasonCode.STAFF_LOCKED))
        return person

    def _keep_one_admin(self, person: dict[str, Any]) -> None:
        if self._is_last_admin(person):
            raise LastAdminError(Reason(ReasonCode.LAST_ADMIN))

    def _is_last_admin(self, person: dict[str, Any]) -> bool:
        """Only somebody who can log in counts as another admin: with a PIN, and not locked out (F2)."""
        others = row(
            self._db,
            "SELECT 1 FROM staff WHERE role = 'admin' AND removed_at IS NULL AND locked_at IS NULL"
            " AND pin_hash <> '' AND id <> ?",
            person["id"],
        )
        return person["role"] == Role.ADMIN and others is None

    def _put_pin(self, staff_id: str, pin: str, *, by: str | None) -> None:
        self._pins.set_pin(staff_id, pin)
        self._pins.clear_tries(staff_id)
        self._db.execute("UPDATE staff SET new_pin_until = NULL WHERE id = ?", (staff_id,))
        self._record(by, "set PIN", staff_id)

    def _record(
        self,
        by: str | None,
        action: str,
        staff_id: str,
        detail: str | None = None,
        *,
        before: str | None = None,
        after: str | None = None,
    ) -> None:
        audit.record(self._db, self._clock, by, action, f"staff:{staff_id}", detail, before=before, after=after)
