"""The speed of a port: which are tried, in which order, and that a wrong one is left again (H3)."""

import os
from collections.abc import Callable
from typing import Any

import pytest

from kiosk.printers.marlin.wire.baud_rates import COMMON_BAUD_RATES, ROUNDS, BaudRates
from kiosk.printers.marlin.wire.serial_link import SerialLink
from kiosk.printers.printer import PrinterState, StateChanged
from kiosk.printers.virtual.port_speed import port_speed

Make = Callable[..., Any]


def test_the_usual_speeds_are_tried_in_turn_and_twice() -> None:
    """H3: the commonest first; a board may have been booting in the first round."""
    baud_rates = BaudRates(None)
    baud_rates.port_opened()
    tried = [baud_rates.current]
    while baud_rates.try_next():
        tried.append(baud_rates.current)
    assert tuple(tried) == COMMON_BAUD_RATES * ROUNDS
    assert COMMON_BAUD_RATES == (115200, 250000, 230400, 500000, 1000000, 57600)


def test_a_configured_speed_is_the_only_one() -> None:
    """H3."""
    baud_rates = BaudRates(76800)
    baud_rates.port_opened()
    assert (baud_rates.current, baud_rates.is_certain, baud_rates.try_next(), baud_rates.is_certain) == (
        76800,
        True,
        False,
        True,
    )


def test_a_speed_that_was_right_is_kept_until_nobody_answers_at_it_any_more() -> None:
    """H3: a board that is switched off must not be looked for at other baud_rates; a new one in its place must."""
    baud_rates = BaudRates(None)
    baud_rates.port_opened()
    assert baud_rates.try_next()
    baud_rates.board_answered()
    baud_rates.port_opened()
    assert (baud_rates.current, baud_rates.is_certain) == (250000, True)
    assert not baud_rates.try_next()
    baud_rates.port_opened()
    assert (baud_rates.current, baud_rates.is_certain) == (250000, False)
    assert baud_rates.try_next()
    assert baud_rates.current == 230400


def test_the_speed_at_which_a_print_was_left_is_tried_first() -> None:
    """H3, H23."""
    baud_rates = BaudRates(None)
    baud_rates.prefer(500000)
    assert (baud_rates.current, baud_rates.is_certain) == (500000, True)
    baud_rates.prefer(0)
    assert baud_rates.current == 500000


def test_the_speed_is_changed_on_the_open_port_and_its_modem_lines_stay() -> None:
    """H1, H3: to open it anew would reset many a board."""
    main_fd, far_fd = os.openpty()
    link = SerialLink(os.ttyname(far_fd), 115200)
    for baud in (*COMMON_BAUD_RATES, 76800):
        link.set_baud_rate(baud)
        assert port_speed(main_fd) == baud
    link.close()
    os.close(main_fd)
    os.close(far_fd)


@pytest.mark.parametrize("reset_on_open", [False, True])
def test_wrong_speeds_are_left_for_the_right_one_within_one_connection(
    served_board: Make, printer_on: Make, events: Any, reset_on_open: bool
) -> None:
    """H2, H3: the board answers garbage to garbage until the third speed; the port is opened once."""
    board = served_board(reset_on_open=reset_on_open, only_baud=230400)
    printer = printer_on(board.link, baud=None)
    printer.connect()
    events.wait_for_state(PrinterState.IDLE)
    in_turn = iter(COMMON_BAUD_RATES * ROUNDS)
    assert all(baud in in_turn for baud in board.host_bauds)  # in this order
    assert len(board.host_bauds) > 1
    assert board.host_bauds[-1] == 230400
    states = [event.state for event in events.all if isinstance(event, StateChanged)]
    assert states == [PrinterState.CONNECTING, PrinterState.IDLE]
