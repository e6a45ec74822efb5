"""The hub's databases and services for one worker thread of the office; it writes orders and drives nothing (W8)."""

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from kiosk.base.clock import Clock
from kiosk.base.secret_files import KeyFiles
from kiosk.hub.equipment.fault_reports import FaultReports
from kiosk.hub.equipment.service import EquipmentService
from kiosk.hub.maturity.company_codes import CompanyCodes
from kiosk.hub.office.access import OfficeAccess
from kiosk.hub.office.company_entry import CompanyEntry
from kiosk.hub.staff import StaffDirectory
from kiosk.hub.visitors.passes import Passes
from kiosk.hub.visits import Visits
from kiosk.office.background import Background
from kiosk.office.kept_texts import KeptTexts
from kiosk.printroom.orders import Orders
from kiosk.printroom.overview import Overview
from kiosk.printroom.pairing.pairing_requests import PairingRequests
from kiosk.printroom.server_files.server_files import ServerFiles
from kiosk.store.heartbeats import Liveness
from kiosk.store.hub_db import open_hub_db
from kiosk.store.live_db import open_live_db

WORKERS = 2
"""Pages are made on so many threads: one may wait for a PIN to be checked while another is drawn."""


@dataclass(frozen=True, slots=True)
class HubFiles:
    """Where the hub is. key: with which codes are hashed. secrets_dir: of the keys of print servers.

    files_dir: the stored print files.
    """

    hub_path: Path
    live_path: Path
    key: bytes
    clock: Clock
    secrets_dir: Path
    files_dir: Path


class HubAccess:
    """Connections and services of the calling thread. background, kept: of all threads."""

    def __init__(self, files: HubFiles, background: Background, kept: KeptTexts) -> None:
        """Raises StoreError."""
        clock = files.clock
        self.background = background
        self.kept = kept
        self.key = files.key
        self.files_dir = files.files_dir
        self.clock = clock
        self.db = open_hub_db(files.hub_path)
        self.live_path = files.live_path
        self.live = open_live_db(files.live_path)
        self.print_room = Liveness(self.live, clock)
        self.staff = StaffDirectory(self.db, files.key, clock)
        self.access = OfficeAccess(self.db, files.key, clock, self.staff)
        self.company_codes = CompanyCodes(self.db, files.key, clock)
        self.company_entry = CompanyEntry(self.db, files.key, clock, self.company_codes)
        self.visits = Visits(self.db, clock)
        self.passes = Passes(self.db, files.key, clock)
        self.equipment = EquipmentService(self.db, clock, self.print_room)
        self.faults = FaultReports(self.db, clock)
        self.orders = Orders(self.db, clock, self.print_room)
        self.pairing = PairingRequests(self.db, self.live, KeyFiles(files.secrets_dir), clock)
        self.overview = Overview(self.db, self.live, clock, self.print_room)
        self.server_files = ServerFiles(self.db, self.live, clock, files.files_dir, self.print_room)

    def close(self) -> None:
        self.db.close()
        self.live.close()


class Workers:
    """The threads on which pages are made, each with its own connections, which it opens when it is first used."""

    def __init__(self, files: HubFiles, count: int = WORKERS) -> None:
        self._files = files
        self._background = Background(files.clock)
        self._kept = KeptTexts(files.clock)
        self._own = threading.local()
        self._opened: list[HubAccess] = []
        self.pool = ThreadPoolExecutor(count, thread_name_prefix="office")

    def hub(self) -> HubAccess:
        """The access of the calling worker. Raises StoreError."""
        found: HubAccess | None = getattr(self._own, "hub", None)
        if found is None:
            found = self._own.hub = HubAccess(self._files, self._background, self._kept)
            self._opened.append(found)
        else:
            found.live.reopen_if_replaced()
        return found

    def close(self) -> None:
        """Wait for the pages that are being made; the connections end with their threads."""
        self.pool.shutdown(wait=True, cancel_futures=True)
