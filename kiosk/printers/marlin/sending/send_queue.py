"""Commands waiting to be sent, by priority: staff commands, job lines, polls (H11)."""

from collections import deque
from collections.abc import Callable

from kiosk.printers.marlin.sending.in_flight import OnDone

MAX_POLL_DELAY_S = 1.0

Feed = Callable[[float], bytes | None]
"""Returns the job's next command; at the end of the file it sets `feed` to None and returns None."""


class SendQueue:
    """`commands` go ahead of the job. `feed` is the job's; `held` is a line of it that did not fit yet."""

    def __init__(self) -> None:
        self.feed: Feed | None = None
        self.held: bytes | None = None
        self.commands: deque[tuple[bytes, OnDone | None]] = deque()
        self._polls: deque[tuple[bytes, float]] = deque()

    def clear(self) -> None:
        """Drop everything, the feed included."""
        self.commands.clear()
        self._polls.clear()
        self.held = self.feed = None

    def add_poll(self, command: bytes, now_s: float) -> None:
        """Queue a poll, sent when the job leaves room and ahead of the job after a second."""
        self._polls.append((command, now_s + MAX_POLL_DELAY_S))

    @property
    def has_polls(self) -> bool:
        return bool(self._polls)

    def is_job_next(self, now_s: float) -> bool:
        """Whether the job's next line has its turn."""
        if self.feed is None or self.commands:
            return False
        return not self._polls or self._polls[0][1] > now_s

    @property
    def next_command(self) -> tuple[bytes, OnDone | None] | None:
        """The next command or poll if the job does not have its turn; `pop` removes it."""
        if self.commands:
            return self.commands[0]
        return (self._polls[0][0], None) if self._polls else None

    def pop(self) -> None:
        """Remove `next_command`."""
        (self.commands or self._polls).popleft()

    def poll_due_at_s(self, after_s: float) -> float | None:
        """When a poll goes ahead of the job, if later than `after_s`."""
        if not self._polls or not self.feed or self._polls[0][1] <= after_s:
            return None
        return self._polls[0][1]
