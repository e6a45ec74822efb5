"""Where on a page a sentence can be shown without covering anything to press. No Qt: rectangles in, rectangles out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Area:
    """A rectangle in pixels of the window."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    def overlaps(self, other: "Area") -> bool:
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom


def free_areas(whole: Area, taken: Sequence[Area], least_height: float) -> Iterator[Area]:
    """The largest areas of `whole` that overlap nothing that is taken, from the top down."""
    near = [area for area in taken if area.overlaps(whole)]
    tops = sorted({whole.top, *(area.bottom for area in near if area.bottom < whole.bottom)})
    bottoms = sorted({whole.bottom, *(area.top for area in near if area.top > whole.top)})
    for top in tops:
        for bottom in bottoms:
            if bottom - top >= least_height:
                yield from _gaps(Area(whole.left, top, whole.right, bottom), near)


def _gaps(band: Area, taken: Sequence[Area]) -> Iterator[Area]:
    """What is free of a band over its whole height, from the left."""
    at = band.left
    for area in sorted((area for area in taken if area.overlaps(band)), key=lambda area: area.left):
        if area.left > at:
            yield Area(at, band.top, area.left, band.bottom)
        at = max(at, area.right)
    if band.right > at:
        yield Area(at, band.top, band.right, band.bottom)
