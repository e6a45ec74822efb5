"""The growing pause between tries to reach a printer, a server or a camera."""

import secrets
from collections.abc import Callable

_RANDOM = secrets.SystemRandom().random
_MAX_DOUBLINGS = 30


def backoff_s(failures: int, first_s: float, longest_s: float) -> float:
    """The pause after so many earlier failures in a row: `first_s`, doubled for each."""
    return min(longest_s, first_s * (1 << min(failures, _MAX_DOUBLINGS)))


class Backoff:
    """Counts failures and gives the pause after each.

    jitter: each pause is up to this share shorter or longer, so printers that fail together do not retry together.
    """

    def __init__(
        self, first_s: float, longest_s: float, jitter: float = 0.0, random: Callable[[], float] = _RANDOM
    ) -> None:
        """random: gives numbers from 0 to 1."""
        self._first_s, self._longest_s, self._jitter = first_s, longest_s, jitter
        self._random = random
        self._failures = 0

    def next_s(self) -> float:
        """Count a failure; seconds to wait now."""
        pause_s = backoff_s(self._failures, self._first_s, self._longest_s)
        self._failures += 1
        return min(self._longest_s, pause_s * (1 + self._jitter * (2 * self._random() - 1)))

    def reset(self) -> None:
        """Start again from the first pause, after a success."""
        self._failures = 0
