"""The temperatures of a server's printer as they come in and are told; blank when they are not known. No I/O."""

from collections.abc import Mapping
from typing import Any

from kiosk.printers.octoprint.calls import Outbox
from kiosk.printers.octoprint.server_state import BLANK, Heaters, read_heaters


class Readings:
    """The last heaters that were seen. Blankness is told once."""

    def __init__(self, out: Outbox) -> None:
        """`out` takes the events."""
        self._out = out
        self._heaters: Heaters | None = None
        self._blank = True

    @property
    def warming(self) -> bool:
        """A heater is well below its target."""
        return self._heaters is not None and self._heaters.warming()

    def saw(self, payload: Mapping[str, Any], *, operational: bool) -> Heaters | None:
        """Take in a full state; returns the heaters that it brought, to be told by `tell`."""
        heaters = read_heaters(payload) if operational else None
        self._heaters = heaters or (self._heaters if operational else None)
        return heaters

    def tell(self, heaters: Heaters | None, *, operational: bool) -> None:
        """Report what a full state brought."""
        if not operational:
            self.blank()
        elif heaters is not None:
            self._blank = heaters.read() == BLANK
            self._out.events.append(heaters.read())

    def blank(self) -> None:
        """Nothing is known any more."""
        self._heaters = None
        if not self._blank:
            self._blank = True
            self._out.events.append(BLANK)
