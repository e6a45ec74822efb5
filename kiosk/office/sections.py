"""The parts of the office, in the order of its navigation."""

from dataclasses import dataclass

from kiosk.hub.permissions import Role


@dataclass(frozen=True, slots=True)
class Section:
    """english: its words. needs: the role that sees it. on_phone: it has a place in the bottom bar there."""

    path: str
    english: str
    needs: Role = Role.HOST
    on_phone: bool = False


SECTIONS = (
    Section("/", "Today", on_phone=True),
    Section("/alarms", "Alarms", on_phone=True),
    Section("/printers", "Printers", on_phone=True),
    Section("/log", "Log", Role.ADMIN),
    Section("/devices", "Devices"),
)
MENU = Section("/menu", "Menu", on_phone=True)
"""On a phone the way to all that has no place in the bottom bar."""


def section_of(path: str) -> Section | None:
    """The section that a page belongs to."""
    first = "/" + path.strip("/").split("/")[0]
    return next((section for section in (*SECTIONS, MENU) if section.path == first), None)
