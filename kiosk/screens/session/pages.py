"""Every page there is: its file, its room, how long it waits for a person, and where its exit leads."""

from dataclasses import dataclass
from enum import Enum


class Wait(Enum):
    """How a page behaves when nobody touches it (T2): seconds until the end, and of those the seconds of warning."""

    STAYS = (0, 0)
    BROWSING = (50, 20)
    FORM = (80, 20)
    RESULT = (8, 0)
    UNDO = (12, 0)
    HELP = (80, 20)
    STAFF = (0, 0)  # the staff session keeps its own time

    @property
    def seconds(self) -> int:
        """From the last touch until the page gives up; 0 is never."""
        return self.value[0]

    @property
    def warning_s(self) -> int:
        """How many of these seconds show the warning."""
        return self.value[1]


@dataclass(frozen=True, slots=True)
class Page:
    """One page: the QML file without ending, and its rules."""

    file: str
    wait: Wait = Wait.BROWSING
    back: str = "start"
    staff: bool = False
    """Needs a staff session; scans of passes are not taken here."""
    takes_scans: bool = True
    dark: bool = False
    """The night's light; a first touch only wakes it (T5)."""

    @property
    def of_staff(self) -> bool:
        """Shows something of the staff's part of the house, which is made only when it is needed."""
        return self.staff or self.dark or not self.takes_scans


PAGES: dict[str, Page] = {
    # public
    "start": Page("door/StartPage", Wait.STAYS),
    "greeting": Page("door/GreetingPage", Wait.RESULT),
    "welcome": Page("door/GreetingPage", Wait.UNDO),
    "farewell": Page("door/FarewellPage", Wait.UNDO),
    "new_pass": Page("door/NewPassPage", Wait.FORM),
    "nickname": Page("door/NicknamePage", Wait.FORM, back="new_pass"),
    "board": Page("board/BoardPage", Wait.BROWSING),
    "equipment": Page("board/EquipmentPage", Wait.BROWSING, back="board"),
    "privacy": Page("door/PrivacyPage", Wait.HELP, back="access"),
    "help": Page("door/HelpPage", Wait.HELP),
    "access": Page("door/AccessPage", Wait.HELP),
    "trouble": Page("door/TroublePage", Wait.HELP),
    # staff
    "pin": Page("staff/PinPage", Wait.FORM, takes_scans=False),
    "staff": Page("staff/StaffPage", Wait.STAFF, staff=True),
    "files": Page("desk/FilesPage", Wait.STAFF, back="staff", staff=True),
    "desk": Page("desk/DeskPage", Wait.STAFF, back="files", staff=True),
    "hold": Page("desk/HoldPage", Wait.STAFF, back="desk", staff=True),
    "running": Page("printer/RunningPage", Wait.STAFF, back="staff", staff=True),
    # staff: a printer is added
    "add_printer": Page("printer_setup/AddPrinterPage", Wait.STAFF, back="staff", staff=True),
    "add_address": Page("printer_setup/TypingPage", Wait.STAFF, back="add_printer", staff=True),
    "add_ask": Page("printer_setup/AskingPage", Wait.STAFF, back="add_printer", staff=True),
    "add_key": Page("printer_setup/TypingPage", Wait.STAFF, back="add_ask", staff=True),
    "add_form": Page("printer_setup/NewPrinterPage", Wait.STAFF, back="add_printer", staff=True),
    "add_name": Page("printer_setup/TypingPage", Wait.STAFF, back="add_form", staff=True),
    "add_colour": Page("printer_setup/ChoosingPage", Wait.STAFF, back="add_form", staff=True),
    "add_material": Page("printer_setup/ChoosingPage", Wait.STAFF, back="add_form", staff=True),
    "add_zone": Page("printer_setup/ChoosingPage", Wait.STAFF, back="add_form", staff=True),
    "printer_link": Page("printer_setup/LinkPage", Wait.STAFF, back="running", staff=True),
    # the wall
    "night": Page("night/NightPage", Wait.STAYS, dark=True),
}
