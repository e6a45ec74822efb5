"""Virtual boards on cables in simulated time, and the real serial driver stepped without its thread."""

import math
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Protocol

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.marlin import printer as marlin_printer
from kiosk.printers.marlin.connection import card_watch, temperature_polling
from kiosk.printers.marlin.job import job
from kiosk.printers.marlin.journal.parking import Bed
from kiosk.printers.marlin.printer import MarlinPrinter
from kiosk.printers.marlin.sending import ack_timeout
from kiosk.printers.marlin.wire.serial_link import LinkLostError
from kiosk.printers.printer import PrinterUnreachableError, Report
from kiosk.printers.virtual import board
from kiosk.printers.virtual.board import Board, BoardSettings
from kiosk.printers.virtual.dialects import Dialect

BEGIN = datetime(2026, 3, 1, 12, tzinfo=UTC)
BED_COOLS_S = 1800.0
"""A real bed needs half an hour for two thirds of its heat."""
POLL_HOT_S, POLL_IDLE_S, CARD_POLL_S = 30.0, 60.0, 120.0
"""Fewer readings than in earnest, for a month must not take a day."""
BUSY_S, ACKNOWLEDGED_WITHIN_S = 10.0, 15.0
"""How often a board says that it is busy, and when the driver doubts one that does not: both five times as long."""
PROGRESS_S = 15.0
"""In earnest thirty times as often. A print that stood still for a minute by its journal is not resumed."""


class Port(Protocol):
    """What the real driver may open; `open` raises PrinterUnreachableError."""

    port: str

    def open(self) -> Any: ...


class SimulatedClock:
    """Moves as the simulation says; its wall clock may be wrong."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.wrong_by_s = 0.0

    def now(self) -> datetime:
        """The wall clock."""
        return self.true_time(self.seconds) + timedelta(seconds=self.wrong_by_s)

    def monotonic_s(self) -> float:
        return self.seconds

    @staticmethod
    def true_time(seconds: float) -> datetime:
        """What a right clock shows then."""
        return BEGIN + timedelta(seconds=seconds)


@dataclass(eq=False)
class Cable:
    """A cable with a board at its end. A board may be dead or unplugged; a host may have the port open or not."""

    port: str
    dialect: Dialect
    clock: SimulatedClock
    speed: float = 1.0
    is_plugged: bool = True
    link: "CableLink | None" = None
    executed: list[str] = field(default_factory=list)
    board: Board = field(init=False)

    def __post_init__(self) -> None:
        self.power_cycle()

    def power_cycle(self) -> None:
        """A person switches the machine off and on; what was broken is repaired."""
        self.board = Board(BoardSettings(self.speed, dialect=self.dialect), self.clock.seconds, self.executed)
        self.board.machine.bed.cooling_s = BED_COOLS_S
        self.take_output()

    def wake_at_s(self) -> float:
        """When the board is due."""
        return math.inf if self.board.wake_at_s is None else self.board.wake_at_s

    def advance(self) -> None:
        """Let the board do what is due."""
        self.board.advance(self.clock.seconds)
        self.take_output()

    def take_output(self) -> None:
        """Move what the board sends to the host, if one listens."""
        del self.executed[:]
        output = self.board.take_output()
        if self.link is not None and self.is_plugged:
            self.link.received += output

    def open(self) -> "CableLink":
        """What opening the port does. Raises PrinterUnreachableError."""
        if not self.is_plugged:
            raise PrinterUnreachableError(Reason(ReasonCode.NO_PORT, port=self.port))
        self.link = CableLink(self)
        return self.link


class CableLink:
    """The open port of a cable: what `SerialLink` is in earnest."""

    def __init__(self, cable: Cable) -> None:
        self._cable = cable
        self.received = b""

    @property
    def is_readable(self) -> bool:
        return bool(self.received) or not self._cable.is_plugged

    def read(self) -> bytes:
        if not self._cable.is_plugged:
            raise LinkLostError(Reason(ReasonCode.UNPLUGGED))
        data, self.received = self.received, b""
        return data

    def write(self, data: bytes) -> int:
        if not self._cable.is_plugged:
            raise LinkLostError(Reason(ReasonCode.UNPLUGGED))
        self._cable.board.receive(data, self._cable.clock.seconds)
        self._cable.take_output()
        return len(data)

    def set_baud_rate(self, _baud: int) -> None:
        """There is only one."""

    def set_dtr(self, _level: bool) -> bool:
        return False

    def close(self) -> None:
        if self._cable.link is self:
            self._cable.link = None


class Flag:
    """What `WakePipe` is in earnest."""

    def __init__(self) -> None:
        self.is_readable = False

    def wake(self) -> None:
        self.is_readable = True

    def drain(self) -> None:
        self.is_readable = False

    def close(self) -> None:
        """Nothing is open."""


class SteppedPrinter(MarlinPrinter):
    """The real driver; the simulation calls `step` when it is due, instead of its thread."""

    def __init__(self, report: Report, cable: Port, clock: SimulatedClock, journal_dir: Path) -> None:
        super().__init__(report, cable.port, 115200, clock, journal_dir, bed=Bed(220, 220, 250))
        self._protocol.good_lines = self._journal.read_good_lines()

    def connect(self) -> None:
        self._request(self._on_thread_connect)

    def close(self) -> None:
        """Close the port; a running job is left alone."""
        self._closed = True
        self.drop()

    def drop(self) -> None:
        """The process has died: the system closes its files."""
        self._protocol.close()
        self._journal.close()
        if self._link:
            self._link.close()
            self._link = None

    def due_at_s(self) -> float:
        """When `step` is due."""
        if self._closed:
            return math.inf
        if not self._requests.empty() or (self._link is not None and self._link.is_readable):  # type: ignore[attr-defined]
            return -math.inf
        due_s = self._protocol.wake_at_s if self._link else self._retry_at_s
        return math.inf if due_s is None else due_s

    def step(self) -> None:
        """Do what is due."""
        self._run_once()


@contextmanager
def stepped_driver(cables: Mapping[str, Port], progress_s: float = PROGRESS_S) -> Iterator[None]:
    """The real driver opens these cables, waits for nothing, and asks less often; boards report less often, too.

    progress_s: how often it notes how far a print is.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(marlin_printer, "SerialLink", lambda port, _baud: cables[port].open())
        patch.setattr(marlin_printer, "WakePipe", Flag)
        patch.setattr(
            marlin_printer,
            "wait_readable",
            lambda readers, _writers, _s: ([one for one in readers if one.is_readable], []),
        )
        patch.setattr(temperature_polling, "POLL_HOT_S", POLL_HOT_S)
        patch.setattr(temperature_polling, "POLL_IDLE_S", POLL_IDLE_S)
        patch.setattr(card_watch, "POLL_IDLE_S", CARD_POLL_S)
        patch.setattr(board, "KEEPALIVE_INTERVAL_S", BUSY_S)
        patch.setattr(ack_timeout, "SHORT_TIMEOUT_S", ACKNOWLEDGED_WITHIN_S)
        patch.setattr(job, "PROGRESS_INTERVAL_S", progress_s)
        yield
