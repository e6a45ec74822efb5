"""What each answer of the board leads to."""

from collections.abc import Callable

from kiosk.printers.marlin.session import Phase, Session
from kiosk.printers.marlin.wire.replies import (
    Acknowledged,
    Answer,
    BoardStarted,
    FatalSaid,
    HostActionAsked,
    LineSkipped,
    OtherSaid,
    PositionSaid,
    ResendAsked,
    SdPrintSaid,
    StillBusy,
    TemperaturesSaid,
    TroubleSaid,
    WaitsForLines,
)
from kiosk.printers.printer import PAUSED_ITSELF, PrinterState

LONG_BUSY_S = 180.0


class Reactions:
    """One handler for each kind of answer that means something to us."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._talk = session.talk
        self._busy_since_s: float | None = None
        self._handlers: dict[type, Callable[[Answer, float], None]] = {
            Acknowledged: self._on_ok,
            ResendAsked: self._on_resend,
            LineSkipped: self._on_skip,
            TemperaturesSaid: self._on_temperatures,
            StillBusy: self._on_busy,
            BoardStarted: self._on_started,
            WaitsForLines: self._on_wait,
            FatalSaid: self._on_fatal,
            TroubleSaid: self._on_trouble,
            HostActionAsked: self._on_action,
            PositionSaid: self._on_position,
            SdPrintSaid: self._on_sd,
            OtherSaid: self._on_other,
        }

    def handle(self, answer: Answer, now_s: float) -> None:
        """The board said this."""
        if self._session.phase is Phase.GREETING:
            self._session.greeting.heard(answer, now_s)
        handler = self._handlers.get(type(answer))
        if handler:
            handler(answer, now_s)

    def forget_busy(self) -> None:
        """A job begins: what the board was busy with before does not count."""
        self._busy_since_s = None

    def _on_ok(self, answer: Answer, now_s: float) -> None:
        assert isinstance(answer, Acknowledged)
        if self._session.counts:
            self._talk.stream.acknowledged(answer, now_s)
        if self._busy_since_s is not None:
            self._busy_since_s = None
            if self._session.job:
                self._session.job.needs_attention("")

    def _on_resend(self, answer: Answer, now_s: float) -> None:
        assert isinstance(answer, ResendAsked)
        if self._session.counts:
            self._talk.stream.resend_asked(answer.number, now_s)

    def _on_skip(self, _answer: Answer, _now_s: float) -> None:
        self._talk.stream.line_skipped()

    def _on_temperatures(self, answer: Answer, now_s: float) -> None:
        assert isinstance(answer, TemperaturesSaid)
        self._talk.temperatures_said(answer, now_s)

    def _on_busy(self, answer: Answer, now_s: float) -> None:
        assert isinstance(answer, StillBusy)
        self._talk.stream.busy(now_s)
        self._talk.renew_heaters_off(now_s)
        if self._busy_since_s is None:
            self._busy_since_s = now_s
        job = self._session.job
        words = self._session.prompts.why(self._busy_since_s) or "The printer waits for a person."
        if job and answer.for_person:
            job.needs_attention(words)
        elif self._session.left and answer.for_person:
            self._session.prompts.still_waits()
            self._talk.set_state(PrinterState.ATTENTION, words)
        elif job and now_s - self._busy_since_s > LONG_BUSY_S:
            job.needs_attention("The printer has been busy for more than three minutes.")

    def _on_started(self, _answer: Answer, now_s: float) -> None:
        if self._session.phase is not Phase.GREETING:
            self._session.board_started(now_s)

    def _on_wait(self, _answer: Answer, now_s: float) -> None:
        if self._session.counts:
            self._talk.stream.waits(now_s)

    def _on_fatal(self, answer: Answer, now_s: float) -> None:
        assert isinstance(answer, FatalSaid)
        if self._session.phase is not Phase.STOPPED:
            for command in (b"M104 S0", b"M140 S0"):
                self._talk.stream.say_now(command, now_s)
            self._session.stopped(answer.words, f"The printer stopped itself: {answer.words}.", now_s)

    def _on_trouble(self, answer: Answer, now_s: float) -> None:
        assert isinstance(answer, TroubleSaid)
        if self._asks_in_its_own_way(answer.words, now_s):
            return
        if answer.ruins_print and self._session.job:
            self._session.job.needs_attention(answer.words)

    def _on_action(self, answer: Answer, now_s: float) -> None:
        assert isinstance(answer, HostActionAsked)
        job = self._session.job
        if answer.action == "disconnect":
            self._session.failure = "The printer asked to be let go."
        prompts = self._session.prompts
        if prompts.heard(answer, now_s):
            if job:
                job.machine_says(prompts.text, prompts.why(now_s))
            return
        if not job:
            return
        match answer.action:
            case "pause":
                job.pause(now_s)
            case "resume":
                job.resume(now_s)
            case "cancel":
                job.cancel(now_s)
            case "paused":
                job.machine_paused(prompts.why(now_s) or PAUSED_ITSELF)
            case "resumed":
                job.machine_resumed()
            case "out_of_filament":
                job.needs_attention("The filament is used up.")

    def _on_position(self, answer: Answer, _now_s: float) -> None:
        assert isinstance(answer, PositionSaid)
        self._talk.position_mm = answer.position_mm

    def _on_sd(self, answer: Answer, _now_s: float) -> None:
        assert isinstance(answer, SdPrintSaid)
        self._session.sd_prints = answer.printing

    def _asks_in_its_own_way(self, words: str, now_s: float) -> bool:
        """Whether these words ask for a line again, in a form that only the board's note knows."""
        number = self._talk.note.line_asked_for(words) if self._talk.note else None
        if number is not None and self._session.counts:
            self._talk.stream.resend_asked(number, now_s)
        return number is not None

    def _on_other(self, answer: Answer, now_s: float) -> None:
        assert isinstance(answer, OtherSaid)
        if self._asks_in_its_own_way(answer.text, now_s):
            return
        if answer.text.startswith("[MP]"):
            self._talk.stream.packing_said(answer.text)
