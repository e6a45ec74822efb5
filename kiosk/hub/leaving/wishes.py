"""Wishes: what visitors would like to learn or make, with their votes. Staff decide which are shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo
from enum import StrEnum

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.base.plain_text import clean_text
from kiosk.hub import audit
from kiosk.hub.leaving import unordered_rows
from kiosk.store.hub_db import rows
from kiosk.store.typed_rows import typed_row

MAX_WISH_CHARS = 80
MOST_PROPOSED = 200
"""Wishes that wait for staff. More are refused, or a child at the keyboard could fill the disk."""


class WishState(StrEnum):
    PROPOSED = "proposed"
    SHOWN = "shown"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class WishSetup:
    """A wish from the configuration, shown from the first day on."""

    slug: str
    text_fi: str
    text_sv: str
    text_en: str


@dataclass(frozen=True, slots=True)
class Wish:
    id: str
    text_fi: str
    text_sv: str
    text_en: str
    wish_state: WishState
    votes: int = 0

    def text(self, language: str) -> str:
        return {"fi": self.text_fi, "sv": self.text_sv}.get(language, self.text_en)


@dataclass(frozen=True, slots=True)
class Vote:
    """One vote. Only the screen that gave it knows its id, for as long as it can be taken back."""

    day: str
    wish_id: str
    id: str


_WISHES_SQL = """
SELECT wish.id, text_fi, text_sv, text_en, wish_state, coalesce(n, 0) AS votes FROM wish
LEFT JOIN (SELECT wish_id, count(*) AS n FROM wish_vote GROUP BY wish_id) ON wish_id = wish.id
WHERE wish_state = ? ORDER BY votes DESC, text_fi, wish.id
"""


class Wishes:
    """The wishes and votes of the hub. Each change is on disk when the method returns."""

    def __init__(self, db: Database, clock: Clock, tz: tzinfo) -> None:
        """tz: of the hub, for the day of a wish or vote."""
        self._db = db
        self._clock = clock
        self._tz = tz

    def shown(self) -> tuple[Wish, ...]:
        """Those that visitors see, most votes first."""
        return self._in_state(WishState.SHOWN)

    def proposed(self) -> tuple[Wish, ...]:
        """Those that wait for staff."""
        return self._in_state(WishState.PROPOSED)

    def propose(self, text: str) -> str | None:
        """Store a visitor's own words for staff, and return the wish's id; None if nothing can be read in them.

        text: cleaned and cut to MAX_WISH_CHARS. It is None as well while MOST_PROPOSED wait.
        """
        words = clean_text(text, MAX_WISH_CHARS)
        if not any(char.isalnum() for char in words):
            return None
        wish_id = unordered_rows.random_id()
        with self._db.atomic():
            if len(self.proposed()) >= MOST_PROPOSED:
                return None
            self._db.execute(
                "INSERT INTO wish (id, text_fi, text_sv, text_en, wish_state, day) VALUES (?, ?, ?, ?, 'proposed', ?)",
                (wish_id, words, words, words, unordered_rows.today(self._clock, self._tz)),
            )
        return wish_id

    def vote(self, wish_id: str) -> Vote | None:
        """Vote for a wish that is shown; None if it is not any more."""
        vote = Vote(unordered_rows.today(self._clock, self._tz), wish_id, unordered_rows.random_id())
        with self._db.atomic():
            if wish_id not in {wish.id for wish in self.shown()}:
                return None
            unordered_rows.put(self._db, "wish_vote", {"day": vote.day, "wish_id": vote.wish_id, "id": vote.id})
        return vote

    def take_back(self, vote: Vote) -> bool:
        """Delete a vote; False if it is not there."""
        return unordered_rows.take_out(self._db, "wish_vote", vote.day, vote.id)

    def show(self, wish_id: str, staff_id: str) -> bool:
        """Show a wish to visitors (audited). False if it is unknown or shown already."""
        return self._change(wish_id, WishState.SHOWN, staff_id, "show wish")

    def decline(self, wish_id: str, staff_id: str) -> bool:
        """Show a wish to nobody (audited). False if it is unknown or declined already."""
        return self._change(wish_id, WishState.DECLINED, staff_id, "decline wish")

    def _change(self, wish_id: str, wanted: WishState, staff_id: str, action: str) -> bool:
        with self._db.atomic():
            changed = self._db.execute(
                "UPDATE wish SET wish_state = ? WHERE id = ? AND wish_state <> ?", (wanted, wish_id, wanted)
            )
            if changed.rowcount == 0:
                return False
            audit.record(self._db, self._clock, staff_id, action, f"wish:{wish_id}")
        return True

    def _in_state(self, state: WishState) -> tuple[Wish, ...]:
        return tuple(typed_row(Wish, line) for line in rows(self._db, _WISHES_SQL, state))


def apply_wishes(db: Database, wishes: Sequence[WishSetup], day: str) -> None:
    """Enter the wishes of the configuration, in the transaction of the caller.

    A known one gets its texts; whether it is shown is left to staff. One that is no longer named is declined.
    """
    for wish in wishes:
        texts = [clean_text(text, MAX_WISH_CHARS) for text in (wish.text_fi, wish.text_sv, wish.text_en)]
        db.execute(
            "INSERT INTO wish (id, text_fi, text_sv, text_en, wish_state, day) VALUES (?, ?, ?, ?, 'shown', ?) "
            "ON CONFLICT (id) DO UPDATE SET text_fi = excluded.text_fi, text_sv = excluded.text_sv, "
            "text_en = excluded.text_en",
            (_id_of(wish.slug), *texts, day),
        )
    named = {_id_of(wish.slug) for wish in wishes}
    for known in rows(db, "SELECT id FROM wish WHERE id GLOB ? AND wish_state = 'shown'", _id_of("*")):
        if known["id"] not in named:
            db.execute("UPDATE wish SET wish_state = 'declined' WHERE id = ?", (known["id"],))


def _id_of(slug: str) -> str:
    return f"settings-{slug}"
