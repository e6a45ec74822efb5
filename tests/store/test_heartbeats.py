"""Heartbeats and their readers (N1)."""

import socket
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.base.service_manager import WORKS
from kiosk.store.heartbeats import SILENT_AFTER_S, Heartbeat, Liveness, Process
from kiosk.store.live_db import LiveDatabase, open_live_db
from tests.printroom.sample_hub import ManualClock, ShiftedClock


@pytest.fixture
def live(tmp_path: Path) -> Iterator[LiveDatabase]:
    opened = open_live_db(tmp_path / "live.db")
    yield opened
    opened.close()


@pytest.fixture
def reader_db(tmp_path: Path, live: LiveDatabase) -> Iterator[LiveDatabase]:
    """Of another process."""
    opened = open_live_db(tmp_path / "live.db")
    yield opened
    opened.close()


def test_a_process_that_beats_is_not_silent(live: LiveDatabase, reader_db: LiveDatabase) -> None:
    """N1: at least every 2 s, whenever it is called each second."""
    clock = ManualClock()
    heartbeat, liveness = Heartbeat(live, clock, Process.PRINT_ROOM), Liveness(reader_db, clock)
    for _ in range(60):
        heartbeat.beat()
        assert liveness.silence() is None
        assert liveness.age_s() <= 2.0
        clock.advance(1.0)


def test_six_seconds_without_a_heartbeat_are_silence_since_the_last_one(
    live: LiveDatabase, reader_db: LiveDatabase
) -> None:
    """N1: with the time since when; the next heartbeat ends it."""
    clock = ManualClock()
    heartbeat, liveness = Heartbeat(live, clock, Process.PRINT_ROOM), Liveness(reader_db, clock)
    heartbeat.beat()
    since = clock.now()
    clock.advance(SILENT_AFTER_S - 0.1)
    assert liveness.silence() is None
    clock.advance(0.2)
    silence = liveness.silence()
    assert silence is not None
    assert silence.since == since
    assert silence.for_s == pytest.approx(SILENT_AFTER_S + 0.1)
    heartbeat.beat()
    assert liveness.silence() is None


def test_a_process_that_was_never_seen_has_six_seconds_to_start(reader_db: LiveDatabase) -> None:
    """N1: the screen starts the print room, and must not say at once that it is silent."""
    clock = ManualClock()
    liveness, began_at = Liveness(reader_db, clock), clock.now()
    assert liveness.silence() is None
    clock.advance(SILENT_AFTER_S + 1)
    silence = liveness.silence()
    assert silence is not None
    assert silence.since == began_at


def test_the_wall_clock_may_jump(live: LiveDatabase, reader_db: LiveDatabase) -> None:
    """N1, Q6: a clock that is put right neither makes a working process silent nor hides a silent one."""
    clock = ManualClock()
    heartbeat, liveness = Heartbeat(live, ShiftedClock(clock, 7200), Process.PRINT_ROOM), Liveness(reader_db, clock)
    heartbeat.beat()
    assert liveness.silence() is None
    clock.advance(SILENT_AFTER_S + 1)
    silence = liveness.silence()
    assert silence is not None
    assert silence.for_s == SILENT_AFTER_S + 1
    assert silence.since <= clock.now(), "a time ahead would be shown as a silence that has not begun"


def test_a_heartbeat_of_before_a_restart_of_the_machine_does_not_count(
    live: LiveDatabase, reader_db: LiveDatabase
) -> None:
    """N1: where `live.db` lies on a disk, the steady clock has begun anew."""
    clock = ManualClock()
    clock.advance(1000)
    Heartbeat(live, clock, Process.PRINT_ROOM).beat()
    live.execute("UPDATE heartbeat SET boot = 'another'")
    liveness = Liveness(reader_db, clock)
    clock.advance(SILENT_AFTER_S + 1)
    assert liveness.silence() is not None


def test_each_process_has_its_own_heartbeat(live: LiveDatabase, reader_db: LiveDatabase) -> None:
    """N1: that of the screen says nothing of the print room."""
    clock = ManualClock()
    app, liveness = Heartbeat(live, clock, Process.APP), Liveness(reader_db, clock)
    clock.advance(SILENT_AFTER_S + 1)
    app.beat()
    assert liveness.silence() is not None
    assert Liveness(reader_db, clock, Process.APP).silence() is None


def test_a_removed_database_of_readings_ends_no_process(tmp_path: Path, live: LiveDatabase) -> None:
    """N1, Q7: nothing is known then, and both go on when it is there again."""
    clock = ManualClock()
    heartbeat = Heartbeat(live, clock, Process.PRINT_ROOM)
    for end in ("", "-wal", "-shm"):
        (tmp_path / f"live.db{end}").unlink()
    heartbeat.beat()
    live.reopen_if_replaced()
    clock.advance(2)
    heartbeat.beat()
    reader = open_live_db(tmp_path / "live.db")
    assert Liveness(reader, clock).age_s() == 0
    reader.close()


def test_long_silence_is_counted(live: LiveDatabase, reader_db: LiveDatabase) -> None:
    """N1: all night."""
    clock = ManualClock()
    Heartbeat(live, clock, Process.PRINT_ROOM).beat()
    liveness, since = Liveness(reader_db, clock), clock.now()
    clock.advance(9 * 3600)
    silence = liveness.silence()
    assert silence is not None
    assert (silence.since, silence.for_s) == (since, 9 * 3600)
    assert clock.now() - silence.since == timedelta(hours=9)


def test_the_service_manager_is_told_with_each_heartbeat(
    live: LiveDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Q17: by the thread whose work it stands for, also while `live.db` can't be written."""
    clock = ManualClock()
    heartbeat = Heartbeat(live, clock, Process.APP)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(tmp_path / "notify"))
        manager.settimeout(10)
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
        heartbeat.beat()
        assert manager.recv(100) == WORKS.encode()
        live.conn.execute("PRAGMA query_only = ON")
        clock.advance(1.0)
        heartbeat.beat()
        assert manager.recv(100) == WORKS.encode()
