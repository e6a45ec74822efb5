"""The host's side of the conversation with a Marlin board, without I/O: bytes, requests and time in; bytes, events
and the next wake-up out.

    CLOSED -> GREETING -> READY <-> WORKING (a job)
                 ^          |          |
                 |          +----------+--> STOPPED (halted; only a reset of the board leads on)
                 +---------------------------- `start` at any time
"""

from collections.abc import Callable
from enum import Enum, auto

from kiosk.printers.marlin.answers import (
    Acknowledged,
    Answer,
    BoardStarted,
    FatalSaid,
    HostActionAsked,
    PositionSaid,
    ResendAsked,
    SdPrintSaid,
    StillBusy,
    TemperaturesSaid,
    TroubleSaid,
    WaitsForLines,
    read_line,
)
from kiosk.printers.marlin.greeting import Greeting
from kiosk.printers.marlin.job import JobRun
from kiosk.printers.marlin.prompts import Prompts
from kiosk.printers.marlin.source import PrintSource
from kiosk.printers.marlin.talk import BoardTalk
from kiosk.printers.marlin.window import WindowLimits
from kiosk.printers.printer import (
    ForeignPrintSeen,
    JobEnded,
    Outcome,
    PrinterEvent,
    PrinterState,
    PrintJob,
    RequestRefused,
)

LONGEST_LINE_BYTES = 4096
LONG_BUSY_S = 180.0
AFTER_RESTART_S = 30.0
CARD_EACH_S = 10.0
STOPPED_BY_US = "Stopped now by a person."


class Phase(Enum):
    """Where the conversation is."""

    CLOSED = auto()
    GREETING = auto()
    READY = auto()
    WORKING = auto()
    STOPPED = auto()


class MarlinProtocol:
    """One board, over one connection after another. `failure` turns into a sentence when the link must be closed."""

    def __init__(self, limits: WindowLimits | None = None) -> None:
        self._limits = limits or WindowLimits()
        self._talk = BoardTalk(self._limits)
        self._talk.limits_fixed = limits is not None
        self._greeting = Greeting(self._talk, self._met)
        self._prompts = Prompts(self._talk)
        self._phase = Phase.CLOSED
        self._job: JobRun | None = None
        self._abandoned: tuple[str, str] | None = None
        self._buffer = b""
        self._sd_prints = False
        self._foreign = False
        self._busy_since_s: float | None = None
        self.failure = ""
        self._handlers: dict[type, Callable[[Answer, float], None]] = {
            Acknowledged: self._on_ok,
            ResendAsked: self._on_resend,
            TemperaturesSaid: self._on_temperatures,
            StillBusy: self._on_busy,
            BoardStarted: self._on_started,
            WaitsForLines: self._on_wait,
            FatalSaid: self._on_fatal,
            TroubleSaid: self._on_trouble,
            HostActionAsked: self._on_action,
            PositionSaid: self._on_position,
            SdPrintSaid: self._on_sd,
        }

    # For the loop ------------------------------------------------------------------------------------------------

    @property
    def wake_at_s(self) -> float | None:
        """When `wake` is due next."""
        due = (self._talk.timers.next_at_s, self._talk.stream.wake_at_s if self._counts else None)
        return min((at_s for at_s in due if at_s is not None), default=None)

    def data_to_send(self) -> bytes:
        """The bytes to write now."""
        return self._talk.stream.take_output()

    def events(self) -> list[PrinterEvent]:
        """What has happened since the last call."""
        return self._talk.take_reports()

    @property
    def met(self) -> bool:
        """Whether the board was greeted and answered."""
        return self._phase not in {Phase.CLOSED, Phase.GREETING}

    @property
    def working(self) -> bool:
        """Whether a job is under way."""
        return self._job is not None

    @property
    def _counts(self) -> bool:
        return self._phase in {Phase.READY, Phase.WORKING} or (
            self._phase is Phase.GREETING and self._greeting.numbered
        )

    def receive_data(self, data: bytes, now_s: float) -> None:
        """Bytes from the board."""
        lines = (self._buffer + data).split(b"\n")
        self._buffer = lines.pop()[-LONGEST_LINE_BYTES:]
        for line in lines:
            for answer in read_line(line.decode("ascii", "replace").rstrip("\r")):
                self._handle(answer, now_s)
        if lines:
            self._talk.stream.heard(now_s)
        self._after(now_s)

    def wake(self, now_s: float) -> None:
        """Time has passed."""
        self._talk.timers.run(now_s)
        if self._counts:
            self._talk.stream.wake(now_s)
        self._after(now_s)

    def connection_wanted(self) -> None:
        """Somebody wants to talk to this printer."""
        if self._phase is Phase.CLOSED:
            self._talk.set_state(PrinterState.CONNECTING)

    def connection_opened(self, now_s: float) -> None:
        """The link is open: greet."""
        self._buffer = b""
        self.failure = ""
        self._talk.set_state(PrinterState.CONNECTING)
        self._greet(now_s)
        self._after(now_s)

    def connection_lost(self, reason: str, now_s: float) -> None:
        """The link is gone: a job has failed, readings are blank (H4)."""
        if self._job:
            self._job.end_at_once(f"{reason} The print stood at {self._job.where()}.", False, now_s)
        self._talk.forget_heaters_off()
        self._talk.timers.clear()
        self._talk.stream.forget_queue()
        self._talk.stream.begin(1)
        self._talk.stream.take_output()
        self._prompts.forget()
        self._set_foreign(None)
        self._phase = Phase.CLOSED
        self._talk.forget_temperatures()
        self._talk.set_state(PrinterState.OFFLINE, reason)

    def connection_failed(self, reason: str) -> None:
        """The link can't be opened."""
        self._talk.set_state(PrinterState.OFFLINE, reason)

    def close(self) -> None:
        """Nobody will listen any more: let go of the file; the board is told nothing."""
        if self._job:
            self._job.let_go()

    # Requests ------------------------------------------------------------------------------------------------------

    def watch_for(self, job_id: str, last_known: str) -> None:
        """This job of ours was on the board before; `last_known` says how far it was, or is empty."""
        self._abandoned = (job_id, last_known)

    def start(self, job: PrintJob, source: PrintSource, now_s: float) -> None:
        """Print."""
        if self._phase is not Phase.READY or self._foreign or self._abandoned:
            source.close()
            self._talk.report(RequestRefused("start", "The printer is not ready."))
            return
        self._phase = Phase.WORKING
        self._busy_since_s = None
        self._job = JobRun(self._talk, job, source, self._job_ended)
        self._talk.set_state(PrinterState.HEATING)
        self._job.begin(now_s)
        self._after(now_s)

    def ask_job(self, request: str, now_s: float) -> None:
        """Pause, resume or cancel the running job."""
        if self._job is None:
            why = "No job of ours is running."
        elif request == "pause":
            why = self._job.pause(now_s)
        elif request == "resume":
            why = self._job.resume(now_s)
        else:
            why = self._job.cancel(now_s)
        if why:
            self._talk.report(RequestRefused(request, why))
        self._after(now_s)

    def stop_now(self, now_s: float) -> None:
        """Emergency stop, past everything (H20)."""
        if self._phase is Phase.CLOSED:
            self._talk.report(RequestRefused("stop_now", "The printer is not connected."))
            return
        stream = self._talk.stream
        stream.forget_queue()
        stream.say_raw(b"\nM112\n")  # a line may be half out: it ends here
        for command in (b"M112", b"M104 S0", b"M140 S0"):
            stream.say_now(command, now_s)
        self._stopped("stopped", STOPPED_BY_US, now_s)

    def answer_prompt(self, choice: int, now_s: float) -> None:
        """Press a choice of the prompt that is shown."""
        if not self._prompts.answer(choice, now_s):
            self._talk.report(RequestRefused("answer_prompt", "The printer asks nothing like that."))
        self._after(now_s)

    # Inside --------------------------------------------------------------------------------------------------------

    def _after(self, now_s: float) -> None:
        stream = self._talk.stream
        if self._phase is Phase.GREETING:
            self.failure = self.failure or self._greeting.failure
        if self._counts:
            stream.pump(now_s)
            if stream.failure:
                self._give_up(stream.failure, now_s)
        if self._job:
            self._job.look(now_s)

    def _greet(self, now_s: float) -> None:
        self._phase = Phase.GREETING
        self._sd_prints = False
        self._talk.autoreports = False
        self._talk.timers.drop("poll", "card")
        self._greeting = Greeting(self._talk, self._met)
        self._greeting.begin(now_s)

    def _met(self, now_s: float) -> None:
        self._talk.poll_temperatures(now_s)
        if self._abandoned:
            job_id, last_known = self._abandoned
            self._phase = Phase.WORKING
            self._talk.set_state(PrinterState.FINISHING, "The last print was interrupted.")
            self._talk.heaters_off(lambda seen, at_s: self._abandoned_is_off(job_id, last_known, seen, at_s), now_s)
            return
        self._phase = Phase.READY
        self._card_seen(now_s)
        self._talk.set_state(PrinterState.IDLE)

    def _card_seen(self, now_s: float) -> None:
        self._set_foreign("the printer's own card" if self._sd_prints else None)
        if self._sd_prints:
            self._talk.timers.set("card", now_s + CARD_EACH_S, self._ask_card)

    def _ask_card(self, _now_s: float) -> None:
        self._sd_prints = False
        self._talk.stream.say(b"M27", b"M105", then=self._card_seen)

    def _abandoned_is_off(self, job_id: str, last_known: str, seen: bool, _now_s: float) -> None:
        self._abandoned = None
        self._talk.report(JobEnded(job_id, Outcome.FAILED, last_known, seen))
        self._phase = Phase.READY
        self._talk.set_state(PrinterState.IDLE)

    def _set_foreign(self, name: str | None) -> None:
        if (name is not None) != self._foreign:
            self._foreign = name is not None
            self._talk.report(ForeignPrintSeen(name))

    def _job_ended(self, _now_s: float) -> None:
        self._job = None
        self._prompts.forget()
        if self._phase is Phase.WORKING:
            self._phase = Phase.READY
            self._talk.set_state(PrinterState.IDLE)

    def _stopped(self, words: str, reason: str, now_s: float) -> None:
        self._phase = Phase.STOPPED
        self._talk.forget_heaters_off()
        self._talk.timers.clear()
        if self._job:
            self._job.end_at_once(f"{reason} The print stood at {self._job.where()}.", False, now_s)
        self._prompts.forget()
        self._talk.set_state(PrinterState.ERROR, words)

    def _give_up(self, reason: str, now_s: float) -> None:
        """Sending can't go on: number anew, heaters off, the job has failed (H17)."""
        if self._phase is Phase.GREETING or "no longer answers" in reason or not self._job:
            self.failure = reason
            return
        self._begin_again_after(self._job, reason, now_s)

    def _begin_again_after(self, job: JobRun, reason: str, now_s: float) -> None:
        where = job.where()
        job.hold()
        self._talk.forget_heaters_off()
        self._talk.timers.drop("progress", "break heating")

        def met(at_s: float) -> None:
            if self._job is None:
                self._met(at_s)
                return
            self._phase = Phase.WORKING
            self._talk.poll_temperatures(at_s)
            self._talk.heaters_off(end, at_s)

        def end(seen_off: bool, at_s: float) -> None:
            self._talk.timers.drop("restart")
            self._talk.forget_heaters_off()
            more = "" if seen_off else " The heaters were not seen to be off."
            job.end_at_once(f"{reason} The print stood at {where}.{more}", seen_off, at_s)

        self._greet(now_s)
        self._greeting = Greeting(self._talk, met)
        self._greeting.begin(now_s)
        self._talk.timers.set("restart", now_s + AFTER_RESTART_S, lambda at_s: end(False, at_s))

    # Answers -------------------------------------------------------------------------------------------------------

    def _handle(self, answer: Answer, now_s: float) -> None:
        if self._phase is Phase.GREETING:
            self._greeting.heard(answer, now_s)
        handler = self._handlers.get(type(answer))
        if handler:
            handler(answer, now_s)

    def _on_ok(self, answer: Answer, now_s: float) -> None:
        assert isinstance(answer, Acknowledged)
        if self._counts:
            self._talk.stream.acknowledged(answer, now_s)
        self._no_longer_busy()

    def _on_resend(self, answer: Answer, now_s: float) -> None:
        assert isinstance(answer, ResendAsked)
        if self._counts:
            self._talk.stream.resend_asked(answer.number, now_s)

    def _on_temperatures(self, answer: Answer, now_s: float) -> None:
        assert isinstance(answer, TemperaturesSaid)
        self._talk.temperatures_said(answer, now_s)

    def _on_busy(self, answer: Answer, now_s: float) -> None:
        assert isinstance(answer, StillBusy)
        self._talk.stream.busy(now_s)
        self._talk.renew_heaters_off(now_s)
        if self._busy_since_s is None:
            self._busy_since_s = now_s
        if self._job and answer.for_person:
            self._job.needs_attention(self._prompts.text or "The printer waits for a person.")
        elif self._job and now_s - self._busy_since_s > LONG_BUSY_S:
            self._job.needs_attention("The printer has been busy for more than three minutes.")

    def _no_longer_busy(self) -> None:
        if self._busy_since_s is not None:
            self._busy_since_s = None
            if self._job:
                self._job.needs_attention("")

    def _on_started(self, _answer: Answer, now_s: float) -> None:
        if self._phase is Phase.GREETING:
            return
        if self._job:
            self._begin_again_after(self._job, "The printer restarted during the print.", now_s)
        elif self._phase is not Phase.CLOSED:
            self._talk.set_state(PrinterState.CONNECTING)
            self._greet(now_s)

    def _on_wait(self, _answer: Answer, now_s: float) -> None:
        if self._counts:
            self._talk.stream.waits(now_s)

    def _on_fatal(self, answer: Answer, now_s: float) -> None:
        assert isinstance(answer, FatalSaid)
        if self._phase is not Phase.STOPPED:
            for command in (b"M104 S0", b"M140 S0"):
                self._talk.stream.say_now(command, now_s)
            self._stopped(answer.words, f"The printer stopped itself: {answer.words}.", now_s)

    def _on_trouble(self, answer: Answer, _now_s: float) -> None:
        assert isinstance(answer, TroubleSaid)
        if answer.ruins_print and self._job:
            self._job.needs_attention(answer.words)

    def _on_action(self, answer: Answer, now_s: float) -> None:
        assert isinstance(answer, HostActionAsked)
        if self._prompts.heard(answer) or not self._job:
            return
        match answer.action:
            case "pause":
                self._job.pause(now_s)
            case "resume":
                self._job.resume(now_s)
            case "cancel":
                self._job.cancel(now_s)
            case "paused":
                self._job.machine_paused()
            case "resumed":
                self._job.machine_resumed()
            case "out_of_filament":
                self._job.needs_attention("The filament is used up.")

    def _on_position(self, answer: Answer, _now_s: float) -> None:
        assert isinstance(answer, PositionSaid)
        self._talk.position_mm = answer.position_mm

    def _on_sd(self, answer: Answer, _now_s: float) -> None:
        assert isinstance(answer, SdPrintSaid)
        self._sd_prints = answer.printing
