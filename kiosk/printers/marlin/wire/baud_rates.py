"""Which speed a port is opened at: the configured one, or the usual ones in turn until a board answers (H3)."""

COMMON_BAUD_RATES = (115200, 250000, 230400, 500000, 1000000, 57600)
ROUNDS = 2
"""A board that resets when its port is opened may still be booting in the first round."""


class BaudRates:
    """`now`: the speed of this moment, in bits a second. `sure`: there is no reason to try others."""

    def __init__(self, baud: int | None) -> None:
        self._fixed = baud is not None
        self._bauds = [baud] if baud is not None else list(COMMON_BAUD_RATES)
        self._left = 0
        self.sure = self._fixed

    @property
    def now(self) -> int:
        """The speed to be used."""
        return self._bauds[0]

    def port_opened(self) -> None:
        """The port was opened at this speed."""
        self._left = ROUNDS * len(self._bauds) - 1

    def answered(self) -> None:
        """A board answers: it is met at this speed first from now on."""
        self.sure = True

    def expect(self, baud: int) -> None:
        """The board had this speed when it was met last."""
        if baud in self._bauds:
            while self.now != baud:
                self._bauds.append(self._bauds.pop(0))
            self.sure = True

    def not_answered(self) -> bool:
        """Nobody answers at this speed; True if there is another to try at once, without opening the port anew."""
        goes_on = not self.sure and self._left > 0
        self.sure = self._fixed
        if goes_on:
            self._left -= 1
            self._bauds.append(self._bauds.pop(0))
        return goes_on
