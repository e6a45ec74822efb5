"""The virtual board: a Marlin-like firmware without I/O. Bytes and time go in, bytes and the next wake-up come out.

It takes what a small board takes: a receive buffer that loses what does not fit, four command slots, a planner of
sixteen moves. An `ok` is sent when a command has been carried out, so a full planner holds the answers back.
"""

import re
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from kiosk.printers.virtual.commands import Machine, Waiting, WaitKind
from kiosk.printers.virtual.faults import Fault, FaultKind

KEEPALIVE_S = 2.0
HEAT_LINE_S = 1.0
LINE_BYTES = 96
EMERGENCY = re.compile(rb"^\s*(?:N\d+\s*)?M(108|112|410|876 ?S\d)")
NUMBERED = re.compile(r"N(-?\d+)\s*(.*?)\s*(?:\*(\d+))?$")
M110_NUMBER = re.compile(r"M110.*?N(-?\d+)")


@dataclass(frozen=True, slots=True)
class BoardSettings:
    """What kind of board this is."""

    speed: float = 1.0
    receive_bytes: int | None = 128
    slots: int = 4
    command_s: float = 0.0
    emergency_parser: bool = True
    advanced_ok: bool = False
    ok_after_resend: bool = True
    faults: tuple[Fault, ...] = field(default=())


def checksum(data: bytes) -> int:
    """XOR of all bytes."""
    total = 0
    for byte in data:
        total ^= byte
    return total


class Board:
    """One board. Feed it with `receive`, let time pass with `advance`, collect its words with `take_output`.

    `executed` holds every command carried out, in order. `unplugged` turns True when that fault struck.
    """

    def __init__(self, settings: BoardSettings, now_s: float, executed: list[str] | None = None) -> None:
        self._settings = settings
        self._faults = list(settings.faults)
        self.executed: list[str] = [] if executed is None else executed
        self.lost_bytes = 0
        self.unplugged = False
        self._out: list[str] = []
        self.reset(now_s)

    def reset(self, now_s: float) -> None:
        """Power on or the reset button: everything forgotten, `start` said."""
        self._time_s = now_s
        self._rx = bytearray()
        self._sniffed = bytearray()
        self._slots: deque[tuple[str, int | None, bool]] = deque()
        self._running: Waiting | None = None
        self._last_n = 0
        self._halted = False
        self._silent = False
        self._drop_next_ok = False
        self._keepalive_at_s: float | None = None
        self._out.clear()
        self.machine = Machine(self._settings.speed, now_s, self._say)
        self._say("start")
        self._say("echo:Marlin 2.1.2")

    @property
    def wake_at_s(self) -> float | None:
        """When `advance` is due next; None while nothing is under way."""
        if self._halted or self._silent:
            return None
        due = [self.machine.report_at_s, self._keepalive_at_s, self._running.until_s if self._running else None]
        return min((moment for moment in due if moment is not None), default=None)

    def take_output(self) -> bytes:
        """What the board has said since the last call."""
        said = "".join(self._out)
        self._out.clear()
        return said.encode()

    def receive(self, data: bytes, now_s: float) -> None:
        """Bytes from the host arrive."""
        self.advance(now_s)
        self._time_s = max(self._time_s, now_s)
        for line in data.splitlines(keepends=True):
            if self._settings.emergency_parser:
                self._sniff(line, now_s)
            room = len(line) if self._settings.receive_bytes is None else self._settings.receive_bytes - len(self._rx)
            self.lost_bytes += max(0, len(line) - room)
            self._rx += line[: max(0, room)]
            self._take_lines()
        self.advance(now_s)

    def advance(self, now_s: float) -> None:
        """Let time pass up to `now_s`."""
        while not self._halted and not self._silent:
            self._take_lines()
            if self._running is None:
                if not self._slots:
                    break
                self._begin()
            running = self._running
            if running is None or running.until_s is None or running.until_s > now_s:
                break
            self._time_s = max(self._time_s, running.until_s)
            self._finish(running)
        if not self._halted and not self._silent:
            self._speak_up(now_s)

    def _say(self, line: str) -> None:
        self._out.append(line + "\n")

    def _sniff(self, data: bytes, now_s: float) -> None:
        """The emergency parser: looks at each line as it comes in, whatever is still in the queue."""
        self._sniffed += data
        if not data.endswith((b"\n", b"\r")):
            del self._sniffed[:-LINE_BYTES]
            return
        urgent = EMERGENCY.match(bytes(self._sniffed))
        self._sniffed.clear()
        if urgent:
            self._act_at_once(urgent.group(1).decode(), now_s)

    def _act_at_once(self, code: str, now_s: float) -> None:
        if code == "112":
            self._halt("Error:Printer halted. kill() called!")
        elif code == "410":
            self.machine.motion.forget_moves()
            if self._running and self._running.kind is WaitKind.TIME:
                self._running.until_s = now_s
        elif self._running and self._running.kind is not WaitKind.TIME:
            self.machine.end_prompt(self._running)
            self._running.until_s = now_s

    def _halt(self, words: str) -> None:
        self.machine.all_off(self._time_s)
        self._say(words)
        self._halted = True

    def _take_lines(self) -> None:
        while len(self._slots) < self._settings.slots and not self._halted:
            end = next((index for index, byte in enumerate(self._rx) if byte in b"\r\n"), None)
            if end is None:
                return
            text = bytes(self._rx[: min(end, LINE_BYTES - 1)]).decode("latin-1").partition(";")[0].strip()
            del self._rx[: end + 1]
            if text:
                self._take_line(text)

    def _take_line(self, text: str) -> None:
        number: int | None = None
        if text.startswith("N"):
            text = self._afflict(text)
            if not text:
                return
            trouble = self._trouble_with(text)
            if trouble:
                self._ask_again(trouble)
                return
            found = NUMBERED.match(text)
            assert found
            number, text = int(found.group(1)), found.group(2)
            reset_to = M110_NUMBER.search(text)
            self._last_n = int(reset_to.group(1)) if reset_to else number
        elif not self._settings.emergency_parser and text[:4] in {"M108", "M112", "M410"}:
            self._act_at_once(text[1:4], self._time_s)
        if not self._halted:
            self._slots.append((text, number, True))

    def _trouble_with(self, text: str) -> str:
        found = NUMBERED.match(text)
        if not found or (int(found.group(1)) != self._last_n + 1 and "M110" not in text):
            return "Line Number is not Last Line Number+1"
        if found.group(3) is None:
            return "No Checksum with line number"
        if int(found.group(3)) != checksum(text[: text.rindex("*")].encode("latin-1")):
            return "checksum mismatch"
        return ""

    def _ask_again(self, trouble: str) -> None:
        self._rx.clear()
        self._say(f"Error:{trouble}, Last Line: {self._last_n}")
        self._say(f"Resend: {self._last_n + 1}")
        if self._settings.ok_after_resend:
            self._say("ok")

    def _afflict(self, text: str) -> str:
        for kind in [fault.kind for fault in self._faults if fault.strikes()]:
            match kind:
                case FaultKind.CORRUPT:
                    text = text.replace("1", "7", 1) if "1" in text else text[:-1]
                case FaultKind.LOSE_LINE:
                    return ""
                case FaultKind.DROP_OK:
                    self._drop_next_ok = True
                case FaultKind.FATAL:
                    self._say("Error:Thermal Runaway, system stopped! Heater_ID: 0")
                    self._halt("Error:Printer halted. kill() called!")
                    return ""
                case FaultKind.RESET:
                    self.reset(self._time_s)
                    return ""
                case FaultKind.SILENCE:
                    self._silent = True
                case FaultKind.ATTENTION:
                    self._slots.append(("M0 Look at the filament", None, False))
                case FaultKind.UNPLUG:
                    self.unplugged = True
        return text

    def _begin(self) -> None:
        text = self._slots[0][0]
        self.executed.append(text)
        self._running = self.machine.carry_out(text, self._time_s)
        if self._running.until_s is not None:
            self._running.until_s += self._settings.command_s
        self._keepalive_at_s = self._time_s + (HEAT_LINE_S if self._running.kind is WaitKind.HEAT else KEEPALIVE_S)
        if self._running.until_s is not None and self._running.until_s <= self._time_s:
            self._keepalive_at_s = None

    def _finish(self, running: Waiting) -> None:
        _text, number, answers = self._slots.popleft()
        self._running = None
        self._keepalive_at_s = None
        if not answers:
            return
        if self._drop_next_ok:
            self._drop_next_ok = False
        elif running.answer:
            self._say(running.answer)
        elif self._settings.advanced_ok and number is not None:
            self._say(f"ok N{number} P15 B{self._settings.slots - len(self._slots)}")
        else:
            self._say("ok")

    def _speak_up(self, now_s: float) -> None:
        if self._keepalive_at_s is not None and self._running and now_s >= self._keepalive_at_s:
            match self._running.kind:
                case WaitKind.HEAT:
                    self._say(f"{self.machine.temperatures(now_s)} W:?")
                    self._keepalive_at_s = now_s + HEAT_LINE_S
                case WaitKind.USER:
                    self._say("echo:busy: paused for user")
                    self._keepalive_at_s = now_s + KEEPALIVE_S
                case WaitKind.TIME:
                    self._say("echo:busy: processing")
                    self._keepalive_at_s = now_s + KEEPALIVE_S
        self.machine.report_if_due(now_s)


def split_faults(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    """Fresh copies of these faults, so that boards don't share their counters."""
    return tuple(Fault(fault.kind, fault.at_line, fault.again) for fault in faults)
