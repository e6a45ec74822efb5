"""The parts behind the staff pages and the night wall, wired to each other: who leads where, who ticks when."""

from collections.abc import Callable
from typing import Protocol

from kiosk.printroom.print_files import StoredFile
from kiosk.screens.desk.file_list import FileListViewModel
from kiosk.screens.desk.hold_to_start import HoldToStartViewModel
from kiosk.screens.desk.print_check import PrintCheckViewModel
from kiosk.screens.door.start_page import week_of
from kiosk.screens.kit.camera_images import Pictures
from kiosk.screens.kit.staff_context import StaffStage, overview_of
from kiosk.screens.night.night_hours import DARK_AFTER_S, is_night
from kiosk.screens.night.night_wall import NightWallViewModel
from kiosk.screens.printer.printer_page import PrinterViewModel
from kiosk.screens.printer_setup.octoprint_connection import OctoprintConnectionViewModel
from kiosk.screens.printer_setup.wizard import WizardViewModel
from kiosk.screens.printer_setup.wizard_steps import PAGES as CONNECT_PAGES
from kiosk.screens.qt import QObject
from kiosk.screens.services import Services
from kiosk.screens.staff.home import HomeViewModel
from kiosk.screens.staff.pin_login import PinLoginViewModel
from kiosk.screens.staff.session_tag import SessionTagViewModel


class OnScreen(Protocol):
    """A part whose page may be on the screen."""

    def refresh(self) -> None: ...
    def tick(self) -> None: ...


class StaffViewModels(QObject):
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
        self.pin_login = PinLoginViewModel(services, stage, self)
        self.session_tag = SessionTagViewModel(services.clock, stage, self)
        self.home = HomeViewModel(services, stage, self)
        self.file_list = FileListViewModel(services, stage, self)
        self.print_check = PrintCheckViewModel(services, stage, self)
        self.hold_to_start = HoldToStartViewModel(services, stage, self)
        self._pictures = pictures
        self._pictures.ready.connect(self.refresh)
        self.printer_page = PrinterViewModel(services, stage, pictures, self)
        self.wizard = WizardViewModel(services, stage, self)
        self.octoprint_connection = OctoprintConnectionViewModel(services, stage, self)
        overview, alone = overview_of(services), services.wall_only
        shown = pictures if services.night_camera else None
        self.night_wall = NightWallViewModel(
            overview, services.clock, services.tz, stage.language, self, alone=alone, pictures=shown
        )
        self._opening = week_of(services)
        self._dark_by_itself = False
        self.home.printerChosen.connect(self.show_printer)
        self.home.jobChosen.connect(self._show_job)
        self.file_list.taken.connect(self._show_file)
        self.print_check.prepared.connect(self._prepare)
        self.print_check.clearWanted.connect(self.show_printer)
        self.print_check.added.connect(self._to_home)
        self.hold_to_start.begun.connect(self.show_printer)
        self.printer_page.connectionWanted.connect(self._show_connection)
        self.wizard.finished.connect(self.show_printer)
        self.octoprint_connection.connectionWanted.connect(self.wizard.connect_again)
        self.octoprint_connection.removed.connect(self._to_home)

    # ---------- the shell's side ----------
    def refresh(self) -> None:
        """A database or the language changed."""
        part = self._on_screen()
        if part is not None:
            part.refresh()
        self.session_tag.refresh()

    def tick(self) -> None:
        """A second has passed."""
        part = self._on_screen()
        if part is not None:
            part.tick()
        if self._stage.session.member is not None:
            self.session_tag.refresh()
        self._look_at_night()

    def end(self) -> None:
        """Nobody is there any more: what was half done is forgotten."""
        for part in (self.pin_login, self.hold_to_start, self.printer_page, self.wizard, self.octoprint_connection):
            part.end()

    def page_changed(self) -> None:
        """Another page came up."""
        if self._page() == "file_list":
            self.file_list.open()
        if self._page() != "hold_to_start":
            self.hold_to_start.end()
        if self._page() != "pin_login":
            self.pin_login.end()
        if self._page() not in {"printer", "night_wall"}:
            self._pictures.forget()
        if self._page() in CONNECT_PAGES:
            self.wizard.page_came(self._page())
        self.refresh()

    def badge_shown(self, code: str) -> bool:
        """A staff badge was scanned on a public page: True when it is somebody's; the PIN page opens (S5)."""
        if not self.pin_login.begin(code):
            return False
        self._stage.go("pin_login")
        return True

    def close(self) -> None:
        """Let go of the threads that read files and pictures."""
        self.file_list.close()
        self._pictures.close()

    def show_printer(self, printer_id: str) -> None:
        """The page of one printer."""
        self.printer_page.choose(printer_id)
        self._stage.go("printer")

    def _show_connection(self, printer_id: str) -> None:
        self.octoprint_connection.choose(printer_id)
        self._stage.go("octoprint_connection")

    def leave(self, *, because_idle: bool = False) -> None:
        """The session ends, with a row in the audit, and the door is shown. because_idle: nobody touched the screen."""
        member = self._stage.session.member
        if member is not None:
            self._services.staff.log_out(member.staff_id, because_idle=because_idle)
        self._lock()

    def _show_job(self, job_id: str) -> None:
        if self.print_check.put_job(job_id):
            self._stage.go("print_check")
        else:
            self.home.refresh()

    def _show_file(self, stored: StoredFile) -> None:
        if self._page() == "file_list":  # the page may have been left meanwhile
            self.print_check.put(stored)
            self._stage.go("print_check")

    def _prepare(self, printer_id: str) -> None:
        if self.print_check.stored is not None:
            self.hold_to_start.prepare(self.print_check.stored, printer_id, self.print_check.job_id)
            self._stage.go("hold_to_start")

    def _to_home(self) -> None:
        self._stage.go("home")

    def _on_screen(self) -> OnScreen | None:
        page = self._page()
        if page in CONNECT_PAGES:
            return self.wizard
        parts: dict[str, OnScreen] = {
            "pin_login": self.pin_login,
            "home": self.home,
            "file_list": self.file_list,
            "print_check": self.print_check,
            "hold_to_start": self.hold_to_start,
            "printer": self.printer_page,
            "octoprint_connection": self.octoprint_connection,
            "night_wall": self.night_wall,
        }
        return parts.get(page)

    def _look_at_night(self) -> None:
        services = self._services
        night = is_night(services.clock.now(), self._opening, services.night_after_closing_min)
        if self._page() == "start" and night and self._untouched_s() >= DARK_AFTER_S:
            self._dark_by_itself = True
            self._stage.go("night_wall")
        elif self._page() != "night_wall":
            self._dark_by_itself = False
        elif self._dark_by_itself and not night:
            self._stage.go("start")
