"""The session with one board, over one link after another: handshake, jobs, recovery, halts (see `session_states`)."""

from dataclasses import replace

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.marlin.connection.card_watch import OTHER_PRINT, CardWatch, WaitingStart
from kiosk.printers.marlin.connection.connection import BoardConnection
from kiosk.printers.marlin.connection.emergency_stop import DID_NOT_STOP, STOPPED_BY_PERSON
from kiosk.printers.marlin.connection.handshake import Handshake
from kiosk.printers.marlin.connection.heater_shutdown import OnChecked
from kiosk.printers.marlin.connection.host_prompts import HostPrompts
from kiosk.printers.marlin.connection.resync import Resync
from kiosk.printers.marlin.control.staff_control import StaffControl
from kiosk.printers.marlin.job.job import HEATERS_STILL_ON, RunningJob
from kiosk.printers.marlin.job.recovery import Recovery
from kiosk.printers.marlin.journal.gcode_file import GcodeFile
from kiosk.printers.marlin.journal.parking import Bed
from kiosk.printers.marlin.session_states import IDENTIFYING, NUMBERED, SessionEvent, SessionState, next_state
from kiosk.printers.marlin.wire.send_limits import SendLimits
from kiosk.printers.printer import ForeignPrintSeen, JobEnded, PrinterState, PrintJob

RESTART_TIMEOUT_S = 30.0
ABORT_WAIT = b"\nM108\n"
ABORT_WAIT_INTERVAL_S = 2.0


class Session:
    """Owns the state of the session; `failure` is set when the link must be closed.

    `heaters_in_doubt`: the last link ended before they were seen to be off.
    `job`: the one that runs. `recovery`: a print that is to be resumed. `pending_end`: the end of a print that can't be
    resumed, reported once its heaters are off.
    """

    def __init__(self, limits: SendLimits | None, bed: Bed | None = None, *, may_hold_back: bool = False) -> None:
        self.connection = BoardConnection(limits, may_hold_back=may_hold_back)
        self.connection.heater_shutdown.on_late_off = self._heaters_off_after_all
        self.bed = bed
        self.prompts = HostPrompts(self.connection)
        self.handshake: Handshake | Resync = Handshake(self.connection, self._identified)
        self.state = SessionState.CLOSED
        self.job: RunningJob | None = None
        self.pending_end: JobEnded | None = None
        self.recovery: Recovery | None = None
        self.waiting_start = WaitingStart(self.connection)
        self.control = StaffControl(self.connection, self.turn_heaters_off)
        self._card = CardWatch(self.connection, self._check_card)
        self.heaters_in_doubt = False
        self.failure: Reason | None = None

    def _advance(self, event: SessionEvent) -> None:
        before, self.state = self.state, next_state(self.state, event)
        if (before is SessionState.CARD_PRINT) != (self.state is SessionState.CARD_PRINT):
            self.connection.report(ForeignPrintSeen("" if self.state is SessionState.CARD_PRINT else None))

    @property
    def is_identifying(self) -> bool:
        """Whether the handshake or resync receives the replies."""
        return self.state in IDENTIFYING

    @property
    def is_numbered(self) -> bool:
        """Whether lines are counted."""
        return self.state in NUMBERED or (self.state in IDENTIFYING and self.handshake.is_numbered)

    @property
    def is_ready(self) -> bool:
        """Whether a job may be started."""
        is_taken = self.pending_end or self.recovery or self.waiting_start or self.control.is_running
        return self.state is SessionState.READY and not is_taken

    # Handshake -----------------------------------------------------------------------------------------------------

    def link_opened(self, now_s: float, *, single_attempt: bool) -> None:
        """Begin a handshake, or a resync if a print is to be resumed. single_attempt: as in `Handshake`."""
        self.failure = None
        self.connection.set_state(PrinterState.CONNECTING)
        recovery = self.recovery
        if recovery is None:
            self._begin_handshake(now_s, single_attempt=single_attempt)
            return
        if cause := recovery.stood_still(now_s):
            self._abandon_recovery(cause, now_s)
            return
        self._advance(SessionEvent.RESYNC_BEGUN)
        self._forget_board()
        self.handshake = Resync(
            self.connection,
            packed=recovery.print.packed,
            on_found=self._last_line_found,
            on_reset=self._reset_during_resync,
            on_unsupported=lambda at_s: self._abandon_recovery(Reason(ReasonCode.LAST_LINE_NOT_REPORTED), at_s),
            on_ready=self._resynced,
        )
        self.handshake.begin(now_s)

    def _begin_handshake(self, now_s: float, *, single_attempt: bool = False) -> None:
        self._advance(SessionEvent.HANDSHAKE_BEGUN)
        self.waiting_start.refuse(Reason(ReasonCode.NOT_READY))
        self.prompts.clear()
        self._forget_board()
        self.handshake = Handshake(self.connection, self._identified, single_attempt=single_attempt)
        self.handshake.begin(now_s)
        if self.pending_end:
            self.connection.timers.set("abort wait", now_s + ABORT_WAIT_INTERVAL_S, self._abort_wait)

    def _forget_board(self) -> None:
        self._card.reset()
        self.connection.emergency_stop.cancel()
        self.connection.heater_shutdown.cancel()
        self.connection.temperatures.stop()
        self.connection.set_firmware(None)

    def _identified(self, now_s: float) -> None:
        self.connection.timers.cancel("abort wait")
        self.connection.temperatures.start(now_s)
        if self.pending_end:
            self._advance(SessionEvent.HEATERS_TO_TURN_OFF)
            self.connection.set_state(PrinterState.FINISHING, Reason(ReasonCode.LAST_PRINT_INTERRUPTED))
            self.connection.heater_shutdown.start(self._report_pending_end, now_s)
            return
        if self.heaters_in_doubt:
            self._advance(SessionEvent.HEATERS_TO_TURN_OFF)
            self.connection.set_state(PrinterState.FINISHING)
            self.connection.heater_shutdown.start(self._end_shutdown, now_s)
            return
        self._advance(SessionEvent.IDENTIFIED)
        self._check_card(now_s)
        self.connection.set_state(PrinterState.IDLE)

    def _report_pending_end(self, confirmed_off: bool, now_s: float) -> None:
        ended, self.pending_end = self.pending_end, None
        assert ended
        self.connection.report(replace(ended, heaters_off=confirmed_off))
        self._end_shutdown(confirmed_off, now_s)

    def _end_shutdown(self, is_off: bool, now_s: float) -> None:
        """The heaters were seen to be off, or nothing may start until they are (H27)."""
        self.heaters_in_doubt = False
        self._advance(SessionEvent.JOB_ENDED if is_off else SessionEvent.HEATERS_NOT_OFF)
        if self.state is SessionState.READY:
            self.connection.set_state(PrinterState.IDLE)
            self._check_card(now_s)
        elif self.state is SessionState.HEATERS_ON:
            self.connection.set_state(PrinterState.ERROR, DID_NOT_STOP)

    def turn_heaters_off(self, on_checked: OnChecked, now_s: float) -> None:
        """Without a job of ours. Until it is seen that they are off nothing may start."""
        if self.state is not SessionState.READY:
            on_checked(False, now_s)
            return

        def end(is_off: bool, at_s: float) -> None:
            on_checked(is_off, at_s)
            self._end_shutdown(is_off, at_s)

        self._advance(SessionEvent.HEATERS_TO_TURN_OFF)
        self.connection.heater_shutdown.start(end, now_s)

    def _heaters_off_after_all(self, now_s: float) -> None:
        if self.state is SessionState.HEATERS_ON:
            self._advance(SessionEvent.HEATERS_OFF)
            self.connection.set_state(PrinterState.IDLE)
            self._check_card(now_s)

    def _abort_wait(self, now_s: float) -> None:
        """A board that waits for a temperature or for a person would not answer."""
        if self.is_identifying and self.connection.stream.urgent.has_raw_room(len(ABORT_WAIT)):
            self.connection.stream.urgent.write_raw(ABORT_WAIT)
        self.connection.timers.set("abort wait", now_s + ABORT_WAIT_INTERVAL_S, self._abort_wait)

    # A print of an earlier process (H23, H24) ----------------------------------------------------------------------

    def _last_line_found(self, number: int, now_s: float) -> None:
        recovery = self.recovery
        assert recovery
        assert isinstance(self.handshake, Resync)
        if cause := recovery.restore(number, self.connection, self.job_ended, self.bed, now_s):
            self._abandon_recovery(cause, now_s)
            return
        if not recovery.is_paused:
            self.connection.set_state(PrinterState.RESUMING)
        self.handshake.drain(now_s)

    def _resynced(self, now_s: float) -> None:
        recovery, self.recovery = self.recovery, None
        assert recovery
        assert recovery.job
        self.connection.timers.cancel("abort wait")
        self._advance(SessionEvent.JOB_RESUMED)
        self.job = recovery.job
        if recovery.is_paused:
            self.prompts.confirm_recalled()
        else:
            self.prompts.clear()  # it executes lines again, so it waits for nobody
        self.connection.temperatures.start(now_s)
        self.job.resume_step(recovery.print.step, now_s)
        if recovery.is_cancelled:
            self.job.cancel(now_s)

    def _reset_during_resync(self, now_s: float) -> None:
        assert self.recovery
        if self.recovery.job:
            self.board_started(now_s)
        else:
            self._abandon_recovery(Reason(ReasonCode.RESET_MEANWHILE), now_s)

    def _abandon_recovery(self, cause: Reason, now_s: float) -> None:
        recovery, self.recovery = self.recovery, None
        assert recovery
        self.pending_end = recovery.abandon(cause)
        self._begin_handshake(now_s)

    def forget_recovery(self, job_id: str, now_s: float) -> None:
        """A person has ended this print while the link was down: do not resume it, but turn its heaters off."""
        self.waiting_start.forget(job_id)
        recovery = self.recovery
        if recovery is None or recovery.print.job.job_id != job_id:
            return
        if recovery.job:
            self.cancel_recovery(now_s)
            return
        self.recovery, self.pending_end = None, recovery.forget()
        if self.state is not SessionState.CLOSED:
            self._begin_handshake(now_s)

    def cancel_recovery(self, now_s: float) -> None:
        """Cancel the print once it is resumed."""
        assert self.recovery
        self.recovery.is_cancelled = True
        self._abort_wait(now_s)

    def _take_job(self) -> RunningJob | None:
        """The job to end, whether it runs or is about to be resumed."""
        if self.recovery and self.recovery.job:
            self.job, self.recovery = self.recovery.job, None
        return self.job

    # The board's own card (H25) ------------------------------------------------------------------------------------

    def _check_card(self, now_s: float) -> None:
        if self.state not in _IDENTIFIED_IDLE:
            return
        if self._card.is_printing:
            self._advance(SessionEvent.CARD_PRINT_SEEN)
        elif self.state is SessionState.CARD_PRINT:
            self._advance(SessionEvent.CARD_PRINT_OVER)
        self._card.poll_later(now_s)

    def card_reported(self, is_printing: bool, now_s: float) -> None:
        """The board says whether it prints from its card; somebody may start that at its display at any time (H29)."""
        self._card.is_printing = is_printing
        if is_printing and self.state is SessionState.READY:
            self._check_card(now_s)

    # Jobs ----------------------------------------------------------------------------------------------------------

    def start_job(self, job: PrintJob, file: GcodeFile, now_s: float) -> None:
        """Start a job unless the board says that it prints from its card (H29); only while `is_ready`."""
        self.waiting_start.put(job, file)
        self._card.ask(self._start_if_free, now_s)

    def _start_if_free(self, now_s: float) -> None:
        self._check_card(now_s)
        if self.state is not SessionState.READY:
            self.waiting_start.refuse(OTHER_PRINT)
        elif start := self.waiting_start.take_in_time(now_s):
            self._advance(SessionEvent.JOB_STARTED)
            self.control.has_heated = False  # the job sees to its heaters
            self.job = RunningJob(self.connection, *start, self.job_ended, self.bed)
            self.connection.set_state(PrinterState.HEATING)
            self.job.begin(now_s)

    def job_ended(self, now_s: float) -> None:
        """The job has reported its end."""
        self.job = None
        self.control.interrupt(Reason(ReasonCode.PRINT_OVER))
        self.prompts.clear()
        self._end_shutdown(not self.connection.heater_shutdown.is_overdue, now_s)

    def link_lost(self, reason: Reason, now_s: float) -> None:
        """The link is gone: a running job has failed, all readings are unknown (H4)."""
        self.waiting_start.refuse(reason)
        self.control.interrupt(reason)
        self._advance(SessionEvent.LINK_LOST)
        was_printing = self.job is not None
        self._abort_job(reason, now_s, PrinterState.OFFLINE)
        stop, shutdown = self.connection.emergency_stop, self.connection.heater_shutdown
        self.heaters_in_doubt |= stop.is_active or shutdown.is_overdue or was_printing or self.control.has_heated
        stop.cancel()
        shutdown.cancel()
        self.connection.timers.clear()
        self.connection.stream.clear_queue()
        self.connection.stream.reset(1)
        self.connection.stream.take_output()
        self.prompts.clear()
        self.connection.temperatures.clear()
        self.connection.set_state(PrinterState.OFFLINE, reason)

    def stop(self, now_s: float) -> None:
        """Emergency stop: the job is over, and the board is to be seen to stop (H20, H27)."""
        self.waiting_start.refuse(STOPPED_BY_PERSON)
        self.control.interrupt(STOPPED_BY_PERSON)
        self._advance(SessionEvent.STOP_SENT)
        self.connection.stream.clear_queue()
        self.connection.heater_shutdown.cancel()
        self.connection.timers.clear()
        if job := self._take_job():
            job.interrupt(STOPPED_BY_PERSON)
        self.prompts.clear()
        self.connection.set_state(PrinterState.FINISHING, Reason(ReasonCode.STOP_NOT_CONFIRMED))
        self.connection.emergency_stop.start(self._stopped, self._did_not_stop, now_s)

    def _stopped(self, now_s: float) -> None:
        self.halted(STOPPED_BY_PERSON, STOPPED_BY_PERSON, now_s)

    def _did_not_stop(self, now_s: float) -> None:
        self.halted(DID_NOT_STOP, STOPPED_BY_PERSON.with_details(DID_NOT_STOP), now_s)

    def stopped_itself(self, text: str, now_s: float) -> None:
        """The firmware reports that it has stopped: its heaters are checked (H18, H28)."""
        shown = Reason(ReasonCode.MACHINE_MESSAGE, raw=text)
        self.halted(shown, Reason(ReasonCode.STOPPED_ITSELF, raw=text), now_s)
        self.connection.emergency_stop.watch(
            lambda _at_s: self.connection.set_state(PrinterState.ERROR, shown),
            lambda _at_s: self.connection.set_state(PrinterState.ERROR, shown.with_details(DID_NOT_STOP)),
            now_s,
        )

    def halted(self, shown: Reason, reason: Reason, now_s: float) -> None:
        """The firmware has stopped or was stopped. shown: the reason of the state; reason: that of the job's end."""
        self.waiting_start.refuse(shown)
        self.control.interrupt(reason)
        self._advance(SessionEvent.HALTED)
        if self.recovery and not self.recovery.job:
            recovery, self.recovery = self.recovery, None
            self.connection.report(recovery.halt(reason))
        self.connection.heater_shutdown.cancel()
        self.connection.timers.clear()
        self._abort_job(reason, now_s, PrinterState.ERROR)
        self.prompts.clear()
        self.connection.set_state(PrinterState.ERROR, shown)

    def _abort_job(self, reason: Reason, now_s: float, ended_by: PrinterState | None = None) -> None:
        if job := self._take_job():
            stood_at = Reason(ReasonCode.PRINT_STOOD_AT, position=job.position)
            job.abort(reason.with_details(stood_at), False, now_s, ended_by)

    def sending_failed(self, reason: Reason, now_s: float) -> None:
        """Sending can't continue: close the link, or, if the board still answers, fail the job first (H17)."""
        if self.is_identifying or reason.code is ReasonCode.NO_LONGER_ANSWERS or not self.job:
            self.failure = reason
            return
        self._restart_after(self.job, reason, now_s)

    def board_started(self, now_s: float) -> None:
        """The board has booted (H7)."""
        self.control.interrupt(Reason(ReasonCode.RESTARTED_MEANWHILE))
        self.control.has_heated = False
        if self.state is SessionState.STOPPING:
            self._abort_job(STOPPED_BY_PERSON, now_s)
        if job := self._take_job():
            self._restart_after(job, Reason(ReasonCode.RESTARTED_DURING_PRINT), now_s)
        elif self.state is not SessionState.CLOSED:
            self.connection.set_state(PrinterState.CONNECTING)
            self._begin_handshake(now_s)

    def _restart_after(self, job: RunningJob, reason: Reason, now_s: float) -> None:
        """Repeat the handshake, turn the heaters off and report the end of the job."""
        self._advance(SessionEvent.JOB_INTERRUPTED)
        why = reason.with_details(Reason(ReasonCode.PRINT_STOOD_AT, position=job.position))
        job.interrupt(why)
        self.connection.heater_shutdown.cancel()
        self.connection.timers.cancel("progress")

        def identified(at_s: float) -> None:
            if self.job is None:  # its end was reported after a time-out
                self._identified(at_s)
                return
            self._advance(SessionEvent.HEATERS_TO_TURN_OFF)
            self.connection.temperatures.start(at_s)
            self.connection.heater_shutdown.start(end, at_s)

        def end(confirmed_off: bool, at_s: float) -> None:
            self.connection.timers.cancel("restart")
            self.heaters_in_doubt = not confirmed_off and self.state is SessionState.RESTARTED
            if not confirmed_off and self.state is SessionState.SHUTDOWN:
                self.connection.heater_shutdown.repeat_without_result(at_s)
            job.abort(why if confirmed_off else why.with_details(HEATERS_STILL_ON), confirmed_off, at_s)

        self.prompts.clear()
        self._forget_board()
        self.handshake = Handshake(self.connection, identified)
        self.handshake.begin(now_s)
        self.connection.timers.set("restart", now_s + RESTART_TIMEOUT_S, lambda at_s: end(False, at_s))


_IDENTIFIED_IDLE = frozenset({SessionState.READY, SessionState.CARD_PRINT})
