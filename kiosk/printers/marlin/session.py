"""Where the conversation with a board stands, and what leads from one phase to the next.

CLOSED -> GREETING -> READY <-> WORKING (a job)
             ^          |          |
             |          +----------+--> STOPPED (halted; only a reset of the board leads on)
             +---------------------------- `start` at any time
"""

from enum import Enum, auto

from kiosk.printers.marlin.greeting import Greeting
from kiosk.printers.marlin.job import JobRun
from kiosk.printers.marlin.prompts import Prompts
from kiosk.printers.marlin.talk import BoardTalk
from kiosk.printers.marlin.window import WindowLimits
from kiosk.printers.printer import ForeignPrintSeen, JobEnded, Outcome, PrinterState

AFTER_RESTART_S = 30.0
CARD_EACH_S = 10.0


class Phase(Enum):
    """Where the conversation is."""

    CLOSED = auto()
    GREETING = auto()
    READY = auto()
    WORKING = auto()
    STOPPED = auto()


class Session:
    """One board, over one connection after another. `failure` turns into a sentence when the link must be closed."""

    def __init__(self, limits: WindowLimits) -> None:
        self.talk = BoardTalk(limits)
        self.prompts = Prompts(self.talk)
        self.greeting = Greeting(self.talk, self._met)
        self.phase = Phase.CLOSED
        self.job: JobRun | None = None
        self.abandoned: tuple[str, str] | None = None
        self.sd_prints = False
        self.foreign = False
        self.failure = ""

    @property
    def counts(self) -> bool:
        """Whether lines are numbered, so that an `ok` means something."""
        return self.phase in {Phase.READY, Phase.WORKING} or (self.phase is Phase.GREETING and self.greeting.numbered)

    @property
    def ready(self) -> bool:
        """Whether a job may be started."""
        return self.phase is Phase.READY and not self.foreign and not self.abandoned

    # Meeting -----------------------------------------------------------------------------------------------------

    def greet(self, now_s: float) -> None:
        """Say who we are and ask who it is."""
        self._forget_what_it_was()
        self.greeting = Greeting(self.talk, self._met)
        self.greeting.begin(now_s)

    def _forget_what_it_was(self) -> None:
        self.phase = Phase.GREETING
        self.sd_prints = False
        self.talk.autoreports = False
        self.talk.timers.drop("poll", "card")

    def _met(self, now_s: float) -> None:
        self.talk.poll_temperatures(now_s)
        if self.abandoned:
            job_id, last_known = self.abandoned
            self.phase = Phase.WORKING
            self.talk.set_state(PrinterState.FINISHING, "The last print was interrupted.")
            self.talk.heaters_off(lambda seen, at_s: self._abandoned_is_off(job_id, last_known, seen, at_s), now_s)
            return
        self.phase = Phase.READY
        self._card_seen(now_s)
        self.talk.set_state(PrinterState.IDLE)

    def _abandoned_is_off(self, job_id: str, last_known: str, seen: bool, _now_s: float) -> None:
        self.abandoned = None
        self.talk.report(JobEnded(job_id, Outcome.FAILED, last_known, seen))
        self.phase = Phase.READY
        self.talk.set_state(PrinterState.IDLE)

    # The board's own card (H25) ----------------------------------------------------------------------------------

    def _card_seen(self, now_s: float) -> None:
        self.set_foreign("the printer's own card" if self.sd_prints else None)
        if self.sd_prints:
            self.talk.timers.set("card", now_s + CARD_EACH_S, self._ask_card)

    def _ask_card(self, _now_s: float) -> None:
        self.sd_prints = False
        self.talk.stream.say(b"M27", b"M105", then=self._card_seen)

    def set_foreign(self, name: str | None) -> None:
        """The board works on something that is not ours, or no longer."""
        if (name is not None) != self.foreign:
            self.foreign = name is not None
            self.talk.report(ForeignPrintSeen(name))

    # Ends --------------------------------------------------------------------------------------------------------

    def job_ended(self, _now_s: float) -> None:
        """The job has reported its end."""
        self.job = None
        self.prompts.forget()
        if self.phase is Phase.WORKING:
            self.phase = Phase.READY
            self.talk.set_state(PrinterState.IDLE)

    def closed(self, reason: str, now_s: float) -> None:
        """The link is gone: a job has failed, readings are blank (H4)."""
        if self.job:
            self.job.end_at_once(f"{reason} The print stood at {self.job.where()}.", False, now_s)
        self.talk.forget_heaters_off()
        self.talk.timers.clear()
        self.talk.stream.forget_queue()
        self.talk.stream.begin(1)
        self.talk.stream.take_output()
        self.prompts.forget()
        self.set_foreign(None)
        self.phase = Phase.CLOSED
        self.talk.forget_temperatures()
        self.talk.set_state(PrinterState.OFFLINE, reason)

    def stopped(self, words: str, reason: str, now_s: float) -> None:
        """The board has halted, or was told to."""
        self.phase = Phase.STOPPED
        self.talk.forget_heaters_off()
        self.talk.timers.clear()
        if self.job:
            self.job.end_at_once(f"{reason} The print stood at {self.job.where()}.", False, now_s)
        self.prompts.forget()
        self.talk.set_state(PrinterState.ERROR, words)

    def give_up(self, reason: str, now_s: float) -> None:
        """Sending can't go on: number anew, heaters off, the job has failed (H17)."""
        if self.phase is Phase.GREETING or "no longer answers" in reason or not self.job:
            self.failure = reason
            return
        self._begin_again_after(self.job, reason, now_s)

    def board_started(self, now_s: float) -> None:
        """The board has booted (H7)."""
        if self.job:
            self._begin_again_after(self.job, "The printer restarted during the print.", now_s)
        elif self.phase is not Phase.CLOSED:
            self.talk.set_state(PrinterState.CONNECTING)
            self.greet(now_s)

    def _begin_again_after(self, job: JobRun, reason: str, now_s: float) -> None:
        where = job.where()
        job.hold()
        self.talk.forget_heaters_off()
        self.talk.timers.drop("progress", "break heating")

        def met(at_s: float) -> None:
            if self.job is None:
                self._met(at_s)
                return
            self.phase = Phase.WORKING
            self.talk.poll_temperatures(at_s)
            self.talk.heaters_off(end, at_s)

        def end(seen_off: bool, at_s: float) -> None:
            self.talk.timers.drop("restart")
            self.talk.forget_heaters_off()
            more = "" if seen_off else " The heaters were not seen to be off."
            job.end_at_once(f"{reason} The print stood at {where}.{more}", seen_off, at_s)

        self._forget_what_it_was()
        self.greeting = Greeting(self.talk, met)
        self.greeting.begin(now_s)
        self.talk.timers.set("restart", now_s + AFTER_RESTART_S, lambda at_s: end(False, at_s))
