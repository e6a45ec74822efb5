"""The hub of the week: its printers, spools, hours, files and rules, set by the services that the office uses."""

from contextlib import ExitStack
from pathlib import Path
from typing import Any
from unittest.mock import patch

from kiosk.gcode.facts import read_facts
from kiosk.hub.opening_hours import Opening
from kiosk.hub.settings.current import HubSettings, read_settings
from kiosk.hub.settings.hours import WeekHours
from kiosk.hub.settings.print_desk import PrintDesk
from kiosk.hub.settings.settings_table import put_setting
from kiosk.hub.spools.spool import Spool
from kiosk.hub.spools.stock import add_spool
from kiosk.hub.visitors.passes import Passes
from kiosk.hub.visits import Visits
from kiosk.printroom.orders import Orders
from kiosk.printroom.overview import Overview
from kiosk.printroom.print_files import StoredFile, store_print_file
from kiosk.printroom.queue.label_scans import LabelScans
from kiosk.printroom.queue.order import QueueOrder
from kiosk.printroom.queue.planned import Plan
from kiosk.printroom.queue.reading import read_plan
from kiosk.printroom.requests.asking import RequestDesk
from kiosk.printroom.requests.deciding import RequestDecisions
from kiosk.printroom.results.results import Results
from kiosk.store.hub_db import row
from tests.month.boards import SimulatedClock
from tests.printroom.sample_hub import SampleHub
from tests.week.files import PARTS
from tests.week.process import RoomProcess
from tests.week.world import World

KEY = b"k" * 32
STOCK = (
    ("PLA", "punainen", (1000.0, 380.0)),
    ("PLA", "musta", (1000.0, 750.0, 120.0)),
    ("PLA", "sininen", (1000.0, 250.0)),
    ("PLA", "valkoinen", (1000.0, 640.0)),
    ("PETG", "musta", (1000.0, 500.0)),
    ("PETG", "kirkas", (1000.0, 90.0)),
)
DESK = PrintDesk(
    open_requests=3,
    week_minutes=1200,
    week_grams=450,
    scan_at_printer=True,
    clearing_min=10,
    heating_gap_s=60,
    shelf_places=60,
)
HOURS = "10:00-20:00"


class Hub:
    """The services of the hub with the connections of this process. staff_id: of the one who does everything."""

    def __init__(self, folder: Path, clock: SimulatedClock, world: World, room: RoomProcess) -> None:
        self._ends = ExitStack()
        self.clock = clock
        sample = SampleHub(folder, clock)  # type: ignore[arg-type]
        self.db, self.live, self.staff_id, self.files_dir = sample.db, sample.live, sample.staff_id, sample.files_dir
        for opened in (sample.db, sample.live):
            self._ends.callback(opened.close)
        for model in world.models:
            sample.add_printer(model.slug, model.connection, model.address)
        self.ids = sample.ids
        self.slugs = {printer_id: slug for slug, printer_id in self.ids.items()}
        self._permit_alone(world)
        put_setting(self.db, clock, None, DESK)
        week = dict.fromkeys(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday"), HOURS)
        put_setting(self.db, clock, None, WeekHours(**week, sunday=""))
        self.spools = [
            add_spool(self.db, clock, self.staff_id, Spool(material=material, colour=colour, left_g=left_g))
            for material, colour, weights in STOCK
            for left_g in weights
        ]
        self.overview = Overview(self.db, self.live, clock, room)  # type: ignore[arg-type]
        self.orders = Orders(self.db, clock, room)  # type: ignore[arg-type]
        self.queue, self.results = QueueOrder(self.db, clock), Results(self.db, clock)
        self.labels = LabelScans(self.db, clock)
        self.desk = RequestDesk(self.db, clock)
        self.decisions = RequestDecisions(self.db, clock, self.files_dir)
        self.visits, self.passes = Visits(self.db, clock), Passes(self.db, KEY, clock)
        self.stored = {part.name: self._store(folder, part.name, part.gcode()) for part in PARTS}

    @property
    def settings(self) -> HubSettings:
        return read_settings(self.db)

    @property
    def opening(self) -> Opening:
        return self.settings.opening

    def plan(self) -> Plan:
        return read_plan(self.db, self.overview, self.settings, self.clock.now())

    def code_of(self, printer_id: str) -> str:
        """What is on the label of a printer."""
        found = row(self.db, "SELECT code FROM equipment WHERE id = ?", printer_id)
        assert found is not None
        return str(found["code"])

    def close(self) -> None:
        self._ends.close()

    def _permit_alone(self, world: World) -> None:
        for model in world.models:
            self.db.execute(
                "UPDATE printer SET may_run_alone = ?, material = '' WHERE id = ?",
                (int(model.may_run_alone), self.ids[model.slug]),
            )
        self.db.conn.commit()

    def _store(self, folder: Path, name: str, gcode: str) -> StoredFile:
        """Read in this process: a process of its own for each file takes longer than the rest of a short week."""
        path = folder / f"{name}.gcode"
        path.write_text(gcode)

        def read(copy: Path, **_options: Any) -> object:
            return read_facts(copy)

        with patch("kiosk.printroom.print_files.read_facts_apart", read):
            return store_print_file(path, self.files_dir, self.db, self.clock)
