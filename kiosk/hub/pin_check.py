"""Whether a PIN is right, and the lock after wrong ones; every try is counted before it is checked (F1, Q6)."""

from datetime import datetime, timedelta
from typing import Any

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlite_utils import Database

from kiosk.base.clock import Clock, from_text, to_text
from kiosk.hub.hashing import pin_seal
from kiosk.hub.permissions import LONGEST_LOCK, lock_end

TRIES = 5
"""Consecutive wrong PINs until the first lock; each further one doubles the lock."""
FIRST_LOCK = timedelta(seconds=60)


def usual_hasher() -> PasswordHasher:
    """argon2id with 19 MiB and two passes: about 50 ms on a desktop computer, 100 to 200 ms on a Raspberry Pi."""
    return PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)


def lock_after(wrong_tries: int, now: datetime) -> datetime | None:
    """Until when so many wrong tries lock, the last of them made now; None: not yet."""
    if wrong_tries < TRIES:
        return None
    doublings = min(wrong_tries - TRIES, 10)  # far beyond the longest; keeps the product small
    return from_text(to_text(now + min(FIRST_LOCK * 2**doublings, LONGEST_LOCK)))


class PinCheck:
    """The columns `pin_hash`, `wrong_pins` and `locked_until` of staff. Rows are given as they were read."""

    def __init__(self, db: Database, key: bytes, clock: Clock, hasher: PasswordHasher | None) -> None:
        """key: the hub's. hasher: None for the usual one."""
        self._db = db
        self._key = key
        self._clock = clock
        self._hasher = hasher or usual_hasher()

    def sealed(self, staff_id: str, pin: str) -> str:
        """The hash to store."""
        return self._hasher.hash(pin_seal(self._key, staff_id, pin))

    def set_pin(self, staff_id: str, pin: str) -> None:
        self._db.execute("UPDATE staff SET pin_hash = ? WHERE id = ?", (self.sealed(staff_id, pin), staff_id))

    def is_right(self, person: dict[str, Any], pin: str) -> bool:
        """False for anybody who has not chosen a PIN yet."""
        try:
            return self._hasher.verify(person["pin_hash"], pin_seal(self._key, person["id"], pin))
        except (VerificationError, InvalidHashError):
            return False

    def renew(self, person: dict[str, Any], pin: str) -> None:
        """Hash a right PIN again if the hasher's costs have changed."""
        if self._hasher.check_needs_rehash(person["pin_hash"]):
            self.set_pin(person["id"], pin)

    def count_try(self, person: dict[str, Any]) -> tuple[int, datetime | None]:
        """Count a try as wrong; return how many in a row, and until when that locks."""
        wrong_pins = person["wrong_pins"] + 1
        until_at = lock_after(wrong_pins, self._clock.now())
        self._set_tries(person["id"], wrong_pins, until_at)
        return wrong_pins, until_at

    def clear_tries(self, staff_id: str) -> None:
        """The PIN was right, or is another one now."""
        self._set_tries(staff_id, 0, None)

    def locked_until(self, person: dict[str, Any]) -> datetime | None:
        """When the lock ends, if any. One that a wrong clock put too far off is shortened for good."""
        until_at = lock_end(person["locked_until"], self._clock.now())
        if until_at is not None and to_text(until_at) != person["locked_until"]:
            self._set_tries(person["id"], person["wrong_pins"], until_at)
        return until_at

    def _set_tries(self, staff_id: str, wrong_pins: int, until_at: datetime | None) -> None:
        self._db.execute(
            "UPDATE staff SET wrong_pins = ?, locked_until = ? WHERE id = ?",
            (wrong_pins, to_text(until_at) if until_at else None, staff_id),
        )
