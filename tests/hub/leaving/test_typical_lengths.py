"""The length of a visit that nobody ended is estimated from like visits (T4, T8)."""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlite_utils import Database

from kiosk.base.clock import to_text
from kiosk.hub.equipment.service import EquipmentService
from kiosk.hub.leaving.typical_lengths import LEAST_LIKE
from kiosk.hub.opening_hours import Opening
from kiosk.hub.visitors.passes import Passes
from kiosk.hub.visits import LONGEST_OUTSIDE, ClosingTime, Visits
from tests.hub.test_a_million_visits import put_visits, steps_of

TZ = ZoneInfo("Europe/Helsinki")
WORKDAYS = Opening.read(dict.fromkeys(range(5), "12:00-19:00"), TZ)
CLOSING = datetime(2026, 3, 2, 19, tzinfo=TZ)
"""Of the Monday of the tests; 12.00 UTC is 14.00 there."""


def earlier(db: Database, began_at: datetime, minutes: int, **columns: Any) -> None:
    """A visit that really ended, unless `columns` say otherwise."""
    known = db.execute("SELECT count(*) FROM visit").fetchone()[0]
    values = {"closed_by": "scan", **columns}
    db.table("visit").insert(
        {
            "id": f"earlier-{known}",
            "opened_at": to_text(began_at),
            "closed_at": to_text(began_at + timedelta(minutes=minutes)),
            **values,
        }
    )


def closed_after(visits: Visits, visit_id: str) -> timedelta:
    visit = visits.by_id(visit_id)
    assert visit.closed_at is not None
    assert visit.length_estimated
    return visit.closed_at - visit.opened_at


def close_all(visits: Visits, clock: Any, at: datetime = CLOSING, opening: Opening = WORKDAYS) -> None:
    clock.at = at + timedelta(minutes=1)
    ClosingTime(visits, opening, clock).check()


def test_the_length_is_the_median_of_like_visits(db: Database, visits: Visits, clock: Any) -> None:
    """T4: the same kind of day, hour and purpose, with or without a pass."""
    now = clock.now()
    for days, minutes in ((3, 10), (4, 50), (5, 60), (6, 70), (7, 400)):
        earlier(db, now - timedelta(days=days, minutes=-20), minutes)
    visit = visits.check_in()
    close_all(visits, clock)
    assert closed_after(visits, visit.id) == timedelta(minutes=60)


UNLIKE = {
    "another hour": (timedelta(hours=2), {}),
    "a weekend": (timedelta(days=1), {}),
    "too old": (timedelta(days=91 + 7), {}),
    "another purpose": (timedelta(days=7), {"purpose": "vr"}),
    "with a pass": (timedelta(days=7), {"pass_id": "of somebody"}),
    "ended by closing time": (timedelta(days=7), {"closed_by": "closing"}),
    "estimated": (timedelta(days=7), {"length_estimated": 1}),
    "by a doubtful clock": (timedelta(days=7), {"clock_uncertain": 1}),
}


@pytest.mark.parametrize("unlike", UNLIKE)
def test_visits_that_are_not_alike_say_nothing(
    db: Database, visits: Visits, passes: Passes, clock: Any, unlike: str
) -> None:
    """T4: without enough like ones it lasts until closing."""
    ago, columns = UNLIKE[unlike]
    if "pass_id" in columns:
        columns = {"pass_id": passes.create().id}
    for _ in range(LEAST_LIKE):
        earlier(db, clock.now() - ago, 30, **columns)
    visit = visits.check_in()
    close_all(visits, clock)
    assert closed_after(visits, visit.id) == CLOSING - visit.opened_at


def test_a_few_like_visits_are_too_few(db: Database, visits: Visits, clock: Any) -> None:
    for days in range(1, LEAST_LIKE):
        earlier(db, clock.now() - timedelta(days=7 * days), 30)
    visit = visits.check_in()
    close_all(visits, clock)
    assert closed_after(visits, visit.id) == CLOSING - visit.opened_at


def test_it_never_lasts_beyond_closing(db: Database, visits: Visits, clock: Any) -> None:
    """T4."""
    clock.at = CLOSING - timedelta(minutes=30)
    for days in range(1, LEAST_LIKE + 1):
        earlier(db, clock.now() - timedelta(days=7 * days), 90)
    visit = visits.check_in()
    close_all(visits, clock)
    assert visits.by_id(visit.id).closed_at == CLOSING


def test_who_was_seen_later_was_there_until_then(
    db: Database, visits: Visits, equipment: EquipmentService, ids: dict[str, str], clock: Any
) -> None:
    """T4: a claim never begins after the end of its visit."""
    for days in range(1, LEAST_LIKE + 1):
        earlier(db, clock.now() - timedelta(days=7 * days), 30)
    visit = visits.check_in()
    clock.move(minutes=90)
    equipment.claim(ids["vr-1"], visit.id)
    close_all(visits, clock)
    assert closed_after(visits, visit.id) == timedelta(minutes=90)


def test_outside_opening_hours_the_length_is_plausible(db: Database, visits: Visits, clock: Any) -> None:
    """T8: who comes on a closed day at 9 is not there for 15 hours; it ends by midnight, not at Monday's closing."""
    clock.at = datetime(2026, 3, 7, 9, tzinfo=TZ)
    early = visits.check_in()
    clock.at = datetime(2026, 3, 7, 22, tzinfo=TZ)
    late = visits.check_in()
    assert ClosingTime(visits, WORKDAYS, clock).check() == 0
    close_all(visits, clock, datetime(2026, 3, 8, 0, tzinfo=TZ))
    assert closed_after(visits, early.id) == LONGEST_OUTSIDE
    assert closed_after(visits, late.id) == timedelta(hours=2)


def test_closing_costs_the_same_after_many_years_of_visits(
    db: Database, passes: Passes, visits: Visits, clock: Any
) -> None:
    """T1: older visits are not looked at. In the steps that the database takes."""
    pass_id = passes.create().id
    start_at = clock.now()
    put_visits(db, 20_000, start_at)  # 69 days
    clock.move(days=70)

    def close() -> None:
        ClosingTime(visits, WORKDAYS, clock).check()

    visits.check_in(pass_id)
    clock.move(days=1)
    few = steps_of(db, close)
    with db.atomic():  # ten years before that
        db.execute(
            "WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 60000) INSERT INTO visit "
            "(id, opened_at, closed_at, closed_by) SELECT 'old' || n, strftime('%Y-%m-%dT%H:%M:%S.000Z', '2016-01-01', "
            "(n * 80) || ' minutes'), strftime('%Y-%m-%dT%H:%M:%S.000Z', '2016-01-01', (n * 80 + 60) || ' minutes'), "
            "'scan' FROM n"
        )
    visits.check_in(pass_id)
    clock.move(days=1)
    assert steps_of(db, close) < 1.2 * few
