"""A real Moonraker with a stand-in for Klipper, for all tests of this package, and printers of ours on it."""

import tempfile
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.base.clock import SystemClock
from kiosk.printers.backoff import Backoff
from kiosk.printers.moonraker.printer import MoonrakerPrinter
from kiosk.printers.printer import JobStarted, PrinterState, PrintJob
from tests.moonraker_server import MoonrakerServer, moonraker_server
from tests.printers.octoprint.conftest import Reports

SHORT = "M104 S40\n" + "G1 X10 Z0.2 F9000\n" * 20 + "M104 S0\n"
"""Half a second."""
LONG = "M140 S40\nM104 S60\n" + "G1 X10 Z0.2\n" * 3000
"""A minute, with a target for both heaters, which it does not take back."""


class Rig:
    """Makes printers on a server, and files to print."""

    def __init__(self, server: MoonrakerServer, folder: Path) -> None:
        """folder: for the files."""
        self.server = server
        self.klippy = server.klippy
        self._folder = folder
        self._printers: list[MoonrakerPrinter] = []

    def printer(self, key: str | None = None) -> tuple[MoonrakerPrinter, Reports]:
        """A printer that is not connected yet; it retries at once."""
        reports = Reports()
        key, backoff = self.server.api_key if key is None else key, Backoff(0.2, 0.2)
        self._printers.append(MoonrakerPrinter(reports, self.server.url, key, SystemClock(), backoff))
        return self._printers[-1], reports

    def ready_printer(self) -> tuple[MoonrakerPrinter, Reports]:
        """A connected printer that is idle."""
        printer, reports = self.printer()
        printer.connect()
        reports.wait_for_state(PrinterState.IDLE)
        return printer, reports

    def job(self, gcode: str = LONG) -> PrintJob:
        """A new job with this file."""
        job_id = str(uuid.uuid4())
        path = self._folder / f"{job_id}.gcode"
        path.write_text(gcode)
        return PrintJob(job_id, path, "part.gcode")

    def started(self, job: PrintJob) -> tuple[MoonrakerPrinter, Reports]:
        """A printer that was seen to start this job."""
        printer, reports = self.ready_printer()
        printer.start(job)
        reports.wait_for(JobStarted)
        return printer, reports

    def close(self) -> None:
        """Close all printers."""
        for printer in self._printers:
            printer.close()


@pytest.fixture(scope="session")
def server() -> Iterator[MoonrakerServer]:
    """One server for all these tests. Its sockets need a short path."""
    with tempfile.TemporaryDirectory(prefix="moon") as base, moonraker_server(Path(base)) as running:
        yield running


@pytest.fixture
def rig(server: MoonrakerServer, tmp_path: Path) -> Iterator[Rig]:
    """A rig with an idle server; its printers are closed at the end."""
    server.settle()
    made = Rig(server, tmp_path)
    yield made
    made.close()
