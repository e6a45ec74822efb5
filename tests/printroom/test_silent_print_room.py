"""What screens show and what becomes of orders while the print room is silent (N1)."""

from pathlib import Path

import pytest

from kiosk.base.reason import ReasonCode
from kiosk.hub.equipment.service import EquipmentService
from kiosk.hub.equipment.status import Status
from kiosk.printers.printer import PrinterState
from kiosk.printroom.orders import Action, Orders, PrintRoomSilentError
from kiosk.printroom.overview import Overview
from kiosk.store.heartbeats import Heartbeat, Liveness, Process
from tests.printroom.sample_hub import ManualClock, SampleHub

LIVE_ROWS = (
    "INSERT INTO reading VALUES (?, '2026-03-01T12:00:00.000Z', 211, 215, 60, 60)",
    "INSERT INTO progress VALUES (?, 'job', 'hook', '2026-03-01T12:00:00.000Z', 0.62, 149, 240, 29.8, 3600,"
    " '2026-03-01T13:00:00.000Z', NULL, NULL)",
    "INSERT INTO prompt VALUES (?, '2026-03-01T12:00:00.000Z', 'Continue?', '[\"Yes\"]')",
)


class SilentHub(SampleHub):
    """A hub whose screens watch for the print room's heartbeat."""

    def __init__(self, folder: Path, clock: ManualClock) -> None:
        super().__init__(folder, clock)
        liveness = Liveness(self.live, clock)
        self.heartbeat = Heartbeat(self.live, clock, Process.PRINT_ROOM)
        self.orders = Orders(self.db, clock, liveness)
        self.overview = Overview(self.db, self.live, clock, liveness)
        self.equipment = EquipmentService(self.db, clock, liveness)
        self.heartbeat.beat()
        self.printer_id = self.add_printer("ahven")
        self.db.execute("UPDATE printer SET printer_state = 'printing', since_at = '2026-03-01T12:00:00.000Z'")
        for statement in LIVE_ROWS:
            self.live.execute(statement, (self.printer_id,))


@pytest.fixture
def silent(tmp_path: Path):
    hub = SilentHub(tmp_path, ManualClock())
    yield hub
    hub.db.close()
    hub.live.close()


def test_a_working_print_room_is_believed(silent: SilentHub) -> None:
    """N1: the values are the present ones."""
    [printer] = silent.overview.printers()
    assert (printer.state, printer.last_state) == (PrinterState.PRINTING, PrinterState.PRINTING)
    assert printer.prompt is not None
    assert silent.overview.silence() is None
    assert silent.equipment.zones()[0].items[0].status is Status.IN_USE


def test_silence_stands_in_the_place_of_the_values(silent: SilentHub) -> None:
    """N1: nothing old is shown as present: no state, no promise, no question; the reading keeps its age."""
    since = silent.clock.now()
    silent.clock.advance(7)
    [printer] = silent.overview.printers()
    assert (printer.state, printer.last_state, printer.since_at) == (
        PrinterState.NOT_KNOWN,
        PrinterState.PRINTING,
        since,
    )
    assert (printer.done_at, printer.remaining_s, printer.prompt, printer.reason) == (None, None, None, None)
    assert printer.reading is not None
    assert printer.reading.age_s == 7
    assert silent.equipment.zones()[0].items[0].status is Status.NO_CONTACT
    silent.heartbeat.beat()
    [printer] = silent.overview.printers()
    assert printer.state is PrinterState.PRINTING


@pytest.mark.parametrize("state", [state for state in PrinterState if state is not PrinterState.NOT_KNOWN])
def test_no_stored_state_survives_the_silence(silent: SilentHub, state: PrinterState) -> None:
    """N1: an idle printer is not free, and a broken one not known to be broken."""
    silent.db.execute("UPDATE printer SET printer_state = ?", (state.value,))
    silent.clock.advance(7)
    assert [printer.state for printer in silent.overview.printers()] == [PrinterState.NOT_KNOWN]
    assert [item.status for item in silent.equipment.zones()[0].items] == [Status.NO_CONTACT]


@pytest.mark.parametrize("action", [action for action in Action if action not in (Action.STOP_NOW, Action.START)])
def test_an_order_during_the_silence_is_told_at_once_as_not_carried_out(silent: SilentHub, action: Action) -> None:
    """N1: and is not left for a print room that comes back."""
    silent.clock.advance(7)
    with pytest.raises(PrintRoomSilentError) as refused:
        silent.orders.give(action, silent.printer_id, silent.staff_id)
    assert refused.value.reason.code is ReasonCode.PRINT_ROOM_SILENT
    assert list(silent.db.query("SELECT * FROM printer_order")) == []


def test_a_start_during_the_silence_is_refused_and_the_job_stays_in_the_queue(silent: SilentHub) -> None:
    """N1, Q5: nothing starts when the print room is back; adding to the queue needs no print room."""
    silent.clock.advance(7)
    stored = silent.file()
    job_id = silent.orders.add_to_queue(stored, silent.staff_id)
    with pytest.raises(PrintRoomSilentError):
        silent.orders.start_queued(job_id, silent.printer_id, silent.staff_id)
    with pytest.raises(PrintRoomSilentError):
        silent.orders.start_print(stored, silent.printer_id, silent.staff_id)
    assert [job.queued for job in silent.overview.open_jobs()] == [True]
    assert list(silent.db.query("SELECT * FROM printer_order")) == []


def test_a_stop_is_given_all_the_same(silent: SilentHub) -> None:
    """N1: in case the print room works again in the same moment; the page says meanwhile what to do."""
    silent.clock.advance(7)
    order_id = silent.orders.give(Action.STOP_NOW, silent.printer_id, None)
    assert silent.orders.answer(order_id) is None
