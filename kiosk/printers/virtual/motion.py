"""Axes of the virtual board: position, modes, and a planner that holds a few moves and their end times."""

import math
from collections import deque
from collections.abc import Mapping

MAX_PLANNED_MOVES = 16
HOMING_S = 4.0
MIN_FEED_MM_PER_MIN = 1.0


class Motion:
    """The axes, on the caller's clock; `speed` divides the duration of every move."""

    def __init__(self, speed: float) -> None:
        self._speed = speed
        self.position = {"X": 0.0, "Y": 0.0, "Z": 0.0, "E": 0.0}
        self.relative = False
        self.relative_e = False
        self.homed = False
        self._feed_mm_per_min = 1500.0
        self._ends_s: deque[float] = deque()

    def room_at_s(self, now_s: float) -> float:
        """When the planner has room for one more move: `now_s`, or the end of its oldest move."""
        while self._ends_s and self._ends_s[0] <= now_s:
            self._ends_s.popleft()
        return now_s if len(self._ends_s) < MAX_PLANNED_MOVES else self._ends_s[0]

    def still_at_s(self, now_s: float) -> float:
        return max(now_s, self._ends_s[-1]) if self._ends_s else now_s

    def move(self, words: Mapping[str, float], now_s: float) -> None:
        """Plan one straight move; the planner must have room."""
        if "F" in words:
            self._feed_mm_per_min = max(words["F"], MIN_FEED_MM_PER_MIN)
        squares, extruded_mm = 0.0, 0.0
        for axis in "XYZE":
            if axis not in words:
                continue
            relative = self.relative_e if axis == "E" else self.relative
            old_mm = self.position[axis]
            new_mm = old_mm + words[axis] if relative else words[axis]
            self.position[axis] = new_mm
            if axis == "E":
                extruded_mm = abs(new_mm - old_mm)
            else:
                squares += (new_mm - old_mm) ** 2
        distance_mm = math.sqrt(squares) or extruded_mm
        if distance_mm:
            duration_s = distance_mm * 60 / self._feed_mm_per_min / self._speed
            self._ends_s.append(self.still_at_s(now_s) + duration_s)

    def home(self, axes: str, now_s: float) -> float:
        """Home these axes (all when empty) and return when that ends."""
        for axis in axes or "XYZ":
            self.position[axis] = 0.0
        self.homed = True
        ends_s = self.still_at_s(now_s) + HOMING_S / self._speed
        self._ends_s.append(ends_s)
        return ends_s

    def clear_moves(self) -> None:
        self._ends_s.clear()
