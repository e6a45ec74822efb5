"""The virtual board: a Marlin-like firmware, sans-I/O. Bytes and time go in, bytes and the next wake-up come out.

It has the limits of a small board: a receive buffer that loses what does not fit, four command slots, a planner of
sixteen moves. An `ok` is sent when a command has been executed, so a full planner delays it.
"""

import math
from collections import deque
from dataclasses import dataclass, replace

from kiosk.printers.virtual.commands import Execution, Machine, WaitKind
from kiosk.printers.virtual.dialects import MARLIN_2, Dialect
from kiosk.printers.virtual.emergency_parser import MAX_LINE_BYTES, EmergencyParser
from kiosk.printers.virtual.faults import MESSAGES, Fault, FaultKind
from kiosk.printers.virtual.heater import NEVER_S
from kiosk.printers.virtual.numbering import Accepted, Numbering, Rejected
from kiosk.printers.virtual.receive_buffer import ReceiveBuffer
from kiosk.printers.virtual.reply_buffer import ReplyBuffer

KEEPALIVE_INTERVAL_S = 2.0
HEAT_REPORT_INTERVAL_S = 1.0
WAIT_INTERVAL_S = 1.0
LOOP_S = 0.003
"""How often it looks into its receive buffer, at the most, while it also serves a display."""
ON_LINES = frozenset({FaultKind.CORRUPT, FaultKind.LOSE_LINE, FaultKind.ATTENTION})
"""Faults that need a line."""
LOSES_LINE = frozenset({FaultKind.LOSE_LINE, FaultKind.FATAL, FaultKind.RESET})


@dataclass(frozen=True, slots=True)
class BoardSettings:
    """What kind of board to simulate; None takes the value of the dialect."""

    speed: float = 1.0
    receive_bytes: int | None = 128
    slots: int | None = None
    command_s: float = 0.0
    emergency_parser: bool = True
    advanced_ok: bool = False
    ok_after_resend: bool | None = None
    faults: tuple[Fault, ...] = ()
    dialect: Dialect = MARLIN_2


class Board:
    """One board: call `receive` with bytes, `advance` at `wake_at_s`, and `take_output` after both.

    `executed`: every command executed, in order. `unplugged`: the fault “unplug” has happened. `send_byte_s`: how long
    it takes to send one byte, which a small board waits for: what arrives while it complains about a line is discarded
    with the rest of its receive buffer, and of the line then arriving only the tail is left. `is_unpacked`: it receives
    what was packed on the cable, of which its emergency parser is given the bytes themselves.
    """

    def __init__(self, settings: BoardSettings, now_s: float, executed: list[str] | None = None) -> None:
        kinds = {fault.kind for fault in settings.faults}
        self._is_deaf_while_waiting = FaultKind.DEAF_WHILE_WAITING in kinds
        if self._is_deaf_while_waiting:
            settings = replace(settings, emergency_parser=False)
        if not settings.emergency_parser:
            settings = replace(settings, dialect=settings.dialect.without_emergency_parser())
        self._settings = settings
        self._dialect = settings.dialect
        self._rx = ReceiveBuffer(
            None if settings.dialect.unlimited_buffer else settings.receive_bytes,
            flushes=settings.dialect.flushes_when_full,
            holds_back=FaultKind.HOLDS_BACK in kinds,
        )
        self._tool_count = 2 if FaultKind.TWO_TOOLS in kinds else 1
        self._max_line_bytes = None if settings.dialect.unlimited_buffer else MAX_LINE_BYTES - 1
        self._slot_count = settings.slots or settings.dialect.slots
        ok = settings.ok_after_resend
        self._ok_after_resend = settings.dialect.ok_after_resend if ok is None else ok
        self._replies = ReplyBuffer()
        self._send = self._replies.send
        self._faults = list(settings.faults)
        self._timed = sorted((fault for fault in settings.faults if fault.after_s is not None), key=_after_s)
        self._switched_on_s = now_s
        self._card_print_waits = False
        self.executed: list[str] = [] if executed is None else executed
        self.unplugged = False
        self.send_byte_s = 0.0
        self.is_unpacked = False
        self.reset(now_s)

    @property
    def lost_bytes(self) -> int:
        return self._rx.lost_bytes

    @property
    def is_holding_back(self) -> bool:
        """Whether its USB takes no more bytes from the host now."""
        return self._rx.is_holding_back

    def reset(self, now_s: float) -> None:
        """Power on or reset: forget everything and send the banner."""
        self._time_s = now_s
        self._rx.reset()
        self._halted_reply = self._dialect.halted_reply
        self._emergency_parser = EmergencyParser()
        self._slots: deque[tuple[str, int | None, bool]] = deque()
        self._executing: Execution | None = None
        self._numbering = Numbering(self._dialect, ok_after_resend=self._ok_after_resend)
        self._is_halted = False
        self._is_silent = False
        self._keepalive_at_s: float | None = None
        self._wait_at_s = now_s + WAIT_INTERVAL_S if self._dialect.sends_wait else None
        self._repeat_request_at_s: float | None = None
        self._discards_at_s: float | None = None
        self._request: tuple[str, ...] = ()
        self._replies.clear()
        self.machine = Machine(self._settings.speed, now_s, self._send, self._dialect, self._tool_count)
        for line in self._dialect.banner:
            self._send(line)

    @property
    def wake_at_s(self) -> float | None:
        """When `advance` is due; None while nothing is being done."""
        if self._replies.has_more:
            return self._time_s
        if self._is_halted or self._is_silent:
            return None
        if self._discards_at_s is not None:
            return self._discards_at_s
        until_s = self._executing.until_s if self._executing else None
        due = [self.machine.report_at_s, self._keepalive_at_s, self._wait_at_s, self._repeat_request_at_s, until_s]
        if self._timed:
            due.append(self._switched_on_s + _after_s(self._timed[0]))
        if self._card_print_waits and not self._slots:
            due.append(self.machine.motion.still_at_s(self._time_s))
        return min((at_s for at_s in due if at_s is not None), default=None)

    def take_output(self) -> bytes:
        return self._replies.take()

    def receive(self, data: bytes, now_s: float) -> None:
        self.advance(now_s)
        self._time_s = max(self._time_s, now_s)
        self._rx.offer(data)
        self._read_input(now_s)
        repeat_s = self._dialect.repeat_request_s
        if repeat_s:
            self._repeat_request_at_s = now_s + repeat_s if self._numbering.resend_pending else None
        self.advance(now_s)

    def advance(self, now_s: float) -> None:
        """Execute everything that is due by `now_s`."""
        if self._discards_at_s is not None:
            if now_s < self._discards_at_s:
                return
            self._discard_input()
        self._cause_timed_faults(now_s)
        while not self._is_halted and not self._is_silent:
            self._read_input(now_s)
            if self._executing is None:
                if not self._slots:
                    break
                self._begin()
            execution = self._executing
            if execution is None or execution.until_s is None or execution.until_s > now_s:
                break
            self._time_s = max(self._time_s, execution.until_s)
            self._finish(execution)
        if not self._is_halted and not self._is_silent:
            self._send_periodic(now_s)

    def _read_input(self, now_s: float) -> None:
        """Store what has arrived as far as it fits, and take lines out of the buffer as far as slots are free."""
        self._take_lines()
        while admitted := self._rx.admit():
            chunk, is_discarded = admitted
            if not self.is_unpacked:
                self.parse_emergency(chunk, now_s)
            if is_discarded:
                self._send("Full RX Buffer")
            self._take_lines()

    def parse_emergency(self, data: bytes, now_s: float) -> None:
        """Act on commands in these bytes of the cable if there is an emergency parser."""
        if self._settings.emergency_parser:
            for code in self._emergency_parser.read(data):
                self._execute_emergency(code, now_s)

    def _execute_emergency(self, code: str, now_s: float) -> None:
        if code == "112":
            self._halt(self._dialect.halt_message)
        elif code == "410":
            self.machine.motion.clear_moves()
            if self._executing and self._executing.kind is WaitKind.TIME:
                self._executing.until_s = now_s
        elif self._executing and self._executing.kind is not WaitKind.TIME:
            self.machine.end_prompt(self._executing)
            self._executing.until_s = now_s

    def _halt(self, message: str) -> None:
        self.machine.all_off(self._time_s)
        self._send(message)
        self._is_halted = True

    @property
    def _is_deaf(self) -> bool:
        """Whether it waits and reads nothing meanwhile."""
        return self._is_deaf_while_waiting and self._executing is not None and not _is_move(self._slots[0][0])

    def _take_lines(self) -> None:
        while len(self._slots) < self._slot_count and (self._halted_reply or not self._is_halted):
            is_reading = not self._is_deaf and self._discards_at_s is None
            line = self._rx.take_line(self._max_line_bytes) if is_reading else None
            if line is None:
                return
            text = line.decode("latin-1").partition(";")[0].strip()
            if self._is_halted:
                self._send(self._halted_reply)
            elif text:
                self._take_line(text)
            elif self._dialect.ok_for_blank:
                self._replies.send_ok("ok")

    def _take_line(self, text: str) -> None:
        number: int | None = None
        if self._dialect.rejects_all:
            self._send(self._dialect.rejects_all)
            return
        if text.startswith("N"):
            text = self._apply_faults(text)
            if not text:
                return
            checked = self._numbering.check(text)
            if not isinstance(checked, Accepted):
                self._reject(checked)
                return
            number, text = checked.number, checked.command
        elif self._dialect.requires_checksum:
            for line in self._numbering.request_resend("Missing checksum").replies:
                self._send(line)
            return
        elif not self._settings.emergency_parser and text[:4] in {"M108", "M112", "M410"}:
            self._execute_emergency(text[1:4], self._time_s)
        if self._is_halted:
            return
        self._slots.append((text, number, not self._dialect.ok_when_queued))
        if self._dialect.ok_when_queued:
            self._replies.send_ok("ok" if number is None or not self._dialect.numbered_ok else f"ok {number}")

    def _reject(self, rejected: Rejected) -> None:
        """Say what is wrong with a line; then discard the receive buffer if the line is to be sent again, and ask."""
        if not rejected.resend_requested or self._dialect.keeps_buffer:
            for line in rejected.replies:
                self._send(line)
            return
        complaint, *request = rejected.replies if len(rejected.replies) > 1 else ("", *rejected.replies)
        self._request = tuple(request)
        if complaint:
            self._send(complaint)
        if not self.send_byte_s:
            self._discard_input()
            return
        noticed_at_s = math.ceil(self._time_s / LOOP_S) * LOOP_S
        self._discards_at_s = noticed_at_s + len(complaint) * self.send_byte_s

    def _discard_input(self) -> None:
        self._time_s = max(self._time_s, self._discards_at_s or 0.0)
        self._discards_at_s = None
        self._rx.clear()
        for line in self._request:
            self._send(line)

    def _apply_faults(self, text: str) -> str:
        """Apply the faults of this line and return what remains of it."""
        for kind in [fault.kind for fault in self._faults if fault.is_due()]:
            if kind is FaultKind.CORRUPT:
                text = text.replace("1", "7", 1) if "1" in text else text[:-1]
            else:
                self.cause(kind, self._time_s)
            if kind in LOSES_LINE:
                return ""
        return text

    def cause(self, kind: FaultKind, now_s: float) -> None:
        """Let a fault happen that needs no line."""
        for line in MESSAGES.get(kind, ()):
            self._send(line)
        self._replies.break_next(kind, self.machine.temperatures(now_s))
        match kind:
            case FaultKind.FATAL:
                self._send(self._dialect.fatal_message)
                self._halt(self._dialect.halt_message)
            case FaultKind.RESET:
                self.reset(now_s)
            case FaultKind.SILENCE:
                self._is_silent = True
            case FaultKind.UNPLUG:
                self.unplugged = True
            case FaultKind.STOPPED:
                self._stop_itself(now_s)
            case FaultKind.SD_PRINT:
                self._card_print_waits = True
            case FaultKind.ATTENTION:
                self._slots.append(("M0 Look at the filament", None, False))
            case FaultKind.STUCK if self._executing:
                self._executing.until_s = now_s + NEVER_S
            case _:
                self.machine.fail(kind, now_s)

    def _stop_itself(self, now_s: float) -> None:
        """The firmware stops by itself; what it waited for is over."""
        self.machine.stop_itself(now_s)
        for line in self._dialect.stop_messages:
            self._send(line)
        if self._dialect.stop_halts:
            self._is_halted = True
            self._halted_reply = self._dialect.stopped_reply
        elif self._executing and self._executing.kind is WaitKind.HEAT:
            self._executing.until_s = now_s

    def _cause_timed_faults(self, now_s: float) -> None:
        """The faults that are due by time: those that change a line change the next numbered one."""
        if self._is_halted or self._is_silent:
            return
        while self._timed and self._switched_on_s + _after_s(self._timed[0]) <= now_s:
            fault = self._timed.pop(0)
            if fault.kind in ON_LINES:
                fault.at_line = fault.count + 1
            else:
                self.cause(fault.kind, now_s)
        if self._card_print_waits and not self._slots and self.machine.motion.still_at_s(now_s) <= now_s:
            self._card_print_waits = False
            self.machine.print_from_card(now_s)

    def _begin(self) -> None:
        text, number, _sends_ok = self._slots[0]
        self.executed.append(text)
        self._executing = self.machine.execute(text, self._time_s)
        if self._executing.until_s is not None:
            self._executing.until_s += self._settings.command_s
        self._keepalive_at_s = self._time_s + (
            HEAT_REPORT_INTERVAL_S if self._executing.kind is WaitKind.HEAT else KEEPALIVE_INTERVAL_S
        )
        if self._executing.until_s is not None and self._executing.until_s <= self._time_s:
            self._keepalive_at_s = None
        elif self._is_deaf:
            if not self._dialect.ok_when_queued:
                self._replies.send_ok("ok")
            self._slots[0] = (text, number, False)
            if self._executing.kind is not WaitKind.HEAT:
                self._keepalive_at_s = None

    def _finish(self, execution: Execution) -> None:
        _text, number, sends_ok = self._slots.popleft()
        self._executing = None
        self._keepalive_at_s = None
        self._wait_at_s = self._time_s + WAIT_INTERVAL_S if self._dialect.sends_wait else None
        if not sends_ok:
            if execution.answer:
                self._send(execution.answer.strip())
        elif execution.answer:
            self._replies.send_ok("ok" + execution.answer)
        elif self._settings.advanced_ok and number is not None:
            self._replies.send_ok(f"ok N{number} P15 B{self._slot_count - len(self._slots)}")
        else:
            self._replies.send_ok("ok")

    def _send_periodic(self, now_s: float) -> None:
        if self._keepalive_at_s is not None and self._executing and now_s >= self._keepalive_at_s:
            match self._executing.kind:
                case WaitKind.HEAT:
                    self._send(f"{self.machine.temperatures(now_s)} W:?")
                    self._keepalive_at_s = now_s + HEAT_REPORT_INTERVAL_S
                case WaitKind.USER:
                    self._keep_alive(self._dialect.busy_for_user, now_s)
                case WaitKind.TIME:
                    self._keep_alive(self._dialect.busy, now_s)
        repeat_s, repeat_at_s = self._dialect.repeat_request_s, self._repeat_request_at_s
        if repeat_s and repeat_at_s is not None and now_s >= repeat_at_s:
            for line in self._numbering.request_resend("Format error").replies:
                self._send(line)
            self._repeat_request_at_s = now_s + repeat_s
        if self._wait_at_s is not None and now_s >= self._wait_at_s:
            if not self._slots:
                self._send("wait")
            self._wait_at_s = now_s + WAIT_INTERVAL_S
        self.machine.report_if_due(now_s)

    def _keep_alive(self, line: str, now_s: float) -> None:
        if line:
            self._send(line)
        self._keepalive_at_s = now_s + KEEPALIVE_INTERVAL_S


def _after_s(fault: Fault) -> float:
    """When a fault that happens by time is due, since the board was switched on."""
    assert fault.after_s is not None
    return fault.after_s


def _is_move(text: str) -> bool:
    return text[:2].upper() in {"G0", "G1"} and not text[2:3].isdigit()
