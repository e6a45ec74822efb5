"""The figures of a hub for a period: visits, people and organisations, which are never mixed (I1).

- *Visits* come in at the door; one with a headcount of 20 is 20 visits.
- *People* are distinct passes. A visit that was parted from its pass still says whether it was the first of a person in
  its month or year, so that people of a month, a year and of what is not parted yet can be counted, of other periods
  only as far as visits lead to passes: a figure says of how many visits it was counted.
- *Women* are those of these people whose visits still lead to a pass that says so.
- *Organisations* are distinct records, after merges, of events that took place and of consultations.
"""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from sqlite_utils import Database

from kiosk.hub.figures.counted_rows import OccasionRow, occasions, standing_ids
from kiosk.hub.figures.period import Period, month_of, year_of
from kiosk.hub.visitors.parting import PartedAs
from kiosk.store.hub_db import rows

_DOOR = """SELECT count(*) AS stays, ifnull(sum(headcount), 0) AS visits, count(pass_id) AS with_pass,
    count(parted_as) AS parted, count(DISTINCT pass_id) AS distinct_passes,
    count(DISTINCT iif(ifnull(substr(counted_month, 1, ?), '') <> ?, pass_id, NULL)) AS not_counted,
    count(iif(parted_as = 'first_of_month', 1, NULL)) AS first_of_month,
    count(iif(parted_as = 'first_of_year', 1, NULL)) AS first_of_year,
    count(DISTINCT iif(gender = 'woman', pass_id, NULL)) AS women,
    count(DISTINCT iif(gender IN ('woman', 'man', 'other'), pass_id, NULL)) AS told
    FROM visit LEFT JOIN pass ON pass.id = visit.pass_id WHERE opened_at >= ? AND opened_at < ?"""


@dataclass(frozen=True, slots=True)
class Counted:
    """A number, and of how many rows (`of`) so many (`known`) say what is counted."""

    number: int
    known: int
    of: int

    @property
    def completeness(self) -> float | None:
        """A share of 0–1; None without rows."""
        return self.known / self.of if self.of else None


@dataclass(frozen=True, slots=True)
class HubFigures:
    """women: of the people, of those who told. events, consultations: that took place."""

    period: Period
    visits: Counted
    people: Counted
    women: Counted
    organisations: Counted
    events: int
    consultations: int
    person_hours: float


def hub_figures(db: Database, period: Period, now: datetime, tz: tzinfo) -> HubFigures:
    """tz: of the hub, whose days they are."""
    found = [one for one in occasions(db, standing_ids(db), now, tz) if period.has(one.day)]
    visits, people, women = _at_the_door(db, period, tz)
    return HubFigures(
        period=period,
        visits=visits,
        people=people,
        women=women,
        organisations=_organisations(found),
        events=sum(one.is_event for one in found),
        consultations=sum(not one.is_event for one in found),
        person_hours=sum(one.people * one.minutes for one in found) / 60,
    )


def _at_the_door(db: Database, period: Period, tz: tzinfo) -> tuple[Counted, Counted, Counted]:
    firsts, counted = _firsts(period)
    (found,) = rows(db, _DOOR, len(counted), counted, *period.moments(tz))
    parted = sum(found[name] for name in firsts)
    known = found["with_pass"] + (found["parted"] if firsts else 0)
    people = parted + (found["not_counted"] if firsts else found["distinct_passes"])
    return (
        Counted(found["visits"], found["stays"], found["stays"]),
        Counted(people, known, found["stays"]),
        Counted(found["women"], found["told"], people),
    )


def _firsts(period: Period) -> tuple[tuple[PartedAs, ...], str]:
    """Which parted visits count a person in this period, and how a month of it begins; nothing of other periods."""
    if period.first is not None and period == year_of(period.first):
        return (PartedAs.FIRST_OF_YEAR,), f"{period.first:%Y}"
    if period.first is not None and period == month_of(period.first):
        return (PartedAs.FIRST_OF_MONTH, PartedAs.FIRST_OF_YEAR), f"{period.first:%Y-%m}"
    return (), ""


def _organisations(found: list[OccasionRow]) -> Counted:
    named = [one.organisation_id for one in found if one.organisation_id is not None]
    return Counted(len(set(named)), len(named), len(found))
