"""The processes of the guidebook: boxes in lanes and rows, and the arrows between them as straight pieces."""

import tomllib
from functools import cache
from typing import Any

from kiosk.reports.guidebook.texts import FOLDER, BookTexts

BESIDE, BELOW, THEN_DOWN = "beside", "below", "then_down"
"""How an arrow leads: sideways within a row, down within a lane, sideways and then down."""


@cache
def shapes() -> dict[str, Any]:
    """By the ids of the diagrams."""
    plain = tomllib.loads((FOLDER / "diagrams.toml").read_text(encoding="utf-8"))
    return {one["id"]: one for one in plain["diagram"]}


def diagram(name: str, texts: BookTexts) -> dict[str, Any]:
    """As the template draws it. Raises KeyError for a box without a text: a bug in the texts."""
    shape, words = shapes()[name], texts.diagrams[name]
    answers = texts.diagrams["answers"]
    by_id = {one["id"]: one for one in shape["box"]}
    return {
        "lanes": words["lanes"],
        "rows": 1 + max(one["row"] for one in shape["box"]),
        "boxes": [{**{key: one[key] for key in ("lane", "row", "kind")}, "text": words[one["id"]]} for one in shape["box"]],
        "arrows": [
            {
                "from": [by_id[start]["lane"], by_id[start]["row"]],
                "to": [by_id[end]["lane"], by_id[end]["row"]],
                "way": _way(by_id[start], by_id[end]),
                "text": answers[answer] if answer else "",
            }
            for start, end, answer in shape["arrow"]
        ],
    }


def spoken(name: str, texts: BookTexts) -> str:
    """What a screen reader says of it: the boxes in their order, with whose they are."""
    words = texts.diagrams[name]
    lanes = words["lanes"]
    boxes = sorted(shapes()[name]["box"], key=lambda one: (one["row"], one["lane"]))
    return "; ".join(f"{lanes[one['lane']]}: {words[one['id']]}" for one in boxes)


def _way(start: dict[str, Any], end: dict[str, Any]) -> str:
    if start["row"] == end["row"]:
        return BESIDE
    return BELOW if start["lane"] == end["lane"] else THEN_DOWN
