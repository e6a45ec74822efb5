"""Whether hidden cells of a table can be found out by trying: other whole numbers must fit all that is shown (I8).

Equations alone do not say it: two cells that are hidden and add up to 2 are 1 and 1. The search begins at the true
numbers, so that it soon finds others where there are some; where it takes long, the cell counts as found out.
"""

from collections.abc import Collection, Mapping, Sequence

from kiosk.hub.figures.suppression import Line

MOST_STEPS = 400
_Ranges = dict[str, tuple[int, int]]


def can_be_found_out(
    cells: Mapping[str, int],
    lines: Sequence[Line],
    hidden: Collection[str],
    shown: Collection[str],
    in_no_figure: Collection[str] = frozenset(),
) -> bool:
    """Whether one of the hidden cells can have no other value, for who sees the others.

    cells, lines, shown: as of `hidden_cells`. It may be known which of them are not 0, but not where nothing of a group
    is shown besides; a group is what stands before the colon of a name. in_no_figure: hidden ones that stand in none.
    """
    most = max(cells.values(), default=0) + 1
    broken_down = {_group(name) for name in cells if name not in hidden and name not in shown}
    sought = [name for name in hidden if cells[name] > 0 and name not in in_no_figure]
    ranges = {
        name: (int(name in sought and _group(name) in broken_down), most) if name in hidden else (value, value)
        for name, value in cells.items()
    }
    search = _Search(cells, lines)
    return any(not _has_other(search, ranges, name, cells[name]) for name in sought)


def _group(name: str) -> str:
    return name.partition(":")[0]


def _has_other(search: "_Search", ranges: _Ranges, name: str, value: int) -> bool:
    least, most = ranges[name]
    others = [(value + 1, most), (least, value - 1)]
    return any(search.finds(ranges | {name: one}) for one in others if one[0] <= one[1])


class _Search:
    """Narrows the ranges of cells by the lines, and tries numbers where that is not enough."""

    def __init__(self, cells: Mapping[str, int], lines: Sequence[Line]) -> None:
        self._truth, self._steps = cells, 0
        self._sums = [(line.cells, line.total, sum(cells[name] for name in line.cells)) for line in lines if line.cells]

    def finds(self, ranges: _Ranges) -> bool:
        """Whether there are such numbers."""
        self._steps = 0
        return self._fits(ranges)

    def _fits(self, ranges: _Ranges) -> bool:
        self._steps += 1
        narrowed = self._narrowed(ranges)
        if narrowed is None or self._steps > MOST_STEPS:
            return False
        spans = {name: most - least for name, (least, most) in narrowed.items() if least < most}
        if not spans:
            return True
        name = min(spans, key=lambda one: (spans[one], one))
        least, most = narrowed[name]
        near = sorted(range(least, most + 1), key=lambda value: abs(value - self._truth[name]))
        return any(self._fits(narrowed | {name: (value, value)}) for value in near)

    def _narrowed(self, ranges: _Ranges) -> _Ranges | None:
        """As far as the lines say; None if the ranges do not fit them."""
        found, changed = dict(ranges), True
        while changed:
            changed = False
            for cells, total, known in self._sums:
                wanted = found[total] if total else (known, known)
                least, most = (sum(found[name][end] for name in cells) for end in (0, 1))
                narrow = {
                    name: (max(low, wanted[0] - most + high), min(high, wanted[1] - least + low))
                    for name, (low, high) in ((name, found[name]) for name in cells)
                }
                if total:
                    narrow[total] = max(wanted[0], least), min(wanted[1], most)
                if any(low > high for low, high in narrow.values()) or wanted[0] > most or wanted[1] < least:
                    return None
                if any(found[name] != one for name, one in narrow.items()):
                    found, changed = found | narrow, True
        return found
