"""A real OctoPrint for the tests of this package, printers of ours on it, and the events that they reported."""

import threading
import time
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from kiosk.base.clock import SystemClock
from kiosk.printers.backoff import Backoff
from kiosk.printers.octoprint.printer import OctoPrintPrinter
from kiosk.printers.print_server.printer import FIRST_RETRY_S, LONGEST_RETRY_S
from kiosk.printers.printer import (
    JobEnded,
    JobStarted,
    PrinterEvent,
    PrinterState,
    PrintJob,
    StateChanged,
    TemperaturesRead,
)
from tests.distribution import sort_folder
from tests.octoprint_server import CURRENT, NEXT, OctoPrintServer
from tests.printers.octoprint.limited_accounts import add_limited_accounts

HERE = Path(__file__).parent
TIMEOUT_S = 30.0
ASK_SERVER_EACH_S = 0.3
"""A hundredth of a second of a processor goes into each answer."""
WORKING = frozenset({PrinterState.HEATING, PrinterState.PRINTING})
E = TypeVar("E", bound=PrinterEvent)

SHORT = "M104 S40\nG28\n" + "G1 X10 Z0.2 F9000\nG4 P100\n" * 20 + "M104 S0\n"
"""About two seconds."""
LONG = "M140 S40\nM104 S60\nG28\n" + "G4 P200\n" * 600
"""Two minutes, with a target for both heaters, which it does not take back."""


class Reports:
    """The events that one printer reported, in order; waits for further ones."""

    def __init__(self) -> None:
        """Nothing was reported yet."""
        self.events: list[PrinterEvent] = []
        self.threads: set[str] = set()
        self._changed = threading.Condition()

    def __call__(self, event: PrinterEvent) -> None:
        """Take one event; this is the printer's `report`."""
        with self._changed:
            self.events.append(event)
            self.threads.add(threading.current_thread().name)
            self._changed.notify_all()

    def mark(self) -> int:
        """The index of the next event, for `since`."""
        with self._changed:
            return len(self.events)

    def wait_for(
        self,
        kind: type[E],
        matches: Callable[[E], bool] = lambda _: True,
        since: int = 0,
        timeout_s: float = TIMEOUT_S,
    ) -> E:
        """The first matching event since a mark; fails the test if none comes."""

        def found() -> E | None:
            return next((e for e in self.events[since:] if isinstance(e, kind) and matches(e)), None)

        with self._changed:
            event = self._changed.wait_for(found, timeout_s)
            assert event is not None, f"no such {kind.__name__} in {self.events[since:]}"
            return event

    def wait_for_state(self, state: PrinterState, since: int = 0) -> StateChanged:
        """The first report of this state since a mark."""
        return self.wait_for(StateChanged, lambda e: e.state is state, since)

    def wait_for_end(self, job: PrintJob) -> JobEnded:
        """The end of a job."""
        return self.wait_for(JobEnded, lambda e: e.job_id == job.job_id)

    def wait_for_temperatures(self, times: int = 3) -> None:
        """Wait for some more pushed states, in which an unwanted event would have come."""
        for _ in range(times):
            self.wait_for(TemperaturesRead, since=self.mark())

    def events_of(self, kind: type[E]) -> list[E]:
        """Every event of a kind until now."""
        with self._changed:
            return [e for e in self.events if isinstance(e, kind)]


class Rig:
    """Makes printers on a server, and files to print."""

    def __init__(self, server: OctoPrintServer, folder: Path) -> None:
        """folder: for the files."""
        self.server = server
        self._folder = folder
        self._printers: list[OctoPrintPrinter] = []

    def printer(self, url: str | None = None, key: str | None = None) -> tuple[OctoPrintPrinter, Reports]:
        """A printer that is not connected yet; its back-off has no jitter."""
        reports = Reports()
        backoff = Backoff(FIRST_RETRY_S, LONGEST_RETRY_S)
        url, key = url or self.server.url, key or self.server.api_key
        self._printers.append(OctoPrintPrinter(reports, url, key, SystemClock(), backoff))
        return self._printers[-1], reports

    def ready_printer(self) -> tuple[OctoPrintPrinter, Reports]:
        """A connected printer that is idle."""
        printer, reports = self.printer()
        printer.connect()
        reports.wait_for_state(PrinterState.IDLE)
        return printer, reports

    def job(self, gcode: str, name: str = "part.gcode", estimate_s: float | None = None) -> PrintJob:
        """A new job with this file."""
        job_id = str(uuid.uuid4())
        path = self._folder / f"{job_id}.gcode"
        path.write_text(gcode)
        return PrintJob(job_id, path, name, estimate_s)

    def started(self, job: PrintJob) -> tuple[OctoPrintPrinter, Reports]:
        """A printer that was seen to start this job."""
        printer, reports = self.ready_printer()
        printer.start(job)
        reports.wait_for(JobStarted)
        reports.wait_for(StateChanged, lambda e: e.state in WORKING)
        return printer, reports

    def close(self) -> None:
        """Close all printers."""
        for printer in self._printers:
            printer.close()

    def settle(self) -> None:
        """Return when the server's printer is connected, prints nothing and is cold."""
        self.server.settle()

    def wait_until_printed(self) -> None:
        """Wait until the print on the server has ended by itself."""
        self.wait_until(lambda: self._state() == "Operational", each_s=ASK_SERVER_EACH_S)

    def wait_until(self, holds: Callable[[], bool], each_s: float = 0.1) -> None:
        """Wait for a condition; fails the test if it never holds."""
        waiting = threading.Event()
        give_up_at_s = time.monotonic() + TIMEOUT_S
        while not holds():
            assert time.monotonic() < give_up_at_s, "the condition never held"
            waiting.wait(each_s)

    def _state(self) -> str:
        try:
            return str(self.server.get("/api/connection")["current"]["state"])
        except OSError:
            self.server.kill()
            self.server.start()
            return self._state()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run tests marked `both_octoprints` with both versions, all others with the current one.

    Some run with the next one in the long form only: what they show of a server is shown by others, too.
    """
    both = metafunc.definition.get_closest_marker("both_octoprints")
    if both and "version" in metafunc.fixturenames:
        marks = [pytest.mark.long] if both.kwargs.get("next_is_long") else []
        metafunc.parametrize("version", [CURRENT, pytest.param(NEXT, marks=marks)], indirect=True)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Sort these tests: first those that need no server, then those of one version after those of the other."""
    sort_folder(items, HERE, _version_rank)


def _version_rank(item: pytest.Item) -> int:
    if not item.get_closest_marker("octoprint"):
        return 0
    assert isinstance(item, pytest.Function)
    return 2 if hasattr(item, "callspec") and item.callspec.params.get("version") == NEXT else 1


@pytest.fixture(scope="package")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], OctoPrintServer]]:
    """A server of one version at a time for all these tests: one that nobody uses takes processor time, too."""
    running: dict[str, OctoPrintServer] = {}

    def server(version: str) -> OctoPrintServer:
        if version not in running:
            stop()
            running[version] = OctoPrintServer(tmp_path_factory.mktemp("octoprint"), version=version)
            add_limited_accounts(running[version])
            running[version].start()
        return running[version]

    def stop() -> None:
        while running:
            running.popitem()[1].kill()

    yield server
    stop()


@pytest.fixture
def version(request: pytest.FixtureRequest) -> str:
    """The version of OctoPrint that a test uses."""
    return str(getattr(request, "param", CURRENT))


@pytest.fixture
def rig(servers: Callable[[str], OctoPrintServer], version: str, tmp_path: Path) -> Iterator[Rig]:
    """A rig with an idle server; its printers are closed at the end."""
    made = Rig(servers(version), tmp_path)
    made.settle()
    yield made
    made.close()


@pytest.fixture
def make_printer() -> Iterator[Callable[[str], tuple[OctoPrintPrinter, Reports]]]:
    """Makes printers that retry at once, on any server, and closes them."""
    printers: list[OctoPrintPrinter] = []

    def make(url: str) -> tuple[OctoPrintPrinter, Reports]:
        reports = Reports()
        printers.append(OctoPrintPrinter(reports, url, "k" * 43, SystemClock(), Backoff(0.05, 0.05)))
        return printers[-1], reports

    yield make
    for printer in printers:
        printer.close()
