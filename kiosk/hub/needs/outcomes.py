"""What came of the events that answer a topic: who attended, how long, and the faces at leaving (I11)."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from sqlite_utils import Database

from kiosk.hub.equipment.details import Words
from kiosk.hub.leaving.feedback import LEAST_SHOWN, Because, Face
from kiosk.store.hub_db import rows
from kiosk.store.typed_rows import typed_row

_OUTCOMES = """SELECT event.id, event.series_id, event.topic_id, event.title_fi, event.title_sv, event.title_en,
    event.starts_at, event.ends_at, event.cancelled_at,
    (SELECT coalesce(sum(coalesce(people, headcount)), 0) FROM attendance LEFT JOIN visit ON visit.id = visit_id
        WHERE event_id = event.id AND role <> 'staff') AS people
    FROM event WHERE topic_id IS NOT NULL ORDER BY starts_at, event.id"""


@dataclass(frozen=True, slots=True)
class Smileys:
    """Of at least LEAST_SHOWN answers: how many chose each face, and of each reason how many."""

    faces: Mapping[Face, int]
    reasons: Mapping[Because, Mapping[Face, int]]

    @property
    def answers(self) -> int:
        return sum(self.faces.values())

    @property
    def glad(self) -> int:
        """How many chose one of the two better faces."""
        return self.faces[Face.GREAT] + self.faces[Face.GOOD]


@dataclass(frozen=True, slots=True)
class Outcome:
    """An event of a topic. people: participants and customers who were counted to it, without staff."""

    id: str
    series_id: str | None
    topic_id: str
    title_fi: str
    title_sv: str
    title_en: str
    starts_at: datetime
    ends_at: datetime
    cancelled_at: datetime | None
    people: int

    @property
    def titles(self) -> Words:
        return Words(self.title_fi, self.title_sv, self.title_en)

    @property
    def person_minutes(self) -> int:
        return round(self.people * (self.ends_at - self.starts_at).total_seconds() / 60)

    def took_place(self, now: datetime) -> bool:
        """It is over, was not cancelled, and somebody was there."""
        return self.cancelled_at is None and self.ends_at <= now and self.people > 0

    def is_coming(self, now: datetime) -> bool:
        return self.cancelled_at is None and self.ends_at > now

    def day(self, tz: tzinfo) -> date:
        return self.starts_at.astimezone(tz).date()


def outcomes(db: Database) -> Mapping[str, Sequence[Outcome]]:
    """The events of each topic in order of time, by the topic that visitors see: merged ones count for it."""
    counted_as = rows(db, "SELECT id, coalesce(merged_into_id, id) AS topic_id FROM wish")
    stands_for = {line["id"]: line["topic_id"] for line in counted_as}
    found: dict[str, list[Outcome]] = defaultdict(list)
    for line in rows(db, _OUTCOMES):
        one = typed_row(Outcome, line)
        found[stands_for[one.topic_id]].append(one)
    return found


def smileys_of_events(db: Database, event_ids: Sequence[str]) -> Smileys | None:
    """The faces that were given for these events; None of fewer than LEAST_SHOWN answers."""
    marks = ", ".join("?" * len(event_ids))
    counted = "SELECT face, because, sum(answers) AS n FROM event_face"
    sql = f"{counted} WHERE event_id IN ({marks}) GROUP BY 1, 2"
    return _smileys(rows(db, sql, *event_ids))


def smileys_of_days(db: Database, first: date | None, last: date | None) -> Smileys | None:
    """All faces of these days, both included; None of fewer than LEAST_SHOWN answers."""
    sql = "SELECT face, because, count(*) AS n FROM feedback WHERE day BETWEEN ? AND ? GROUP BY 1, 2"
    return _smileys(rows(db, sql, str(first or date.min), str(last or date.max)))


def _smileys(found: Sequence[Mapping[str, object]]) -> Smileys | None:
    faces = dict.fromkeys(Face, 0)
    reasons: dict[Because, dict[Face, int]] = {}
    for line in found:
        face, count = Face(str(line["face"])), int(str(line["n"]))
        faces[face] += count
        if line["because"]:
            because = Because(str(line["because"]))
            reasons.setdefault(because, dict.fromkeys(Face, 0))[face] += count
    return Smileys(faces, reasons) if sum(faces.values()) >= LEAST_SHOWN else None
