"""The baud rate that a host has set on a pseudo-terminal, and what is received at another one."""

import fcntl
import struct

TCGETS2 = 0x802C542A
SPEED_AT = 40
TERMIOS2_BYTES = 44
"""Linux: `struct termios2` ends with the rates as numbers; the older call takes only the standard ones."""

GARBLED = bytes((byte * 167 + 13) % 256 for byte in range(256))


def port_speed(fd: int) -> int:
    """Bits per second, from either end. Raises OSError."""
    settings = fcntl.ioctl(fd, TCGETS2, bytes(TERMIOS2_BYTES))
    return int(struct.unpack_from("I", settings, SPEED_AT)[0])


def garble_bytes(data: bytes) -> bytes:
    """The bytes as received at a wrong baud rate."""
    return data.translate(GARBLED)
