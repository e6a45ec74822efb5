"""When the processes ran (N8)."""

from datetime import timedelta

from sqlite_utils import Database

from kiosk.store.heartbeats import Process
from kiosk.store.process_runs import SEEN_EACH_S, RunRecord, runs_since
from tests.printroom.sample_hub import ManualClock, ShiftedClock


def test_a_run_is_known_to_the_last_minute_before_a_kill(db: Database) -> None:
    """N8: what comes after is not known."""
    clock = ManualClock()
    record, began_at = RunRecord(db, clock, Process.PRINT_ROOM), clock.now()
    record.begin()
    for _ in range(200):
        clock.advance(1)
        record.seen()
    (run,) = runs_since(db, Process.PRINT_ROOM, began_at)
    assert (run.started_at, run.ended_at) == (began_at, None)
    assert clock.now() - timedelta(seconds=SEEN_EACH_S) <= run.seen_at <= clock.now()


def test_an_orderly_end_is_known_to_the_moment(db: Database) -> None:
    """N8."""
    clock = ManualClock()
    record, began_at = RunRecord(db, clock, Process.PRINT_ROOM), clock.now()
    record.begin()
    clock.advance(7)
    record.end()
    (run,) = runs_since(db, Process.PRINT_ROOM, began_at)
    assert run.seen_at == run.ended_at == clock.now()
    assert runs_since(db, Process.APP, began_at) == ()


def test_a_frozen_process_leaves_a_gap(db: Database) -> None:
    """N8: nothing was watched meanwhile, though the process never ended."""
    clock = ManualClock()
    record, began_at = RunRecord(db, clock, Process.PRINT_ROOM), clock.now()
    record.begin()
    clock.advance(3600)
    record.seen()
    first, second = runs_since(db, Process.PRINT_ROOM, began_at)
    assert (first.seen_at, second.started_at) == (began_at, clock.now())


def test_a_clock_that_is_set_begins_a_new_run(db: Database) -> None:
    """N8: a machine without a clock of its own starts with the time of its last end; the hours between stay unknown."""
    clock = ManualClock()
    wall = ShiftedClock(clock, 0)
    record, began_at = RunRecord(db, wall, Process.PRINT_ROOM), clock.now()
    record.begin()
    clock.advance(SEEN_EACH_S)
    record.seen()
    wall.shift(8 * 3600)
    clock.advance(SEEN_EACH_S)
    record.seen()
    before, after = runs_since(db, Process.PRINT_ROOM, began_at)
    assert before.seen_at == began_at + timedelta(seconds=SEEN_EACH_S)
    assert after.started_at == wall.now()


def test_an_orderly_end_after_the_clock_was_set_claims_nothing_between(db: Database) -> None:
    """N8."""
    clock = ManualClock()
    wall = ShiftedClock(clock, 0)
    record, began_at = RunRecord(db, wall, Process.PRINT_ROOM), clock.now()
    record.begin()
    wall.shift(8 * 3600)
    clock.advance(5)
    record.end()
    before, after = runs_since(db, Process.PRINT_ROOM, began_at)
    assert (before.seen_at, before.ended_at) == (began_at, None)
    assert after.started_at == after.ended_at == wall.now()
