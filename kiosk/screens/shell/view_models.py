"""The parts behind the pages, each made when it is first wanted, and how they lead to each other."""

from abc import abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from kiosk.screens.board.board import BoardViewModel
from kiosk.screens.board.equipment_page import EquipmentViewModel
from kiosk.screens.door.call_staff import CallStaffViewModel
from kiosk.screens.door.check_in import CheckInViewModel
from kiosk.screens.door.new_pass import NewPassViewModel
from kiosk.screens.door.privacy import PrivacyViewModel
from kiosk.screens.door.start_page import StartViewModel
from kiosk.screens.kit.camera_images import Pictures
from kiosk.screens.kit.panel import Panel
from kiosk.screens.kit.staff_context import StaffStage
from kiosk.screens.kit.view_model import Stage
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, translate
from kiosk.screens.services import Services

if TYPE_CHECKING:
    from kiosk.screens.desk.file_list import FileListViewModel
    from kiosk.screens.desk.hold_to_start import HoldToStartViewModel
    from kiosk.screens.desk.print_check import PrintCheckViewModel
    from kiosk.screens.night.night_wall import NightWallViewModel
    from kiosk.screens.printer.printer_page import PrinterViewModel
    from kiosk.screens.printer_setup.octoprint_connection import OctoprintConnectionViewModel
    from kiosk.screens.printer_setup.wizard import WizardViewModel
    from kiosk.screens.shell.staff_view_models import StaffViewModels
    from kiosk.screens.staff.home import HomeViewModel
    from kiosk.screens.staff.pin_login import PinLoginViewModel
    from kiosk.screens.staff.session_tag import SessionTagViewModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

P = TypeVar("P", bound=QObject)


@QmlElement
@QmlUncreatable("The shell is one")
class ViewModels(QObject):
    """What the shell is built on; it says when somebody last touched, and ends the staff's session."""

    stage: Stage
    staff_stage: StaffStage

    def __init__(self, services: Services, panel: Panel, parent: QObject | None = None) -> None:
        """Nothing is made yet; `stage` and `staff_stage` must be set before anything is."""
        super().__init__(parent)
        self.services = services
        self.panel = panel
        self.pictures = Pictures(services.live_path, self)
        self._parts: dict[str, Any] = {}

    @abstractmethod
    def lock(self) -> None:
        """The staff session is over."""

    @abstractmethod
    def untouched_s(self) -> float:
        """Seconds since the last touch or the page's beginning."""

    def made(self, name: str, make: Callable[[], P]) -> P:
        """The part of that name, made when it is first wanted."""
        if name not in self._parts:
            self._parts[name] = None
            part = make()
            self._parts[name] = part
            refresh = getattr(part, "refresh", None)
            if refresh:
                refresh()
        found: P = self._parts[name]
        return found

    def each(self, what: str) -> None:
        """Ask every part made so far to refresh, tick, end or close, if it knows how."""
        for part in list(self._parts.values()):
            doing = getattr(part, what, None)
            if doing:
                doing()

    @Property(QObject, constant=True)
    def checkIn(self) -> CheckInViewModel:
        """Scans, coming in, going out."""
        return self.made("checkIn", self._make_check_in)

    def _make_check_in(self) -> CheckInViewModel:
        check_in = CheckInViewModel(self.services, self.stage, self)
        check_in.equipmentScanned.connect(lambda code: self.equipmentPage.scanned(code))
        check_in.badgeScanned.connect(self._take_badge)
        return check_in

    def _take_badge(self, code: str) -> None:
        if not self.staff.badge_shown(code):
            self.stage.tell(translate("CheckInViewModel", "This badge is not known here. Ask an admin."))

    @property
    def staff(self) -> "StaffViewModels":
        """The staff's pages and the night wall; made after the door is shown, because it needs more of the house."""
        return self.made("staff", self._make_staff)

    def _make_staff(self) -> "StaffViewModels":
        from kiosk.screens.shell.staff_view_models import StaffViewModels  # the first frame doesn't wait for it

        return StaffViewModels(
            self.services,
            self.staff_stage,
            self.pictures,
            page=self.stage.page,
            lock=self.lock,
            untouched_s=self.untouched_s,
            parent=self,
        )

    @Property(QObject, constant=True)
    def startPage(self) -> StartViewModel:
        """The start page's readings."""
        return self.made("startPage", lambda: StartViewModel(self.services, self.stage, self))

    @Property(QObject, constant=True)
    def board(self) -> BoardViewModel:
        """The tool wall."""
        return self.made("board", lambda: BoardViewModel(self.services, self.stage, self.panel, self))

    @Property(QObject, constant=True)
    def equipmentPage(self) -> EquipmentViewModel:
        """One piece of equipment."""
        return self.made("equipmentPage", lambda: EquipmentViewModel(self.services, self.stage, self.board, self))

    @Property(QObject, constant=True)
    def newPass(self) -> NewPassViewModel:
        """A new pass."""
        return self.made("newPass", self._make_new_pass)

    def _make_new_pass(self) -> NewPassViewModel:
        new_pass = NewPassViewModel(self.services, self.stage, self)
        new_pass.cameIn.connect(self.checkIn.greet)
        return new_pass

    @Property(QObject, constant=True)
    def callStaff(self) -> CallStaffViewModel:
        """Calling staff."""
        return self.made("callStaff", lambda: CallStaffViewModel(self.services, self.stage, self))

    @Property(QObject, constant=True)
    def privacy(self) -> PrivacyViewModel:
        """The privacy notice."""
        return self.made("privacy", lambda: PrivacyViewModel(self.services, self.stage, self))

    @Property(QObject, constant=True)
    def pinLogin(self) -> "PinLoginViewModel":
        """Badge and PIN."""
        return self.staff.pin_login

    @Property(QObject, constant=True)
    def sessionTag(self) -> "SessionTagViewModel":
        """Who is logged in, and the lock counting down."""
        return self.staff.session_tag

    @Property(QObject, constant=True)
    def home(self) -> "HomeViewModel":
        """The staff's first page."""
        return self.staff.home

    @Property(QObject, constant=True)
    def fileList(self) -> "FileListViewModel":
        """Files to print."""
        return self.staff.file_list

    @Property(QObject, constant=True)
    def printCheck(self) -> "PrintCheckViewModel":
        """The check of a file against the printers."""
        return self.staff.print_check

    @Property(QObject, constant=True)
    def holdToStart(self) -> "HoldToStartViewModel":
        """Hold to start."""
        return self.staff.hold_to_start

    @Property(QObject, constant=True)
    def printerPage(self) -> "PrinterViewModel":
        """One printer."""
        return self.staff.printer_page

    @Property(QObject, constant=True)
    def wizard(self) -> "WizardViewModel":
        """Adding a printer."""
        return self.staff.wizard

    @Property(QObject, constant=True)
    def octoprintConnection(self) -> "OctoprintConnectionViewModel":
        """A printer's connection to OctoPrint."""
        return self.staff.octoprint_connection

    @Property(QObject, constant=True)
    def nightWall(self) -> "NightWallViewModel":
        """The night wall."""
        return self.staff.night_wall
