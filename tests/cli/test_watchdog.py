"""`kiosk watchdog` with a real print room that is killed, frozen and restarted, and a real receiver (N6)."""

import signal
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.config import Config, load_config
from kiosk.store.heartbeats import Process
from tests.cli.conftest import Kiosk
from tests.cli.processes import Running, beat_of, eventually, running
from tests.cli.web_hook import Receiver, add_contact, web_hook
from tests.freezing import freeze

TOLD_WITHIN_S = 30.0
UNTOLD_FOR_S = 27.0
"""An alarm would have been told by then."""
SILENT = "Digikeskus: Tulostushuone ei vastaa"


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with web_hook() as server:
        yield server


@pytest.fixture
def config(hub: Path, receiver: Receiver) -> Config:
    add_contact(hub, "Maija", receiver.url, quiet_from="00:00", quiet_until="23:59")
    return load_config(hub)


def works_until(config: Config, process: Process, until_s: float) -> bool:
    """Wait for a heartbeat of the process after this time of the steady clock."""
    return eventually(lambda: (beat_of(config, process) or (0, 0.0))[1] > until_s, within_s=60)


def open_alarms(config: Config) -> list[str]:
    with closing(sqlite3.connect(config.hub_path)) as db:
        return [cause for (cause,) in db.execute("SELECT cause FROM alarm WHERE cleared_at IS NULL")]


def is_watched(config: Config, print_room: Running) -> bool:
    """Both processes beat, the print room as this process."""
    beats = beat_of(config, Process.WATCHDOG), beat_of(config, Process.PRINT_ROOM)
    return beats[0] is not None and beats[1] is not None and beats[1][0] == print_room.process.pid


def test_a_killed_print_room_is_told_once_also_by_a_second_watchdog(
    hub: Path, config: Config, receiver: Receiver
) -> None:
    """N5, N6: within 30 s; a watchdog that is killed and started again goes on, and clears the alarm."""
    with running("watchdog", "--config", hub) as watchdog:
        with running("printroom", "--config", hub) as print_room:
            assert eventually(lambda: is_watched(config, print_room)), watchdog.text
            print_room.process.kill()
        assert eventually(lambda: receiver.received, within_s=TOLD_WITHIN_S), watchdog.text
        assert eventually(lambda: open_alarms(config) == ["print_room_silent"]), watchdog.text
        watchdog.process.kill()

    with running("watchdog", "--config", hub) as watchdog:
        watchdog.line_with("The watchdog works")
        assert works_until(config, Process.WATCHDOG, time.monotonic() + UNTOLD_FOR_S)
        assert open_alarms(config) == ["print_room_silent"]
        with running("printroom", "--config", hub) as print_room:
            assert eventually(lambda: open_alarms(config) == [], within_s=60), watchdog.text
            assert print_room.interrupt() == 0
        assert watchdog.interrupt() == 0, watchdog.text
    assert receiver.titles == [SILENT]


def test_a_frozen_print_room_is_told_and_a_restarted_one_is_not(hub: Path, config: Config, receiver: Receiver) -> None:
    """N6: the alarm is over when it goes on; a restart within 5 s wakes nobody."""
    with running("watchdog", "--config", hub) as watchdog:
        with running("printroom", "--config", hub) as print_room:
            assert eventually(lambda: is_watched(config, print_room)), watchdog.text
            freeze(print_room.process)
            assert eventually(lambda: receiver.received, within_s=TOLD_WITHIN_S), watchdog.text
            assert eventually(lambda: open_alarms(config) == ["print_room_silent"]), watchdog.text
            print_room.process.send_signal(signal.SIGCONT)
            assert eventually(lambda: open_alarms(config) == [], within_s=60), watchdog.text
            print_room.process.kill()
        killed_s = time.monotonic()
        with running("printroom", "--config", hub) as print_room:
            assert works_until(config, Process.PRINT_ROOM, killed_s + UNTOLD_FOR_S), print_room.text
            assert print_room.interrupt() == 0
        assert watchdog.interrupt() == 0, watchdog.text
    assert receiver.titles == [SILENT]


def test_a_second_watchdog_is_refused(hub: Path, kiosk: Kiosk) -> None:
    """N6: two would both tell. `kiosk doctor` says whether one runs where it is needed."""
    with running("printroom", "--config", hub) as print_room:
        print_room.line_with("The print room works")
        assert "advice  Watchdog: none runs" in kiosk("doctor", "--config", hub, timeout=90).stdout
        with running("watchdog", "--config", hub) as watchdog:
            watchdog.line_with("The watchdog works")
            second = kiosk("watchdog", "--config", hub)
            assert "ok      Watchdog: watches the print room" in kiosk("doctor", "--config", hub, timeout=90).stdout
            assert watchdog.interrupt() == 0, watchdog.text
        assert print_room.interrupt() == 0
    assert second.returncode == 1
    assert second.stderr.endswith("The watchdog of this hub is already running.\n")
