"""Lines that the board wants once more (H17): what is kept for it, when to go on, and when that makes no sense."""

from collections import deque
from collections.abc import Iterable

from kiosk.printers.marlin.sending.in_flight import SentLine
from kiosk.printers.marlin.wire.framing import CommandKind

HISTORY_LINES = 1000
OK_WITHIN_S = 0.7
SETTLE_S = 0.05
MOST_SAME = 10
LONG_BEGUN_LINES = 8
"""A board that took so many and asks for line 1 was reset: to send it all anew would print over the piece (H7)."""


class ResendState:
    """Between a request and the last line that is sent again; `number` is the next of these, or None.

    `history`: the framed lines; the last is number `next - 1`. `count`: how many were sent again.
    `doubted`: a number that was asked for and can't be meant: until the next `ok` another request is to be expected.
    `ok_follows`: whether the board says `ok` to its own request; None while nobody knows.
    """

    def __init__(self) -> None:
        self.history: deque[bytes] = deque(maxlen=HISTORY_LINES)
        self.count = 0
        self.ok_follows: bool | None = None
        self.begin()

    def begin(self) -> None:
        """Numbers begin anew."""
        self.history.clear()
        self.number: int | None = None
        self._dropped: dict[int, SentLine] = {}
        self._go_on_at_s: float | None = None
        self._ok_until_s: float | None = None
        self.doubted: int | None = None
        self._asked: int | None = None
        self._same = 0

    @property
    def settles(self) -> bool:
        """Whether the same request may still come from lines that were on their way."""
        return self._go_on_at_s is not None

    @property
    def wake_at_s(self) -> float | None:
        """When to go on, if that is a matter of time."""
        if self.number is None or self._go_on_at_s is None:
            return None
        return max(self._go_on_at_s, self._ok_until_s or 0.0)

    def is_new(self, number: int, now_s: float) -> bool:
        """The board asks for `number`; False if that line has not been sent again since it asked before."""
        if self.ok_follows is not False:
            self._ok_until_s = now_s + OK_WITHIN_S
        if self.number == number:
            self._go_on_at_s = now_s + SETTLE_S
            return False
        return True

    def trouble_with(self, number: int, next_number: int, lines_in_flight: int) -> str:
        """Why this request can't be granted, as a sentence, or empty. In doubt `doubted` is set and nothing to be done.

        What can't be granted may have been garbled on its way here: it counts when it comes twice in a row.
        """
        self._same = self._same + 1 if number == self._asked else 1
        self._asked = number
        self.doubted = None
        taken = (self.number or next_number) - 1 - lines_in_flight
        why = ""
        if number <= 1 and taken >= LONG_BEGUN_LINES:
            why = "The printer wants to begin at line 1 again: it was reset."
        elif number > next_number or number < next_number - len(self.history):
            why = f"The printer asked for line {number}, which can't be sent again."
        elif self._same >= MOST_SAME:
            return f"The printer asked for line {number} {MOST_SAME} times in a row."
        if why and self._same == 1:
            self.doubted = number
            return ""
        return why

    def go_back(self, number: int, dropped: Iterable[SentLine], now_s: float) -> None:
        """All from `number` on is to be sent again; `dropped` are those of them that were in flight."""
        self._dropped.update((line.number, line) for line in dropped)
        self.number = number
        self._go_on_at_s = now_s + SETTLE_S

    def takes_ok(self, now_s: float, *, idle: bool) -> bool:
        """Whether a plain `ok` belongs to a request; `idle`: it can be that of no line in flight."""
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
        """The board has nothing more to say."""
        self._ok_until_s = None

    def may_go_on(self, now_s: float, *, idle: bool) -> bool:
        """Whether all has been said; `idle`: no line is in flight whose `ok` was taken for that of the request."""
        if self._ok_until_s is not None:
            if now_s < self._ok_until_s:
                return False
            self._ok_until_s = None
            if self.ok_follows is None and idle:
                self.ok_follows = False
        if self._go_on_at_s is not None and now_s < self._go_on_at_s:
            return False
        self._go_on_at_s = None
        return True

    def next_line(self, next_number: int) -> tuple[bytes, SentLine] | None:
        """The next line to be sent again; None when there is none left."""
        assert self.number is not None
        number, self.number = self.number, None
        if number >= next_number:
            return None
        if number + 1 < next_number:
            self.number = number + 1
        line = self.history[number - next_number]
        self.count += 1
        return line, self._dropped.pop(number, None) or SentLine(number, len(line), CommandKind.PLAIN, None, False)
