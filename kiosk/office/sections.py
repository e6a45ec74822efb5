"""The parts of the office: its navigation, and the pages where something is set."""

from dataclasses import dataclass

from kiosk.hub.permissions import Role


@dataclass(frozen=True, slots=True)
class Section:
    """english: its words. needs: the role that sees it. on_phone: it has a place in the bottom bar there.

    of: the path of the section that it is a part of; empty for none.
    """

    path: str
    english: str
    needs: Role = Role.HOST
    on_phone: bool = False
    of: str = ""


@dataclass(frozen=True, slots=True)
class SettingsPage:
    """A page that the settings lead to. english: its words. about: what is set there."""

    path: str
    english: str
    about: str
    needs: Role = Role.ADMIN


SECTIONS = (
    Section("/", "Today", on_phone=True),
    Section("/alarms", "Alarms"),
    Section("/equipment", "Equipment", on_phone=True),
    Section("/printers", "Printers", on_phone=True),
    Section("/prints", "Prints", Role.OPERATOR),
    Section("/events", "Events"),
    Section("/organisations", "Organisations"),
    Section("/figures", "Figures"),
    Section("/hours", "Opening hours"),
    Section("/log", "Log", Role.ADMIN),
    Section("/settings", "Settings"),
)
PARTS = (
    Section("/inside", "Inside now", of="/"),
    Section("/consultation", "Log a consultation", of="/"),
    Section("/spools", "Spools", of="/printers"),
    Section("/shelf", "Waiting to be collected", of="/printers"),
    Section("/night", "Night", of="/alarms"),
    Section("/morning", "Morning", of="/"),
    Section("/cameras", "Cameras", of="/printers"),
    Section("/projects", "Projects", of="/organisations"),
    Section("/needs", "Needs", of="/events"),
    Section("/reports", "Reports", of="/figures"),
    Section("/needs/report", "Needs met", of="/events"),
    Section("/needs/impact", "Impact", of="/organisations"),
    Section("/partners", "Partners", of="/organisations"),
    Section("/measures", "Measures that are due", of="/organisations"),
)
"""Pages with a place in the menu alone. On them the section that they belong to is marked."""
NIGHT = (Section("/night", "Night"), Section("/morning", "Morning"), Section("/cameras", "Cameras"))
"""The bottom bar of a phone at night, before the menu."""
DARK = frozenset({"/night", "/cameras"})
"""Pages in the colours of the night."""
MENU = Section("/menu", "Menu", on_phone=True)
"""On a phone the way to all that has no place in the bottom bar."""

SETTINGS = (
    SettingsPage("/settings/hub", "The hub", "Name, address, languages, use and night"),
    SettingsPage("/settings/people", "People", "Roles, badges and PINs"),
    SettingsPage("/settings/labels", "Labels", "Codes to stick on equipment, as PDF"),
    SettingsPage("/settings/passes", "Visitor passes", "Cards to print ahead, as PDF", Role.HOST),
    SettingsPage("/settings/zones", "Zones", "Names, order, what is in them"),
    SettingsPage("/settings/kinds", "Own kinds", "Kinds of equipment with a silhouette of their own"),
    SettingsPage("/settings/floor-plan", "Floor plan", "Size, zones and equipment on the drawing"),
    SettingsPage("/settings/alarms", "Who is told of alarms", "Contacts, order, quiet hours, a test"),
    SettingsPage("/settings/door", "Door and start page", "What visitors are asked, and what the first screen says"),
    SettingsPage("/stories", "Stories", "What was made here, with consent", Role.HOST),
    SettingsPage("/settings/print-desk", "Print desk", "Requests, starts, spools, shelf and costs"),
    SettingsPage("/settings/digital-map", "Digital map and questionnaires", "What is asked, and what plans begin with"),
    SettingsPage(
        "/settings/retention", "How long what is kept", "Visits, passes, faults, the log, and what was deleted last"
    ),
    SettingsPage("/settings/backups", "Backups", "When the last one was made, one more, how to restore"),
    SettingsPage("/settings/downloads", "Files to take along", "Status, public status, hub pack", Role.HOST),
    SettingsPage("/devices", "Devices", "Known phones and computers", Role.HOST),
)
"""In the order in which they are shown."""


def first_of(path: str) -> str:
    """The first part of a path, by which pages belong together."""
    return "/" + path.strip("/").split("/")[0]


def section_of(path: str) -> Section | None:
    """The section that a page belongs to."""
    first = first_of(path)
    if any(page.path == first for page in SETTINGS):
        first = "/settings"
    first = next((part.of for part in PARTS if part.path == first), first)
    return next((section for section in (*SECTIONS, MENU) if section.path == first), None)
