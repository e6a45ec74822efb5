"""A printer on a serial port: one thread that waits for the port, for requests and for time."""

import logging
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from queue import Empty, SimpleQueue

from kiosk.base.clock import Clock
from kiosk.base.printer_limits import PrinterLimits
from kiosk.base.reason import Reason, ReasonCode, os_error_reason
from kiosk.printers.backoff import Backoff
from kiosk.printers.control import ControlRequest
from kiosk.printers.marlin.journal.crash_recovery import not_resumed, reported_end, required_end
from kiosk.printers.marlin.journal.gcode_file import GcodeFile
from kiosk.printers.marlin.journal.journal_file import JournalFile
from kiosk.printers.marlin.journal.parking import Bed
from kiosk.printers.marlin.protocol import MarlinProtocol
from kiosk.printers.marlin.wire.baud_rates import BaudRates
from kiosk.printers.marlin.wire.send_limits import SendLimits
from kiosk.printers.marlin.wire.serial_link import (
    LinkLostError,
    SerialLink,
    WakePipe,
    may_hold_back,
    wait_readable,
)
from kiosk.printers.printer import (
    JobEnded,
    LayerPause,
    Outcome,
    Printer,
    PrinterUnreachableError,
    PrintJob,
    PromptShown,
    Report,
    RequestRefused,
)

FIRST_RETRY_S = 1.0
MAX_RETRY_S = 30.0
CLOSE_TIMEOUT_S = 5.0
DISCONNECTED = Reason(ReasonCode.DISCONNECTED_BY_PERSON)

log = logging.getLogger(__name__)


class MarlinPrinter(Printer):
    """A board with Marlin or a related firmware behind a serial port.

    Requests are queued for the thread, which calls the `_on_thread_…` methods and is the only user of the protocol.
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
        """baud: None tries the common rates. journal_dir: in RAM; without it a print does not survive its process.

        limits: instead of those of the firmware note. bed: what the machine can reach, for parking inside it.
        """
        self._report = report
        self._port = port
        self._clock = clock
        self._journal = JournalFile(journal_dir, port)
        self._requests: SimpleQueue[Callable[[float], None]] = SimpleQueue()
        self._wake = WakePipe()
        self._lock = threading.Lock()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name=f"printer {port}", daemon=True)
        # Used by the thread only:
        self._protocol = MarlinProtocol(limits, bed, may_hold_back=may_hold_back(port))
        self._link: SerialLink | None = None
        self._pending = b""
        self._baud_rates = BaudRates(baud)
        self._backoff = Backoff(FIRST_RETRY_S, MAX_RETRY_S)
        self._retry_at_s: float | None = None
        self._logged_reason: Reason | None = None
        self._stopping = False

    # Requests, from any thread -------------------------------------------------------------------------------------

    def connect(self) -> None:
        self._request(self._on_thread_connect)
        with self._lock:
            if not self._thread.ident and not self._closed:
                self._thread.start()

    def disconnect(self) -> None:
        """Close the port until `connect`."""
        self._request(self._on_thread_disconnect)

    def start(self, job: PrintJob) -> None:
        self._request(lambda _now_s: self._on_thread_start(job))

    def watch_for(self, job: PrintJob) -> None:
        """Resume this job of an earlier process if possible, else report its end."""
        self._request(lambda _now_s: self._on_thread_watch_for(job))

    def forget(self, job_id: str) -> None:
        """The end of this job is stored."""
        self._request(lambda now_s: self._protocol.forget(job_id, now_s))

    def recall_prompt(self, shown: PromptShown) -> bool:
        """Always True: a board shows a prompt once, so it is recalled and shown again while the board waits."""
        self._request(lambda _now_s: self._protocol.recall_prompt(shown))
        return True

    def pause(self) -> None:
        self._request(self._protocol.pause)

    def resume(self) -> None:
        self._request(self._protocol.resume)

    def cancel(self) -> None:
        self._request(self._protocol.cancel)

    def stop_now(self) -> None:
        self._request(self._on_thread_stop_now)

    def answer_prompt(self, choice: int) -> None:
        self._request(lambda now_s: self._protocol.answer_prompt(choice, now_s))

    def pause_at_layer(self, pause: LayerPause | None) -> None:
        self._request(lambda now_s: self._protocol.pause_at_layer(pause, now_s))

    def cancel_object(self, key: str) -> None:
        self._request(lambda now_s: self._protocol.cancel_object(key, now_s))

    def control(self, request: ControlRequest, limits: PrinterLimits) -> None:
        self._request(lambda now_s: self._protocol.control(request, limits, now_s))

    def close(self) -> None:
        """Close the port; a running job is left alone."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            self._requests.put(self._on_thread_close)
            self._wake.wake()
        if self._thread.ident:
            self._thread.join(CLOSE_TIMEOUT_S)
        if not self._thread.is_alive():
            self._wake.close()

    def _request(self, request: Callable[[float], None]) -> None:
        with self._lock:
            if not self._closed:
                self._requests.put(request)
                self._wake.wake()

    # The thread ----------------------------------------------------------------------------------------------------

    def _run(self) -> None:
        self._protocol.good_lines = self._journal.read_good_lines()
        while not self._stopping:
            self._run_once()
        self._protocol.close()
        self._journal.close()
        if self._link:
            self._link.close()

    def _run_once(self) -> None:
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
            self._run_requests(now_s)
        try:
            if self._link and self._link in readable:
                data = self._link.read()
                now_s = self._clock.monotonic_s()  # a process frozen before it read has only now learnt of it (Q5)
                self._protocol.receive_data(data, now_s)
            if self._link:
                wake_at_s = self._protocol.wake_at_s
                if wake_at_s is not None and now_s >= wake_at_s:
                    self._protocol.wake(now_s)
                self._write()
                if (level := self._protocol.take_dtr()) is not None:
                    self._set_dtr(self._link, level)
                self._check_handshake()
        except LinkLostError as lost:
            self._lose_link(lost.reason, now_s)
        self._deliver_events()

    def _wait_s(self) -> float | None:
        due_s = self._protocol.wake_at_s if self._link else self._retry_at_s
        return None if due_s is None else max(0.0, due_s - self._clock.monotonic_s())

    def _run_requests(self, now_s: float) -> None:
        while True:
            try:
                request = self._requests.get_nowait()
            except Empty:
                return
            request(now_s)

    def _write(self) -> None:
        assert self._link
        self._store_journal()
        self._pending += self._protocol.data_to_send()
        if self._pending:
            self._pending = self._pending[self._link.write(self._pending) :]

    def _set_dtr(self, link: SerialLink, level: bool) -> None:
        """Reset a board that did not stop, where its port can (H27)."""
        if not link.set_dtr(level):
            log.info("%s has no DTR line: the board can't be reset through it", self._port)
        elif not level:
            log.info("%s: resetting the board by DTR, for it did not stop", self._port)

    def _check_handshake(self) -> None:
        failure = self._protocol.failure
        if self._protocol.is_identified:
            self._journal.baud = self._baud_rates.current
            self._baud_rates.board_answered()
            self._backoff.reset()
            self._logged_reason = None
        elif failure and failure.code is ReasonCode.NO_ANSWER_ON_PORT and self._baud_rates.try_next():
            self._try_baud_rate(self._clock.monotonic_s())
            return
        if failure:
            raise LinkLostError(failure)

    def _try_baud_rate(self, now_s: float) -> None:
        """Repeat the handshake on the same open port: opening it again would reset many boards."""
        assert self._link
        self._link.set_baud_rate(self._baud_rates.current)
        self._pending = b""
        self._protocol.link_opened(now_s, baud_is_certain=False)
        self._write()

    def _store_journal(self) -> None:
        """Store the journal before a byte is sent or an event delivered, for the process that comes after a crash."""
        for entry in self._protocol.take_journal_entries():
            self._journal.good_lines = self._protocol.good_lines
            self._journal.write(entry)

    def _deliver_events(self) -> None:
        self._store_journal()
        for event in self._protocol.take_events():
            self._report(event)

    def _open(self, now_s: float) -> None:
        try:
            self._link = SerialLink(self._port, self._baud_rates.current)
        except PrinterUnreachableError as error:
            self._report_failed_link(error.reason)
            self._schedule_retry(now_s)
            return
        self._pending = b""
        self._retry_at_s = None
        self._baud_rates.port_opened()
        self._protocol.link_opened(now_s, baud_is_certain=self._baud_rates.is_certain)
        try:
            self._write()
        except LinkLostError as lost:
            self._lose_link(lost.reason, self._clock.monotonic_s())
        self._deliver_events()

    def _lose_link(self, reason: Reason, now_s: float) -> None:
        assert self._link
        self._link.close()
        self._link = None
        self._pending = b""
        self._log_once(reason)
        self._protocol.link_lost(reason, now_s)
        self._schedule_retry(now_s)

    def _report_failed_link(self, reason: Reason) -> None:
        self._log_once(reason)
        self._protocol.link_failed(reason)

    def _log_once(self, reason: Reason) -> None:
        if reason != self._logged_reason:
            self._logged_reason = reason
            log.info("%s: %s", self._port, reason)

    def _schedule_retry(self, now_s: float) -> None:
        self._retry_at_s = now_s + self._backoff.next_s()

    def _on_thread_connect(self, now_s: float) -> None:
        if self._link is None:
            self._retry_at_s = now_s
            self._protocol.connecting()

    def _on_thread_disconnect(self, now_s: float) -> None:
        if self._protocol.holds_job:
            self._report(RequestRefused("disconnect", Reason(ReasonCode.PRINT_MAY_BE_RUNNING)))
            return
        if self._link:
            self._lose_link(DISCONNECTED, now_s)
        else:
            self._report_failed_link(DISCONNECTED)
        self._backoff.reset()
        self._retry_at_s = None

    def _on_thread_start(self, job: PrintJob) -> None:
        if not self._link:
            self._report(RequestRefused("start", Reason(ReasonCode.NOT_CONNECTED)))
            return
        try:
            file = GcodeFile(job.path)
        except OSError as error:
            reason = Reason(ReasonCode.PRINT_FILE_UNREADABLE, cause=os_error_reason(error))
            self._report(JobEnded(job.job_id, Outcome.FAILED, reason))
            return
        self._protocol.start(job, file, self._clock.monotonic_s())

    def _on_thread_watch_for(self, job: PrintJob) -> None:
        interrupted = self._journal.read(job.job_id)
        self._baud_rates.prefer(self._journal.baud)
        if ended := reported_end(interrupted):
            self._protocol.report_end(ended)
        elif ended := required_end(job, interrupted):
            self._protocol.end_print(ended)
        elif interrupted:
            try:
                self._protocol.resume_print(replace(interrupted, job=job), GcodeFile(job.path))
            except OSError as error:
                cause = Reason(ReasonCode.RESUME_FILE_UNREADABLE, cause=os_error_reason(error))
                self._protocol.end_print(not_resumed(job, interrupted, cause))
        self._deliver_events()

    def _on_thread_stop_now(self, now_s: float) -> None:
        self._pending = b""  # what the port has not taken yet would only delay the stop
        self._protocol.stop_now(now_s)

    def _on_thread_close(self, _now_s: float) -> None:
        self._stopping = True
