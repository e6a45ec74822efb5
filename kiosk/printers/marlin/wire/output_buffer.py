"""Bytes to be written next; lines are packed if the board agreed to it."""

from kiosk.printers.marlin.wire.meatpack import DISABLE, Packing, PackingState


class OutputBuffer:
    """Collects output until `take`. `write_line` is for lines of the protocol, `write_raw` for bytes outside it."""

    def __init__(self) -> None:
        self.packing = Packing()
        self._out: list[bytes] = []

    def write_line(self, line: bytes) -> None:
        self._out.append(self.packing.encode(line))

    def write_raw(self, data: bytes, *, disable_packing: bool = False) -> None:
        """Write bytes as they are and stop packing. disable_packing: tell the board so although we did not start it."""
        self._out.append((DISABLE if disable_packing else self.packing.stop()) + data)

    def disable_packing(self) -> None:
        self._out.append(self.packing.disable())

    def receive_packing_state(self, text: str) -> None:
        """The board reported whether it unpacks."""
        self._out.append(self.packing.receive_state(text))

    def negotiate_packing(self, now_s: float) -> bool:
        """Request packing if offered; True once it is settled how lines are written. Nothing may be in flight."""
        if self.packing.state is PackingState.OFFERED:
            self._out.append(self.packing.request(now_s))
        elif self.packing.deadline_s is not None and now_s >= self.packing.deadline_s:
            self.disable_packing()
        return self.packing.state is not PackingState.REQUESTED

    def take(self) -> bytes:
        """Return the bytes to write and forget them."""
        if not self._out:
            return b""
        data = b"".join(self._out)
        self._out.clear()
        return data
