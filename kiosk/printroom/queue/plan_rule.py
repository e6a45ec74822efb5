"""The rule of the plan: which moment is where on it. Closed times may be narrow, as little happens in them. No Qt."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import pairwise

HOUR = timedelta(hours=1)
TICK = timedelta(minutes=10)
HALF, WHOLE = 30, 60

Span = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSize:
    """How long a rule is, in hours as they are drawn.

    least: also if nothing is planned so far. most: whatever is planned. closed: as much as a closed time takes at most;
    None: as long as it is.
    """

    least: float
    most: float
    closed: float | None


@dataclass(frozen=True, slots=True)
class ClosedTime:
    """A closed time on the rule; shares of its length."""

    begin: float
    end: float
    closes_at: datetime


@dataclass(frozen=True, slots=True)
class RuleHour:
    """A full hour. names_day: the first one after a midnight."""

    at: float
    moment: datetime
    names_day: bool


@dataclass(frozen=True, slots=True)
class RuleTick:
    """part: 2 at a full hour, 1 at half past, 0 between."""

    at: float
    part: int
    is_past: bool


class PlanRule:
    """From a full hour on, as far as something is planned."""

    def __init__(
        self, begin: datetime, now: datetime, last: datetime, closed: Sequence[Span], tz: tzinfo, size: RuleSize
    ) -> None:
        """last: until then something is planned. closed: closed times in order, without overlaps."""
        here = begin.astimezone(tz)
        self.begin = (
            here - timedelta(minutes=here.minute, seconds=here.second, microseconds=here.microsecond)
        ).astimezone(UTC)
        self.now, self._tz = now, tz
        self._closed = [(opens.astimezone(UTC), closes.astimezone(UTC)) for opens, closes in closed]
        self._is_even = size.closed is None
        self._knots: list[tuple[datetime, float]] = [(self.begin, 0.0)]
        """Moments with their places in drawn hours; between two of them the rule is even."""
        self._grow(last, size)
        self.hours_drawn = self._knots[-1][1]

    @property
    def looks(self) -> tuple[object, ...]:
        """Rules with the same one have the same hours, ticks and closed times."""
        return tuple(self._knots), tuple(self._closed), (self.now - self.begin) // TICK

    @property
    def until(self) -> datetime:
        return self._knots[-1][0]

    def share(self, moment: datetime) -> float:
        """Where a moment is on it, from 0 to 1."""
        if moment <= self.begin:
            return 0.0
        for (at, place), (after, place_after) in pairwise(self._knots):
            if moment < after:
                return (place + (moment - at) / (after - at) * (place_after - place)) / self.hours_drawn
        return 1.0

    def shows(self, begin: datetime, end: datetime) -> bool:
        """Whether any of this time is on it."""
        return begin < self.until and end > self.begin

    def closed_times(self) -> tuple[ClosedTime, ...]:
        return tuple(
            ClosedTime(self.share(begin), self.share(end), begin)
            for begin, end in self._closed
            if self.shows(begin, end)
        )

    def hours(self) -> tuple[RuleHour, ...]:
        """Where the hub is open, as a narrow closed time has no room for them; on an even rule all of them."""
        shown, before = [], self.begin.astimezone(self._tz).date()
        for moment in self._moments(HOUR):
            day = moment.astimezone(self._tz).date()
            shown.append(RuleHour(self.share(moment), moment, day != before))
            before = day
        return tuple(shown)

    def ticks(self) -> tuple[RuleTick, ...]:
        """Every ten minutes, where there are hours."""
        return tuple(
            RuleTick(self.share(moment), _part(moment.astimezone(self._tz).minute), moment <= self.now)
            for moment in self._moments(TICK)
        )

    def _moments(self, step: timedelta) -> Iterator[datetime]:
        moment = self.begin
        while moment <= self.until:
            if self._is_even or not any(begin <= moment < end for begin, end in self._closed):
                yield moment
            moment += step

    def _grow(self, last: datetime, size: RuleSize) -> None:
        """Add narrow closed times whole and all else by the hour, until all is on it or it is long enough."""
        moment, place = self._knots[0]
        while place < size.least or (moment < last and place < size.most):
            ends_at = next((end for begin, end in self._closed if begin <= moment < end), None)
            if ends_at is not None and size.closed is not None:
                place += min((ends_at - moment) / HOUR, size.closed)
                moment = ends_at
            else:
                closes_at = next((begin for begin, _ in self._closed if begin > moment), moment + HOUR)
                full_hour = moment.replace(minute=0, second=0, microsecond=0) + HOUR
                after = min(full_hour, closes_at)
                place += (after - moment) / HOUR
                moment = after
            self._knots.append((moment, place))


def _part(minute: int) -> int:
    return 2 if minute % WHOLE == 0 else 1 if minute % HALF == 0 else 0
