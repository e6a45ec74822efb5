"""Deletes the files of jobs whose end is stored, when the printer is idle. No I/O.

The server's history of a print is deleted with its file, so nothing is deleted earlier.
"""

from kiosk.printers.print_server.calls import CallError, DeleteFile, FailureKind, ListKeptFiles, Outbox
from kiosk.printers.printer import FilesKept

BATCH = 20
"""The most files to delete at a time: a long neglected server must not be kept busy."""
RETRY_AFTER = frozenset({FailureKind.NO_ANSWER, FailureKind.WRONG_STATE})
"""Failures after which a deletion is tried again; without the permission to delete, files stay."""


class FileCleanup:
    """The files that may be deleted and are not yet."""

    def __init__(self, outbox: Outbox) -> None:
        """Nothing is known yet."""
        self._outbox = outbox
        self._deletable: dict[str, None] = {}
        self._in_progress: set[str] = set()

    def link_restored(self) -> None:
        """Ask the server which files it has."""
        self._outbox.calls.append(ListKeptFiles())

    def files_listed(self, job_ids: tuple[str, ...], current_job_id: str | None) -> None:
        """Report the files that the server has, except that of the job on the printer."""
        kept = tuple(kept for kept in job_ids if kept != current_job_id and kept not in self._deletable)
        if kept:
            self._outbox.events.append(FilesKept(kept))

    def forget(self, job_id: str) -> None:
        """The end of this job is stored: its file may be deleted."""
        self._deletable[job_id] = None

    def delete_some(self, *, idle: bool) -> None:
        """Delete some files if the printer is idle and no deletion is in progress."""
        if not idle or self._in_progress:
            return
        for job_id in list(self._deletable)[:BATCH]:
            self._in_progress.add(job_id)
            self._outbox.calls.append(DeleteFile(job_id))

    def deleted(self, job_id: str, error: CallError | None) -> None:
        """A deletion was answered."""
        self._in_progress.discard(job_id)
        if error is None or error.kind not in RETRY_AFTER:
            self._deletable.pop(job_id, None)
