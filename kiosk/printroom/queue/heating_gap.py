"""Printers do not begin to heat at the same time: several at once may trip the fuse of a room. Does no I/O.

A start counts from when its file is handed to the printer, and once more from when the print is seen to begin, which
may be minutes later over a network.
"""

import math

from kiosk.printers.printer import JobStarted
from kiosk.printroom.results.film_strip import PrintRoomEvent


class HeatingGap:
    """When the next printer may begin to heat. Times are on the steady clock; forgotten with the print room."""

    def __init__(self) -> None:
        self.gap_s = 0.0
        """At least so long between two printers; 0: they need not wait."""
        self._last_s = -math.inf
        self._last_printer_id = ""

    def began(self, printer_id: str, now_s: float) -> None:
        """This printer begins to heat."""
        self._last_s, self._last_printer_id = now_s, printer_id

    def note(self, printer_id: str, event: PrintRoomEvent, now_s: float) -> None:
        """What this printer reports: the beginning of a print counts, too."""
        if isinstance(event, JobStarted):
            self.began(printer_id, now_s)

    def wait_s(self, printer_id: str, now_s: float) -> float:
        """How long this printer has to wait; 0: not at all."""
        if printer_id == self._last_printer_id:
            return 0.0
        return max(0.0, self._last_s + self.gap_s - now_s)
