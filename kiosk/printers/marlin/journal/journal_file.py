"""Keeps a port's journal in a file for the process that comes after a crash (H23, H24).

The directory need not survive a power cut: the board does not remember the print after one either.
"""

import logging
import os
import re
from contextlib import suppress
from pathlib import Path

from kiosk.printers.marlin.journal.job_journal import InterruptedPrint, JournalEntry, parse_journal

BOOT_ID = Path("/proc/sys/kernel/random/boot_id")

log = logging.getLogger(__name__)


def _boot_id() -> str:
    try:
        return BOOT_ID.read_text(encoding="ascii").strip()
    except OSError:
        return "unknown"


class JournalFile:
    """One file per port; without a directory nothing is kept.

    What was written survives a kill at any moment: an entry has reached the system before `write` returns, and a new
    journal replaces the old one atomically. Kept with it are `baud`, the port's baud rate, and `good_lines`, the lines
    taken in a row without an error before it was written (H37).
    """

    def __init__(self, directory: Path | None, port: str) -> None:
        self._path = directory / f"{re.sub(r'[^A-Za-z0-9]+', '-', port).strip('-')}.log" if directory else None
        self._fd = -1
        self.baud = self.good_lines = 0

    def write(self, entry: JournalEntry) -> None:
        """Append the entry, or replace everything by it. An error is logged once and ends the journal."""
        if self._path is None or (self._fd < 0 and not entry.replaces_all):
            return
        try:
            if entry.replaces_all:
                self._begin(self._path, f"{_boot_id()} {self.baud} {self.good_lines}\n{entry.text}".encode())
            else:
                self._append(entry.text.encode())
        except OSError as error:
            log.warning("The print's journal can't be written: %s. The print would not survive a crash.", error)
            self.delete()

    def _begin(self, path: Path, data: bytes) -> None:
        self.close()
        new = path.with_suffix(".new")
        self._fd = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC | os.O_APPEND, 0o600)
        self._append(data)
        new.replace(path)

    def _append(self, data: bytes) -> None:
        while data:
            data = data[os.write(self._fd, data) :]

    def read(self, job_id: str) -> InterruptedPrint | None:
        """The print with this id, if its journal is here and was written since the system started."""
        interrupted = self._read()
        return interrupted if interrupted and interrupted.job.job_id == job_id else None

    def read_good_lines(self) -> int:
        """How many lines the port took in a row without an error when the journal was written, its print included."""
        interrupted = self._read()
        if interrupted is None:
            return 0
        ended, checkpoints = interrupted.ended, interrupted.checkpoints
        resends = ended.resends if ended else checkpoints[-1].resends if checkpoints else 0
        lines = (ended.lines if ended else interrupted.accepted) - interrupted.accepted_before
        return 0 if resends else self.good_lines + max(0, lines)

    def _read(self) -> InterruptedPrint | None:
        if self._path is None:
            return None
        try:
            first, _, text = self._path.read_text(encoding="utf-8", errors="replace").partition("\n")
            boot_id, baud, good_lines = first.split(" ")
            self.baud, self.good_lines = int(baud), int(good_lines)
        except (OSError, ValueError):
            return None
        return parse_journal(text) if boot_id == _boot_id() else None

    def delete(self) -> None:
        """Close and delete the file; never raises."""
        self.close()
        if self._path:
            with suppress(OSError):
                self._path.unlink(missing_ok=True)

    def close(self) -> None:
        """Close the file and leave it there."""
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1
