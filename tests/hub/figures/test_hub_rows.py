"""Every figure of a hub opens to its rows, page by page and without names; what is small stays in the house (I8)."""

from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlite_utils import Database

from kiosk.hub.consultations import Asker, Consultations, Topic
from kiosk.hub.equipment.details import Words
from kiosk.hub.events.attendance import Attendance
from kiosk.hub.events.series import Series
from kiosk.hub.events.session import Session, Tags
from kiosk.hub.figures.counted_rows import OccasionRow
from kiosk.hub.figures.hub_figures import Counted, Figure, HubFigures, hub_figures
from kiosk.hub.figures.hub_rows import HubRow, MetRow, VisitRow, hub_rows
from kiosk.hub.figures.people import PersonRow
from kiosk.hub.figures.period import Period, month_before, month_of, year_of
from kiosk.hub.figures.published_breakdowns import published_people
from kiosk.hub.figures.published_hub import hidden_figures, hidden_in, is_hidden
from kiosk.hub.organisations.organisation import Organisation
from kiosk.hub.organisations.register import add_organisation
from kiosk.hub.retention import run_retention
from kiosk.hub.visitors.parting import PartedAs
from kiosk.hub.visitors.passes import Passes
from kiosk.hub.visits import Visits
from tests.hub.conftest import NOON, HandClock

HELSINKI = ZoneInfo("Europe/Helsinki")
MARCH = month_of(date(2026, 3, 2))
SIZE = 3


def _all_rows(db: Database, clock: HandClock, figure: Figure, period: Period) -> list[HubRow]:
    """Page by page until one is empty."""
    found: list[HubRow] = []
    while page := hub_rows(db, figure, period, clock.now(), HELSINKI, first=len(found) + 1, size=SIZE):
        assert len(page) <= SIZE
        found += page
    return found


@pytest.fixture
def pass_ids(db: Database, clock: HandClock, visits: Visits, passes: Passes, admin_id: str) -> list[str]:
    """Seven people who came twice, two of them women; a class; two events, three consultations, two organisations."""
    made = [passes.create().id for _ in range(7)]
    for number, pass_id in enumerate(made):
        db.execute("UPDATE pass SET gender = ? WHERE id = ?", ("woman" if number < 2 else "man", pass_id))
        for day in (0, 1):
            clock.at = NOON + timedelta(days=day, minutes=number)
            visit = visits.check_in(pass_id)
            clock.move(minutes=30)
            visits.check_out(visit.id, "person")
    clock.at = NOON
    visits.check_in(headcount=20)
    first, second = (add_organisation(db, clock, admin_id, Organisation(name=name)).id for name in ("A", "B"))
    log = Consultations(db, clock, HELSINKI)
    for organisation_id in (first, first, None):
        log.log(Topic.VR, Asker.COMPANY, 30, admin_id, organisation_id=organisation_id)
    series = Series(db, clock, HELSINKI)
    session = Session(Words("x", "x", "x"), time(15), time(17), tags=Tags(None, second))
    held = [series.add(session, date(2026, 3, day), by=admin_id) for day in (3, 4)]
    clock.at = NOON + timedelta(days=4)
    Attendance(db, clock).count(held[0], 8, by=admin_id)
    return made


def test_each_figure_has_as_many_rows_as_it_counts(db: Database, clock: HandClock, pass_ids: list[str]) -> None:
    """I8, I1: also page by page; none leads to a pass or bears a name."""
    found = hub_figures(db, MARCH, clock.now(), HELSINKI)
    rows = {figure: _all_rows(db, clock, figure, MARCH) for figure in Figure}
    assert (found.visits, found.people, found.women) == (Counted(34, 15, 15), Counted(7, 14, 15), Counted(2, 7, 7))
    door = [one for one in rows[Figure.VISITS] if isinstance(one, VisitRow)]
    assert (len(door), sum(one.people for one in door)) == (found.visits.of, found.visits.number)
    assert [one for one in door if one.people == 20] == [VisitRow(date(2026, 3, 2), 20, None, has_pass=False)]
    assert rows[Figure.PEOPLE] == [PersonRow(date(2026, 3, 2), 2)] * found.people.number
    assert len(rows[Figure.WOMEN]) == found.women.number
    assert [(type(one), one.occasions) for one in rows[Figure.ORGANISATIONS] if isinstance(one, MetRow)] == [
        (MetRow, 2), (MetRow, 2)
    ]  # fmt: skip
    events = [one for one in rows[Figure.EVENTS] if isinstance(one, OccasionRow)]
    assert (len(events), len(rows[Figure.CONSULTATIONS])) == (found.events, found.consultations) == (2, 3)
    assert rows[Figure.PERSON_HOURS] == rows[Figure.EVENTS]
    assert (sum(one.people * one.minutes for one in events) / 60, found.counted_events) == (found.person_hours, 1)
    assert not [one for one in pass_ids if one in repr(rows)]
    assert not any(_all_rows(db, clock, figure, month_before(date(2026, 3, 2))) for figure in Figure)


def test_people_have_their_rows_also_when_their_visits_lead_to_no_pass(
    db: Database, clock: HandClock, visits: Visits, pass_ids: list[str]
) -> None:
    """I8, P6: of a month and a year; of other days only whom visits lead to."""
    clock.at = NOON + timedelta(days=92)
    visits.check_out(visits.check_in(pass_ids[0]).id, "person")
    clock.move(days=1)
    run_retention(db, clock, lambda: True)
    for period in (MARCH, year_of(date(2026, 3, 2))):
        assert hub_figures(db, period, clock.now(), HELSINKI).people.number == 7
        assert _all_rows(db, clock, Figure.PEOPLE, period) == [PersonRow(date(2026, 3, 2), None)] * 7
    days = Period(date(2026, 3, 1), date(2026, 6, 30))
    assert _all_rows(db, clock, Figure.PEOPLE, days) == [PersonRow(date(2026, 6, 2), 1)]


def test_small_numbers_of_people_stay_in_the_house(db: Database, clock: HandClock, pass_ids: list[str]) -> None:
    """I8: few women, few who told that they are none, few people, few organisations; 0 says nothing of anybody."""
    found = hub_figures(db, MARCH, clock.now(), HELSINKI)
    assert hidden_in(db, found, clock.now(), HELSINKI) == {Figure.WOMEN, Figure.ORGANISATIONS}

    def hidden(people: int, women: int, told: int, organisations: int = 0) -> frozenset[Figure]:
        counted = (Counted(50, 50, 50), Counted(people, 40, 50), Counted(women, told, people))
        genders = published_people({"woman": women, "man": told - women, "other": 0, "": people - told})
        return hidden_figures(HubFigures(MARCH, *counted, Counted(organisations, 9, 9), 1, 1, 1.0), genders)

    assert hidden(30, 12, 24, 5) == frozenset()
    assert hidden(30, 12, 14) == {Figure.WOMEN}, "two who told that they are none"
    assert hidden(30, 12, 12) == frozenset()
    assert hidden(30, 0, 12) == frozenset()
    assert is_hidden(24, [20, 4])
    assert not is_hidden(23, [20, 4]), "two came in both months, or the hidden ones are fewer"
    assert hidden(4, 1, 1, 4) == {Figure.PEOPLE, Figure.WOMEN, Figure.ORGANISATIONS}


def test_a_figure_looks_at_visits_by_an_index_alone(db: Database, clock: HandClock, pass_ids: list[str]) -> None:
    """I8: no visit itself is read to count many of them."""
    asked: list[str] = []
    db.conn.set_trace_callback(asked.append)
    hub_figures(db, year_of(date(2026, 1, 1)), clock.now(), HELSINKI)
    db.conn.set_trace_callback(None)
    counting = [sql for sql in asked if "visit" in sql and "attendance" not in sql]
    plan = [line["detail"] for sql in counting for line in db.query(f"EXPLAIN QUERY PLAN {sql}")]
    of_visits = [line for line in plan if " visit " in line]
    assert len(of_visits) == 2 + len(PartedAs)
    assert all(line.startswith("SEARCH visit USING COVERING INDEX") for line in of_visits), plan
