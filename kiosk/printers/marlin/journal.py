"""A note, per port, of the job that is running and how far it is, for whoever comes back after a crash (H24)."""

import json
import re
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class JobNote:
    """How a job stood: its id, the wall clock as text, and the place in words."""

    job_id: str
    at: str
    place: str


class JobJournal:
    """One small file in a directory that need not survive a power cut; without a directory it keeps nothing."""

    def __init__(self, directory: Path | None, port: str) -> None:
        self._path = directory / f"{re.sub(r'[^A-Za-z0-9]+', '-', port).strip('-')}.json" if directory else None

    def write(self, note: JobNote) -> None:
        """Keep this note instead of the last."""
        if self._path:
            fresh = self._path.with_suffix(".new")
            fresh.write_text(json.dumps(asdict(note)), encoding="utf-8")
            fresh.replace(self._path)

    def forget(self) -> None:
        """The job has ended."""
        if self._path:
            self._path.unlink(missing_ok=True)

    def read(self, job_id: str) -> JobNote | None:
        """The note of this job, if there is one."""
        if not self._path:
            return None
        try:
            note = JobNote(**json.loads(self._path.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return None
        return note if note.job_id == job_id else None
