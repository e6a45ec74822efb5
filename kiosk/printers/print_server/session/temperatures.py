"""Reports the temperatures of a server's printer; unknown when it is not connected. No I/O."""

from kiosk.printers.print_server.calls import Outbox
from kiosk.printers.print_server.server_state import NO_TEMPERATURES, Heaters


class Temperatures:
    """The last temperatures. 'Unknown' is reported only once."""

    def __init__(self, outbox: Outbox) -> None:
        """Nothing is known yet."""
        self._outbox = outbox
        self._heaters: Heaters | None = None
        self._unknown = True

    @property
    def heating(self) -> bool:
        """Is a heater well below its target?"""
        return self._heaters is not None and self._heaters.are_heating()

    @property
    def last(self) -> Heaters | None:
        """The heaters as received last; None: nothing is known."""
        return self._heaters

    def state_received(self, heaters: Heaters | None, *, operational: bool) -> Heaters | None:
        """Take in the heaters of a full state, if it has some. Returns what is to be passed to `report`."""
        heaters = heaters if operational else None
        self._heaters = heaters or (self._heaters if operational else None)
        return heaters

    def report(self, heaters: Heaters | None, *, operational: bool) -> None:
        """Report the heaters of a full state."""
        if not operational:
            self.clear()
        elif heaters is not None:
            temperatures = heaters.first_tool_and_bed()
            self._unknown = temperatures == NO_TEMPERATURES
            self._outbox.events.append(temperatures)

    def clear(self) -> None:
        """Report that nothing is known any more."""
        self._heaters = None
        if not self._unknown:
            self._unknown = True
            self._outbox.events.append(NO_TEMPERATURES)
