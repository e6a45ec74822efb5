"""The speed that a host has set on its end of a pseudo-terminal, and what is heard at another one."""

import fcntl
import struct

TCGETS2 = 0x802C542A
SPEED_AT = 40
TERMIOS2_BYTES = 44
"""Linux: `struct termios2` ends with the speeds as numbers; the older call knows only the speeds of old."""

GARBLED = bytes((byte * 167 + 13) % 256 for byte in range(256))


def port_speed(fd: int) -> int:
    """Bits a second, from either end. Raises OSError."""
    settings = fcntl.ioctl(fd, TCGETS2, bytes(TERMIOS2_BYTES))
    return int(struct.unpack_from("I", settings, SPEED_AT)[0])


def garbled(data: bytes) -> bytes:
    """The same bytes as they are read at a wrong speed."""
    return data.translate(GARBLED)
