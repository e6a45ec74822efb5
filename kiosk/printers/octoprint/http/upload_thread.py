"""One upload on a thread of its own: a large file must not be in the way of anything else that is asked."""

import threading
from collections.abc import Callable

from kiosk.base.clock import Clock
from kiosk.printers.octoprint.calls import Answered, CallError, Upload
from kiosk.printers.octoprint.http.rest_api import OctoPrintRest

TELL_EACH_S = 0.5


class UploadThread(threading.Thread):
    """Carries out one Upload. `progress` and `done` are called on this thread."""

    def __init__(
        self,
        call: Upload,
        rest: OctoPrintRest,
        clock: Clock,
        progress: Callable[[str, float], None],
        done: Callable[[Answered], None],
    ) -> None:
        """progress: gets the job's id and the share that was sent, 0–1."""
        super().__init__(name="octoprint-upload", daemon=True)
        self._call = call
        self._rest = rest
        self._clock = clock
        self._progress = progress
        self._done = done
        self._given_up = threading.Event()
        self._told_s = float("-inf")

    def give_up(self) -> None:
        """Nobody wants this any more. A server that hangs is let go when its time-out is over."""
        self._given_up.set()

    def run(self) -> None:
        """Send, and answer."""
        try:
            path = self._rest.deliver(self._call.job, self._sent, self._given_up)
            answer = Answered(self._call, path)
        except CallError as error:
            answer = Answered(self._call, error=error)
        self._done(answer)

    def _sent(self, share: float) -> None:
        now_s = self._clock.monotonic_s()
        if now_s - self._told_s >= TELL_EACH_S:
            self._told_s = now_s
            self._progress(self._call.job.job_id, share)
