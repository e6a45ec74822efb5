"""A hub with one printer that prints, one piece of equipment that is broken, and somebody inside."""

from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.hub.alarms import AlarmCause, raise_alarm
from kiosk.hub.opening_hours import Opening
from kiosk.hub.visits import Visits
from kiosk.printroom.status.hub_status import HubStatus, StatusReader
from kiosk.store.heartbeats import Heartbeat, Process
from tests.printroom.sample_hub import ManualClock, SampleHub

HOURS = {"sunday": "10:00-18:00", "monday": "12:00-19:00"}


class StatusHub(SampleHub):
    """Open until 18 on this Sunday; the print room beats."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, ManualClock())
        self.printer_id = self.add_printer("ahven")
        opening = Opening.read(HOURS, ZoneInfo("Europe/Helsinki"))
        self.reader = StatusReader(self.db, self.live, self.clock, "Viitasaaren Digikeskus", opening)
        self.heartbeat = Heartbeat(self.live, self.clock, Process.PRINT_ROOM)
        self.heartbeat.beat()
        Visits(self.db, self.clock).check_in(headcount=5)
        self.db.execute("UPDATE printer SET printer_state = 'printing', since_at = '2026-03-01T11:00:00.000Z'")
        reading = "INSERT INTO reading VALUES (?, '2026-03-01T11:59:58.000Z', 211, 215, 60, 60)"
        self.live.execute(reading, (self.printer_id,))
        raise_alarm(self.db, self.clock, AlarmCause.HEATERS_ON, printer_id=self.printer_id)

    def status(self) -> HubStatus:
        return self.reader.read()


@pytest.fixture
def status_hub(tmp_path: Path) -> Iterator[StatusHub]:
    hub = StatusHub(tmp_path)
    yield hub
    hub.db.close()
    hub.live.close()
