"""The open port itself, on a pseudo-terminal."""

import os
import termios
from collections.abc import Iterator

import pytest

from kiosk.printers.marlin.wire.serial_link import SerialLink


@pytest.fixture
def far_end() -> Iterator[int]:
    """The board's end of a terminal that would drop its modem lines at the last close, as usual."""
    main_fd, far_fd = os.openpty()
    attributes = termios.tcgetattr(far_fd)
    attributes[2] |= termios.HUPCL
    termios.tcsetattr(far_fd, termios.TCSANOW, attributes)
    yield far_fd
    os.close(main_fd)
    os.close(far_fd)


def test_closing_the_port_leaves_its_modem_lines_alone(far_end: int) -> None:
    """H1: with HUPCL a close would drop DTR, and the next open would reset an AVR board during a print."""
    assert termios.tcgetattr(far_end)[2] & termios.HUPCL
    link = SerialLink(os.ttyname(far_end), 115200)
    assert not termios.tcgetattr(far_end)[2] & termios.HUPCL
    link.close()
    assert not termios.tcgetattr(far_end)[2] & termios.HUPCL
