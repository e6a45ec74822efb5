"""Staff heat, feed, home and cool a printer behind a real OctoPrint."""

import pytest

from kiosk.base.printer_limits import PrinterLimits
from kiosk.printers.control import CoolDown, Home, LoadFilament, Preheat
from kiosk.printers.printer import ControlDone, RequestRefused, TemperaturesRead
from tests.printers.octoprint.conftest import Rig


@pytest.mark.octoprint
def test_a_real_server_heats_feeds_homes_and_cools(rig: Rig) -> None:
    """H39, O5: each is answered when the server showed it; beyond the limits nothing is called."""
    printer, reports = rig.ready_printer()
    printer.control(Preheat(301, 60), PrinterLimits())
    assert reports.wait_for(RequestRefused).request == "preheat"
    for request in (Home(), Preheat(180, 40), LoadFilament(180, 30, 20), CoolDown()):
        since = reports.mark()
        printer.control(request, PrinterLimits())
        assert reports.wait_for(ControlDone, since=since, timeout_s=120).request == request.action
    reports.wait_for(TemperaturesRead, lambda read: read.tool_target_c == 0 and not read.bed_target_c)
