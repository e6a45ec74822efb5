"""Where each tile of the board is: zones in lines of tiles, lines on pages. Pure arithmetic."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

LINES = {
    "wide": 2, "small": 2, "tall": 4, "wide low": 1, "small low": 1, "tall low": 2, "large": 2, "large low": 1,
}  # fmt: skip
"""Lines on one page. low: all in the lowest 40 % of the screen. large: large text."""
COLUMNS = {
    "wide": 7, "small": 7, "tall": 4, "wide low": 7, "small low": 7, "tall low": 4, "large": 2, "large low": 2,
}  # fmt: skip
"""Tiles in one line."""
ONE_ZONE_A_LINE = ("tall", "tall low")
ONE_ZONE_A_PAGE = ("large", "large low")


@dataclass(frozen=True, slots=True)
class ZoneSegment:
    """Tiles of one zone in one line. `first`: index of the first one in the zone."""

    zone: int
    first: int
    count: int
    page: int
    line: int
    column: int
    zone_in_line: int


@dataclass(frozen=True, slots=True)
class Layout:
    segments: tuple[ZoneSegment, ...]
    pages: int
    zones_in_line: int  # at most


class Arranged(Protocol):
    """What decides about the arrangement; the panel is one."""

    @property
    def format(self) -> str: ...
    @property
    def largeText(self) -> bool: ...
    @property
    def lowReach(self) -> bool: ...


def arrangement_of(panel: Arranged) -> str:
    """The key of `COLUMNS` for a panel and what the visitor chose."""
    large = panel.largeText and panel.format == "wide"
    return ("large" if large else panel.format) + (" low" if panel.lowReach else "")


def lay_out(counts: Sequence[int], arrangement: str) -> Layout:
    """Lay out zones with so many tiles each; a zone longer than a line is split into nearly equal segments.

    arrangement: a key of `COLUMNS`. A tile keeps its place as long as none is added or removed.
    """
    columns, lines = COLUMNS[arrangement], LINES[arrangement]
    segments: list[ZoneSegment] = []
    line, column, in_line = 0, 0, 0
    for zone, count in enumerate(counts):
        first = 0
        if column and arrangement in ONE_ZONE_A_PAGE:
            line, column, in_line = line + 1, 0, 0
        for length in _lengths(count, columns):
            if column and (arrangement in ONE_ZONE_A_LINE or column + length > columns):
                line, column, in_line = line + 1, 0, 0
            if not first and line % lines and arrangement in ONE_ZONE_A_PAGE:
                line += lines - line % lines
            segments.append(ZoneSegment(zone, first, length, line // lines, line % lines, column, in_line))
            first, column, in_line = first + length, column + length, in_line + 1
    pages = max((segment.page for segment in segments), default=0) + 1
    return Layout(tuple(segments), pages, max((segment.zone_in_line for segment in segments), default=0) + 1)


def _lengths(count: int, columns: int) -> list[int]:
    """Split `count` tiles into as few segments as fit in lines, the longer ones first."""
    segments = -(-count // columns)
    return [count // segments + (segment < count % segments) for segment in range(segments)]
