"""Baud rate of a port: the configured one, or the common ones in turn until a board answers (H3)."""

COMMON_BAUD_RATES = (115200, 250000, 230400, 500000, 1000000, 57600)
ROUNDS = 2
"""A board that resets when its port is opened may still be booting in the first round."""


class BaudRates:
    """The baud rate to use. `is_certain`: configured or answered before, so that no other is tried."""

    def __init__(self, baud: int | None) -> None:
        self._is_fixed = baud is not None
        self._bauds = [baud] if baud is not None else list(COMMON_BAUD_RATES)
        self._attempts_remaining = 0
        self.is_certain = self._is_fixed

    @property
    def current(self) -> int:
        """Bits per second."""
        return self._bauds[0]

    def port_opened(self) -> None:
        """Start a new search at the current rate."""
        self._attempts_remaining = ROUNDS * len(self._bauds) - 1

    def board_answered(self) -> None:
        """Keep the current rate for later connections."""
        self.is_certain = True

    def prefer(self, baud: int) -> None:
        """Try `baud` first, as the rate of an earlier connection; unknown rates are ignored."""
        if baud in self._bauds:
            while self.current != baud:
                self._bauds.append(self._bauds.pop(0))
            self.is_certain = True

    def try_next(self) -> bool:
        """Nobody answered: go to the next rate. False when the port must be opened again first."""
        has_next = not self.is_certain and self._attempts_remaining > 0
        self.is_certain = self._is_fixed
        if has_next:
            self._attempts_remaining -= 1
            self._bauds.append(self._bauds.pop(0))
        return has_next
