"""A hub with a printer, red and black PLA, a visitor with a pass, and a file to print."""

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

import pytest
from sqlite_utils import Database

from kiosk.hub.opening_hours import Opening
from kiosk.hub.settings.print_desk import PrintDesk
from kiosk.hub.settings.settings_table import put_setting
from kiosk.hub.spools.spool import Spool
from kiosk.hub.spools.stock import add_spool
from kiosk.hub.visitors.day_passes import DayPasses
from kiosk.hub.visitors.passes import Passes
from kiosk.hub.visits import Visits
from kiosk.printroom.requests.asking import RequestDesk, Wish
from kiosk.printroom.requests.deciding import RequestDecisions
from kiosk.printroom.requests.request import PrintRequest, open_requests
from tests.printroom.sample_hub import GCODE, ManualClock, SampleHub

KEY = b"k" * 32
TODAY = date(2026, 3, 1)
"""A Sunday, on which the hub is open until 20."""
OPENING = Opening.read({"sun": "10:00-20:00", "mon": "10:00-20:00", "wed": "10:00-20:00"}, ZoneInfo("Europe/Helsinki"))
RED = Wish(material="PLA", colour="red")


@dataclass
class Desk:
    """The services of the desk, and who uses them."""

    hub: SampleHub
    visits: Visits
    passes: Passes
    requests: RequestDesk
    decisions: RequestDecisions
    pass_id: str
    visit_id: str

    @property
    def db(self) -> Database:
        return self.hub.db

    def ask(self, wish: Wish = RED, *, visit_id: str = "", text: str = GCODE, name: str = "hook.gcode") -> int:
        """Hand in a request; its number."""
        stored, machines = self.hub.file(text, name), self.hub.overview.printers()
        return self.requests.hand_in(visit_id or self.visit_id, stored, wish, OPENING, machines)

    def asked(self, wish: Wish = RED) -> PrintRequest:
        """A new request as staff see it."""
        number = self.ask(wish)
        return next(one for one in open_requests(self.db) if one.number == number)

    def set(self, **values: int | bool) -> None:
        """Change the hub's setting."""
        put_setting(self.db, self.hub.clock, None, PrintDesk(**values))  # type: ignore[arg-type]

    def with_day_pass(self) -> tuple[str, str]:
        """Somebody without a pass who took a day pass: the visit and the code."""
        visit = self.visits.check_in()
        day_pass = DayPasses(self.db, KEY, self.hub.clock, self.visits, OPENING).offer(visit.id)
        assert day_pass is not None
        return visit.id, day_pass.code


@pytest.fixture
def desk(hub: SampleHub, clock: ManualClock, ahven: str) -> Desk:
    visits, passes = Visits(hub.db, clock), Passes(hub.db, KEY, clock)
    for colour in ("red", "black"):
        add_spool(hub.db, clock, hub.staff_id, Spool(material="PLA", colour=colour))
    pass_id = passes.create("Aino").id
    visit_id = visits.check_in(pass_id).id
    decisions = RequestDecisions(hub.db, clock, hub.files_dir)
    return Desk(hub, visits, passes, RequestDesk(hub.db, clock), decisions, pass_id, visit_id)
