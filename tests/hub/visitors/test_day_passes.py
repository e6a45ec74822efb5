"""Day passes: shown, photographed, scanned again, over at closing, forgotten then (T9, S2, P9)."""

from datetime import UTC
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlite_utils import Database

from kiosk.base.codes import CodeKind, is_sound, new_code
from kiosk.hub.opening_hours import WEEKDAYS, Opening
from kiosk.hub.visitors.day_passes import DayPass, DayPasses, DayPassOverError
from kiosk.hub.visits import ClosingTime, UnknownVisitError, Visits
from tests.hub.conftest import NOON, HandClock

OPENING = Opening.read(dict.fromkeys(WEEKDAYS, "10:00-19:00"), ZoneInfo("UTC"))


@pytest.fixture
def day_passes(db: Database, key: bytes, clock: HandClock, visits: Visits) -> DayPasses:
    """None yet; the hub is open until 19."""
    return DayPasses(db, key, clock, visits, OPENING)


def _offered(day_passes: DayPasses, visits: Visits) -> tuple[str, DayPass]:
    visit = visits.check_in()
    made = day_passes.offer(visit.id)
    assert made is not None
    return visit.id, made


def test_a_day_pass_is_valid_as_soon_as_it_is_shown(day_passes: DayPasses, visits: Visits) -> None:
    """T9: a photo always works, whatever is pressed afterwards."""
    visit_id, made = _offered(day_passes, visits)
    assert (made.code[0], is_sound(made.code)) == (CodeKind.DAY, True)
    assert made.valid_until == NOON.replace(hour=19)
    found = day_passes.check_in(made.code)
    assert (found.id, found.was_open, visits.people_inside()) == (visit_id, True, 1)
    assert day_passes.open_visit_of(made.code) == visits.by_id(visit_id)
    assert day_passes.valid_until(visit_id) == made.valid_until


def test_a_visit_gets_one_day_pass(day_passes: DayPasses, visits: Visits) -> None:
    """A second one would make the first photo useless."""
    visit_id, _ = _offered(day_passes, visits)
    assert day_passes.offer(visit_id) is None
    over = visits.check_in()
    visits.check_out(over.id, "person")
    assert day_passes.offer(over.id) is None
    with pytest.raises(UnknownVisitError):
        day_passes.offer("nobody")


def test_coming_back_the_same_day_opens_a_new_visit(day_passes: DayPasses, visits: Visits, clock: HandClock) -> None:
    """T9; and undoing either leaves the day pass working."""
    visit_id, made = _offered(day_passes, visits)
    visits.check_out(visit_id, "scan")
    assert day_passes.open_visit_of(made.code) is None
    clock.move(minutes=30)
    again = day_passes.check_in(made.code)
    assert (again.was_open, again.pass_id, again.id == visit_id) == (False, None, False)
    assert not visits.undo_check_out(visit_id)
    assert visits.people_inside() == 1
    assert visits.undo_check_in(again.id)
    assert visits.undo_check_out(visit_id)
    assert day_passes.check_in(made.code).id == visit_id


@pytest.mark.parametrize("later", [{"hours": 7}, {"hours": 8}, {"days": 1}])
@pytest.mark.parametrize("forgotten", [False, True])
def test_after_closing_it_is_said_that_it_was_for_that_day(
    day_passes: DayPasses, visits: Visits, clock: HandClock, later: dict[str, float], *, forgotten: bool
) -> None:
    """T9: and nobody is counted, whether or not it was forgotten already."""
    _, made = _offered(day_passes, visits)
    clock.move(**later)
    if forgotten:
        ClosingTime(visits, OPENING, clock).check()
    inside = visits.people_inside()
    with pytest.raises(DayPassOverError, match="that day only"):
        day_passes.check_in(made.code)
    assert visits.people_inside() == inside


def test_one_of_another_hub_is_refused_in_the_same_words(day_passes: DayPasses, visits: Visits) -> None:
    with pytest.raises(DayPassOverError):
        day_passes.check_in(new_code(CodeKind.DAY))
    assert visits.people_inside() == 0


def test_a_day_pass_of_the_evening_is_valid_until_midnight(
    day_passes: DayPasses, visits: Visits, clock: HandClock
) -> None:
    """T8: at an event after closing."""
    clock.move(hours=9)
    _, made = _offered(day_passes, visits)
    assert made.valid_until == NOON.replace(day=3, hour=0)


@pytest.mark.parametrize("opening", [OPENING, Opening.read({}, UTC)])
def test_nothing_of_it_remains_after_the_day(
    db: Database, key: bytes, clock: HandClock, path: Path, opening: Opening
) -> None:
    """P9, S2: only a keyed hash while it is valid, and that goes at closing; also in a hub without hours."""
    visits = Visits(db, clock)
    passes = DayPasses(db, key, clock, visits, opening)
    closing = ClosingTime(visits, opening, clock)
    visit_id, made = _offered(passes, visits)
    assert (made.code in repr(visits.by_id(visit_id)), made.code.encode() in path.read_bytes()) == (False, False)
    day_hash = visits.by_id(visit_id).day_pass_hash
    assert day_hash is not None
    assert day_hash not in repr(visits.by_id(visit_id))
    clock.move(minutes=5)
    closing.check()
    assert visits.by_id(visit_id).day_pass_hash == day_hash
    clock.move(hours=12)
    closing.check()
    assert visits.by_id(visit_id).day_pass_hash is None
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    assert day_hash.encode() not in path.read_bytes()


def test_a_return_in_the_day_lasts_no_longer_than_its_first_visit(
    day_passes: DayPasses, visits: Visits, clock: HandClock, db: Database
) -> None:
    """The pass is over with the day on which it was made."""
    visit_id, made = _offered(day_passes, visits)
    visits.check_out(visit_id, "scan")
    clock.move(hours=6)
    day_passes.check_in(made.code)
    clock.move(hours=1)
    assert visits.forget_day_passes(OPENING.end_of_day) == 2
    assert list(db.query("SELECT 1 FROM visit WHERE day_pass_hash IS NOT NULL")) == []
