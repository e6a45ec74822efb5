"""The drawings of the kiosk as SVG: silhouettes and icons from `Drawings.qml`, marks of a status."""

from markupsafe import Markup, escape

from kiosk.reports.silhouettes import drawings

_RING = "M21.5 12 A9.5 9.5 0 1 1 2.5 12 A9.5 9.5 0 1 1 21.5 12 Z"
_OUTLINES = {
    "reserved": "M3 3 H21 V21 H3 Z",
    "out_of_order": "M12 3 L22 20.5 H2 Z",
    "warn": "M12 3 L22 20.5 H2 Z",
    "stop": "M7.9 2.2 H16.1 L21.8 7.9 V16.1 L16.1 21.8 H7.9 L2.2 16.1 V7.9 Z",
}
_STROKES = {
    "free": "M6.5 12.5 L10.5 16.5 L17.5 8",
    "in_use": "M12 6 V12.6 H17",
    "reserved": "M3 8.6 H21 M13 15 H18",
    "out_of_order": "M12 8.5 V14 M12 16 V18.6",
    "warn": "M12 8.5 V14 M12 16 V18.6",
    "no_contact": "M12 7 V13 M12 15 V17.4",
    "stop": "M6.8 12 H17.2",
    "advice": "M12 6.2 V8.8 M12 10.6 V17.6",
}
_OWN_ICONS = {
    "look": "M1.5 12 Q7 5 12 5 Q17 5 22.5 12 Q17 19 12 19 Q7 19 1.5 12 Z M15 12 A3 3 0 1 1 9 12 A3 3 0 1 1 15 12",
    "write": "M4 20 L5 15.5 L16 4.5 L19.5 8 L8.5 19 Z",
    "save": "M12 3 V15.5 M6 10 L12 16 L18 10 M4 20.5 H20",
    "print": "M7 8 V3 H17 V8 M7 17 H3.5 V8 H20.5 V17 H17 M7 13.5 H17 V21 H7 Z",
    "phone": "M6.5 2.5 H17.5 V21.5 H6.5 Z M10.5 18.5 H13.5",
    "screen": "M3 4 H21 V16 H3 Z M8 20.5 H16 M12 16 V20.5",
}
"""What the kiosk has no icon for."""
_RINGS = frozenset({"in_use", "no_contact", "advice"})


def icon(name: str) -> Markup:
    """A line icon of 20 px, beside words that say the same."""
    path = _OWN_ICONS.get(name) or drawings()["icon"][name]
    return Markup(
        '<svg class="icon" width="20" height="20" viewBox="0 0 24 24" aria-hidden="true"><path d="{}"/></svg>'
    ).format(path)


def mark(status: str) -> Markup:
    """The shape of a status beside its word: free, in_use, reserved, out_of_order, no_contact, stop, advice or warn."""
    outline, stroke = _OUTLINES.get(status, _RING), _STROKES.get(status, "")
    kind = "ring" if status in _RINGS else "disc"
    return Markup(
        '<svg class="mark {} {}" width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">'
        '<path class="outline" d="{}"/><path class="stroke" d="{}"/></svg>'
    ).format(kind, status, outline, stroke)


def face(name: str) -> Markup:
    """One of the four faces of the kiosk, beside its word."""
    mouth = "M23 57 H77 A27 28 0 0 1 23 57 Z" if name == "great" else ""
    return Markup(
        '<svg class="face" width="56" height="56" viewBox="0 0 100 100" aria-hidden="true">'
        '<circle cx="50" cy="50" r="46"/><path d="{}"/><path class="mouth" d="{}"/></svg>'
    ).format(drawings()["face"][name], mouth)


def silhouette(kind: str, look: str = "filled", outline: str = "") -> Markup:
    """Equipment by its kind. look: filled (it is here), outline (in use), dashed (out of order or no contact).

    outline: the path of an own kind, on a grid of 100; it stands for a drawing of ours.
    """
    tables = drawings()
    shape = kind if kind in tables["body"] else "tool"
    inner = Markup("")
    if look != "dashed" and not outline:
        inner = Markup('<path class="cut" d="{}"/><path class="extra" d="{}"/>').format(
            tables["cut"][shape], tables["extra"][shape]
        )
    return Markup(
        '<svg class="thing {}" width="40" height="40" viewBox="0 0 100 100" aria-hidden="true">'
        '<path class="body" d="{}"/>{}</svg>'
    ).format(escape(look), outline or tables["body"][shape], inner)
