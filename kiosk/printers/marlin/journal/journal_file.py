"""Keeps a port's journal in a file, for whoever comes back after a crash (H23, H24).

The directory need not survive a power cut: after one the board knows nothing of the print either.
"""

import logging
import os
import re
from contextlib import suppress
from pathlib import Path

from kiosk.printers.marlin.journal.job_journal import InterruptedPrint, JournalEntry, parse_journal

BOOT_ID = Path("/proc/sys/kernel/random/boot_id")

log = logging.getLogger(__name__)


def _boot() -> str:
    try:
        return BOOT_ID.read_text(encoding="ascii").strip()
    except OSError:
        return "unknown"


class JournalFile:
    """One file for one port; without a directory it keeps nothing.

    What was written survives a kill at any moment: an entry is with the system before `write` returns, and a fresh
    journal takes the place of the old one in one step. `baud`: the port's speed, which is noted too.
    """

    def __init__(self, directory: Path | None, port: str) -> None:
        self._path = directory / f"{re.sub(r'[^A-Za-z0-9]+', '-', port).strip('-')}.log" if directory else None
        self._fd = -1
        self.baud = 0

    def write(self, entry: JournalEntry) -> None:
        """Append the entry, or put it in the place of all. Trouble is logged once: then there is no journal."""
        if self._path is None or (self._fd < 0 and not entry.fresh):
            return
        try:
            if entry.fresh:
                self._begin(self._path, f"{_boot()} {self.baud}\n{entry.text}".encode())
            else:
                self._append(entry.text.encode())
        except OSError as error:
            log.warning("The print's journal can't be written: %s. It would not outlive a crash.", error)
            self.forget()

    def _begin(self, path: Path, data: bytes) -> None:
        self.close()
        fresh = path.with_suffix(".new")
        self._fd = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC | os.O_APPEND, 0o600)
        self._append(data)
        fresh.replace(path)

    def _append(self, data: bytes) -> None:
        while data:
            data = data[os.write(self._fd, data) :]

    def read(self, job_id: str) -> InterruptedPrint | None:
        """The print with this id, if its journal is here and was written since the system started."""
        if self._path is None:
            return None
        try:
            first, _, text = self._path.read_text(encoding="utf-8", errors="replace").partition("\n")
            boot, baud = first.split(" ")
            self.baud = int(baud)
        except (OSError, ValueError):
            return None
        left = parse_journal(text) if boot == _boot() else None
        return left if left and left.job.job_id == job_id else None

    def forget(self) -> None:
        """Leave no journal behind."""
        self.close()
        if self._path:
            with suppress(OSError):
                self._path.unlink(missing_ok=True)

    def close(self) -> None:
        """Let go of the file; it stays."""
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1
