"""Events and consultations as lines: the day, what it was, for which project, how long (I5, I6)."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.base.formats import duration_words
from kiosk.hub.consultations import Kind, Topic
from kiosk.hub.events.calendar import by_id
from kiosk.hub.events.session import EventKind
from kiosk.hub.figures.counted_rows import OccasionRow
from kiosk.office.asking import Ask
from kiosk.office.text.day_act_words import kind_words, topic_words
from kiosk.office.text.day_words import plain_day_with_year
from kiosk.office.text.organisation_words import event_kind_word
from kiosk.store.hub_db import row

_CONSULTATION = """SELECT kind, topic, project.code FROM consultation
    LEFT JOIN project ON project.id = project_id WHERE consultation.id = ?"""


@dataclass(frozen=True, slots=True)
class OccasionLine:
    """event_id: empty for a consultation."""

    day: str
    what: str
    event_id: str
    about: str
    lasted: str


def occasion_lines(ask: Ask, found: Sequence[OccasionRow]) -> tuple[OccasionLine, ...]:
    return tuple(_event(ask, one) if one.is_event else _consultation(ask, one) for one in found)


def _event(ask: Ask, one: OccasionRow) -> OccasionLine:
    event, t = by_id(ask.hub.db, one.id), ask.words
    kind = event_kind_word(EventKind(one.kind), t) if one.kind else ""
    people = t.count("{n} person there~{n} people there", one.people) if one.people else ""
    about = ", ".join(filter(None, (kind, people, event.project if event else "")))
    return _line(ask, one, event.title(ask.language) if event else "", about, one.id)


def _consultation(ask: Ask, one: OccasionRow) -> OccasionLine:
    found = row(ask.hub.db, _CONSULTATION, one.id) or {"kind": Kind.ADVICE, "topic": Topic.OTHER, "code": None}
    what = f"{kind_words(Kind(found['kind']), ask.words)}: {topic_words(Topic(found['topic']), ask.words)}"
    return _line(ask, one, what, found["code"] or "", "")


def _line(ask: Ask, one: OccasionRow, what: str, about: str, event_id: str) -> OccasionLine:
    day = plain_day_with_year(one.day, ask.language)
    return OccasionLine(day, what, event_id, about, duration_words(60 * one.minutes))
