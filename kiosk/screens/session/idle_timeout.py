"""When a page without touches is left, and when it warns before that (T2, X4). No Qt; the time is handed in."""

from enum import Enum

from kiosk.screens.session.pages import Timeout

MORE_TIME = 10
"""A visitor who chose more time gets this many times as much."""


class Idle(Enum):
    FRESH = "fresh"
    WARNING = "warning"
    OVER = "over"


class IdleTimeout:
    """The time-out of the page on the screen. Times are seconds of a monotonic clock."""

    def __init__(self) -> None:
        self._timeout = Timeout.STAYS
        self._since_s = 0.0
        self.more_time = False

    def begin(self, timeout: Timeout, now_s: float) -> None:
        self._timeout = timeout
        self._since_s = now_s

    def touched(self, now_s: float) -> None:
        self._since_s = now_s

    def untouched_s(self, now_s: float) -> float:
        """Seconds since the last touch, or since the page came up."""
        return now_s - self._since_s

    def remaining_s(self, now_s: float) -> float | None:
        """Seconds until the page is left; None if it stays."""
        if not self._timeout.seconds:
            return None
        return max(0.0, self._timeout.seconds * self._factor - (now_s - self._since_s))

    def remaining_fraction(self, now_s: float) -> float:
        remaining_s = self.remaining_s(now_s)
        return 1.0 if remaining_s is None else remaining_s / (self._timeout.seconds * self._factor)

    def state_at(self, now_s: float) -> Idle:
        """The warning is never shorter than 20 s."""
        remaining_s = self.remaining_s(now_s)
        if remaining_s is None:
            return Idle.FRESH
        if remaining_s <= 0:
            return Idle.OVER
        warning_s = min(self._timeout.warning_s * self._factor, max(20, self._timeout.warning_s))
        return Idle.WARNING if remaining_s <= warning_s else Idle.FRESH

    @property
    def _factor(self) -> int:
        return MORE_TIME if self.more_time else 1


class TimeoutDisplay:
    """What the screen shows of the time-out: the seconds of the warning, and a dial in 60 steps."""

    def __init__(self) -> None:
        self.timeout = IdleTimeout()
        self.warning_s = 0
        """Seconds until the page is left while it warns, else 0."""
        self.fraction = 1.0

    def show(self, state: Idle, now_s: float) -> bool:
        """Take over the state of `now_s`. Returns whether anything visible changed."""
        before = (self.warning_s, self.fraction)
        self.warning_s = int(self.timeout.remaining_s(now_s) or 0.0) + 1 if state is Idle.WARNING else 0
        self.fraction = round(self.timeout.remaining_fraction(now_s) * 60) / 60
        return before != (self.warning_s, self.fraction)
