"""Cuts what a serial scanner sends into scans, without doing I/O; hostile input is dropped whole (S4)."""

from collections import deque

from kiosk.scan.codes import LONGEST_SCAN
from kiosk.scan.scan_details import ScanDetails, ScanSource

LINE_END_S = 0.150
"""Silence that ends a line of a scanner which sends no terminator; USB delivers a line within a few ms."""

_TERMINATORS = b"\r\n\t"
_DETAILS_KEPT = 8


class LineCutter:
    """One port: bytes in, scans out. Keeps at most 64 bytes, however many come without a terminator. Never blocks."""

    def __init__(self) -> None:
        self._line = bytearray()
        self._too_long = False
        self._last_s = float("-inf")
        self._details: deque[ScanDetails] = deque(maxlen=_DETAILS_KEPT)

    @property
    def due_at_s(self) -> float | None:
        """When `poll` must be called next, or None when no line is open."""
        return self._last_s + LINE_END_S if self._line or self._too_long else None

    def feed(self, received: bytes, at_s: float) -> list[str]:
        """Take the bytes that came at `at_s` seconds; returns the scans that are complete now."""
        scans = self.poll(at_s)
        self._last_s = at_s
        for byte in received:
            if byte in _TERMINATORS:
                scans += self._cut(bytes([byte]))
            elif not self._too_long:
                self._line.append(byte)
                self._too_long = len(self._line) > LONGEST_SCAN
        return scans

    def take_details(self) -> list[ScanDetails]:
        """All lines since the last call, in full, those that were dropped too."""
        details = list(self._details)
        self._details.clear()
        return details

    def poll(self, at_s: float) -> list[str]:
        """Let time pass until `at_s`; returns the line that ended by silence, if one did."""
        due_at_s = self.due_at_s
        return [] if due_at_s is None or at_s < due_at_s else self._cut()

    def _cut(self, end: bytes = b"") -> list[str]:
        line, self._line = bytes(self._line), bytearray()
        is_clean = not self._too_long and line.isascii() and line.decode("ascii").isprintable()
        self._too_long = False
        text = line.decode("ascii").strip() if is_clean else ""
        if line:
            self._details.append(ScanDetails(ScanSource.SERIAL, line, end, text=text))
        return [text] if text else []
