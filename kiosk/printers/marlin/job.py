"""One job on one board: feeding it, pausing, resuming, cancelling, and the ways in which it ends.

The mode is the handler of what comes next; each step is begun by the acknowledgement of the step before.
"""

from collections.abc import Callable
from enum import Enum, auto

from kiosk.printers.marlin.framing import CommandKind
from kiosk.printers.marlin.progress import Pace
from kiosk.printers.marlin.source import LineTooLongError, PrintSource
from kiosk.printers.marlin.talk import BoardTalk
from kiosk.printers.printer import JobEnded, JobStarted, Outcome, PrinterState, PrintJob, ProgressMade

PROGRESS_EACH_S = 0.5
BREAK_HEATING_EACH_S = 0.5
HOT_ENOUGH_TO_RETRACT_C = 170.0
ALARM_AFTER_LINES = 100
ALARM_RATIO = 0.1
PARK_LIFT_MM = 5
RETRACT_MM = 2
TRAVEL_MM_PER_MIN = 6000
LIFT_MM_PER_MIN = 600


class Mode(Enum):
    """What the job is doing."""

    FEEDING = auto()
    PAUSING = auto()
    PAUSED = auto()
    RESUMING = auto()
    FINISHING = auto()
    ENDING = auto()
    ENDED = auto()


SHOWN = {
    Mode.FEEDING: PrinterState.PRINTING,
    Mode.PAUSING: PrinterState.PAUSING,
    Mode.PAUSED: PrinterState.PAUSED,
    Mode.RESUMING: PrinterState.RESUMING,
    Mode.FINISHING: PrinterState.FINISHING,
}


class JobRun:
    """A job under way. `ended(now_s)` is called once, after JobEnded was reported."""

    def __init__(self, talk: BoardTalk, job: PrintJob, source: PrintSource, ended: Callable[[float], None]) -> None:
        self.job = job
        self.mode = Mode.FEEDING
        self.lines = 0
        self._talk = talk
        self._source = source
        self._ended = ended
        self._started = False
        self._attention = ""
        self._alarmed = False
        self._homed = False
        self._taken_before = talk.stream.job_lines_taken
        self._resends_before = talk.stream.resends
        self._sent_before = talk.stream.lines_sent
        self._pace = Pace(job.estimate_s)
        self._saved: dict[str, float] = {}
        self._saved_target_c = 0.0
        self._resume_wanted = False
        self._mode_shown: PrinterState | None = None

    # Going ------------------------------------------------------------------------------------------------------

    def begin(self, now_s: float) -> None:
        """Number from 0 and start feeding (H12)."""
        self._talk.stream.restart(self._begin_feeding)
        self._talk.timers.set("progress", now_s + PROGRESS_EACH_S, self._tell_progress)

    def _begin_feeding(self, _now_s: float) -> None:
        if self.mode is Mode.FEEDING:
            self._talk.stream.feed = self._feed

    def _feed(self, now_s: float) -> bytes | None:
        try:
            command = self._source.next_command()
        except (LineTooLongError, OSError) as error:
            self._talk.stream.feed = None
            self.fail(f"The file can't be read further: {error}", now_s)
            return None
        if command is None:
            self._talk.stream.feed = None
            self.mode = Mode.FINISHING
            self._talk.stream.say(
                b"M400", b"M105", then=self._finished
            )  # M105: even if an ok was lost, its answer is the end
            return None
        if command.startswith(b"G28"):
            self._homed = True
        self.lines += 1
        return command

    def _finished(self, now_s: float) -> None:
        if self.mode is Mode.FINISHING:
            self._end(Outcome.DONE, "", None, now_s)

    def look(self, now_s: float) -> None:
        """After each exchange: say what has become true."""
        stream = self._talk.stream
        if not self._started and stream.job_lines_taken > self._taken_before:
            self._started = True
            self._talk.report(JobStarted(self.job.job_id))
        shown = SHOWN.get(self.mode)
        if shown is None:
            return
        if shown is PrinterState.PRINTING:
            heating = stream.heads_for is CommandKind.HEAT_WAIT
            self._pace.look(now_s, prints=True, counts=self._started and not heating)
            if heating or not self._started:
                shown = PrinterState.HEATING
        else:
            self._pace.look(now_s, prints=False, counts=False)
        if self._attention:
            self._talk.set_state(PrinterState.ATTENTION, self._attention)
        else:
            self._talk.set_state(shown, self._alarm_words())

    def _alarm_words(self) -> str:
        resends = self._talk.stream.resends - self._resends_before
        sent = self._talk.stream.lines_sent - self._sent_before
        if sent >= ALARM_AFTER_LINES and resends >= ALARM_RATIO * sent:
            self._alarmed = True
        return "More than one line in ten had to be sent again. Look at the cable." if self._alarmed else ""

    def needs_attention(self, words: str) -> None:
        """The machine waits for a person; empty words: no longer."""
        self._attention = words

    def _tell_progress(self, now_s: float) -> None:
        if self.mode is Mode.ENDED:
            return
        if self._started:
            fraction = self._source.fraction
            self._talk.report(ProgressMade(self.job.job_id, fraction, self._pace.left_s(fraction), self._source.z_mm))
        self._talk.timers.set("progress", now_s + PROGRESS_EACH_S, self._tell_progress)

    # Pause and resume (H22) -----------------------------------------------------------------------------------------

    def pause(self, now_s: float) -> str:
        """Stop feeding and park; returns why not, if not."""
        if self.mode is not Mode.FEEDING:
            return "The job is not printing."
        self.mode = Mode.PAUSING
        self._resume_wanted = False
        self._talk.stream.feed = None
        self._talk.stream.say(b"M400", b"M114", b"M105", then=self._park)
        self.look(now_s)
        return ""

    def _park(self, _now_s: float) -> None:
        if self.mode is not Mode.PAUSING:
            return
        self._saved = dict(self._talk.position_mm)
        actual_c, target_c = self._talk.tool
        self._saved_target_c = target_c or 0.0
        commands = [b"G91"]
        if actual_c is not None and actual_c >= HOT_ENOUGH_TO_RETRACT_C:
            commands.append(b"G1 E-%d F1800" % RETRACT_MM)
        if self._can_park:
            commands += [b"G1 Z%d F%d" % (PARK_LIFT_MM, LIFT_MM_PER_MIN), b"G90"]
            commands.append(b"G1 X0 Y0 F%d" % TRAVEL_MM_PER_MIN)
        self._talk.stream.say(*commands, b"G90", b"M400", then=self._parked)

    @property
    def _can_park(self) -> bool:
        return self._homed and {"X", "Y", "Z"} <= self._saved.keys()

    def _parked(self, now_s: float) -> None:
        if self.mode is Mode.PAUSING:
            self.mode = Mode.PAUSED
            if self._resume_wanted:
                self.resume(now_s)

    def resume(self, now_s: float) -> str:
        """Put everything back and go on; returns why not, if not."""
        if self.mode is Mode.PAUSING:
            self._resume_wanted = True
            return ""
        if self.mode is not Mode.PAUSED:
            return "The job is not paused."
        self.mode = Mode.RESUMING
        self._attention = ""
        commands: list[bytes] = []
        actual_c, target_c = self._talk.tool
        if self._saved_target_c > 0 and (target_c or 0.0) != self._saved_target_c:
            commands.append(b"M109 S%g" % self._saved_target_c)
        if self._saved:
            commands += self._way_back(actual_c)
        commands.append(b"G91" if self._source.relative else b"G90")
        commands.append(b"M83" if self._source.relative_e else b"M82")
        if self._source.feed_mm_per_min:
            commands.append(b"G1 F%g" % self._source.feed_mm_per_min)
        self._talk.stream.say(*commands, then=self._resumed)
        self.look(now_s)
        return ""

    def _way_back(self, actual_c: float | None) -> list[bytes]:
        way: list[bytes] = [b"G90"]
        if self._can_park:
            way.append(b"G1 X%.3f Y%.3f F%d" % (self._saved["X"], self._saved["Y"], TRAVEL_MM_PER_MIN))
            way.append(b"G1 Z%.3f F%d" % (self._saved["Z"], LIFT_MM_PER_MIN))
        if actual_c is not None and actual_c >= HOT_ENOUGH_TO_RETRACT_C:
            way += [b"G91", b"G1 E%d F1800" % RETRACT_MM, b"G90"]
        if "E" in self._saved:
            way.append(b"G92 E%.5f" % self._saved["E"])
        return way

    def _resumed(self, _now_s: float) -> None:
        if self.mode is Mode.RESUMING:
            self.mode = Mode.FEEDING
            self._talk.stream.feed = self._feed

    def machine_paused(self) -> None:
        """The machine has paused by itself: hold the lines back."""
        if self.mode is Mode.FEEDING:
            self.mode = Mode.PAUSED
            self._saved = {}
            self._talk.stream.feed = None

    def machine_resumed(self) -> None:
        """The machine goes on by itself."""
        if self.mode is Mode.PAUSED and not self._saved:
            self.mode = Mode.FEEDING
            self._talk.stream.feed = self._feed

    # The ends -------------------------------------------------------------------------------------------------------

    def cancel(self, now_s: float) -> str:
        """End in good order: no more lines, heaters off and seen to be (H21); returns why not, if not."""
        if self.mode in {Mode.ENDING, Mode.ENDED}:
            return "The job is ending already."
        self._wind_down(Outcome.CANCELLED, "", now_s)
        return ""

    def fail(self, reason: str, now_s: float) -> None:
        """End because of trouble while the board still answers: as a cancel, but failed."""
        if self.mode not in {Mode.ENDING, Mode.ENDED}:
            self._wind_down(Outcome.FAILED, reason, now_s)

    def _wind_down(self, outcome: Outcome, reason: str, now_s: float) -> None:
        stream = self._talk.stream
        self.mode = Mode.ENDING
        waits_for_person, self._attention = bool(self._attention), ""
        stream.forget_queue()
        stream.cancel_restart()
        lift = (b"G91", b"G1 Z%d F%d" % (PARK_LIFT_MM, LIFT_MM_PER_MIN), b"G90") if self._homed else ()

        def seen(seen_off: bool, at_s: float) -> None:
            words = reason if seen_off else f"{reason} The heaters were not seen to be off.".strip()
            self._end(outcome, words, seen_off, at_s)

        self._talk.heaters_off(seen, now_s, last=(*lift, b"M84"))
        self._talk.set_state(PrinterState.FINISHING, reason)
        if waits_for_person:
            stream.say_now(b"M108", now_s, raw=True)
        self._break_heating(now_s)

    def _break_heating(self, now_s: float) -> None:
        if self.mode is not Mode.ENDING:
            return
        if self._talk.stream.heads_for is CommandKind.HEAT_WAIT:
            self._talk.stream.say_now(b"M108", now_s, raw=True)
        self._talk.timers.set("break heating", now_s + BREAK_HEATING_EACH_S, self._break_heating)

    def end_at_once(self, reason: str, heaters_off: bool | None, now_s: float) -> None:
        """The board is gone, halted or restarted: nothing can be done in order."""
        if self.mode is not Mode.ENDED:
            self._end(Outcome.FAILED, reason, heaters_off, now_s)

    def where(self) -> str:
        """How far the job was, for the log: `63 %, Z 12.4 mm`."""
        z_mm = self._source.z_mm
        height = "" if z_mm is None else f", Z {z_mm:g} mm"
        return f"{self._source.fraction:.0%}{height}".replace("%", " %")

    def hold(self) -> None:
        """Feed no more; how it ends is found out elsewhere."""
        self.mode = Mode.ENDING
        self._talk.stream.forget_queue()

    def let_go(self) -> None:
        """Close the file without a word to the board."""
        self._talk.stream.feed = None
        self._source.close()

    def _end(self, outcome: Outcome, reason: str, heaters_off: bool | None, now_s: float) -> None:
        self.mode = Mode.ENDED
        self._talk.stream.feed = None
        self._talk.timers.drop("progress", "break heating")
        if outcome is Outcome.DONE:
            if not self._started:
                self._talk.report(JobStarted(self.job.job_id))
            self._talk.report(ProgressMade(self.job.job_id, 1.0, 0.0, self._source.z_mm))
        self._source.close()
        resends = self._talk.stream.resends - self._resends_before
        self._talk.report(JobEnded(self.job.job_id, outcome, reason, heaters_off, self.lines, resends))
        self._ended(now_s)
