"""What staff ask of boards of several firmwares, over a real port and with the thread of a real printer."""

from collections.abc import Callable
from typing import Any

import pytest

from kiosk.base.printer_limits import PrinterLimits
from kiosk.printers.control import CoolDown, Home, LoadFilament, Preheat
from kiosk.printers.printer import ControlDone, PrinterState, RequestRefused
from kiosk.printers.virtual.board import BoardSettings
from kiosk.printers.virtual.dialects import DIALECTS

LIMITS = PrinterLimits()


@pytest.mark.parametrize("name", ["marlin2", "prusa-mk3", "repetier", "klipper"])
def test_a_board_on_a_port_is_heated_fed_homed_and_cooled(
    served_board: Callable[..., Any], printer_on: Callable[..., Any], events: Any, name: str
) -> None:
    """H39: each is answered when it was seen, and refused beyond the limits of the machine."""
    board = served_board(settings=BoardSettings(40.0, dialect=DIALECTS[name]))
    printer = printer_on(board.link)
    printer.connect()
    events.wait_for_state(PrinterState.IDLE)
    printer.control(Preheat(900, 0), LIMITS)
    assert events.wait_for(RequestRefused).request == "preheat"
    for request in (Preheat(210, 60), LoadFilament(210, 30, 10), Home(), CoolDown()):
        printer.control(request, LIMITS)
        assert events.wait_for(ControlDone).request == request.action
    machine = board.board.machine
    assert machine.fed_mm > 0
    assert (machine.cold_moves, machine.motion.homed) == (0, True)
    assert [heater.target_c for heater in machine.heaters] == [0, 0]
