"""Bytes to be written next; lines are packed if the board agreed to it.

The first error disables packing for the rest of the connection.
"""

from kiosk.printers.marlin.wire.meatpack import ANSWER_TIMEOUT_S, DISABLE, ENABLE, PackingState, pack


class OutputBuffer:
    """Collects output until `take`. `write_line` is for lines of the protocol, `write_raw` for bytes outside it.

    `deadline_s`: when an unanswered request to unpack counts as refused. `may_be_packed`: the board may be unpacking.
    """

    def __init__(self) -> None:
        self.packing = PackingState.PLAIN
        self.deadline_s: float | None = None
        self.may_be_packed = False
        self._is_packing_disabled = False
        self._out: list[bytes] = []

    def write_line(self, line: bytes) -> None:
        self._out.append(pack(line) if self.packing is PackingState.PACKED else line)

    def write_raw(self, data: bytes, *, disable_packing: bool = False) -> None:
        """Write bytes as they are and stop packing. disable_packing: also when we did not enable it."""
        self._stop_packing()
        if disable_packing and not self.may_be_packed:
            self._out.append(DISABLE)
        self._out.append(data)

    def write_plain(self) -> None:
        """Stop packing, for a line that the emergency parser is to read (H35)."""
        if self.packing is PackingState.PACKED:
            self._stop_packing()

    def max_size(self, size: int, command: bytes) -> int:
        """The most bytes that a line of `size` bytes takes; text packs badly and may get longer."""
        return size if self.packing is not PackingState.PACKED or command[:1] == b"G" else size * 3 // 2

    def take(self) -> bytes:
        """Return the bytes to write and forget them."""
        if not self._out:
            return b""
        data = b"".join(self._out)
        self._out.clear()
        return data

    def offer_packing(self) -> None:
        """The board supports packing."""
        if not self._is_packing_disabled:
            self.packing = PackingState.OFFERED

    def negotiate_packing(self, now_s: float) -> bool:
        """Request packing if offered; True once it is settled how lines are written. Nothing may be in flight."""
        if self.packing is PackingState.OFFERED:
            self.packing, self.deadline_s, self.may_be_packed = PackingState.REQUESTED, now_s + ANSWER_TIMEOUT_S, True
            self._out.append(ENABLE)
        elif self.deadline_s is not None and now_s >= self.deadline_s:
            self.disable_packing()
        return self.packing is not PackingState.REQUESTED

    def receive_packing_state(self, text: str) -> None:
        """The board reported whether it unpacks."""
        is_on = " ON" in text
        if is_on and self.packing is PackingState.REQUESTED:
            self.packing, self.deadline_s = PackingState.PACKED, None
        elif is_on != (self.packing is PackingState.PACKED):
            self.disable_packing()

    def disable_packing(self) -> None:
        """Return to plain text for the rest of the connection."""
        self._is_packing_disabled = True
        self._stop_packing()

    def _stop_packing(self) -> None:
        """Return to plain text; the board is sent DISABLE each time, because one may get lost."""
        self.packing, self.deadline_s = PackingState.PLAIN, None
        if self.may_be_packed:
            self._out.append(DISABLE)
