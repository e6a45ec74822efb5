"""Fixtures of the serial tests: a scripted host, a wire to the core of the virtual board, and a board as a process."""

import io
import os
import selectors
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any, Self, TypeVar

import pytest

from kiosk.base.clock import Clock, SystemClock
from kiosk.printers.marlin.journal.crash_recovery import reported_end, required_end
from kiosk.printers.marlin.journal.gcode_file import GcodeFile
from kiosk.printers.marlin.journal.job_journal import parse_journal
from kiosk.printers.marlin.journal.parking import Bed
from kiosk.printers.marlin.printer import MarlinPrinter
from kiosk.printers.marlin.protocol import MarlinProtocol
from kiosk.printers.marlin.sending.flow_control import CLEAN_LINES
from kiosk.printers.marlin.wire.send_limits import SendLimits
from kiosk.printers.printer import JobEnded, PrinterEvent, PrinterState, PrintJob, PromptShown, StateChanged
from kiosk.printers.virtual.board import Board, BoardSettings
from kiosk.printers.virtual.dialects import MARLIN_2, Dialect
from kiosk.printers.virtual.faults import FaultKind
from kiosk.printers.virtual.meatpack_board import CAPABILITY, MeatpackBoard
from kiosk.printers.virtual.paced import Pace, PacedBoard
from kiosk.printers.virtual.pty_server import BoardServer, ServedBoard
from tests.printers.marlin.recording_board import Answer, RecordingBoard

E = TypeVar("E", bound=PrinterEvent)
TIMEOUT_S = 30.0
MAX_WAIT_S = 120.0
FIRMWARE = (
    "FIRMWARE_NAME:Marlin 2.1.2 MACHINE_TYPE:Test Machine EXTRUDER_COUNT:1",
    "Cap:AUTOREPORT_TEMP:1",
    "Cap:EMERGENCY_PARSER:1",
    "Cap:PROMPT_SUPPORT:1",
)
WARM = " T:20.0 /0.0 B:20.0 /0.0 @:0 B@:0"


class ScriptedHost:
    """A protocol and its clock, on a cable known to be good; the test plays the board."""

    def __init__(self, limits: SendLimits | None = None) -> None:
        self.protocol = MarlinProtocol(limits)
        self.protocol.good_lines = CLEAN_LINES
        self.now_s = 100.0
        self.events: list[PrinterEvent] = []

    def sent(self) -> list[str]:
        """The lines sent since the last call, as on the wire."""
        self.events += self.protocol.take_events()
        return self.protocol.data_to_send().decode("ascii", "ignore").splitlines()

    def commands(self) -> list[str]:
        """The same without numbers and checksums."""
        plain = [line.partition("*")[0] for line in self.sent() if line]
        return [line.partition(" ")[2] if line.startswith("N") else line for line in plain]

    def receives(self, *lines: str) -> Self:
        """The board sends these lines."""
        self.protocol.receive_data("".join(f"{line}\n" for line in lines).encode(), self.now_s)
        self.events += self.protocol.take_events()
        return self

    def passes(self, seconds: float) -> Self:
        """Let time pass; the protocol is woken whenever it is due."""
        end_s = self.now_s + seconds
        for _ in range(10_000):
            due_s = self.protocol.wake_at_s
            if due_s is None or due_s > end_s:
                break
            self.now_s = max(self.now_s, due_s)
            self.protocol.wake(self.now_s)
        self.now_s = end_s
        self.events += self.protocol.take_events()
        return self

    def connects(self, card: str = "Not SD printing") -> Self:
        """The handshake completes, and nothing is interrupted to send. card: the reply to M27."""
        self.protocol.link_opened(self.now_s)
        self.receives("start", "ok", "ok").passes(0.2)
        assert self.commands()[-1] == "M115"
        self.receives(*FIRMWARE, "ok")
        for _ in range(20):
            for command in self.commands():
                before = [card] if command == "M27" else []
                self.receives(*before, "ok" + WARM if command == "M105" else "ok")
            if self.state is PrinterState.IDLE:
                break
        assert self.state is PrinterState.IDLE
        self.sent()
        return self

    def starts(self, path: Path) -> Self:
        """Start a job, whose board prints nothing from its card, and acknowledge the restart of its numbering."""
        self.asks_to_start(path)
        for _ in range(4):
            for command in self.commands():
                if command == "M110 N0":
                    return self.receives("ok")
                self.receives(*["Not SD printing"] * (command == "M27"), "ok" + WARM if command == "M105" else "ok")
        pytest.fail("It does not start.")

    def asks_to_start(self, path: Path) -> Self:
        """A person starts a job."""
        self.protocol.start(PrintJob("job-1", path, path.name), GcodeFile(path), self.now_s)
        return self

    @property
    def state(self) -> PrinterState:
        """The last state reported."""
        self.events += self.protocol.take_events()
        return [event.state for event in self.events if isinstance(event, StateChanged)][-1]

    def last(self, kind: type[E]) -> E | None:
        """The last event of this kind."""
        self.events += self.protocol.take_events()
        return next((event for event in reversed(self.events) if isinstance(event, kind)), None)


class Wire:
    """The protocol and the core of the board, joined in memory; time jumps from one wake-up to the next.

    The cable is known to be good from earlier prints, so that several lines are in flight.
    """

    def __init__(
        self,
        settings: BoardSettings,
        garble: Callable[[bytes], bytes] = bytes,
        pace: Pace | None = None,
        limits: SendLimits | None = None,
        bed: Bed | None = None,
    ) -> None:
        self.now_s = 100.0
        self.board = Board(settings, self.now_s)
        unpacking = CAPABILITY in settings.dialect.capabilities
        self.unpacking = MeatpackBoard(self.board) if unpacking else None
        behind = self.unpacking or self.board
        self.cable = PacedBoard(behind, pace) if pace else behind
        self.bed = bed
        holds_back = any(fault.kind is FaultKind.HOLDS_BACK for fault in settings.faults)
        self.protocol = MarlinProtocol(limits, bed, may_hold_back=holds_back)
        self.protocol.good_lines = CLEAN_LINES
        self.journal = ""
        self.garble = garble
        self.events: list[PrinterEvent] = []
        self.job_ends: list[JobEnded] = []
        self.protocol.link_opened(self.now_s)

    def run(self, done: Callable[[], bool], within_s: float = 4000.0, rounds: int = 200_000) -> None:
        """Exchange data until `done()`; fails when time or rounds run out, which would be a deadlock."""
        end_s = self.now_s + within_s
        for _ in range(rounds):
            self.write_journal()
            data = self.protocol.data_to_send()
            if data:
                self.cable.receive(data, self.now_s)
            output = self.cable.take_output()
            if output:
                self.protocol.receive_data(self.garble(output), self.now_s)
            self.write_journal()
            self.collect_events()
            if done():
                return
            assert not self.protocol.failure, self.protocol.failure
            if data or output:
                continue
            dues = [due for due in (self.protocol.wake_at_s, self.cable.wake_at_s) if due is not None]
            assert dues, "Both wait forever."
            self.now_s = max(self.now_s, min(dues)) + 1e-6
            assert self.now_s < end_s, "It took too long."
            self.cable.advance(self.now_s)
            self.protocol.wake(self.now_s)
        pytest.fail("Too many rounds.")

    def collect_events(self) -> None:
        """Take what the protocol reported."""
        new = self.protocol.take_events()
        self.events += new
        self.job_ends += [event for event in new if isinstance(event, JobEnded)]

    def take_events_of(self, kind: type[E]) -> list[E]:
        """The events of this kind since the last call."""
        found = [event for event in self.events if isinstance(event, kind)]
        self.events = [event for event in self.events if not isinstance(event, kind)]
        return found

    def clear_events(self) -> None:
        """Forget all events so far."""
        self.events.clear()
        self.job_ends.clear()

    def write_journal(self) -> None:
        """Store the journal, as a printer does before it sends or reports."""
        for entry in self.protocol.take_journal_entries():
            self.journal = entry.text if entry.replaces_all else self.journal + entry.text

    def kill_host(self, away_s: float = 2.0) -> None:
        """The host is killed, and the board executes what it has; after `away_s` there is a new host."""
        self.protocol.close()
        self.now_s += away_s
        self.cable.advance(self.now_s)
        self.cable.take_output()  # a port forgets what came while nobody had it open
        self.protocol = MarlinProtocol(bed=self.bed)
        self.protocol.good_lines = CLEAN_LINES

    def recover(self, prompt: PromptShown | None = None, *, opened: bool = True) -> None:
        """The new host recovers by the journal. prompt: one that was not answered. opened: the port is there."""
        interrupted = parse_journal(self.journal)
        assert interrupted
        if ended := reported_end(interrupted):
            self.protocol.report_end(ended)
        elif ended := required_end(interrupted.job, interrupted):
            self.protocol.end_print(ended)
        else:
            self.protocol.resume_print(interrupted, GcodeFile(interrupted.job.path))
        if prompt:
            self.protocol.recall_prompt(prompt)
        if opened:
            self.protocol.link_opened(self.now_s)

    def connect(self) -> None:
        """Complete the handshake."""
        self.run(lambda: StateChanged(PrinterState.IDLE) in self.events)


class BoardProcess:
    """A board as its own process on a pseudo-terminal."""

    def __init__(self, link: Path, *arguments: str) -> None:
        self.link = link
        self.log = link.with_suffix(".log")
        command = [sys.executable, "-m", "kiosk", "virtual-board", "--link", str(link), "--log", str(self.log)]
        self.process = subprocess.Popen([*command, *arguments], stdout=subprocess.PIPE)
        assert self.process.stdout
        with selectors.DefaultSelector() as selector:
            selector.register(self.process.stdout, selectors.EVENT_READ)
            assert selector.select(TIMEOUT_S)
        assert self.process.stdout.readline().startswith(b"ready")

    def executed(self) -> list[str]:
        """The commands executed."""
        return self.log.read_text().splitlines() if self.log.exists() else []

    def kill(self) -> None:
        """End it like a power cut."""
        self.process.kill()

    def close(self) -> None:
        """Terminate it."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(TIMEOUT_S)
        if self.process.stdout:
            self.process.stdout.close()


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
