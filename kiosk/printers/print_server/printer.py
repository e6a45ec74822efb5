"""A printer behind a print server: one thread owns the session and the push connection; uploads and stops have their
own. What is special to a kind of server is its subclass.
"""

import contextlib
import logging
import selectors
import socket
import threading
from abc import abstractmethod
from collections import deque
from collections.abc import Callable, Mapping
from typing import Any, Generic, Protocol, TypeVar

from kiosk.base.clock import Clock
from kiosk.base.printer_limits import PrinterLimits
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.backoff import Backoff
from kiosk.printers.control import ControlRequest
from kiosk.printers.print_server.calls import Answered, Call, StopNow, StopUpload, Upload, answer_to
from kiosk.printers.print_server.http.upload_thread import Send, UploadThread
from kiosk.printers.print_server.http.web_socket import PushError
from kiosk.printers.print_server.session.link import Link, ServerLink
from kiosk.printers.print_server.session.session import ServerSession
from kiosk.printers.printer import START_EXPIRED, LayerPause, Printer, PrintJob, Report, RequestRefused

FIRST_RETRY_S = 5.0
LONGEST_RETRY_S = 240.0
JITTER = 0.2
CLOSE_S = 5.0
RESTART_S = 1.0
"""From a mistake of ours until requests are carried out again; the server is called later."""
MISTAKE_FORGOTTEN_S = 3600.0
TURN_S = 5.0
"""The link thread's longest turn while a file is being sent."""
HELD_UP_S = 30.0
"""A start that was held up for so long, because the process was frozen, is not carried out any more."""

_log = logging.getLogger(__name__)


class Push(Protocol):
    """What brings a server's messages; `fileno` is for select."""

    has_more: bool

    def fileno(self) -> int: ...
    def messages(self, now_s: float, /) -> list[Mapping[str, Any]]: ...
    def send(self, message: Mapping[str, Any]) -> None: ...
    def close(self) -> None: ...


S = TypeVar("S", bound=ServerSession[Any, Any])


class ServerPrinter(Printer, Generic[S]):
    """One printer of one server. The link thread owns the session, the socket and the reports.

    An emergency stop and an upload have threads of their own: the one must not wait, the other must not be waited for.
    """

    mistake: ReasonCode
    """That the link broke by a bug of ours."""

    def __init__(self, report: Report, name: str, clock: Clock, backoff: Backoff | None) -> None:
        """`report` is called on the link thread. name: of the kind of server, for the threads. Does no I/O."""
        self._report = report
        self._name = name
        self._clock = clock
        self._backoff = backoff or Backoff(FIRST_RETRY_S, LONGEST_RETRY_S, JITTER)
        self._session = self._new_session()
        self._mistakes = Backoff(FIRST_RETRY_S, LONGEST_RETRY_S)
        self._mistake_at_s = float("-inf")
        self._push: Push | None = None
        self._upload: UploadThread | None = None
        self._retry_at_s = 0.0
        self._turn_at_s = float("inf")
        self._requests: deque[Callable[[], None]] = deque()
        self._wake_r, self._wake_w = socket.socketpair()
        for end in (self._wake_r, self._wake_w):
            end.setblocking(False)  # a request returns at once even if the link thread hangs
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"{name}-link", daemon=True)
        self._started = False

    # What a kind of server adds

    @abstractmethod
    def _new_session(self) -> S:
        """A session whose link is down."""

    @abstractmethod
    def _open(self) -> Push:
        """Open the push connection and tell the session. Raises PushError."""

    @abstractmethod
    def _call(self, call: Call) -> None:
        """Have a call made that is none of an upload; its answer goes to the session."""

    @abstractmethod
    def _send_file(self) -> Send:
        """What sends a file; made on the link thread, called on one of its own."""

    @abstractmethod
    def _send_stop(self) -> None:
        """Send the emergency stop, on a thread of its own. Raises CallError."""

    def _closed_by_session(self, link: ServerLink, reason: Reason) -> None:
        """The session wants the connection to be closed for this reason."""

    # Requests

    def connect(self) -> None:
        """Start, or retry at once; lets the server connect to its printer once if it is not connected."""
        self._do(self._connect_now)
        if not self._started:
            self._started = True
            self._thread.start()

    def disconnect(self) -> None:
        """See Printer. The push connection stays open: the server's state is still reported."""
        self._do(lambda: self._session.disconnect_printer())

    def start(self, job: PrintJob) -> None:
        """See Printer."""
        self._do(lambda: self._start(job))

    def watch_for(self, job: PrintJob) -> None:
        """See Printer."""
        self._do(lambda: self._watch_for(job))

    def pause(self) -> None:
        """See Printer."""
        self._do(lambda: self._session.pause())

    def resume(self) -> None:
        """See Printer."""
        self._do(lambda: self._session.resume())

    def cancel(self) -> None:
        """See Printer."""
        self._do(lambda: self._session.cancel())

    def answer_prompt(self, choice: int) -> None:
        """See Printer."""
        self._do(lambda: self._session.answer_prompt(choice))

    def pause_at_layer(self, pause: LayerPause | None) -> None:
        """See Printer."""
        self._do(lambda: self._session.pause_at_layer(pause))

    def cancel_object(self, key: str) -> None:
        """See Printer."""
        self._do(lambda: self._session.cancel_object(key))

    def control(self, request: ControlRequest, limits: PrinterLimits) -> None:
        """See Printer."""
        self._do(lambda: self._session.control(request, limits, self._clock.monotonic_s()))

    def forget(self, job_id: str) -> None:
        """See Printer. The server's file is deleted."""
        self._do(lambda: self._session.forget(job_id))

    def stop_now(self) -> None:
        """See Printer. The stop is sent on a thread of its own and bypasses all queues."""
        threading.Thread(target=self._stop_now, name=f"{self._name}-stop", daemon=True).start()

    def close(self) -> None:
        """See Printer."""
        if self._closing.is_set():
            return
        self._closing.set()
        self._stop_upload()
        self._wake()
        if self._started:
            self._thread.join(CLOSE_S)
        if not self._thread.is_alive():
            self._wake_r.close()
            self._wake_w.close()

    # The link thread

    def _run(self) -> None:
        while not self._closing.is_set():
            try:
                self._work()
            except Exception:  # noqa: BLE001 - a bug of ours over one message must not end the link for good
                _log.exception("Internal error in the link to a print server (%s)", self._name)
                self._begin_anew()
                self._closing.wait(RESTART_S)
        self._close_push()

    def _begin_anew(self) -> None:
        """After an error of ours: forget what is known of the server, and find it out again after a pause."""
        now_s, failed = self._clock.monotonic_s(), self._session
        self._close_push()
        self._stop_upload()
        if now_s - self._mistake_at_s > MISTAKE_FORGOTTEN_S:
            self._mistakes.reset()
        self._mistake_at_s = now_s
        self._retry_at_s = now_s + self._mistakes.next_s()
        self._session = self._new_session()
        if failed.job_id is not None:
            self._session.watch_for(failed.job_id, heaters_off=failed.turns_heaters_off)
        self._session.outbox.events = failed.outbox.events
        self._session.link_lost(Reason(self.mistake), now_s)

    def _start(self, job: PrintJob) -> None:
        if job.is_too_late(self._clock.monotonic_s()):
            self._report(RequestRefused("start", START_EXPIRED))
        else:
            self._session.start(job)

    def _watch_for(self, job: PrintJob) -> None:
        self._session.watch_for(job.job_id, heaters_off=job.heaters_off, layer_pause=job.layer_pause)

    def _work(self) -> None:
        while not self._closing.is_set():
            self._turn()
            self._wait()

    def _turn(self) -> None:
        """Do what was requested and what is due."""
        self._check_held_up()
        while self._requests:
            self._requests.popleft()()
        if self._push is None and self._clock.monotonic_s() >= self._retry_at_s:
            try:
                self._push = self._open()
            except PushError as error:
                self._lost(error.reason)
        self._session.wake(self._clock.monotonic_s())
        self._flush()

    def _check_held_up(self) -> None:
        """Withdraw a start whose file was being sent while this process was frozen (Q5)."""
        before_s, self._turn_at_s = self._turn_at_s, self._clock.monotonic_s()
        if self._turn_at_s - before_s > HELD_UP_S and self._session.is_sending:
            self._session.held_up()

    def _wait(self) -> None:
        """Wait for a message, a request or an answer, or until something is due."""
        next_s = self._due_at_s()
        wait_s = None if next_s is None else max(0.0, next_s - self._clock.monotonic_s())
        has_more = self._push is not None and self._push.has_more
        with selectors.DefaultSelector() as selector:
            selector.register(self._wake_r, selectors.EVENT_READ)
            if self._push:
                selector.register(self._push, selectors.EVENT_READ)
            ready = {key.fileobj for key, _ in selector.select(0 if has_more else wait_s)}
        if self._wake_r in ready:
            with contextlib.suppress(BlockingIOError):
                self._wake_r.recv(4096)
        if self._push and (has_more or self._push in ready):
            self._read(self._push)

    def _due_at_s(self) -> float | None:
        """When the next turn is due; None: not before something comes."""
        due_s = [self._session.due_at_s(), self._retry_at_s if self._push is None else None]
        if self._session.is_sending:
            due_s.append(self._turn_at_s + TURN_S)
        return min((at_s for at_s in due_s if at_s is not None), default=None)

    def _read(self, push: Push) -> None:
        try:
            for message in push.messages(self._clock.monotonic_s()):
                self._session.message_received(message, self._clock.monotonic_s())
        except PushError as error:
            self._lost(error.reason)

    def _flush(self) -> None:
        """Make the session's calls, send its messages to the server and report its events."""
        link, outbox = self._session.link, self._session.outbox
        if link.close_reason is not None:
            self._closed_by_session(link, link.close_reason)
            self._lost(link.close_reason)
        if link.state is Link.LIVE:
            self._backoff.reset()
        self._dispatch_calls()
        outgoing, link.outgoing = link.outgoing, []
        try:
            for message in outgoing:
                if self._push:
                    self._push.send(message)
        except PushError as error:
            self._lost(error.reason)
            self._dispatch_calls()
        events, outbox.events = outbox.events, []
        for event in events:
            self._report(event)

    def _dispatch_calls(self) -> None:
        calls, self._session.outbox.calls = self._session.outbox.calls, []
        for call in calls:
            self._dispatch(call)

    def _dispatch(self, call: Call) -> None:
        match call:
            case Upload():
                done, progressed = self._answered, self._upload_progressed
                self._upload = UploadThread(call, self._send_file(), self.mistake, self._clock, progressed, done)
                self._upload.start()
            case StopUpload():
                self._stop_upload()
            case _:
                self._call(call)

    def _stop_upload(self) -> None:
        if self._upload is not None:
            self._upload.abort()

    def _lost(self, reason: Reason) -> None:
        self._close_push()
        self._retry_at_s = self._clock.monotonic_s() + self._backoff.next_s()
        self._session.link_lost(reason, self._clock.monotonic_s())

    def _close_push(self) -> None:
        if self._push:
            self._push.close()
            self._push = None

    def _connect_now(self) -> None:
        self._session.connect_printer()
        if self._push is None:
            self._session.connecting()
            self._backoff.reset()
            self._retry_at_s = self._clock.monotonic_s()

    # The other threads

    def _answered(self, answer: Answered) -> None:
        self._do(lambda: self._session.answer_received(answer, self._clock.monotonic_s()))

    def _upload_progressed(self, job_id: str, fraction: float) -> None:
        self._do(lambda: self._session.upload_progressed(job_id, fraction))

    def _stop_now(self) -> None:
        answer = answer_to(StopNow(), self._send_stop, self.mistake)
        if answer.error is not None:
            refused = RequestRefused("stop_now", answer.error.reason)
            self._do(lambda: self._report(refused))

    def _do(self, request: Callable[[], None]) -> None:
        """Run this on the link thread."""
        if not self._closing.is_set():
            self._requests.append(request)
            self._wake()

    def _wake(self) -> None:
        with contextlib.suppress(OSError):
            self._wake_w.send(b"!")
