"""When a page gives up waiting: told of touches and of the time, it says when to warn and when it is over (T2, X4)."""

from enum import Enum

from kiosk.screens.session.pages import Wait

MORE_TIME = 10
"""A visitor who chose more time gets this many times as much."""


class Idle(Enum):
    """What the waiting has come to."""

    FRESH = "fresh"
    WARNING = "warning"
    OVER = "over"


class IdleWatch:
    """The patience of one page after another. Times are seconds on a clock that never jumps."""

    def __init__(self) -> None:
        """Begin with a page that waits for ever."""
        self._wait = Wait.STAYS
        self._since_s = 0.0
        self.patient = False

    def begin(self, wait: Wait, now_s: float) -> None:
        """A page came up."""
        self._wait = wait
        self._since_s = now_s

    def touched(self, now_s: float) -> None:
        """Somebody is there."""
        self._since_s = now_s

    def untouched_s(self, now_s: float) -> float:
        """Seconds since the last touch or the page's beginning."""
        return now_s - self._since_s

    def remaining_s(self, now_s: float) -> float | None:
        """Seconds until the page gives up, or None if it never does."""
        if not self._wait.seconds:
            return None
        factor = MORE_TIME if self.patient else 1
        return max(0.0, self._wait.seconds * factor - (now_s - self._since_s))

    def fraction_left(self, now_s: float) -> float:
        """The part of the patience that is left, 1 to 0."""
        left = self.remaining_s(now_s)
        if left is None:
            return 1.0
        return left / (self._wait.seconds * (MORE_TIME if self.patient else 1))

    def look(self, now_s: float) -> Idle:
        """What it has come to at this moment."""
        left = self.remaining_s(now_s)
        if left is None:
            return Idle.FRESH
        if left <= 0:
            return Idle.OVER
        warning_s = self._wait.warning_s * (MORE_TIME if self.patient else 1)
        return Idle.WARNING if left <= min(warning_s, max(20, self._wait.warning_s)) else Idle.FRESH


class Patience:
    """What the screen shows of a page's waiting: the seconds of the warning, and a dial in 60 steps."""

    def __init__(self) -> None:
        """Nothing is waited for."""
        self.watch = IdleWatch()
        self.warning_s = 0
        self.fraction = 1.0

    def look(self, now_s: float) -> Idle:
        """What the waiting has come to."""
        return self.watch.look(now_s)

    def show(self, state: Idle, now_s: float) -> bool:
        """Take over what is to be seen. Returns whether it changed."""
        before = (self.warning_s, self.fraction)
        self.warning_s = int(self.watch.remaining_s(now_s) or 0.0) + 1 if state is Idle.WARNING else 0
        self.fraction = round(self.watch.fraction_left(now_s) * 60) / 60
        return before != (self.warning_s, self.fraction)
