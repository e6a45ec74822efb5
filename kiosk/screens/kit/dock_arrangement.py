"""Where the controls of a page are with low reach: rows in a low area, on several pages if need be. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

MAINS_SHARE = 0.45
"""Most of the width that main actions get beside others."""
UPRIGHT = 0.4
"""An area higher than this share of its width has its main actions below the others."""


@dataclass(frozen=True, slots=True)
class Want:
    """The least size in px that a control needs, and whether it is a main action: it is on every page."""

    width: float
    height: float
    main: bool = False


@dataclass(frozen=True, slots=True)
class Room:
    """The area and the sizes that hold in it, in px."""

    width: float
    height: float
    gap: float
    least: float
    """Least side of a control."""
    main: float
    """Height of a main action on a line of its own."""
    line_most: float
    """Most height of a single line of controls."""
    more: float
    """Least width of the button for the next page."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a control is: on which page, or None for all of them, and its rectangle in the area."""

    page: int | None
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Arrangement:
    places: tuple[Place, ...]
    """One for each control, in their order."""
    pages: int
    more: Place | None
    """Where the button for the next page is, on all of them."""


def arrange(wants: Sequence[Want], room: Room) -> Arrangement:
    """Give each control its place: one line if they fit, else main actions at the right or below, others in a grid."""
    if not wants:
        return Arrangement((), 1, None)
    line = _one_line(wants, room)
    if line is not None:
        return Arrangement(line, 1, None)
    mains = [want for want in wants if want.main]
    if len(mains) > 2 or len(mains) == len(wants):
        mains = []
    others = [want for want in wants if not mains or not want.main]
    upright = room.height > room.width * UPRIGHT
    main_places, left = (_below if upright else _beside)(mains, room)
    places, pages, more = _grid(others, left)
    rest = iter(places)
    first = iter(main_places)
    return Arrangement(tuple(next(first if mains and want.main else rest) for want in wants), pages, more)


def _one_line(wants: Sequence[Want], room: Room) -> tuple[Place, ...] | None:
    gaps = (len(wants) - 1) * room.gap
    spare = room.width - gaps - sum(max(want.width, room.least) for want in wants)
    if spare < 0:
        return None
    equal = (room.width - gaps) / len(wants)
    even = all(want.width <= equal for want in wants)
    height = min(room.height, max(room.line_most, *(want.height for want in wants)))
    places, x = [], 0.0
    for want in wants:
        width = equal if even else max(want.width, room.least) + spare / len(wants)
        places.append(Place(None, x, room.height - height, width, height))
        x += width + room.gap
    return tuple(places)


def _below(mains: Sequence[Want], room: Room) -> tuple[list[Place], Room]:
    """Main actions lowest, on one line if they fit, and the room above them."""
    if not mains:
        return [], room
    line = _one_line(mains, replace(room, height=room.main))
    lines = 1 if line else len(mains)
    top = room.height - lines * (room.main + room.gap) + room.gap
    places = [replace(place, y=top) for place in line or ()] or [
        Place(None, 0, top + number * (room.main + room.gap), room.width, room.main) for number in range(lines)
    ]
    return places, replace(room, height=top - room.gap)


def _beside(mains: Sequence[Want], room: Room) -> tuple[list[Place], Room]:
    """Main actions side by side at the right, as high as the area, and the room to the left of them."""
    if not mains:
        return [], room
    gaps = (len(mains) - 1) * room.gap
    widths = [max(want.width, room.least) for want in mains]
    scale = min(1.0, (room.width * MAINS_SHARE - gaps) / sum(widths))
    left = room.width - sum(widths) * scale - gaps
    places, x = [], left
    for width in widths:
        places.append(Place(None, x, 0, width * scale, room.height))
        x += width * scale + room.gap
    return places, replace(room, width=left - room.gap)


def _grid(wants: Sequence[Want], room: Room) -> tuple[list[Place], int, Place | None]:
    """Cells of one size. Returns the places, the pages, and if there are several the cell for the next page."""
    least_width = min(room.width, max(room.least, *(want.width for want in wants), 0))
    least_height = min(room.height, max(room.least, *(want.height for want in wants), 0))
    lines = max(1, int((room.height + room.gap) // (least_height + room.gap)))
    columns = max(1, int((room.width + room.gap) // (least_width + room.gap)))
    if len(wants) <= lines * columns:
        lines = -(-len(wants) // columns)
        return _cells(wants, room, lines, -(-len(wants) // lines), len(wants)), 1, None
    if lines == 1:  # the button for the next page is narrower than the others
        more_width = min(max(room.more, room.least), room.width / 2)
        left = replace(room, width=room.width - more_width - room.gap)
        columns = max(1, int((left.width + room.gap) // (least_width + room.gap)))
        more = Place(None, left.width + room.gap, 0, more_width, room.height)
        return _cells(wants, left, 1, columns, columns), -(-len(wants) // columns), more
    a_page = lines * columns - 1
    last = _cells([wants[0]] * (a_page + 1), room, lines, columns, a_page + 1)[-1]
    return _cells(wants, room, lines, columns, a_page), -(-len(wants) // a_page), last


def _cells(wants: Sequence[Want], room: Room, lines: int, columns: int, a_page: int) -> list[Place]:
    width = (room.width - (columns - 1) * room.gap) / columns
    height = min((room.height - (lines - 1) * room.gap) / lines, max(room.line_most, *(want.height for want in wants)))
    top = room.height - lines * (height + room.gap) + room.gap
    places = []
    for number in range(len(wants)):
        line, column = divmod(number % a_page, columns)
        x, y = column * (width + room.gap), top + line * (height + room.gap)
        places.append(Place(number // a_page, x, y, width, height))
    return places
