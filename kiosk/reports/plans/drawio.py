"""Writes a diagram as a `.drawio` file: uncompressed XML as its published format says, opened by diagrams.net.

`mxfile` holds a `diagram` a page, that an `mxGraphModel`, and its `root` all cells side by side: cell 0, the layer 1,
and boxes and arrows in it. Labels are HTML inside an attribute, so that a text is escaped twice: as HTML, then as XML.
"""

import html
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from xml.etree import ElementTree

from kiosk.base.plain_text import clean_text

LABEL_MAX = 500
_LAYER = "1"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with text, in pixels from the upper left corner. label: of `label`. style: over the usual one."""

    id: str
    label: str
    x: int
    y: int
    width: int
    height: int
    style: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Arrow:
    """From a box to another, by their ids."""

    id: str
    source: str
    target: str
    style: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Diagram:
    """One page. boxes: from the back to the front, ids once each; arrows are in front of them."""

    name: str
    width: int
    height: int
    boxes: Sequence[Box]
    arrows: Sequence[Arrow] = ()


_USUAL: Mapping[str, object] = {
    "html": 1, "whiteSpace": "wrap", "fontFamily": "Helvetica", "verticalAlign": "middle", "align": "left",
}  # fmt: skip


def label(*lines: str, bold_first: bool = False) -> str:
    """Lines of any text as the HTML of a label."""
    escaped = [html.escape(clean_text(line, LABEL_MAX)) for line in lines]
    if bold_first and escaped:
        escaped[0] = f"<b>{escaped[0]}</b>"
    return "<br>".join(escaped)


def drawio_file(diagram: Diagram) -> bytes:
    """The file, in UTF-8."""
    file = ElementTree.Element("mxfile", host="kiosk", compressed="false")
    page = ElementTree.SubElement(file, "diagram", id="page-1", name=clean_text(diagram.name))
    size = {"page": "1", "pageWidth": str(diagram.width), "pageHeight": str(diagram.height)}
    model = ElementTree.SubElement(page, "mxGraphModel", {"grid": "1", "gridSize": "10", **size})
    root = ElementTree.SubElement(model, "root")
    ElementTree.SubElement(root, "mxCell", id="0")
    ElementTree.SubElement(root, "mxCell", {"id": _LAYER, "parent": "0"})
    for box in diagram.boxes:
        given = {"id": box.id, "value": box.label, "style": _style({**_USUAL, **box.style})}
        cell = ElementTree.SubElement(root, "mxCell", {**given, "vertex": "1", "parent": _LAYER})
        place = {name: str(getattr(box, name)) for name in ("x", "y", "width", "height")}
        ElementTree.SubElement(cell, "mxGeometry", {**place, "as": "geometry"})
    for arrow in diagram.arrows:
        ends = {"source": arrow.source, "target": arrow.target, "style": _style({"html": 1, **arrow.style})}
        cell = ElementTree.SubElement(root, "mxCell", {"id": arrow.id, **ends, "edge": "1", "parent": _LAYER})
        ElementTree.SubElement(cell, "mxGeometry", {"relative": "1", "as": "geometry"})
    return bytes(ElementTree.tostring(file, encoding="utf-8", xml_declaration=True))


def _style(values: Mapping[str, object]) -> str:
    return "".join(f"{name}={value};" for name, value in values.items())
