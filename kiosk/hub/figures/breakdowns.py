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
from kiosk.store.hub_db import rows

NOT_TOLD = ""
"""The cell of those of whom it is not known."""
_HOURS = """WITH RECURSIVE found (hour) AS (
        SELECT substr(min(opened_at), 1, 13) FROM visit WHERE opened_at >= :begins AND opened_at < :ends
        UNION ALL SELECT (SELECT substr(min(opened_at), 1, 13) FROM visit
            WHERE opened_at >= found.hour || ':~' AND opened_at < :ends) FROM found WHERE hour IS NOT NULL
    )"""
"""The hours in which visits began, each found by the index: a million visits are not sorted by their hour.

Text of an hour with `:~` behind it sorts after each moment of that hour.
"""
_BY_HOUR = f"""{_HOURS} SELECT hour, (SELECT sum(headcount) FROM visit WHERE opened_at >= max(hour, :begins)
        AND opened_at < min(hour || ':~', :ends)) AS visits FROM found WHERE hour IS NOT NULL"""  # noqa: S608 - our own
_WITH_VISITS = f"{_HOURS} SELECT hour FROM found WHERE hour IS NOT NULL"  # noqa: S608 - as above
_OF_PURPOSE = """SELECT sum(headcount) AS visits FROM visit
    WHERE purpose IS ? AND opened_at >= ? AND opened_at < ?"""
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
    for line in list(db.query(_BY_HOUR, _bounds(period, tz))):
        here = _here(line["hour"], tz)
        days[here.date()] += line["visits"]
        hours[here.weekday(), here.hour] += line["visits"]
    return Breakdowns(days, hours, _purposes(db, period, tz), _people(db, period, tz))


def genders(db: Database, period: Period, tz: tzinfo) -> Mapping[str, int]:
    """The people of a period by gender, as in its breakdowns."""
    return _people_by(db, period, "gender", tz)


def _purposes(db: Database, period: Period, tz: tzinfo) -> dict[str, int]:
    """The visits by purpose; `NOT_TOLD` where there are such."""
    found = {}
    for purpose in (*Purpose, None):
        (line,) = rows(db, _OF_PURPOSE, purpose, *period.moments(tz))
        found[NOT_TOLD if purpose is None else str(purpose)] = line["visits"]
    return {name: visits or 0 for name, visits in found.items() if visits is not None or name != NOT_TOLD}


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
    return len({_here(line["hour"], tz).date() for line in list(db.query(_WITH_VISITS, _bounds(period, tz)))})


def _bounds(period: Period, tz: tzinfo) -> dict[str, str]:
    begins, ends = period.moments(tz)
    return {"begins": begins, "ends": ends}


def _here(hour: str, tz: tzinfo) -> datetime:
    return from_text(f"{hour}:00:00.000Z").astimezone(tz)
