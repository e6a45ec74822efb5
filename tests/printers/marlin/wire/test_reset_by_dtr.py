"""A board that does not stop is reset by DTR, through a real port object, where the port has such a line (H27).

A pseudo-terminal has no modem lines. So one test shows what happens on a port without them, and in the other one the
system's calls for them are answered in its place.
"""

import fcntl
import logging
import struct
import termios
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import serial.serialposix

from kiosk.base.reason import ReasonCode
from kiosk.printers.printer import JobEnded, PrinterState, PrintJob
from kiosk.printers.virtual.board import BoardSettings
from kiosk.printers.virtual.faults import Fault, FaultKind
from tests.printroom.sample_hub import until

Make = Callable[..., Any]
DEAF = BoardSettings(faults=(Fault(FaultKind.DEAF_WHILE_WAITING),))


def stop_in_vain(served_board: Make, printer_on: Make, events: Any, gcode: Callable[..., Path]) -> Any:
    """Stop a print while the board heats up and reads nothing; return the board."""
    board = served_board(settings=DEAF)
    printer = printer_on(board.link)
    printer.connect()
    events.wait_for_state(PrinterState.IDLE)
    path = gcode(tool_c=250)
    printer.start(PrintJob("job-1", path, path.name))
    events.wait_for_state(PrinterState.HEATING)
    until(lambda: board.board.machine.tool.target_c != 0)
    printer.stop_now()
    assert events.wait_for(JobEnded).reason.code is ReasonCode.STOPPED_BY_PERSON
    return board


def test_a_port_without_modem_lines_says_so(
    served_board: Make,
    printer_on: Make,
    events: Any,
    gcode: Callable[..., Path],
    caplog: pytest.LogCaptureFixture,
) -> None:
    """H27: the person has been told to switch it off, and the log says that it can't be reset."""
    caplog.set_level(logging.INFO)
    stop_in_vain(served_board, printer_on, events, gcode)
    assert events.wait_for_state(PrinterState.ERROR).reason.code is ReasonCode.DID_NOT_STOP
    until(lambda: "has no DTR line" in caplog.text)


def test_a_board_that_does_not_stop_is_reset(
    served_board: Make,
    printer_on: Make,
    events: Any,
    gcode: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """H27: DTR falls and rises once; the board, which is wired for that, starts anew, and its heaters are off."""
    caplog.set_level(logging.INFO)
    levels: list[bool] = []
    ioctl = fcntl.ioctl

    def answer(fd: int, request: int, argument: Any = 0, *rest: Any) -> Any:
        if argument != struct.pack("I", termios.TIOCM_DTR):
            return ioctl(fd, request, argument, *rest)
        levels.append(request == termios.TIOCMBIS)
        return 0

    monkeypatch.setattr(serial.serialposix.fcntl, "ioctl", answer)
    board = stop_in_vain(served_board, printer_on, events, gcode)
    advance, resets = board.advance, []

    def reset_when_dtr_has_risen(now_s: float) -> None:
        if levels[-2:] == [False, True] and not resets:
            resets.append(now_s)
            board.board.reset(now_s)
        advance(now_s)

    board.advance = reset_when_dtr_has_risen
    assert events.wait_for_state(PrinterState.ERROR).reason.code is ReasonCode.DID_NOT_STOP
    events.wait_for_state(PrinterState.IDLE)
    assert levels[levels.index(False) :] == [False, True]
    assert board.board.machine.tool.target_c == 0
    assert "resetting the board by DTR" in caplog.text
