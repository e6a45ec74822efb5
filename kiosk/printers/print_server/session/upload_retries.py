"""The upload of a job's file: attempts, the pauses between them, and when the print may start. No I/O."""

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.print_server.calls import CallError, FailureKind, Outbox, Upload
from kiosk.printers.print_server.server_state import ServerState
from kiosk.printers.printer import PrinterState, PrintJob

PAUSES_S = (5.0, 15.0, 30.0, 60.0)
"""Before each further attempt: a server that restarts is back within a minute or two."""
LINK_WITHIN_S = 300.0
"""How long to wait for a lost link; nothing was started on the server."""
FREE_WITHIN_S = 30.0
"""How long to wait for the printer once the file is there: a restarted server connects to it first."""
RETRY_AFTER = frozenset({FailureKind.NO_ANSWER, FailureKind.DAMAGED})
"""Failures that another attempt may avoid; any other would only repeat itself."""


class UploadRetries:
    """From the first attempt until the file is on the server and the printer is free.

    `wake` must be called at `due_at_s`. Methods return the reason for which the upload has failed, or None.
    """

    def __init__(self, job: PrintJob, before: ServerState, outbox: Outbox, no_answer: ReasonCode) -> None:
        """Begin the first attempt. before: the server's state when the start was requested.

        no_answer: see ServerJob.
        """
        self._job = job
        self._last_print = _last_print(before)
        self._outbox = outbox
        self._no_answer = no_answer
        self._pauses_s = list(PAUSES_S)
        self._path: str | None = None
        self._retry_at_s: float | None = None
        self._give_up_at_s: float | None = None
        outbox.calls.append(Upload(job))

    def due_at_s(self, *, live: bool) -> float | None:
        """When `wake` is due. live: the link is live."""
        due = [self._give_up_at_s, self._retry_at_s if live else None]
        return min((at_s for at_s in due if at_s is not None), default=None)

    def attempt_ended(self, path: str, error: CallError | None, now_s: float) -> Reason | None:
        """An attempt has ended, with the file's path or an error."""
        if error is None:
            self._path = path
            self._give_up_at_s = now_s + FREE_WITHIN_S
        elif error.kind not in RETRY_AFTER or not self._pauses_s:
            return Reason(ReasonCode.FILE_NOT_SENT).with_details(error.reason)
        else:
            self._retry_at_s = now_s + self._pauses_s.pop(0)
        return None

    def link_lost(self, now_s: float) -> None:
        """Wait for the link."""
        self._give_up_at_s = now_s + LINK_WITHIN_S

    def link_restored(self, now_s: float) -> None:
        """Wait for the printer, if the file is already there."""
        self._give_up_at_s = now_s + FREE_WITHIN_S if self._path else None

    def wake(self, now_s: float, *, live: bool) -> Reason | None:
        """Begin the next attempt if it is due."""
        if self._give_up_at_s is not None and now_s >= self._give_up_at_s:
            if self._path:
                return Reason(ReasonCode.NOT_FREE_AFTER_UPLOAD)
            return Reason(ReasonCode.FILE_NOT_SENT).with_details(Reason(self._no_answer))
        if live and self._retry_at_s is not None and now_s >= self._retry_at_s:
            self._retry_at_s = None
            self._outbox.calls.append(Upload(self._job))
        return None

    def refusal(self, server: ServerState) -> Reason | None:
        """Why the file can't be started any more in this state of the server."""
        if server.runs:
            return Reason(ReasonCode.NOT_FREE_AFTER_UPLOAD)
        if _last_print(server) not in {None, self._last_print}:  # it started and ended unseen
            return Reason(ReasonCode.OTHER_PRINT_DURING_UPLOAD)
        return None

    def startable_path(self, server: ServerState) -> str | None:
        """The path to start now; None while the file is not there or the printer is not free."""
        return self._path if server.state is PrinterState.IDLE else None


def _last_print(server: ServerState) -> str | None:
    """The file that was printed last, while the server shows it; a file that is only selected is none."""
    return server.path if server.fraction else None
