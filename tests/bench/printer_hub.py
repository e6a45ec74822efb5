"""A hub with many printers of one kind of connection, and its print room as a process, for the benchmarks."""

import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from kiosk.base.clock import SystemClock
from kiosk.config import load_config, make_runtime_dir
from kiosk.hub.apply_config import EquipmentSetup, HubSetup, PrinterSetup, ZoneSetup, apply_hub
from kiosk.hub.hashing import load_or_make_key
from kiosk.hub.staff import StaffDirectory
from kiosk.printroom.orders import Action, Orders
from kiosk.printroom.print_files import store_print_file
from kiosk.store.hub_db import open_hub_db
from tests.bench.known_cable import make_known

WITHIN_S = 30.0
BAUD = 115200


class PrinterHub:
    """Printers are identified by their addresses: ports or URLs."""

    def __init__(
        self, directory: Path, connection: str, addresses: Sequence[str], print_file: Path, key: str = ""
    ) -> None:
        """directory: is created. key: of all OctoPrints. Starts the print room; `printer_hub` also ends it."""
        directory.mkdir()
        (directory / "kiosk.toml").write_text('[places]\ndata_dir = "data"\nruntime_dir = "run"\n')
        self.config = config = load_config(directory / "kiosk.toml")
        config.files_dir.mkdir(parents=True)
        config.key_path.parent.mkdir(mode=0o700, exist_ok=True)
        make_runtime_dir(config)
        self.db, clock = open_hub_db(config.hub_path, create=True), SystemClock()
        _apply_setup(self, connection, addresses, key)
        StaffDirectory(self.db, load_or_make_key(config.key_path), clock).add("Bench", "admin", "481592")
        self._staff_id = str(next(self.db.query("SELECT id FROM staff"))["id"])
        self.ids = {str(row["address"]): str(row["id"]) for row in self.db.query("SELECT id, address FROM printer")}
        self._orders = Orders(self.db, clock)
        self._stored = store_print_file(print_file, config.files_dir, self.db, clock)
        for port in addresses if connection == "serial" else ():
            make_known(config.runtime_dir / "journal", port)
        self.print_room = subprocess.Popen(
            [sys.executable, "-m", "kiosk", "printroom", "--config", str(directory / "kiosk.toml")],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def wait_for(self, state: str, *addresses: str) -> None:
        """Wait until these printers (or all) are in that state."""
        waiting, until_s = threading.Event(), time.monotonic() + WITHIN_S
        while not self.are(state, *addresses):
            if time.monotonic() > until_s:
                raise TimeoutError(f"Not all are {state}: {self.states()}")
            waiting.wait(0.01)

    def are(self, state: str, *addresses: str) -> bool:
        """Are these printers (or all) in that state?"""
        states = self.states()
        return all(states[address] == state for address in addresses or states)

    def states(self) -> dict[str, str]:
        """The states that the print room shows, by address."""
        return {str(row["address"]): str(row["printer_state"]) for row in self.db.query("SELECT * FROM printer")}

    def start(self, address: str) -> None:
        """Print the file."""
        self._orders.start_print(self._stored, self.ids[address], self._staff_id)

    def stop_now(self, address: str) -> float:
        """Order a stop; returns the time of its commit."""
        self._orders.give(Action.STOP_NOW, self.ids[address], self._staff_id)
        return time.monotonic()

    def confirm_clear(self, address: str) -> None:
        """Confirm that the bed is clear."""
        self._orders.give(Action.CONFIRM_CLEAR, self.ids[address], self._staff_id)


def _apply_setup(hub: PrinterHub, connection: str, addresses: Sequence[str], key: str) -> None:
    names = [f"p{index}" for index in range(len(addresses))]
    setup = HubSetup(
        zones=(ZoneSetup("prints", "Tulostus", "Utskrift", "Printing"),),
        equipment=tuple(EquipmentSetup(name, "prints", "printer", name) for name in names),
        printers=tuple(
            PrinterSetup(name, "#F0B51B", connection, address, BAUD, 250, 210, 210, 0.4, "PLA")
            for name, address in zip(names, addresses, strict=True)
        ),
    )
    apply_hub(hub.db, setup)
    for name in names if key else ():
        path = hub.config.server_key_path(name)
        path.touch(mode=0o600)
        path.write_text(key)


@contextmanager
def printer_hub(
    directory: Path, connection: str, addresses: Sequence[str], print_file: Path, key: str = ""
) -> Iterator[PrinterHub]:
    """A print room whose printers are all idle; terminated afterwards."""
    hub = PrinterHub(directory, connection, addresses, print_file, key)
    try:
        hub.wait_for("idle")
        yield hub
    finally:
        hub.print_room.terminate()
        hub.print_room.wait(WITHIN_S)
        hub.db.close()
