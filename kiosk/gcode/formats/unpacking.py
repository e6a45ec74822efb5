"""The two encodings of binary G-code that the standard library does not know: heatshrink and MeatPack (G15)."""

from typing import Final

_ALPHABET: Final = "0123456789. \nGX"
_LITERAL: Final = 15
_COMMAND: Final = 0xFF
_PACKING_ON, _PACKING_OFF, _RESET, _NO_BLANKS, _BLANKS = 251, 250, 249, 247, 246


class UnpackError(ValueError):
    """The data is damaged."""


def unheatshrink(data: bytes, window_bits: int, size: int) -> bytes:
    """Decompress heatshrink with a look-ahead of 4 bits to `size` bytes. Raises UnpackError if it is too short."""
    out = bytearray()
    bits = count = at = 0
    reference_bits = window_bits + 4
    while len(out) < size:
        while count <= 24 and at < len(data):
            bits, count, at = (bits << 8 | data[at]) & 0xFFFFFFFFFF, count + 8, at + 1
        needed = 9 if count and bits >> count - 1 & 1 else 1 + reference_bits
        if count < needed:
            raise UnpackError("the data ends too early")
        count -= needed
        if needed == 9:
            out.append(bits >> count & 0xFF)
            continue
        value = bits >> count & (1 << reference_bits) - 1
        back, length = (value >> 4) + 1, (value & 15) + 1
        start = len(out) - back
        if start < 0:  # the window begins with zeros
            out += bytes(min(length, -start))
            length, start = length + min(start, 0), 0
        if back >= length:
            out += out[start : start + max(0, length)]
        else:
            for _ in range(length):
                out.append(out[-back])
    return bytes(out[:size])


class MeatPackDecoder:
    """Unpacks MeatPack across the borders of blocks. Blanks that were left out stay out."""

    def __init__(self) -> None:
        self._is_packed = False
        self._has_blanks = True
        self._tables = {True: _table(" "), False: _table("E")}
        self._pending: list[bytes] = []
        self._awaited = 0
        self._signals = 0

    def decode(self, data: bytes) -> bytes:
        """The text of the next bytes."""
        out: list[bytes] = []
        table = self._tables[self._has_blanks]
        for byte in data:
            if self._signals == 2:
                self._signals = 0
                self._obey(byte)
                table = self._tables[self._has_blanks]
                continue
            if byte == _COMMAND and not self._awaited:
                self._signals += 1
                continue
            if self._signals == 1:  # one 0xFF alone: both characters follow as they are
                self._signals = 0
                if self._is_packed:
                    self._pending, self._awaited = [b"", b""], 2
            if self._awaited:
                self._take_literal(byte, out)
            elif not self._is_packed:
                out.append(bytes((byte,)))
            else:
                first, second = table[byte]
                if first and second:
                    out.append(first + second)
                else:
                    self._pending, self._awaited = [first, second], (not first) + (not second)
        return b"".join(out)

    def _take_literal(self, byte: int, out: list[bytes]) -> None:
        self._pending[0 if not self._pending[0] else 1] = bytes((byte,))
        self._awaited -= 1
        if not self._awaited:
            out += self._pending

    def _obey(self, order: int) -> None:
        if order == _PACKING_ON:
            self._is_packed = True
        elif order in {_PACKING_OFF, _RESET}:
            self._is_packed = False
            self._has_blanks = self._has_blanks or order == _RESET
        elif order in {_NO_BLANKS, _BLANKS}:
            self._has_blanks = order == _BLANKS


def _table(blank: str) -> list[tuple[bytes, bytes]]:
    """The two characters of each byte; empty for those that follow as they are."""
    letters = [letter.encode() for letter in _ALPHABET.replace(" ", blank)] + [b""]
    return [(letters[byte & 15], letters[byte >> 4]) for byte in range(256)]
