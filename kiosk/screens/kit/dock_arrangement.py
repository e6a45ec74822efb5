"""Where the controls of a page are with low reach: rows in a low area, on several pages if need be. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

MAINS_SHARE = 0.45
"""Most of the width that main actions get beside others."""
MOST_AHEAD = 2
"""With more pages than this there is a button for the page before as well."""
UPRIGHT = 0.4
"""An area higher than this share of its width has its main actions below the others."""


@dataclass(frozen=True, slots=True)
class ControlSize:
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
    less: Place | None = None
    """That for the page before, where there are more than two: each is one press away, the last one too."""


def arrange(controls: Sequence[ControlSize], room: Room) -> Arrangement:
    """Give each control its place: one line if they fit, else main actions at the right or below, others in a grid."""
    if not controls:
        return Arrangement((), 1, None)
    line = _one_line(controls, room)
    if line is not None:
        return Arrangement(line, 1, None)
    mains = [control for control in controls if control.main]
    if len(mains) > 2 or len(mains) == len(controls):
        mains = []
    others = [control for control in controls if not mains or not control.main]
    upright = room.height > room.width * UPRIGHT
    main_places, left = (_below if upright else _beside)(mains, room)
    grid = _grid(others, left)
    rest = iter(grid.places)
    first = iter(main_places)
    return replace(grid, places=tuple(next(first if mains and control.main else rest) for control in controls))


def _one_line(controls: Sequence[ControlSize], room: Room) -> tuple[Place, ...] | None:
    gaps = (len(controls) - 1) * room.gap
    spare = room.width - gaps - sum(max(control.width, room.least) for control in controls)
    if spare < 0:
        return None
    equal = (room.width - gaps) / len(controls)
    even = all(control.width <= equal for control in controls)
    height = min(room.height, max(room.line_most, *(control.height for control in controls)))
    places, x = [], 0.0
    for control in controls:
        width = equal if even else max(control.width, room.least) + spare / len(controls)
        places.append(Place(None, x, room.height - height, width, height))
        x += width + room.gap
    return tuple(places)


def _below(mains: Sequence[ControlSize], room: Room) -> tuple[list[Place], Room]:
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


def _beside(mains: Sequence[ControlSize], room: Room) -> tuple[list[Place], Room]:
    """Main actions side by side at the right, as high as the area, and the room to the left of them."""
    if not mains:
        return [], room
    gaps = (len(mains) - 1) * room.gap
    widths = [max(control.width, room.least) for control in mains]
    scale = min(1.0, (room.width * MAINS_SHARE - gaps) / sum(widths))
    left = room.width - sum(widths) * scale - gaps
    places, x = [], left
    for width in widths:
        places.append(Place(None, x, 0, width * scale, room.height))
        x += width * scale + room.gap
    return places, replace(room, width=left - room.gap)


def _grid(controls: Sequence[ControlSize], room: Room) -> Arrangement:
    """Cells of one size, the last one for the next page if there are several."""
    least_width = min(room.width, max(room.least, *(control.width for control in controls), 0))
    least_height = min(room.height, max(room.least, *(control.height for control in controls), 0))
    lines = max(1, int((room.height + room.gap) // (least_height + room.gap)))
    columns = max(1, int((room.width + room.gap) // (least_width + room.gap)))
    if len(controls) <= lines * columns:
        lines = -(-len(controls) // columns)
        return Arrangement(_cells(controls, room, lines, -(-len(controls) // lines), len(controls)), 1, None)
    if lines == 1:
        return _single_lines(controls, room)
    a_page = lines * columns - 1
    last = _cells([controls[0]] * (a_page + 1), room, lines, columns, a_page + 1)[-1]
    return Arrangement(_cells(controls, room, lines, columns, a_page), -(-len(controls) // a_page), last)


def _single_lines(controls: Sequence[ControlSize], room: Room) -> Arrangement:
    """A line a page, each control as wide as it needs: a long word costs the others no page.

    The buttons for the other pages are narrower than the others.
    """
    line = _one_line(controls, room)
    if line is not None:
        return Arrangement(tuple(replace(place, page=0) for place in line), 1, None)
    more_width = min(max(room.more, room.least), room.width / 2)
    more = Place(None, room.width - more_width, 0, more_width, room.height)
    left = replace(room, width=more.x - room.gap)
    pages = _balanced(controls, left)
    less = None
    if len(pages) > MOST_AHEAD:
        before = Place(None, left.width - room.least, 0, room.least, room.height)
        narrower = replace(room, width=before.x - room.gap)
        with_less = _balanced(controls, narrower)
        if len(with_less) == len(pages):  # or what it brings nearer would be further away
            less, left, pages = before, narrower, with_less
    places = (replace(place, page=number) for number, page in enumerate(pages) for place in _one_line(page, left) or ())
    return Arrangement(tuple(places), len(pages), more, less)


def _balanced(controls: Sequence[ControlSize], room: Room) -> list[list[ControlSize]]:
    """As few lines as need be, about as full as each other."""
    fitting = [replace(one, width=min(max(one.width, room.least), room.width)) for one in controls]
    needed = len(_filled(fitting, room.width, room.gap))
    tries = (_filled(fitting, room.width * tenths / 10, room.gap) for tenths in range(1, 11))
    return next(lines for lines in tries if len(lines) == needed)


def _filled(controls: Sequence[ControlSize], width: float, gap: float) -> list[list[ControlSize]]:
    """As many controls on each line as fit in this width, at least one."""
    lines: list[list[ControlSize]] = []
    used = 0.0
    for one in controls:
        used += gap + one.width
        if not lines or used > width:
            lines.append([])
            used = one.width
        lines[-1].append(one)
    return lines


def _cells(controls: Sequence[ControlSize], room: Room, lines: int, columns: int, a_page: int) -> tuple[Place, ...]:
    width = (room.width - (columns - 1) * room.gap) / columns
    height = min(
        (room.height - (lines - 1) * room.gap) / lines, max(room.line_most, *(control.height for control in controls))
    )
    top = room.height - lines * (height + room.gap) + room.gap
    places = []
    for number in range(len(controls)):
        line, column = divmod(number % a_page, columns)
        x, y = column * (width + room.gap), top + line * (height + room.gap)
        places.append(Place(number // a_page, x, y, width, height))
    return tuple(places)
