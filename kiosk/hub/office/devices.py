"""Devices that the office knows: paired by a code and a PIN, seen, and ended (W2, Q3)."""

import hmac
import secrets
import sqlite3
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256

from sqlite_utils import Database

from kiosk.base.clock import Clock, from_text, to_text
from kiosk.base.ids import new_id
from kiosk.hub import audit
from kiosk.hub.permissions import Role, lock_end, require_role
from kiosk.hub.staff import Locked, StaffMember
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row

KNOWN_FOR = timedelta(days=30)
ADMIN_FOR = timedelta(hours=12)
"""After the last PIN on the device what needs an admin is allowed for so long."""
SEEN_EACH = timedelta(minutes=10)
"""Each note of when a device was seen is a commit to the disk."""
CLOCK_TOLERANCE = timedelta(minutes=5)


class DeviceKind(StrEnum):
    PHONE = "phone"
    COMPUTER = "computer"


@dataclass(frozen=True, slots=True)
class Device:
    """A browser of a member of staff. `role`: theirs when it was paired."""

    id: str
    staff_id: str
    role: Role
    kind: DeviceKind
    browser: str
    paired_at: datetime
    seen_at: datetime
    pin_at: datetime
    ended_at: datetime | None = None
    staff_name: str = ""

    @property
    def known_until(self) -> datetime:
        return self.paired_at + KNOWN_FOR

    @property
    def admin_until(self) -> datetime:
        return self.pin_at + ADMIN_FOR


@dataclass(frozen=True, slots=True)
class Session:
    """Who acts on a known device now."""

    device: Device
    member: StaffMember

    def may_administer(self, now: datetime) -> bool:
        """Whether the PIN was typed on this device not too long ago."""
        return -CLOCK_TOLERANCE <= now - self.device.pin_at < ADMIN_FOR


_DEVICES = """
SELECT office_device.*, staff.name AS staff_name FROM office_device JOIN staff ON staff.id = office_device.staff_id
WHERE office_device.ended_at IS NULL AND staff.removed_at IS NULL AND staff.locked_at IS NULL
AND staff.role = office_device.role AND office_device.paired_at > ?
"""
_KNOWN_BY = """
SELECT office_device.*, staff.name AS staff_name, staff.role AS staff_role, staff.removed_at, staff.locked_at,
    staff.locked_until
FROM office_device JOIN staff ON staff.id = office_device.staff_id
WHERE token_hash = ? AND ended_at IS NULL
"""
_END = "UPDATE office_device SET ended_at = ? WHERE id = ?"


class Devices:
    """On disk when a method returns; one connection per thread."""

    def __init__(self, db: Database, key: bytes, clock: Clock) -> None:
        self._db, self._key, self._clock = db, key, clock

    def add(self, member: StaffMember, kind: DeviceKind, browser: str) -> str:
        """Know a new device of this person, who has just typed the PIN on it. Returns its token, stored nowhere."""
        token, device_id, now = secrets.token_urlsafe(32), new_id(), to_text(self._clock.now())
        with self._db.atomic():
            forget_ended(self._db, self._clock)
            self._db.execute(
                "INSERT INTO office_device (id, staff_id, role, token_hash, kind, browser, paired_at, seen_at, pin_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (device_id, member.id, member.role, self._hash(token), kind, browser, now, now, now),
            )
            self._record(member.id, "pair device", device_id, kind)
        return token

    def session(self, token: str) -> Session | Locked | None:
        """Who acts with this token now; None: nobody, see Q3. Asked anew at each request, also on a full disk.

        A device of somebody who was removed, locked out or given another role is known no more; wrong PINs hold it off.
        """
        found = row(self._db, _KNOWN_BY, self._hash(token))
        if found is None:
            return None
        now = self._clock.now()
        if found["removed_at"] or found["locked_at"] or found["staff_role"] != found["role"]:
            self._note(_END, to_text(now), found["id"])
            return None
        device = typed_row(Device, found, ended_at=None)
        is_known = -CLOCK_TOLERANCE <= now - device.paired_at < KNOWN_FOR
        if not is_known:
            return None
        locked_until = lock_end(found["locked_until"], now)
        if locked_until is not None:
            return Locked(locked_until)
        if abs(now - device.seen_at) > SEEN_EACH:
            self._note("UPDATE office_device SET seen_at = ? WHERE id = ?", to_text(now), device.id)
        return Session(device, StaffMember(device.staff_id, device.staff_name, device.role))

    def pin_was_right(self, device_id: str) -> None:
        """The PIN was typed on this device again."""
        self._db.execute("UPDATE office_device SET pin_at = ? WHERE id = ?", (to_text(self._clock.now()), device_id))

    def known(self, staff_id: str | None = None) -> tuple[Device, ...]:
        """The devices of a person, or of all, the last seen first."""
        since = to_text(self._clock.now() - KNOWN_FOR)
        owner, values = ("", ()) if staff_id is None else (" AND office_device.staff_id = ?", (staff_id,))
        found = rows(self._db, f"{_DEVICES}{owner} ORDER BY office_device.seen_at DESC", since, *values)
        return tuple(typed_row(Device, line) for line in found)

    def end(self, device_id: str, by: str) -> bool:
        """The device is known no more; False if it was not. One's own, or an admin any. Raises NotAllowedError."""
        with self._db.atomic():
            found = row(self._db, "SELECT * FROM office_device WHERE id = ? AND ended_at IS NULL", device_id)
            if found is None:
                return False
            require_role(self._db, self._clock, by, Role.HOST if found["staff_id"] == by else Role.ADMIN)
            self._db.execute(_END, (to_text(self._clock.now()), device_id))
            self._record(by, "end device", device_id, found["kind"])
        return True

    def end_all(self) -> None:
        """No device is known: after a restore, which may bring back one that was ended."""
        self._db.execute("UPDATE office_device SET ended_at = ? WHERE ended_at IS NULL", (to_text(self._clock.now()),))

    def _note(self, sql: str, *values: str) -> None:
        """Write what no answer needs; left out while the database is held, or the disk full."""
        with suppress(sqlite3.OperationalError), self._db.atomic():
            self._db.execute(sql, values)

    def _record(self, staff_id: str, action: str, device_id: str, kind: str) -> None:
        audit.record(self._db, self._clock, staff_id, action, f"device:{device_id}", kind)

    def _hash(self, token: str) -> str:
        return hmac.new(self._key, f"office device {token}".encode(), sha256).hexdigest()


def forget_ended(db: Database, clock: Clock, after: timedelta = KNOWN_FOR) -> int:
    """Delete devices that are known no more for so long; how many."""
    before = to_text(clock.now() - after)
    old = to_text(from_text(before) - KNOWN_FOR)
    return db.execute("DELETE FROM office_device WHERE ended_at < ? OR paired_at < ?", (before, old)).rowcount
