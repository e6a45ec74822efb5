"""The action plan as a diagram: a lane for each owner, months above, a box from start to deadline, arrows between.

What a box is wider than its days, because its words need it, is free room behind its deadline or, at the right edge,
before its start. Boxes that would meet are put below each other, so that none covers another.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.hub.plans.measures import MeasureState
from kiosk.reports.plans import diagram_style as style
from kiosk.reports.plans.contents import PlanContents, PlanItem
from kiosk.reports.plans.drawio import Arrow, Box, Diagram, label

_TOP, _HEADER, _GAP, _PADDING = 90, 36, 8, 14
_NARROWEST, _TRIANGLE = 170, 34
_NARROWEST_COLUMN, _MOST_COLUMNS = 110, 14
_MONTHS_OF_COLUMN = (1, 3, 12)
_STATES: Mapping[MeasureState, Mapping[str, object]] = {
    MeasureState.NOT_STARTED: {"fillColor": style.SHEET, "strokeColor": style.EDGE, "strokeWidth": 1.5},
    MeasureState.UNDER_WAY: {"fillColor": style.SHEET, "strokeColor": style.INK, "strokeWidth": 3},
    MeasureState.DONE: {
        "fillColor": style.DONE, "strokeColor": style.DONE, "strokeWidth": 1.5, "fontColor": style.SHEET,
    },
}  # fmt: skip
_ARROW: Mapping[str, object] = {
    "edgeStyle": "orthogonalEdgeStyle", "rounded": 0, "endArrow": "block", "strokeColor": style.INK_SECOND,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Placed:
    item: PlanItem
    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class _Scale:
    """firsts: the first day of each column, and of the one behind the last."""

    firsts: tuple[date, ...]
    months_of_column: int
    column_px: int

    @property
    def right(self) -> int:
        return style.HEAD + self.column_px * (len(self.firsts) - 1)

    def x(self, day: date) -> int:
        """Where a day begins."""
        at = max((number for number, first in enumerate(self.firsts[:-1]) if first <= day), default=0)
        share = (day - self.firsts[at]) / (self.firsts[at + 1] - self.firsts[at])
        return style.HEAD + round(self.column_px * (at + min(1.0, max(0.0, share))))


def plan_diagram(contents: PlanContents) -> Diagram:
    """The diagram, on a page that holds all of it."""
    scale = _scale(contents)
    lanes: dict[str, list[PlanItem]] = defaultdict(list)
    for item in sorted(contents.items, key=lambda one: (one.due_on, one.starts_on, one.id)):
        lanes[item.owner].append(item)
    owners = sorted(lanes, key=lambda owner: (not owner, min(one.due_on for one in lanes[owner])))
    top = _TOP + _HEADER
    backs, heads, placed = [], [], []
    for number, owner in enumerate(owners):
        words = owner or contents.nobody
        found, height = _lane(lanes[owner], scale, top)
        height = max(height, style.lines_needed(words, style.HEAD - 28, 12) * 26 + 2 * _PADDING)
        backs.append(_back(number, scale.right, top, height))
        heads.append(Box(f"owner-{number}", label(words), 0, top, style.HEAD, height, style.ROW_HEAD))
        placed += found
        top += height
    boxes = [*_title(contents), *_header(contents, scale), *backs, *_today(contents, scale, top), *heads]
    for one in placed:
        boxes += _boxes(one)
    boxes.append(Box("legend", label(contents.legend), style.HEAD, top + 10, scale.right - style.HEAD, 24, style.NOTE))
    ids = {item.id for item in contents.items}
    arrows = [_arrow(item) for item in contents.items if item.waits_for in ids]
    width, height = style.PAGE
    return Diagram(contents.name, max(width, scale.right + 10), max(height, top + 44), boxes, arrows)


def _scale(contents: PlanContents) -> _Scale:
    days = [day for one in contents.items for day in (one.starts_on, one.due_on)] or [contents.today]
    first, last = min(days), max(days)
    for months in _MONTHS_OF_COLUMN:
        firsts = _columns(first, last, months)
        if len(firsts) - 1 <= _MOST_COLUMNS:
            break
    count = len(firsts) - 1
    return _Scale(firsts, months, max(_NARROWEST_COLUMN, (style.PAGE[0] - 10 - style.HEAD) // count))


def _columns(first: date, last: date, months: int) -> tuple[date, ...]:
    """From the column of the first day to the beginning of the one behind the last day."""
    number = (first.year * 12 + first.month - 1) // months * months
    found = [_month(number)]
    while found[-1] <= last:
        number += months
        found.append(_month(number))
    return tuple(found)


def _month(number: int) -> date:
    return date(number // 12, number % 12 + 1, 1)


def _title(contents: PlanContents) -> list[Box]:
    width = style.PAGE[0] - 10
    return [
        Box("title", label(contents.title), 0, 0, width, 40, style.TITLE),
        Box("subtitle", label(contents.subtitle), 0, 42, width, 24, style.SUBTITLE),
    ]


def _header(contents: PlanContents, scale: _Scale) -> list[Box]:
    boxes = []
    for at, first in enumerate(scale.firsts[:-1]):
        name = contents.months[first.month - 1]
        is_dated = at == 0 or first.month == 1 or scale.months_of_column > 1
        words = str(first.year) if scale.months_of_column == 12 else f"{name} {first.year}" if is_dated else name
        x = style.HEAD + at * scale.column_px
        boxes.append(Box(f"column-{at}", label(words), x, _TOP, scale.column_px, _HEADER, style.COLUMN))
    return boxes


def _back(number: int, width: int, top: int, height: int) -> Box:
    colours = {"fillColor": style.SHEET if number % 2 else style.GROUND, "strokeColor": style.EDGE}
    return Box(f"lane-{number}", "", 0, top, width, height, colours)


def _today(contents: PlanContents, scale: _Scale, bottom: int) -> list[Box]:
    """A mark through all lanes, if today is among the columns."""
    if not scale.firsts[0] <= contents.today < scale.firsts[-1]:
        return []
    x = scale.x(contents.today)
    words = {**style.NOTE, "fontColor": style.INK, "fontStyle": 1}
    return [
        Box("today", "", x - 2, _TOP - 12, 5, bottom - _TOP + 20, {"fillColor": style.SIGNAL, "strokeColor": "none"}),
        Box("today-words", label(contents.today_words), min(x + 8, scale.right - 130), _TOP - 22, 130, 20, words),
    ]


def _lane(items: Sequence[PlanItem], scale: _Scale, top: int) -> tuple[list[_Placed], int]:
    """The boxes of a lane, each in the first row in which it is free; and the height of the lane."""
    rows: list[list[_Placed]] = []
    for item in items:
        one = _sized(item, scale)
        row = next((row for row in rows if not any(_meet(one, other) for other in row)), None)
        if row is None:
            row = []
            rows.append(row)
        row.append(one)
    y, found = top + _PADDING, []
    for row in rows:
        found += [_Placed(one.item, one.x, y, one.width, one.height) for one in row]
        y += max(one.height for one in row) + _GAP
    return found, y - top - _GAP + _PADDING


def _meet(one: _Placed, other: _Placed) -> bool:
    """Whether they would be side by side without a gap, or over each other."""
    return one.x < other.x + other.width + _GAP and other.x < one.x + one.width + _GAP


def _sized(item: PlanItem, scale: _Scale) -> _Placed:
    """At least as wide as its longest word, and within the columns."""
    begins, ends = scale.x(item.starts_on), scale.x(item.due_on + timedelta(days=1))
    beside = 24 + (_TRIANGLE + 6 if item.is_late else 0)
    width = max(_NARROWEST, ends - begins, style.width_of(f"{item.title} {item.note}") + beside)
    width = min(width, scale.right - style.HEAD)
    lines = sum(style.lines_needed(text, width - beside) for text in (item.title, item.note))
    return _Placed(item, min(begins, scale.right - width), 0, width, max(lines * style.LINE_PX + 14, _TRIANGLE + 12))


def _boxes(one: _Placed) -> list[Box]:
    item = one.item
    colours: dict[str, object] = {"fontColor": style.INK, **style.BOX, **_STATES[item.state]}
    if item.is_late:
        colours["spacingRight"] = _TRIANGLE + 12
    box = Box(_id(item.id), label(item.title, item.note, bold_first=True), one.x, one.y, one.width, one.height, colours)
    if not item.is_late:
        return [box]
    mark = {
        "shape": "triangle", "direction": "north", "fillColor": style.SIGNAL, "strokeColor": style.SIGNAL,
        "fontColor": style.INK, "fontStyle": 1, "fontSize": 16, "align": "center",
    }  # fmt: skip
    x, y = one.x + one.width - _TRIANGLE - 10, one.y + (one.height - _TRIANGLE) // 2
    return [box, Box(f"late-{item.id}", label("!"), x, y, _TRIANGLE, _TRIANGLE, mark)]


def _arrow(item: PlanItem) -> Arrow:
    return Arrow(f"waits-{item.id}", _id(item.waits_for), _id(item.id), _ARROW)


def _id(measure_id: str) -> str:
    return f"measure-{measure_id}"
