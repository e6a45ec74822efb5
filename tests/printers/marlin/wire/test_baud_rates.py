"""Which baud rates are tried, in which order, and when one is kept (H3)."""

import os
from collections.abc import Callable
from typing import Any

import pytest

from kiosk.printers.marlin.wire.baud_rates import COMMON_BAUD_RATES, ROUNDS, BaudRates
from kiosk.printers.marlin.wire.serial_link import SerialLink
from kiosk.printers.printer import PrinterState, StateChanged
from kiosk.printers.virtual.pty_server import port_speed

Make = Callable[..., Any]


def test_the_common_rates_are_tried_in_turn_and_twice() -> None:
    """H3: a board may have been booting in the first round."""
    baud_rates = BaudRates(None)
    baud_rates.port_opened()
    tried = [baud_rates.current]
    while baud_rates.try_next():
        tried.append(baud_rates.current)
    assert tuple(tried) == COMMON_BAUD_RATES * ROUNDS
    assert COMMON_BAUD_RATES == (115200, 250000, 230400, 500000, 1000000, 57600)


def test_a_configured_rate_is_the_only_one() -> None:
    """H3."""
    baud_rates = BaudRates(76800)
    baud_rates.port_opened()
    assert (baud_rates.current, baud_rates.is_certain, baud_rates.try_next(), baud_rates.is_certain) == (
        76800,
        True,
        False,
        True,
    )


def test_a_rate_that_was_answered_is_kept_until_it_fails() -> None:
    """H3: a board that is switched off is not searched for at other rates; a new one in its place is."""
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


def test_the_rate_of_an_interrupted_print_is_tried_first() -> None:
    """H3, H23."""
    baud_rates = BaudRates(None)
    baud_rates.prefer(500000)
    assert (baud_rates.current, baud_rates.is_certain) == (500000, True)
    baud_rates.prefer(0)
    assert baud_rates.current == 500000


def test_the_rate_is_changed_on_the_open_port() -> None:
    """H1, H3: reopening it would reset many boards."""
    main_fd, far_fd = os.openpty()
    link = SerialLink(os.ttyname(far_fd), 115200)
    for baud in (*COMMON_BAUD_RATES, 76800):
        link.set_baud_rate(baud)
        assert port_speed(main_fd) == baud
    link.close()
    os.close(main_fd)
    os.close(far_fd)


@pytest.mark.parametrize("reset_on_open", [False, True])
def test_the_right_rate_is_found_without_reopening_the_port(
    served_board: Make, printer_on: Make, events: Any, reset_on_open: bool
) -> None:
    """H2, H3: the board answers garbage until the third rate."""
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
