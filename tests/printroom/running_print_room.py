"""A print room in the test's own process, with scripted printers and a scripted network."""

import threading
from collections.abc import Callable
from pathlib import Path

from kiosk.base.secret_files import KeyFiles
from kiosk.printers.octoprint.pairing.pairing import ServerFacts
from kiosk.printers.print_server.discovery import FoundServer
from kiosk.printers.printer import Printer, Report
from kiosk.printroom.alarms.notifier import NotificationSetup
from kiosk.printroom.pairing.pairing_worker import PairingTools
from kiosk.printroom.records import PrinterRow
from kiosk.printroom.server_files.fetching import ServerOf
from kiosk.printroom.service import PrintRoom
from tests.printroom.sample_hub import WITHIN_S, SampleHub
from tests.printroom.scripted_printer import ScriptedPrinter

SERVER = ServerFacts("http://octopi.local", "Haukiputaan OctoPrint", "1.11.8", 220, 210, 250, 0.6, 2, has_camera=True)
SERVER_KEY = "k" * 43


class FakeNetwork:
    """The network: servers that answer as a test wants, and announce themselves."""

    def __init__(self, folder: Path) -> None:
        self.keys = KeyFiles(folder)
        self.asked: list[tuple[str, str, list[tuple[str, str]]]] = []
        self.answers: Callable[[Callable, threading.Event], tuple[str, ServerFacts]] = lambda on_step, cancelled: (
            SERVER_KEY,
            SERVER,
        )
        self.searches: list[FakeNetwork] = []
        self.found: Callable[[tuple[FoundServer, ...]], None] = lambda servers: None
        self.tools = PairingTools(
            self._pair, self._search, self.keys, lambda slug: self.keys.path_of(slug).read_text().strip()
        )

    def key_of(self, slug: str) -> str:
        """The stored key of a printer."""
        return self.keys.path_of(slug).read_text().strip()

    def close(self) -> None:
        """End a search."""
        self.searches.remove(self)

    def _pair(self, _connection, address, key, known, cancelled, on_step):
        self.asked.append((address, key, list(known)))
        return self.answers(on_step, cancelled)

    def _search(self, on_servers_changed):
        self.found = on_servers_changed
        self.searches.append(self)
        return self


class RunningPrintRoom:
    """A print room in this process, with scripted printers by slug."""

    def __init__(self, hub: SampleHub) -> None:
        self.hub = hub
        self.printers: dict[str, ScriptedPrinter] = {}
        self.prepare: Callable[[str, ScriptedPrinter], None] = lambda slug, printer: None
        self.notification: NotificationSetup | None = None
        self.server_of: ServerOf = lambda row: None
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self.failure: BaseException | None = None
        self.network = FakeNetwork(hub.folder)

    def make(self, row: PrinterRow, report: Report) -> Printer:
        printer = self.printers[row.slug] = ScriptedPrinter(report)
        self.prepare(row.slug, printer)
        return printer

    def open(self) -> "RunningPrintRoom":
        hub = self.hub
        room = PrintRoom(
            hub.hub_path,
            hub.live_path,
            hub.files_dir,
            self.make,
            hub.clock,
            self.network.tools,
            notification=self.notification,
            server_of=self.server_of,
        )
        self._stop.clear()

        def run() -> None:
            try:
                room.run(self._stop)
            except BaseException as error:  # noqa: BLE001 - shown by the test that closes the room
                self.failure = error

        self._thread = threading.Thread(target=run)
        self._thread.start()
        return self

    def close(self) -> None:
        self._stop.set()
        if self._thread:
            self._thread.join(WITHIN_S)
            assert not self._thread.is_alive()
        if self.failure:
            raise self.failure

    def open_idle(self) -> "RunningPrintRoom":
        self.open()
        for slug in self.hub.ids:
            self.hub.until_state(slug, "idle")
        return self

    def open_printing(self, slug: str = "ahven") -> str:
        """Open, and start a print; returns its job's id once it prints."""
        self.open_idle()
        job_id, order_id = self.hub.start(slug)
        assert self.hub.answer(order_id).done
        self.hub.until_state(slug, "printing")
        return job_id
