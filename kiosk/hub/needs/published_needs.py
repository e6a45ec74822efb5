"""Which numbers of needs met may leave the house, beside those of every year, which leave it as well (I8, I11).

Votes and own words name nobody. Organisations are counted until the end of a period, so that two years differ by those
that named a topic in between. Person hours are the people times the lengths of events: where these differ, they would
tell how many were at each.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from sqlite_utils import Database

from kiosk.hub.figures.period import Period, year_of
from kiosk.hub.figures.suppression import LEAST, hides_number
from kiosk.hub.needs.demand import NeedMet, needs_met, organisations_that_asked
from kiosk.hub.needs.outcomes import Outcome, Smileys, smileys_of_events


@dataclass(frozen=True, slots=True)
class PublishedNeed:
    """A need met; None: hidden, and of smileys also where too few answered."""

    need: NeedMet
    organisations: int | None
    people: int | None
    person_hours: float | None
    smileys: Smileys | None


def published_needs(db: Database, period: Period, tz: tzinfo, now: datetime) -> tuple[PublishedNeed, ...]:
    """Needs that were met in the period, as they leave the house. tz: of the hub."""
    met = needs_met(db, period, tz, now)
    organisations = _Organisations(db, period, tz, now)
    return tuple(_published(db, one, organisations.shown(one), tz) for one in met)


def _published(db: Database, one: NeedMet, organisations: int | None, tz: tzinfo) -> PublishedNeed:
    years = _by_year(one.outcomes, tz)
    is_hidden = hides_number(one.people, [sum(event.people for event in events) for events in years])
    hides_hours = is_hidden or _tell_people(one.outcomes)
    return PublishedNeed(
        need=one,
        organisations=organisations,
        people=None if is_hidden else one.people,
        person_hours=None if hides_hours else round(one.person_minutes / 60, 1),
        smileys=one.smileys if _all_shown(db, years) else None,
    )


def _by_year(events: Sequence[Outcome], tz: tzinfo) -> list[list[Outcome]]:
    found: dict[int, list[Outcome]] = {}
    for event in events:
        found.setdefault(event.day(tz).year, []).append(event)
    return list(found.values())


def _tell_people(events: Sequence[Outcome]) -> bool:
    """Whether person hours beside people say something of an event with few: its length is not that of the others."""
    lengths = {event.ends_at - event.starts_at for event in events}
    return len(lengths) > 1 and any(event.people < LEAST for event in events)


def _all_shown(db: Database, years: Sequence[Sequence[Outcome]]) -> bool:
    """Whether the answers of each year are shown, too, so that none is all less the others."""
    return all(smileys_of_events(db, [event.id for event in events]) is not None for events in years)


class _Organisations:
    """How many asked for a topic until the end of a period, beside the same of the years in which it was met."""

    def __init__(self, db: Database, period: Period, tz: tzinfo, now: datetime) -> None:
        self._met_in: dict[str, set[int]] = {}
        for one in needs_met(db, Period(None, period.last), tz, now):
            came_on = [event.day(tz) for event in one.outcomes] + ([one.topic.met_on] if one.topic.met_on else [])
            ends = {year_of(day) for day in came_on}
            before = {end.last.year for end in ends if end.last and (period.last is None or end.last < period.last)}
            self._met_in[one.topic.id] = before
        years = sorted(set().union(*self._met_in.values()))
        self._until = {year: organisations_that_asked(db, Period(None, date(year, 12, 31)), tz) for year in years}

    def shown(self, one: NeedMet) -> int | None:
        """None: it is small, or differs by few from a number that is shown of a year before."""
        shown: set[int] = set()
        for year in sorted(self._met_in.get(one.topic.id, ())):
            number = self._until[year][one.topic.id]
            if not _differs_by_few(number, shown):
                shown.add(number)
        return None if _differs_by_few(one.organisations, shown) else one.organisations


def _differs_by_few(number: int, shown: Collection[int]) -> bool:
    """Also from none."""
    return any(0 < abs(number - other) < LEAST for other in (0, *shown))
