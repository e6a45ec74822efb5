"""The host's side of Marlin's serial protocol, sans-I/O: bytes, requests and time in; bytes, events and wake-ups out.

The caller owns the port and the clock. For each link: `link_opened`, any number of `receive_data`, `wake` and requests,
then `link_lost`. After each of these calls it
  1. stores `take_journal_entries`,
  2. writes `data_to_send`,
  3. delivers `take_events`,
  4. closes the link if `failure` is set,
  5. calls `wake` when `wake_at_s` has come.
`now_s` is monotonic. No method blocks, and none raises because of what the board sends.
"""

from kiosk.base.printer_limits import PrinterLimits
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.control import MOVES_FILAMENT, ControlRequest, CoolDown, limit_refusal
from kiosk.printers.marlin.connection.card_watch import OTHER_PRINT
from kiosk.printers.marlin.control.filament import can_feed
from kiosk.printers.marlin.control.staff_control import ENDED_BY_STAFF
from kiosk.printers.marlin.job.recovery import Recovery
from kiosk.printers.marlin.journal.gcode_file import GcodeFile
from kiosk.printers.marlin.journal.job_journal import InterruptedPrint, JournalEntry
from kiosk.printers.marlin.journal.parking import Bed
from kiosk.printers.marlin.reply_handlers import ReplyHandlers
from kiosk.printers.marlin.sending.ack_timeout import earliest
from kiosk.printers.marlin.session import Session
from kiosk.printers.marlin.session_states import SessionState
from kiosk.printers.marlin.wire.reply_parser import OK, parse_line
from kiosk.printers.marlin.wire.send_limits import SendLimits
from kiosk.printers.printer import (
    JobEnded,
    LayerPause,
    PrinterEvent,
    PrinterState,
    PrintJob,
    PromptShown,
    RequestRefused,
)

MAX_LINE_BYTES = 4096
NOT_READY = Reason(ReasonCode.NOT_READY)
CONTROL_RUNS = Reason(ReasonCode.CONTROL_RUNS)
_HOLDING = frozenset({SessionState.CARD_PRINT, SessionState.HEATERS_ON, SessionState.STOPPING})


class MarlinProtocol:
    """One board, over one link after another."""

    def __init__(
        self, limits: SendLimits | None = None, bed: Bed | None = None, *, may_hold_back: bool = False
    ) -> None:
        """limits: instead of those of the firmware note. bed: what the machine can reach, for parking inside it.

        may_hold_back: the board may have USB of its own, and then blocks the link while its buffer is full (H34).
        """
        self._session = Session(limits, bed, may_hold_back=may_hold_back)
        self._connection = self._session.connection
        self._reply_handlers = ReplyHandlers(self._session)
        self._buffer = b""

    # Output --------------------------------------------------------------------------------------------------------

    @property
    def failure(self) -> Reason | None:
        """Why the link must be closed; cleared by `link_opened`."""
        return self._session.failure

    @property
    def wake_at_s(self) -> float | None:
        """When `wake` is due; None: not before something else happens."""
        stream_at_s = self._connection.stream.wake_at_s if self._session.is_numbered else None
        return earliest(self._connection.timers.next_at_s, stream_at_s)

    @property
    def good_lines(self) -> int:
        """Lines acknowledged in a row without an error. Set it to what is known from earlier prints (H37)."""
        return self._connection.stream.window.good_lines

    @good_lines.setter
    def good_lines(self, good_lines: int) -> None:
        self._connection.stream.window.good_lines = good_lines

    def data_to_send(self) -> bytes:
        """Return the bytes to write and forget them."""
        return self._connection.stream.take_output()

    def take_dtr(self) -> bool | None:
        """Return the level to set on the port's DTR line now, and forget it; None: leave it."""
        return self._connection.emergency_stop.take_dtr()

    def take_journal_entries(self) -> list[JournalEntry]:
        """Return the entries to store before anything more is written or delivered."""
        return self._connection.take_journal_entries()

    def take_events(self) -> list[PrinterEvent]:
        """Return the events since the last call."""
        return self._connection.take_events()

    @property
    def is_identified(self) -> bool:
        """Whether the board has completed the handshake."""
        return self._session.state is not SessionState.CLOSED and not self._session.is_identifying

    @property
    def holds_job(self) -> bool:
        """Whether a print runs, also from the board's own card, or an earlier one is still to be ended."""
        session = self._session
        is_starting = bool(session.waiting_start)
        is_held = session.recovery or session.pending_end or is_starting or session.control.is_running
        return bool(session.job or is_held or session.state in _HOLDING)

    # Input ---------------------------------------------------------------------------------------------------------

    def receive_data(self, data: bytes, now_s: float) -> None:
        """Handle bytes from the board; they may end anywhere in a line."""
        lines = (self._buffer + data).split(b"\n")
        self._buffer = lines.pop()[-MAX_LINE_BYTES:]
        echoes = self._connection.stream.echoes
        has_echoes = bool(echoes)
        if lines:
            self._connection.stream.ack_timeout.received_s = now_s
            self._connection.emergency_stop.received_s = now_s
        for line in lines:
            if line == b"ok":  # almost every line
                self._reply_handlers.handle(OK, now_s)
                continue
            text = line.decode("utf-8", "replace").rstrip("\r")
            if has_echoes and echoes.holds(text):
                continue
            for reply in parse_line(text):
                self._reply_handlers.handle(reply, now_s)
        self._update(now_s)

    def wake(self, now_s: float) -> None:
        """Run what is due; calling it too early does no harm."""
        self._connection.timers.run(now_s)
        if self._session.is_numbered:
            self._connection.stream.wake(now_s)
        self._update(now_s)

    def connecting(self) -> None:
        """The caller is about to open a link."""
        if self._session.state is SessionState.CLOSED:
            self._connection.set_state(PrinterState.CONNECTING)

    def link_opened(self, now_s: float, *, baud_is_certain: bool = True) -> None:
        """Begin the handshake; a short one while the board may have another baud rate (H3)."""
        self._buffer = b""
        self._session.link_opened(now_s, single_attempt=not baud_is_certain)
        self._update(now_s)

    def link_lost(self, reason: Reason, now_s: float) -> None:
        """The link was closed or has failed."""
        self._session.link_lost(reason, now_s)

    def link_failed(self, reason: Reason) -> None:
        self._connection.set_state(PrinterState.OFFLINE, reason)

    def close(self) -> None:
        """Close the job's file without sending anything; the object must not be used any more."""
        if start := self._session.waiting_start.take():
            start[1].close()
        if self._session.job:
            self._session.job.release()
        if self._session.recovery:
            self._session.recovery.file.close()

    def _update(self, now_s: float) -> None:
        session, stream = self._session, self._connection.stream
        if session.is_identifying:
            session.failure = session.failure or session.handshake.failure
        if session.is_numbered:
            stream.pump(now_s)
            if stream.failure:
                session.sending_failed(stream.failure, now_s)
        if session.job:
            session.job.update(now_s)

    # After a restart of the process; call these before the first link ----------------------------------------------

    def resume_print(self, interrupted: InterruptedPrint, file: GcodeFile) -> None:
        """Resume this print if the board was not reset meanwhile (H23)."""
        self._session.recovery = Recovery(interrupted, file)

    def end_print(self, ended: JobEnded) -> None:
        """Report this end of a print that can't be resumed, once its heaters are off (H24)."""
        self._session.pending_end = ended

    def report_end(self, ended: JobEnded) -> None:
        """Report this end again; nobody may have received it."""
        self._connection.report(ended)

    def recall_prompt(self, prompt: PromptShown) -> None:
        """This prompt was open; it is shown again if the board still waits."""
        self._session.prompts.recall(prompt)

    # Requests; each answers by events ------------------------------------------------------------------------------

    def forget(self, job_id: str, now_s: float) -> None:
        """The end of this job is stored: do not resume it."""
        self._session.forget_recovery(job_id, now_s)
        self._update(now_s)

    def start(self, job: PrintJob, file: GcodeFile, now_s: float) -> None:
        """Print a file, which is closed at the end of the job."""
        if not self._session.is_ready:
            file.close()
            prints_card = self._session.state is SessionState.CARD_PRINT
            self._connection.report(RequestRefused("start", OTHER_PRINT if prints_card else NOT_READY))
            return
        self._reply_handlers.reset_busy()
        self._session.start_job(job, file, now_s)
        self._update(now_s)

    def pause(self, now_s: float) -> None:
        self._answer("pause", self._session.job.pause(now_s) if self._session.job else self._no_job(), now_s)

    def resume(self, now_s: float) -> None:
        if self._session.control.is_running:
            self._answer("resume", CONTROL_RUNS, now_s)
            return
        self._answer("resume", self._session.job.resume(now_s) if self._session.job else self._no_job(), now_s)

    def cancel(self, now_s: float) -> None:
        """Cancel the job, also one that is just being started or resumed."""
        if self._session.waiting_start:
            self._session.waiting_start.cancel()
            return
        if self._session.recovery and not self._session.job:
            self._session.cancel_recovery(now_s)
            self._update(now_s)
            return
        self._session.control.stop(ENDED_BY_STAFF)
        self._answer("cancel", self._session.job.cancel(now_s) if self._session.job else self._no_job(), now_s)

    def pause_at_layer(self, pause: LayerPause | None, now_s: float) -> None:
        """Pause the job where a layer begins; None: not any more."""
        job = self._session.job
        self._answer("pause_at_layer", job.pause_at_layer(pause) if job else self._no_job(), now_s)

    def cancel_object(self, key: str, now_s: float) -> None:
        """Leave out one object of the job."""
        job = self._session.job
        self._answer("cancel_object", job.cancel_object(key) if job else self._no_job(), now_s)

    def control(self, request: ControlRequest, limits: PrinterLimits, now_s: float) -> None:
        """What staff ask of the machine besides printing; see `Printer.control`."""
        refusal = limit_refusal(request, limits) or self._control_refusal(request)
        if refusal is None:
            job = self._session.job
            self._session.control.begin(request, now_s, job.paused_at if job else None)
        self._answer(request.action, refusal, now_s)

    def _control_refusal(self, request: ControlRequest) -> Reason | None:
        session = self._session
        if isinstance(request, CoolDown) and session.state is SessionState.READY:
            session.control.stop(ENDED_BY_STAFF)
        if session.control.is_running:
            return CONTROL_RUNS
        if session.job and request.action in MOVES_FILAMENT and session.job.paused_at:
            feeds = can_feed(self._connection.note, session.job.paused_at)
            return None if feeds else Reason(ReasonCode.FEED_AT_MACHINE)
        if session.job:
            return Reason(ReasonCode.CONTROL_DURING_PRINT)
        if session.state is SessionState.CLOSED:
            return Reason(ReasonCode.NOT_CONNECTED)
        if session.state is SessionState.CARD_PRINT:
            return OTHER_PRINT
        return None if session.is_ready else NOT_READY

    def _no_job(self) -> Reason:
        return Reason(ReasonCode.RESUMING_AFTER_RESTART if self._session.recovery else ReasonCode.NO_JOB_RUNNING)

    def _answer(self, request: str, refusal: Reason | None, now_s: float) -> None:
        if refusal:
            self._connection.report(RequestRefused(request, refusal))
        self._update(now_s)

    def stop_now(self, now_s: float) -> None:
        """Emergency stop: bypasses the queue and flow control (H20); done once the board was seen to stop (H27)."""
        if self._session.state is SessionState.CLOSED:
            self._connection.report(RequestRefused("stop_now", Reason(ReasonCode.NOT_CONNECTED)))
            return
        self._session.stop(now_s)

    def answer_prompt(self, choice: int, now_s: float) -> None:
        """Press a choice of the prompt that is shown, counted from 0."""
        session = self._session
        if not session.prompts.answer(choice, now_s, numbered=session.is_numbered):
            self._connection.report(RequestRefused("answer_prompt", Reason(ReasonCode.NO_SUCH_PROMPT)))
        elif session.job:
            session.job.set_prompt(None)
        self._update(now_s)
