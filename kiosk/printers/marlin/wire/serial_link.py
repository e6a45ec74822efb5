"""The cable: opens a serial port for us alone and moves bytes. pyserial and the operating system's errors stop here."""

import errno
import os
import select
import termios
from contextlib import suppress

import serial

from kiosk.printers.printer import PrinterUnreachableError

READ_BYTES = 65536
_NO_PORTS = frozenset({errno.ENOTTY, errno.EISDIR, errno.ENOTDIR, errno.ENXIO, errno.EOPNOTSUPP})
GONE = "The printer was unplugged or switched off."


class LinkLostError(Exception):
    """The port is gone or broken; `str()` is a sentence."""


def _why_not(port: str, error: OSError | ValueError) -> str:
    number = getattr(error, "errno", None)
    text = str(error)
    if number == errno.ENOENT or "No such file" in text:
        return f"There is no port {port}. Is the printer plugged in and on?"
    if number == errno.EACCES or "Permission denied" in text:
        return f"Port {port} may not be opened by this user; the group “dialout” may."
    if number in {errno.EBUSY, errno.EAGAIN} or "exclusively lock" in text or "busy" in text:
        return f"Port {port} is in use by another program."
    if number in _NO_PORTS or "Inappropriate ioctl" in text:
        return f"{port} is not a serial port. Those that are plugged in are in /dev/serial/by-id."
    return f"Port {port} can't be opened{f': {os.strerror(number)}' if number else ''}."


class SerialLink:
    """One open port; reads and writes never block. `fileno` is for `select`."""

    def __init__(self, port: str, baud: int) -> None:
        """Open `port` exclusively, without a reset of the board at the next open (H1).

        Raises PrinterUnreachableError.
        """
        try:
            self._serial = serial.Serial(port, baud, timeout=0, write_timeout=0, exclusive=True)
        except (serial.SerialException, OSError, ValueError) as error:
            raise PrinterUnreachableError(_why_not(port, error)) from error
        self.fd: int = self._serial.fileno()
        self._keep_line_up()

    def _keep_line_up(self) -> None:
        try:
            attributes = termios.tcgetattr(self.fd)
            attributes[2] &= ~termios.HUPCL
            termios.tcsetattr(self.fd, termios.TCSANOW, attributes)
            self._serial.set_low_latency_mode(True)
        except (termios.error, OSError, ValueError, NotImplementedError):
            pass  # ports without modem lines or latency have nothing to keep

    def fileno(self) -> int:
        """The descriptor to wait on."""
        return self.fd

    def set_speed(self, baud: int) -> None:
        """Go on at another speed, without closing the port; what came in at the old one is dropped.

        Raises LinkLostError.
        """
        try:
            self._serial.baudrate = baud
            self._serial.reset_input_buffer()
        except (serial.SerialException, OSError, ValueError, termios.error) as error:
            raise LinkLostError(GONE) from error

    def read(self) -> bytes:
        """What has come in; at least one byte, for it is called when the port is readable. Raises LinkLostError."""
        try:
            data = os.read(self.fd, READ_BYTES)
        except BlockingIOError:
            return b""
        except OSError as error:
            raise LinkLostError(GONE) from error
        if not data:
            raise LinkLostError(GONE)
        return data

    def write(self, data: bytes) -> int:
        """Write what the port takes now; returns how many bytes that were. Raises LinkLostError."""
        try:
            return os.write(self.fd, data)
        except BlockingIOError:
            return 0
        except OSError as error:
            raise LinkLostError(GONE) from error

    def close(self) -> None:
        """Let go of the port."""
        with suppress(serial.SerialException, OSError, termios.error):  # it may be gone already
            self._serial.close()


class WakePipe:
    """Wakes a thread that waits in `select`, from any other."""

    def __init__(self) -> None:
        self._read_fd, self._write_fd = os.pipe()
        os.set_blocking(self._read_fd, False)
        os.set_blocking(self._write_fd, False)

    def fileno(self) -> int:
        """The descriptor to wait on."""
        return self._read_fd

    def wake(self) -> None:
        """Wake the waiting thread."""
        with suppress(BlockingIOError):  # full: it will wake anyway
            os.write(self._write_fd, b"x")

    def drain(self) -> None:
        """Forget past wakes."""
        with suppress(BlockingIOError):
            os.read(self._read_fd, READ_BYTES)

    def close(self) -> None:
        """Let go of the pipe; `wake` must not be called any more."""
        os.close(self._read_fd)
        os.close(self._write_fd)


def wait_readable(
    readers: list[SerialLink | WakePipe], writers: list[SerialLink], timeout_s: float | None
) -> tuple[list[SerialLink | WakePipe], list[SerialLink]]:
    """Wait until one of them can be read or written, or the time is over."""
    readable, writable, _ = select.select(readers, writers, [], timeout_s)
    return readable, writable
