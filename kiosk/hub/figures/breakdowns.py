"""The visits and people of a hub by something: when they came, what for, and what people told of themselves (I1, I3).

Visits are broken down with their headcount. People are those of `people`, of a month and a year also those whose visits
lead to no pass any more; of a municipality only those whose visits do. Each of these numbers is in exactly one cell, so
that the cells add up to the whole.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from sqlite_utils import Database

from kiosk.base.clock import from_text
from kiosk.hub.figures.people import people_by
from kiosk.hub.figures.period import Period
from kiosk.hub.visit_fields import Purpose
from kiosk.hub.visitors.pass_fields import AgeBand, Gender

NOT_TOLD = ""
"""The cell of those of whom it is not known."""
_BY_HOUR = """SELECT substr(opened_at, 1, 13) AS hour, sum(headcount) AS visits FROM visit
    WHERE opened_at >= ? AND opened_at < ? GROUP BY hour"""
_BY_PURPOSE = """SELECT ifnull(purpose, '') AS purpose, sum(headcount) AS visits FROM visit
    WHERE opened_at >= ? AND opened_at < ? GROUP BY purpose"""
_PLACES = """SELECT ifnull(municipality, '') AS place, count(*) AS people FROM pass WHERE EXISTS
    (SELECT 1 FROM visit WHERE pass_id = pass.id AND opened_at >= ? AND opened_at < ?) GROUP BY municipality"""
_KNOWN_CELLS: Mapping[str, tuple[str, ...]] = {
    "age_band": tuple(AgeBand),
    "gender": (Gender.WOMAN, Gender.MAN, Gender.OTHER),
}
"""Cells that are there even if nobody is in them."""


@dataclass(frozen=True, slots=True)
class Breakdowns:
    """days: visits of each day with any. hours: by weekday (Monday is 0) and hour of the hub's time.

    purposes: visits. people: by field (age_band, gender, municipality), then by its value; `NOT_TOLD` for nothing.
    """

    days: Mapping[date, int]
    hours: Mapping[tuple[int, int], int]
    purposes: Mapping[str, int]
    people: Mapping[str, Mapping[str, int]]

    @property
    def visits(self) -> int:
        return sum(self.days.values())

    def months(self) -> Mapping[date, int]:
        """Visits by month, named by its first day."""
        found: Counter[date] = Counter()
        for day, visits in self.days.items():
            found[day.replace(day=1)] += visits
        return found


def breakdowns(db: Database, period: Period, tz: tzinfo) -> Breakdowns:
    """tz: of the hub; its offset from UTC is a number of whole hours."""
    days: Counter[date] = Counter()
    hours: Counter[tuple[int, int]] = Counter()
    for line in db.query(_BY_HOUR, period.moments(tz)):
        here = _here(line["hour"], tz)
        days[here.date()] += line["visits"]
        hours[here.weekday(), here.hour] += line["visits"]
    purposes = dict.fromkeys(map(str, Purpose), 0)
    for line in db.query(_BY_PURPOSE, period.moments(tz)):
        purposes[line["purpose"]] = line["visits"]
    return Breakdowns(dict(sorted(days.items())), hours, purposes, _people(db, period, tz))


def genders(db: Database, period: Period, tz: tzinfo) -> Mapping[str, int]:
    """The people of a period by gender, as in its breakdowns."""
    return _people_by(db, period, "gender", tz)


def _people(db: Database, period: Period, tz: tzinfo) -> Mapping[str, Mapping[str, int]]:
    found = {field: _people_by(db, period, field, tz) for field in ("age_band", "gender")}
    found["municipality"] = Counter({one["place"]: one["people"] for one in db.query(_PLACES, period.moments(tz))})
    return found


def _people_by(db: Database, period: Period, field: str, tz: tzinfo) -> Counter[str]:
    cells = Counter(dict.fromkeys(map(str, _KNOWN_CELLS[field]), 0))
    for told, people in people_by(db, period, field, tz).items():
        cells[NOT_TOLD if told == Gender.NO_ANSWER else told] += people
    return cells


def days_with_visits(db: Database, period: Period, tz: tzinfo) -> int:
    """On how many days anybody came."""
    return len({_here(line["hour"], tz).date() for line in db.query(_BY_HOUR, period.moments(tz))})


def _here(hour: str, tz: tzinfo) -> datetime:
    return from_text(f"{hour}:00:00.000Z").astimezone(tz)
