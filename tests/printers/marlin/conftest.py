"""Fixtures of the serial tests: a scripted host, a wire to the core of the virtual board, boards, events."""

import io
import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

import pytest

from kiosk.base.clock import Clock, SystemClock
from kiosk.printers.marlin.journal.parking import Bed
from kiosk.printers.marlin.printer import MarlinPrinter
from kiosk.printers.marlin.wire.send_limits import SendLimits
from kiosk.printers.printer import PrinterEvent, PrinterState, StateChanged
from kiosk.printers.virtual.board import BoardSettings
from kiosk.printers.virtual.dialects import MARLIN_2, Dialect
from kiosk.printers.virtual.paced import Pace
from kiosk.printers.virtual.pty_server import BoardServer, ServedBoard
from tests.printers.marlin.board_process import BoardProcess
from tests.printers.marlin.board_wire import Wire
from tests.printers.marlin.recording_board import Answer, RecordingBoard
from tests.printers.marlin.scripted_host import ScriptedHost

E = TypeVar("E", bound=PrinterEvent)
TIMEOUT_S = 30.0
MAX_WAIT_S = 120.0


class EventRecorder:
    """Records what a printer reports and lets a test wait for it."""

    def __init__(self) -> None:
        self.all: list[PrinterEvent] = []
        self._queue: SimpleQueue[PrinterEvent] = SimpleQueue()
        self.threads: set[str] = set()

    def report(self, event: PrinterEvent) -> None:
        """The report function of the printer."""
        self.threads.add(threading.current_thread().name)
        self._queue.put(event)

    def wait_for(self, kind: type[E], fits: Callable[[E], bool] = lambda _event: True) -> E:
        """Wait for an event of this kind that matches; others may go on coming."""
        until_s = time.monotonic() + MAX_WAIT_S
        while time.monotonic() < until_s:
            try:
                event = self._queue.get(timeout=TIMEOUT_S)
            except Empty:
                pytest.fail(f"No such {kind.__name__} came; there were {self.all}")
            self.all.append(event)
            if isinstance(event, kind) and fits(event):
                return event
        pytest.fail(f"No such {kind.__name__} came in time; there were {self.all[-50:]}")

    def wait_for_state(self, state: PrinterState) -> StateChanged:
        """Wait for this state."""
        return self.wait_for(StateChanged, lambda event: event.state is state)


@pytest.fixture
def events() -> EventRecorder:
    """The events of the printer under test."""
    return EventRecorder()


@pytest.fixture
def host() -> Iterator[ScriptedHost]:
    """A host whose link is not open yet."""
    host = ScriptedHost()
    yield host
    host.protocol.close()


@pytest.fixture
def make_wire() -> Iterator[Callable[..., Wire]]:
    """Makes a wire to a board in memory."""
    made: list[Wire] = []

    def make(
        settings: BoardSettings,
        garble: Callable[[bytes], bytes] = bytes,
        pace: Pace | None = None,
        limits: SendLimits | None = None,
        bed: Bed | None = None,
    ) -> Wire:
        made.append(Wire(settings, garble, pace, limits, bed))
        return made[-1]

    yield make
    for wire in made:
        wire.protocol.close()


@pytest.fixture
def board_on(tmp_path: Path) -> Iterator[Callable[..., BoardProcess]]:
    """Starts boards on pseudo-terminals: `board_on("--speed", "100")`."""
    started: list[BoardProcess] = []

    def start(*arguments: str) -> BoardProcess:
        started.append(BoardProcess(tmp_path / f"port{len(started)}", *arguments))
        return started[-1]

    yield start
    for board in started:
        board.close()


@pytest.fixture
def served_board(tmp_path: Path) -> Iterator[Callable[..., ServedBoard]]:
    """Serves boards on pseudo-terminals from a thread of the test, which gives access to them."""
    servers: list[tuple[BoardServer, threading.Thread]] = []

    def serve(
        speed: float = 1.0, dialect: Dialect = MARLIN_2, *, settings: BoardSettings | None = None, **how: Any
    ) -> ServedBoard:
        chosen = settings or BoardSettings(speed, dialect=dialect)
        board = ServedBoard(tmp_path / f"served{len(servers)}", chosen, log=io.StringIO(), **how)
        server = BoardServer([board], time.monotonic)
        thread = threading.Thread(target=server.serve)
        thread.start()
        servers.append((server, thread))
        return board

    yield serve
    for server, thread in servers:
        server.stop()
        thread.join()


@pytest.fixture
def recording_board(tmp_path: Path) -> Iterator[Callable[..., RecordingBoard]]:
    """Makes boards that record each raw line: `recording_board(answer)`."""
    made: list[RecordingBoard] = []

    def make(answer: Answer = lambda _command, _board: None, *, first_asterisk: bool = False) -> RecordingBoard:
        made.append(RecordingBoard(tmp_path / f"recording{len(made)}", answer, first_asterisk=first_asterisk))
        return made[-1]

    yield make
    for board in made:
        board.close()


@pytest.fixture
def printer_on(events: EventRecorder) -> Iterator[Callable[..., MarlinPrinter]]:
    """Makes printers that are closed at the end."""
    made: list[MarlinPrinter] = []

    def make(
        port: Path | str, baud: int | None = 115200, journal_dir: Path | None = None, clock: Clock | None = None
    ) -> MarlinPrinter:
        made.append(MarlinPrinter(events.report, os.fspath(port), baud, clock or SystemClock(), journal_dir))
        return made[-1]

    yield make
    for printer in made:
        printer.close()


@pytest.fixture
def gcode(tmp_path: Path) -> Callable[..., Path]:
    """Writes a print file: a heat-up if `tool_c`, homing, then moves."""

    def write(moves: int = 200, tool_c: int = 0, feed: int = 6000, step_mm: float = 5) -> Path:
        lines = ["; a test", "G90", "M82"]
        lines += [f"M109 S{tool_c}"] if tool_c else []
        lines += ["G28", "", "G1 Z0.2 F600"]
        lines += [f"G1 X{100 + step_mm * (i % 2):.3f} Y{10 + i * 0.01:.2f} F{feed} ; move {i}" for i in range(moves)]
        path = tmp_path / "cube.gcode"
        path.write_text("\n".join(lines) + "\n")
        return path

    return write
