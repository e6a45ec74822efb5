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
DISABLE = b"\xff\xff\xf9"
"""Resets the board's decoder completely, pending literals included."""

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


class Packing:
    """Whether lines are packed. The first sign of trouble ends packing for the life of this object.

    `deadline_s`: when an unanswered request counts as refused. `was_requested`: the board may be unpacking.
    """

    def __init__(self) -> None:
        self.state = PackingState.PLAIN
        self.deadline_s: float | None = None
        self.was_requested = False
        self._is_disabled = False

    def offer(self) -> None:
        """The board supports packing."""
        if not self._is_disabled:
            self.state = PackingState.OFFERED

    def request(self, now_s: float) -> bytes:
        """Return the request; call it with nothing in flight and send nothing more until it is settled."""
        self.state, self.deadline_s, self.was_requested = PackingState.REQUESTED, now_s + ANSWER_TIMEOUT_S, True
        return ENABLE

    def receive_state(self, text: str) -> bytes:
        """The board reported its state; returns what must be sent now."""
        is_on = " ON" in text
        if is_on and self.state is PackingState.REQUESTED:
            self.state, self.deadline_s = PackingState.PACKED, None
            return b""
        return self.disable() if is_on != (self.state is PackingState.PACKED) else b""

    def disable(self) -> bytes:
        """Return to plain text for good; returns what must be sent first."""
        self._is_disabled = True
        return self.stop()

    def stop(self) -> bytes:
        """Return to plain text; returns what must be sent first, also when repeated: it may have been lost."""
        self.state, self.deadline_s = PackingState.PLAIN, None
        return DISABLE if self.was_requested else b""

    def encode(self, line: bytes) -> bytes:
        """The line as it is written."""
        return pack(line) if self.state is PackingState.PACKED else line

    def max_size(self, size: int, command: bytes) -> int:
        """The most bytes that a line of `size` bytes takes; text packs badly and may get longer."""
        return size if self.state is not PackingState.PACKED or command[:1] == b"G" else size * 3 // 2
