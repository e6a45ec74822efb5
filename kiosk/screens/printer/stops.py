"""Whether `Stop now` has reached the print room (N1)."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.base.clock import Clock

if TYPE_CHECKING:
    from kiosk.printroom.orders import Orders
    from kiosk.store.heartbeats import Liveness

ANSWER_S = 1.7
"""A print room that works writes a heartbeat each second; one that wrote none for so long after a stop is not there."""
CHECK_MS = 1800
"""When to look again after a stop: N1 allows 2 s."""


@dataclass(frozen=True, slots=True)
class _Stop:
    order_id: str
    pressed_s: float


class Stops:
    """The stops of this screen that are not answered yet, one for each printer."""

    def __init__(self, orders: "Orders", print_room: "Liveness | None", clock: Clock) -> None:
        """print_room: whether it works; None: it is taken to work."""
        self._orders, self._print_room, self._clock = orders, print_room, clock
        self._stops: dict[str, _Stop] = {}

    def pressed(self, printer_id: str, order_id: str) -> None:
        self._stops[printer_id] = _Stop(order_id, self._clock.monotonic_s())

    def failed(self, printer_id: str) -> bool:
        """Whether a stop of this printer has reached nobody: it is not answered, and the print room is not there.

        A print room that shows after the stop that it works gets the time to carry it out.
        """
        stop = self._stops.get(printer_id)
        if stop is None or self._print_room is None:
            return False
        if self._orders.answer(stop.order_id) is not None:
            del self._stops[printer_id]
            return False
        if self._print_room.silence() is not None:
            return True
        waited_s = self._clock.monotonic_s() - stop.pressed_s
        return waited_s >= ANSWER_S and self._print_room.age_s() >= waited_s
