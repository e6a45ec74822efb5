"""Flow control: how much may be in flight. One line until the cable is known to be good, and after each error.

A line in flight is in one of three places: in a command slot (including the one being executed), in the receive
buffer, or still on the wire. The board moves lines from the receive buffer to a free slot in order, and sends `ok`
when a line leaves its slot. So the slots hold the oldest lines in flight, and the receive buffer at most the others:

    bytes of all lines in flight except the oldest `slots`  <=  receive buffer - 1

This is exact: acknowledgements still on the wire only make the board hold less than we assume. It relies on the board
emptying its receive buffer while a command is executed, as Marlin does whenever it waits. A board that does not will
lose bytes once the slots are counted; it then requests a resend while more was in flight than its receive buffer
holds, and from then on only the receive buffer is counted.
"""

from collections.abc import Sequence

from kiosk.printers.marlin.wire.framing import CommandKind
from kiosk.printers.marlin.wire.send_limits import SendLimits

CLEAN_LINES = 2000
"""A cable that took so many lines in a row without an error is good enough for more than one line at a time."""
MAX_CLEAN_LINES = 128_000
LONG_RUN = 10
"""An error after a run that many times as long as required is counted as the first."""
WIDEN_AFTER = 8
STOP_RESERVE_BYTES = 64
"""Holds a bare M112, an M108 or M876, and the numbered M112, M104 S0 and M140 S0."""
EARLY_STOP_BYTES = 8
"""Holds a bare M112 between two line feeds."""


class Window:
    """The number of lines that may be in flight, and how many of the oldest do not count against the receive buffer.

    `receive_bytes`: what may be in the receive buffer, without the reserve. `is_reserving`: a command that it has
    stored may keep the board from reading. `good_lines`: acknowledged in a row without a resend request or a time-out,
    also in earlier prints.

    When a board discards its buffer, the line just arriving loses its beginning, and the rest of it may be a whole
    command without its number (H37, see `firmware_notes/marlin-2.md`). With one line at a time nothing else is
    arriving. So a new cable has to prove itself first, and each error starts that over, with four times as many good
    lines to come if the cable had only just been found good.
    """

    def __init__(self, limits: SendLimits) -> None:
        self._overran = False
        self.is_reserving = False
        self._stored_behind = 0
        self.limits = limits
        self.lines = 1
        self.good_lines = 0
        self._required_lines = CLEAN_LINES
        self._good_since_widened = 0

    @property
    def limits(self) -> SendLimits:
        return self._limits

    @limits.setter
    def limits(self, limits: SendLimits) -> None:
        self._limits = limits
        self.slots = 0 if self._overran else limits.slots
        self._update_bytes()

    def forget_lines(self) -> None:
        """Nothing is in flight any more."""
        self._expect_stored(0)

    def blocking_sent(self, stored: int) -> None:
        """A blocking command was sent to a board that stores so many behind it, and may then read nothing."""
        if stored:
            self._expect_stored(stored + 1)

    def _expect_stored(self, lines: int) -> None:
        """Keep room for a stop and the heater-off lines until so many lines are acknowledged."""
        self._stored_behind, self.is_reserving = lines, lines > 0
        self._update_bytes()

    def _update_bytes(self) -> None:
        reserved = max(self._limits.reserve_bytes, STOP_RESERVE_BYTES if self.is_reserving else 0)
        self.receive_bytes = max(0, self._limits.receive_bytes - reserved)

    def update_free_slots(self, free: int) -> None:
        """The board reported its free slots while nothing else was in flight: all of them, or all but one."""
        if self.slots and self._limits.slots:
            self.slots = max(free, min(self.slots, free + 1))

    def lines_acknowledged(self, kinds: Sequence[CommandKind], *, is_blocked: bool) -> None:
        """Widen after enough good lines. kinds: of the lines, oldest first. is_blocked: by one still in flight."""
        if self._stored_behind and not is_blocked:
            # The blocking command leaves its slot before so many lines are stored, itself included.
            behind = next((n for n, kind in enumerate(reversed(kinds), 1) if kind >= CommandKind.LONG), len(kinds))
            self._expect_stored(max(0, self._stored_behind - behind))
        for _ in kinds:
            self._count_good_line()

    def _count_good_line(self) -> None:
        self.good_lines += 1
        self._good_since_widened += 1
        if (
            self._good_since_widened >= WIDEN_AFTER
            and self.good_lines >= self._required_lines
            and self.lines < self._limits.lines
        ):
            self.lines += 1
            self._good_since_widened = 0

    def narrow(self, bytes_in_flight: int) -> None:
        """One line at a time, after a resend request or time-out with this much in flight."""
        if self.good_lines >= self._required_lines:
            is_rare = self.good_lines >= LONG_RUN * self._required_lines
            self._required_lines = CLEAN_LINES if is_rare else min(MAX_CLEAN_LINES, 4 * self._required_lines)
        self.lines = 1
        self.good_lines = self._good_since_widened = 0
        if bytes_in_flight > self._limits.receive_bytes:
            self._overran = True
            self.slots = 0
