"""What waits to be sent, and whose turn it is: staff's commands before the job's lines before polls (H11)."""

from collections import deque
from collections.abc import Callable

from kiosk.printers.marlin.sending.in_flight import OnDone

RIPE_POLL_S = 1.0

Feed = Callable[[float], bytes | None]
"""Hands out the job's next command. When there is none it takes itself away (`feed = None`) and returns None."""


class SendQueue:
    """`feed` is the job's; `held` is what it handed out when there was no room for it."""

    def __init__(self) -> None:
        self.feed: Feed | None = None
        self.held: bytes | None = None
        self.staff: deque[tuple[bytes, OnDone | None]] = deque()
        self._polls: deque[tuple[bytes, float]] = deque()

    def forget(self) -> None:
        """Drop all of it."""
        self.staff.clear()
        self._polls.clear()
        self.held = self.feed = None

    def poll(self, command: bytes, now_s: float) -> None:
        """One more question, for when the job leaves room; it goes before the job after a second."""
        self._polls.append((command, now_s + RIPE_POLL_S))

    @property
    def polls(self) -> bool:
        """Whether there are any."""
        return bool(self._polls)

    def job_is_next(self, now_s: float) -> bool:
        """Whether it is the turn of the job's next line."""
        if self.feed is None or self.staff:
            return False
        return not self._polls or self._polls[0][1] > now_s

    @property
    def next(self) -> tuple[bytes, OnDone | None] | None:
        """What is to be sent if it is not the job's turn, and is taken out by `sent`; None: nothing."""
        if self.staff:
            return self.staff[0]
        return (self._polls[0][0], None) if self._polls else None

    def sent(self) -> None:
        """`next` is on its way."""
        (self.staff or self._polls).popleft()

    def ripe_at_s(self, after_s: float) -> float | None:
        """When a poll goes before the job, if that is later than `after_s`."""
        if not self._polls or not self.feed or self._polls[0][1] <= after_s:
            return None
        return self._polls[0][1]
