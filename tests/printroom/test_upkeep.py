"""The hub's files are kept in order while the print room runs."""

import os
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.base.clock import to_text
from kiosk.base.errors import StoreError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import alarms
from kiosk.hub.retention import Retention
from kiosk.hub.visitors.passes import Passes
from kiosk.hub.visits import ClosedBy, Visits
from kiosk.printroom import upkeep as upkeep_module
from kiosk.printroom.upkeep import CHECKED_MARK, FIRST_SWEEP_AFTER_S, KEPT_FILES_SQL, QUIET_S, SWEEP_EACH_S, Upkeep
from kiosk.store.hub_db import rows
from tests.printroom.sample_hub import WITHIN_S


@pytest.fixture
def upkeep(hub) -> Upkeep:
    return Upkeep(hub.hub_path, hub.files_dir, hub.clock)


def _done(upkeep: Upkeep, now_s: float, *, committed: bool = False) -> None:
    upkeep.turn(now_s, committed=committed)
    upkeep.close(WITHIN_S)


def _log_size(hub) -> int:
    return Path(f"{hub.hub_path}-wal").stat().st_size


def test_the_log_is_emptied_at_the_next_quiet_moment(hub, upkeep):
    """Q12."""
    hub.add_printer("ahven")
    _done(upkeep, 0.0, committed=True)
    _done(upkeep, QUIET_S / 2)
    assert _log_size(hub) > 0
    _done(upkeep, QUIET_S)
    assert _log_size(hub) == 0


def test_a_log_that_is_being_read_is_emptied_later(hub, upkeep):
    """Q12."""
    hub.add_printer("ahven")
    upkeep.turn(0.0, committed=True)
    hub.db.execute("BEGIN")
    hub.db.execute("SELECT * FROM printer").fetchone()
    _done(upkeep, QUIET_S)
    assert _log_size(hub) > 0
    hub.db.execute("COMMIT")
    _done(upkeep, 2 * QUIET_S)
    assert _log_size(hub) == 0


def _aged(path: Path, hub, days: float) -> Path:
    at = (hub.clock.now() - timedelta(days=days)).timestamp()
    os.utime(path, (at, at))
    return path


def _days_ago(hub, days: float) -> str:
    return to_text(hub.clock.now() - timedelta(days=days))


def _sweep(upkeep: Upkeep) -> None:
    for now_s in (0.0, QUIET_S, FIRST_SWEEP_AFTER_S, FIRST_SWEEP_AFTER_S + QUIET_S):
        _done(upkeep, now_s)


def test_print_files_are_removed_some_days_after_their_last_job(hub, upkeep, gcode):
    """Q10: those that wait in the queue, on the shelf, that were printed lately, or that were taken in lately stay."""
    hub.add_printer("ahven")
    names = ["queued", "printed lately", "on the shelf", "printed long ago", "handed over", "never printed", "new"]
    stored = {name: hub.file(f"; {name}\n{gcode}", f"{name}.gcode") for name in names}
    job_of = {name: hub.orders.add_to_queue(stored[name], hub.staff_id) for name in names[:5]}
    with hub.db.atomic():
        hub.db.execute("UPDATE print_file SET added_at = ? WHERE name <> 'new.gcode'", (_days_ago(hub, 30),))
        days_of = {"printed lately": 6, "on the shelf": 8, "printed long ago": 8, "handed over": 8}
        for name, days in days_of.items():
            hub.db.execute(
                "UPDATE job SET job_state = 'done', outcome = 'done', ended_at = ? WHERE id = ?",
                (_days_ago(hub, days), job_of[name]),
            )
        for name, handed_over_at in (("on the shelf", None), ("handed over", _days_ago(hub, 7.5))):
            changed = "UPDATE job SET shelf = 1, handed_over_at = ? WHERE id = ?"
            hub.db.execute(changed, (handed_over_at, job_of[name]))
    for name in names:
        _aged(stored[name].path, hub, 30)
    cut_off = hub.files_dir / "incoming-1"
    cut_off.mkdir()
    _aged(cut_off, hub, 30)
    _sweep(upkeep)
    assert [name for name in names if stored[name].path.exists()] == [
        "queued",
        "printed lately",
        "on the shelf",
        "new",
    ]
    assert not cut_off.exists()


def test_the_files_that_are_kept_are_found_without_reading_all_jobs(hub):
    """A hub of many years has 100,000 jobs, and nearly as many files."""
    plan = [one["detail"] for one in rows(hub.db, f"EXPLAIN QUERY PLAN {KEPT_FILES_SQL}", _days_ago(hub, 7))]
    assert any("job" in step for step in plan)
    assert not [step for step in plan if step.startswith("SCAN job") or "CORRELATED" in step]


def test_the_whole_database_is_checked_once_a_week(hub, upkeep, monkeypatch):
    """Q7."""
    checked = []
    monkeypatch.setattr(upkeep_module, "check_hub_db", lambda path, full: checked.append(full))
    mark = hub.hub_path.with_name(CHECKED_MARK)
    _sweep(upkeep)
    for days in (6.9, 7.1):
        _aged(mark, hub, days)
        _sweep(Upkeep(hub.hub_path, hub.files_dir, hub.clock))
    assert checked == [True, True]


@pytest.mark.announces("is damaged")
def test_damage_that_the_weekly_check_finds_is_an_alarm(hub, upkeep, monkeypatch):
    """Q7."""

    def damaged(path, full):
        raise StoreError(f"{path} is damaged.")

    monkeypatch.setattr(upkeep_module, "check_hub_db", damaged)
    _sweep(upkeep)
    (alarm,) = alarms.open_alarms(hub.db)
    assert alarm.reason == Reason(ReasonCode.HUB_DAMAGED)
    assert not hub.hub_path.with_name(CHECKED_MARK).exists()


def test_old_data_is_deleted_once_a_day_with_the_times_of_the_configuration(hub):
    """P6: and recorded."""
    visits = Visits(hub.db, hub.clock)
    made = Passes(hub.db, b"k" * 32, hub.clock).create()
    visits.check_out(visits.check_in(made.id).id, ClosedBy.PERSON)
    hub.clock.advance(8 * 86400)
    upkeep = Upkeep(hub.hub_path, hub.files_dir, hub.clock, retention=Retention(visit_of_pass_days=7))
    _done(upkeep, 0.0)
    parted = []
    for begins_s in (FIRST_SWEEP_AFTER_S, FIRST_SWEEP_AFTER_S + SWEEP_EACH_S):
        for turn in range(5):  # the log, the queue, the sweep
            _done(upkeep, begins_s + turn * QUIET_S * 4)
        hub.clock.advance(86400)
        parted.append([line["visits_parted"] for line in rows(hub.db, "SELECT * FROM retention_run ORDER BY at")])
    assert parted == [[1], [1, 0]]
