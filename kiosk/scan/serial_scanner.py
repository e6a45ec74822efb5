"""Reads serial scanners: several at once, plugged and unplugged at any time (S3)."""

import logging
import os
import select
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import serial

from kiosk.scan.lines import LineCutter
from kiosk.scan.scan_details import ScanDetails
from kiosk.scan.serial_ports import scanner_ports

RESCAN_S = 1.0
"""How often to look for newly plugged-in ports."""

_CHUNK = 4096

log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Port:
    name: str
    device: str
    link: serial.Serial
    cutter: LineCutter = field(default_factory=LineCutter)


class SerialScanners:
    """All serial scanners, on one thread."""

    def __init__(
        self,
        ports: Sequence[str] | Literal["auto"],
        deliver: Callable[[str], None],
        *,
        find: Callable[[], Sequence[str]] = scanner_ports,
        observe: Callable[[ScanDetails], None] = lambda _: None,
    ) -> None:
        """ports: paths to open whenever they exist, or "auto" (also as an entry) for what `find` returns.

        deliver: called on this object's thread with each scan: at most 64 printable characters, not empty.
        observe: called before it with all that came, also with what is dropped.
        """
        named = ["auto"] if ports == "auto" else list(ports)
        self._named = [name for name in named if name != "auto"]
        self._find = find if "auto" in named else list
        self._deliver = deliver
        self._observe = observe
        self._open: dict[str, _Port] = {}
        self._refused: set[str] = set()
        self._thread: threading.Thread | None = None
        self._wake_out, self._wake_in = -1, -1

    @property
    def count(self) -> int:
        """How many scanners are there. Callable on any thread."""
        return len(self._open)

    def start(self) -> None:
        """Start listening. A scanner that is plugged in later is opened then."""
        assert self._thread is None, "started twice"
        self._wake_out, self._wake_in = os.pipe()
        self._thread = threading.Thread(target=self._run, name="serial-scanners", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Stop listening and close all ports; returns when that is done. Does nothing if never started."""
        if self._thread is None:
            return
        os.write(self._wake_in, b"x")
        self._thread.join()
        self._thread = None
        os.close(self._wake_in)
        os.close(self._wake_out)

    def _run(self) -> None:
        next_update_s = time.monotonic()
        try:
            while True:
                now_s = time.monotonic()
                if now_s >= next_update_s:
                    self._update_ports()
                    next_update_s = now_s + RESCAN_S
                if self._wait_and_read(next_update_s):
                    return
        finally:
            for name in list(self._open):
                self._close(name)

    def _wait_and_read(self, next_update_s: float) -> bool:
        """Wait for bytes or a deadline and handle what came; True when `stop` was called."""
        by_number = {port.link.fileno(): port for port in self._open.values()}
        due = [port.cutter.due_at_s for port in by_number.values()]
        until_s = min([next_update_s, *(at_s for at_s in due if at_s is not None)])
        ready, _, _ = select.select([self._wake_out, *by_number], [], [], max(0.0, until_s - time.monotonic()))
        if self._wake_out in ready:
            return True
        for number, port in by_number.items():
            if number in ready:
                self._read(port)
            else:
                self._deliver_all(port.cutter, port.cutter.poll(time.monotonic()))
        return False

    def _read(self, port: _Port) -> None:
        try:
            received = port.link.read(_CHUNK)
        except (serial.SerialException, OSError):
            self._close(port.name)
            log.warning("A scanner was unplugged: %s", port.name)
            return
        self._deliver_all(port.cutter, port.cutter.feed(received, time.monotonic()))

    def _deliver_all(self, cutter: LineCutter, scans: list[str]) -> None:
        for details in cutter.take_details():
            self._observe(details)
        for scan in scans:
            self._deliver(scan)

    def _update_ports(self) -> None:
        wanted = list(dict.fromkeys([*self._named, *self._found()]))
        for name in [name for name in self._open if not Path(name).exists()]:
            self._close(name)
        for name in wanted:
            if name not in self._open and Path(name).exists():
                self._try_open(name)

    def _found(self) -> Sequence[str]:
        try:
            return self._find()
        except OSError:  # a port went away meanwhile; the next update is in a second
            return ()

    def _try_open(self, name: str) -> None:
        device = str(Path(name).resolve())
        if any(port.device == device for port in self._open.values()):
            return  # two names of one scanner
        try:
            link = serial.Serial(name, timeout=0, exclusive=True)
        except (serial.SerialException, OSError, ValueError) as error:
            if name not in self._refused:  # logged once, not every second
                log.warning("A scanner can't be opened: %s (%s)", name, type(error).__name__)
                self._refused.add(name)
            return
        self._refused.discard(name)
        self._open[name] = _Port(name, device, link)
        log.info("A scanner is ready: %s", name)

    def _close(self, name: str) -> None:
        port = self._open.pop(name)
        port.link.close()
