"""The parts behind the pages, each made when it is first wanted, and how they lead to each other."""

from abc import abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from kiosk.screens.board.board import Board
from kiosk.screens.board.equipment_page import Tool
from kiosk.screens.door.call_staff import Help
from kiosk.screens.door.check_in import Door
from kiosk.screens.door.new_pass import PassMaker
from kiosk.screens.door.privacy import PrivacyNotice
from kiosk.screens.door.start_page import Hall
from kiosk.screens.kit.camera_images import Pictures
from kiosk.screens.kit.panel import Panel
from kiosk.screens.kit.staff_context import StaffStage
from kiosk.screens.kit.view_model import Stage
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, translate
from kiosk.screens.services import Services

if TYPE_CHECKING:
    from kiosk.screens.shell.staff_view_models import StaffPages

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

P = TypeVar("P", bound=QObject)


@QmlElement
@QmlUncreatable("The shell is one")
class House(QObject):
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
    def door(self) -> Door:
        """Scans, coming in, going out."""
        return self.made("door", self._make_door)

    def _make_door(self) -> Door:
        door = Door(self.services, self.stage, self)
        door.equipmentScanned.connect(lambda code: self.tool.scanned(code))
        door.badgeScanned.connect(self._take_badge)
        return door

    def _take_badge(self, code: str) -> None:
        if not self.staff.badge_shown(code):
            self.stage.tell(translate("Door", "This badge is not known here. Ask an admin."))

    @Property(QObject, constant=True)
    def staff(self) -> "StaffPages":
        """The staff's pages and the night wall; made after the door is shown, because it needs more of the house."""
        return self.made("staff", self._make_staff)

    def _make_staff(self) -> "StaffPages":
        from kiosk.screens.shell.staff_view_models import StaffPages  # the first frame doesn't wait for it

        return StaffPages(
            self.services,
            self.staff_stage,
            self.pictures,
            page=self.stage.page,
            lock=self.lock,
            untouched_s=self.untouched_s,
            parent=self,
        )

    @Property(QObject, constant=True)
    def hall(self) -> Hall:
        """The start page's readings."""
        return self.made("hall", lambda: Hall(self.services, self.stage, self))

    @Property(QObject, constant=True)
    def board(self) -> Board:
        """The tool wall."""
        return self.made("board", lambda: Board(self.services, self.stage, self.panel, self))

    @Property(QObject, constant=True)
    def tool(self) -> Tool:
        """One piece of equipment."""
        return self.made("tool", lambda: Tool(self.services, self.stage, self.board, self))

    @Property(QObject, constant=True)
    def passMaker(self) -> PassMaker:
        """A new pass."""
        return self.made("passMaker", self._make_pass_maker)

    def _make_pass_maker(self) -> PassMaker:
        maker = PassMaker(self.services, self.stage, self)
        maker.cameIn.connect(self.door.greet)
        return maker

    @Property(QObject, constant=True)
    def help(self) -> Help:
        """Calling staff."""
        return self.made("help", lambda: Help(self.services, self.stage, self))

    @Property(QObject, constant=True)
    def privacy(self) -> PrivacyNotice:
        """The privacy notice."""
        return self.made("privacy", lambda: PrivacyNotice(self.services, self.stage, self))
