"""Serial port: exclusive open, non-blocking reads and writes. Errors of pyserial and the system are translated here."""

import errno
import os
import re
import select
import termios
from contextlib import suppress
from pathlib import Path

import serial

from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode, os_error_reason
from kiosk.printers.printer import PrinterUnreachableError

READ_BYTES = 65536
_UART = re.compile(r"-port\d+$|^ttyUSB|^ttyS\d|^ttyAMA")
_NOT_SERIAL = frozenset({errno.ENOTTY, errno.EISDIR, errno.ENOTDIR, errno.ENXIO, errno.EOPNOTSUPP})


def may_hold_back(port: str) -> bool:
    """Whether the board may have USB of its own, which blocks the link while its buffer is full (H34).

    False only for ports known to be a UART: behind an adapter (named `…-port0` or `ttyUSB`), or of the computer.
    """
    names = {Path(port).name, Path(os.path.realpath(port)).name}
    return not any(_UART.search(name) for name in names)


class LinkLostError(ReasonError):
    """The port is gone, broken or must be closed."""


def _error_number(error: Exception) -> int:
    """The system's error number; pyserial wraps some errors and keeps it only in their context. 0: there is none."""
    numbers = (cause.args[0] for cause in (error, error.__context__) if cause and cause.args)
    return next((number for number in numbers if isinstance(number, int)), 0)


def _open_failure(port: str, error: OSError | ValueError) -> Reason:
    match _error_number(error):
        case errno.ENOENT:
            return Reason(ReasonCode.NO_PORT, port=port)
        case errno.EACCES:
            return Reason(ReasonCode.PORT_FORBIDDEN, port=port)
        case errno.EBUSY | errno.EAGAIN:
            return Reason(ReasonCode.PORT_IN_USE, port=port)
        case number if number in _NOT_SERIAL:
            return Reason(ReasonCode.NOT_A_SERIAL_PORT, port=port)
        case 0:
            return Reason(ReasonCode.PORT_FAILED_UNEXPLAINED, port=port)
        case number:
            return Reason(ReasonCode.PORT_FAILED, port=port, cause=os_error_reason(OSError(number, "")))


class SerialLink:
    """One open port; `read` and `write` never block. Usable in `select`."""

    def __init__(self, port: str, baud: int) -> None:
        """Open `port` exclusively and keep a later close and open from resetting the board (H1).

        Raises PrinterUnreachableError.
        """
        try:
            self._serial = serial.Serial(port, baud, timeout=0, write_timeout=0, exclusive=True)
        except (serial.SerialException, OSError, ValueError) as error:
            raise PrinterUnreachableError(_open_failure(port, error)) from error
        self.fd: int = self._serial.fileno()
        self._configure_line()

    def _configure_line(self) -> None:
        try:
            attributes = termios.tcgetattr(self.fd)
            attributes[2] &= ~termios.HUPCL
            termios.tcsetattr(self.fd, termios.TCSANOW, attributes)
            self._serial.set_low_latency_mode(True)
        except (termios.error, OSError, ValueError, NotImplementedError):
            pass  # a port without modem lines or latency setting

    def fileno(self) -> int:
        return self.fd

    def set_baud_rate(self, baud: int) -> None:
        """Change the baud rate of the open port and drop what was received at the old one.

        Raises LinkLostError.
        """
        try:
            self._serial.baudrate = baud
            self._serial.reset_input_buffer()
        except (serial.SerialException, OSError, ValueError, termios.error) as error:
            raise LinkLostError(Reason(ReasonCode.UNPLUGGED)) from error

    def set_dtr(self, level: bool) -> bool:
        """Set the DTR line, a pulse of which resets many boards; False: the port has no modem lines."""
        try:
            self._serial.dtr = level
        except (serial.SerialException, OSError, termios.error):
            return False
        return True

    def read(self) -> bytes:
        """Return what was received. Call it only when the port is readable: no data then means that it is gone.

        Raises LinkLostError.
        """
        try:
            data = os.read(self.fd, READ_BYTES)
        except BlockingIOError:
            return b""
        except OSError as error:
            raise LinkLostError(Reason(ReasonCode.UNPLUGGED)) from error
        if not data:
            raise LinkLostError(Reason(ReasonCode.UNPLUGGED))
        return data

    def write(self, data: bytes) -> int:
        """Write as much as the port takes now and return the number of bytes. Raises LinkLostError."""
        try:
            return os.write(self.fd, data)
        except BlockingIOError:
            return 0
        except OSError as error:
            raise LinkLostError(Reason(ReasonCode.UNPLUGGED)) from error

    def close(self) -> None:
        """Close the port; never raises."""
        with suppress(serial.SerialException, OSError, termios.error):  # it may be gone
            self._serial.close()


class WakePipe:
    """Wakes a thread that waits in `select`. `wake` may be called from any thread until `close`."""

    def __init__(self) -> None:
        self._read_fd, self._write_fd = os.pipe()
        os.set_blocking(self._read_fd, False)
        os.set_blocking(self._write_fd, False)

    def fileno(self) -> int:
        return self._read_fd

    def wake(self) -> None:
        with suppress(BlockingIOError):  # full: the thread will wake anyway
            os.write(self._write_fd, b"x")

    def drain(self) -> None:
        """Discard pending wake-ups."""
        with suppress(BlockingIOError):
            os.read(self._read_fd, READ_BYTES)

    def close(self) -> None:
        os.close(self._read_fd)
        os.close(self._write_fd)


def wait_readable(
    readers: list[SerialLink | WakePipe], writers: list[SerialLink], timeout_s: float | None
) -> tuple[list[SerialLink | WakePipe], list[SerialLink]]:
    """Wait until one of them is readable or writable, or the time-out has passed."""
    readable, writable, _ = select.select(readers, writers, [], timeout_s)
    return readable, writable
