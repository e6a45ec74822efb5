"""The parts behind the staff pages and the night wall, wired to each other: who leads where, who ticks when."""

from collections.abc import Callable
from typing import Protocol

from kiosk.printroom.print_files import StoredFile
from kiosk.screens.desk.file_list import PrintFiles
from kiosk.screens.desk.hold_to_start import Hold
from kiosk.screens.desk.print_check import PrintDesk
from kiosk.screens.door.start_page import week_of
from kiosk.screens.kit.camera_images import Pictures
from kiosk.screens.kit.staff_context import StaffStage, overview_of
from kiosk.screens.night.night_hours import DARK_AFTER_S, is_night
from kiosk.screens.night.night_wall import Wall
from kiosk.screens.printer.printer_page import Running
from kiosk.screens.printer_setup.octoprint_connection import PrinterLink
from kiosk.screens.printer_setup.wizard import Connect
from kiosk.screens.printer_setup.wizard_steps import PAGES as CONNECT_PAGES
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Slot
from kiosk.screens.services import Services
from kiosk.screens.staff.home import StaffHome
from kiosk.screens.staff.pin_login import Login
from kiosk.screens.staff.session_tag import StaffWatch

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


class OnScreen(Protocol):
    """A part whose page may be on the screen."""

    def refresh(self) -> None: ...
    def tick(self) -> None: ...


@QmlElement
@QmlUncreatable("made by the shell")
class StaffPages(QObject):
    """One part for the shell; only the part whose page is on the screen reads the databases."""

    def __init__(
        self,
        services: Services,
        stage: StaffStage,
        pictures: Pictures,
        *,
        page: Callable[[], str],
        lock: Callable[[], None],
        untouched_s: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        """pictures: of the printers' cameras. page: the name of the page on the screen. lock: ends the session.

        untouched_s: since the last touch.
        """
        super().__init__(parent)
        self._services = services
        self._stage = stage
        self._page = page
        self._lock = lock
        self._untouched_s = untouched_s
        self._login = Login(services, stage, self)
        self._tag = StaffWatch(services.clock, stage, self)
        self._home = StaffHome(services, stage, self)
        self._files = PrintFiles(services, stage, self)
        self._desk = PrintDesk(services, stage, self)
        self._hold = Hold(services, stage, self)
        self._pictures = pictures
        self._pictures.ready.connect(self.refresh)
        self._running = Running(services, stage, pictures, self)
        self._connect = Connect(services, stage, self)
        self._link = PrinterLink(services, stage, self)
        overview, alone = overview_of(services), services.wall_only
        shown = pictures if services.night_camera else None
        self._wall = Wall(overview, services.clock, services.tz, stage.language, self, alone=alone, pictures=shown)
        self._opening = week_of(services)
        self._dark_by_itself = False
        self._home.printerChosen.connect(self.showPrinter)
        self._home.jobChosen.connect(self._show_job)
        self._files.taken.connect(self._show_file)
        self._desk.prepared.connect(self._prepare)
        self._desk.clearWanted.connect(self.showPrinter)
        self._desk.added.connect(self._to_home)
        self._hold.begun.connect(self.showPrinter)
        self._connect.finished.connect(self.showPrinter)
        self._link.againWanted.connect(self._connect.connect_again)
        self._link.gone.connect(self._to_home)

    # ---------- the shell's side ----------
    def refresh(self) -> None:
        """A database or the language changed."""
        part = self._on_screen()
        if part is not None:
            part.refresh()
        self._tag.refresh()

    def tick(self) -> None:
        """A second has passed."""
        part = self._on_screen()
        if part is not None:
            part.tick()
        if self._stage.session.member is not None:
            self._tag.refresh()
        self._look_at_night()

    def end(self) -> None:
        """Nobody is there any more: what was half done is forgotten."""
        for part in (self._login, self._hold, self._running, self._connect, self._link):
            part.end()

    def page_changed(self) -> None:
        """Another page came up."""
        if self._page() == "files":
            self._files.open()
        if self._page() != "hold":
            self._hold.end()
        if self._page() != "pin":
            self._login.end()
        if self._page() not in {"running", "night"}:
            self._pictures.forget()
        if self._page() in CONNECT_PAGES:
            self._connect.page_came(self._page())
        self.refresh()

    def badge_shown(self, code: str) -> bool:
        """A staff badge was scanned on a public page: True when it is somebody's; the PIN page opens (S5)."""
        if not self._login.begin(code):
            return False
        self._stage.go("pin")
        return True

    def close(self) -> None:
        """Let go of the threads that read files and pictures."""
        self._files.close()
        self._pictures.close()

    # ---------- the pages' side ----------
    @Property(QObject, constant=True)
    def login(self) -> Login:
        """Badge and PIN."""
        return self._login

    @Property(QObject, constant=True)
    def tag(self) -> StaffWatch:
        """Who is logged in, and the lock counting down."""
        return self._tag

    @Property(QObject, constant=True)
    def home(self) -> StaffHome:
        """The staff's first page."""
        return self._home

    @Property(QObject, constant=True)
    def files(self) -> PrintFiles:
        """Files to print."""
        return self._files

    @Property(QObject, constant=True)
    def desk(self) -> PrintDesk:
        """The print desk."""
        return self._desk

    @Property(QObject, constant=True)
    def hold(self) -> Hold:
        """Hold to start."""
        return self._hold

    @Property(QObject, constant=True)
    def running(self) -> Running:
        """One printer."""
        return self._running

    @Property(QObject, constant=True)
    def adding(self) -> Connect:
        """A printer is added."""
        return self._connect

    @Property(QObject, constant=True)
    def link(self) -> PrinterLink:
        """A printer's link to OctoPrint."""
        return self._link

    @Property(QObject, constant=True)
    def wall(self) -> Wall:
        """The night wall."""
        return self._wall

    @Slot(str)
    def showPrinter(self, printer_id: str) -> None:
        """The page of one printer."""
        self._running.choose(printer_id)
        self._stage.go("running")

    @Slot()
    def showLink(self) -> None:
        """The link to OctoPrint of the printer on the page, for an admin."""
        if self._stage.member().may_set_up:
            self._link.choose(self._running.printer_id)
            self._stage.go("printer_link")

    @Slot()
    def goDark(self) -> None:
        """The night wall, by a tap of staff; the session ends, because the wall is for everyone."""
        self.logOut()
        self._stage.go("night")

    @Slot()
    def logOut(self) -> None:
        """The staff member leaves."""
        self.leave()

    def leave(self, *, because_idle: bool = False) -> None:
        """The session ends, with a row in the audit, and the door is shown. because_idle: nobody touched the screen."""
        member = self._stage.session.member
        if member is not None:
            self._services.staff.log_out(member.staff_id, because_idle=because_idle)
        self._lock()

    def _show_job(self, job_id: str) -> None:
        if self._desk.put_job(job_id):
            self._stage.go("desk")
        else:
            self._home.refresh()

    def _show_file(self, stored: StoredFile) -> None:
        if self._page() == "files":  # the page may have been left meanwhile
            self._desk.put(stored)
            self._stage.go("desk")

    def _prepare(self, printer_id: str) -> None:
        if self._desk.stored is not None:
            self._hold.prepare(self._desk.stored, printer_id, self._desk.job_id)
            self._stage.go("hold")

    def _to_home(self) -> None:
        self._stage.go("staff")

    def _on_screen(self) -> OnScreen | None:
        page = self._page()
        if page in CONNECT_PAGES:
            return self._connect
        parts: dict[str, OnScreen] = {
            "pin": self._login,
            "staff": self._home,
            "files": self._files,
            "desk": self._desk,
            "hold": self._hold,
            "running": self._running,
            "printer_link": self._link,
            "night": self._wall,
        }
        return parts.get(page)

    def _look_at_night(self) -> None:
        services = self._services
        night = is_night(services.clock.now(), self._opening, services.night_after_closing_min)
        if self._page() == "start" and night and self._untouched_s() >= DARK_AFTER_S:
            self._dark_by_itself = True
            self._stage.go("night")
        elif self._page() != "night":
            self._dark_by_itself = False
        elif self._dark_by_itself and not night:
            self._stage.go("start")
