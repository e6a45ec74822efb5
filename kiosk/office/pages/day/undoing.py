"""What was done last and can be undone: its address carries it, the page offers it beside what was said."""

from dataclasses import dataclass

from kiosk.office.asking import Ask

_ADDRESSES = {
    "visit": "/inside/visits/{}/undo",
    "line": "/inside/lines/{}/undo",
    "booking": "/inside/bookings/{}/cancel",
    "shelf": "/shelf/{}/undo",
}


@dataclass(frozen=True, slots=True)
class Undo:
    """address: takes the form that undoes it."""

    address: str


def undo_of(ask: Ask) -> Undo | None:
    """Of an address such as `?undo=visit.ID`; None for any other."""
    kind, _, key = ask.query.get("undo", "").partition(".")
    is_key = bool(key) and all(part.isalnum() for part in key.split("-"))
    return Undo(_ADDRESSES[kind].format(key)) if kind in _ADDRESSES and key.isascii() and is_key else None
