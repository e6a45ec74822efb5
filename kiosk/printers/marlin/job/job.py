"""One job on one board: feeding it, pausing, resuming, cancelling, and the ways in which it ends.

The mode is the handler of what comes next; each step is begun by the acknowledgement of the step before. Each step is
written into the job's journal before a byte of it goes out, so that another process can go on from there.
"""

from collections.abc import Callable

from kiosk.printers.marlin.connection.connection import BoardConnection
from kiosk.printers.marlin.job.line_counters import LineCounters
from kiosk.printers.marlin.job.pause import PauseSequence
from kiosk.printers.marlin.job.progress import TimeEstimate, where_words
from kiosk.printers.marlin.job.shutdown import ShutdownSequence
from kiosk.printers.marlin.journal.gcode_file import GcodeFile, LineTooLongError
from kiosk.printers.marlin.journal.job_journal import COMMANDS_AHEAD, Checkpoint, JobJournal, JobState, JobStep
from kiosk.printers.marlin.journal.parking import Bed, lift_off
from kiosk.printers.marlin.wire.framing import CommandKind
from kiosk.printers.printer import (
    PAUSED_ITSELF,
    JobEnded,
    JobProgressed,
    JobStarted,
    Outcome,
    PrinterState,
    PrintJob,
    StateChanged,
)

PROGRESS_EACH_S = 0.5

SHOWN = {
    JobState.FEEDING: PrinterState.PRINTING,
    JobState.PAUSING: PrinterState.PAUSING,
    JobState.PAUSED: PrinterState.PAUSED,
    JobState.RESUMING: PrinterState.RESUMING,
    JobState.FINISHING: PrinterState.FINISHING,
}
"""A job that ends says itself what is shown."""


class RunningJob:
    """A job under way. `ended(now_s)` is called once, after JobEnded was reported."""

    def __init__(
        self,
        connection: BoardConnection,
        job: PrintJob,
        source: GcodeFile,
        ended: Callable[[float], None],
        bed: Bed | None = None,
    ) -> None:
        self.job = job
        self.mode = JobState.FEEDING
        self.lines = 0
        self._connection = connection
        self._source = source
        self._ended = ended
        self._bed = bed
        keeps_numbers = connection.note is None or connection.note.quirks.keeps_numbers
        self._log = JobJournal(job, connection.keep, keeps_numbers=keeps_numbers)
        self._note_at = 0
        self._started = False
        self._attention = self._asks = self._pause_words = ""
        self._homed = self._packed = False
        self._counters = LineCounters(connection.stream)
        self._time_estimate = TimeEstimate(job.estimate_s)
        self._pause_sequence = PauseSequence(connection, source, bed)
        self._shutdown = ShutdownSequence(connection)
        self._resume_wanted = False

    # Going ------------------------------------------------------------------------------------------------------

    def begin(self, now_s: float) -> None:
        """Number from 0 and start feeding (H12)."""
        self._connection.stream.restart(self._begin_feeding)
        self._connection.timers.set("progress", now_s + PROGRESS_EACH_S, self._tell_progress)

    def _begin_feeding(self, _now_s: float) -> None:
        self._connection.stream.inserted = self._log.inserted
        if self.mode is JobState.FEEDING:
            self._connection.stream.feed = self._feed

    def restore(self, number: int, base: Checkpoint, skip: int, step: JobStep, now_s: float) -> None:
        """Another process has begun this job, and the board has taken all up to line `number` (H23).

        Raises ValueError when the file is shorter than that, LineTooLongError, OSError.
        """
        self._source.go_to(base.place)
        self.lines, self._homed, self._packed = base.commands, base.homed, base.packed
        for _ in range(skip):
            command = self._source.next_command()
            if command is None:
                raise ValueError("The file has fewer lines.")
            self._homed = self._homed or command.startswith(b"G28")
        self.lines += skip
        stream = self._connection.stream
        self._counters = LineCounters(stream, taken=self.lines, resends=base.resends)
        stream.begin(number + 1)
        stream.inserted = self._log.inserted
        self._pause_sequence.stood = step.stood
        self._log.step(step)
        self._note(now_s)
        self._started = True
        self._connection.report(JobStarted(self.job.job_id))

    def go_on(self, step: JobStep, now_s: float) -> None:
        """The board was met again: go on with what was being done."""
        self._connection.timers.set("progress", now_s + PROGRESS_EACH_S, self._tell_progress)
        self._note_at = 0
        match step.mode:
            case JobState.PAUSING if step.stood is None:
                self.pause(now_s)
            case JobState.PAUSING:
                self.mode = JobState.PAUSING
                self._pause_sequence.drive_off(self._parked)
            case JobState.PAUSED:
                self.mode = JobState.PAUSED
                self._pause_words = "" if step.stood else PAUSED_ITSELF
            case JobState.RESUMING:
                self.mode = JobState.PAUSED
                self.resume(now_s)
            case _:
                self._enter(JobState.FEEDING)
                self._connection.stream.feed = self._feed

    def _enter(self, mode: JobState, outcome: str = "", reason: str = "") -> None:
        self.mode = mode
        self._log.step(JobStep(mode.value, self._pause_sequence.stood, outcome, reason))

    def _note(self, now_s: float) -> None:
        stream = self._connection.stream
        self._packed = self._packed or stream.packed
        place, where = self._source.place, self.where()
        resends = self._counters.resends
        point = Checkpoint(stream.next_number - 1, self.lines, place, self._homed, self._packed, resends, where)
        self._log.checkpoint(point, self._counters.taken, now_s)
        self._note_at = self.lines + COMMANDS_AHEAD

    def _feed(self, now_s: float) -> bytes | None:
        if self.lines >= self._note_at:
            self._note(now_s)
        try:
            command = self._source.next_command()
        except (LineTooLongError, OSError) as error:
            self._connection.stream.feed = None
            self.fail(f"The file can't be read further: {error}", now_s)
            return None
        if command is None:
            self._connection.stream.feed = None
            self._enter(JobState.FINISHING)
            self._connection.stream.say(
                b"M400", b"M105", then=self._finished
            )  # M105: even if an ok was lost, its answer is the end
            return None
        if command.startswith(b"G28"):
            self._homed = True
        self.lines += 1
        return command

    def _finished(self, now_s: float) -> None:
        if self.mode is JobState.FINISHING:
            self._end(Outcome.DONE, "", None, now_s)

    # What is told -----------------------------------------------------------------------------------------------

    def look(self, now_s: float) -> None:
        """After each exchange: say what has become true."""
        stream = self._connection.stream
        if not self._started and self._counters.taken > 0:
            self._started = True
            self._connection.report(JobStarted(self.job.job_id))
        shown = SHOWN.get(self.mode)
        if shown is None:
            return
        if shown is PrinterState.PRINTING:
            heating = stream.heads_for is CommandKind.HEAT_WAIT
            self._time_estimate.look(now_s, prints=True, counts=self._started and not heating)
            if heating or not self._started:
                shown = PrinterState.HEATING
        else:
            self._time_estimate.look(now_s, prints=False, counts=False)
        if self._attention or self._asks:
            self._connection.set_state(PrinterState.ATTENTION, self._asks or self._attention)
        elif shown is PrinterState.PAUSED:
            self._connection.set_state(shown, self._pause_words)
        else:
            self._connection.set_state(shown, self._counters.alarm)

    def needs_attention(self, words: str) -> None:
        """The machine waits for a person; empty words: no longer."""
        self._attention = words

    def machine_says(self, asks: str, why: str) -> None:
        """It asks this, or nothing; `why`: the reason that it gives for its own pause, if it has paused."""
        self._asks = asks
        if self._pause_words and why:
            self._pause_words = why

    def where(self) -> str:
        """How far the job was: `layer 62 of 90, 63 %, Z 12.4 mm`."""
        return where_words(self._source.fraction, self._source.z_mm, self.job)

    def _tell_progress(self, now_s: float) -> None:
        if self.mode is JobState.ENDED:
            return
        if self._started:
            fraction = self._source.fraction
            remaining_s = self._time_estimate.remaining_s(fraction)
            self._connection.report(JobProgressed(self.job.job_id, fraction, remaining_s, self._source.z_mm))
        if self._note_at == 0:  # no line was fed since the last time
            self._log.alive(self._counters.taken, now_s)
        self._note_at = 0
        self._connection.timers.set("progress", now_s + PROGRESS_EACH_S, self._tell_progress)

    # Pause and resume (H22) -----------------------------------------------------------------------------------------

    def pause(self, now_s: float) -> str:
        """Stop feeding and park; returns why not, if not."""
        if self.mode in {JobState.PAUSING, JobState.PAUSED}:
            self._connection.report(StateChanged(self._connection.state, self._connection.words))
            return ""
        if self.mode is not JobState.FEEDING:
            return "The job is not printing."
        self._pause_sequence.stood = None
        self._enter(JobState.PAUSING)
        self._resume_wanted = False
        self._connection.stream.feed = None
        self._pause_sequence.find_out(self._park)
        self.look(now_s)
        return ""

    def _park(self, _now_s: float) -> None:
        if self.mode is JobState.PAUSING:
            self._pause_sequence.note_place(homed=self._homed)
            self._enter(JobState.PAUSING)
            self._pause_sequence.drive_off(self._parked)

    def _parked(self, now_s: float) -> None:
        if self.mode is JobState.PAUSING:
            self._enter(JobState.PAUSED)
            if self._resume_wanted:
                self.resume(now_s)

    def resume(self, now_s: float) -> str:
        """Put everything back and go on; returns why not, if not."""
        if self.mode is JobState.PAUSING:
            self._resume_wanted = True
            return ""
        if self.mode is not JobState.PAUSED:
            return "The job is not paused."
        self._enter(JobState.RESUMING)
        self._attention = self._pause_words = ""
        self._pause_sequence.drive_back(self._resumed)
        self.look(now_s)
        return ""

    def _resumed(self, _now_s: float) -> None:
        if self.mode is JobState.RESUMING:
            self._pause_sequence.stood = None
            self._enter(JobState.FEEDING)
            self._connection.stream.feed = self._feed

    def machine_paused(self, words: str) -> None:
        """The machine has paused by itself, for this reason: hold the lines back."""
        if self.mode is JobState.FEEDING:
            self._pause_words = words
            self._pause_sequence.stood = None
            self._enter(JobState.PAUSED)
            self._connection.stream.feed = None

    def machine_resumed(self) -> None:
        """The machine goes on by itself."""
        if self.mode is JobState.PAUSED and self._pause_sequence.stood is None:
            self._pause_words = ""
            self._enter(JobState.FEEDING)
            self._connection.stream.feed = self._feed

    # The ends -------------------------------------------------------------------------------------------------------

    def cancel(self, now_s: float) -> str:
        """End in good order: no more lines, heaters off and seen to be (H21); returns why not, if not."""
        if self.mode in {JobState.ENDING, JobState.ENDED}:
            return "The job is ending already."
        self._wind_down(Outcome.CANCELLED, "", now_s)
        return ""

    def fail(self, reason: str, now_s: float) -> None:
        """End because of trouble while the board still answers: as a cancel, but failed."""
        if self.mode not in {JobState.ENDING, JobState.ENDED}:
            self._wind_down(Outcome.FAILED, reason, now_s)

    def _wind_down(self, outcome: Outcome, reason: str, now_s: float) -> None:
        parked = self.mode is JobState.PAUSED and self._pause_sequence.stood is not None
        self._enter(JobState.ENDING, outcome.value, reason)
        waits_for_person, self._attention, self._asks = bool(self._attention or self._asks), "", ""
        lift = lift_off(self._source.z_mm, self._bed) if self._homed and not parked else []

        def seen(seen_off: bool, at_s: float) -> None:
            words = reason if seen_off else f"{reason} The heaters were not seen to be off.".strip()
            self._end(outcome, words, seen_off, at_s)

        self._shutdown.begin(lift, seen, now_s, waits_for_person=waits_for_person)
        self._connection.set_state(PrinterState.FINISHING, reason)

    def end_at_once(self, reason: str, heaters_off: bool | None, now_s: float) -> None:
        """The board is gone, halted or restarted: nothing can be done in order."""
        if self.mode is not JobState.ENDED:
            self._end(Outcome.FAILED, reason, heaters_off, now_s)

    def hold(self, reason: str) -> None:
        """Feed no more, it has failed for this reason; whether the heaters are off is found out elsewhere."""
        self._enter(JobState.ENDING, Outcome.FAILED.value, reason)
        self._connection.stream.forget_queue()

    def let_go(self) -> None:
        """Close the file without a word to the board."""
        self._connection.stream.feed = self._connection.stream.inserted = None
        self._source.close()

    def _end(self, outcome: Outcome, reason: str, heaters_off: bool | None, now_s: float) -> None:
        self.mode = JobState.ENDED
        self._connection.timers.drop("progress")
        self._shutdown.over()
        if outcome is Outcome.DONE:
            if not self._started:
                self._connection.report(JobStarted(self.job.job_id))
            self._connection.report(JobProgressed(self.job.job_id, 1.0, 0.0, self._source.z_mm))
        self.let_go()
        ended = JobEnded(self.job.job_id, outcome, reason, heaters_off, self.lines, self._counters.resends)
        self._log.ended(ended)
        self._connection.report(ended)
        self._ended(now_s)
