"""What is shown of a printer: readings, progress, lost contact, foreign prints, a hot nozzle."""

from datetime import timedelta

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.printer import (
    ForeignPrintSeen,
    JobEnded,
    JobProgressed,
    Outcome,
    PrinterState,
    StateChanged,
    TemperaturesRead,
)
from kiosk.printroom.printer_status import LOST_DURING_PRINT

pytestmark = [pytest.mark.usefixtures("ahven"), pytest.mark.announces("the print room is being stopped")]


def test_readings_progress_and_layer_are_shown(hub, print_room, clock, until_written):
    job_id = print_room.open_printing()
    clock.advance(6)
    said_at = clock.now()
    printer = print_room.printers["ahven"]
    printer.emit(TemperaturesRead(211.0, 210.0, None, 60.0), JobProgressed(job_id, 0.5, remaining_s=600.0, z_mm=1.0))
    until_written(lambda: hub.printer("ahven").fraction == 0.5)
    view = hub.printer("ahven")
    assert (view.layer, view.layers, view.remaining_s, view.z_mm) == (5, 10, 600.0, 1.0)
    assert said_at <= view.done_at - timedelta(seconds=600) <= clock.now()
    assert (view.reading.tool_c, view.reading.bed_c) == (211.0, None)
    assert view.reading.age_s <= (clock.now() - said_at).total_seconds()
    assert hub.overview.temperature_history(hub.ids["ahven"])[-1].tool_c == 211.0


def test_a_lost_link_blanks_the_reading_but_keeps_its_age_and_the_progress(hub, print_room, clock, until_written):
    job_id = print_room.open_printing()
    clock.advance(2)
    printer = print_room.printers["ahven"]
    said_at = clock.now()
    printer.emit(TemperaturesRead(211.0, 210.0, 60.0, 60.0), JobProgressed(job_id, 0.71))
    until_written(lambda: hub.printer("ahven").fraction == 0.71)
    clock.advance(60)
    printer.emit(
        TemperaturesRead(None, None, None, None), StateChanged(PrinterState.OFFLINE, Reason(ReasonCode.UNPLUGGED))
    )
    hub.until_state("ahven", "offline")
    view = hub.printer("ahven")
    assert (view.reading.tool_c, view.fraction) == (None, 0.71)
    assert 60.0 <= view.reading.age_s <= (clock.now() - said_at).total_seconds()
    assert view.reason == Reason(ReasonCode.UNPLUGGED).with_details(LOST_DURING_PRINT)
    assert hub.alarms("ahven") == ["offline_in_print"]
    assert hub.job(job_id)["job_state"] == "printing"


def test_attempts_to_reconnect_are_not_shown_one_by_one(hub, print_room, clock, until):
    print_room.open_idle()
    printer = print_room.printers["ahven"]
    printer.emit(StateChanged(PrinterState.OFFLINE, Reason(ReasonCode.UNPLUGGED)))
    hub.until_state("ahven", "offline")
    since = hub.printer("ahven").since_at
    clock.advance(30)
    printer.emit(
        StateChanged(PrinterState.CONNECTING),
        StateChanged(PrinterState.OFFLINE, Reason(ReasonCode.NO_PORT, port="ttyUSB0")),
    )
    until(lambda: hub.printer("ahven").reason == Reason(ReasonCode.NO_PORT, port="ttyUSB0"))
    assert hub.printer("ahven").since_at == since


def test_a_foreign_print_holds_the_printer(hub, print_room, clock, until):
    print_room.open_idle()
    clock.advance(2)
    printer = print_room.printers["ahven"]
    printer.emit(ForeignPrintSeen("vase.gcode"), StateChanged(PrinterState.PRINTING))
    hub.until_state("ahven", "printing")
    until(lambda: hub.printer("ahven").foreign_name)
    view = hub.printer("ahven")
    assert (view.foreign, view.foreign_name, view.job) == (True, "vase.gcode", None)
    _, order_id = hub.start("ahven")
    assert hub.answer(order_id).refused
    printer.emit(ForeignPrintSeen(None), StateChanged(PrinterState.IDLE))
    hub.until_state("ahven", "awaiting_clear")
    assert hub.printer("ahven").foreign_name == ""


def test_heaters_not_seen_to_go_off_raise_an_alarm(hub, print_room):
    print_room.open_printing()
    print_room.printers["ahven"].finish(heaters_off=False)
    hub.until_state("ahven", "awaiting_clear")
    assert hub.alarms("ahven") == ["heaters_on"]


@pytest.mark.announces("not open here")
def test_the_end_of_an_unknown_job_changes_nothing(hub, print_room, caplog, until):
    job_id = print_room.open_printing()
    print_room.printers["ahven"].emit(JobEnded("another", Outcome.DONE))
    until(lambda: "not open here" in caplog.text)
    assert hub.job(job_id)["job_state"] == "printing"
