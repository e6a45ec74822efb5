"""Feedback at leaving: one of four faces and, if wanted, what made it so. Tied to nobody (P1, P9)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, tzinfo
from enum import StrEnum

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.hub.leaving import unordered_rows
from kiosk.store.hub_db import rows
from kiosk.store.write_ahead_log import truncate_log

LEAST_SHOWN = 5
"""Fewer answers are not shown: staff may know who was there (P7)."""


class Face(StrEnum):
    GREAT = "great"
    GOOD = "good"
    SO_SO = "so_so"
    BAD = "bad"


class Because(StrEnum):
    EQUIPMENT = "equipment"
    HELP = "help"
    ROOM = "room"
    CROWD = "crowd"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer. Only the screen that gave it knows its id, for as long as it can be changed."""

    day: str
    id: str
    face: Face
    because: Because | None = None


class Feedback:
    """The answers. Each is on disk when the method returns."""

    def __init__(self, db: Database, clock: Clock, tz: tzinfo) -> None:
        """tz: of the hub, for the day of an answer."""
        self._db = db
        self._clock = clock
        self._tz = tz

    def give(self, face: Face, because: Because | None = None, *, instead_of: Answer | None = None) -> Answer:
        """Store an answer. instead_of: the answer that it replaces, of the same visitor."""
        before = instead_of or Answer(unordered_rows.today(self._clock, self._tz), unordered_rows.random_id(), face)
        answer = Answer(before.day, before.id, face, because)
        unordered_rows.put(
            self._db,
            "feedback",
            {"day": answer.day, "id": answer.id, "face": answer.face, "because": answer.because},
        )
        return answer

    def take_back(self, answer: Answer) -> bool:
        """Delete an answer; False if it is not there."""
        return unordered_rows.take_out(self._db, "feedback", answer.day, answer.id)

    def forget_order(self) -> None:
        """Remove what the database's log says of the order of answers and visits. Call it once somebody is gone."""
        truncate_log(self._db)

    def tally(self, since: date) -> Mapping[Face, int] | None:
        """How many chose each face from that day on; None if there are fewer than LEAST_SHOWN answers (P7)."""
        found = rows(self._db, "SELECT face, count(*) AS n FROM feedback WHERE day >= ? GROUP BY face", str(since))
        counts = {line["face"]: int(line["n"]) for line in found}
        if sum(counts.values()) < LEAST_SHOWN:
            return None
        return {face: counts.get(face, 0) for face in Face}
