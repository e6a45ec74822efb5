"""The alarm about a scanner that is gone, with a real port that is unplugged (N3)."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.hub import alarms
from kiosk.hub.alarms import AlarmCause
from kiosk.scan.serial_scanner import SerialScanners
from kiosk.screens.devices.scanner_alarm import ScannerAlarm
from tests.new_hub import new_hub_db
from tests.printroom.sample_hub import ManualClock, until
from tests.scan.conftest import Scanner


@pytest.fixture
def port(tmp_path: Path) -> Iterator[Scanner]:
    made = Scanner(tmp_path / "scanner")
    made.plug_in()
    yield made
    made.unplug()


@pytest.fixture
def scanners(port: Scanner) -> Iterator[SerialScanners]:
    listening = SerialScanners([str(port.path)], lambda _scan: None)
    listening.start()
    yield listening
    listening.stop()


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Any]:
    opened = new_hub_db(tmp_path / "hub.db")
    yield opened
    opened.close()


@pytest.mark.announces("was unplugged")
def test_it_is_raised_once_and_cleared_when_the_scanner_is_back(
    db: Any, port: Scanner, scanners: SerialScanners
) -> None:
    """N2, N3: the app process raises it; after a restart of the app it stays until the scanner is there."""
    clock = ManualClock()
    alarm = ScannerAlarm(db, clock)
    is_open: Callable[[], bool] = lambda: AlarmCause.SCANNER_GONE in alarms.open_causes(db, None)  # noqa: E731
    until(lambda: scanners.count == 1)
    alarm.check(scanners.count)
    port.unplug()
    until(lambda: scanners.count == 0)
    for _ in range(60):
        alarm.check(scanners.count)
        clock.advance(1.0)
    assert not is_open()
    for _ in range(60):
        clock.advance(1.0)
        alarm.check(scanners.count)
    assert is_open()
    alarm = ScannerAlarm(db, clock)
    alarm.check(scanners.count)
    assert is_open()
    port.plug_in()
    until(lambda: scanners.count == 1)
    alarm.check(scanners.count)
    assert not is_open()
    assert db.execute("SELECT count(*) FROM alarm").fetchone() == (1,)


def test_a_camera_that_is_wanted_is_missed_from_the_beginning(db: Any) -> None:
    """N2, N3: its alarm is one of its own."""
    clock = ManualClock()
    alarm = ScannerAlarm(db, clock, AlarmCause.CODE_CAMERA_GONE, wanted=1)
    alarm.check(0)
    assert alarms.open_causes(db, None) == frozenset()
    clock.advance(61)
    alarm.check(0)
    assert alarms.open_causes(db, None) == {AlarmCause.CODE_CAMERA_GONE}
    alarm.check(1)
    assert alarms.open_causes(db, None) == frozenset()


def test_a_hub_that_wants_no_serial_scanner_misses_none(db: Any) -> None:
    """N3: an alarm of before ends with the setting."""
    clock = ManualClock()
    alarms.raise_alarm(db, clock, AlarmCause.SCANNER_GONE)
    ScannerAlarm(db, clock).check(None)
    assert alarms.open_causes(db, None) == frozenset()
