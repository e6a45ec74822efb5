"""The silhouettes of the guidebook as SVG, on a grid of 100; and the tool wall of its cover."""

from kiosk.hub.settings.equipment_settings import KINDS
from kiosk.reports.guidebook.found import FoundHub
from kiosk.reports.silhouettes import drawings

INK, LIGHT, FREE = "#1A1611", "#FFFCF5", "#1B5743"
ROW = 4
"""Tiles beside each other on the cover."""


def silhouette(kind: str, outline: str = "", *, body: str = INK, cut: str = "#FFFFFF", filled: bool = True) -> str:
    """outline: of a kind of the hub's own. body, cut: colours; one that is not filled is drawn by its lines alone."""
    tables = drawings()
    shape = kind if kind in tables["body"] else "tool"
    paths = {name: tables[name][shape] for name in ("body", "cut", "extra")}
    if outline:
        paths = {"body": outline, "cut": "", "extra": ""}
    looks = {
        "body": f'fill="{body}"' if filled else f'fill="none" stroke="{body}" stroke-width="3.8"',
        "cut": f'fill="none" stroke="{cut if filled else body}" stroke-width="4"',
        "extra": f'fill="none" stroke="{body}" stroke-width="4"',
    }
    drawn = "".join(f'<path d="{paths[name]}" {look}/>' for name, look in looks.items() if paths[name])
    # Room for strokes along the edge of the grid.
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 104 104" fill-rule="evenodd">{drawn}</svg>'


def on_tile(kind: str, outline: str = "") -> str:
    """As equipment that is free hangs on the wall: light on green."""
    return silhouette(kind, outline, body=LIGHT, cut=FREE)


def tool_wall(found: FoundHub) -> list[dict[str, object]]:
    """Filled: the hub has it; outlined: other hubs may. Its own kinds come last, in whole rows as far as they reach."""
    ours = found.kinds
    tiles: list[dict[str, object]] = []
    for kind in KINDS:
        is_ours = kind in ours
        tiles.append({"filled": is_ours, "svg": on_tile(kind) if is_ours else silhouette(kind, filled=False)})
    own = [one.outline for slug, one in found.own_kinds.items() if slug in ours]
    tiles += [{"filled": True, "svg": on_tile("tool", outline)} for outline in own[:ROW]]
    return tiles
