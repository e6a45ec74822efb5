"""What the virtual board says: lines that wait for the cable, and the ways in which an `ok` goes wrong."""

PIECE_BYTES = 5


class Voice:
    """The board's output. Set a wish, and the next `ok` is lost, said twice, or glued to other words."""

    def __init__(self) -> None:
        self._out: list[bytes] = []
        self._rest = b""
        self.in_pieces = False
        self.drop_ok = False
        self.double_ok = False
        self.glue_ok_to = ""

    def say(self, line: str) -> None:
        """One line."""
        self._out.append(line.encode("ascii", "replace") + b"\n")

    def say_raw(self, data: bytes) -> None:
        """Bytes that are no words."""
        self._out.append(data)

    def say_ok(self, line: str) -> None:
        """One line that acknowledges something."""
        if self.drop_ok:
            self.drop_ok = False
            return
        if self.glue_ok_to:
            line, self.glue_ok_to = self.glue_ok_to + line, ""
        self.say(line)
        if self.double_ok:
            self.double_ok = False
            self.say(line)

    @property
    def waits(self) -> bool:
        """Whether there is more to take at once."""
        return bool(self._rest)

    def take(self) -> bytes:
        """What was said since the last call; in pieces if that is wished."""
        said = self._rest + b"".join(self._out)
        self._out.clear()
        if not self.in_pieces:
            self._rest = b""
            return said
        piece, self._rest = said[:PIECE_BYTES], said[PIECE_BYTES:]
        return piece

    def forget(self) -> None:
        """The board was reset: what it had not said yet is gone."""
        self._out.clear()
        self._rest = b""
