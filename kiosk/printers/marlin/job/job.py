"""One job on one board: feeding its file, pausing, resuming, cancelling, and how it ends (see `job_states`).

Each step begins when the last command of the previous step is acknowledged. Each is written to the job's journal before
a byte of it is sent, which lets another process continue from there.
"""

from collections.abc import Callable

from kiosk.base.reason import Reason, ReasonCode, os_error_reason
from kiosk.printers.marlin.connection.connection import BoardConnection
from kiosk.printers.marlin.job.heater_watch import HeaterWatch
from kiosk.printers.marlin.job.job_states import SHOWN_AS, TRANSITIONS, JobEvent
from kiosk.printers.marlin.job.line_counters import LineCounters
from kiosk.printers.marlin.job.pause import PauseSequence
from kiosk.printers.marlin.job.progress import TimeEstimate, position_of
from kiosk.printers.marlin.job.staff_wishes import StaffWishes
from kiosk.printers.marlin.journal.gcode_file import GcodeFile, GcodeFileError
from kiosk.printers.marlin.journal.job_journal import COMMANDS_AHEAD, Checkpoint, JobJournal, JobState, JobStep
from kiosk.printers.marlin.journal.parking import Bed, PausePosition, lift_commands
from kiosk.printers.marlin.wire.framing import CommandKind
from kiosk.printers.printer import JobEnded, JobProgressed, JobStarted, LayerPause, Outcome, PrinterState, PrintJob

PROGRESS_INTERVAL_S = 0.5
LETTER_G = ord("G")
MAX_COMMANDS_IN_LINE = 64
"""A checkpoint is written between two lines of the file, so up to this many commands later."""
HEATERS_STILL_ON = Reason(ReasonCode.HEATERS_STILL_ON)


class RunningJob:
    """A job from `begin` or `restore` to `on_ended(now_s)`, which is called once, after JobEnded was reported.

    Sans-I/O. Call `update` after every exchange with the board. Requests return the reason why they are refused.
    """

    def __init__(
        self,
        connection: BoardConnection,
        job: PrintJob,
        file: GcodeFile,
        on_ended: Callable[[float], None],
        bed: Bed | None = None,
    ) -> None:
        """file: open; the job closes it. bed: what the machine can reach, if known."""
        self.job = job
        self.state = JobState.FEEDING
        self.lines = 0
        self._connection = connection
        self._file = file
        file.for_klipper = connection.note is not None and connection.note.quirks.named_commands
        self._on_ended = on_ended
        self._bed = bed
        keeps_numbers = connection.note is None or connection.note.quirks.keeps_numbers
        self._journal = JobJournal(job, connection.write_journal, keeps_numbers=keeps_numbers)
        self._checkpoint_at = 0
        self._is_started = False
        self._attention: Reason | None = None
        self._prompt: Reason | None = None
        self._pause_reason: Reason | None = None
        self._failure: Reason | None = None
        self._is_homed = self._is_packed = self._is_done = False
        self._counters = LineCounters(connection.stream)
        self._heater_watch = HeaterWatch()
        self._time_estimate = TimeEstimate(job.estimate_s)
        self._pause_sequence = PauseSequence(connection, file, bed)
        self._resume_after_parking = False
        self.wishes = StaffWishes(job, file, connection)

    def _allows(self, event: JobEvent) -> bool:
        return event in TRANSITIONS[self.state]

    def _enter(self, event: JobEvent, outcome: str = "", reason: Reason | None = None) -> None:
        """Take a transition that is allowed, and write it to the journal."""
        self.state = TRANSITIONS[self.state][event]
        self._journal.step(JobStep(self.state, self._pause_sequence.position, outcome, reason))

    # Feeding -------------------------------------------------------------------------------------------------------

    def begin(self, now_s: float) -> None:
        """Restart the numbering and start feeding (H12)."""
        self._connection.stream.restart_numbering(self._start_feeding)
        self._connection.timers.set("progress", now_s + PROGRESS_INTERVAL_S, self._report_progress)

    def _start_feeding(self, _now_s: float) -> None:
        self._connection.stream.on_inserted = self._journal.line_inserted
        if self.state is JobState.FEEDING:
            self._connection.stream.feed = self._feed

    def restore(self, number: int, base: Checkpoint, skip: int, step: JobStep, now_s: float) -> None:
        """Take over a job begun by another process, of which the board has accepted all lines up to `number` (H23).

        base, skip: the checkpoint before that line, and the commands between them. Call `resume_step` next.
        Raises GcodeFileError, OSError.
        """
        self._file.seek(base.file_position)
        self.lines, self._is_homed, self._is_packed = base.commands, base.homed, base.packed
        for _ in range(skip):
            command = self._file.next_command()
            if command is None:
                raise GcodeFileError(Reason(ReasonCode.FILE_TOO_SHORT))
            self._is_homed = self._is_homed or command.startswith(b"G28")
        self.lines += skip
        stream = self._connection.stream
        self._counters = LineCounters(stream, accepted=self.lines, resends=base.resends)
        stream.reset(number + 1)
        stream.on_inserted = self._journal.line_inserted
        self._pause_sequence.position = step.pause_position
        if step.state is not JobState.FEEDING:
            self.wishes.drop_if_begun()
        self._journal.step(step)
        self._write_checkpoint(now_s)
        self._is_started = True
        self._connection.report(JobStarted(self.job.job_id))

    def resume_step(self, step: JobStep, now_s: float) -> None:
        """Continue with the step that the other process was carrying out; the board must be identified."""
        self._connection.timers.set("progress", now_s + PROGRESS_INTERVAL_S, self._report_progress)
        self._checkpoint_at = 0
        match step.state:
            case JobState.PAUSING if step.pause_position is None:
                self.pause(now_s)
            case JobState.PAUSING:
                self.state = JobState.PAUSING
                self._pause_sequence.park(self._parked)
            case JobState.PAUSED:
                self.state = JobState.PAUSED
            case JobState.SELF_PAUSED:
                self.state = JobState.SELF_PAUSED
                self._pause_reason = Reason(ReasonCode.PAUSED_BY_ITSELF)
            case JobState.RESUMING:
                self.state = JobState.PAUSED
                self.resume(now_s)
            case _:
                self._journal.step(JobStep(self.state, self._pause_sequence.position))
                self._connection.stream.feed = self._feed

    def _write_checkpoint(self, now_s: float) -> None:
        stream = self._connection.stream
        self._is_packed = self._is_packed or stream.may_be_packed
        checkpoint = Checkpoint(
            stream.next_number - 1,
            self.lines,
            self._file.position,
            self._is_homed,
            self._is_packed,
            self._counters.resends,
            self.position,
        )
        self._journal.checkpoint(checkpoint, self._counters.accepted, now_s)
        self._checkpoint_at = self.lines + COMMANDS_AHEAD - MAX_COMMANDS_IN_LINE

    def _feed(self, now_s: float) -> bytes | None:
        if self.lines >= self._checkpoint_at and not self._file.is_mid_line:
            self._write_checkpoint(now_s)
        try:
            if self.wishes.layer_pause is not None and (reason := self.wishes.take_due()) is not None:
                self.pause(now_s)
                self._pause_reason = reason
                return None
            command = self._file.next_command()
        except (GcodeFileError, OSError) as error:
            self._connection.stream.feed = None
            cause = os_error_reason(error) if isinstance(error, OSError) else error.reason
            self._shut_down(Outcome.FAILED, Reason(ReasonCode.FILE_READ_FAILED, cause=cause), now_s)
            return None
        if command is None:
            self._connection.stream.feed = None
            self._enter(JobEvent.FILE_SENT)
            # M105: its reply marks the end even if an ok was lost.
            self._connection.stream.send(b"M400", b"M105", on_done=self._finished)
            return None
        self.lines += 1
        if command[0] != LETTER_G:
            self._heater_watch.command_sent(command, self.lines)
        elif command.startswith(b"G28"):
            self._is_homed = True
        return command

    def _finished(self, now_s: float) -> None:
        if self._heater_watch.was_never_on:
            self.fail(Reason(ReasonCode.HEATERS_NEVER_ON), now_s)
        elif self.job.heaters_off and self._allows(JobEvent.SHUT_DOWN):
            self._is_done = True
            self._shut_down(Outcome.DONE, None, now_s)
        elif self._allows(JobEvent.FINISHED):
            self._end(JobEvent.FINISHED, Outcome.DONE, None, None, now_s)

    # Reports -------------------------------------------------------------------------------------------------------

    def update(self, now_s: float) -> None:
        """Report the state after an exchange with the board."""
        stream = self._connection.stream
        if not self._is_started and self._counters.accepted > 0:
            self._is_started = True
            self._connection.report(JobStarted(self.job.job_id))
        shown = SHOWN_AS.get(self.state)
        if shown is None:
            return
        if shown is PrinterState.PRINTING:
            heating = stream.oldest_kind is CommandKind.HEAT_WAIT
            self._time_estimate.update(now_s, is_printing=True, counts=self._is_started and not heating)
            if heating or not self._is_started:
                shown = PrinterState.HEATING
        else:
            self._time_estimate.update(now_s, is_printing=False, counts=False)
        if self._attention or self._prompt:
            self._connection.set_state(PrinterState.ATTENTION, self._prompt or self._attention)
        elif shown is PrinterState.PAUSED:
            self._connection.set_state(shown, self._pause_reason)
        else:
            self._connection.set_state(shown, self._counters.alarm)

    def check_heaters(self, now_s: float) -> None:
        """Temperatures were read: the print is lost if the machine has turned a heater off by itself (H28)."""
        stream = self._connection.stream
        is_printing = (
            self.state in {JobState.FEEDING, JobState.FINISHING} and (stream.oldest_kind or 0) < CommandKind.LONG
        )
        temperatures = self._connection.temperatures
        if self._heater_watch.update(temperatures, self._counters.accepted, now_s, is_printing=is_printing):
            self.fail(Reason(ReasonCode.TURNED_HEATERS_OFF), now_s)

    def set_attention(self, reason: Reason | None) -> None:
        """The machine waits for a person; None: no longer."""
        self._attention = reason

    def set_prompt(self, prompt: Reason | None, reason_for_wait: Reason | None = None) -> None:
        """The machine shows a prompt, or none. reason_for_wait: what it says about a pause of its own."""
        self._prompt = prompt
        if self._pause_reason and reason_for_wait:
            self._pause_reason = reason_for_wait

    @property
    def position(self) -> Reason:
        """How far the job is."""
        return position_of(self._file.fraction, self._file.sent_bytes, self._file.z_mm, self.job)

    @property
    def paused_at(self) -> PausePosition | None:
        """Where it is parked, while it is and nothing moves; None else, and if the machine has paused by itself."""
        return self._pause_sequence.position if self.state is JobState.PAUSED else None

    def _report_progress(self, now_s: float) -> None:
        if self._is_started:
            fraction = self._file.fraction
            remaining_s = self._time_estimate.remaining_s(fraction)
            basis = self._time_estimate.basis
            self._connection.report(JobProgressed(self.job.job_id, fraction, remaining_s, self._file.z_mm, basis))
        if self._checkpoint_at == 0:  # no line was fed since the last time
            self._journal.alive(self._counters.accepted, now_s)
        self._checkpoint_at = 0
        self._connection.timers.set("progress", now_s + PROGRESS_INTERVAL_S, self._report_progress)

    # Pause and resume (H22) ----------------------------------------------------------------------------------------

    def pause(self, now_s: float) -> Reason | None:
        """Stop feeding and park; a job that is pausing or paused reports its state again."""
        if not self._allows(JobEvent.PAUSE):
            return Reason(ReasonCode.JOB_NOT_PRINTING)
        if self.state is not JobState.FEEDING:
            self._connection.report_state()
            return None
        self._pause_sequence.position = None
        self._enter(JobEvent.PAUSE)
        self._resume_after_parking = False
        self._connection.stream.feed = None
        self._pause_sequence.query_position(self._park)
        self.update(now_s)
        return None

    def pause_at_layer(self, pause: LayerPause | None) -> Reason | None:
        """Pause where a layer begins; None: not any more."""
        if not self._allows(JobEvent.PAUSE) and not self._allows(JobEvent.RETURNED):
            return Reason(ReasonCode.JOB_NOT_PRINTING)
        return self.wishes.set_layer_pause(pause)

    def cancel_object(self, key: str) -> Reason | None:
        """Leave out one object of the file."""
        return self.wishes.cancel_object(key) if self._allows(JobEvent.PAUSE) else Reason(ReasonCode.JOB_NOT_PRINTING)

    def _park(self, _now_s: float) -> None:
        if self._allows(JobEvent.POSITION_KNOWN):
            self._pause_sequence.record_position(homed=self._is_homed)
            self._enter(JobEvent.POSITION_KNOWN)
            self._pause_sequence.park(self._parked)

    def _parked(self, now_s: float) -> None:
        if self._allows(JobEvent.PARKED):
            self._enter(JobEvent.PARKED)
            if self._resume_after_parking:
                self.resume(now_s)

    def resume(self, now_s: float) -> Reason | None:
        """Restore everything and go on feeding; while parking, as soon as it has parked."""
        if not self._allows(JobEvent.RESUME):
            return Reason(ReasonCode.JOB_NOT_PAUSED)
        if self.state is JobState.PAUSING:
            self._resume_after_parking = True
            return None
        self._enter(JobEvent.RESUME)
        self._attention = self._pause_reason = None
        self._pause_sequence.unpark(self._returned)
        self.update(now_s)
        return None

    def _returned(self, _now_s: float) -> None:
        if self._allows(JobEvent.RETURNED):
            self._pause_sequence.position = None
            self._enter(JobEvent.RETURNED)
            self._connection.stream.feed = self._feed

    def fail(self, reason: Reason, now_s: float) -> None:
        """The print is lost, but the board can be used: end the job like a cancel."""
        if self._allows(JobEvent.SHUT_DOWN):
            self._failure = reason
            self._shut_down(Outcome.FAILED, reason, now_s)

    def machine_paused(self, reason: Reason) -> None:
        """The machine has paused by itself: stop feeding."""
        if self._allows(JobEvent.SELF_PAUSED):
            self._pause_reason = reason
            self._pause_sequence.position = None
            self._enter(JobEvent.SELF_PAUSED)
            self._connection.stream.feed = None

    def machine_resumed(self) -> None:
        """The machine has ended its own pause."""
        if self._allows(JobEvent.SELF_RESUMED):
            self._pause_reason = None
            self._enter(JobEvent.SELF_RESUMED)
            self._connection.stream.feed = self._feed

    # End -----------------------------------------------------------------------------------------------------------

    def cancel(self, now_s: float) -> Reason | None:
        """Stop feeding, turn the heaters off and confirm that (H21)."""
        if not self._allows(JobEvent.SHUT_DOWN):
            return Reason(ReasonCode.JOB_ENDING)
        self._shut_down(Outcome.CANCELLED, None, now_s)
        return None

    def _shut_down(self, outcome: Outcome, reason: Reason | None, now_s: float) -> None:
        is_parked = self.state is JobState.PAUSED
        self._enter(JobEvent.SHUT_DOWN, outcome.value, reason)
        waits_for_user = bool(self._attention or self._prompt)
        self._attention = self._prompt = None
        lift = lift_commands(self._file.z_mm, self._bed) if self._is_homed and not is_parked else []

        def end(confirmed_off: bool, at_s: float) -> None:
            why = reason
            if not confirmed_off:
                why = reason.with_details(HEATERS_STILL_ON) if reason else HEATERS_STILL_ON
            self._end(JobEvent.ABORTED, outcome, why, confirmed_off, at_s)

        self._connection.stream.clear_queue()
        self._connection.stream.cancel_restart()
        self._connection.heater_shutdown.start(end, now_s, afterwards=(*lift, b"M84"))
        if waits_for_user:
            self._connection.abort_wait(now_s)
        self._connection.set_state(PrinterState.FINISHING, reason)

    def interrupt(self, reason: Reason) -> None:
        """Stop feeding: the job has failed, and the session finds out whether the heaters are off."""
        self._enter(JobEvent.INTERRUPTED, Outcome.FAILED.value, reason)
        self._connection.stream.clear_queue()

    def abort(self, reason: Reason, heaters_off: bool, now_s: float, ended_by: PrinterState | None = None) -> None:
        """Fail at once: the board is gone, halted or restarted. A print that is done stays so."""
        if self._allows(JobEvent.ABORTED):
            outcome = Outcome.DONE if self._is_done else Outcome.FAILED
            self._end(JobEvent.ABORTED, outcome, self._failure or reason, heaters_off, now_s, ended_by)

    def release(self) -> None:
        """Close the file and send nothing."""
        self._connection.stream.feed = self._connection.stream.on_inserted = None
        self._file.close()

    def _end(
        self,
        event: JobEvent,
        outcome: Outcome,
        reason: Reason | None,
        heaters_off: bool | None,
        now_s: float,
        ended_by: PrinterState | None = None,
    ) -> None:
        self.state = TRANSITIONS[self.state][event]
        self._connection.timers.cancel("progress")
        if outcome is Outcome.DONE:
            if not self._is_started:
                self._connection.report(JobStarted(self.job.job_id))
            self._connection.report(JobProgressed(self.job.job_id, 1.0, 0.0, self._file.z_mm))
        self.release()
        resends, position = self._counters.resends, self._file.sent_bytes
        ended = JobEnded(self.job.job_id, outcome, reason, heaters_off, self.lines, resends, ended_by, position)
        self._journal.ended(ended)
        self._connection.report(ended)
        self._on_ended(now_s)
