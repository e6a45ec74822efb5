"""Visits, people and organisations of a hub are counted apart, each with its completeness (I1, I5)."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlite_utils import Database

from kiosk.hub.consultations import Asker, Consultations, Topic
from kiosk.hub.equipment.details import Words
from kiosk.hub.events.attendance import Attendance
from kiosk.hub.events.series import Series
from kiosk.hub.events.session import Session, Tags
from kiosk.hub.figures.hub_figures import Counted, hub_figures
from kiosk.hub.figures.period import WHOLE, Period, month_of, year_of
from kiosk.hub.organisations.merging import merge
from kiosk.hub.organisations.organisation import Organisation
from kiosk.hub.organisations.register import add_organisation
from kiosk.hub.retention import run_retention
from kiosk.hub.visitors.answers import Answers, store_answers
from kiosk.hub.visitors.pass_fields import Gender
from kiosk.hub.visitors.passes import Passes
from kiosk.hub.visits import Visits
from tests.hub.conftest import NOON, HandClock

HELSINKI = ZoneInfo("Europe/Helsinki")


def test_months_and_years_of_a_day() -> None:
    """I1: a figure says its period; both days are within."""
    assert month_of(date(2024, 2, 29)) == Period(date(2024, 2, 1), date(2024, 2, 29))
    assert month_of(date(2026, 12, 31)) == Period(date(2026, 12, 1), date(2026, 12, 31))
    assert year_of(date(2026, 3, 2)).within(Period(date(2026, 2, 1), None)) == Period(
        date(2026, 2, 1), date(2026, 12, 31)
    )
    assert WHOLE.moments(HELSINKI) < Period(date(2026, 3, 1), None).moments(HELSINKI)
    assert Period(date(2026, 3, 29), date(2026, 3, 29)).moments(HELSINKI) == (
        "2026-03-28T22:00:00.000Z",
        "2026-03-29T21:00:00.000Z",
    ), "a day of 23 hours"


def test_people_are_passes_and_never_visits(db: Database, clock: HandClock, visits: Visits, passes: Passes) -> None:
    """I1: a class is as many visits as it has people; who comes twice is one person; I3: of how many it is known."""
    for gender in ("woman", "woman", "man", None):
        pass_id = passes.create().id
        db.execute("UPDATE pass SET gender = ? WHERE id = ?", (gender, pass_id))
        for _ in range(2):
            visits.check_out(visits.check_in(pass_id).id, "person")
    visits.check_in(headcount=20)
    found = hub_figures(db, month_of(date(2026, 3, 2)), clock.now(), HELSINKI)
    assert (found.visits.number, found.people.number, found.women) == (28, 4, Counted(2, 3, 4))
    assert found.people.completeness == pytest.approx(8 / 9)
    assert (found.organisations, found.events) == (Counted(0, 0, 0), 0)
    before = hub_figures(db, Period(None, date(2026, 3, 1)), clock.now(), HELSINKI)
    assert (before.visits.number, before.people, before.people.completeness) == (0, Counted(0, 0, 0), None)


def test_organisations_are_those_that_were_met(db: Database, clock: HandClock, admin_id: str) -> None:
    """I1, I5: by events that took place and consultations; two records count once; hours are minutes × people."""
    one, twin, other = (add_organisation(db, clock, admin_id, Organisation(name=name)).id for name in ("A", "B", "C"))
    log = Consultations(db, clock, HELSINKI)
    for organisation_id in (one, twin, None):
        log.log(Topic.VR, Asker.COMPANY, 30, admin_id, organisation_id=organisation_id)
    workshop = Session(Words("x", "x", "x"), time(15), time(17, 30), tags=Tags(None, other))
    series = Series(db, clock, HELSINKI)
    held, cancelled, coming = (series.add(workshop, date(2026, 3, day), by=admin_id) for day in (2, 3, 9))
    clock.move(hours=2)
    Attendance(db, clock).count(held, 8, by=admin_id)
    series.cancel(cancelled, by=admin_id)
    clock.move(days=3)
    found = hub_figures(db, month_of(date(2026, 3, 2)), clock.now(), HELSINKI)
    assert (found.events, found.consultations, found.person_hours) == (1, 3, 20.0)
    assert found.organisations == Counted(3, 3, 4)
    merge(db, clock, admin_id, twin, one, 1)
    assert hub_figures(db, WHOLE, clock.now(), HELSINKI).organisations == Counted(2, 3, 4)
    assert coming


def test_people_are_counted_once_also_when_visits_lead_to_no_pass_any_more(
    db: Database, clock: HandClock, visits: Visits, passes: Passes
) -> None:
    """I1, P6: of a month and a year, before and after visits are parted, and when a pass is deleted."""
    regular, once = passes.create().id, passes.create().id
    for days, pass_id in ((0, regular), (1, once), (2, regular), (30, regular), (60, regular), (61, None)):
        clock.at = NOON + timedelta(days=days)
        visits.check_out(visits.check_in(pass_id).id, "person")

    def people() -> list[int]:
        months = [month_of(date(2026, month, 1)) for month in (3, 4, 5)]
        periods = (*months, year_of(date(2026, 1, 1)))
        return [hub_figures(db, period, clock.now(), HELSINKI).people.number for period in periods]

    assert people() == [2, 1, 1, 2]
    for days in (91, 93, 125, 200):
        clock.at = NOON + timedelta(days=days)
        run_retention(db, clock, lambda: True)
        assert people() == [2, 1, 1, 2], days
    visits.check_out(visits.check_in(regular).id, "person")
    assert people() == [2, 1, 1, 2], "known from before in this year"
    passes.delete(regular)
    assert people() == [2, 1, 1, 2]
    found = hub_figures(db, year_of(date(2026, 1, 1)), clock.now(), HELSINKI)
    assert (found.people.known, found.people.of) == (6, 7)
    clock.at = NOON + timedelta(days=366)
    visits.check_out(visits.check_in(once).id, "person")
    assert hub_figures(db, year_of(date(2027, 1, 1)), clock.now(), HELSINKI).people == Counted(1, 1, 1)


def test_women_are_counted_as_they_told_also_when_visits_lead_to_no_pass_any_more(
    db: Database, clock: HandClock, visits: Visits, passes: Passes
) -> None:
    """I1, I3, P6: told at once, later, by who is deleted; what is told after a month was parted is in the year."""
    march, year = month_of(date(2026, 3, 1)), year_of(date(2026, 3, 1))
    told, asked_later, deleted = (passes.create(gender=gender).id for gender in ("woman", None, "woman"))
    for pass_id in (told, asked_later, deleted):
        visits.check_out(visits.check_in(pass_id).id, "person")

    def women() -> list[Counted]:
        return [hub_figures(db, period, clock.now(), HELSINKI).women for period in (march, year)]

    assert women() == [Counted(2, 2, 3)] * 2
    passes.delete(deleted)
    assert women() == [Counted(2, 2, 3)] * 2
    clock.move(days=91)
    run_retention(db, clock, lambda: True)
    assert women() == [Counted(2, 2, 3)] * 2
    store_answers(db, asked_later, Answers(gender=Gender.WOMAN))
    assert women() == [Counted(2, 2, 3), Counted(3, 3, 3)]
    store_answers(db, asked_later, Answers(gender=Gender.NO_ANSWER))
    assert women() == [Counted(2, 2, 3)] * 2
    clock.move(days=6 * 365)
    run_retention(db, clock, lambda: True)
    assert next(db.query("SELECT count(*) AS n FROM people_told"))["n"] == 0


def test_a_month_is_that_of_the_hub_also_when_its_visits_are_parted(
    db: Database, clock: HandClock, visits: Visits, passes: Passes
) -> None:
    """I1, P6: half past midnight in Finland is the month before in UTC, and on New Year's Day the year before."""
    owner = passes.create().id
    for at in (datetime(2025, 12, 31, 22, 30, tzinfo=UTC), datetime(2026, 3, 31, 21, 30, tzinfo=UTC)):
        clock.at = at
        visits.check_out(visits.check_in(owner).id, "person")
    clock.at = datetime(2026, 8, 1, tzinfo=UTC)
    run_retention(db, clock, lambda: True)
    days = (date(2025, 12, 1), date(2026, 1, 1), date(2026, 3, 1), date(2026, 4, 1))
    found = [hub_figures(db, period, clock.now(), HELSINKI).people.number for period in map(month_of, days)]
    assert found == [0, 1, 0, 1]
    assert hub_figures(db, year_of(date(2026, 1, 1)), clock.now(), HELSINKI).people.number == 1
