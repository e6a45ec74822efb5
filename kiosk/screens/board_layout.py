"""Where each tool hangs: zones one after another on lines of pegs, lines on pages. Numbers in, places out."""

from collections.abc import Sequence
from dataclasses import dataclass

LINES = {"wide": 2, "small": 2, "tall": 4}
"""Lines on one page."""
PEGS = {"wide": 7, "small": 7, "tall": 4}
"""Tiles side by side on one line."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of tools of one zone on one line. `first` is the tool's place in its zone."""

    zone: int
    first: int
    count: int
    page: int
    line: int
    column: int
    zone_in_line: int


@dataclass(frozen=True, slots=True)
class Layout:
    """All stretches, how many pages they fill, and the most zones that share a line."""

    stretches: tuple[Stretch, ...]
    pages: int
    zones_in_line: int


def lay_out(counts: Sequence[int], panel_format: str) -> Layout:
    """Hang zones with so many tools each. A tool keeps its peg as long as no tool comes or goes.

    A zone that is longer than a line goes on in stretches of nearly the same length, so that none hangs alone.
    """
    pegs, lines = PEGS[panel_format], LINES[panel_format]
    one_zone_a_line = panel_format == "tall"
    stretches: list[Stretch] = []
    line, column, in_line = 0, 0, 0
    for zone, count in enumerate(counts):
        first = 0
        for length in _lengths(count, pegs):
            if column and (one_zone_a_line or column + length > pegs):
                line, column, in_line = line + 1, 0, 0
            stretches.append(Stretch(zone, first, length, line // lines, line % lines, column, in_line))
            first, column, in_line = first + length, column + length, in_line + 1
    pages = max((stretch.page for stretch in stretches), default=0) + 1
    return Layout(tuple(stretches), pages, max((stretch.zone_in_line for stretch in stretches), default=0) + 1)


def _lengths(count: int, pegs: int) -> list[int]:
    """`count` tools in as few stretches as fit on lines, the longer ones first."""
    pieces = -(-count // pegs)
    return [count // pieces + (piece < count % pieces) for piece in range(pieces)]
