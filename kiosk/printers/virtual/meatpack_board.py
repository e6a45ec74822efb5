"""A virtual board with MeatPack: unpacks what it receives before the board itself sees it.

The receive buffer is filled with the unpacked text, which is stricter than Marlin. The emergency parser reads the bytes
of the cable, as Marlin's does: in packed lines it finds nothing (H35). A reset of the board ends packing.
Instructions are recognised in any state, so a host can always return to plain text.
"""

import re
from dataclasses import replace

from kiosk.printers.virtual.board import Board, BoardSettings

CAPABILITY = "MEATPACK:1"
ALPHABET = "0123456789. \nGX"
LITERAL = 15
MARKER = 0xFF
LINE_ENDS = re.compile(rb"[\n\xf8-\xfb\x0c\x1c\x2c\x3c\x4c\x5c\x6c\x7c\x8c\x9c\xac\xbc\xcc\xdc\xec\xfc\xc0-\xcf]")
"""All bytes that may end a line, packed or not, or an instruction."""


def with_meatpack(settings: BoardSettings) -> BoardSettings:
    dialect = settings.dialect
    return replace(settings, dialect=replace(dialect, capabilities=(*dialect.capabilities, CAPABILITY)))


def make_board(settings: BoardSettings, now_s: float) -> "Board | MeatpackBoard":
    board = Board(settings, now_s)
    return MeatpackBoard(board) if CAPABILITY in settings.dialect.capabilities else board


class WrappedBoard:
    """A board behind a decoder or a cable, with the interface of `Board`."""

    def __init__(self, board: "Board | MeatpackBoard") -> None:
        self.board = board
        self.executed: list[str] = board.executed

    @property
    def lost_bytes(self) -> int:
        return self.board.lost_bytes

    @property
    def unplugged(self) -> bool:
        return self.board.unplugged


class MeatpackBoard(WrappedBoard):
    line_ends = LINE_ENDS

    def __init__(self, board: Board) -> None:
        super().__init__(board)
        board.is_unpacked = True
        self.board: Board = board
        self.packed_bytes = 0
        self._output = b""
        self._reset_decoder()

    def _reset_decoder(self) -> None:
        self._is_packed = False
        self._marker_bytes = 0
        self._literals = 0
        self._second = ""

    @property
    def wake_at_s(self) -> float | None:
        return self.board.wake_at_s

    def reset(self, now_s: float) -> None:
        self._reset_decoder()
        self.board.reset(now_s)

    def advance(self, now_s: float) -> None:
        self.board.advance(now_s)

    def take_output(self) -> bytes:
        output, self._output = self._output + self.board.take_output(), b""
        if b"start\n" in output:
            self._reset_decoder()
        return output

    def receive(self, data: bytes, now_s: float) -> None:
        self.board.advance(now_s)
        self.board.parse_emergency(data, now_s)
        text: list[str] = []
        for byte in data:
            if byte == MARKER:
                self._marker_bytes += 1
            elif self._marker_bytes >= 2:
                self._marker_bytes = 0
                self._receive_instruction(byte)
            else:
                if self._marker_bytes:
                    self._marker_bytes = 0
                    text.append(self._unpack(MARKER))
                text.append(self._unpack(byte))
        self.board.receive("".join(text).encode("latin-1"), now_s)

    def _receive_instruction(self, instruction: int) -> None:
        if instruction == 0xF9:
            self._reset_decoder()
        elif instruction in {0xFA, 0xFB}:
            self._is_packed = instruction == 0xFB
        self._output += b"[MP] PV01 %b ESP\n" % (b"ON" if self._is_packed else b"OFF")

    def _unpack(self, byte: int) -> str:
        if not self._is_packed:
            return chr(byte)
        self.packed_bytes += 1
        if self._literals:
            self._literals -= 1
            following, self._second = self._second, ""
            return chr(byte) + following
        first, second = byte & 15, byte >> 4
        if first == LITERAL:
            self._literals = 1 + (second == LITERAL)
            self._second = "" if second == LITERAL else ALPHABET[second]
            return ""
        if ALPHABET[first] == "\n":
            return "\n"
        self._literals = int(second == LITERAL)
        return ALPHABET[first] + ("" if second == LITERAL else ALPHABET[second])
