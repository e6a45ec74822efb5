"""Alarms about the hub: disk, backups, a queue that waits; raised once and cleared by the fact (N2, N3)."""

import shutil
from collections import namedtuple
from datetime import timedelta

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import alarms, clock_trust
from kiosk.hub.alarms import AlarmCause
from kiosk.hub.retention import run_retention
from kiosk.hub.spools.loading import load_material, load_spool
from kiosk.hub.spools.spool import Spool, spool_of_number
from kiosk.hub.spools.stock import add_spool
from kiosk.printers.printer import PrinterState
from kiosk.printroom.hub_alarms import BLOCKED_BY, LOOK_EACH_S, WATCHDOG_GONE_AFTER_S, HubAlarms
from kiosk.store.backup.state import StoredBackup, record_backup
from kiosk.store.heartbeats import Heartbeat, Process
from tests.printroom.sample_hub import GCODE, SampleHub

Usage = namedtuple("Usage", "total used free")
NO_PLACE = Reason(ReasonCode.BACKUP_PLACE_MISSING, place="/mnt/stick")


class Watched:
    """A hub whose alarms are judged."""

    def __init__(self, hub: SampleHub, *, backs_up: bool = True) -> None:
        self.hub, self.backs_up = hub, backs_up
        self.restart()

    def restart(self) -> None:
        self.judge = HubAlarms(self.hub.db, self.hub.live, self.hub.clock, self.hub.folder, backs_up=self.backs_up)

    def lasts(self, minutes: float) -> None:
        for _ in range(max(1, round(minutes * 60 / LOOK_EACH_S))):
            self.hub.clock.advance(LOOK_EACH_S)
            self.judge.turn(self.hub.clock.monotonic_s())

    def open(self, cause: AlarmCause) -> bool:
        return cause in alarms.open_causes(self.hub.db, None)

    def count(self, cause: AlarmCause) -> int:
        return int(self.hub.db.execute("SELECT count(*) FROM alarm WHERE cause = ?", (cause,)).fetchone()[0])

    def shows(self, slug: str, state: PrinterState) -> None:
        self.hub.db.execute("UPDATE printer SET printer_state = ? WHERE id = ?", (state.value, self.hub.ids[slug]))


@pytest.fixture
def watched(hub: SampleHub) -> Watched:
    return Watched(hub)


def test_a_disk_that_fills_up_is_an_alarm_until_there_is_room(
    watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    """N3: once, also over a restart, and not anew for each file around the limit."""
    for free, expected in ((60, False), (51, False), (49, True), (55, True), (60, True), (61, False), (52, False)):
        monkeypatch.setattr(shutil, "disk_usage", lambda _path, free=free: Usage(1000, 1000 - free, free))
        watched.lasts(1)
        assert watched.open(AlarmCause.DISK_LOW) is expected, free
        watched.restart()
    assert watched.count(AlarmCause.DISK_LOW) == 1


def test_a_backup_that_gets_old_is_an_alarm_until_there_is_a_new_one(watched: Watched) -> None:
    """N3: with the reason of the last failure."""
    hub, good = watched.hub, StoredBackup("b", 1, "0")
    record_backup(hub.db, hub.clock.now(), "/mnt", good)
    watched.lasts(1)
    assert not watched.open(AlarmCause.BACKUP_OLD)
    hub.clock.advance(48 * 3600)
    record_backup(hub.db, hub.clock.now(), "/mnt", NO_PLACE)
    watched.lasts(1)
    watched.restart()
    watched.lasts(1)
    assert [alarm.reason for alarm in alarms.open_alarms(hub.db)] == [NO_PLACE]
    record_backup(hub.db, hub.clock.now(), "/mnt", good)
    watched.lasts(1)
    assert not watched.open(AlarmCause.BACKUP_OLD)


def test_a_hub_that_wants_no_backups_has_no_old_one(hub: SampleHub) -> None:
    """N3: also when it had some; an alarm of before ends with the wish."""
    record_backup(hub.db, hub.clock.now() - timedelta(days=30), "/mnt", StoredBackup("b", 1, "0"))
    wanting = Watched(hub)
    wanting.lasts(1)
    assert wanting.open(AlarmCause.BACKUP_OLD)
    unwanting = Watched(hub, backs_up=False)
    unwanting.lasts(1)
    assert not unwanting.open(AlarmCause.BACKUP_OLD)


def test_a_retention_that_did_not_run_for_three_days_is_an_alarm_until_it_runs(watched: Watched) -> None:
    """P6: after an hour at the earliest, in which a machine that was off makes up for it."""
    hub = watched.hub
    assert run_retention(hub.db, hub.clock, lambda: True) is not None
    hub.clock.advance(3 * 86400 + 60)
    watched.restart()
    watched.lasts(1)
    assert not watched.open(AlarmCause.RETENTION_LATE)
    watched.lasts(61)
    assert watched.open(AlarmCause.RETENTION_LATE)
    run_retention(hub.db, hub.clock, lambda: True)
    watched.lasts(1)
    assert not watched.open(AlarmCause.RETENTION_LATE)


@pytest.fixture
def waiting(watched: Watched) -> Watched:
    """A print waits, and one printer that fits."""
    watched.hub.add_printer("ahven")
    watched.shows("ahven", PrinterState.IDLE)
    watched.hub.orders.add_to_queue(watched.hub.file(GCODE), watched.hub.staff_id)
    return watched


@pytest.mark.parametrize("state", [state for state in PrinterState if state is not PrinterState.NOT_KNOWN])
def test_a_queue_is_stuck_when_its_printer_waits_for_a_person(waiting: Watched, state: PrinterState) -> None:
    """N3: after half an hour, with the printer and what it waits for; a free or a working one is none."""
    waiting.shows("ahven", state)
    waiting.lasts(29)
    assert not waiting.open(AlarmCause.QUEUE_STUCK)
    waiting.lasts(3)
    assert waiting.open(AlarmCause.QUEUE_STUCK) is (state in BLOCKED_BY)
    if state not in BLOCKED_BY:
        return
    [alarm] = alarms.open_alarms(waiting.hub.db)
    assert alarm.reason == Reason(ReasonCode.QUEUE_WAITS_FOR, printer="Ahven", cause=BLOCKED_BY[state])
    waiting.restart()
    waiting.lasts(40)
    assert waiting.count(AlarmCause.QUEUE_STUCK) == 1
    waiting.shows("ahven", PrinterState.IDLE)
    waiting.lasts(1)
    assert not waiting.open(AlarmCause.QUEUE_STUCK)


def test_an_empty_queue_is_not_stuck(waiting: Watched) -> None:
    """N3: and ends the alarm."""
    waiting.shows("ahven", PrinterState.OFFLINE)
    waiting.lasts(32)
    assert waiting.open(AlarmCause.QUEUE_STUCK)
    waiting.hub.db.execute("UPDATE job SET job_state = 'cancelled', outcome = 'cancelled', ended_at = created_at")
    waiting.lasts(1)
    assert not waiting.open(AlarmCause.QUEUE_STUCK)


def test_only_printers_that_fit_count(waiting: Watched) -> None:
    """N3: a free one with another nozzle does not help; a second one that fits does."""
    hub = waiting.hub
    waiting.shows("ahven", PrinterState.AWAITING_CLEAR)
    other = hub.add_printer("hauki")
    waiting.shows("hauki", PrinterState.IDLE)
    hub.db.execute("UPDATE printer SET nozzle_mm = 0.8, height_mm = 0.1 WHERE id = ?", (other,))
    waiting.lasts(32)
    assert waiting.open(AlarmCause.QUEUE_STUCK)
    hub.db.execute("UPDATE printer SET nozzle_mm = 0.4, height_mm = 250 WHERE id = ?", (other,))
    waiting.lasts(1)
    assert not waiting.open(AlarmCause.QUEUE_STUCK)


def test_an_alarm_that_a_watchdog_left_behind_ends(watched: Watched) -> None:
    """N2: a working watchdog clears its own; where none works any more, the print room shows that it is not silent."""
    hub = watched.hub
    heartbeat = Heartbeat(hub.live, hub.clock, Process.WATCHDOG)
    alarms.raise_alarm(hub.db, hub.clock, AlarmCause.PRINT_ROOM_SILENT)
    for _ in range(10):
        heartbeat.beat()
        watched.lasts(0.5)
    assert watched.open(AlarmCause.PRINT_ROOM_SILENT)
    watched.lasts(WATCHDOG_GONE_AFTER_S / 60 + 1)
    assert not watched.open(AlarmCause.PRINT_ROOM_SILENT)


def test_a_clock_that_is_right_again_ends_its_alarm_without_a_visit(watched: Watched) -> None:
    """N2, T7: at night nobody comes whose visit would show it."""
    hub = watched.hub
    with hub.db.atomic():
        clock_trust.advance(hub.db, hub.clock.now() + timedelta(minutes=10))
    alarms.raise_alarm(hub.db, hub.clock, AlarmCause.WRONG_CLOCK)
    watched.lasts(5)
    assert watched.open(AlarmCause.WRONG_CLOCK)
    watched.lasts(6)
    assert not watched.open(AlarmCause.WRONG_CLOCK)


def test_a_loaded_spool_that_runs_low_is_told_once_until_it_is_refilled_or_changed(watched: Watched) -> None:
    """N2, N3: weighed with more on it, or taken off, the alarm ends; the same spool loaded again is no news."""
    hub = watched.hub
    ahven = hub.add_printer("ahven")

    def is_open() -> bool:
        return AlarmCause.SPOOL_LOW in alarms.open_causes(hub.db, ahven)

    def left(left_g: float) -> bool:
        hub.db.execute("UPDATE spool SET left_g = ? WHERE id = ?", (left_g, spool.id))
        watched.lasts(1)
        return is_open()

    spool = add_spool(hub.db, hub.clock, hub.staff_id, Spool(material="PLA", colour="red", left_g=40.0))
    watched.lasts(1)
    assert watched.count(AlarmCause.SPOOL_LOW) == 0, "it is on no printer"
    load_spool(hub.db, hub.clock, hub.staff_id, spool.id, ahven, spool.version)
    assert [left(99.6), left(20.0), left(100.0), left(99.0)] == [True, True, False, True]
    (told,) = (one for one in alarms.open_alarms(hub.db) if one.cause is AlarmCause.SPOOL_LOW)
    assert told.reason == Reason(ReasonCode.SPOOL_LOW, spool=spool.number, left_g=99)
    assert hub.overview.printers()[0].alarms == (), "nobody has to go to the printer at night"
    load_material(hub.db, hub.clock, hub.staff_id, ahven, "PETG", "")
    watched.lasts(1)
    assert not is_open()
    again = spool_of_number(hub.db, spool.number)
    assert again is not None
    load_spool(hub.db, hub.clock, hub.staff_id, again.id, ahven, again.version)
    watched.restart()
    watched.lasts(1)
    assert not is_open()
    assert watched.count(AlarmCause.SPOOL_LOW) == 2
    other = add_spool(hub.db, hub.clock, hub.staff_id, Spool(material="PLA", colour="red", left_g=1.0))
    load_spool(hub.db, hub.clock, hub.staff_id, other.id, ahven, other.version)
    watched.lasts(1)
    assert is_open()
