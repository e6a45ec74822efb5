"""The speed of a port: which are tried, in which order, and that a wrong one is left again (H3)."""

import os
from collections.abc import Callable
from typing import Any

import pytest

from kiosk.printers.marlin.wire.baud_rates import ROUNDS, USUAL_BAUDS, Speeds
from kiosk.printers.marlin.wire.serial_link import SerialLink
from kiosk.printers.printer import PrinterState, StateChanged
from kiosk.printers.virtual.port_speed import port_speed

Make = Callable[..., Any]


def test_the_usual_speeds_are_tried_in_turn_and_twice() -> None:
    """H3: the commonest first; a board may have been booting in the first round."""
    speeds = Speeds(None)
    speeds.port_opened()
    tried = [speeds.now]
    while speeds.not_answered():
        tried.append(speeds.now)
    assert tuple(tried) == USUAL_BAUDS * ROUNDS
    assert USUAL_BAUDS == (115200, 250000, 230400, 500000, 1000000, 57600)


def test_a_configured_speed_is_the_only_one() -> None:
    """H3."""
    speeds = Speeds(76800)
    speeds.port_opened()
    assert (speeds.now, speeds.sure, speeds.not_answered(), speeds.sure) == (76800, True, False, True)


def test_a_speed_that_was_right_is_kept_until_nobody_answers_at_it_any_more() -> None:
    """H3: a board that is switched off must not be looked for at other speeds; a new one in its place must."""
    speeds = Speeds(None)
    speeds.port_opened()
    assert speeds.not_answered()
    speeds.answered()
    speeds.port_opened()
    assert (speeds.now, speeds.sure) == (250000, True)
    assert not speeds.not_answered()
    speeds.port_opened()
    assert (speeds.now, speeds.sure) == (250000, False)
    assert speeds.not_answered()
    assert speeds.now == 230400


def test_the_speed_at_which_a_print_was_left_is_tried_first() -> None:
    """H3, H23."""
    speeds = Speeds(None)
    speeds.expect(500000)
    assert (speeds.now, speeds.sure) == (500000, True)
    speeds.expect(0)
    assert speeds.now == 500000


def test_the_speed_is_changed_on_the_open_port_and_its_modem_lines_stay() -> None:
    """H1, H3: to open it anew would reset many a board."""
    main_fd, far_fd = os.openpty()
    link = SerialLink(os.ttyname(far_fd), 115200)
    for baud in (*USUAL_BAUDS, 76800):
        link.set_speed(baud)
        assert port_speed(main_fd) == baud
    link.close()
    os.close(main_fd)
    os.close(far_fd)


@pytest.mark.parametrize("reset_on_open", [False, True])
def test_wrong_speeds_are_left_for_the_right_one_within_one_connection(
    served_board: Make, printer_on: Make, told: Any, reset_on_open: bool
) -> None:
    """H2, H3: the board answers garbage to garbage until the third speed; the port is opened once."""
    board = served_board(reset_on_open=reset_on_open, only_at=230400)
    printer = printer_on(board.link, baud=None)
    printer.connect()
    told.until_state(PrinterState.IDLE)
    in_turn = iter(USUAL_BAUDS * ROUNDS)
    assert all(baud in in_turn for baud in board.heard_at)  # in this order
    assert len(board.heard_at) > 1
    assert board.heard_at[-1] == 230400
    states = [event.state for event in told.all if isinstance(event, StateChanged)]
    assert states == [PrinterState.CONNECTING, PrinterState.IDLE]
