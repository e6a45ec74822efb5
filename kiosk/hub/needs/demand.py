"""Demand by topic over a period, and which needs were met: votes, own words, organisations, events (I11).

Votes of visitors, own words and organisations are counted apart and never added up (I1).
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from sqlite_utils import Database

from kiosk.base.clock import to_text
from kiosk.hub.events.calendar import Event, read
from kiosk.hub.figures.period import Period
from kiosk.hub.leaving.wishes import Wish, WishState, wishes_in
from kiosk.hub.needs.choices_counted import last_mappings
from kiosk.hub.needs.outcomes import Outcome, Smileys, outcomes, smileys_of_events
from kiosk.store.hub_db import rows

ASKED_FOR_DAYS = 28
"""So many days ahead visitors are told that an event answers a wish, and so many after equipment came."""


@dataclass(frozen=True, slots=True)
class Demand:
    """Of one topic. votes, own_words: of visitors in the period; organisations: that named it, each once.

    outcomes: all events of it, also outside the period, in order of time.
    """

    topic: Wish
    votes: int
    own_words: int
    organisations: int
    outcomes: tuple[Outcome, ...]


@dataclass(frozen=True, slots=True)
class NeedMet:
    """A topic that events of the period answered, or equipment that came in it; asked: until the end of the period.

    people: those of all its events together, of whom one may be there twice. smileys: None of too few answers.
    """

    topic: Wish
    votes: int
    own_words: int
    organisations: int
    outcomes: tuple[Outcome, ...]
    smileys: Smileys | None

    @property
    def people(self) -> int:
        return sum(one.people for one in self.outcomes)

    @property
    def person_minutes(self) -> int:
        return sum(one.person_minutes for one in self.outcomes)


def demand(db: Database, period: Period, tz: tzinfo) -> tuple[Demand, ...]:
    """Every topic that visitors see, and others that events belong to; most asked for first."""
    votes, own, organisations = _votes(db, period), _own_words(db, period), organisations_that_asked(db, period, tz)
    events = outcomes(db)
    shown = {WishState.SHOWN, WishState.DECLINED}
    found = [
        Demand(one, votes[one.id], own[one.id], organisations[one.id], tuple(events.get(one.id, ())))
        for one in wishes_in(db, *shown)
        if one.wish_state is WishState.SHOWN or one.id in events or one.met_on
    ]
    return tuple(
        sorted(found, key=lambda one: (-one.votes - one.own_words, -one.organisations, one.topic.text_fi, one.topic.id))
    )


def needs_met(db: Database, period: Period, tz: tzinfo, now: datetime) -> tuple[NeedMet, ...]:
    """What was asked for and came in the period, most people first. tz: of the hub."""
    until_then = Period(None, period.last)
    found = []
    for one in demand(db, until_then, tz):
        came = tuple(event for event in one.outcomes if event.took_place(now) and period.has(event.day(tz)))
        if came or (one.topic.met_on is not None and period.has(one.topic.met_on)):
            smileys = smileys_of_events(db, [event.id for event in came])
            found.append(NeedMet(one.topic, one.votes, one.own_words, one.organisations, came, smileys))
    return tuple(sorted(found, key=lambda one: (-one.people, one.topic.text_fi, one.topic.id)))


def coming_answers(db: Database, now: datetime) -> Mapping[str, Event]:
    """The next event of each topic that visitors see, by its id: not begun, within ASKED_FOR_DAYS, in order of time."""
    counted_as = rows(db, "SELECT id, coalesce(merged_into_id, id) AS topic_id FROM wish")
    stands_for = {line["id"]: line["topic_id"] for line in counted_as}
    found: dict[str, Event] = {}
    shown = "topic_id IN (SELECT id FROM wish WHERE wish_state IN ('shown', 'merged'))"
    ahead = to_text(now), to_text(now + timedelta(days=ASKED_FOR_DAYS))
    for event in read(db, f"cancelled_at IS NULL AND starts_at > ? AND starts_at < ? AND {shown}", *ahead):
        if event.topic_id is not None:
            found.setdefault(stands_for[event.topic_id], event)
    return found


def new_equipment(wishes: Sequence[Wish], now: datetime, tz: tzinfo) -> tuple[Wish, ...]:
    """Equipment that was wished for and came within ASKED_FOR_DAYS."""
    today = now.astimezone(tz).date()
    since = today - timedelta(days=ASKED_FOR_DAYS)
    return tuple(one for one in wishes if one.met_on is not None and since <= one.met_on <= today)


def _votes(db: Database, period: Period) -> Counter[str]:
    sql = (
        "SELECT coalesce(wish.merged_into_id, wish.id) AS topic_id, count(*) AS n FROM wish_vote"
        " JOIN wish ON wish.id = wish_vote.wish_id WHERE wish_vote.day BETWEEN ? AND ? GROUP BY 1"
    )
    return Counter({line["topic_id"]: line["n"] for line in rows(db, sql, *_days(period))})


def _own_words(db: Database, period: Period) -> Counter[str]:
    """Wishes that visitors wrote: each counts once, for what it was merged into or for itself."""
    sql = (
        "SELECT coalesce(merged_into_id, id) AS topic_id, count(*) AS n FROM wish"
        " WHERE origin = 'visitor' AND day BETWEEN ? AND ? GROUP BY 1"
    )
    return Counter({line["topic_id"]: line["n"] for line in rows(db, sql, *_days(period))})


def organisations_that_asked(db: Database, period: Period, tz: tzinfo) -> Counter[str]:
    """By topic: whose last questionnaire of the period names it; records that are counted as one, once."""
    counted = set(last_mappings(db, period, tz).values())
    named = rows(
        db,
        "SELECT DISTINCT mapping_id, coalesce(merged_into_id, id) AS topic_id FROM needs_topic"
        " JOIN wish ON wish.id = wish_id",
    )
    return Counter(line["topic_id"] for line in named if line["mapping_id"] in counted)


def _days(period: Period) -> tuple[str, str]:
    first, last = period.first, period.last
    return first.isoformat() if first else "0000-01-01", last.isoformat() if last else "9999-12-31"
