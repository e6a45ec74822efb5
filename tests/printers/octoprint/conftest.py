"""One real OctoPrint for all tests here, printers of ours on it, and what those printers reported."""

import contextlib
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from kiosk.base.clock import SystemClock
from kiosk.printers.backoff import Backoff
from kiosk.printers.octoprint.printer import FIRST_RETRY_S, LONGEST_RETRY_S, OctoPrintPrinter
from kiosk.printers.printer import (
    JobEnded,
    JobStarted,
    PrinterEvent,
    PrinterState,
    PrintJob,
    StateChanged,
    TemperaturesRead,
)
from tests.octoprint_server import NEXT, NOW, OctoPrintServer, octoprint_server

PATIENCE_S = 30.0
WORKING = frozenset({PrinterState.HEATING, PrinterState.PRINTING})
E = TypeVar("E", bound=PrinterEvent)

SHORT = "M104 S40\nG28\n" + "G1 X10 Z0.2 F9000\nG4 P100\n" * 20 + "M104 S0\n"
"""About two seconds."""
LONG = "M140 S40\nM104 S60\nG28\n" + "G4 P200\n" * 600
"""Two minutes, with both heaters told to be warm; leaves them so."""


class Heard:
    """What one printer reported, in order; waits for what is still to come."""

    def __init__(self) -> None:
        """Nothing yet."""
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
        """The place of the next event, for `since`."""
        with self._changed:
            return len(self.events)

    def until(
        self,
        kind: type[E],
        such: Callable[[E], bool] = lambda _: True,
        since: int = 0,
        patience_s: float = PATIENCE_S,
    ) -> E:
        """The first such event since a mark; fails the test if none comes."""

        def found() -> E | None:
            return next((e for e in self.events[since:] if isinstance(e, kind) and such(e)), None)

        with self._changed:
            event = self._changed.wait_for(found, patience_s)
            assert event is not None, f"no such {kind.__name__} in {self.events[since:]}"
            return event

    def until_state(self, state: PrinterState, since: int = 0) -> StateChanged:
        """The first report of this state since a mark."""
        return self.until(StateChanged, lambda e: e.state is state, since)

    def until_end(self, job: PrintJob) -> JobEnded:
        """The end of a job."""
        return self.until(JobEnded, lambda e: e.job_id == job.job_id)

    def after_more_readings(self, how_many: int = 3) -> None:
        """Let the server speak some more, so that what should not come has had its chance."""
        for _ in range(how_many):
            self.until(TemperaturesRead, since=self.mark())

    def all(self, kind: type[E]) -> list[E]:
        """Every event of a kind until now."""
        with self._changed:
            return [e for e in self.events if isinstance(e, kind)]


class Desk:
    """Makes printers on the server and files to print, and puts the server's printer at rest."""

    def __init__(self, server: OctoPrintServer, folder: Path) -> None:
        """Files go to `folder`."""
        self.server = server
        self._folder = folder
        self._printers: list[OctoPrintPrinter] = []

    def printer(self, url: str | None = None, key: str | None = None) -> tuple[OctoPrintPrinter, Heard]:
        """A printer that is not connected yet; its pauses between tries are not varied."""
        heard = Heard()
        backoff = Backoff(FIRST_RETRY_S, LONGEST_RETRY_S)
        made = OctoPrintPrinter(heard, url or self.server.url, key or self.server.api_key, SystemClock(), backoff)
        self._printers.append(made)
        return made, heard

    def ready_printer(self) -> tuple[OctoPrintPrinter, Heard]:
        """A connected printer that is idle."""
        made, heard = self.printer()
        made.connect()
        heard.until_state(PrinterState.IDLE)
        return made, heard

    def job(self, gcode: str, name: str = "part.gcode", estimate_s: float | None = None) -> PrintJob:
        """A new job with this file."""
        job_id = str(uuid.uuid4())
        path = self._folder / f"{job_id}.gcode"
        path.write_text(gcode)
        return PrintJob(job_id, path, name, estimate_s)

    def started(self, job: PrintJob) -> tuple[OctoPrintPrinter, Heard]:
        """A printer that was seen to start this job."""
        made, heard = self.ready_printer()
        made.start(job)
        heard.until(JobStarted)
        heard.until(StateChanged, lambda e: e.state in WORKING)
        return made, heard

    def close(self) -> None:
        """Close every printer that was made."""
        for made in self._printers:
            made.close()

    def rest(self) -> None:
        """The server runs, its printer is connected, prints nothing and is cold."""
        self.server.come_to_rest()

    def until_printed(self) -> None:
        """What runs on the server has come to its own end."""
        self.until(lambda: self._state() == "Operational")

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something about the server holds; fails the test if that never comes."""
        waiting = threading.Event()
        give_up_at_s = time.monotonic() + PATIENCE_S
        while not holds():
            assert time.monotonic() < give_up_at_s, "this never came to be"
            waiting.wait(0.1)

    def _state(self) -> str:
        try:
            return str(self.server.get("/api/connection")["current"]["state"])
        except OSError:
            self.server.kill()
            self.server.start()
            return self._state()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """What is marked as such runs on both versions, all else on the one that hubs have."""
    if metafunc.definition.get_closest_marker("both_octoprints") and "version" in metafunc.fixturenames:
        metafunc.parametrize("version", [NOW, NEXT], indirect=True)


@pytest.fixture(scope="session")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], OctoPrintServer]]:
    """The one OctoPrint of each version for all these tests, started when it is first wanted."""
    running: dict[str, OctoPrintServer] = {}
    with contextlib.ExitStack() as stack:

        def server(version: str) -> OctoPrintServer:
            if version not in running:
                base = tmp_path_factory.mktemp("octoprint")
                running[version] = stack.enter_context(octoprint_server(base, version=version))
            return running[version]

        yield server


@pytest.fixture
def version(request: pytest.FixtureRequest) -> str:
    """The version of OctoPrint that a test wants."""
    return str(getattr(request, "param", NOW))


@pytest.fixture
def desk(servers: Callable[[str], OctoPrintServer], version: str, tmp_path: Path) -> Iterator[Desk]:
    """A desk before a server at rest; printers that were made are closed at the end."""
    made = Desk(servers(version), tmp_path)
    made.rest()
    yield made
    made.close()
