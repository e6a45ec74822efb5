"""MeatPack: two characters in one byte, for boards that offer it, to fit more lines onto a slow link.

The fifteen most common characters of G-code have a code of four bits; the sixteenth code announces a literal byte. The
first character of a pair is in the lower half of the byte. 0xFF twice and one more byte is an instruction to the
board, which answers with its state. Packing does not change the board's buffers: flow control counts unpacked bytes.
"""

from enum import Enum, auto

ALPHABET = b"0123456789. \nGX"
LITERAL = 15
NEWLINE = ALPHABET.index(b"\n")
CODES = bytes(ALPHABET.index(bytes((byte,))) if byte in ALPHABET else LITERAL for byte in range(256))

ENABLE = b"\xff\xff\xfb"
DISABLE = b"\xff\xff\xf9\n"
"""Resets the board's decoder completely, pending literals included.

The line feed is for the emergency parser, which reads the bytes as they arrive: in a line that begins with the other
three it finds nothing (H35).
"""

ANSWER_TIMEOUT_S = 1.0


def pack(line: bytes) -> bytes:
    """Pack an ASCII line with its line feed; the result starts and ends at a byte boundary."""
    codes = line.translate(CODES)
    if len(codes) % 2:
        codes += bytes((NEWLINE,))
        line += b"\n"
    packed = bytearray()
    for index in range(0, len(codes), 2):
        first, second = codes[index], codes[index + 1]
        packed.append(first | second << 4)
        if first == LITERAL:
            packed.append(line[index])
        if second == LITERAL:
            packed.append(line[index + 1])
    return bytes(packed)


class PackingState(Enum):
    """Progress of the negotiation with the board."""

    PLAIN = auto()
    OFFERED = auto()
    REQUESTED = auto()
    PACKED = auto()
