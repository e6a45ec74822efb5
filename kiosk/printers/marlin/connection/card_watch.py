"""Prints from the board's own card: asked for now and then, and before each start of ours (H25, H29). Sans-I/O."""

from collections.abc import Callable

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.marlin.connection.connection import BoardConnection
from kiosk.printers.marlin.journal.gcode_file import GcodeFile
from kiosk.printers.printer import START_EXPIRED, JobEnded, Outcome, PrintJob, RequestRefused

POLL_S = 10.0
POLL_IDLE_S = 30.0
PROBE_AFTER_S = 3.0
"""A board that does not even acknowledge M27 is sent an M105 past it."""

OnAnswer = Callable[[float], None]


class CardWatch:
    """`is_printing`: whether the board prints from its card, as it said last."""

    def __init__(self, connection: BoardConnection, on_polled: OnAnswer) -> None:
        """on_polled(now_s): called after each poll that `poll_later` has scheduled."""
        self._connection = connection
        self._on_polled = on_polled
        self.is_printing = False

    def reset(self) -> None:
        """Another board may be connected now."""
        self.is_printing = False
        self._connection.timers.cancel("card poll", "card probe")

    def poll_later(self, now_s: float) -> None:
        interval_s = POLL_S if self.is_printing else POLL_IDLE_S
        self._connection.timers.set("card poll", now_s + interval_s, lambda at_s: self.ask(self._on_polled, at_s))

    def ask(self, on_answer: OnAnswer, now_s: float) -> None:
        """Query the card and call `on_answer(now_s)` when the board has answered, whatever it makes of M27.

        The reply to M105 shows that M27 is done even if the board acknowledges no command that it does not know.
        """
        note = self._connection.note
        if note is not None and not note.supports(b"M27"):
            on_answer(now_s)
            return
        self.is_printing = False
        timers = self._connection.timers

        def answered(at_s: float) -> None:
            timers.cancel("card probe")
            on_answer(at_s)

        timers.set("card probe", now_s + PROBE_AFTER_S, self._connection.stream.probe)
        self._connection.stream.send(b"M27", b"M105", on_done=answered)


class WaitingStart:
    """A start that waits for the answer about the card; nothing was sent for it and nothing is changed yet."""

    def __init__(self, connection: BoardConnection) -> None:
        self._connection = connection
        self._start: tuple[PrintJob, GcodeFile] | None = None

    def __bool__(self) -> bool:
        return self._start is not None

    def put(self, job: PrintJob, file: GcodeFile) -> None:
        """file: open; closed if the start is withdrawn."""
        self._start = (job, file)

    def take(self) -> tuple[PrintJob, GcodeFile] | None:
        """Return the start that waits, and forget it."""
        start, self._start = self._start, None
        return start

    def take_in_time(self, now_s: float) -> tuple[PrintJob, GcodeFile] | None:
        """As `take`; a start that has waited for too long, here or before, is refused (Q5)."""
        if self._start and self._start[0].is_too_late(now_s):
            self.refuse(START_EXPIRED)
        return self.take()

    def refuse(self, reason: Reason) -> None:
        """Withdraw the start, if one waits."""
        if start := self.take():
            start[1].close()
            self._connection.report(RequestRefused("start", reason))

    def cancel(self) -> None:
        """A person has cancelled it."""
        if start := self.take():
            start[1].close()
            self._connection.report(JobEnded(start[0].job_id, Outcome.CANCELLED))

    def forget(self, job_id: str) -> None:
        """Withdraw the start of this job without a report: its end is stored."""
        if self._start and self._start[0].job_id == job_id:
            self._start[1].close()
            self._start = None


OTHER_PRINT = Reason(ReasonCode.OTHER_PRINT_ON_PRINTER)
