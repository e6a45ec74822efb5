"""A pause at a layer, and one object left out, on a real OctoPrint with its virtual printer."""

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.print_job import LayerPause
from kiosk.printers.printer import LayerPauseSet, ObjectCancelled, PrinterState, StateChanged
from tests.printers.octoprint.conftest import Rig

FIRST = "M104 S40\nG28\n" + "G4 P50\n" * 40
FILE = FIRST + ";LAYER:1\n" + "G4 P50\n" * 600
"""Some seconds until the second layer, and half a minute of it."""


@pytest.mark.octoprint
def test_it_pauses_where_the_layer_begins_and_leaves_one_object_out(rig: Rig) -> None:
    """H40. The virtual printer knows no objects, and OctoPrint tells no answer of the firmware: that the command went
    to the machine is all that can be seen here. M486 and M601 are Marlin's; over OctoPrint neither is sent.
    """
    job = rig.job(FILE)
    printer, reports = rig.started(job)
    printer.pause_at_layer(LayerPause(2, len(FIRST)))
    assert reports.wait_for(LayerPauseSet).layer == 2
    paused = reports.wait_for_state(PrinterState.PAUSED)
    assert paused.reason == Reason(ReasonCode.PAUSED_AT_LAYER, layer=2)
    assert [event.layer for event in reports.events_of(LayerPauseSet)] == [2, None]

    since = reports.mark()
    printer.resume()
    reports.wait_for(StateChanged, lambda event: event.state is PrinterState.PRINTING, since)
    rig.server.post("/api/settings", {"serial": {"log": True}})
    printer.cancel_object("part_1")
    assert reports.wait_for(ObjectCancelled).key == "part_1"
    log = rig.server.base / "logs" / "serial.log"
    rig.wait_until(lambda: "EXCLUDE_OBJECT NAME=part_1" in log.read_text())
    rig.server.post("/api/settings", {"serial": {"log": False}})
    printer.cancel()
    reports.wait_for_end(job)
