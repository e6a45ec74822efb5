"""The open port itself, on a pseudo-terminal."""

import os
import termios
from collections.abc import Iterator

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.marlin.wire.serial_link import SerialLink
from kiosk.printers.printer import PrinterUnreachableError


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


@pytest.mark.parametrize(
    ("port", "code"),
    [
        ("/dev/null", ReasonCode.NOT_A_SERIAL_PORT),
        ("/etc/hostname", ReasonCode.NOT_A_SERIAL_PORT),
        ("/dev", ReasonCode.NOT_A_SERIAL_PORT),
        ("/dev/no-such-port", ReasonCode.NO_PORT),
    ],
)
def test_a_port_that_does_not_open_has_a_reason(port: str, code: ReasonCode) -> None:
    """H4: by the number of the system's error, not by its text."""
    with pytest.raises(PrinterUnreachableError) as refused:
        SerialLink(port, 115200)
    assert refused.value.reason == Reason(code, port=port)


def test_a_port_that_is_open_elsewhere_is_in_use(far_end: int) -> None:
    """H1."""
    port = os.ttyname(far_end)
    link = SerialLink(port, 115200)
    with pytest.raises(PrinterUnreachableError) as refused:
        SerialLink(port, 115200)
    link.close()
    assert refused.value.reason == Reason(ReasonCode.PORT_IN_USE, port=port)
