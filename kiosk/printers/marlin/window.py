"""How much may be on its way to the board at once: starts narrow, widens while all goes well, halves on trouble."""

from dataclasses import dataclass

FIRST_PATIENCE = 8
LONGEST_PATIENCE = 512


@dataclass(frozen=True, slots=True)
class WindowLimits:
    """What the board can take: bytes not yet acknowledged, and lines not yet acknowledged."""

    receive_bytes: int = 127
    lines: int = 4


class Window:
    """The number of lines that may be in flight now.

    A board that was seen to lose bytes stays narrow: with every trouble it takes twice as many good lines to widen.
    """

    def __init__(self, limits: WindowLimits) -> None:
        self.limits = limits
        self.lines = 1
        self._good = 0
        self._patience = FIRST_PATIENCE

    def line_was_taken(self) -> None:
        """One more line was acknowledged."""
        self._good += 1
        if self._good >= self._patience and self.lines < self.limits.lines:
            self.lines += 1
            self._good = 0

    def trouble(self) -> None:
        """A resend or a time-out."""
        self.lines = max(1, self.lines // 2)
        self._good = 0
        self._patience = min(LONGEST_PATIENCE, self._patience * 2)

    def shut(self) -> None:
        """One line at a time from here, until it has earned more."""
        self.trouble()
        self.lines = 1
