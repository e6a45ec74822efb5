"""Flow control: how much may be in flight; starts narrow, widens while all goes well, halves on a resend or time-out.

A line in flight is in one of three places: in a command slot (including the one being executed), in the receive
buffer, or still on the wire. The board moves lines from the receive buffer to a free slot in order, and sends `ok`
when a line leaves its slot. So the slots hold the oldest lines in flight, and the receive buffer at most the others:

    bytes of all lines in flight except the oldest `slots`  <=  receive buffer - 1

This is exact: acknowledgements still on the wire only make the board hold less than we assume. It relies on the board
emptying its receive buffer while a command is executed, as Marlin does whenever it waits. A board that does not will
lose bytes once the slots are counted; it then requests a resend while more was in flight than its receive buffer
holds, and from then on only the receive buffer is counted.
"""

from kiosk.printers.marlin.wire.send_limits import SendLimits

FIRST_WIDEN_AFTER = 8
MAX_WIDEN_AFTER = 2048
STOP_RESERVE_BYTES = 64
"""Holds a bare M112, an M108 or M876, and the numbered M112, M104 S0 and M140 S0."""
EARLY_STOP_BYTES = 8
"""Holds a bare M112 between two line feeds."""


class Window:
    """The number of lines that may be in flight, and how many of the oldest do not count against the receive buffer.

    `receive_bytes`: what may be in the receive buffer, without the reserve. `is_reserving`: a command that it has
    stored may keep the board from reading.

    A board seen to lose bytes stays narrow, and so does a bad cable: each resend or time-out makes widening take four
    times as many good lines. When a board discards its buffer, the line just arriving loses its beginning, and the
    rest of it may be a command (see `firmware_notes/marlin-2.md`): a cable that damages one line in a hundred must
    quickly get down to one line at a time, where nothing else is arriving.
    """

    def __init__(self, limits: SendLimits) -> None:
        self._overran = False
        self.is_reserving = False
        self.limits = limits
        self.lines = 1
        self._good_lines = 0
        self._widen_after = FIRST_WIDEN_AFTER

    @property
    def limits(self) -> SendLimits:
        return self._limits

    @limits.setter
    def limits(self, limits: SendLimits) -> None:
        self._limits = limits
        self.slots = 0 if self._overran else limits.slots
        self._update_bytes()

    def reserve(self, is_reserving: bool) -> None:
        """Keep room for a stop and the heater-off lines while the board does not read."""
        self.is_reserving = is_reserving
        self._update_bytes()

    def _update_bytes(self) -> None:
        reserved = max(self._limits.reserve_bytes, STOP_RESERVE_BYTES if self.is_reserving else 0)
        self.receive_bytes = max(0, self._limits.receive_bytes - reserved)

    def update_free_slots(self, free: int) -> None:
        """The board reported its free slots while nothing else was in flight: all of them, or all but one."""
        if self.slots and self._limits.slots:
            self.slots = max(free, min(self.slots, free + 1))

    def line_acknowledged(self) -> None:
        """Widen after enough good lines."""
        self._good_lines += 1
        if self._good_lines >= self._widen_after and self.lines < self._limits.lines:
            self.lines += 1
            self._good_lines = 0

    def narrow(self, lines_in_flight: int, bytes_in_flight: int) -> None:
        """Halve after a resend request or time-out with this much in flight."""
        self.lines = max(1, min(self.lines, lines_in_flight) // 2)
        self._good_lines = 0
        self._widen_after = min(MAX_WIDEN_AFTER, self._widen_after * 4)
        if bytes_in_flight > self._limits.receive_bytes:
            self._overran = True
            self.slots = 0

    def narrow_to_one(self, lines_in_flight: int, bytes_in_flight: int) -> None:
        """One line at a time until enough good lines."""
        self.narrow(lines_in_flight, bytes_in_flight)
        self.lines = 1
