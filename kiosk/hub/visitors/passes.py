"""Passes: created, found by their code, shown to their owner, deleted without a trace (P2, P5)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.base.codes import CODE_LENGTH, CodeKind, is_sound, new_code
from kiosk.base.ids import new_random_id
from kiosk.hub import audit, deletions
from kiosk.hub.deletions import DeletionKind
from kiosk.hub.hashing import code_hash
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.visitors.linked_cards import LinkedCards
from kiosk.hub.visitors.own_data import stored
from kiosk.hub.visitors.pass_fields import AgeBand, Gender, OnBehalf, checked_municipality, checked_nickname
from kiosk.hub.visitors.pass_links import delete_pass
from kiosk.hub.visitors.retention_times import Retention
from kiosk.store.hub_db import row
from kiosk.store.typed_rows import typed_row
from kiosk.store.write_ahead_log import truncate_log


@dataclass(frozen=True, slots=True)
class NewPass:
    """A new pass. Its `code` exists only here and on the printed pass."""

    id: str
    code: str


@dataclass(frozen=True, slots=True)
class Pass:
    id: str
    nickname: str | None
    age_band: AgeBand | None
    gender: Gender | None
    municipality: str | None
    on_behalf: OnBehalf | None
    created_at: datetime
    last_used_at: datetime


class Passes:
    """All passes of the hub. Every change is on disk when the method returns; one connection per thread."""

    def __init__(self, db: Database, key: bytes, clock: Clock, retention: Retention | None = None) -> None:
        """key: the hub's. retention: for the deletion dates in `stored`."""
        self._db = db
        self._key = key
        self._clock = clock
        self.retention = retention or Retention()
        self.cards = LinkedCards(db, key, clock)

    def create(
        self,
        nickname: str | None = None,
        *,
        age_band: AgeBand | None = None,
        gender: Gender | None = None,
        municipality: str | None = None,
        on_behalf: OnBehalf | None = None,
        code: str | None = None,
    ) -> NewPass:
        """Create a pass; every field is optional. Raises FieldRefusedError for a nickname or municipality (P2).

        code: one that `new_code` made and that was shown before the visitor decided to keep it; else ValueError.
        """
        if code is not None and not (code.startswith(CodeKind.PASS) and is_sound(code) and len(code) == CODE_LENGTH):
            raise ValueError("Not the code of a pass.")
        code = code or new_code(CodeKind.PASS)
        pass_id = new_random_id()
        now = to_text(self._clock.now())
        self._db.execute(
            "INSERT INTO pass (id, code_hash, nickname, age_band, gender, municipality, on_behalf, created_at, "
            "last_used_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                pass_id,
                code_hash(self._key, code),
                checked_nickname(nickname),
                AgeBand(age_band) if age_band else None,
                Gender(gender) if gender else None,
                checked_municipality(municipality),
                OnBehalf(on_behalf) if on_behalf else None,
                now,
                now,
            ),
        )
        return NewPass(pass_id, code)

    def create_blank(self, count: int, staff_id: str | None = None) -> list[NewPass]:
        """Passes to print ahead, which are valid at once; all of them or none.

        staff_id: who prints them, if it is done on the screen; raises NotAllowedError if they may not any more.
        """
        with self._db.atomic():
            if staff_id is not None:
                require_role(self._db, self._clock, staff_id, Role.HOST)
            made = [self.create() for _ in range(count)]
            audit.record(self._db, self._clock, staff_id, "printed passes", detail=str(count))
        return made

    def find(self, code_text: str) -> Pass | None:
        """The pass with this code; None if it is unknown or was deleted."""
        found = row(self._db, "SELECT * FROM pass WHERE code_hash = ?", code_hash(self._key, code_text))
        return None if found is None else typed_row(Pass, found)

    def of_card(self, text: str) -> Pass | None:
        """The pass for which a scanned card stands."""
        pass_id = self.cards.pass_of(text)
        return None if pass_id is None else self.by_id(pass_id)

    def by_id(self, pass_id: str) -> Pass | None:
        found = row(self._db, "SELECT * FROM pass WHERE id = ?", pass_id)
        return None if found is None else typed_row(Pass, found)

    def set_nickname(self, pass_id: str, nickname: str | None) -> None:
        """Change or remove the nickname. Raises FieldRefusedError."""
        self._db.execute("UPDATE pass SET nickname = ? WHERE id = ?", (checked_nickname(nickname), pass_id))

    def renew(self, pass_id: str) -> NewPass | None:
        """Replace the code of a lost pass; the old one stops working. None if the pass was deleted."""
        code = new_code(CodeKind.PASS)
        with self._db.atomic():
            found = row(self._db, "SELECT code_hash FROM pass WHERE id = ?", pass_id)
            if found is None:
                return None
            deletions.note(self._db, self._key, self._clock, DeletionKind.CODE, found["code_hash"])
            self._db.execute("UPDATE pass SET code_hash = ? WHERE id = ?", (code_hash(self._key, code), pass_id))
        return NewPass(pass_id, code)

    def delete(self, pass_id: str) -> bool:
        """Delete the pass and every reference to it; visits remain as counts. False if there is none."""
        with self._db.atomic():
            deleted = delete_pass(self._db, pass_id)
            if deleted:
                deletions.note(self._db, self._key, self._clock, DeletionKind.PASS, pass_id)
        truncate_log(self._db)
        return deleted

    def stored(self, pass_id: str) -> dict[str, Any] | None:
        """Everything stored about a pass with its deletion dates, ready for JSON (P5); None if there is none."""
        return stored(self._db, pass_id, self.retention)
