"""Every page: where it is found, how long it stays without a touch, who may see it, and whether it takes scans.

One name a page: the route `print_check` is the QML file `desk/PrintCheckPage.qml`, its view model is the module
`desk/print_check.py`, and QML reads that as `shell.printCheck`. Pages of one flow share a view model.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum


class Timeout(Enum):
    """Seconds without a touch until a page is left, and how many of them show the warning (T2)."""

    STAYS = (0, 0)
    BROWSING = (50, 20)
    FORM = (80, 20)
    PERSONAL = (40, 20)  # the warning covers the page
    RESULT = (8, 0)
    UNDO = (12, 0)
    HELP = (80, 20)
    STAFF = (0, 0)  # the session of staff has its own time-out

    def __init__(self, seconds: int, warning_s: int) -> None:
        self.seconds = seconds  # 0: the page stays
        self.warning_s = warning_s


@dataclass(frozen=True, slots=True)
class Page:
    scene: str
    """The folder of its QML file and of its view model."""
    view_model: str
    """The module of its view model, or nothing where the shell is enough."""
    timeout: Timeout = Timeout.BROWSING
    back: str = "start"
    """The route that its exit leads to."""
    staff: bool = False
    """Needs a session of staff; scans of passes are not taken here."""
    takes_scans: bool = True
    tries_readers: bool = False
    """Scans are shown here, count nobody and do nothing."""
    wants_pass: bool = False
    """A page of staff about the pass that is scanned; the visitor is counted besides (T10)."""
    wants_spool: bool = False
    """A page of staff on which the label of a spool is scanned."""
    wants_label: bool = False
    """A page of staff that takes the label of a piece of equipment."""
    dark: bool = False
    """Shown in the night theme; the first touch only wakes it (T5)."""
    variants: tuple[str, ...] = ()
    """Arrangements for which the page has a QML file of its own: StartPageTall.qml beside StartPage.qml."""

    @property
    def personal(self) -> bool:
        """All on it is about one person."""
        return self.timeout is Timeout.PERSONAL

    @property
    def of_staff(self) -> bool:
        """Needs the view models of staff, which are made later than the others."""
        return self.staff or self.dark or not self.takes_scans


PAGES: dict[str, Page] = {
    # public
    "start": Page("door", "start_page", Timeout.STAYS, variants=("Low", "Large", "Tall", "TallLow")),
    "greeting": Page("door", "check_in", Timeout.RESULT, variants=("Tall", "Large")),
    "welcome": Page("door", "check_in", Timeout.UNDO, variants=("Tall", "Large")),
    "event_question": Page("events", "event_question", Timeout.UNDO),
    "group": Page("door", "group", Timeout.FORM, variants=("Tall",)),
    "day_pass": Page("door", "day_pass", Timeout.FORM, variants=("Tall",)),
    "purpose": Page("door", "purpose", Timeout.UNDO),
    "questions": Page("door", "questions", Timeout.FORM, variants=("Tall",)),
    "farewell": Page("door", "check_in", Timeout.UNDO),
    "link_card": Page("door", "link_card", Timeout.BROWSING),
    "goodbye": Page("door", "goodbye", Timeout.UNDO, variants=("Tall", "Large")),
    "trip_question": Page("door", "goodbye", Timeout.UNDO, back="goodbye"),
    "wishes": Page("door", "goodbye", Timeout.FORM, back="goodbye"),
    "own_wish": Page("door", "goodbye", Timeout.FORM, back="wishes"),
    "new_pass": Page("door", "new_pass", Timeout.FORM, variants=("Tall",)),
    "nickname": Page("door", "nickname", Timeout.FORM, back="new_pass"),
    "stories": Page("stories", "stories", Timeout.HELP),
    "board": Page("board", "board", Timeout.BROWSING, variants=("Low", "Large", "Tall")),
    "floor_plan": Page("board", "floor_plan", Timeout.BROWSING),
    "equipment": Page(
        "board", "equipment_page", Timeout.BROWSING, back="board", variants=("Low", "Large", "Small", "Tall")
    ),
    "finished": Page("board", "finished", Timeout.BROWSING, variants=("Tall", "Large")),
    "fault_report": Page("board", "fault_report", Timeout.BROWSING, back="equipment"),
    "fault_thanks": Page("board", "fault_report", Timeout.UNDO, back="board"),
    "own_data": Page("door", "own_data", Timeout.PERSONAL),
    "privacy": Page("door", "privacy", Timeout.HELP, back="access"),
    "own_requests": Page("requests", "own_requests", Timeout.BROWSING),
    "request_file": Page("requests", "request_flow", Timeout.FORM),
    "request_colour": Page("requests", "request_flow", Timeout.FORM, back="request_file"),
    "request_day": Page("requests", "request_flow", Timeout.FORM, back="request_colour"),
    "request_sent": Page("requests", "request_flow", Timeout.BROWSING),
    "map_begin": Page("maturity", "map_begin", Timeout.FORM),
    "map_question": Page("maturity", "map_question", Timeout.FORM),
    "map_code": Page("maturity", "map_code", Timeout.FORM),
    "map_result": Page("maturity", "map_result", Timeout.FORM),
    "map_plan": Page("maturity", "map_plan", Timeout.FORM, back="map_result"),
    "map_vision": Page("maturity", "map_vision", Timeout.FORM, back="map_plan"),
    "map_new_measure": Page("maturity", "map_new_measure", Timeout.FORM, back="map_plan"),
    "map_measure": Page("maturity", "map_measure", Timeout.FORM, back="map_plan"),
    "map_deadline": Page("maturity", "map_deadline", Timeout.FORM, back="map_plan"),
    "map_text": Page("maturity", "map_text", Timeout.FORM, back="map_plan"),
    "map_future": Page("maturity", "map_future", Timeout.FORM, back="map_result"),
    "map_thoughts": Page("maturity", "map_future", Timeout.FORM, back="map_future"),
    "map_thought": Page("maturity", "map_future", Timeout.FORM, back="map_future"),
    "map_faces": Page("maturity", "map_faces", Timeout.FORM, back="map_result"),
    "call_staff": Page("door", "call_staff", Timeout.HELP),
    "type_code": Page("door", "type_code", Timeout.FORM, back="call_staff"),
    "access": Page("door", "", Timeout.HELP),
    "trouble": Page("door", "", Timeout.HELP),
    # staff
    "pin_login": Page("staff", "pin_login", Timeout.FORM, takes_scans=False),
    "new_pin": Page("admin", "new_pin", Timeout.FORM, takes_scans=False),
    "home": Page("staff", "home", Timeout.STAFF, staff=True, variants=("Small", "Tall")),
    "host_day": Page("host", "host_day", Timeout.STAFF, back="home", staff=True, variants=("Small", "Tall")),
    "open_visits": Page("host", "open_visits", Timeout.STAFF, back="host_day", staff=True),
    "pick_up_shelf": Page("host", "pick_up_shelf", Timeout.STAFF, back="tools", staff=True),
    "lines": Page("host", "lines", Timeout.STAFF, back="host_day", staff=True),
    "bookings": Page("host", "bookings", Timeout.STAFF, back="host_day", staff=True),
    "new_booking": Page("host", "new_booking", Timeout.STAFF, back="bookings", staff=True, variants=("Tall",)),
    "close_now": Page("host", "close_now", Timeout.STAFF, back="host_day", staff=True),
    "consultation": Page("host", "consultation", Timeout.STAFF, back="host_day", staff=True, variants=("Tall",)),
    "consultation_asker": Page("host", "consultation", Timeout.STAFF, back="consultation", staff=True),
    "consultation_kind": Page("host", "consultation", Timeout.STAFF, back="consultation", staff=True),
    "figures": Page("host", "figures", Timeout.STAFF, back="host_day", staff=True),
    "participant_form": Page("host", "participant_form", Timeout.STAFF, back="tools", staff=True),
    "company_map": Page("host", "company_map", Timeout.STAFF, back="tools", staff=True),
    "new_company": Page("host", "company_map", Timeout.STAFF, back="company_map", staff=True),
    "referral": Page("host", "referral", Timeout.STAFF, back="host_day", staff=True),
    "referral_card": Page("host", "referral", Timeout.STAFF, back="host_day", staff=True),
    "morning": Page("staff", "morning", Timeout.STAFF, back="home", staff=True),
    "tools": Page("staff", "", Timeout.STAFF, back="home", staff=True),
    "labels": Page("staff", "labels", Timeout.STAFF, back="tools", staff=True),
    "scanner_check": Page("staff", "scanner_check", Timeout.STAFF, back="tools", staff=True, tries_readers=True),
    "open_office": Page("staff", "open_office", Timeout.STAFF, back="tools", staff=True),
    "alarms": Page("staff", "alarms", Timeout.STAFF, back="home", staff=True),
    "repairs": Page("staff", "repairs", Timeout.STAFF, back="tools", staff=True),
    "repair": Page("staff", "repairs", Timeout.STAFF, back="repairs", staff=True),
    "inductions": Page("staff", "inductions", Timeout.STAFF, back="tools", staff=True, wants_pass=True),
    "from_visitors": Page("staff", "from_visitors", Timeout.STAFF, back="tools", staff=True, variants=("Tall",)),
    "visitor_data": Page("staff", "visitor_data", Timeout.STAFF, back="tools", staff=True, wants_pass=True),
    "events_today": Page("events", "events_today", Timeout.STAFF, back="tools", staff=True),
    "people": Page("admin", "people", Timeout.STAFF, back="tools", staff=True),
    "person": Page("admin", "people", Timeout.STAFF, back="people", staff=True),
    "add_person": Page("admin", "add_person", Timeout.STAFF, back="people", staff=True),
    "badge": Page("admin", "badge", Timeout.STAFF, back="people", staff=True),
    "audit_log": Page("admin", "audit_log", Timeout.STAFF, back="tools", staff=True),
    "file_list": Page("desk", "file_list", Timeout.STAFF, back="home", staff=True),
    "requests": Page("requests", "requests", Timeout.STAFF, back="home", staff=True),
    "print_request": Page("requests", "requests", Timeout.STAFF, back="requests", staff=True),
    "decline_request": Page("requests", "requests", Timeout.STAFF, back="print_request", staff=True),
    "print_check": Page("desk", "print_check", Timeout.STAFF, back="file_list", staff=True),
    "print_permission": Page("desk", "print_check", Timeout.STAFF, back="print_check", staff=True),
    "hold_to_start": Page("desk", "hold_to_start", Timeout.STAFF, back="print_check", staff=True, wants_label=True),
    "queue": Page("desk", "queue", Timeout.STAFF, back="home", staff=True),
    "spools": Page("desk", "spools", Timeout.STAFF, back="home", staff=True, wants_spool=True),
    "load_filament": Page("desk", "load_filament", Timeout.STAFF, back="spools", staff=True, wants_spool=True),
    "new_spool": Page("desk", "new_spool", Timeout.STAFF, back="spools", staff=True),
    "printer": Page("printer", "printer_page", Timeout.STAFF, back="home", staff=True),
    "job_done": Page("printer", "job_done", Timeout.STAFF, back="home", staff=True),
    "during_print": Page("printer", "during_print", Timeout.STAFF, back="printer", staff=True),
    "printer_control": Page("printer", "printer_control", Timeout.STAFF, back="printer", staff=True),
    # staff: adding a printer; the wizard decides where the exit leads
    "add_printer": Page("printer_setup", "wizard", Timeout.STAFF, back="home", staff=True),
    "typing": Page("printer_setup", "wizard", Timeout.STAFF, back="add_printer", staff=True),
    "choosing": Page("printer_setup", "wizard", Timeout.STAFF, back="add_printer", staff=True),
    "authorization": Page("printer_setup", "wizard", Timeout.STAFF, back="add_printer", staff=True),
    "printer_form": Page("printer_setup", "wizard", Timeout.STAFF, back="add_printer", staff=True),
    "server_connection": Page("printer_setup", "server_connection", Timeout.STAFF, back="printer", staff=True),
    # the screen at night
    "night_wall": Page("night", "night_wall", Timeout.STAYS, dark=True),
}


def routes_of(view_model: str) -> frozenset[str]:
    return frozenset(route for route, page in PAGES.items() if page.view_model == view_model)


def qml_file(route: str, arrangements: Sequence[str] = ()) -> str:
    """The QML file of a page, below `qml/Kiosk`: of its variants the first that is among the panel's `arrangements`."""
    page = PAGES[route]
    name = "".join(word.capitalize() for word in route.split("_"))
    variant = next((each for each in arrangements if each in page.variants), "")
    return f"{page.scene}/{name}Page{variant}.qml"
