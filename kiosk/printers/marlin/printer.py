"""A printer on a serial cable: one thread that waits for the cable, for requests and for time, and nothing else."""

import logging
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from queue import Empty, SimpleQueue

from kiosk.base.clock import Clock
from kiosk.printers.backoff import Backoff
from kiosk.printers.marlin.connection.handshake import NO_ANSWER
from kiosk.printers.marlin.journal.crash_recovery import abandoned, what_became_of
from kiosk.printers.marlin.journal.gcode_file import GcodeFile
from kiosk.printers.marlin.journal.journal_file import JournalFile
from kiosk.printers.marlin.journal.parking import Bed
from kiosk.printers.marlin.protocol import MarlinProtocol
from kiosk.printers.marlin.wire.baud_rates import BaudRates
from kiosk.printers.marlin.wire.send_limits import SendLimits
from kiosk.printers.marlin.wire.serial_link import LinkLostError, SerialLink, WakePipe, wait_readable
from kiosk.printers.printer import (
    BUSY,
    DISCONNECTED,
    JobEnded,
    Outcome,
    Printer,
    PrinterUnreachableError,
    PrintJob,
    PromptShown,
    Report,
    RequestRefused,
)

FIRST_RETRY_S = 1.0
LONGEST_RETRY_S = 30.0
CLOSE_WITHIN_S = 5.0

log = logging.getLogger(__name__)


class MarlinPrinter(Printer):
    """Marlin and its relatives behind a serial port.

    `baud` None: the usual ones are tried in turn. `journal_dir`: where to note how far a job is (a directory in RAM);
    without it a print does not outlive its process. `bed`: what the machine can reach.
    Attributes below the thread line belong to the thread; requests reach it by `_requests` and the wake pipe.
    """

    def __init__(
        self,
        report: Report,
        port: str,
        baud: int | None,
        clock: Clock,
        journal_dir: Path | None = None,
        limits: SendLimits | None = None,
        bed: Bed | None = None,
    ) -> None:
        self._report = report
        self._port = port
        self._clock = clock
        self._journal = JournalFile(journal_dir, port)
        self._requests: SimpleQueue[Callable[[float], None]] = SimpleQueue()
        self._wake = WakePipe()
        self._lock = threading.Lock()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name=f"printer {port}", daemon=True)
        # From here on: the thread's own.
        self._protocol = MarlinProtocol(limits, bed)
        self._link: SerialLink | None = None
        self._pending = b""
        self._baud_rates = BaudRates(baud)
        self._backoff = Backoff(FIRST_RETRY_S, LONGEST_RETRY_S)
        self._retry_at_s: float | None = None
        self._said_why = ""
        self._stopping = False

    # Requests, from any thread ---------------------------------------------------------------------------------------

    def connect(self) -> None:
        """Open the port and keep it open."""
        self._ask(self._on_thread_connect)
        with self._lock:
            if not self._thread.ident and not self._closed:
                self._thread.start()

    def disconnect(self) -> None:
        """Close the port and leave it alone until `connect`."""
        self._ask(self._on_thread_disconnect)

    def start(self, job: PrintJob) -> None:
        """Print a file."""
        self._ask(lambda now_s: self._on_thread_start(job, now_s))

    def watch_for(self, job: PrintJob) -> None:
        """This job was on the printer when the print room stopped: it goes on if it can, else its end is told."""
        self._ask(lambda _now_s: self._on_thread_watch_for(job))

    def forget(self, job_id: str) -> None:
        """The end of this job is on record."""
        self._ask(lambda now_s: self._protocol.forget(job_id, now_s))

    def recall_prompt(self, shown: PromptShown) -> bool:
        """The board says a question once: what it asked is shown again when it is heard to wait still."""
        self._ask(lambda _now_s: self._protocol.recall_prompt(shown))
        return True

    def pause(self) -> None:
        """Halt the job."""
        self._ask(lambda now_s: self._protocol.ask_job("pause", now_s))

    def resume(self) -> None:
        """Go on."""
        self._ask(lambda now_s: self._protocol.ask_job("resume", now_s))

    def cancel(self) -> None:
        """End the job in good order."""
        self._ask(lambda now_s: self._protocol.ask_job("cancel", now_s))

    def stop_now(self) -> None:
        """Emergency stop."""
        self._ask(self._on_thread_stop_now)

    def answer_prompt(self, choice: int) -> None:
        """Press a choice."""
        self._ask(lambda now_s: self._protocol.answer_prompt(choice, now_s))

    def close(self) -> None:
        """Let go of the port; a running job is left alone."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            self._requests.put(self._on_thread_close)
            self._wake.wake()
        if self._thread.ident:
            self._thread.join(CLOSE_WITHIN_S)
        if not self._thread.is_alive():
            self._wake.close()

    def _ask(self, request: Callable[[float], None]) -> None:
        with self._lock:
            if not self._closed:
                self._requests.put(request)
                self._wake.wake()

    # The thread ------------------------------------------------------------------------------------------------------

    def _run(self) -> None:
        while not self._stopping:
            self._one_round()
        self._protocol.close()
        self._journal.close()
        if self._link:
            self._link.close()

    def _one_round(self) -> None:
        now_s = self._clock.monotonic_s()
        if self._link is None and self._retry_at_s is not None and now_s >= self._retry_at_s:
            self._open(now_s)
        readers: list[SerialLink | WakePipe] = [self._wake]
        writers: list[SerialLink] = []
        if self._link:
            readers.append(self._link)
            if self._pending:
                writers.append(self._link)
        readable, _writable = wait_readable(readers, writers, self._wait_s())
        now_s = self._clock.monotonic_s()
        if self._wake in readable:
            self._wake.drain()
            self._take_requests(now_s)
        try:
            if self._link and self._link in readable:
                self._protocol.receive_data(self._link.read(), now_s)
            if self._link:
                wake_at_s = self._protocol.wake_at_s
                if wake_at_s is not None and now_s >= wake_at_s:
                    self._protocol.wake(now_s)
                self._write()
                self._look_at_greeting()
        except LinkLostError as lost:
            self._lose(str(lost), now_s)
        self._tell()

    def _wait_s(self) -> float | None:
        due_s = self._protocol.wake_at_s if self._link else self._retry_at_s
        return None if due_s is None else max(0.0, due_s - self._clock.monotonic_s())

    def _take_requests(self, now_s: float) -> None:
        while True:
            try:
                request = self._requests.get_nowait()
            except Empty:
                return
            request(now_s)

    def _write(self) -> None:
        assert self._link
        self._keep()
        self._pending += self._protocol.data_to_send()
        if self._pending:
            self._pending = self._pending[self._link.write(self._pending) :]

    def _look_at_greeting(self) -> None:
        failure = self._protocol.failure
        if self._protocol.met:
            self._journal.baud = self._baud_rates.now
            self._baud_rates.answered()
            self._backoff.reset()
            self._said_why = ""
        elif failure == NO_ANSWER and self._baud_rates.not_answered():
            self._try_next_speed(self._clock.monotonic_s())
            return
        if failure:
            raise LinkLostError(failure)

    def _try_next_speed(self, now_s: float) -> None:
        """On the same open port: to open it anew would reset many a board."""
        assert self._link
        self._link.set_speed(self._baud_rates.now)
        self._pending = b""
        self._protocol.connection_opened(now_s, sure_of_speed=False)
        self._write()

    def _keep(self) -> None:
        """Before a byte is sent or an event told: whoever comes after a crash must know of it."""
        for entry in self._protocol.entries():
            self._journal.write(entry)

    def _tell(self) -> None:
        self._keep()
        for event in self._protocol.events():
            self._report(event)

    def _open(self, now_s: float) -> None:
        try:
            self._link = SerialLink(self._port, self._baud_rates.now)
        except PrinterUnreachableError as error:
            self._say_offline(str(error))
            self._retry_later(now_s)
            return
        self._pending = b""
        self._retry_at_s = None
        self._baud_rates.port_opened()
        self._protocol.connection_opened(now_s, sure_of_speed=self._baud_rates.sure)
        self._write_first()
        self._tell()

    def _write_first(self) -> None:
        try:
            self._write()
        except LinkLostError as lost:
            self._lose(str(lost), self._clock.monotonic_s())

    def _lose(self, reason: str, now_s: float) -> None:
        assert self._link
        self._link.close()
        self._link = None
        self._pending = b""
        self._say_why(reason)
        self._protocol.connection_lost(reason, now_s)
        self._retry_later(now_s)

    def _say_offline(self, reason: str) -> None:
        self._say_why(reason)
        self._protocol.connection_failed(reason)

    def _say_why(self, reason: str) -> None:
        if reason != self._said_why:
            self._said_why = reason
            log.info("%s: %s", self._port, reason)

    def _retry_later(self, now_s: float) -> None:
        self._retry_at_s = now_s + self._backoff.next_s()

    def _on_thread_connect(self, now_s: float) -> None:
        if self._link is None:
            self._retry_at_s = now_s
            self._protocol.connection_wanted()

    def _on_thread_disconnect(self, now_s: float) -> None:
        if self._protocol.holds_job:
            self._report(RequestRefused("disconnect", BUSY))
            return
        if self._link:
            self._lose(DISCONNECTED, now_s)
        else:
            self._say_offline(DISCONNECTED)
        self._backoff.reset()
        self._retry_at_s = None

    def _on_thread_start(self, job: PrintJob, now_s: float) -> None:
        if not self._link:
            self._report(RequestRefused("start", "The printer is not connected."))
            return
        try:
            source = GcodeFile(job.path)
        except OSError as error:
            reason = f"The print file can't be read: {error.strerror or error}"
            self._report(JobEnded(job.job_id, Outcome.FAILED, reason, None))
            return
        self._protocol.start(job, source, now_s)

    def _on_thread_watch_for(self, job: PrintJob) -> None:
        left = self._journal.read(job.job_id)
        self._baud_rates.expect(self._journal.baud)
        ended, trouble = what_became_of(job, left)
        if ended:
            self._protocol.tell_end(ended)
        elif left and not trouble:
            try:
                self._protocol.recover_print(replace(left, job=job), GcodeFile(job.path))
            except OSError as error:
                trouble = abandoned(job, left, f"the print file can't be read: {error.strerror or error}")
        if trouble:
            self._protocol.abandon(trouble)
        self._tell()

    def _on_thread_stop_now(self, now_s: float) -> None:
        self._pending = b""  # what the port has not taken yet would only be in the way
        self._protocol.stop_now(now_s)

    def _on_thread_close(self, _now_s: float) -> None:
        self._stopping = True
