"""The figures of a hub for a period: visits, people and organisations, which are never mixed (I1).

- *Visits* come in at the door; one with a headcount of 20 is 20 visits.
- *People* are distinct passes. A visit that was parted from its pass still says whether it was the first of a person in
  its month or year, so that people of a month, a year and of what is not parted yet can be counted, of other periods
  only as far as visits lead to passes: a figure says of how many visits it was counted.
- *Women* are those of these people who told so: as their pass says, or as it was counted when their visits were parted
  from it (see `visitors.parting`), for a month and a year.
- *Organisations* are distinct records, after merges, of events that took place and of consultations.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import StrEnum

from sqlite_utils import Database

from kiosk.hub.figures.counted_rows import OccasionRow, events_that_took_place, standing_ids
from kiosk.hub.figures.people import count_people
from kiosk.hub.figures.period import Period
from kiosk.hub.partners.referrals import PartnerCount, count_by_partner
from kiosk.store.hub_db import rows

_VISITS = """SELECT count(*) AS stays, ifnull(sum(headcount), 0) AS visits FROM visit
    WHERE opened_at >= ? AND opened_at < ?"""
_CONSULTATIONS = """SELECT organisation_id, count(*) AS consultations FROM consultation WHERE day BETWEEN ? AND ?
    GROUP BY organisation_id"""
"""Counted here: several years have too many rows to read for one page."""


class Figure(StrEnum):
    """In the order in which they are shown."""

    VISITS = "visits"
    PEOPLE = "people"
    WOMEN = "women"
    ORGANISATIONS = "organisations"
    EVENTS = "events"
    CONSULTATIONS = "consultations"
    PERSON_HOURS = "person_hours"


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
    """women: of the people, of those who told. events, consultations: that took place.

    person_hours: lengths of events times the people there. counted_events: of how many events the people were counted.
    """

    period: Period
    visits: Counted
    people: Counted
    women: Counted
    organisations: Counted
    events: int
    consultations: int
    person_hours: float
    counted_events: int = 0
    referrals: tuple[PartnerCount, ...] = ()
    """To partners, which are counted apart from all else."""


def hub_figures(db: Database, period: Period, now: datetime, tz: tzinfo) -> HubFigures:
    """tz: of the hub, whose days they are."""
    standing = standing_ids(db)
    events = events_that_took_place(db, standing, now, tz, period)
    consultations = {one["organisation_id"]: one["consultations"] for one in rows(db, _CONSULTATIONS, *period.days)}
    (door,) = rows(db, _VISITS, *period.moments(tz))
    people = count_people(db, period, tz)
    return HubFigures(
        period=period,
        visits=Counted(door["visits"], door["stays"], door["stays"]),
        people=Counted(people.number, people.known_visits, door["stays"]),
        women=Counted(people.women, people.told, people.number),
        organisations=_organisations(events, consultations, standing),
        events=len(events),
        consultations=sum(consultations.values()),
        person_hours=sum(one.people * one.minutes for one in events) / 60,
        counted_events=sum(one.is_counted for one in events),
        referrals=count_by_partner(db, period),
    )


def _organisations(
    events: Sequence[OccasionRow], consultations: Mapping[str | None, int], standing: Mapping[str, str]
) -> Counted:
    """consultations: their number by the record of an organisation, before merges; None: with none."""
    of_events = [one.organisation_id for one in events if one.organisation_id is not None]
    # An organisation that was added since `standing` was read counts as unknown.
    advised = {one: number for one, number in consultations.items() if one is not None and one in standing}
    known = len(of_events) + sum(advised.values())
    met = {*of_events, *(standing[one] for one in advised)}
    return Counted(len(met), known, len(events) + sum(consultations.values()))
