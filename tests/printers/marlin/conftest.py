"""What the serial tests host to: a hand-led conversation, a wire to the board's core in memory, and a real board."""

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

from kiosk.base.clock import SystemClock
from kiosk.printers.marlin.journal.crash_recovery import reported_end, required_end
from kiosk.printers.marlin.journal.gcode_file import GcodeFile
from kiosk.printers.marlin.journal.job_journal import parse_journal
from kiosk.printers.marlin.journal.parking import Bed
from kiosk.printers.marlin.printer import MarlinPrinter
from kiosk.printers.marlin.protocol import MarlinProtocol
from kiosk.printers.marlin.wire.send_limits import SendLimits
from kiosk.printers.printer import PrinterEvent, PrinterState, PrintJob, PromptShown, StateChanged
from kiosk.printers.virtual.board import Board, BoardSettings
from kiosk.printers.virtual.meatpack_board import CAPABILITY, MeatpackBoard
from kiosk.printers.virtual.paced import Pace, PacedBoard
from kiosk.printers.virtual.pty_server import BoardServer, ServedBoard

E = TypeVar("E", bound=PrinterEvent)
WITHIN_S = 30.0
FIRMWARE = (
    "FIRMWARE_NAME:Marlin 2.1.2 MACHINE_TYPE:Test Machine EXTRUDER_COUNT:1",
    "Cap:AUTOREPORT_TEMP:1",
    "Cap:EMERGENCY_PARSER:1",
    "Cap:PROMPT_SUPPORT:1",
)
WARM = " T:20.0 /0.0 B:20.0 /0.0 @:0 B@:0"


class ScriptedHost:
    """A protocol and a clock in the hands of the test, which plays the board."""

    def __init__(self, limits: SendLimits | None = None) -> None:
        self.protocol = MarlinProtocol(limits)
        self.now_s = 100.0
        self.events: list[PrinterEvent] = []

    def sent(self) -> list[str]:
        """The lines that went out since the last look, as they are on the wire."""
        self.events += self.protocol.take_events()
        return self.protocol.data_to_send().decode().splitlines()

    def commands(self) -> list[str]:
        """The same without numbers and checksums."""
        plain = [line.partition("*")[0] for line in self.sent() if line]
        return [line.partition(" ")[2] if line.startswith("N") else line for line in plain]

    def receives(self, *lines: str) -> Self:
        """The board says these."""
        self.protocol.receive_data("".join(f"{line}\n" for line in lines).encode(), self.now_s)
        self.events += self.protocol.take_events()
        return self

    def passes(self, seconds: float) -> Self:
        """Time goes by, and the protocol is woken whenever it wished."""
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
        """The handshake completes, and nothing is left to send. card: the reply to M27."""
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
        """A job is started and its numbering agreed."""
        self.protocol.start(PrintJob("job-1", path, path.name), GcodeFile(path), self.now_s)
        assert self.sent() == ["N0 M110 N0*125"]
        return self.receives("ok")

    @property
    def state(self) -> PrinterState:
        """The last state that was events."""
        self.events += self.protocol.take_events()
        return [event.state for event in self.events if isinstance(event, StateChanged)][-1]

    def last(self, kind: type[E]) -> E | None:
        """The last event of this kind."""
        self.events += self.protocol.take_events()
        return next((event for event in reversed(self.events) if isinstance(event, kind)), None)


class Wire:
    """The protocol and the board's core, joined in memory; time jumps from one wake-up to the next."""

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
        self.protocol = MarlinProtocol(limits, bed)
        self.journal = ""
        self.garble = garble
        self.events: list[PrinterEvent] = []
        self.protocol.link_opened(self.now_s)

    def run(self, done: Callable[[], bool], within_s: float = 4000.0, rounds: int = 200_000) -> None:
        """Let them host until `done()`; fails when time or rounds run out, which would be a deadlock."""
        end_s = self.now_s + within_s
        for _ in range(rounds):
            self.write_journal()
            data = self.protocol.data_to_send()
            if data:
                self.cable.receive(data, self.now_s)
            said = self.cable.take_output()
            if said:
                self.protocol.receive_data(self.garble(said), self.now_s)
            self.write_journal()
            self.events += self.protocol.take_events()
            if done():
                return
            assert not self.protocol.failure, self.protocol.failure
            if data or said:
                continue
            dues = [due for due in (self.protocol.wake_at_s, self.cable.wake_at_s) if due is not None]
            assert dues, "Both wait for ever."
            self.now_s = max(self.now_s, min(dues)) + 1e-6
            assert self.now_s < end_s, "It took too long."
            self.cable.advance(self.now_s)
            self.protocol.wake(self.now_s)
        pytest.fail("Too many rounds.")

    def write_journal(self) -> None:
        """Keep the journal, as a printer does before it sends or tells."""
        for entry in self.protocol.take_journal_entries():
            self.journal = entry.text if entry.replaces_all else self.journal + entry.text

    def kill_host(self, away_s: float = 2.0) -> None:
        """The host is killed; the board works on what it has. After a while there is a new host."""
        self.protocol.close()
        self.now_s += away_s
        self.cable.advance(self.now_s)
        self.cable.take_output()  # a port forgets what came while nobody had it open
        self.protocol = MarlinProtocol(bed=self.bed)

    def recover(self, asked: PromptShown | None = None, *, opened: bool = True) -> None:
        """The new host goes on by the old one's journal. asked: a question that the old one had not answered.

        opened: its port is there.
        """
        left = parse_journal(self.journal)
        assert left
        if ended := reported_end(left):
            self.protocol.report_end(ended)
        elif ended := required_end(left.job, left):
            self.protocol.end_print(ended)
        else:
            self.protocol.resume_print(left, GcodeFile(left.job.path))
        if asked:
            self.protocol.recall_prompt(asked)
        if opened:
            self.protocol.link_opened(self.now_s)

    def connect(self) -> None:
        """Let them greet."""
        self.run(lambda: StateChanged(PrinterState.IDLE) in self.events)


class BoardProcess:
    """A board as its own process on a real pseudo-terminal."""

    def __init__(self, link: Path, *arguments: str) -> None:
        self.link = link
        self.log = link.with_suffix(".log")
        command = [sys.executable, "-m", "kiosk", "virtual-board", "--link", str(link), "--log", str(self.log)]
        self.process = subprocess.Popen([*command, *arguments], stdout=subprocess.PIPE)
        assert self.process.stdout
        with selectors.DefaultSelector() as selector:
            selector.register(self.process.stdout, selectors.EVENT_READ)
            assert selector.select(WITHIN_S)
        assert self.process.stdout.readline().startswith(b"ready")

    def executed(self) -> list[str]:
        """What it has carried out."""
        return self.log.read_text().splitlines() if self.log.exists() else []

    def kill(self) -> None:
        """End it as a power cut does."""
        self.process.kill()

    def close(self) -> None:
        """End it in good order."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(WITHIN_S)
        if self.process.stdout:
            self.process.stdout.close()


class EventRecorder:
    """Collects what a printer reports and lets a test wait for it."""

    def __init__(self) -> None:
        self.all: list[PrinterEvent] = []
        self._queue: SimpleQueue[PrinterEvent] = SimpleQueue()
        self.threads: set[str] = set()

    def report(self, event: PrinterEvent) -> None:
        """The printer's report function."""
        self.threads.add(threading.current_thread().name)
        self._queue.put(event)

    def wait_for(self, kind: type[E], fits: Callable[[E], bool] = lambda _event: True) -> E:
        """Wait for an event of this kind that fits."""
        while True:
            try:
                event = self._queue.get(timeout=WITHIN_S)
            except Empty:
                pytest.fail(f"No such {kind.__name__} came; there were {self.all}")
            self.all.append(event)
            if isinstance(event, kind) and fits(event):
                return event

    def wait_for_state(self, state: PrinterState) -> StateChanged:
        """Wait for this state."""
        return self.wait_for(StateChanged, lambda event: event.state is state)


@pytest.fixture
def events() -> EventRecorder:
    """Where the printer under test reports to."""
    return EventRecorder()


@pytest.fixture
def host() -> Iterator[ScriptedHost]:
    """A conversation that has not begun."""
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
    """Serves boards on pseudo-terminals from a thread of the test, so that it can look at them."""
    servers: list[tuple[BoardServer, threading.Thread]] = []

    def serve(speed: float = 1.0, **how: Any) -> ServedBoard:
        board = ServedBoard(tmp_path / f"served{len(servers)}", BoardSettings(speed), log=io.StringIO(), **how)
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
def printer_on(events: EventRecorder) -> Iterator[Callable[..., MarlinPrinter]]:
    """Makes printers that are closed at the end."""
    made: list[MarlinPrinter] = []

    def make(port: Path | str, baud: int | None = 115200, journal_dir: Path | None = None) -> MarlinPrinter:
        made.append(MarlinPrinter(events.report, os.fspath(port), baud, SystemClock(), journal_dir))
        return made[-1]

    yield make
    for printer in made:
        printer.close()


@pytest.fixture
def gcode(tmp_path: Path) -> Callable[..., Path]:
    """Writes a print file: heating if wished, homing, then so many moves."""

    def write(moves: int = 200, tool_c: int = 0, feed: int = 6000, step_mm: float = 5) -> Path:
        lines = ["; a test", "G90", "M82"]
        lines += [f"M109 S{tool_c}"] if tool_c else []
        lines += ["G28", "", "G1 Z0.2 F600"]
        lines += [f"G1 X{100 + step_mm * (i % 2):.3f} Y{10 + i * 0.01:.2f} F{feed} ; move {i}" for i in range(moves)]
        path = tmp_path / "piece.gcode"
        path.write_text("\n".join(lines) + "\n")
        return path

    return write
