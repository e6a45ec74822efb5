"""Makes a cable known to be good before a benchmark: writes the journal of an earlier print on its port (H37)."""

from pathlib import Path

from kiosk.printers.marlin.journal.gcode_file import FilePosition
from kiosk.printers.marlin.journal.job_journal import Checkpoint, JobJournal
from kiosk.printers.marlin.journal.journal_file import JournalFile
from kiosk.printers.marlin.sending.flow_control import CLEAN_LINES
from kiosk.printers.printer import JobEnded, Outcome, PrintJob


def make_known(journal_dir: Path, port: str) -> None:
    """An earlier print on this port needed no resend."""
    journal_dir.mkdir(parents=True, exist_ok=True)
    file = JournalFile(journal_dir, port)
    journal = JobJournal(PrintJob("earlier", Path("earlier.gcode"), "earlier"), file.write)
    journal.checkpoint(Checkpoint(0, 0, FilePosition(0)), 0, 0.0)
    journal.ended(JobEnded("earlier", Outcome.DONE, lines=CLEAN_LINES))
    file.close()
