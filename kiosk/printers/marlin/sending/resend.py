"""Resend requests (H17): the history of sent lines, when resending starts, and which requests cannot be granted."""

from collections import deque
from collections.abc import Iterable

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.marlin.sending.in_flight import SentLine
from kiosk.printers.marlin.wire.framing import CommandKind

HISTORY_LINES = 1000
OK_TIMEOUT_S = 0.7
SETTLE_S = 0.05
MAX_IDENTICAL_REQUESTS = 10
MAX_LINES_BACK = 32
"""Noise may have made an `ok` for a line that was never accepted, but not for more than a window (H33)."""
RESET_SUSPECT_LINES = 8
"""A board that accepted this many lines and requests line 1 was reset; resending would print over the part (H7)."""


class ResendState:
    """From a resend request to the last line resent. `number` is the next line to resend, or None.

    `history`: framed lines; the last one is number `next - 1`. `count`: lines resent.
    `suspect`: an implausible number that was requested; until the next `ok` the request is expected again.
    `ok_follows`: whether the board sends an `ok` after its request; None while unknown.
    """

    def __init__(self) -> None:
        self.history: deque[bytes] = deque(maxlen=HISTORY_LINES)
        self.count = 0
        self.ok_follows: bool | None = None
        self.reset()

    def reset(self) -> None:
        """Numbering has restarted."""
        self.history.clear()
        self.number: int | None = None
        self._dropped: dict[int, SentLine] = {}
        self._start_at_s: float | None = None
        self._ok_until_s: float | None = None
        self.suspect: int | None = None
        self._requested: int | None = None
        self._identical = 0

    @property
    def is_settling(self) -> bool:
        """Whether lines that were on the wire may still repeat the request."""
        return self._start_at_s is not None

    @property
    def wake_at_s(self) -> float | None:
        """When resending may start."""
        if self.number is None or self._start_at_s is None:
            return None
        return max(self._start_at_s, self._ok_until_s or 0.0)

    def is_new_request(self, number: int, now_s: float) -> bool:
        """Take note of a request; False if it repeats the one being granted."""
        if self.ok_follows is not False:
            self._ok_until_s = now_s + OK_TIMEOUT_S
        if self.number == number:
            self._start_at_s = now_s + SETTLE_S
            return False
        return True

    def check_request(self, number: int, next_number: int, lines_in_flight: int) -> Reason | None:
        """Why this request cannot be granted, or None. `suspect` is set, and nothing is to be done, on first sight.

        An implausible request may have been garbled on its way: it counts when it comes twice in a row.
        """
        self._identical = self._identical + 1 if number == self._requested else 1
        self._requested = number
        self.suspect = None
        accepted = (self.number or next_number) - 1 - lines_in_flight
        reason = None
        if number <= 1 and accepted >= RESET_SUSPECT_LINES:
            reason = Reason(ReasonCode.LINE_NUMBERS_RESET)
        elif number > next_number or number < max(next_number - len(self.history), accepted + 1 - MAX_LINES_BACK):
            reason = Reason(ReasonCode.LINE_NOT_AVAILABLE, line=number)
        elif self._identical >= MAX_IDENTICAL_REQUESTS:
            return Reason(ReasonCode.LINE_ASKED_TOO_OFTEN, line=number, times=MAX_IDENTICAL_REQUESTS)
        if reason and self._identical == 1:
            self.suspect = number
            return None
        return reason

    def start_from(self, number: int, dropped: Iterable[SentLine], now_s: float) -> None:
        """Resend from `number` on; `dropped` are those of the lines that were in flight."""
        self._dropped.update((line.number, line) for line in dropped)
        self.number = number
        self._start_at_s = now_s + SETTLE_S

    def consume_ok(self, now_s: float, *, idle: bool) -> bool:
        """Whether a plain `ok` belongs to a resend request. idle: nothing is in flight that it could belong to."""
        if self._ok_until_s is None:
            return False
        in_time = now_s <= self._ok_until_s
        self._ok_until_s = None
        if not in_time:
            return False
        if idle:
            self.ok_follows = True
        return True

    def expect_no_ok(self) -> None:
        """The board is idle: no `ok` will follow its request."""
        self._ok_until_s = None

    def may_start(self, now_s: float, *, idle: bool) -> bool:
        """Whether the request is complete. idle: no line is in flight whose `ok` was taken for that of the request."""
        if self._ok_until_s is not None:
            if now_s < self._ok_until_s:
                return False
            self._ok_until_s = None
            if self.ok_follows is None and idle:
                self.ok_follows = False
        if self._start_at_s is not None and now_s < self._start_at_s:
            return False
        self._start_at_s = None
        return True

    def next_line(self, next_number: int) -> tuple[bytes, SentLine] | None:
        """Return the next line to resend; None when none remains. Only while `number` is set."""
        assert self.number is not None
        number, self.number = self.number, None
        if number >= next_number:
            return None
        if number + 1 < next_number:
            self.number = number + 1
        line = self.history[number - next_number]
        self.count += 1
        return line, self._dropped.pop(number, None) or SentLine(number, len(line), CommandKind.PLAIN, None, False)
