"""The rule of the night: which hour is where. No Qt. It counts true hours, also where the clocks are changed."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, tzinfo

HOUR = timedelta(hours=1)
ONE_NIGHT_H = 16
ONE_DAY_H = 30


class NightRule:
    """From the full hour at which the night began to the full hour after now."""

    def __init__(self, begin: datetime, until: datetime, tz: tzinfo) -> None:
        self.begin, self._tz = begin.astimezone(UTC), tz  # true hours, not those of the wall clock
        self.hours = max(1, -(-(until.astimezone(UTC) - self.begin) // HOUR))

    @property
    def ticks_each_hour(self) -> int:
        return 4 if self.hours <= ONE_NIGHT_H else 2 if self.hours <= ONE_DAY_H else 1

    def share(self, moment: datetime) -> float:
        """Where a moment is on it, from 0 to 1."""
        return min(1.0, max(0.0, (moment - self.begin) / (self.hours * HOUR)))

    def words(self, weekday: Callable[[datetime], str], *, few: bool = False) -> list[str]:
        """What stands above each hour: the hour, the weekday at midnight of a long night, or nothing."""
        short = self.hours <= ONE_NIGHT_H
        step = (2 if few else 1) if short else (4 if few else 2) if self.hours <= ONE_DAY_H else 12 if few else 6
        words = []
        for place in range(self.hours + 1):
            here = (self.begin + place * HOUR).astimezone(self._tz)
            if self.hours <= ONE_DAY_H:
                words.append(str(here.hour) if place % step == 0 else "")
            elif here.hour % step:
                words.append("")
            else:
                words.append(str(here.hour) if here.hour else weekday(here))
        return words
