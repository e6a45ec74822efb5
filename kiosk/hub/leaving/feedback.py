"""Feedback at leaving: one of four faces and, if wanted, what made it so. Tied to nobody (P1, P9).

It is counted to the event that somebody leaves, too, once so many attended that it leads back to none of them (I11).
"""

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
    """One answer. Only the screen that gave it knows its id, for as long as it can be changed.

    event_id: of the event to which it is counted; empty for none.
    """

    day: str
    id: str
    face: Face
    because: Because | None = None
    event_id: str = ""


class Feedback:
    """The answers. Each is on disk when the method returns."""

    def __init__(self, db: Database, clock: Clock, tz: tzinfo) -> None:
        """tz: of the hub, for the day of an answer."""
        self._db = db
        self._clock = clock
        self._tz = tz

    def give(
        self, face: Face, because: Because | None = None, *, instead_of: Answer | None = None, event_id: str = ""
    ) -> Answer:
        """Store an answer. instead_of: the answer that it replaces, of the same visitor, with its event.

        event_id: the event that is left; nothing is counted to it while that could say who answers.
        """
        with self._db.atomic():
            if instead_of is not None:
                self._count(instead_of, -1)
                answer = Answer(instead_of.day, instead_of.id, face, because, instead_of.event_id)
            else:
                event = event_id if event_id and self._is_unnamed(event_id) else ""
                today = unordered_rows.today(self._clock, self._tz)
                answer = Answer(today, unordered_rows.random_id(), face, because, event)
            unordered_rows.put(
                self._db,
                "feedback",
                {"day": answer.day, "id": answer.id, "face": answer.face, "because": answer.because},
            )
            self._count(answer, 1)
        return answer

    def take_back(self, answer: Answer) -> bool:
        """Delete an answer; False if it is not there."""
        with self._db.atomic():
            taken = unordered_rows.take_out(self._db, "feedback", answer.day, answer.id)
            if taken:
                self._count(answer, -1)
        return taken

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

    def _is_unnamed(self, event_id: str) -> bool:
        """Whether it could be of at least LEAST_SHOWN: a visit answers once, however many people belong to it."""
        sql = "SELECT coalesce(sum(coalesce(people, 1)), 0) AS n FROM attendance WHERE event_id = ?"
        return int(rows(self._db, sql, event_id)[0]["n"]) >= LEAST_SHOWN

    def _count(self, answer: Answer, more: int) -> None:
        """Count an answer to its event, or take it out of the count."""
        if not answer.event_id:
            return
        key = (answer.event_id, answer.face, answer.because or "")
        sql = "SELECT answers FROM event_face WHERE event_id = ? AND face = ? AND because = ?"
        found = rows(self._db, sql, *key)
        answers = (int(found[0]["answers"]) if found else 0) + more
        self._db.execute("DELETE FROM event_face WHERE event_id = ? AND face = ? AND because = ?", key)
        if answers > 0:
            sql = "INSERT INTO event_face (event_id, face, because, answers) SELECT id, ?, ?, ? FROM event WHERE id = ?"
            self._db.execute(sql, (answer.face, answer.because or "", answers, answer.event_id))
