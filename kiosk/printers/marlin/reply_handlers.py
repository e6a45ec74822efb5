"""What each reply of the board leads to."""

import re
from collections.abc import Callable
from typing import Any

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.marlin.session import Session
from kiosk.printers.marlin.session_states import IDENTIFYING, SessionState
from kiosk.printers.marlin.wire.replies import (
    Acknowledged,
    BoardIdle,
    BoardStarted,
    Busy,
    ErrorReported,
    FatalErrorReported,
    HostActionRequested,
    LineSkipped,
    OtherLine,
    PositionReported,
    Reply,
    ResendRequested,
    SdPrintReported,
    TemperaturesReported,
)
from kiosk.printers.printer import MAX_MESSAGE_CHARS, PrinterState

LONG_BUSY_S = 180.0
REQUEST_TIMEOUT_S = 5.0
REJECTED = re.compile(r"resend|\brs\b|checksum|line number|expected line|last line", re.IGNORECASE)
"""A line of ours was rejected; a request in a known form follows at once."""
UNKNOWN_COMMAND = re.compile(r"unknown command|not supported", re.IGNORECASE)
UNKNOWN_REQUEST = "unknown resend request"


class ReplyHandlers:
    """One handler per type of reply; other types are only for the handshake."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._connection = session.connection
        self._busy_since_s: float | None = None
        self._is_told = False
        self._handlers: dict[type, Callable[[Any, float], None]] = {
            Acknowledged: self._on_ok,
            ResendRequested: self._on_resend_request,
            LineSkipped: self._on_skip,
            TemperaturesReported: self._on_temperatures,
            Busy: self._on_busy,
            BoardStarted: self._on_started,
            BoardIdle: self._on_idle,
            FatalErrorReported: self._on_fatal_error,
            ErrorReported: self._on_error,
            HostActionRequested: self._on_action,
            PositionReported: self._on_position,
            SdPrintReported: self._on_sd_print,
            OtherLine: self._on_other_line,
        }

    def handle(self, reply: Reply, now_s: float) -> None:
        if self._session.state in IDENTIFYING:
            self._session.handshake.receive_reply(reply, now_s)
        handler = self._handlers.get(type(reply))
        if handler:
            handler(reply, now_s)

    def reset_busy(self) -> None:
        """A job begins: what the board was busy with before does not count."""
        self._busy_since_s = None

    def _on_ok(self, reply: Acknowledged, now_s: float) -> None:
        if self._session.is_numbered:
            self._connection.stream.receive_ok(reply, now_s)
        elif self._connection.emergency_stop.is_active:
            self._connection.stream.urgent.stop_acknowledged()
        prompts = self._session.prompts
        if prompts.ends_with_lines and prompts.check_lines() and self._session.job:
            self._session.job.set_prompt(None)
        if self._busy_since_s is not None:
            self._busy_since_s = None
            if self._session.job:
                self._session.job.set_attention(None)

    def _on_resend_request(self, reply: ResendRequested, now_s: float) -> None:
        self._request_understood()
        if self._session.is_numbered:
            self._connection.stream.receive_resend_request(reply.number, now_s)

    def _request_understood(self) -> None:
        self._connection.timers.cancel(UNKNOWN_REQUEST)
        if self._is_told and self._session.job:
            self._session.job.set_attention(None)
        self._is_told = False

    def _on_skip(self, _reply: LineSkipped, _now_s: float) -> None:
        self._connection.stream.receive_skip()

    def _on_busy(self, reply: Busy, now_s: float) -> None:
        session = self._session
        self._connection.stream.receive_busy(now_s)
        self._connection.heater_shutdown.extend(now_s)
        if self._busy_since_s is None:
            self._busy_since_s = now_s
        if not reply.waits_for_user:
            if session.job and now_s - self._busy_since_s > LONG_BUSY_S:
                session.job.set_attention(Reason(ReasonCode.BUSY_FOR_LONG))
            return
        session.prompts.receive_busy_for_user(now_s)
        reason = session.prompts.reason_for_wait(self._busy_since_s) or Reason(ReasonCode.WAITS_FOR_PERSON)
        if session.job:
            session.job.set_attention(reason)
        elif session.recovery:
            session.prompts.confirm_recalled()
            self._connection.set_state(PrinterState.ATTENTION, reason)
        elif session.is_identifying:  # it answers once somebody has pressed its button
            self._connection.set_state(PrinterState.ATTENTION, reason)

    def _on_started(self, _reply: BoardStarted, now_s: float) -> None:
        if not self._session.is_identifying:
            self._session.board_started(now_s)

    def _on_idle(self, _reply: BoardIdle, now_s: float) -> None:
        if self._session.is_numbered:
            self._connection.stream.receive_idle(now_s)

    def _on_fatal_error(self, reply: FatalErrorReported, now_s: float) -> None:
        if self._is_failed_command(reply.text):
            if self._session.control.stop(Reason(ReasonCode.MACHINE_MESSAGE, raw=reply.text)):
                return
            if self._session.job:
                self._session.job.fail(Reason(ReasonCode.STOPPED_ITSELF, raw=reply.text), now_s)
        elif self._connection.emergency_stop.is_stopping:
            self._connection.emergency_stop.confirm(now_s)
        elif self._session.state is not SessionState.HALTED:
            self._session.stopped_itself(reply.text, now_s)

    def _is_failed_command(self, text: str) -> bool:
        """Whether only a command has failed, on a firmware that can be used all the same (H32)."""
        note = self._connection.note
        is_error = text.startswith("!!") and "shutdown" not in text.lower()
        return is_error and note is not None and not note.quirks.errors_halt

    def _on_error(self, reply: ErrorReported, now_s: float) -> None:
        if self._is_own_resend_request(reply.text, now_s):
            return
        if UNKNOWN_COMMAND.search(reply.text):
            self._command_unknown(reply.text)
        elif reply.ruins_print and self._session.control.is_running:
            self._session.control.receive_refusal(reply.text)
        elif reply.ruins_print and self._session.job:
            self._session.job.set_attention(Reason(ReasonCode.MACHINE_MESSAGE, raw=reply.text))

    def _command_unknown(self, text: str) -> None:
        """The board does not know a command: one of ours for staff, or one of the file, which does no harm."""
        self._session.control.receive_refusal(text)
        if self._session.job:
            self._session.job.wishes.refused()

    def _on_action(self, reply: HostActionRequested, now_s: float) -> None:
        job, prompts = self._session.job, self._session.prompts
        if reply.action == "disconnect":
            self._session.failure = Reason(ReasonCode.ASKED_TO_DISCONNECT)
        if prompts.receive_action(reply, now_s):
            if job:
                job.set_prompt(prompts.shown, prompts.reason_for_wait(now_s))
            return
        if not job:
            return
        match reply.action:
            case "pause":
                job.pause(now_s)
            case "resume" if not self._session.control.is_running:
                job.resume(now_s)
            case "cancel":
                job.cancel(now_s)
            case "paused":
                own = Reason(ReasonCode.MACHINE_MESSAGE, raw=reply.text[:MAX_MESSAGE_CHARS]) if reply.text else None
                job.machine_paused(own or prompts.reason_for_wait(now_s) or Reason(ReasonCode.PAUSED_BY_ITSELF))
            case "resumed":
                job.machine_resumed()
            case "out_of_filament":
                job.set_attention(Reason(ReasonCode.FILAMENT_USED_UP))

    def _on_position(self, reply: PositionReported, _now_s: float) -> None:
        self._connection.position_mm = reply.position_mm

    def _on_temperatures(self, reply: TemperaturesReported, now_s: float) -> None:
        self._connection.receive_temperatures(reply, now_s)
        self._session.control.check(now_s)
        if self._session.job:
            self._session.job.check_heaters(now_s)

    def _on_sd_print(self, reply: SdPrintReported, now_s: float) -> None:
        self._session.card_reported(reply.printing, now_s)

    def _on_other_line(self, reply: OtherLine, now_s: float) -> None:
        if self._is_own_resend_request(reply.text, now_s):
            return
        if reply.text.startswith("[MP]"):
            self._connection.stream.receive_packing_state(reply.text)
        elif UNKNOWN_COMMAND.search(reply.text):
            self._command_unknown(reply.text)
        elif REJECTED.search(reply.text) and self._session.job and not self._connection.timers.is_set(UNKNOWN_REQUEST):
            reason = Reason(ReasonCode.RESEND_NOT_UNDERSTOOD, raw=reply.text[:MAX_MESSAGE_CHARS])
            self._connection.timers.set(UNKNOWN_REQUEST, now_s + REQUEST_TIMEOUT_S, lambda _at_s: self._tell(reason))

    def _tell(self, reason: Reason) -> None:
        """A rejected line was not followed by a request that is understood (H38)."""
        if self._session.job:
            self._session.job.set_attention(reason)
            self._is_told = True

    def _is_own_resend_request(self, text: str, now_s: float) -> bool:
        """Whether this requests a resend in a form that only the firmware note knows."""
        number = self._connection.note.requested_line(text) if self._connection.note else None
        if number is not None:
            self._request_understood()
        if number is not None and self._session.is_numbered:
            self._connection.stream.receive_resend_request(number, now_s)
        return number is not None
