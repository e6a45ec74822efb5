"""What each answer of the board leads to."""

from collections.abc import Callable

from kiosk.printers.marlin.session import Phase, Session
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
from kiosk.printers.printer import PAUSED_ITSELF, PrinterState

LONG_BUSY_S = 180.0


class ReplyHandlers:
    """One handler for each kind of answer that means something to us."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._connection = session.connection
        self._busy_since_s: float | None = None
        self._handlers: dict[type, Callable[[Reply, float], None]] = {
            Acknowledged: self._on_ok,
            ResendRequested: self._on_resend,
            LineSkipped: self._on_skip,
            TemperaturesReported: self._on_temperatures,
            Busy: self._on_busy,
            BoardStarted: self._on_started,
            BoardIdle: self._on_wait,
            FatalErrorReported: self._on_fatal,
            ErrorReported: self._on_trouble,
            HostActionRequested: self._on_action,
            PositionReported: self._on_position,
            SdPrintReported: self._on_sd,
            OtherLine: self._on_other,
        }

    def handle(self, answer: Reply, now_s: float) -> None:
        """The board said this."""
        if self._session.phase is Phase.HANDSHAKE:
            self._session.handshake.heard(answer, now_s)
        handler = self._handlers.get(type(answer))
        if handler:
            handler(answer, now_s)

    def forget_busy(self) -> None:
        """A job begins: what the board was busy with before does not count."""
        self._busy_since_s = None

    def _on_ok(self, answer: Reply, now_s: float) -> None:
        assert isinstance(answer, Acknowledged)
        if self._session.counts:
            self._connection.stream.acknowledged(answer, now_s)
        if self._busy_since_s is not None:
            self._busy_since_s = None
            if self._session.job:
                self._session.job.needs_attention("")

    def _on_resend(self, answer: Reply, now_s: float) -> None:
        assert isinstance(answer, ResendRequested)
        if self._session.counts:
            self._connection.stream.resend_asked(answer.number, now_s)

    def _on_skip(self, _answer: Reply, _now_s: float) -> None:
        self._connection.stream.line_skipped()

    def _on_temperatures(self, answer: Reply, now_s: float) -> None:
        assert isinstance(answer, TemperaturesReported)
        self._connection.temperatures_said(answer, now_s)

    def _on_busy(self, answer: Reply, now_s: float) -> None:
        assert isinstance(answer, Busy)
        self._connection.stream.busy(now_s)
        self._connection.renew_heaters_off(now_s)
        if self._busy_since_s is None:
            self._busy_since_s = now_s
        job = self._session.job
        words = self._session.prompts.why(self._busy_since_s) or "The printer waits for a person."
        if job and answer.for_person:
            job.needs_attention(words)
        elif self._session.left and answer.for_person:
            self._session.prompts.still_waits()
            self._connection.set_state(PrinterState.ATTENTION, words)
        elif job and now_s - self._busy_since_s > LONG_BUSY_S:
            job.needs_attention("The printer has been busy for more than three minutes.")

    def _on_started(self, _answer: Reply, now_s: float) -> None:
        if self._session.phase is not Phase.HANDSHAKE:
            self._session.board_started(now_s)

    def _on_wait(self, _answer: Reply, now_s: float) -> None:
        if self._session.counts:
            self._connection.stream.waits(now_s)

    def _on_fatal(self, answer: Reply, now_s: float) -> None:
        assert isinstance(answer, FatalErrorReported)
        if self._session.phase is not Phase.STOPPED:
            for command in (b"M104 S0", b"M140 S0"):
                self._connection.stream.say_now(command, now_s)
            self._session.stopped(answer.words, f"The printer stopped itself: {answer.words}.", now_s)

    def _on_trouble(self, answer: Reply, now_s: float) -> None:
        assert isinstance(answer, ErrorReported)
        if self._asks_in_its_own_way(answer.words, now_s):
            return
        if answer.ruins_print and self._session.job:
            self._session.job.needs_attention(answer.words)

    def _on_action(self, answer: Reply, now_s: float) -> None:
        assert isinstance(answer, HostActionRequested)
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

    def _on_position(self, answer: Reply, _now_s: float) -> None:
        assert isinstance(answer, PositionReported)
        self._connection.position_mm = answer.position_mm

    def _on_sd(self, answer: Reply, _now_s: float) -> None:
        assert isinstance(answer, SdPrintReported)
        self._session.sd_prints = answer.printing

    def _asks_in_its_own_way(self, words: str, now_s: float) -> bool:
        """Whether these words ask for a line again, in a form that only the board's note knows."""
        number = self._connection.note.line_asked_for(words) if self._connection.note else None
        if number is not None and self._session.counts:
            self._connection.stream.resend_asked(number, now_s)
        return number is not None

    def _on_other(self, answer: Reply, now_s: float) -> None:
        assert isinstance(answer, OtherLine)
        if self._asks_in_its_own_way(answer.text, now_s):
            return
        if answer.text.startswith("[MP]"):
            self._connection.stream.packing_said(answer.text)
