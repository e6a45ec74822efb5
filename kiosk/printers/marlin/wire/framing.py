"""Framing of a command: line number in front, checksum behind; and what kind of command it is."""

from enum import IntEnum

from kiosk.gcode.lexer import read_line

RESET_LINE_NUMBERS = b"N0 M110 N0*125\n"
"""Restarts the numbering at 0; the first line sent to any board (H5)."""

TEXTS = frozenset({b"M117", b"M118"})
HEAT_WAITS = frozenset({b"M109", b"M190", b"M191", b"M116"})
LONG_COMMANDS = frozenset({b"G28", b"G29", b"G4", b"M400", b"M701", b"M702", b"M303", b"M48", b"G33", b"G34"})
USER_WAITS = frozenset({b"M0", b"M1", b"M226", b"M600"})


CHECKSUMS = tuple(b"*%d\n" % value for value in range(256))
PRINTABLE = bytes(byte for byte in range(0x20, 0x7F) if byte not in b"*;")


class UnsendableError(ValueError):
    """A command would change the numbering or the encoding of the line (H33)."""


class CommandKind(IntEnum):
    """How a command in flight is treated; from LONG on it may run for minutes (H15)."""

    PLAIN = 0
    POLL = 1
    LONG = 2
    HEAT_WAIT = 3
    USER_WAIT = 4
    TEXT = -1
    """Its text may come back as a line of the board."""


def checksum(data: bytes) -> int:
    """XOR of all bytes, by folding the number in half until one byte remains."""
    if len(data) > 128:
        return checksum(data[:128]) ^ checksum(data[128:])
    value = int.from_bytes(data, "little")
    value ^= value >> 512
    value ^= value >> 256
    value ^= value >> 128
    value ^= value >> 64
    value ^= value >> 32
    value ^= value >> 16
    return (value ^ (value >> 8)) & 0xFF


def frame(number: int, command: bytes) -> bytes:
    """The numbered line with its checksum and line feed (H8). Raises UnsendableError (H33)."""
    if command.translate(None, PRINTABLE) or b"M110" in command:
        raise UnsendableError(repr(command))
    body = b"N%d %b" % (number, command)
    return body + CHECKSUMS[checksum(body)]


def dwell_s(command: bytes) -> float:
    """How long a G4 waits."""
    meaning = read_line(command)
    return (meaning[0].number("S") or 0.0) + (meaning[0].number("P") or 0.0) / 1000 if meaning else 0.0


def kind_of(command: bytes, blocking: frozenset[bytes] = frozenset()) -> CommandKind:
    """The kind of a command. blocking: further commands that are long on this firmware."""
    head = command[:2]
    if head in (b"G1", b"G0"):
        return CommandKind.PLAIN
    code = command.split(b" ", 1)[0]
    if code == b"M105":
        return CommandKind.POLL
    if code in TEXTS:
        return CommandKind.TEXT
    if code in HEAT_WAITS:
        return CommandKind.HEAT_WAIT
    if code in USER_WAITS:
        return CommandKind.USER_WAIT
    if code in LONG_COMMANDS or command[:1] == b"T" or code in blocking:
        return CommandKind.LONG
    return CommandKind.PLAIN
