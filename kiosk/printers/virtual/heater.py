"""One heater of the virtual board: heats at a constant rate, cools exponentially, and predicts when it is done."""

import math
from dataclasses import dataclass

AMBIENT_C = 22.0
CLOSE_ENOUGH_C = 0.5
NEVER_S = 1e9


@dataclass(slots=True)
class Heater:
    """A heater whose temperature is computed from its last change of target; nothing has to run meanwhile."""

    heating_c_per_s: float
    cooling_s: float
    """Time constant: the time to lose about two thirds of its excess temperature."""
    target_c: float = 0.0
    coldest_c: float = -math.inf
    """A broken part heats it up to that, whatever the target."""
    hottest_c: float = math.inf
    """A broken part lets it get no hotter."""
    _from_c: float = AMBIENT_C
    _from_s: float = 0.0

    def temperature_c(self, now_s: float) -> float:
        passed_s = max(0.0, now_s - self._from_s)
        goal_c = max(self.coldest_c, min(self.hottest_c, self.target_c))
        if goal_c > self._from_c:
            return min(goal_c, self._from_c + passed_s * self.heating_c_per_s)
        cooled_c = AMBIENT_C + (self._from_c - AMBIENT_C) * math.exp(-passed_s / self.cooling_s)
        return max(cooled_c, goal_c)

    def set_target(self, target_c: float, now_s: float) -> None:
        """Set the target in °C; 0 is off."""
        self._from_c, self._from_s = self.temperature_c(now_s), now_s
        self.target_c = target_c

    def fail(self, now_s: float, *, coldest_c: float = -math.inf, hottest_c: float = math.inf) -> None:
        """From now on a part is broken; without limits it is repaired."""
        self._from_c, self._from_s = self.temperature_c(now_s), now_s
        self.coldest_c, self.hottest_c = coldest_c, hottest_c

    def reached_at_s(self, now_s: float, *, also_when_cooling: bool) -> float:
        """When a wait for the target ends; `now_s` if it is reached, or if cooling is not waited for."""
        actual_c = self.temperature_c(now_s)
        if self.hottest_c < self.target_c - CLOSE_ENOUGH_C or (also_when_cooling and self.coldest_c > self.target_c):
            return now_s + NEVER_S
        if actual_c < self.target_c - CLOSE_ENOUGH_C:
            return now_s + (self.target_c - CLOSE_ENOUGH_C - actual_c) / self.heating_c_per_s
        goal_c = max(self.target_c, AMBIENT_C) + CLOSE_ENOUGH_C
        if also_when_cooling and actual_c > goal_c:
            return now_s + self.cooling_s * math.log((actual_c - AMBIENT_C) / (goal_c - AMBIENT_C))
        return now_s
