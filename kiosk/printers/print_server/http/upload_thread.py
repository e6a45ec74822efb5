"""One upload on a thread of its own: a large file must not delay other calls."""

import threading
from collections.abc import Callable

from kiosk.base.clock import Clock
from kiosk.base.reason import ReasonCode
from kiosk.printers.print_server.calls import Answered, Upload, answer_to
from kiosk.printers.printer import PrintJob

PROGRESS_EACH_S = 0.5
Send = Callable[[PrintJob, Callable[[float], None], threading.Event], object]
"""Sends a file; gets what to call with the share that was sent, and an event that ends it. Raises CallError."""


class UploadThread(threading.Thread):
    """Carries out one Upload. `progress` and `done` are called on this thread."""

    def __init__(
        self,
        call: Upload,
        send: Send,
        mistake: ReasonCode,
        clock: Clock,
        progress: Callable[[str, float], None],
        done: Callable[[Answered], None],
    ) -> None:
        """mistake: see `answer_to`. progress: gets the job's id and the share that was sent, 0–1."""
        super().__init__(name="print-server-upload", daemon=True)
        self._call = call
        self._send, self._mistake = send, mistake
        self._clock = clock
        self._progress = progress
        self._done = done
        self._aborted = threading.Event()
        self._progress_at_s = float("-inf")

    def abort(self) -> None:
        """Stop sending; with a server that hangs, after its time-out."""
        self._aborted.set()

    def run(self) -> None:
        """Send the file and answer the call."""
        call = self._call
        self._done(answer_to(call, lambda: self._send(call.job, self._sent, self._aborted), self._mistake))

    def _sent(self, fraction: float) -> None:
        now_s = self._clock.monotonic_s()
        if now_s - self._progress_at_s >= PROGRESS_EACH_S:
            self._progress_at_s = now_s
            self._progress(self._call.job.job_id, fraction)
