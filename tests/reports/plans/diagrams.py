"""Reads a `.drawio` file back by its published format."""

import html
import re
from dataclasses import dataclass
from xml.etree import ElementTree

_TAG = re.compile(r"<(/?)(b|br)>")


@dataclass(frozen=True)
class Read:
    """A box of a file. text: as a reader sees it, a line each."""

    id: str
    text: tuple[str, ...]
    style: dict[str, str]
    x: float
    y: float
    width: float
    height: float

    def meets(self, other: "Read") -> bool:
        """Whether a part of one is over a part of the other."""
        beside = self.x >= other.x + other.width or other.x >= self.x + self.width
        below = self.y >= other.y + other.height or other.y >= self.y + self.height
        return not beside and not below

    def is_within(self, other: "Read") -> bool:
        return (
            self.x >= other.x
            and self.y >= other.y
            and self.x + self.width <= other.x + other.width
            and self.y + self.height <= other.y + other.height
        )


def read(content: bytes) -> tuple[dict[str, Read], dict[str, tuple[str, str]], tuple[int, int]]:
    """Boxes and arrows by their ids, and the size of the page. Raises AssertionError for what the format forbids."""
    file = ElementTree.fromstring(content)
    assert (file.tag, [page.tag for page in file]) == ("mxfile", ["diagram"])
    (model,) = file[0]
    (root,) = model
    assert (model.tag, root.tag) == ("mxGraphModel", "root")
    assert [cell.attrib for cell in root[:2]] == [{"id": "0"}, {"id": "1", "parent": "0"}]
    ids = [cell.get("id", "") for cell in root]
    assert len(set(ids)) == len(ids)
    boxes, arrows = {}, {}
    for cell in root[2:]:
        assert cell.tag == "mxCell"
        assert cell.get("parent") == "1"
        assert (cell.get("vertex"), cell.get("edge")) in (("1", None), (None, "1"))
        (geometry,) = cell
        assert (geometry.tag, geometry.get("as")) == ("mxGeometry", "geometry")
        if cell.get("edge"):
            arrows[cell.get("id", "")] = (cell.get("source", ""), cell.get("target", ""))
            continue
        style = dict(part.split("=", 1) for part in cell.get("style", "").rstrip(";").split(";"))
        place = [float(geometry.get(name, "nan")) for name in ("x", "y", "width", "height")]
        boxes[cell.get("id", "")] = Read(cell.get("id", ""), _text(cell.get("value", "")), style, *place)
    assert {end for ends in arrows.values() for end in ends} <= set(boxes)
    return boxes, arrows, (int(model.get("pageWidth", "")), int(model.get("pageHeight", "")))


def _text(value: str) -> tuple[str, ...]:
    """Fails for any tag but those of line ends and bold."""
    assert "<" not in _TAG.sub("", value)
    return tuple(html.unescape(line) for line in _TAG.sub(lambda tag: "\n" * (tag[2] == "br"), value).split("\n"))
