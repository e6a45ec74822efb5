"""MeatPack: two characters in a byte, for boards that offer it, so that more lines fit onto a slow wire.

The fifteen commonest characters of G-code have a code of four bits; the sixteenth code says that the character follows
as it is. The first of a pair is in the lower half of the byte. 0xFF twice and one more byte is an order to the board,
which answers with its state. Packing says nothing of the board's buffers: the window goes by the unpacked length.
"""

from enum import Enum, auto

ALPHABET = b"0123456789. \nGX"
LITERAL = 15
NEWLINE = ALPHABET.index(b"\n")
CODES = bytes(ALPHABET.index(bytes((byte,))) if byte in ALPHABET else LITERAL for byte in range(256))

PACK = b"\xff\xff\xfb"
UNPACK = b"\xff\xff\xf9"
"""All of the packing's state is forgotten, also that a character was still to follow."""

ANSWER_WITHIN_S = 1.0


def pack(line: bytes) -> bytes:
    """A line (with its line end, ASCII) as it goes over the wire; it begins and ends with a byte of its own."""
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


class PackState(Enum):
    """How far it has come with packing."""

    PLAIN = auto()
    OFFERED = auto()
    ASKED = auto()
    PACKS = auto()


class Packing:
    """Whether lines are packed. At the first doubt it is over for as long as this object lives."""

    def __init__(self) -> None:
        self.state = PackState.PLAIN
        self.until_s: float | None = None
        self._used = False
        self._doubted = False

    @property
    def used(self) -> bool:
        """Whether the board was ever told to unpack."""
        return self._used

    def offered(self) -> None:
        """The board can do it."""
        if not self._doubted:
            self.state = PackState.OFFERED

    def ask(self, now_s: float) -> bytes:
        """The order to the board; nothing may be in flight, and nothing be sent until it has answered or `until_s`."""
        self.state, self.until_s, self._used = PackState.ASKED, now_s + ANSWER_WITHIN_S, True
        return PACK

    def said(self, text: str) -> bytes:
        """The board said how it is; returns what must be sent now."""
        packs = " ON" in text
        if packs and self.state is PackState.ASKED:
            self.state, self.until_s = PackState.PACKS, None
            return b""
        return self.doubt() if packs != (self.state is PackState.PACKS) else b""

    def doubt(self) -> bytes:
        """Plain text from here on, for good; returns what must be sent first."""
        self._doubted = True
        return self.end()

    def end(self) -> bytes:
        """Back to plain text; returns what must be sent first, also when it was sent before: it may have been lost."""
        self.state, self.until_s = PackState.PLAIN, None
        return UNPACK if self._used else b""

    def on_the_wire(self, line: bytes) -> bytes:
        """The line as it is to be written."""
        return pack(line) if self.state is PackState.PACKS else line

    def room_for(self, size: int, command: bytes) -> int:
        """The most bytes of room that a line of `size` bytes takes; words pack badly, and may get longer."""
        return size if self.state is not PackState.PACKS or command[:1] == b"G" else size * 3 // 2
