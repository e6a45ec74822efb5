"""Files of jobs that are over: found at each contact, removed when the print room says that their end is known.

The server's history of a print lies with its file, so nothing is removed before. No I/O.
"""

from kiosk.printers.octoprint.calls import AskKept, CallError, DeleteFile, Outbox, Trouble
from kiosk.printers.printer import FilesKept

AT_ONCE = 20
"""So many are removed at most each time, lest a long neglected server be kept busy with it."""
KEEP_AFTER = frozenset({Trouble.NO_ANSWER, Trouble.WRONG_STATE})
"""Troubles after which it is tried again; without the right to delete, files stay."""


class Leftovers:
    """What may go, and has not gone yet."""

    def __init__(self, out: Outbox) -> None:
        """Nothing is known."""
        self._out = out
        self._may_go: dict[str, None] = {}
        self._going: set[str] = set()

    def link_back(self) -> None:
        """The server is heard: ask what it keeps."""
        self._out.calls.append(AskKept())

    def told(self, job_ids: tuple[str, ...], job_id: str | None) -> None:
        """What the server keeps. job_id: of the job that is on the printer now."""
        kept = tuple(kept for kept in job_ids if kept != job_id and kept not in self._may_go)
        if kept:
            self._out.events.append(FilesKept(kept))

    def forget(self, job_id: str) -> None:
        """The end of this job is on record: its file may go."""
        self._may_go[job_id] = None

    def look(self, *, free: bool) -> None:
        """Remove some, if the printer does nothing: the server keeps what is in use, and should not be kept busy."""
        if not free or self._going:
            return
        for job_id in list(self._may_go)[:AT_ONCE]:
            self._going.add(job_id)
            self._out.calls.append(DeleteFile(job_id))

    def deleted(self, job_id: str, error: CallError | None) -> None:
        """It is gone, or is not."""
        self._going.discard(job_id)
        if error is None or error.trouble not in KEEP_AFTER:
            self._may_go.pop(job_id, None)
