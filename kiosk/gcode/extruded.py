"""How much filament a file has pushed up to each of its bytes, in a table of bounded size."""

from itertools import pairwise
from typing import Final

import numpy as np

from kiosk.gcode.columns import Floats, Ints, before
from kiosk.gcode.print_facts import Points

_FINEST_MM: Final = 1 / 16
MOST_CROSSINGS: Final = 400
"""A table has at least half as many, so a place between its points is off by at most half a percent of the whole."""


class ExtrudedTable:
    """Where the filament pushed so far passes multiples of a step, which grows with the file.

    Counted is the most that was pushed at any time: what is drawn back and pushed again is used once.

    Attributes:
        most_mm: the most at any time.
    """

    def __init__(self) -> None:
        self.most_mm = 0.0
        self._fed_mm = 0.0
        self._step_mm = _FINEST_MM
        self._found: list[tuple[Ints, Floats, Floats]] = []
        self._crossings: list[tuple[int, float, int, float]] = []

    def add(self, lines: Ints, pushed: Floats) -> None:
        """Add what moves push, in mm, with their lines."""
        fed = self._fed_mm + np.cumsum(pushed)
        most = np.maximum(np.maximum.accumulate(fed), self.most_mm)
        earlier = before(most, self.most_mm)
        at = np.flatnonzero(np.floor(most / self._step_mm) != np.floor(earlier / self._step_mm))
        if len(at):
            self._found.append((lines[at], earlier[at], most[at]))
        self._fed_mm, self.most_mm = float(fed[-1]), float(most[-1])

    def locate(self, starts: Ints, ends: Ints, first_line: int, first_byte: int) -> None:
        """Say where the lines of a block lie; call it behind each. starts, ends: of its lines, within the block."""
        for lines, earlier, most in self._found:
            rows = lines - first_line
            begins, behind = starts[rows] + first_byte, ends[rows] + (first_byte + 1)
            self._crossings += zip(begins.tolist(), earlier.tolist(), behind.tolist(), most.tolist(), strict=True)
        self._found.clear()
        while len(self._crossings) > MOST_CROSSINGS:
            self._step_mm *= 2
            self._crossings = [each for each in self._crossings if each[3] // self._step_mm > each[1] // self._step_mm]

    def points(self, size: int) -> Points:
        """Bytes and mm, both ascending; size: of the whole file."""
        found = [(0, 0.0)]
        for begin, earlier_mm, end, mm in self._crossings:
            found += ((begin, round(earlier_mm, 3)), (end, round(mm, 3)))
        found.append((size, round(self.most_mm, 3)))
        return (found[0], *(after for earlier, after in pairwise(found) if after[0] > earlier[0]))
