"""Scanners for the tests: real pseudo-terminals under stable names, as by-id links are."""

import queue
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.scan.serial_scanner import SerialScanners
from tests.scan.pty_scanner import Scanner


@pytest.fixture
def scanner(tmp_path: Path) -> Iterator[Callable[[str], Scanner]]:
    """Makes scanners that are plugged in, by name."""
    made: list[Scanner] = []

    def make(name: str) -> Scanner:
        made.append(Scanner(tmp_path / name))
        made[-1].plug_in()
        return made[-1]

    yield make
    for each in made:
        each.unplug()


@pytest.fixture
def scans() -> "queue.Queue[str]":
    """What was delivered."""
    return queue.Queue()


@pytest.fixture
def listen(scans: "queue.Queue[str]") -> Iterator[Callable[..., SerialScanners]]:
    """Starts listening to ports; everything is stopped at the end."""
    started: list[SerialScanners] = []

    def start(*ports: str, **more: object) -> SerialScanners:
        scanners = SerialScanners(ports, scans.put, **more)  # type: ignore[arg-type]
        started.append(scanners)
        scanners.start()
        return scanners

    yield start
    for each in started:
        each.stop()
