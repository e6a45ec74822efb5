"""Scanners for the tests: real pseudo-terminals under stable names, as by-id links are."""

import os
import pty
import queue
import tty
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.scan.serial_scanner import SerialScanners


class Scanner:
    """A scanner on a pseudo-terminal: plugged in, it is found at `path`; unplugged, it is gone."""

    def __init__(self, path: Path) -> None:
        """Not plugged in yet."""
        self.path = path
        self._master = -1

    def plug_in(self) -> None:
        """The port appears."""
        self._master, slave = pty.openpty()
        tty.setraw(slave)
        self.path.symlink_to(os.ttyname(slave))
        self._slave = slave

    def unplug(self) -> None:
        """The port disappears, in the middle of whatever it was doing."""
        if self._master >= 0:
            self.path.unlink()
            os.close(self._slave)
            os.close(self._master)
            self._master = -1

    def sends(self, data: bytes) -> None:
        """All of `data`, waiting while the line is full."""
        while data:
            data = data[os.write(self._master, data) :]


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
