"""PINs: the rules for one, and a random one (F1)."""

import itertools
import secrets

from kiosk.base.errors import WorldError

PIN_MIN = 6
PIN_MAX = 12

_FEWEST_DIFFERENT = 3


class PinRefusedError(WorldError):
    """The PIN is too short, too long or too easy; `trouble` is "length", "digits" or "easy"."""

    def __init__(self, trouble: str, sentence: str) -> None:
        """sentence: the rule, without what was typed."""
        super().__init__(sentence)
        self.trouble = trouble


def checked_pin(pin: str) -> str:
    """Return `pin` if it follows the rules. Raises PinRefusedError."""
    if not (pin.isascii() and pin.isdigit()):
        raise PinRefusedError("digits", "A PIN is digits only.")
    if not PIN_MIN <= len(pin) <= PIN_MAX:
        raise PinRefusedError("length", f"A PIN has {PIN_MIN} to {PIN_MAX} digits.")
    steps = {(int(after) - int(before)) % 10 for before, after in itertools.pairwise(pin)}
    if len(set(pin)) < _FEWEST_DIFFERENT or (len(steps) == 1 and steps <= {1, 9}):
        raise PinRefusedError("easy", "This PIN is too easy to guess. Take one without a row like 123456 or 111222.")
    return pin


def new_pin() -> str:
    """A random PIN of eight digits that follows the rules."""
    while True:
        try:
            return checked_pin(f"{secrets.randbelow(10**8):08d}")
        except PinRefusedError:
            continue
