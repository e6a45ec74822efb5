"""The extents of a print seen from the side: spans of X per height, and the range of Y."""

import math
from collections.abc import Iterable

Span = tuple[float, float]

_STEP_MM = 0.02
"""Heights closer than this are one row: thinner than any layer, and a spiral print stays bounded."""

_GAP_MM = 0.7
"""Spans closer than this are joined: printed lines are about 0.45 mm wide."""


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


class Shape:
    """Gathers extruding moves of one kind (the model, its skirt, …).

    `MoveReader` appends to `spans` and `ys` directly; `settle` merges them into the rows.

    Attributes:
        spans: spans of X printed since the last settling, in mm.
        ys: Y of their ends, in mm.
        z: the height that they lie at, in mm.
        rows: settled spans by height in steps of `_STEP_MM`.
    """

    def __init__(self) -> None:
        self.spans: list[Span] = []
        self.ys: list[float] = []
        self.z = 0.0
        self.rows: dict[int, list[Span]] = {}
        self._y_low = math.inf
        self._y_high = -math.inf

    def settle(self, z: float) -> None:
        """Merge the spans of the old height into the rows; the following moves are at `z` (mm)."""
        if self.spans:
            self._y_low = min(self._y_low, min(self.ys))
            self._y_high = max(self._y_high, max(self.ys))
            key = round(self.z / _STEP_MM)
            self.rows[key] = joined(self.spans + self.rows.get(key, []), _GAP_MM)
            self.spans.clear()
            self.ys.clear()
        self.z = z

    def is_empty(self) -> bool:
        """Whether nothing was printed."""
        return not self.rows and not self.spans

    def heights(self) -> list[float]:
        """Heights with plastic in ascending order, in mm; settled rows only."""
        return [key * _STEP_MM for key in sorted(self.rows)]

    def at_heights(self, band: float = 0.0) -> list[tuple[float, list[Span]]]:
        """Top height in mm and spans of X, from the bed upwards; settled rows only.

        Rows within `band` mm above the lowest of them become one: of a spiral, one turn.
        """
        bands: list[tuple[float, list[Span]]] = []
        begun = -math.inf
        for key in sorted(self.rows):
            z = key * _STEP_MM
            if z < begun + band:
                bands[-1] = (z, [*bands[-1][1], *self.rows[key]])
            else:
                begun = z
                bands.append((z, self.rows[key]))
        return [(z, joined(spans, _GAP_MM)) for z, spans in bands]

    def box(self) -> tuple[float, float, float, float]:
        """(min x, min y, max x, max y) of the lines' middles in mm; only when not empty and settled."""
        low = min(spans[0][0] for spans in self.rows.values())
        high = max(spans[-1][1] for spans in self.rows.values())
        return low, self._y_low, high, self._y_high
