"""Where each tool hangs: zones one after another on lines of pegs, lines on pages. Numbers in, places out."""

from collections.abc import Sequence
from dataclasses import dataclass

LINES = {
    "wide": 2, "small": 2, "tall": 4, "wide low": 1, "small low": 1, "tall low": 2, "large": 2, "large low": 1,
}  # fmt: skip
"""Lines on one page. Low: all in the lowest 40 % of the screen. Large: for large text."""
PEGS = {
    "wide": 7, "small": 7, "tall": 4, "wide low": 7, "small low": 7, "tall low": 4, "large": 2, "large low": 2,
}  # fmt: skip
"""Tiles side by side on one line."""
ONE_ZONE_A_LINE = ("tall", "tall low")
ONE_ZONE_A_PAGE = ("large", "large low")


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


def lay_out(counts: Sequence[int], arrangement: str) -> Layout:
    """Hang zones with so many tools each. A tool keeps its peg as long as no tool comes or goes.

    arrangement: a key of `PEGS`.

    A zone that is longer than a line goes on in stretches of nearly the same length, so that none hangs alone.
    """
    pegs, lines = PEGS[arrangement], LINES[arrangement]
    stretches: list[Stretch] = []
    line, column, in_line = 0, 0, 0
    for zone, count in enumerate(counts):
        first = 0
        if column and arrangement in ONE_ZONE_A_PAGE:
            line, column, in_line = line + 1, 0, 0
        for length in _lengths(count, pegs):
            if column and (arrangement in ONE_ZONE_A_LINE or column + length > pegs):
                line, column, in_line = line + 1, 0, 0
            if not first and line % lines and arrangement in ONE_ZONE_A_PAGE:
                line += lines - line % lines
            stretches.append(Stretch(zone, first, length, line // lines, line % lines, column, in_line))
            first, column, in_line = first + length, column + length, in_line + 1
    pages = max((stretch.page for stretch in stretches), default=0) + 1
    return Layout(tuple(stretches), pages, max((stretch.zone_in_line for stretch in stretches), default=0) + 1)


def _lengths(count: int, pegs: int) -> list[int]:
    """`count` tools in as few stretches as fit on lines, the longer ones first."""
    pieces = -(-count // pegs)
    return [count // pieces + (piece < count % pieces) for piece in range(pieces)]
