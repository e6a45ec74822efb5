"""The future map as a diagram: a row for each theme, a column for each time, a box for what is written in it."""

from collections.abc import Sequence

from kiosk.reports.plans import diagram_style as style
from kiosk.reports.plans.contents import FutureContents
from kiosk.reports.plans.drawio import Box, Diagram, label

_TOP, _HEADER, _PADDING, _LOWEST = 90, 36, 12, 96


def future_diagram(contents: FutureContents) -> Diagram:
    """The diagram, on a page that holds all of it."""
    count, (page_width, page_height) = len(contents.columns), style.PAGE
    column = (page_width - 10 - style.HEAD) // count
    right = style.HEAD + count * column
    boxes = [
        Box("title", label(contents.title), 0, 0, right, 40, style.TITLE),
        Box("subtitle", label(contents.subtitle), 0, 42, right, 24, style.SUBTITLE),
    ]
    for at, words in enumerate(contents.columns):
        x = style.HEAD + at * column
        boxes.append(Box(f"column-{at}", label(words), x, _TOP, column, _HEADER, style.COLUMN))
    top = _TOP + _HEADER
    for number, (name, cells) in enumerate(contents.rows):
        height = max(_LOWEST, *(_height(lines, column) for lines in cells))
        colours = {"fillColor": style.SHEET if number % 2 else style.GROUND, "strokeColor": style.EDGE}
        boxes.append(Box(f"row-{number}", "", 0, top, right, height, colours))
        boxes.append(Box(f"theme-{number}", label(name), 0, top, style.HEAD, height, style.ROW_HEAD))
        for at, lines in enumerate(cells):
            if lines:
                boxes.append(_cell(f"cell-{number}-{at}", lines, at, column, top, height))
        top += height
    return Diagram(contents.name, page_width, max(page_height, top + 10), boxes)


def _cell(cell_id: str, lines: Sequence[str], at: int, column: int, top: int, height: int) -> Box:
    colours = {**style.BOX, "fillColor": style.SHEET, "strokeColor": style.EDGE, "fontColor": style.INK}
    x = style.HEAD + at * column + _PADDING
    return Box(cell_id, label(*lines), x, top + _PADDING, column - 2 * _PADDING, height - 2 * _PADDING, colours)


def _height(lines: Sequence[str], column: int) -> int:
    count = sum(style.lines_needed(line, column - 2 * _PADDING - 24) for line in lines)
    return count * style.LINE_PX + 14 + 2 * _PADDING
