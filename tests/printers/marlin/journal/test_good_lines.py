"""What the next process knows of a cable from earlier prints (H37)."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.printers.marlin.journal import journal_file
from kiosk.printers.marlin.journal.gcode_file import FilePosition
from kiosk.printers.marlin.journal.job_journal import Checkpoint, JobJournal, JournalEntry
from kiosk.printers.marlin.journal.journal_file import JournalFile
from kiosk.printers.marlin.sending.flow_control import CLEAN_LINES
from kiosk.printers.printer import JobEnded, Outcome, PrinterState, PrintJob

JOB = PrintJob("job-1", Path("cube.gcode"), "cube")
PORT = "/dev/serial/by-id/usb-1a86_USB_Serial-if00-port0"


def write(
    directory: Path, *, before: int = 0, accepted: int = 0, resends: int = 0, end: JobEnded | None = None
) -> None:
    """The journal of a print. before: good lines known at its start. accepted: at its last checkpoint."""
    file = JournalFile(directory, PORT)
    file.good_lines = before
    journal = JobJournal(JOB, file.write)
    journal.checkpoint(Checkpoint(0, 0, FilePosition(0)), 0, 1.0)
    journal.checkpoint(Checkpoint(accepted, accepted, FilePosition(9), resends=resends), accepted, 2.0)
    if end:
        journal.ended(end)
    file.close()


def known(directory: Path) -> int:
    """What the next process reads."""
    return JournalFile(directory, PORT).read_good_lines()


def ended(lines: int, resends: int) -> JobEnded:
    return JobEnded("job-1", Outcome.DONE, lines=lines, resends=resends)


def test_a_port_without_a_journal_is_not_known(tmp_path: Path) -> None:
    """H37."""
    assert known(tmp_path) == 0
    assert JournalFile(None, PORT).read_good_lines() == 0


def test_prints_without_a_resend_add_up(tmp_path: Path) -> None:
    """H37."""
    write(tmp_path, before=1500, accepted=700, end=ended(800, 0))
    assert known(tmp_path) == 2300


def test_a_print_with_a_resend_makes_the_cable_unknown_again(tmp_path: Path) -> None:
    """H37: also one that was killed before it ended."""
    write(tmp_path, before=90_000, accepted=700, end=ended(800, 1))
    assert known(tmp_path) == 0
    write(tmp_path, before=90_000, accepted=700, resends=2)
    assert known(tmp_path) == 0


def test_a_print_that_was_killed_counts_as_far_as_it_got(tmp_path: Path) -> None:
    """H37."""
    write(tmp_path, before=1000, accepted=700)
    assert known(tmp_path) == 1700


def test_lines_before_the_journal_was_replaced_count_once(tmp_path: Path) -> None:
    """H37: its first line holds them already."""
    file = JournalFile(tmp_path, PORT)
    file.good_lines = 5000
    journal = JobJournal(JOB, file.write)
    journal.checkpoint(Checkpoint(4000, 4000, FilePosition(9)), 4000, 1.0)
    journal.ended(ended(4500, 0))
    file.close()
    assert known(tmp_path) == 5500


def test_after_a_restart_of_the_computer_nothing_is_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """H37: somebody may have changed the cable."""
    write(tmp_path, before=5000, accepted=700)
    other = tmp_path / "boot_id"
    other.write_text("another")
    monkeypatch.setattr(journal_file, "BOOT_ID", other)
    assert known(tmp_path) == 0


def test_a_journal_in_another_form_is_not_read(tmp_path: Path) -> None:
    """H37."""
    file = JournalFile(tmp_path, PORT)
    file.write(JournalEntry("{}\n", replaces_all=True))
    file.close()
    (path,) = tmp_path.iterdir()
    path.write_text("some-boot-id 115200\n{}\n")
    assert known(tmp_path) == 0


def test_the_next_process_knows_the_cable(
    served_board: Callable[..., Any],
    printer_on: Callable[..., Any],
    events: Any,
    gcode: Callable[..., Path],
    tmp_path: Path,
) -> None:
    """H37: on a real port; the first print has shown that the cable is good."""
    board, path = served_board(speed=1e6), gcode(moves=CLEAN_LINES)
    are_known = []
    for job_id in ("job-1", "job-2"):
        printer = printer_on(board.link, journal_dir=tmp_path)
        printer.connect()
        events.wait_for_state(PrinterState.IDLE)
        are_known.append(printer._protocol.good_lines >= CLEAN_LINES)
        printer.start(PrintJob(job_id, path, path.name))
        assert events.wait_for(JobEnded).resends == 0
        events.wait_for_state(PrinterState.IDLE)
        assert printer._protocol.good_lines > CLEAN_LINES
        printer.close()
    assert are_known == [False, True]
