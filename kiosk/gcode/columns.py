"""Columns of values for many moves at once: values that are held, summed up, or changed by commands between moves."""

from typing import Final

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]

WITHIN_LINE: Final = 2.0**-24
"""The place of a command is its line plus this for each command before it on that line."""


class Steps:
    """A value that changes at some places of the block at hand."""

    def __init__(self, value: float) -> None:
        self.value = value
        self._first = value
        self._places: list[float] = []
        self._values: list[float] = []

    def set(self, place: float, value: float) -> None:
        """The value behind this place on; places ascend."""
        if value != self.value:
            self.value = value
            self._places.append(place)
            self._values.append(value)

    def at(self, places: Floats) -> Floats:
        """The value at each of the places of the block."""
        if not self._places:
            return np.full(len(places), self._first)
        held: Floats = np.array([self._first, *self._values])[np.searchsorted(self._places, places)]
        return held

    def end_block(self) -> None:
        self._first = self.value
        self._places.clear()
        self._values.clear()


def held_values(column: Floats, start: float) -> Floats:
    """The column with each NaN replaced by the last number before it, or by `start`."""
    at = np.maximum.accumulate(np.where(np.isnan(column), 0, np.arange(1, len(column) + 1)))
    held: Floats = np.concatenate(([start], column))[at]
    return held


def running_sums(column: Floats, is_reset: Bools, start: float) -> Floats:
    """The sum after each row, which is `start` before the first; a row with `is_reset` sets it to its own value.

    Where nothing is added the sum stays the same to the last bit.
    """
    sums = np.cumsum(np.where(is_reset, 0.0, column))
    at = np.maximum.accumulate(np.where(is_reset, np.arange(1, len(column) + 1), 0))
    found: Floats = np.concatenate(([start], column))[at] + (sums - np.concatenate(([0.0], sums))[at])
    return found


def before(column: Floats, start: float) -> Floats:
    """The value before each row of a column that holds the values after them."""
    shifted: Floats = np.concatenate(([start], column[:-1]))
    return shifted
