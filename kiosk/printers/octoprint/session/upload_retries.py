"""A job's file on its way to the server: tries, the pauses between them, and when the print may be started. No I/O."""

from kiosk.printers.octoprint.calls import CallError, Outbox, Trouble, Upload
from kiosk.printers.octoprint.server_state import Picture
from kiosk.printers.printer import PrinterState, PrintJob

PAUSES_S = (5.0, 15.0, 30.0, 60.0)
"""Before each further try: a server that restarts is back within a minute or two."""
LINK_WITHIN_S = 300.0
"""A server that is not heard again so long after the link was lost is given up; nothing was started on it."""
FREE_WITHIN_S = 30.0
"""A server that was restarted connects to its printer again within this time."""
AGAIN_AFTER = frozenset({Trouble.NO_ANSWER, Trouble.DAMAGED})
"""Troubles that may be gone at the next try; whatever else the server says it would say again."""

NOT_SENT = "The file could not be sent."
NOT_FREE = "The printer was not free any more when the file had been sent."
OTHER_PRINT = "Something else was printed while the file was sent. Look at the bed."


class Sending:
    """From the first try to the moment when the file is there and the printer is free for it."""

    def __init__(self, job: PrintJob, before: Picture, out: Outbox) -> None:
        """before: the server's state when the start was asked."""
        self._job = job
        self._last_print = _last_print(before)
        self._out = out
        self._pauses_s = list(PAUSES_S)
        self._path: str | None = None
        self._again_at_s: float | None = None
        self._give_up_at_s: float | None = None
        out.calls.append(Upload(job))

    def due_at_s(self, *, live: bool) -> float | None:
        """When `wake` is due. live: the server is heard now."""
        due = [self._give_up_at_s, self._again_at_s if live else None]
        return min((at_s for at_s in due if at_s is not None), default=None)

    def uploaded(self, path: str, error: CallError | None, now_s: float) -> str:
        """A try has ended. Returns why there is no other one, or nothing."""
        if error is None:
            self._path = path
            self._give_up_at_s = now_s + FREE_WITHIN_S
        elif error.trouble not in AGAIN_AFTER or not self._pauses_s:
            return f"{NOT_SENT} {error}"
        else:
            self._again_at_s = now_s + self._pauses_s.pop(0)
        return ""

    def link_lost(self, now_s: float) -> None:
        """The server is not heard any more."""
        self._give_up_at_s = now_s + LINK_WITHIN_S

    def link_back(self, now_s: float) -> None:
        """It is heard again."""
        self._give_up_at_s = now_s + FREE_WITHIN_S if self._path else None

    def wake(self, now_s: float, *, live: bool) -> str:
        """Time has passed. Returns why it is given up, or nothing."""
        if self._give_up_at_s is not None and now_s >= self._give_up_at_s:
            return NOT_FREE if self._path else f"{NOT_SENT} OctoPrint does not answer."
        if live and self._again_at_s is not None and now_s >= self._again_at_s:
            self._again_at_s = None
            self._out.calls.append(Upload(self._job))
        return ""

    def start_path(self, picture: Picture) -> tuple[str | None, str]:
        """The path to be started now, if it can be; or why it can't be any more."""
        if picture.runs:
            return None, NOT_FREE
        if _last_print(picture) not in {None, self._last_print}:
            return None, OTHER_PRINT  # it began and ended unseen: there is something on the bed
        return (self._path if picture.state is PrinterState.IDLE else None), ""


def _last_print(picture: Picture) -> str | None:
    """The file that was printed last, as long as the server shows it; one that is only selected is none."""
    return picture.path if picture.fraction else None
