"""Fills the demo's print desk and starts its prints in the background, by the same orders that the screen gives."""

import logging
import threading
from contextlib import closing
from typing import TYPE_CHECKING

from kiosk.base.clock import Clock
from kiosk.base.errors import WorldError
from kiosk.cli.demo.demo_desk import DemoDesk
from kiosk.cli.demo.demo_hub import PRINTS
from kiosk.cli.hub_files import open_hub
from kiosk.config import Config
from kiosk.hub.staff import StaffDirectory
from kiosk.printers.printer import PrinterState
from kiosk.printroom.orders import Action, Orders
from kiosk.printroom.overview import Overview
from kiosk.printroom.print_files import store_print_file
from kiosk.store.live_db import open_live_db

if TYPE_CHECKING:
    from sqlite_utils import Database

POLL_S = 0.25
GIVE_UP_AFTER_S = 60.0

log = logging.getLogger(__name__)


class DemoPrints(threading.Thread):
    """Waits until the virtual printers are ready, confirms their beds, and starts a print on two of them."""

    def __init__(self, config: Config, clock: Clock) -> None:
        super().__init__(name="demo prints", daemon=True)
        self._config = config
        self._clock = clock
        self._stop_asked = threading.Event()

    def end(self) -> None:
        """Stop waiting; returns when the thread has ended."""
        self._stop_asked.set()
        self.join()

    def run(self) -> None:
        """Start the prints, on database connections of this thread."""
        try:
            db, key = open_hub(self._config)
            with closing(db), closing(open_live_db(self._config.live_path)) as live:
                self._start_prints(db, key, live)
        except WorldError as error:
            log.info("The demo's prints don't start: %s", error)

    def _start_prints(self, db: "Database", key: bytes, live: "Database") -> None:
        overview = Overview(db, live, self._clock)
        orders = Orders(db, self._clock)
        staff_id = StaffDirectory(db, key, self._clock).members()[0].id
        DemoDesk(self._config, db, self._clock, staff_id).fill()
        waiting = dict(PRINTS)
        cleared: set[str] = set()
        give_up_s = self._clock.monotonic_s() + GIVE_UP_AFTER_S
        while waiting and self._clock.monotonic_s() < give_up_s and not self._stop_asked.wait(POLL_S):
            for printer in overview.printers():
                if printer.slug not in waiting:
                    continue
                if printer.state is PrinterState.IDLE:
                    path = self._config.drop_dir / waiting.pop(printer.slug)
                    stored = store_print_file(path, self._config.files_dir, db, self._clock)
                    orders.start_print(stored, printer.id, staff_id)
                elif printer.state is PrinterState.AWAITING_CLEAR and printer.slug not in cleared:
                    cleared.add(printer.slug)  # the bed of a virtual board is always clear
                    orders.give(Action.CONFIRM_CLEAR, printer.id, staff_id)
