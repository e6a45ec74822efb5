"""How long to wait before the next try to reach a server: longer each time, and never all printers at once."""

import secrets
from collections.abc import Callable

FIRST_S = 5.0
LONGEST_S = 240.0
_CHANCE = secrets.SystemRandom()
SPREAD = 0.2
"""Each pause is up to this share shorter or longer, so that twenty printers don't knock together."""


class ReconnectPause:
    """Pauses of 5 s, 10 s, 20 s … 240 s, each a little off; `reset` after a success."""

    def __init__(self, chance: Callable[[], float] = _CHANCE.random) -> None:
        """`chance` gives numbers from 0 to 1."""
        self._chance = chance
        self._next_s = FIRST_S

    def next_s(self) -> float:
        """Seconds to wait now; the following pause is twice as long."""
        pause_s = self._next_s
        self._next_s = min(LONGEST_S, pause_s * 2)
        return min(LONGEST_S, pause_s * (1 + SPREAD * (2 * self._chance() - 1)))

    def reset(self) -> None:
        """The server was reached: begin again with the short pause."""
        self._next_s = FIRST_S
