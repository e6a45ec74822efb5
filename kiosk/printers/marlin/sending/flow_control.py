"""How much may be on its way to the board at once: starts narrow, widens while all goes well, halves on trouble.

How wide is safe? A line that is not acknowledged is in one of three places: in a command slot (the one that is being
carried out among them), in the receive buffer, or still on its way there. The board takes lines out of the receive
buffer in order, as soon as a slot is free, and it says `ok` when a line leaves its slot. So at any moment the slots
hold the oldest lines that are not acknowledged, and the receive buffer can at most hold the others:

    bytes of all lines in flight, but for the oldest `slots` of them  <=  receive buffer - 1

That is exact: the answers on their way back only make fewer lines be at the board than we think. What it takes on
trust is that the board empties its receive buffer while a command is being carried out, as Marlin does whenever it
waits. A board that does not will lose bytes when the slots' share is used; it asks for a line again while more was in
in flight than its receive buffer holds, and from then on only the receive buffer's share is used.
"""

from kiosk.printers.marlin.wire.send_limits import SendLimits

FIRST_WIDEN_AFTER = 8
MAX_WIDEN_AFTER = 2048


class Window:
    """The number of lines that may be in flight now, and how many of the oldest need no room in the receive buffer.

    A board that was seen to lose bytes stays narrow, and so does a bad cable: with every trouble it takes four times
    as many good lines to widen. For when a board throws its buffer away, the line that is just arriving loses its
    head, and what is left of it may be a command (see `firmware_notes/marlin-2.md`): a cable that spoils one line in
    a hundred must soon come to one line at a time, where nothing is arriving then.
    """

    def __init__(self, limits: SendLimits) -> None:
        self._overran = False
        self.limits = limits
        self.lines = 1
        self._good = 0
        self._patience = FIRST_WIDEN_AFTER

    @property
    def limits(self) -> SendLimits:
        """What the board can take."""
        return self._limits

    @limits.setter
    def limits(self, limits: SendLimits) -> None:
        self._limits = limits
        self.slots = 0 if self._overran else limits.slots

    def free_slots_said(self, free: int) -> None:
        """The board said how many slots are free while nothing else is in flight: that is all, or all but one."""
        if self.slots and self._limits.slots:
            self.slots = max(free, min(self.slots, free + 1))

    def line_was_taken(self) -> None:
        """One more line was acknowledged."""
        self._good += 1
        if self._good >= self._patience and self.lines < self._limits.lines:
            self.lines += 1
            self._good = 0

    def trouble(self, lines_in_flight: int, bytes_in_flight: int) -> None:
        """A resend or a time-out, while so much was in flight."""
        self.lines = max(1, min(self.lines, lines_in_flight) // 2)
        self._good = 0
        self._patience = min(MAX_WIDEN_AFTER, self._patience * 4)
        if bytes_in_flight > self._limits.receive_bytes:
            self._overran = True
            self.slots = 0

    def shut(self, lines_in_flight: int, bytes_in_flight: int) -> None:
        """One line at a time from here, until it has earned more."""
        self.trouble(lines_in_flight, bytes_in_flight)
        self.lines = 1
