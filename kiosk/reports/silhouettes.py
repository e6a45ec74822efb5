"""The drawings of the kiosk, read from `Drawings.qml`, and the silhouette of a kind of equipment for paper."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

_SOURCE = Path(__file__).parents[1] / "screens" / "qml" / "Kiosk" / "Drawings.qml"
_TABLE = re.compile(r"readonly property var (\w+): \(\{(.*?)\}\)", re.DOTALL)
_ENTRY = re.compile(r'(\w+): "([^"]*)"')

_DRAWN = {
    "body": 'fill="#000"',
    "cut": 'fill="none" stroke="#fff" stroke-width="4"',
    "extra": 'fill="none" stroke="#000" stroke-width="4"',
}


@cache
def drawings() -> Mapping[str, Mapping[str, str]]:
    """Paths by table (body, cut, extra on a grid of 100; icon on one of 24) and name."""
    text = _SOURCE.read_text(encoding="utf-8")
    return {name: dict(_ENTRY.findall(entries)) for name, entries in _TABLE.findall(text)}


def silhouette_svg(kind: str) -> str:
    """Black on white paper, as on the kiosk; a tool for a kind that has none."""
    tables = drawings()
    shape = kind if kind in tables["body"] else "tool"
    body, cut, extra = (_path(tables[name][shape], drawn) for name, drawn in _DRAWN.items())
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" fill-rule="evenodd">{body}{cut}{extra}</svg>'


def _path(path: str, drawn: str) -> str:
    return f'<path d="{path}" {drawn}/>' if path else ""
