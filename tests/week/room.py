"""The print room's process: `python -m tests.week.room FD FOLDER`, with a pipe to the simulated world at FD.

Everything of the print room is real but time, the ports and the calls to servers, which the world answers.
"""

import logging
import os
import signal
import sys
import threading
from contextlib import ExitStack
from multiprocessing.connection import Connection
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from kiosk.printers.octoprint import printer as octoprint_printer
from kiosk.printers.octoprint.session import push_link
from kiosk.printers.print_server import printer as server_printer
from kiosk.printers.printer import JobProgressed, Printer, PrinterEvent, Report, TemperaturesRead
from kiosk.printroom import hub_alarms, service, upkeep
from kiosk.printroom.records import PrinterRow
from kiosk.printroom.served import served_printers
from kiosk.printroom.service import PrintRoom
from kiosk.store.hub_db import open_hub_db
from tests.month.boards import SteppedPrinter, stepped_driver
from tests.month.inline_thread import INLINE
from tests.printroom.running_print_room import FakeNetwork
from tests.week.links import InlineUpload, Links, SteppedOctoPrint

if TYPE_CHECKING:
    from sqlite_utils import Database

STEP_S = 15.0
"""How often the print room works when nothing happens; in earnest far more often."""
PROGRESS_S = 10.0
FIGURES = (TemperaturesRead, JobProgressed)
"""Events that wait for the end of a step."""
SILENCE_S, PING_S = 100.0, 40.0
"""A server pushes more seldom than in earnest, so it counts as silent later."""


class Life:
    """One life of the process, which may end at any statement."""

    def __init__(self, links: Links) -> None:
        self._links = links

    def open_hub_db(self, path: Path) -> "Database":
        """The print room's connection; each statement on it counts."""
        db = open_hub_db(path)
        db.conn.set_trace_callback(lambda _sql: self._count())
        return db

    def _count(self) -> None:
        if self._links.dies_after:
            self._links.dies_after -= 1
            if not self._links.dies_after:
                os.kill(os.getpid(), signal.SIGKILL)


class SimulatedRoom(PrintRoom):
    """The real print room; where it would wait for events, the world goes on."""

    def __init__(self, folder: Path, links: Links) -> None:
        self._links, self._folder = links, folder
        self._stepped: dict[str, SteppedPrinter | SteppedOctoPrint] = {}
        self._due_s: dict[SteppedPrinter | SteppedOctoPrint, float] = {}
        self._has_news = False
        """Something has happened that must be taken in at once."""
        tools = FakeNetwork(folder).tools
        super().__init__(folder / "hub.db", folder / "live.db", folder / "files", self._make, links.clock, tools)

    def _make(self, row: PrinterRow, report: Report) -> Printer:
        def note(event: PrinterEvent) -> None:
            self._has_news = self._has_news or not isinstance(event, FIGURES)
            report(event)

        made: SteppedPrinter | SteppedOctoPrint
        if row.connection == "octoprint":
            made = SteppedOctoPrint(note, row.address, self._links)
        else:
            made = SteppedPrinter(note, self._links.cables[row.address], self._links.clock, self._folder / "journal")
        self._stepped[row.address] = made
        return made

    def _wait_for_events(self) -> None:
        clock = self._links.clock
        end_s = clock.seconds + STEP_S
        self._due_s = {one: one.due_at_s() for one in self._stepped.values()}
        self._step_due()
        while not self._has_news and clock.seconds < end_s:
            due_s = min(self._due_s.values(), default=end_s)
            is_asked = self._links.wait(max(clock.seconds, min(due_s, end_s)))
            for address in self._links.touched:
                self._look_at(self._stepped[address])
            self._step_due()
            if is_asked:
                break
        self._has_news = False
        while not self._events.empty():
            super()._wait_for_events()

    def _look_at(self, printer: "SteppedPrinter | SteppedOctoPrint") -> None:
        self._due_s[printer] = printer.due_at_s()

    def _step_due(self) -> None:
        """Let them do what is due."""
        now_s = self._links.clock.seconds
        while due := [one for one, due_s in self._due_s.items() if due_s <= now_s]:
            for one in due:
                one.step()
                self._look_at(one)


def run(links: Links, folder: Path) -> None:
    """Live until killed."""
    life = Life(links)
    (folder / "journal").mkdir(exist_ok=True)
    with ExitStack() as ends:
        ends.enter_context(stepped_driver(links.cables, PROGRESS_S))
        patch = ends.enter_context(pytest.MonkeyPatch.context())
        for module in (served_printers, upkeep, octoprint_printer, server_printer):
            patch.setattr(module, "threading", INLINE)
        patch.setattr(service, "open_hub_db", life.open_hub_db)
        patch.setattr(octoprint_printer, "PushSocket", links.open_push)
        patch.setattr(server_printer, "UploadThread", InlineUpload)
        patch.setattr(push_link, "SILENCE_S", SILENCE_S)
        patch.setattr(push_link, "BUSY_SILENCE_S", SILENCE_S)
        patch.setattr(push_link, "PING_S", PING_S)
        roomy = SimpleNamespace(disk_usage=lambda _path: SimpleNamespace(free=50, total=100))
        patch.setattr(hub_alarms, "shutil", roomy)
        SimulatedRoom(folder, links).run(threading.Event())


class SimulatedTime(logging.Formatter):
    """Log lines with the time of the simulation."""

    def __init__(self, links: Links) -> None:
        super().__init__("%(asctime)s %(levelname)s %(message)s")
        self._links = links

    def formatTime(self, _record: logging.LogRecord, _datefmt: str | None = None) -> str:
        return f"{self._links.clock.now():%a %H:%M:%S}"


if __name__ == "__main__":
    to_file = logging.StreamHandler()
    logging.basicConfig(level=logging.INFO, handlers=[to_file])
    links = Links(Connection(int(sys.argv[1])))
    to_file.setFormatter(SimulatedTime(links))
    run(links, Path(sys.argv[2]))
