"""Handshake: restart the line numbers, identify the firmware, enable what it offers, query its state (H2, H5, H6, H25).

Sans-I/O: call `begin`, or `begin_numbered` on a board that keeps its numbering; then pass every reply to
`receive_reply` until `on_ready` was called or `failure` is set.
"""

from collections.abc import Callable

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.marlin.connection.connection import BoardConnection
from kiosk.printers.marlin.firmware_note import FirmwareNote
from kiosk.printers.marlin.firmware_notes import note_for, note_for_line
from kiosk.printers.marlin.wire.framing import RESET_LINE_NUMBERS
from kiosk.printers.marlin.wire.replies import (
    Acknowledged,
    BoardStarted,
    CapabilityReported,
    ErrorReported,
    FatalErrorReported,
    FirmwareIdentified,
    OtherLine,
    Reply,
)
from kiosk.printers.printer import FirmwareFound

RETRY_INTERVAL_S = 2.5
MAX_ATTEMPTS = 6
LATE_OKS_S = 0.15
FIRMWARE_TIMEOUT_S = 20.0
BUSY_RETRY_S = 10.0
MAX_FIRMWARE_QUERIES = 5
NO_ANSWER = Reason(ReasonCode.NO_ANSWER_ON_PORT)


class Handshake:
    """One handshake. `is_numbered`: lines are counted; before that an `ok` or a resend request means nothing."""

    def __init__(
        self, connection: BoardConnection, on_ready: Callable[[float], None], *, single_attempt: bool = False
    ) -> None:
        """single_attempt: send the greeting only once unless the board shows that it is alive."""
        self.is_numbered = False
        self.failure: Reason | None = None
        self._connection = connection
        self._on_ready = on_ready
        self._max_attempts = 1 if single_attempt else MAX_ATTEMPTS
        self._attempts_remaining = self._max_attempts
        self._query_only = False
        self._is_waiting_longer = False
        self._firmware_queries = 0
        self._greeted = False
        self._firmware: dict[str, str] = {}
        self._capabilities: dict[str, bool] = {}

    def begin(self, now_s: float) -> None:
        """Restart the numbering; also called when the board has booted meanwhile."""
        self._connection.stream.clear_queue()
        self._connection.stream.reset(1)
        self._connection.timers.cancel("late oks")
        self.is_numbered = self._greeted = False
        self._attempts_remaining = self._max_attempts
        self._greet(now_s)

    def begin_numbered(self, next_number: int, now_s: float) -> None:
        """Keep the numbering of a board that executes lines of ours: query it and change nothing (H23)."""
        self._query_only = True
        self._query_firmware(next_number, now_s, self._give_up)

    def _give_up(self, _now_s: float) -> None:
        self.failure = NO_ANSWER

    def receive_reply(self, reply: Reply, now_s: float) -> None:
        """Handle a reply received before `on_ready` was called."""
        match reply:
            case OtherLine(text) | ErrorReported(text) | FatalErrorReported(text):
                self._use_note(note_for_line(text))
            case _:
                self._max_attempts = MAX_ATTEMPTS
        if isinstance(reply, BoardStarted):
            self.begin(now_s)
        elif isinstance(reply, FirmwareIdentified):
            self._firmware = reply.values
            name = reply.values.get("FIRMWARE_NAME", "")
            self._use_note(note_for(name))
            if name:
                self._connection.report(FirmwareFound(name))
        elif isinstance(reply, CapabilityReported):
            self._capabilities[reply.name] = reply.present
        elif self.is_numbered:
            return
        elif isinstance(reply, Acknowledged):
            self._connection.stream.urgent.raw_acknowledged()
            self._connection.timers.cancel("handshake")
            self._connection.timers.set(
                "late oks", now_s + LATE_OKS_S, lambda at_s: self._query_firmware(1, at_s, self.begin)
            )
        elif not isinstance(reply, OtherLine) and not self._is_waiting_longer:
            self._attempts_remaining = self._max_attempts  # alive and busy: more lines would only fill its buffer
            self._is_waiting_longer = True
            self._connection.timers.set("handshake", now_s + BUSY_RETRY_S, self._greet)

    def _use_note(self, note: FirmwareNote | None) -> None:
        if note is not None:
            self._connection.set_firmware(note)
            self.failure = self.failure or note.refused

    def _greet(self, now_s: float) -> None:
        if self._attempts_remaining == 0:
            self._give_up(now_s)
            return
        self._attempts_remaining -= 1
        greeting = b"\n" + 2 * RESET_LINE_NUMBERS  # the first line may be damaged
        if not self._is_waiting_longer or self._connection.stream.urgent.has_raw_room(len(greeting)):
            self._connection.stream.urgent.write_raw(greeting, disable_packing=self._greeted)
        self._is_waiting_longer = False
        self._greeted = True
        self._connection.timers.set("handshake", now_s + RETRY_INTERVAL_S, self._greet)

    def _query_firmware(self, next_number: int, now_s: float, on_timeout: Callable[[float], None]) -> None:
        self.is_numbered = True
        self._firmware_queries = 0
        self._connection.stream.reset(next_number)
        self._connection.stream.ack_timeout.busy_seen = True  # queries are quick
        self._connection.stream.send(b"M115", on_done=self._use_capabilities)
        self._connection.timers.set("handshake", now_s + FIRMWARE_TIMEOUT_S, on_timeout)

    def _use_capabilities(self, _now_s: float) -> None:
        stream, temperatures = self._connection.stream, self._connection.temperatures
        self._firmware_queries += 1
        if not self._firmware and self._firmware_queries < MAX_FIRMWARE_QUERIES:  # the ok of an older line
            stream.send(b"M105", on_done=self._use_capabilities)
            return
        has = self._capabilities
        temperatures.autoreports = has.get("AUTOREPORT_TEMP", False)
        self._connection.set_emergency_parser(has.get("EMERGENCY_PARSER", False))
        offered = (
            (b"M155 S2", temperatures.autoreports),
            (b"M113 S2", has.get("BUSY_PROTOCOL", True)),
            (b"M876 P1", has.get("PROMPT_SUPPORT", False)),
        )
        if has.get("MEATPACK", False):
            stream.offer_packing()
        note = self._connection.note
        enabled = [
            command
            for command, is_offered in offered
            if is_offered and not self._query_only and (note is None or note.supports(command))
        ]
        # Never assume idle: query the card, the position and the temperatures.
        stream.send(*enabled, b"M27", b"M114", b"M105", on_done=self._finish)

    def _finish(self, now_s: float) -> None:
        self._connection.timers.cancel("handshake", "late oks")
        self._connection.stream.ack_timeout.busy_seen = self._capabilities.get("BUSY_PROTOCOL", False)
        self._on_ready(now_s)
