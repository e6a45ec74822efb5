"""Wishes: what visitors would like to learn, make or use, with their votes. Staff decide which are shown (I11)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, tzinfo
from enum import StrEnum

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.base.plain_text import clean_text
from kiosk.hub import audit
from kiosk.hub.equipment.details import Words
from kiosk.hub.leaving import unordered_rows
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row

MAX_WISH_CHARS = 80
MOST_PROPOSED = 200
"""Wishes that wait for staff. More are refused, or a child at the keyboard could fill the disk."""


class WishState(StrEnum):
    PROPOSED = "proposed"
    SHOWN = "shown"
    DECLINED = "declined"
    MERGED = "merged"


class WishKind(StrEnum):
    """TOPIC: something to learn or make, which an event can answer. EQUIPMENT: something that the hub could get."""

    TOPIC = "topic"
    EQUIPMENT = "equipment"


class WishOrigin(StrEnum):
    """Whose words they are."""

    VISITOR = "visitor"
    STAFF = "staff"


@dataclass(frozen=True, slots=True)
class WishSetup:
    """A wish from the configuration, shown from the first day on."""

    slug: str
    text_fi: str
    text_sv: str
    text_en: str


@dataclass(frozen=True, slots=True)
class Wish:
    """votes: its own and those of the wishes merged into it. met_on: since when the hub has it, of equipment."""

    id: str
    text_fi: str
    text_sv: str
    text_en: str
    wish_state: WishState
    votes: int = 0
    wish_kind: WishKind = WishKind.TOPIC
    origin: WishOrigin = WishOrigin.VISITOR
    merged_into_id: str | None = None
    met_on: date | None = None
    day: date | None = None
    version: int = 1

    @property
    def words(self) -> Words:
        return Words(self.text_fi, self.text_sv, self.text_en)

    def text(self, language: str) -> str:
        return self.words.in_language(language)


@dataclass(frozen=True, slots=True)
class Vote:
    """One vote. Only the screen that gave it knows its id, for as long as it can be taken back."""

    day: str
    wish_id: str
    id: str


_WISHES_SQL = """
SELECT wish.*, coalesce(n, 0) AS votes FROM wish LEFT JOIN (
    SELECT coalesce(voted.merged_into_id, voted.id) AS topic_id, count(*) AS n FROM wish_vote
    JOIN wish AS voted ON voted.id = wish_vote.wish_id GROUP BY 1) ON topic_id = wish.id
"""
_ORDER = "ORDER BY votes DESC, text_fi, wish.id"


def wish(db: Database, wish_id: str) -> Wish | None:
    found = row(db, f"{_WISHES_SQL} WHERE wish.id = ?", wish_id)
    return None if found is None else typed_row(Wish, found)


def wishes_in(db: Database, *states: WishState) -> tuple[Wish, ...]:
    """All in these states, most votes first."""
    marks = ", ".join("?" * len(states))
    found = rows(db, f"{_WISHES_SQL} WHERE wish_state IN ({marks}) {_ORDER}", *states)
    return tuple(typed_row(Wish, line) for line in found)


def has_words(text: str) -> bool:
    """Whether anything can be read in it."""
    return any(char.isalnum() for char in text)


class Wishes:
    """The wishes and votes of the hub. Each change is on disk when the method returns."""

    def __init__(self, db: Database, clock: Clock, tz: tzinfo) -> None:
        """tz: of the hub, for the day of a wish or vote."""
        self._db = db
        self._clock = clock
        self._tz = tz

    def shown(self, kind: WishKind | None = None) -> tuple[Wish, ...]:
        """Those that visitors see, most votes first. kind: of this kind alone."""
        return tuple(one for one in wishes_in(self._db, WishState.SHOWN) if kind in (None, one.wish_kind))

    def proposed(self) -> tuple[Wish, ...]:
        """Those that wait for staff."""
        return wishes_in(self._db, WishState.PROPOSED)

    def propose(self, text: str, kind: WishKind = WishKind.TOPIC) -> str | None:
        """Store a visitor's own words for staff, and return the wish's id; None if nothing can be read in them.

        text: cleaned and cut to MAX_WISH_CHARS. It is None as well while MOST_PROPOSED wait.
        """
        words = clean_text(text, MAX_WISH_CHARS)
        if not has_words(words):
            return None
        wish_id = unordered_rows.random_id()
        with self._db.atomic():
            if len(self.proposed()) >= MOST_PROPOSED:
                return None
            self._db.execute(
                "INSERT INTO wish (id, text_fi, text_sv, text_en, wish_state, wish_kind, day)"
                " VALUES (?, ?, ?, ?, 'proposed', ?, ?)",
                (wish_id, words, words, words, kind, unordered_rows.today(self._clock, self._tz)),
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
                "UPDATE wish SET wish_state = ?, merged_into_id = NULL, version = version + 1"
                " WHERE id = ? AND wish_state <> ?",
                (wanted, wish_id, wanted),
            )
            if changed.rowcount == 0:
                return False
            audit.record(self._db, self._clock, staff_id, action, f"wish:{wish_id}")
        return True


def apply_wishes(db: Database, wishes: Sequence[WishSetup], day: str) -> None:
    """Enter the wishes of the configuration, in the transaction of the caller.

    A known one gets its texts; whether it is shown is left to staff. One that is no longer named is declined.
    """
    for wish in wishes:
        texts = [clean_text(text, MAX_WISH_CHARS) for text in (wish.text_fi, wish.text_sv, wish.text_en)]
        db.execute(
            "INSERT INTO wish (id, text_fi, text_sv, text_en, wish_state, origin, day)"
            " VALUES (?, ?, ?, ?, 'shown', 'staff', ?) ON CONFLICT (id) DO UPDATE SET"
            " text_fi = excluded.text_fi, text_sv = excluded.text_sv, text_en = excluded.text_en",
            (_id_of(wish.slug), *texts, day),
        )
    named = {_id_of(wish.slug) for wish in wishes}
    for known in rows(db, "SELECT id FROM wish WHERE id GLOB ? AND wish_state = 'shown'", _id_of("*")):
        if known["id"] not in named:
            db.execute("UPDATE wish SET wish_state = 'declined' WHERE id = ?", (known["id"],))


def _id_of(slug: str) -> str:
    return f"settings-{slug}"
