"""A host whose board is played by the test: the protocol and its clock, line by line."""

from pathlib import Path
from typing import Self, TypeVar

import pytest

from kiosk.printers.marlin.journal.gcode_file import GcodeFile
from kiosk.printers.marlin.protocol import MarlinProtocol
from kiosk.printers.marlin.sending.flow_control import CLEAN_LINES
from kiosk.printers.marlin.wire.send_limits import SendLimits
from kiosk.printers.printer import PrinterEvent, PrinterState, PrintJob, StateChanged

E = TypeVar("E", bound=PrinterEvent)
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
