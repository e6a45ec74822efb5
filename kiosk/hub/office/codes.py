"""Codes that pair a browser with the office: made at the kiosk, valid for two minutes, used once (W2)."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlite_utils import Database

from kiosk.base.clock import Clock, from_text, to_text
from kiosk.base.codes import ALPHABET
from kiosk.hub.hashing import code_hash
from kiosk.hub.permissions import Role, require_role
from kiosk.store.hub_db import row

LENGTH = 8
"""40 random bits: at ten tries a second for two minutes, one guess in 900 million is right."""
VALID_FOR = timedelta(minutes=2)
_LOOKS_LIKE = str.maketrans("ILOU", "110V")
"""Letters that the alphabet leaves out, as what they are mistaken for."""


@dataclass(frozen=True, slots=True)
class PairingCode:
    text: str
    ends_at: datetime

    @property
    def shown(self) -> str:
        """In two groups of four."""
        return f"{self.text[:4]} {self.text[4:]}"


class PairingCodes:
    """One code a person at a time. On disk when a method returns; one connection per thread."""

    def __init__(self, db: Database, key: bytes, clock: Clock) -> None:
        self._db, self._key, self._clock = db, key, clock

    def offer(self, staff_id: str) -> PairingCode:
        """A new code in place of an earlier one of this person. Raises NotAllowedError."""
        code = PairingCode("".join(secrets.choice(ALPHABET) for _ in range(LENGTH)), self._clock.now() + VALID_FOR)
        with self._db.atomic():
            require_role(self._db, self._clock, staff_id, Role.HOST)
            self.withdraw(staff_id)
            self._db.execute(
                "INSERT INTO office_code (code_hash, staff_id, ends_at) VALUES (?, ?, ?)",
                (self._hash(code.text), staff_id, to_text(code.ends_at)),
            )
        return code

    def owner(self, text: str) -> str | None:
        """Who was given this code; None: it is unknown, used or too old."""
        found = row(self._db, "SELECT staff_id, ends_at FROM office_code WHERE code_hash = ?", self._hash(text))
        if found is None:
            return None
        remaining = from_text(found["ends_at"]) - self._clock.now()
        return str(found["staff_id"]) if timedelta() < remaining <= VALID_FOR else None

    def use(self, text: str) -> bool:
        """Use the code up; False if somebody else was first."""
        return self._db.execute("DELETE FROM office_code WHERE code_hash = ?", (self._hash(text),)).rowcount > 0

    def withdraw(self, staff_id: str) -> None:
        """The person's code works no more."""
        now = to_text(self._clock.now())
        self._db.execute("DELETE FROM office_code WHERE staff_id = ? OR ends_at < ?", (staff_id, now))

    def withdraw_all(self) -> None:
        self._db.execute("DELETE FROM office_code")

    def is_waiting(self, staff_id: str) -> bool:
        """Whether a code of this person was not used yet; it may be too old."""
        return row(self._db, "SELECT 1 AS yes FROM office_code WHERE staff_id = ?", staff_id) is not None

    def _hash(self, text: str) -> str:
        cleaned = "".join(char for char in text[:64].upper().translate(_LOOKS_LIKE) if char in ALPHABET)
        return code_hash(self._key, f"office {cleaned}")
