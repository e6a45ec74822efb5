"""The safety gate before a print from the terminal."""

from dataclasses import replace
from pathlib import Path

import click

from kiosk.base.errors import WorldError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.cli.printing.file_check import KnownPrinter, check, lines_of
from kiosk.gcode.print_facts import PrintFacts
from kiosk.gcode.worker import read_facts_apart
from kiosk.printers.printer import PrintJob
from kiosk.printroom.matching.commands import heaters_left_on
from kiosk.printroom.matching.finding import Level
from kiosk.printroom.overrides import OverrideReason


class FileGate:
    """The safety gate before a print: once before the printer is touched, and once with what it said of itself."""

    def __init__(self, file: Path, printer: KnownPrinter, override: OverrideReason | None) -> None:
        """Read and check the file.

        printer: with the connection that is used. Raises FileRefusedError, also for what the printer's firmware can't
        change, and PrintFileError.
        """
        self._file, self._printer, self._override = file, printer, override
        self._seen = _version(file)
        self.facts: PrintFacts = read_facts_apart(file)
        check(self.facts, replace(printer, firmware_name=None), override)

    def judge(self, job: PrintJob, firmware_name: str, *, keep_heaters: bool) -> PrintJob:
        """Check for the firmware that answered, and show what was found; returns the job to start.

        Raises FileRefusedError, and WorldError if the file was changed meanwhile.
        """
        printer = replace(self._printer, firmware_name=firmware_name or self._printer.firmware_name)
        findings = check(self.facts, printer, self._override)
        if _version(self._file) != self._seen:
            raise WorldError(Reason(ReasonCode.PRINT_FILE_CHANGED))
        left_on = heaters_left_on(self.facts, printer)
        for line in (*lines_of(findings), printer.unknown_words()):
            say(line)
        if self._override is not None and any(finding.level is Level.OVERRIDE for finding in findings):
            say(f"allowed by --override: {self._override.value}")
        if left_on and not keep_heaters:
            say(f"switched off after the print: {', '.join(left_on)}")
        return replace(job, heaters_off=bool(left_on) and not keep_heaters)


def say(line: str) -> None:
    """Write a line on standard error; nothing if it is empty."""
    if line:
        click.echo(line, err=True)


def _version(path: Path) -> tuple[int, ...] | None:
    """What differs once the file is replaced or written again; None if it is not there."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns
