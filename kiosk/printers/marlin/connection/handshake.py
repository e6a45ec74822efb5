"""Meeting a board: number from 0, ask who it is, use what it can, see what it is doing (H2, H5, H6, H25)."""

from collections.abc import Callable

from kiosk.printers.marlin.connection.connection import BoardConnection
from kiosk.printers.marlin.firmware_notes import FirmwareNote, note_for, note_for_line
from kiosk.printers.marlin.wire.framing import RESET_LINE_NUMBERS
from kiosk.printers.marlin.wire.replies import (
    Acknowledged,
    BoardStarted,
    CapabilityReported,
    ErrorReported,
    FatalErrorReported,
    FirmwareIdentified,
    OtherLine,
)

RETRY_INTERVAL_S = 2.5
MAX_ATTEMPTS = 6
LATE_OKS_S = 0.15
ANSWER_WITHIN_S = 20.0
BUSY_S = 10.0
ASK_TIMES = 5
NO_ANSWER = "The printer does not answer. Is it on, and is this its port and speed?"


class Handshake:
    """One attempt to meet the board; `met(now_s)` at its end. `failure` turns into a sentence if nobody answers.

    Not `patient`: it says its words only once, until there is a sign that somebody is there.
    """

    def __init__(self, connection: BoardConnection, met: Callable[[float], None], *, patient: bool = True) -> None:
        self._connection = connection
        self._met = met
        self._times = MAX_ATTEMPTS if patient else 1
        self._left = self._times
        self._numbered = False
        self._only_asks = False
        self._waits_longer = False
        self._asked = 0
        self._said_hello = False
        self.failure = ""
        self.firmware: dict[str, str] = {}
        self.capabilities: dict[str, bool] = {}

    @property
    def numbered(self) -> bool:
        """Whether lines may be counted: before, an `ok` or a resend request means nothing."""
        return self._numbered

    def begin(self, now_s: float) -> None:
        """Say the first words."""
        self._connection.stream.forget_queue()
        self._connection.stream.begin(1)
        self._connection.timers.drop("greeted")
        self._numbered = self._said_hello = False
        self._left = self._times
        self._greet(now_s)

    def go_on(self, next_number: int, now_s: float) -> None:
        """Meet a board that works on lines of ours (H23): keep its numbering, only ask, change nothing."""
        self._only_asks = self._numbered = True
        self._connection.stream.begin(next_number)
        self._connection.stream.patience.busy_seen = True  # what is asked now takes no time
        self._connection.stream.say(b"M115", then=self._use_what_it_offers)
        self._connection.timers.set("greet", now_s + ANSWER_WITHIN_S, self._no_answer)

    def _no_answer(self, _now_s: float) -> None:
        self.failure = NO_ANSWER

    def heard(self, answer: object, now_s: float) -> None:
        """The board said something before it was met."""
        match answer:
            case OtherLine(words) | ErrorReported(words) | FatalErrorReported(words):
                self._go_by(note_for_line(words))
            case _:
                self._times = MAX_ATTEMPTS
        if isinstance(answer, BoardStarted):
            self.begin(now_s)
        elif isinstance(answer, FirmwareIdentified):
            self.firmware = answer.values
            self._go_by(note_for(answer.values.get("FIRMWARE_NAME", "")))
        elif isinstance(answer, CapabilityReported):
            self.capabilities[answer.name] = answer.present
        elif self._numbered:
            return
        elif isinstance(answer, Acknowledged):
            self._connection.timers.drop("greet")
            self._connection.timers.set("greeted", now_s + LATE_OKS_S, self._ask_who)
        elif not isinstance(answer, OtherLine) and not self._waits_longer:
            self._left = self._times  # it lives, and is busy: more words would only fill its buffer
            self._waits_longer = True
            self._connection.timers.set("greet", now_s + BUSY_S, self._greet)

    def _go_by(self, note: FirmwareNote | None) -> None:
        if note is not None:
            self._connection.know(note)
            self.failure = self.failure or note.refused

    def _greet(self, now_s: float) -> None:
        if self._left == 0:
            self.failure = NO_ANSWER
            return
        self._left -= 1
        self._waits_longer = False
        self._connection.stream.say_raw(b"\n" + RESET_LINE_NUMBERS + RESET_LINE_NUMBERS, unpack=self._said_hello)
        self._said_hello = True
        self._connection.timers.set("greet", now_s + RETRY_INTERVAL_S, self._greet)

    def _ask_who(self, now_s: float) -> None:
        self._numbered = True
        self._asked = 0
        self._connection.stream.begin(1)
        self._connection.stream.patience.busy_seen = True  # what is asked now takes no time
        self._connection.stream.say(b"M115", then=self._use_what_it_offers)
        self._connection.timers.set("greet", now_s + ANSWER_WITHIN_S, self.begin)

    def _use_what_it_offers(self, now_s: float) -> None:
        self._asked += 1
        if not self.firmware and self._asked < ASK_TIMES:  # that was the ok of something older
            self._connection.stream.say(b"M105", then=self._use_what_it_offers)
            return
        has = self.capabilities
        self._connection.autoreports = has.get("AUTOREPORT_TEMP", False)
        offered = (
            (b"M155 S2", self._connection.autoreports),
            (b"M113 S2", has.get("BUSY_PROTOCOL", True)),
            (b"M876 P1", has.get("PROMPT_SUPPORT", False)),
        )
        if has.get("MEATPACK", False):
            self._connection.stream.offer_packing()
        note = self._connection.note
        wanted = [
            command
            for command, there in offered
            if there and not self._only_asks and (note is None or note.supports(command))
        ]
        # Never assume idle: what does the card do, where is the nozzle, how hot is it?
        self._connection.stream.say(*wanted, b"M27", b"M114", b"M105", then=self._end)

    def _end(self, now_s: float) -> None:
        self._connection.timers.drop("greet", "greeted")
        self._connection.stream.patience.busy_seen = self.capabilities.get("BUSY_PROTOCOL", False)
        self._met(now_s)
