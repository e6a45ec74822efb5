"""The watchdog with real databases and simulated time: it tells whatever becomes of `hub.db`, and once (N6)."""

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlite_utils import Database

from kiosk.hub import alarms
from kiosk.hub.alarms import AlarmCause
from kiosk.hub.settings.alarm_channels import AlarmChannels, ContactSetting
from kiosk.hub.settings.settings_table import put_setting
from kiosk.printroom.alarms.digest import print_room_notifier
from kiosk.printroom.alarms.notifier import NotificationSetup
from kiosk.store.heartbeats import Heartbeat, Process
from kiosk.store.hub_db import rows
from kiosk.store.live_db import open_live_db
from kiosk.store.process_runs import RunRecord
from kiosk.watchdog import hub_copy
from kiosk.watchdog.watchdog import Watchdog
from tests.new_hub import new_hub_db
from tests.printroom.alarms.test_notifier import CONTACTS, HELSINKI, Channel, NightClock, admin
from tests.printroom.alarms.test_notifier import Rules as NotificationRules
from tests.printroom.sample_hub import until

IN_EARNEST_S = 60
SILENT = AlarmCause.PRINT_ROOM_SILENT


class Scene:
    """A hub, its print room as far as heartbeats go, a channel, and the watchdog under test."""

    def __init__(self, folder: Path, runtime: Path | None = None) -> None:
        self.clock, self.channel = NightClock(), Channel()
        self.hub_path, self.live_path = folder / "hub.db", (runtime or folder) / "live.db"
        self.db: Database = new_hub_db(self.hub_path)
        self.live = open_live_db(self.live_path)
        self.setup = NotificationSetup("Hub", CONTACTS, NotificationRules(HELSINKI), self.channel.send)
        self.print_room = Heartbeat(self.live, self.clock, Process.PRINT_ROOM)
        self.run = RunRecord(self.db, self.clock, Process.PRINT_ROOM)
        self.run.begin()
        self.watchdog: Watchdog | None = None
        self._killed: list[Watchdog] = []
        self.restart()

    def restart(self, *, killed: bool = True) -> None:
        if self.watchdog is not None and not killed:
            self.watchdog.close()
        elif self.watchdog is not None:
            self._killed.append(self.watchdog)
        self.watchdog = Watchdog(self.hub_path, self.live_path, self.clock, self.setup)
        self.watchdog.begin()

    def lasts(self, seconds: float, beats: bool = False) -> None:
        """A turn each second, as in earnest; in a long time only each four seconds, but for its begin and its end."""
        assert self.watchdog is not None
        rests_s = max(0, round(seconds) - 2 * IN_EARNEST_S) // 4
        steps_s = [1.0] * IN_EARNEST_S + [4.0] * rests_s + [1.0] * (round(seconds) - IN_EARNEST_S - 4 * rests_s)
        for step_s in steps_s if rests_s else [1.0] * round(seconds):
            self.clock.advance(step_s)
            if beats:
                self.print_room.beat()
            self.watchdog.turn()
            self.watchdog._copy.join(10.0)
            until(self._told)

    def close(self) -> None:
        for watchdog in self._killed:  # a process that is killed closes nothing, but this one lives on
            watchdog._live.close()
            watchdog._memory.close()
        if self.watchdog is not None:
            self.watchdog.close()
        self.db.close()
        self.live.close()

    def _told(self) -> bool:
        assert self.watchdog is not None
        self.watchdog._notifier.turn()
        return self.watchdog.is_idle

    @property
    def told(self) -> list[str]:
        return self.channel.told

    @property
    def is_open(self) -> bool:
        return SILENT in alarms.open_causes(self.db, None)

    @property
    def alarms(self) -> int:
        return int(self.db.execute("SELECT count(*) FROM alarm WHERE cause = ?", (SILENT,)).fetchone()[0])


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    made = Scene(tmp_path)
    made.lasts(30, beats=True)
    yield made
    made.close()


pytestmark = pytest.mark.announces("does not answer|answers again")


def test_who_was_set_meanwhile_is_told(scene: Scene) -> None:
    """W4, N6: the contacts are those of the moment, also when the hub can't be read any more."""
    contacts = (ContactSetting(name="new", urls=("json://localhost",)),)
    wanted = AlarmChannels(quiet_from="", quiet_until="", contacts=contacts)
    put_setting(scene.db, scene.clock, None, wanted)
    scene.lasts(22)
    assert scene.told == ["new"]


def test_silence_is_told_once_escalated_and_cleared(scene: Scene) -> None:
    """N2, N4, N6: raised in the hub, with its messages; over when the print room works again."""
    scene.lasts(19)
    assert (scene.told, scene.is_open) == ([], False)
    scene.lasts(3)
    assert (scene.told, scene.is_open) == (["first"], True)
    assert scene.channel.taken[0][1] == "Hub: Tulostushuone ei vastaa"
    scene.lasts(590)
    assert scene.told == ["first"]
    scene.lasts(12)
    assert scene.told == ["first", "second"]
    messages = rows(scene.db, "SELECT contact, sent_at, tries, next_try_at FROM alarm_message ORDER BY step")
    assert [(one["contact"], bool(one["sent_at"]), one["tries"]) for one in messages] == [
        ("first", True, 1),
        ("second", True, 1),
    ]
    assert {one["next_try_at"] for one in messages} == {None}
    scene.lasts(20, beats=True)
    assert (scene.is_open, scene.alarms) == (False, 1)
    scene.lasts(3600, beats=True)
    assert scene.told == ["first", "second"]


def test_a_night_of_silence_is_written_once(scene: Scene) -> None:
    """N6: nothing is committed while nothing changes; the screens would be drawn anew each second."""
    scene.lasts(30)
    before = scene.db.execute("PRAGMA data_version").fetchone()
    scene.lasts(300)
    assert scene.db.execute("PRAGMA data_version").fetchone() == before


def test_the_print_room_that_is_back_tells_nobody_again(scene: Scene) -> None:
    """N6."""
    scene.lasts(30)
    notifier = print_room_notifier(scene.db, scene.clock, scene.setup)
    scene.print_room.beat()
    for _ in range(3):
        notifier.turn()
    assert scene.told == ["first"]
    assert notifier.is_idle


def test_a_watchdog_that_is_started_again_tells_nobody_twice(scene: Scene) -> None:
    """N5, N6: it goes on where the earlier one was, also with the escalation, and clears its alarm."""
    scene.lasts(30)
    for _ in range(3):
        scene.restart()
        scene.lasts(60)
    assert scene.told == ["first"]
    scene.lasts(430)
    assert scene.told == ["first", "second"]
    scene.restart()
    scene.lasts(20, beats=True)
    assert (scene.is_open, scene.alarms) == (False, 1)


def test_who_acknowledges_it_on_a_screen_ends_the_escalation(scene: Scene) -> None:
    """N2, N4."""
    scene.lasts(30)
    [alarm] = alarms.open_alarms(scene.db)
    assert alarms.acknowledge(scene.db, scene.clock, alarm.id, admin(scene.db))
    scene.lasts(1300)
    assert scene.told == ["first"]
    assert scene.is_open


@pytest.mark.announces("could not be sent")
def test_a_dead_channel_is_passed_over_shown_and_tried_again(scene: Scene) -> None:
    """N5, N6: also by a watchdog that is started again."""
    scene.channel.dead = {"first"}
    scene.lasts(25)
    assert scene.told == ["second"]
    assert AlarmCause.CHANNEL_FAILS not in alarms.open_causes(scene.db, None)
    scene.channel.dead = set()
    scene.restart()
    scene.lasts(25)
    assert scene.told == ["second", "first"]


@pytest.mark.announces("could not be sent")
def test_when_no_channel_works_the_screens_say_so(scene: Scene) -> None:
    """N5, N6: until one does."""
    scene.channel.dead = {"first", "second"}
    scene.lasts(25)
    assert AlarmCause.CHANNEL_FAILS in alarms.open_causes(scene.db, None)
    scene.channel.dead = set()
    scene.lasts(60)
    assert sorted(scene.told) == ["first", "second"]
    assert AlarmCause.CHANNEL_FAILS not in alarms.open_causes(scene.db, None)


@pytest.mark.announces("can't be used")
def test_a_locked_hub_hinders_no_message(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    """N6: as by a print room that was frozen inside a transaction; what was told is written afterwards."""
    monkeypatch.setattr(hub_copy, "BUSY_WAIT_S", 0.01)
    scene.db.conn.execute("BEGIN IMMEDIATE")
    scene.lasts(700)
    assert scene.told == ["first", "second"]
    scene.db.conn.execute("ROLLBACK")
    assert not scene.is_open
    scene.lasts(1)
    assert scene.is_open
    [alarm] = alarms.open_alarms(scene.db)
    assert (scene.clock.now() - alarm.raised_at).total_seconds() > 600
    assert scene.db.execute("SELECT count(*) FROM alarm_message WHERE sent_at IS NOT NULL").fetchone() == (2,)
    scene.lasts(20, beats=True)
    assert not scene.is_open


@pytest.mark.announces("can't be used")
def test_a_silence_that_could_not_be_written_is_in_the_history_later(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    """N2, N6: though it was over by then."""
    monkeypatch.setattr(hub_copy, "BUSY_WAIT_S", 0.01)
    scene.db.conn.execute("BEGIN IMMEDIATE")
    scene.lasts(30)
    scene.lasts(30, beats=True)
    scene.db.conn.execute("ROLLBACK")
    assert scene.alarms == 0
    scene.lasts(2, beats=True)
    assert (scene.alarms, scene.is_open) == (1, False)


@pytest.mark.announces("can't be used")
@pytest.mark.parametrize("damage", ["full", "damaged", "empty", "gone"])
def test_a_hub_that_is_full_damaged_or_gone_hinders_no_message(
    tmp_path: Path, damage: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """N6: nothing is made or repaired by the watchdog."""
    scene = Scene(tmp_path)
    scene.lasts(30, beats=True)
    scene.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    scene.db.close()
    if damage == "full":
        monkeypatch.setattr(hub_copy.HubCopy, "_write", _full)
    elif damage == "gone":
        scene.hub_path.unlink()
    else:
        scene.hub_path.write_bytes(b"" if damage == "empty" else b"x" * 20000)
    before = scene.hub_path.read_bytes() if scene.hub_path.exists() else None
    scene.lasts(700)
    assert scene.told == ["first", "second"]
    assert (scene.hub_path.read_bytes() if scene.hub_path.exists() else None) == before
    scene.close()


def _full(*_: object, **__: object) -> str:
    raise sqlite3.OperationalError("database or disk is full")


def test_an_orderly_stop_is_told_after_a_minute(scene: Scene) -> None:
    """N6: a print room that was stopped and stays away is silent, too; one that is back by then is not."""
    scene.run.end()
    scene.lasts(58)
    assert scene.told == []
    scene.run.begin()
    scene.lasts(60, beats=True)
    assert scene.told == []
    scene.run.end()
    scene.lasts(62)
    assert scene.told == ["first"]


@pytest.mark.announces("made anew")
def test_the_readings_may_be_removed_at_any_time(scene: Scene) -> None:
    """N6: `live.db` is made anew by whoever comes first; the heartbeats go on in it."""
    for end in ("", "-wal", "-shm"):
        Path(f"{scene.live_path}{end}").unlink(missing_ok=True)
    scene.lasts(2)
    scene.live.reopen_if_replaced()
    scene.lasts(60, beats=True)
    assert scene.told == []


def test_without_contacts_the_screens_show_it(tmp_path: Path) -> None:
    """N6."""
    scene = Scene(tmp_path)
    scene.setup = NotificationSetup("Hub", (), NotificationRules(HELSINKI), scene.channel.send)
    scene.restart()
    scene.lasts(30, beats=True)
    scene.lasts(30)
    assert (scene.told, scene.is_open) == ([], True)
    scene.close()


@pytest.mark.announces("made anew")
def test_without_a_runtime_directory_it_is_told_all_the_same(tmp_path: Path) -> None:
    """N6: nothing can be read there any more, which is silence."""
    runtime = tmp_path / "run"
    runtime.mkdir()
    scene = Scene(tmp_path, runtime)
    scene.lasts(30, beats=True)
    scene.live.close()
    shutil.rmtree(runtime)
    scene.lasts(30)
    assert scene.told == ["first"]
    scene.close()
