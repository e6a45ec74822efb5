"""The receive buffer of the virtual board, behind a UART, which loses what does not fit, or behind USB of its own."""

from collections import deque

USB_RING_BYTES = 128
USB_PACKET_BYTES = 64


class ReceiveBuffer:
    """Bytes that wait to be read: `offer` what comes from the cable, `admit` it in chunks, then `take_line`.

    `size`: in bytes; None: unlimited. With `holds_back` a packet is only admitted when all of it fits, and the host
    keeps the others (H34); otherwise what does not fit is lost. `flushes`: a full buffer is discarded as a whole.
    """

    def __init__(self, size: int | None, *, flushes: bool, holds_back: bool) -> None:
        self._size = USB_RING_BYTES if holds_back else size
        self._flushes = flushes and not holds_back
        self._holds_back = holds_back
        self._offered: deque[bytes] = deque()
        self._bytes = bytearray()
        self.lost_bytes = 0

    @property
    def is_holding_back(self) -> bool:
        """Whether the host can't get rid of more bytes now."""
        return self._holds_back and bool(self._offered)

    def offer(self, data: bytes) -> None:
        """Bytes arrive at the board."""
        if self._holds_back:
            self._offered += [data[at : at + USB_PACKET_BYTES] for at in range(0, len(data), USB_PACKET_BYTES)]
        else:
            self._offered += data.splitlines(keepends=True)

    def admit(self) -> tuple[bytes, bool] | None:
        """Store the next chunk and return it, and whether the buffer was discarded; None if none is stored now."""
        if not self._offered:
            return None
        room = len(self._offered[0]) if self._size is None else self._size - len(self._bytes)
        if self._holds_back and len(self._offered[0]) > room:
            return None
        chunk = self._offered.popleft()
        self._bytes += chunk[: max(0, room)]
        is_full = room < len(chunk)
        self.lost_bytes += max(0, len(chunk) - room)
        if is_full and self._flushes:
            self.lost_bytes += len(self._bytes)
            self._bytes.clear()
        return chunk, is_full and self._flushes

    def take_line(self, max_bytes: int | None) -> bytes | None:
        """Remove and return the next line, cut to `max_bytes` if given; None if none is complete."""
        end = next((index for index, byte in enumerate(self._bytes) if byte in b"\r\n"), None)
        if end is None:
            return None
        line = bytes(self._bytes[:end][:max_bytes])
        del self._bytes[: end + 1]
        return line

    def clear(self) -> None:
        """Discard what is stored, but not what the host still has."""
        self._bytes.clear()

    def reset(self) -> None:
        """The board is reset: USB of its own begins anew, and what the host still had is lost, too."""
        self._bytes.clear()
        if self._holds_back:
            self._offered.clear()
