"""Needs met as tables of a report: what was asked for, and what became of it (I11).

What of it is hidden is as in the report of needs (I8).
"""

from collections.abc import Sequence
from datetime import datetime, tzinfo

from sqlite_utils import Database

from kiosk.base.language.day_words import plain_day_with_year
from kiosk.base.language.texts import Texts
from kiosk.hub.figures.period import Period
from kiosk.hub.leaving.wishes import WishKind
from kiosk.hub.needs.demand import NeedMet
from kiosk.hub.needs.published_needs import PublishedNeed, published_needs
from kiosk.reports.figures.report import HIDDEN, Column, Table, Value
from kiosk.reports.figures.words import days_words

KINDS = {WishKind.TOPIC: "To learn or make", WishKind.EQUIPMENT: "New equipment"}


def needs_tables(db: Database, period: Period, now: datetime, tz: tzinfo, t: Texts) -> tuple[Table, ...]:
    """One table if no need was met. tz: of the hub, whose days they are."""
    found = published_needs(db, period, tz, now)
    return (_asked(found, t), _became(found, tz, t)) if found else (_asked(found, t),)


def _asked(found: Sequence[PublishedNeed], t: Texts) -> Table:
    columns = (
        Column("topic", t("Topic"), width=1.7),
        Column("kind", t("Kind")),
        Column("votes", t("Votes"), True),
        Column("own_words", t("In own words"), True),
        Column("organisations", t("Organisations"), True),
    )
    return Table(
        key="needs_asked",
        title=t("Needs met: what was asked for"),
        columns=columns,
        rows=tuple(
            (one.need.topic.text(t.language), t(KINDS[one.need.topic.wish_kind]), one.need.votes, one.need.own_words,
             _outside(one.organisations))
            for one in found
        ),
        how=t("Topics that an event of the period answered, and equipment that came in it. Asked for is what was, until"
              " the end of the period: votes are of visitors, organisations named it themselves; they are never added"
              " up."),
        empty=t("No need that was asked for was met in this time."),
    )  # fmt: skip


def _became(found: Sequence[PublishedNeed], tz: tzinfo, t: Texts) -> Table:
    columns = (
        Column("topic", t("Topic"), width=1.2),
        Column("became", t("What became of it")),
        Column("events", t("Events"), True),
        Column("people", t("People there"), True),
        Column("person_hours", t("Person hours"), True),
        Column("glad", t("Great or good"), True),
        Column("answers", t("Answers"), True),
    )
    return Table(
        key="needs_met",
        title=t("Needs met: what became of them"),
        columns=columns,
        rows=tuple((one.need.topic.text(t.language), _held(one.need, tz, t), *_came(one)) for one in found),
        how=t("People are those of all events of the topic together; who came to several is counted at each. Answers"
              " were given at leaving, and are shown from five on."),
    )  # fmt: skip


def _held(one: NeedMet, tz: tzinfo, t: Texts) -> str:
    """The first and the last day of its events, or since when equipment is here."""
    if one.outcomes:
        return days_words(Period(one.outcomes[0].day(tz), one.outcomes[-1].day(tz)), t.language)
    return t("came on {day}", day=plain_day_with_year(one.topic.met_on, t.language)) if one.topic.met_on else ""


def _came(one: PublishedNeed) -> tuple[Value, ...]:
    """Nothing of equipment that came without an event."""
    if not one.need.outcomes:
        return (None,) * 5
    faces = (one.smileys.glad, one.smileys.answers) if one.smileys else (None, None)
    return (len(one.need.outcomes), _outside(one.people), _outside(one.person_hours), *faces)


def _outside(number: float | None) -> Value:
    """As it leaves the house."""
    return HIDDEN if number is None else number
