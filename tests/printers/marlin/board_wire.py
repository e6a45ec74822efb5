"""The protocol and the core of the virtual board, joined in memory; time jumps from one wake-up to the next."""

from collections.abc import Callable
from typing import TypeVar

import pytest

from kiosk.printers.marlin.journal.crash_recovery import reported_end, required_end
from kiosk.printers.marlin.journal.gcode_file import GcodeFile
from kiosk.printers.marlin.journal.job_journal import parse_journal
from kiosk.printers.marlin.journal.parking import Bed
from kiosk.printers.marlin.protocol import MarlinProtocol
from kiosk.printers.marlin.sending.flow_control import CLEAN_LINES
from kiosk.printers.marlin.wire.send_limits import SendLimits
from kiosk.printers.printer import JobEnded, PrinterEvent, PrinterState, PromptShown, StateChanged
from kiosk.printers.virtual.board import Board, BoardSettings
from kiosk.printers.virtual.faults import FaultKind
from kiosk.printers.virtual.meatpack_board import CAPABILITY, MeatpackBoard
from kiosk.printers.virtual.paced import Pace, PacedBoard

E = TypeVar("E", bound=PrinterEvent)


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
