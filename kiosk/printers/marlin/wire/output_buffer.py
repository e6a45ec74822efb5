"""Where lines leave for the wire: gathers what is to be written next, packed if the board agreed to that."""

from kiosk.printers.marlin.wire.meatpack import UNPACK, Packing, PackState


class OutputBuffer:
    """`line` for what the board is to read as a line of ours, `raw` for bytes past all order."""

    def __init__(self) -> None:
        self.packing = Packing()
        self._out: list[bytes] = []

    def line(self, line: bytes) -> None:
        """Write a whole line."""
        self._out.append(self.packing.on_the_wire(line))

    def raw(self, data: bytes, *, unpack: bool = False) -> None:
        """Write this as it is; ends packing. `unpack`: tell the board so even if it can't be known to pack."""
        self._out.append((UNPACK if unpack else self.packing.end()) + data)

    def doubt(self) -> None:
        """Something went wrong on the wire."""
        self._out.append(self.packing.doubt())

    def said(self, text: str) -> None:
        """The board said how it is with packing."""
        self._out.append(self.packing.said(text))

    def agreed(self, now_s: float) -> bool:
        """Whether it is settled how lines are written; asks if it is not. Nothing may be in flight."""
        if self.packing.state is PackState.OFFERED:
            self._out.append(self.packing.ask(now_s))
        elif self.packing.until_s is not None and now_s >= self.packing.until_s:
            self.doubt()
        return self.packing.state is not PackState.ASKED

    def take(self) -> bytes:
        """The bytes to write now."""
        if not self._out:
            return b""
        data = b"".join(self._out)
        self._out.clear()
        return data
