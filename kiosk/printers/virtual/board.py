"""The virtual board: a Marlin-like firmware without I/O. Bytes and time go in, bytes and the next wake-up come out.

It takes what a small board takes: a receive buffer that loses what does not fit, four command slots, a planner of
sixteen moves. An `ok` is sent when a command has been carried out, so a full planner holds the answers back.
"""

import re
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from kiosk.printers.virtual.commands import Machine, Waiting, WaitKind
from kiosk.printers.virtual.dialects import MARLIN_2, Dialect
from kiosk.printers.virtual.faults import GARBAGE, SAID, Fault, FaultKind
from kiosk.printers.virtual.numbering import Numbering, Taken
from kiosk.printers.virtual.voice import Voice

KEEPALIVE_S = 2.0
HEAT_LINE_S = 1.0
LINE_BYTES = 96
EMERGENCY = re.compile(rb"^\s*(?:N\d+\s*)?M(108|112|410|876 ?S\d)")
WAIT_EACH_S = 1.0


@dataclass(frozen=True, slots=True)
class BoardSettings:
    """What kind of board this is."""

    speed: float = 1.0
    receive_bytes: int | None = 128
    slots: int | None = None
    """None: as its dialect has them."""
    command_s: float = 0.0
    emergency_parser: bool = True
    advanced_ok: bool = False
    ok_after_resend: bool | None = None
    """None: as its dialect does."""
    faults: tuple[Fault, ...] = field(default=())
    dialect: Dialect = MARLIN_2


class Board:
    """One board. Feed it with `receive`, let time pass with `advance`, collect its words with `take_output`.

    `executed` holds every command carried out, in order. `unplugged` turns True when that fault struck.
    """

    def __init__(self, settings: BoardSettings, now_s: float, executed: list[str] | None = None) -> None:
        self._settings = settings
        self._dialect = settings.dialect
        self._receive_bytes = None if settings.dialect.endless_buffer else settings.receive_bytes
        self._most_slots = settings.slots or settings.dialect.slots
        again = settings.ok_after_resend
        self._ok_after_again = settings.dialect.ok_after_again if again is None else again
        self._voice = Voice()
        self._say = self._voice.say
        self._faults = list(settings.faults)
        self.executed: list[str] = [] if executed is None else executed
        self.lost_bytes = 0
        self.unplugged = False
        self.reset(now_s)

    def reset(self, now_s: float) -> None:
        """Power on or the reset button: everything forgotten, `start` said."""
        self._time_s = now_s
        self._rx = bytearray()
        self._sniffed = bytearray()
        self._slots: deque[tuple[str, int | None, bool]] = deque()
        self._running: Waiting | None = None
        self._numbering = Numbering(self._dialect, ok_after_again=self._ok_after_again)
        self._halted = False
        self._silent = False
        self._keepalive_at_s: float | None = None
        self._wait_at_s = now_s + WAIT_EACH_S if self._dialect.waits else None
        self._insist_at_s: float | None = None
        self._voice.forget()
        self.machine = Machine(self._settings.speed, now_s, self._say, self._dialect)
        for line in self._dialect.banner:
            self._say(line)

    @property
    def wake_at_s(self) -> float | None:
        """When `advance` is due next; None while nothing is under way."""
        if self._voice.waits:
            return self._time_s
        if self._halted or self._silent:
            return None
        until_s = self._running.until_s if self._running else None
        due = [self.machine.report_at_s, self._keepalive_at_s, self._wait_at_s, self._insist_at_s, until_s]
        return min((moment for moment in due if moment is not None), default=None)

    def take_output(self) -> bytes:
        """What the board has said since the last call."""
        return self._voice.take()

    def receive(self, data: bytes, now_s: float) -> None:
        """Bytes from the host arrive."""
        self.advance(now_s)
        self._time_s = max(self._time_s, now_s)
        for line in data.splitlines(keepends=True):
            if self._settings.emergency_parser:
                self._sniff(line, now_s)
            self._fill(line)
            self._take_lines()
        if self._dialect.insists_s:
            self._insist_at_s = now_s + self._dialect.insists_s if self._numbering.asked else None
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

    def _fill(self, line: bytes) -> None:
        room = len(line) if self._receive_bytes is None else self._receive_bytes - len(self._rx)
        self.lost_bytes += max(0, len(line) - room)
        self._rx += line[: max(0, room)]
        if room < len(line) and self._dialect.flushes_when_full:
            self.lost_bytes += len(self._rx)
            self._rx.clear()
            self._say("Full RX Buffer")

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
            self._halt(self._dialect.halted)
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
        while len(self._slots) < self._most_slots and (self._dialect.dead or not self._halted):
            end = next((index for index, byte in enumerate(self._rx) if byte in b"\r\n"), None)
            if end is None:
                return
            text = bytes(self._rx[: min(end, LINE_BYTES - 1)]).decode("latin-1").partition(";")[0].strip()
            del self._rx[: end + 1]
            if self._halted:
                self._say(self._dialect.dead)
            elif text:
                self._take_line(text)
            elif self._dialect.ok_for_blank:
                self._voice.say_ok("ok")

    def _take_line(self, text: str) -> None:
        number: int | None = None
        if self._dialect.refuses:
            self._say(self._dialect.refuses)
            return
        if text.startswith("N"):
            text = self._afflict(text)
            if not text:
                return
            taken = self._numbering.look(text)
            if not isinstance(taken, Taken):
                if taken.asked and not self._dialect.keeps_buffer:
                    self._rx.clear()
                for line in taken.says:
                    self._say(line)
                return
            number, text = taken.number, taken.command
        elif self._dialect.refuses_bare:
            for line in self._numbering.ask("Missing checksum").says:
                self._say(line)
            return
        elif not self._settings.emergency_parser and text[:4] in {"M108", "M112", "M410"}:
            self._act_at_once(text[1:4], self._time_s)
        if self._halted:
            return
        self._slots.append((text, number, not self._dialect.ok_when_queued))
        if self._dialect.ok_when_queued:
            self._voice.say_ok("ok" if number is None or not self._dialect.numbered_ok else f"ok {number}")

    def _afflict(self, text: str) -> str:
        """Let the faults of this line happen; returns what is left of it."""
        for kind in [fault.kind for fault in self._faults if fault.strikes()]:
            for line in SAID.get(kind, ()):
                self._say(line)
            self._spoil_voice(kind)
            match kind:
                case FaultKind.CORRUPT:
                    text = text.replace("1", "7", 1) if "1" in text else text[:-1]
                case FaultKind.LOSE_LINE:
                    return ""
                case FaultKind.FATAL:
                    self._say(self._dialect.fatal)
                    self._halt(self._dialect.halted)
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

    def _spoil_voice(self, kind: FaultKind) -> None:
        match kind:
            case FaultKind.DROP_OK:
                self._voice.drop_ok = True
            case FaultKind.DOUBLE_OK:
                self._voice.double_ok = True
            case FaultKind.GLUE_OK:
                self._voice.glue_ok_to = self.machine.temperatures(self._time_s)
            case FaultKind.GARBAGE:
                self._voice.say_raw(GARBAGE)
            case FaultKind.PARTIAL:
                self._voice.in_pieces = True

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
        self._wait_at_s = self._time_s + WAIT_EACH_S if self._dialect.waits else None
        if not answers:
            if running.answer:
                self._say(running.answer.strip())
        elif running.answer:
            self._voice.say_ok("ok" + running.answer)
        elif self._settings.advanced_ok and number is not None:
            self._voice.say_ok(f"ok N{number} P15 B{self._most_slots - len(self._slots)}")
        else:
            self._voice.say_ok("ok")

    def _speak_up(self, now_s: float) -> None:
        if self._keepalive_at_s is not None and self._running and now_s >= self._keepalive_at_s:
            match self._running.kind:
                case WaitKind.HEAT:
                    self._say(f"{self.machine.temperatures(now_s)} W:?")
                    self._keepalive_at_s = now_s + HEAT_LINE_S
                case WaitKind.USER:
                    self._keep_alive(self._dialect.busy_for_person, now_s)
                case WaitKind.TIME:
                    self._keep_alive(self._dialect.busy, now_s)
        if self._insist_at_s is not None and now_s >= self._insist_at_s and self._dialect.insists_s:
            for line in self._numbering.ask("Format error").says:
                self._say(line)
            self._insist_at_s = now_s + self._dialect.insists_s
        if self._wait_at_s is not None and now_s >= self._wait_at_s:
            if not self._slots:
                self._say("wait")
            self._wait_at_s = now_s + WAIT_EACH_S
        self.machine.report_if_due(now_s)

    def _keep_alive(self, words: str, now_s: float) -> None:
        if words:
            self._say(words)
        self._keepalive_at_s = now_s + KEEPALIVE_S


def split_faults(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    """Fresh copies of these faults, so that boards don't share their counters."""
    return tuple(Fault(fault.kind, fault.at_line, fault.again) for fault in faults)
