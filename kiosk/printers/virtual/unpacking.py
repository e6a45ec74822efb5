"""A virtual board that understands MeatPack: unpacks what comes in before the board itself reads it.

The board's receive buffer is filled with the unpacked text, which is harder on a host than Marlin is. A reset of the
board ends packing. Orders are found whatever the state of the rest, so a host can always get back to plain text.
"""

import re
from dataclasses import replace

from kiosk.printers.virtual.board import Board, BoardSettings

CAPABILITY = "MEATPACK:1"
ALPHABET = "0123456789. \nGX"
LITERAL = 15
ORDER = 0xFF
LINE_ENDS = re.compile(rb"[\n\xf8-\xfb\x0c\x1c\x2c\x3c\x4c\x5c\x6c\x7c\x8c\x9c\xac\xbc\xcc\xdc\xec\xfc\xc0-\xcf]")
"""All bytes that may end a line, packed or not, or an order."""


def offering_meatpack(settings: BoardSettings) -> BoardSettings:
    """The same board, which says that it can unpack."""
    dialect = settings.dialect
    return replace(settings, dialect=replace(dialect, capabilities=(*dialect.capabilities, CAPABILITY)))


def board_for(settings: BoardSettings, now_s: float) -> "Board | UnpackingBoard":
    """A board that can do what it says of itself."""
    board = Board(settings, now_s)
    return UnpackingBoard(board) if CAPABILITY in settings.dialect.capabilities else board


class UnpackingBoard:
    """Looks like the board behind it."""

    line_ends = LINE_ENDS

    def __init__(self, board: Board) -> None:
        self.board = board
        self.packed_bytes = 0
        self._said = b""
        self._forget()

    def _forget(self) -> None:
        self._packs = False
        self._order_bytes = 0
        self._literals = 0
        self._second = ""

    @property
    def executed(self) -> list[str]:
        """Every command carried out, in order."""
        return self.board.executed

    @property
    def lost_bytes(self) -> int:
        """How much did not fit into the receive buffer."""
        return self.board.lost_bytes

    @property
    def unplugged(self) -> bool:
        """Whether the board has pulled its own cable."""
        return self.board.unplugged

    @property
    def wake_at_s(self) -> float | None:
        """When `advance` is due next."""
        return self.board.wake_at_s

    def reset(self, now_s: float) -> None:
        """Press the reset button."""
        self._forget()
        self.board.reset(now_s)

    def advance(self, now_s: float) -> None:
        """Let time pass."""
        self.board.advance(now_s)

    def take_output(self) -> bytes:
        """What the board has said since the last call."""
        said, self._said = self._said + self.board.take_output(), b""
        if b"start\n" in said:
            self._forget()
        return said

    def receive(self, data: bytes, now_s: float) -> None:
        """Bytes from the host arrive."""
        text: list[str] = []
        for byte in data:
            if byte == ORDER:
                self._order_bytes += 1
            elif self._order_bytes >= 2:
                self._order_bytes = 0
                self._obey(byte)
            else:
                if self._order_bytes:
                    self._order_bytes = 0
                    text.append(self._unpack(ORDER))
                text.append(self._unpack(byte))
        self.board.receive("".join(text).encode("latin-1"), now_s)

    def _obey(self, order: int) -> None:
        if order == 0xF9:
            self._forget()
        elif order in {0xFA, 0xFB}:
            self._packs = order == 0xFB
        self._said += b"[MP] PV01 %b ESP\n" % (b"ON" if self._packs else b"OFF")

    def _unpack(self, byte: int) -> str:
        if not self._packs:
            return chr(byte)
        self.packed_bytes += 1
        if self._literals:
            self._literals -= 1
            kept, self._second = self._second, ""
            return chr(byte) + kept
        first, second = byte & 15, byte >> 4
        if first == LITERAL:
            self._literals = 1 + (second == LITERAL)
            self._second = "" if second == LITERAL else ALPHABET[second]
            return ""
        if ALPHABET[first] == "\n":
            return "\n"
        self._literals = int(second == LITERAL)
        return ALPHABET[first] + ("" if second == LITERAL else ALPHABET[second])
