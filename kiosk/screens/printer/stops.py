"""Whether `Stop now` has reached the print room (N1)."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.base.clock import Clock
from kiosk.printroom.orders import Action
from kiosk.store.busy_wait import waiting_at_most

if TYPE_CHECKING:
    from sqlite_utils import Database

    from kiosk.printroom.orders import Orders
    from kiosk.store.heartbeats import Liveness

ANSWER_S = 1.7
"""A print room that works writes a heartbeat each second; one that wrote none for so long after a stop is not there."""
WRITE_WAIT_MS = 1000
"""How long a stop waits to be written: a transaction of another process takes a few ms, and N1 allows 2 s."""
CHECK_MS = 1800
"""When to look again after a stop: N1 allows 2 s."""


@dataclass(frozen=True, slots=True)
class _Stop:
    pressed_s: float
    staff_id: str
    order_id: str | None = None
    """None: the order could not be written yet."""


class Stops:
    """The stops of this screen that are not answered yet, one for each printer."""

    def __init__(self, orders: "Orders", hub_db: "Database", print_room: "Liveness | None", clock: Clock) -> None:
        """hub_db: the one of `orders`. print_room: whether it works; None: it is taken to work."""
        self._orders, self._hub_db, self._print_room, self._clock = orders, hub_db, print_room, clock
        self._stops: dict[str, _Stop] = {}

    def press(self, printer_id: str, staff_id: str) -> str:
        """Give the order to stop and return its id. Raises StoreError if it can't be written: then it has failed.

        It does not wait for a process that was frozen inside a transaction: the person has to go to the machine.
        """
        self._stops[printer_id] = _Stop(self._clock.monotonic_s(), staff_id)
        return self._write(printer_id, WRITE_WAIT_MS)

    def try_again(self, printer_id: str) -> str | None:
        """Write what could not be written when it was pressed. Returns the order's id; None: there was none.

        Raises StoreError as long as it can't be written.
        """
        stop = self._stops.get(printer_id)
        return self._write(printer_id, 0) if stop is not None and stop.order_id is None else None

    def forget_unwritten(self) -> None:
        """Whoever pressed has left the page: what was not written then is not given behind their back."""
        self._stops = {printer_id: stop for printer_id, stop in self._stops.items() if stop.order_id is not None}

    def _write(self, printer_id: str, wait_ms: int) -> str:
        stop = self._stops[printer_id]
        with waiting_at_most(self._hub_db, wait_ms):
            order_id = self._orders.give(Action.STOP_NOW, printer_id, stop.staff_id)
        self._stops[printer_id] = replace(stop, order_id=order_id)
        return order_id

    def failed(self, printer_id: str) -> bool:
        """Whether a stop of this printer has reached nobody: it is not answered, and the print room is not there.

        A print room that shows after the stop that it works gets the time to carry it out.
        """
        stop = self._stops.get(printer_id)
        if stop is None:
            return False
        if stop.order_id is None:
            return True
        if self._print_room is None:
            return False
        if self._orders.answer(stop.order_id) is not None:
            del self._stops[printer_id]
            return False
        if self._print_room.silence() is not None:
            return True
        waited_s = self._clock.monotonic_s() - stop.pressed_s
        return waited_s >= ANSWER_S and self._print_room.age_s() >= waited_s
