"""Where the conversation with a board stands, and what leads from one phase to the next.

CLOSED -> HANDSHAKE -> READY <-> WORKING (a job)
             ^          |          |
             |          +----------+--> STOPPED (halted; only a reset of the board leads on)
             +---------------------------- `start` at any time
"""

from dataclasses import replace
from enum import Enum, auto

from kiosk.printers.marlin.connection.connection import BoardConnection
from kiosk.printers.marlin.connection.handshake import Handshake
from kiosk.printers.marlin.connection.host_prompts import HostPrompts
from kiosk.printers.marlin.connection.resync import Resync
from kiosk.printers.marlin.job.job import RunningJob
from kiosk.printers.marlin.journal.gcode_file import GcodeFile, LineTooLongError
from kiosk.printers.marlin.journal.job_journal import InterruptedPrint, JobState
from kiosk.printers.marlin.journal.parking import Bed
from kiosk.printers.marlin.wire.send_limits import SendLimits
from kiosk.printers.printer import ForeignPrintSeen, JobEnded, Outcome, PrinterState

AFTER_RESTART_S = 30.0
CARD_EACH_S = 10.0
BREAK_WAIT_EACH_S = 2.0
LONGEST_AWAY_S = 60.0
"""So long a hot nozzle may have stood on a piece that is still to be finished."""


class Phase(Enum):
    """Where the conversation is."""

    CLOSED = auto()
    HANDSHAKE = auto()
    READY = auto()
    WORKING = auto()
    STOPPED = auto()


class Left:
    """A print of an earlier process, its file open; `job` once the board has named a line that fits."""

    def __init__(self, print_: InterruptedPrint, source: GcodeFile) -> None:
        self.print = print_
        self.source = source
        self.job: RunningJob | None = None
        self.cancel_wanted = False


class Session:
    """One board, over one connection after another. `failure` turns into a sentence when the link must be closed."""

    def __init__(self, limits: SendLimits, bed: Bed | None = None) -> None:
        self.connection = BoardConnection(limits)
        self.bed = bed
        self.prompts = HostPrompts(self.connection)
        self.handshake: Handshake | Resync = Handshake(self.connection, self._met)
        self.phase = Phase.CLOSED
        self.job: RunningJob | None = None
        self.abandoned: JobEnded | None = None
        self.left: Left | None = None
        self.sd_prints = False
        self.foreign = False
        self.failure = ""

    @property
    def counts(self) -> bool:
        """Whether lines are numbered, so that an `ok` means something."""
        return self.phase in {Phase.READY, Phase.WORKING} or (self.phase is Phase.HANDSHAKE and self.handshake.numbered)

    @property
    def ready(self) -> bool:
        """Whether a job may be started."""
        return self.phase is Phase.READY and not self.foreign and not self.abandoned and not self.left

    # Meeting -----------------------------------------------------------------------------------------------------

    def greet(self, now_s: float, *, patient: bool = True) -> None:
        """Say who we are and ask who it is; not `patient`: only once, unless the board shows that it lives."""
        self.prompts.forget()
        self._forget_what_it_was()
        self.handshake = Handshake(self.connection, self._met, patient=patient)
        self.handshake.begin(now_s)
        if self.abandoned:
            self.connection.timers.set("break wait", now_s + BREAK_WAIT_EACH_S, self._break_wait)

    def _forget_what_it_was(self) -> None:
        self.phase = Phase.HANDSHAKE
        self.sd_prints = False
        self.connection.autoreports = False
        self.connection.know(None)
        self.connection.timers.drop("poll", "card")

    def _met(self, now_s: float) -> None:
        self.connection.timers.drop("break wait")
        self.connection.poll_temperatures(now_s)
        if self.abandoned:
            self.phase = Phase.WORKING
            self.connection.set_state(PrinterState.FINISHING, "The last print was interrupted.")
            self.connection.heaters_off(self._abandoned_is_off, now_s)
            return
        self.phase = Phase.READY
        self._card_seen(now_s)
        self.connection.set_state(PrinterState.IDLE)

    # A print of an earlier process -------------------------------------------------------------------------------

    def meet(self, now_s: float, *, patient: bool = True) -> None:
        """The link is open: greet, or take up the print that was left (H23)."""
        self.failure = ""
        self.connection.set_state(PrinterState.CONNECTING)
        if self.left is None:
            self.greet(now_s, patient=patient)
            return
        away_s = now_s - self.left.print.alive_at_s
        waits = self.left.print.step.mode == JobState.PAUSED
        if not 0 <= away_s <= LONGEST_AWAY_S and not waits:
            self._abandon_left(f"it stood still for {away_s:.0f} s", now_s)
            return
        self._forget_what_it_was()
        packed = self.left.print.packed
        self.handshake = Resync(
            self.connection, packed, self._number_found, self._left_reset, self._left_cannot, self._left_met
        )
        self.handshake.begin(now_s)

    def _number_found(self, number: int, now_s: float) -> None:
        left = self.left
        assert left
        assert isinstance(self.handshake, Resync)
        behind = left.print.behind(number)
        if behind is None:
            self._abandon_left(f"the printer's last line, {number}, does not fit the print's journal", now_s)
            return
        job = RunningJob(self.connection, left.print.job, left.source, self.job_ended, self.bed)
        try:
            job.restore(number, *behind, left.print.step, now_s)
        except (OSError, ValueError, LineTooLongError) as error:
            self._abandon_left(f"its file can't be read again: {error}", now_s)
            return
        left.job = job
        if left.print.step.mode != JobState.PAUSED:
            self.connection.set_state(PrinterState.RESUMING)
        self.handshake.sync(now_s)

    def _left_met(self, now_s: float) -> None:
        left, self.left = self.left, None
        assert left
        assert left.job
        self.connection.timers.drop("break wait")
        self.phase = Phase.WORKING
        self.job = left.job
        if left.print.step.mode == JobState.PAUSED:
            self.prompts.still_waits()
        else:
            self.prompts.forget()  # it carries out lines again, so it waits for nobody
        self.connection.poll_temperatures(now_s)
        self.job.go_on(left.print.step, now_s)
        if left.cancel_wanted:
            self.job.cancel(now_s)

    def _left_reset(self, now_s: float) -> None:
        assert self.left
        if self.left.job:
            self.board_started(now_s)
        else:
            self._abandon_left("the printer was reset meanwhile", now_s)

    def _left_cannot(self, now_s: float) -> None:
        self._abandon_left("the printer does not say which line it took last", now_s)

    def _abandon_left(self, why: str, now_s: float) -> None:
        left, self.left = self.left, None
        assert left
        left.source.close()
        words = f"The print room stopped during the print, and {why}. The print stood at {left.print.where}."
        self.abandoned = JobEnded(left.print.job.job_id, Outcome.FAILED, words)
        self.greet(now_s)

    def forget_left(self, job_id: str, now_s: float) -> None:
        """A person has ended this print out of contact: it is not gone on with, but its heaters are seen to be off."""
        left = self.left
        if left is None or left.print.job.job_id != job_id:
            return
        if left.job:
            self.cancel_left(now_s)
            return
        left.source.close()
        self.left, self.abandoned = None, JobEnded(job_id, Outcome.CANCELLED)
        if self.phase is not Phase.CLOSED:
            self.greet(now_s)

    def cancel_left(self, now_s: float) -> None:
        """Cancel the print that is just being taken up."""
        assert self.left
        self.left.cancel_wanted = True
        self._break_wait(now_s)

    def _take_left_job(self) -> RunningJob | None:
        """The job to end, be it under way or just being taken up."""
        if self.left and self.left.job:
            self.job, self.left = self.left.job, None
        return self.job

    def _break_wait(self, now_s: float) -> None:
        """A board that waits for heat or for a person would keep us waiting too."""
        if self.phase is Phase.HANDSHAKE:
            self.connection.stream.say_raw(b"M108\n")
        self.connection.timers.set("break wait", now_s + BREAK_WAIT_EACH_S, self._break_wait)

    def _abandoned_is_off(self, seen: bool, _now_s: float) -> None:
        ended, self.abandoned = self.abandoned, None
        assert ended
        self.connection.report(replace(ended, heaters_off=seen))
        self.phase = Phase.READY
        self.connection.set_state(PrinterState.IDLE)

    # The board's own card (H25) ----------------------------------------------------------------------------------

    def _card_seen(self, now_s: float) -> None:
        self.set_foreign("the printer's own card" if self.sd_prints else None)
        if self.sd_prints:
            self.connection.timers.set("card", now_s + CARD_EACH_S, self._ask_card)

    def _ask_card(self, _now_s: float) -> None:
        self.sd_prints = False
        self.connection.stream.say(b"M27", b"M105", then=self._card_seen)

    def set_foreign(self, name: str | None) -> None:
        """The board works on something that is not ours, or no longer."""
        if (name is not None) != self.foreign:
            self.foreign = name is not None
            self.connection.report(ForeignPrintSeen(name))

    # Ends --------------------------------------------------------------------------------------------------------

    def job_ended(self, _now_s: float) -> None:
        """The job has reported its end."""
        self.job = None
        self.prompts.forget()
        if self.phase is Phase.WORKING:
            self.phase = Phase.READY
            self.connection.set_state(PrinterState.IDLE)

    def closed(self, reason: str, now_s: float) -> None:
        """The link is gone: a job has failed, readings are blank (H4)."""
        if job := self._take_left_job():
            job.end_at_once(f"{reason} The print stood at {job.where()}.", False, now_s)
        self.connection.forget_heaters_off()
        self.connection.timers.clear()
        self.connection.stream.forget_queue()
        self.connection.stream.begin(1)
        self.connection.stream.take_output()
        self.prompts.forget()
        self.set_foreign(None)
        self.phase = Phase.CLOSED
        self.connection.forget_temperatures()
        self.connection.set_state(PrinterState.OFFLINE, reason)

    def stopped(self, words: str, reason: str, now_s: float) -> None:
        """The board has halted, or was told to."""
        if self.left and not self.left.job:
            left, self.left = self.left, None
            left.source.close()
            why = f"{reason} The print stood at {left.print.where}."
            self.connection.report(JobEnded(left.print.job.job_id, Outcome.FAILED, why, False))
        self.phase = Phase.STOPPED
        self.connection.forget_heaters_off()
        self.connection.timers.clear()
        if job := self._take_left_job():
            job.end_at_once(f"{reason} The print stood at {job.where()}.", False, now_s)
        self.prompts.forget()
        self.connection.set_state(PrinterState.ERROR, words)

    def give_up(self, reason: str, now_s: float) -> None:
        """Sending can't go on: number anew, heaters off, the job has failed (H17)."""
        if self.phase is Phase.HANDSHAKE or "no longer answers" in reason or not self.job:
            self.failure = reason
            return
        self._begin_again_after(self.job, reason, now_s)

    def board_started(self, now_s: float) -> None:
        """The board has booted (H7)."""
        if job := self._take_left_job():
            self._begin_again_after(job, "The printer restarted during the print.", now_s)
        elif self.phase is not Phase.CLOSED:
            self.connection.set_state(PrinterState.CONNECTING)
            self.greet(now_s)

    def _begin_again_after(self, job: RunningJob, reason: str, now_s: float) -> None:
        where = job.where()
        job.hold(f"{reason} The print stood at {where}.")
        self.connection.forget_heaters_off()
        self.connection.timers.drop("progress", "break heating")

        def met(at_s: float) -> None:
            if self.job is None:
                self._met(at_s)
                return
            self.phase = Phase.WORKING
            self.connection.poll_temperatures(at_s)
            self.connection.heaters_off(end, at_s)

        def end(seen_off: bool, at_s: float) -> None:
            self.connection.timers.drop("restart")
            self.connection.forget_heaters_off()
            more = "" if seen_off else " The heaters were not seen to be off."
            job.end_at_once(f"{reason} The print stood at {where}.{more}", seen_off, at_s)

        self.prompts.forget()
        self._forget_what_it_was()
        self.handshake = Handshake(self.connection, met)
        self.handshake.begin(now_s)
        self.connection.timers.set("restart", now_s + AFTER_RESTART_S, lambda at_s: end(False, at_s))
