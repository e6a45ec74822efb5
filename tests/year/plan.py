"""What happens on one day of the simulated year, in order of time; what happens may plan more."""

import heapq
import itertools
from collections.abc import Callable
from datetime import date

from tests.year.hub import Hub, at


class DayPlan:
    """hour: of the day in the hub's calendar; 0.2 is twelve minutes past midnight."""

    def __init__(self, day: date) -> None:
        self.day = day
        self._order = itertools.count()
        self._planned: list[tuple[float, int, Callable[[], None]]] = []

    def add(self, hour: float, what: Callable[[], None]) -> None:
        heapq.heappush(self._planned, (hour, next(self._order), what))

    def run(self, hub: Hub) -> None:
        while self._planned:
            hour, _, what = heapq.heappop(self._planned)
            hub.clock.at = max(hub.clock.at, at(self.day, hour))
            what()
