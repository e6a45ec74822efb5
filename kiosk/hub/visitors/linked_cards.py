"""Cards that visitors have already, such as a library card, in the place of their pass (P5, S2).

Only a keyed hash of a card's number is stored. A link goes with its pass; one that its owner took away is noted among
the deletions, and a restored backup doesn't bring it back.
"""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import deletions
from kiosk.hub.deletions import DeletionKind
from kiosk.hub.visitors.card_numbers import CardNumberError, CardTrouble, card_number
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row

MOST_CARDS = 5
"""Cards of one pass."""

_REFUSED = {
    CardTrouble.OURS: ReasonCode.CARD_IS_OURS,
    CardTrouble.NO_CARD: ReasonCode.CARD_UNUSABLE,
    CardTrouble.PRODUCT: ReasonCode.CARD_IS_PRODUCT,
    CardTrouble.IDENTITY: ReasonCode.CARD_NAMES_PERSON,
}


class CardRefusedError(ReasonError):
    """The card can't stand for the pass."""


@dataclass(frozen=True, slots=True)
class LinkedCard:
    """card_hash: names the card to `unlink`; it can't be turned into the card's number."""

    card_hash: str
    pass_id: str
    linked_at: datetime


class LinkedCards:
    """The cards of all passes. Every change is on disk when the method returns; one connection per thread."""

    def __init__(self, db: Database, key: bytes, clock: Clock) -> None:
        """key: the hub's."""
        self._db, self._key, self._clock = db, key, clock

    def pass_of(self, text: str) -> str | None:
        """The id of the pass for which the scanned card stands; None: for none."""
        try:
            number = card_number(text)
        except CardNumberError:
            return None
        found = row(self._db, "SELECT pass_id FROM linked_card WHERE card_hash = ?", self._hash(number))
        return None if found is None else str(found["pass_id"])

    def check(self, text: str) -> None:
        """Whether a scanned text may be linked at all. Raises CardRefusedError."""
        self._number(text)

    def link(self, pass_id: str, text: str) -> LinkedCard:
        """Let the scanned card stand for the pass from now on. Raises CardRefusedError; again is no mistake."""
        number = self._number(text)
        card = LinkedCard(self._hash(number), pass_id, self._clock.now())
        with self._db.atomic():
            if row(self._db, "SELECT 1 FROM pass WHERE id = ?", pass_id) is None:
                raise CardRefusedError(Reason(ReasonCode.PASS_DELETED))
            found = row(self._db, "SELECT * FROM linked_card WHERE card_hash = ?", card.card_hash)
            if found is not None and found["pass_id"] != pass_id:
                raise CardRefusedError(Reason(ReasonCode.CARD_OF_ANOTHER_PASS))
            if found is not None:
                return typed_row(LinkedCard, found)
            if len(self.of_pass(pass_id)) >= MOST_CARDS:
                raise CardRefusedError(Reason(ReasonCode.CARDS_TOO_MANY, most=MOST_CARDS))
            self._db.execute(
                "INSERT INTO linked_card (card_hash, pass_id, linked_at) VALUES (?, ?, ?)",
                (card.card_hash, pass_id, to_text(card.linked_at)),
            )
        return card

    def of_pass(self, pass_id: str) -> tuple[LinkedCard, ...]:
        """The cards that stand for a pass, oldest first."""
        found = rows(self._db, "SELECT * FROM linked_card WHERE pass_id = ? ORDER BY linked_at, card_hash", pass_id)
        return tuple(typed_row(LinkedCard, card) for card in found)

    def unlink(self, card: LinkedCard) -> bool:
        """Take the link away; False if there is none any more."""
        with self._db.atomic():
            gone = self._db.execute(
                "DELETE FROM linked_card WHERE card_hash = ? AND pass_id = ?", (card.card_hash, card.pass_id)
            ).rowcount
            if gone:
                mark = deletions.card_mark(card.card_hash, to_text(card.linked_at))
                deletions.note(self._db, self._key, self._clock, DeletionKind.CARD, mark)
        return bool(gone)

    def _number(self, text: str) -> str:
        try:
            return card_number(text)
        except CardNumberError as error:
            raise CardRefusedError(Reason(_REFUSED[error.trouble])) from error

    def _hash(self, number: str) -> str:
        """Apart from the hashes of our codes: a card can't be made to look like a pass."""
        return hmac.new(self._key, f"card {number}".encode(), hashlib.sha256).hexdigest()
