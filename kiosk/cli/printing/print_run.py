"""One print from the terminal, from the connection to the end of the job."""

import threading
from collections.abc import Callable
from queue import Empty, Queue

from kiosk.base.clock import Clock
from kiosk.base.errors import WorldError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.printer import (
    FirmwareFound,
    JobEnded,
    Outcome,
    Printer,
    PrinterEvent,
    PrinterState,
    PrintJob,
    Report,
    RequestRefused,
    StateChanged,
)

CONNECT_WITHIN_S = 30.0
POLL_S = 0.2
NO_ANSWER = "The printer does not answer."


class PrintRun:
    """One print from the terminal: waits for the printer, starts, shows progress, cancels on request."""

    def __init__(
        self,
        make: Callable[[Report], Printer],
        job: PrintJob,
        judge: Callable[[PrintJob, str], PrintJob],
        clock: Clock,
        interrupted: threading.Event,
    ) -> None:
        """Prepare a print.

        judge: called before the start with the name that the firmware gave itself, empty if it did not; returns the
        job to start, or raises WorldError. interrupted: set it on any thread to cancel the print.
        """
        self._events: Queue[PrinterEvent] = Queue()
        """No SimpleQueue: in Python 3.11 its `get` may wait for ever if a signal arrives just as its time is over."""
        self._printer = make(self._events.put)
        self._job = job
        self._judge = judge
        self._firmware_name = ""
        self._clock = clock
        self._interrupted = interrupted
        self._cancelling = False

    def run(self, show: Callable[[PrinterEvent], None]) -> tuple[JobEnded, float]:
        """Print; return the end of the job and its duration in s. Raises WorldError."""
        try:
            self._printer.connect()
            if not self._wait_until_idle():
                return JobEnded(self._job.job_id, Outcome.CANCELLED, Reason(ReasonCode.INTERRUPTED_BEFORE_START)), 0.0
            job = self._judge(self._job, self._firmware_name)
            started_s = self._clock.monotonic_s()
            self._printer.start(job)
            ended = self._wait_for_end(show)
            return ended, self._clock.monotonic_s() - started_s
        finally:
            self._printer.close()

    def _next(self) -> PrinterEvent | None:
        try:
            return self._events.get(timeout=POLL_S)
        except Empty:
            return None

    def _wait_until_idle(self) -> bool:
        """Wait for the printer; False if interrupted meanwhile. Raises WorldError if it is not idle in time."""
        until_s = self._clock.monotonic_s() + CONNECT_WITHIN_S
        while self._clock.monotonic_s() < until_s:
            if self._interrupted.is_set():
                return False
            event = self._next()
            if isinstance(event, FirmwareFound):
                self._firmware_name = event.name
            if not isinstance(event, StateChanged):
                continue
            if event.state is PrinterState.IDLE:
                return True
            if event.state in {PrinterState.OFFLINE, PrinterState.ERROR}:
                raise WorldError(event.reason or NO_ANSWER)
        raise WorldError(NO_ANSWER)

    def _wait_for_end(self, show: Callable[[PrinterEvent], None]) -> JobEnded:
        while True:
            if self._interrupted.is_set() and not self._cancelling:
                self._cancelling = True
                self._printer.cancel()
            event = self._next()
            match event:
                case JobEnded(job_id=self._job.job_id):
                    return event
                case RequestRefused(request="start"):
                    raise WorldError(event.reason)
                case None:
                    pass
                case _:
                    show(event)
