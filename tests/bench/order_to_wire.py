"""From the commit of a `stop now` to its bytes on the wire, while a print is streamed (H20).

The benchmark `serial` measures up to the halt of the board, with eight prints at once.
"""

import os
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import ExitStack
from pathlib import Path

from kiosk.base.clock import SystemClock
from kiosk.config import Config, load_config, make_runtime_dir
from kiosk.hub.apply_config import EquipmentSetup, HubSetup, PrinterSetup, ZoneSetup, apply_hub
from kiosk.hub.hashing import load_or_make_key
from kiosk.hub.staff import StaffDirectory
from kiosk.printers.virtual.board import BoardSettings
from kiosk.printers.virtual.pty_server import READ_BYTES, BoardServer, ServedBoard
from kiosk.printroom.orders import Action, Orders
from kiosk.printroom.print_files import store_print_file
from kiosk.store.hub_db import open_hub_db, row
from tests.bench.figures import Figure, percentile

SAMPLES = 40
STREAM = (
    "G28\nM109 S200\n"
    + "".join(f"G1 X{10 + i % 150} Y{10 + i % 140} E0.02 F3000\n" for i in range(20000))
    + "M104 S0\n"
)


class StopWatchedBoard(ServedBoard):
    """A virtual board that records when the bytes of an emergency stop arrive, and then resets."""

    stopped_at_s = 0.0
    stopped = threading.Event()

    def read(self, now_s: float) -> None:
        """Check the bytes before the board receives them."""
        data = os.read(self.main_fd, READ_BYTES)
        if b"M112" in data and not self.stopped.is_set():
            self.stopped_at_s = time.monotonic()
            self.stopped.set()
            self.board.reset(now_s)
        else:
            self.board.receive(data, now_s)


class Bench:
    """One hub with one serial printer, and its print room as a process."""

    def __init__(self, directory: Path, stack: ExitStack) -> None:
        self.directory = directory
        link = directory / "board"
        self.board = StopWatchedBoard(link, BoardSettings(speed=50))
        server = BoardServer([self.board], time.monotonic)
        thread = threading.Thread(target=server.serve)
        thread.start()
        stack.callback(thread.join)
        stack.callback(server.stop)
        self.config = self._hub(link)
        self.db = open_hub_db(self.config.hub_path)
        stack.callback(self.db.close)
        self.clock = SystemClock()
        self.orders = Orders(self.db, self.clock)
        self.print_room = subprocess.Popen(
            [sys.executable, "-m", "kiosk", "printroom", "--config", str(directory / "kiosk.toml")],
            stdout=subprocess.DEVNULL,
        )
        stack.callback(self.print_room.wait)
        stack.callback(self.print_room.terminate)
        (directory / "stream.gcode").write_text(STREAM)
        self.stored = store_print_file(directory / "stream.gcode", self.config.files_dir, self.db, self.clock)

    def _hub(self, link: Path) -> Config:
        (self.directory / "kiosk.toml").write_text('[places]\ndata_dir = "data"\nruntime_dir = "run"\n')
        config = load_config(self.directory / "kiosk.toml")
        config.data_dir.mkdir()
        config.files_dir.mkdir()
        make_runtime_dir(config)
        db, clock = open_hub_db(config.hub_path, create=True), SystemClock()
        hub = HubSetup(
            zones=(ZoneSetup("prints", "Tulostus", "Utskrift", "Printing"),),
            equipment=(EquipmentSetup("ahven", "prints", "printer", "Ahven"),),
            printers=(PrinterSetup("ahven", "#F0B51B", "serial", str(link), 115200, 250, 210, 210, 0.4, "PLA"),),
        )
        apply_hub(db, hub)
        staff = StaffDirectory(db, load_or_make_key(self.config_key(config)), clock)
        staff.add("Bench", "admin", "481592")
        self.staff_id = str(row(db, "SELECT id FROM staff")["id"])  # type: ignore[index]
        self.printer_id = str(row(db, "SELECT id FROM printer")["id"])  # type: ignore[index]
        db.close()
        return config

    @staticmethod
    def config_key(config: Config) -> Path:
        """The path of the key for codes; its directory is created."""
        config.key_path.parent.mkdir(mode=0o700, exist_ok=True)
        return config.key_path

    def wait_for(self, state: str) -> None:
        """Wait until the print room shows this state."""
        looked = threading.Event()
        until_s = time.monotonic() + 30
        while row(self.db, "SELECT printer_state FROM printer") != {"printer_state": state}:
            if time.monotonic() > until_s:
                found = list(self.db.query("SELECT * FROM printer_order ORDER BY id DESC LIMIT 1"))
                raise TimeoutError(f"The printer is not {state}: {found} {self.print_room.poll()}")
            looked.wait(0.01)

    def sample_ms(self) -> float:
        """Stop a running print once; ms from the order's commit to the wire."""
        self.orders.start_print(self.stored, self.printer_id, self.staff_id)
        self.wait_for("printing")
        self.board.stopped.clear()
        began_s = time.monotonic()
        self.orders.give(Action.STOP_NOW, self.printer_id, self.staff_id)
        committed_s = time.monotonic()
        if not self.board.stopped.wait(10):
            raise TimeoutError("The stop never reached the wire.")
        assert self.board.stopped_at_s > began_s
        self.wait_for("awaiting_clear")
        self.orders.give(Action.CONFIRM_CLEAR, self.printer_id, self.staff_id)
        self.wait_for("idle")
        # The print room may act before this process is scheduled again after its commit.
        return max(0.0, 1000 * (self.board.stopped_at_s - committed_s))


def run() -> list[Figure]:
    """Measure and return the figures."""
    with tempfile.TemporaryDirectory() as directory, ExitStack() as stack:
        bench = Bench(Path(directory), stack)
        bench.wait_for("idle")
        times_ms = [bench.sample_ms() for _ in range(SAMPLES)]
    return [
        Figure("order committed → bytes on the wire, p50", percentile(times_ms, 0.5), "ms"),
        Figure(f"order committed → bytes on the wire, p99 of {SAMPLES}", percentile(times_ms, 0.99), "ms", 100),
    ]
