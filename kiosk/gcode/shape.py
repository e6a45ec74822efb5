"""The extents of a print seen from the side: a bitmap of X by height, and the exact box.

The bitmap has a fixed size: when a print outgrows it, its cells get coarser. So time and memory do not depend on the
order of the moves.
"""

import math
from collections.abc import Iterable
from typing import Final

import numpy as np
import numpy.typing as npt

from kiosk.gcode.columns import Floats, Ints
from kiosk.gcode.errors import ImpossibleNumbersError

Span = tuple[float, float]

_ROWS: Final = 2048
_CELLS: Final = 4096
_ROW_MM: Final = 0.02
_CELL_MM: Final = 0.05
"""The finest resolution, kept up to 41 mm in height and 205 mm in width."""
_GAP_MM: Final = 0.7
"""Spans closer than this are joined: printed lines are about 0.45 mm wide."""
_ROWS_AT_ONCE: Final = 128
_FINE_PER_MM: Final = 1000
_COARSE_PER_MM: Final = 50
_MAX_HEIGHTS: Final = 50_000


def joined(spans: Iterable[Span], gap: float) -> list[Span]:
    """The union of spans in ascending order; neighbours closer than `gap` are joined."""
    ordered = sorted(spans)
    if not ordered:
        return []
    union: list[Span] = []
    low, high = ordered[0]
    for start, end in ordered:
        if start <= high + gap:
            high = max(high, end)
        else:
            union.append((low, high))
            low, high = start, end
    union.append((low, high))
    return union


class _Axis:
    """One axis of the bitmap: which cells it covers, and how fine they are."""

    def __init__(self, cells: int, finest_mm: float) -> None:
        self.cells = cells
        self.cell_mm = finest_mm
        self.first = 0

    def place(self, low_mm: float, high_mm: float, *, is_new: bool) -> int:
        """Choose cells that cover the range too; returns by how many powers of two they are coarser now."""
        used_low, used_high = (math.inf, -math.inf) if is_new else (self.first, self.first + self.cells - 1)
        coarser = 0
        while True:
            low, high = math.floor(low_mm / self.cell_mm), math.floor(high_mm / self.cell_mm)
            if used_low <= low and high <= used_high:
                return coarser
            if high - low < self.cells and is_new:
                self.first = low - (self.cells - 1 - (high - low)) // 2
                return coarser
            self.cell_mm *= 2
            coarser += 1
            if not is_new:
                self._halve(low_mm, high_mm)
                used_low, used_high = self.first, self.first + self.cells - 1

    def _halve(self, low_mm: float, high_mm: float) -> None:
        """The old cells take half the place now; the other half lies on the side that is needed."""
        old_low = self.first // 2
        needs_low = math.floor(low_mm / self.cell_mm) < old_low
        needs_high = math.floor(high_mm / self.cell_mm) >= old_low + self.cells // 2
        spare = self.cells // 2 - 1
        self.first = old_low - (spare if needs_low and not needs_high else spare // 2 if needs_low else 0)


class Shape:
    """Gathers extruding moves of one kind (the model, its skirt, …). All in mm.

    Attributes:
        min_x, min_y, max_x, max_y: the box of the middles of the lines; infinite while nothing was printed.
    """

    def __init__(self) -> None:
        self.min_x = self.min_y = math.inf
        self.max_x = self.max_y = -math.inf
        self._rows = _Axis(_ROWS, _ROW_MM)
        self._columns = _Axis(_CELLS, _CELL_MM)
        self._bitmap: npt.NDArray[np.bool_] | None = None
        self._tops = np.full(_ROWS, -math.inf)
        self._heights = np.zeros(0, np.int64)
        self._per_mm = _FINE_PER_MM

    def add(self, low_x: Floats, high_x: Floats, low_y: Floats, high_y: Floats, z: Floats) -> None:
        """Add the boxes of moves. Raises ImpossibleNumbersError when there are more heights than any print has."""
        self.min_x, self.max_x = min(self.min_x, float(np.min(low_x))), max(self.max_x, float(np.max(high_x)))
        self.min_y, self.max_y = min(self.min_y, float(np.min(low_y))), max(self.max_y, float(np.max(high_y)))
        runs = np.flatnonzero(np.concatenate(([True], z[1:] != z[:-1])))
        heights = z[runs]
        self._add_heights(heights)
        self._fit(float(np.min(heights)), float(np.max(heights)))
        bitmap = self._bitmap
        assert bitmap is not None
        rows_of_runs = np.floor(heights / self._rows.cell_mm).astype(np.int64) - self._rows.first
        np.maximum.at(self._tops, rows_of_runs, heights)
        rows = np.repeat(rows_of_runs, np.diff(np.append(runs, len(z))))
        left = np.floor(low_x / self._columns.cell_mm).astype(np.int64) - self._columns.first
        right = np.floor(high_x / self._columns.cell_mm).astype(np.int64) - self._columns.first
        touched = _distinct(rows_of_runs)
        if len(touched) <= _ROWS_AT_ONCE:
            _mark(bitmap, touched, np.searchsorted(touched, rows), left, right)
            return
        order = np.argsort(rows, kind="stable")
        rows, left, right = rows[order], left[order], right[order]
        for first in range(0, len(touched), _ROWS_AT_ONCE):
            some = touched[first : first + _ROWS_AT_ONCE]
            low, high = np.searchsorted(rows, some[0]), np.searchsorted(rows, some[-1], "right")
            _mark(bitmap, some, np.searchsorted(some, rows[low:high]), left[low:high], right[low:high])

    @property
    def cell_mm(self) -> float:
        """The width of a cell of the bitmap in mm."""
        return self._columns.cell_mm

    def is_empty(self) -> bool:
        """Whether nothing was printed."""
        return self._bitmap is None

    def heights(self) -> list[float]:
        """Heights with plastic in ascending order, in mm."""
        return [float(height) for height in self._heights / self._per_mm]

    def at_heights(self, band: float = 0.0) -> list[tuple[float, list[Span]]]:
        """Top height in mm and spans of X, from the bed upwards.

        Rows within `band` mm above the lowest of them become one: of a spiral, one turn.
        """
        assert self._bitmap is not None
        bands: list[tuple[float, npt.NDArray[np.bool_]]] = []
        begun = -math.inf
        for row in np.flatnonzero(self._tops > -math.inf):
            z = float(self._tops[row])
            if z < begun + band:
                bands[-1] = (z, bands[-1][1] | self._bitmap[row])
            else:
                begun = z
                bands.append((z, self._bitmap[row]))
        return [(z, self._spans(cells)) for z, cells in bands]

    def box(self) -> tuple[float, float, float, float]:
        """(min x, min y, max x, max y) of the lines' middles in mm; only when not empty."""
        return self.min_x, self.min_y, self.max_x, self.max_y

    def _spans(self, cells: npt.NDArray[np.bool_]) -> list[Span]:
        edges = np.flatnonzero(np.diff(np.concatenate(([False], cells, [False])).astype(np.int8)))
        middles = (edges + self._columns.first) * self._columns.cell_mm
        half = self._columns.cell_mm / 2
        spans = [
            (max(self.min_x, float(start) + half), min(self.max_x, float(end) - half))
            for start, end in zip(middles[::2], middles[1::2], strict=True)
        ]
        return joined([(min(start, end), max(start, end)) for start, end in spans], _GAP_MM)

    def _add_heights(self, heights: Floats) -> None:
        keys = _distinct(np.rint(heights * self._per_mm).astype(np.int64))
        merged = _distinct(np.concatenate((self._heights, keys)))
        if len(merged) > _MAX_HEIGHTS and self._per_mm == _FINE_PER_MM:  # a spiral: coarser heights will do
            self._per_mm = _COARSE_PER_MM
            merged = _distinct(np.rint(merged * (_COARSE_PER_MM / _FINE_PER_MM)).astype(np.int64))
        if len(merged) > _MAX_HEIGHTS:
            raise ImpossibleNumbersError
        self._heights = merged

    def _fit(self, low_z: float, high_z: float) -> None:
        is_new = self._bitmap is None
        rows, columns = self._rows, self._columns
        old_row, old_column = rows.first, columns.first
        row_shift = rows.place(low_z, high_z, is_new=is_new)
        column_shift = columns.place(self.min_x, self.max_x, is_new=is_new)
        if self._bitmap is None:
            self._bitmap = np.zeros((_ROWS, _CELLS), np.bool_)
        elif row_shift or column_shift:
            old, self._bitmap = self._bitmap, np.zeros((_ROWS, _CELLS), np.bool_)
            for row in np.flatnonzero(self._tops > -math.inf).tolist():
                cells = (np.flatnonzero(old[row]) + old_column) >> column_shift
                self._bitmap[((row + old_row) >> row_shift) - rows.first, cells - columns.first] = True
            tops, used = self._tops, np.flatnonzero(self._tops > -math.inf)
            self._tops = np.full(_ROWS, -math.inf)
            np.maximum.at(self._tops, ((used + old_row) >> row_shift) - rows.first, tops[used])


def _mark(bitmap: npt.NDArray[np.bool_], rows: Ints, row_of: Ints, left: Ints, right: Ints) -> None:
    """Set the cells from `left` to `right` in the rows of the bitmap that `row_of` numbers."""
    first, width = int(np.min(left)), int(np.max(right)) - int(np.min(left)) + 2
    size = len(rows) * width
    edges = np.bincount(row_of * width + (left - first), minlength=size)
    edges -= np.bincount(row_of * width + (right - first + 1), minlength=size)
    covered = np.cumsum(edges.reshape(len(rows), width), axis=1)[:, :-1] > 0
    bitmap[rows, first : first + width - 1] |= covered


def _distinct(values: Ints) -> Ints:
    """Each value once, ascending. `np.unique` would import numpy's masked arrays for it, in each process that reads."""
    ordered = np.sort(values)
    is_first = np.ones(len(ordered), np.bool_)
    is_first[1:] = ordered[1:] != ordered[:-1]
    return ordered[is_first]
