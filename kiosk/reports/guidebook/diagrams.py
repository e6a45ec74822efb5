"""The processes of the guidebook: boxes in lanes and rows, and the arrows between them as straight pieces."""

import tomllib
from collections.abc import Collection
from functools import cache
from typing import Any

from kiosk.reports.guidebook.texts import FOLDER, BookTexts, is_there

BESIDE, BELOW, THEN_DOWN = "beside", "below", "then_down"
"""How an arrow leads: sideways within a row, down within a lane, sideways and then down."""


@cache
def shapes() -> dict[str, Any]:
    """By the ids of the diagrams."""
    plain = tomllib.loads((FOLDER / "diagrams.toml").read_text(encoding="utf-8"))
    return {one["id"]: one for one in plain["diagram"]}


def diagram(name: str, texts: BookTexts, has: Collection[str]) -> dict[str, Any]:
    """As the template draws it. Raises KeyError for a box without a text: a bug in the texts."""
    shape, words = shapes()[name], texts.diagrams[name]
    answers = texts.diagrams["answers"]
    boxes = _boxes(name, has)
    by_id = {one["id"]: one for one in boxes}
    arrows = [(*one, "")[:4] for one in shape["arrow"] if {one[0], one[1]} <= set(by_id)]
    return {
        "lanes": words["lanes"],
        "rows": 1 + max(one["row"] for one in boxes),
        "boxes": [{**{key: one[key] for key in ("lane", "row", "kind")}, "text": words[one["id"]]} for one in boxes],
        "arrows": [
            {
                "from": [by_id[start]["lane"], by_id[start]["row"]],
                "to": [by_id[end]["lane"], by_id[end]["row"]],
                "way": _way(by_id[start], by_id[end]),
                "text": answers[answer] if answer else "",
            }
            for start, end, answer, condition in arrows
            if is_there(condition, has)
        ],
    }


def spoken(name: str, texts: BookTexts, has: Collection[str]) -> str:
    """What a screen reader says of it: the boxes in their order, with whose they are."""
    words = texts.diagrams[name]
    lanes = words["lanes"]
    boxes = sorted(_boxes(name, has), key=lambda one: (one["row"], one["lane"]))
    return "; ".join(f"{lanes[one['lane']]}: {words[one['id']]}" for one in boxes)


def _boxes(name: str, has: Collection[str]) -> list[dict[str, Any]]:
    return [one for one in shapes()[name]["box"] if is_there(one.get("if", ""), has)]


def _way(start: dict[str, Any], end: dict[str, Any]) -> str:
    if start["row"] == end["row"]:
        return BESIDE
    return BELOW if start["lane"] == end["lane"] else THEN_DOWN
