"""The view models of staff pages and the night wall, and where they lead."""

from functools import partial

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printroom.print_files import StoredFile
from kiosk.screens.admin.add_person import AddPersonViewModel
from kiosk.screens.admin.audit_log import AuditLogViewModel
from kiosk.screens.admin.badge import BadgeViewModel
from kiosk.screens.admin.new_pin import NewPinViewModel
from kiosk.screens.admin.people import PeopleViewModel
from kiosk.screens.desk.file_list import FileListViewModel
from kiosk.screens.desk.hold_to_start import HoldToStartViewModel
from kiosk.screens.desk.load_filament import LoadFilamentViewModel
from kiosk.screens.desk.new_spool import NewSpoolViewModel
from kiosk.screens.desk.print_check import PrintCheckViewModel
from kiosk.screens.desk.queue import QueueViewModel
from kiosk.screens.desk.spools import SpoolsViewModel
from kiosk.screens.events.events_today import EventsTodayViewModel
from kiosk.screens.host.bookings import BookingsViewModel
from kiosk.screens.host.close_now import CloseNowViewModel
from kiosk.screens.host.company_map import CompanyMapViewModel
from kiosk.screens.host.consultation import ConsultationViewModel
from kiosk.screens.host.figures import FiguresViewModel
from kiosk.screens.host.host_day import HostDayViewModel
from kiosk.screens.host.lines import LinesViewModel
from kiosk.screens.host.new_booking import NewBookingViewModel
from kiosk.screens.host.open_visits import OpenVisitsViewModel
from kiosk.screens.host.participant_form import ParticipantFormViewModel
from kiosk.screens.host.pick_up_shelf import PickUpShelfViewModel
from kiosk.screens.host.referral import ReferralViewModel
from kiosk.screens.kit.camera_images import CameraImages
from kiosk.screens.kit.undo import Undo
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.night.night_wall import NightWallViewModel
from kiosk.screens.printer.during_print import DuringPrintViewModel
from kiosk.screens.printer.job_done import JobDoneViewModel
from kiosk.screens.printer.printer_control import PrinterControlViewModel
from kiosk.screens.printer.printer_page import PrinterViewModel
from kiosk.screens.printer_setup.server_connection import ServerConnectionViewModel
from kiosk.screens.printer_setup.wizard import WizardViewModel
from kiosk.screens.qt import QObject
from kiosk.screens.requests.requests import RequestsViewModel
from kiosk.screens.staff.alarms import AlarmsViewModel
from kiosk.screens.staff.from_visitors import FromVisitorsViewModel
from kiosk.screens.staff.home import HomeViewModel
from kiosk.screens.staff.inductions import InductionsViewModel
from kiosk.screens.staff.labels import LabelsViewModel
from kiosk.screens.staff.morning import MorningViewModel
from kiosk.screens.staff.open_office import OpenOfficeViewModel
from kiosk.screens.staff.pin_login import PinLoginViewModel
from kiosk.screens.staff.repairs import RepairsViewModel
from kiosk.screens.staff.scanner_check import ScannerCheckViewModel
from kiosk.screens.staff.session_tag import SessionTagViewModel
from kiosk.screens.staff.visitor_data import VisitorDataViewModel
from kiosk.screens.text.reasons import reason_text


class StaffViewModels(QObject):
    def __init__(self, context: Context, images: CameraImages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.pin_login = PinLoginViewModel(context, self)
        self.new_pin = NewPinViewModel(context, self)
        self.people = PeopleViewModel(context, self)
        self.add_person = AddPersonViewModel(context, self)
        self.badge = BadgeViewModel(context, self)
        self.audit_log = AuditLogViewModel(context, self)
        self.events_today = EventsTodayViewModel(context, self)
        self.session_tag = SessionTagViewModel(context, self)
        self.home = HomeViewModel(context, self)
        self.alarms = AlarmsViewModel(context, self)
        self.labels = LabelsViewModel(context, self)
        self.open_office = OpenOfficeViewModel(context, self)
        self.scanner_check = ScannerCheckViewModel(context, self)
        self.morning = MorningViewModel(context, self)
        undo = Undo(context.services.clock.monotonic_s)
        self.host_day = HostDayViewModel(context, undo, self)
        self.open_visits = OpenVisitsViewModel(context, undo, self)
        self.pick_up_shelf = PickUpShelfViewModel(context, undo, self)
        self.lines = LinesViewModel(context, undo, self)
        self.bookings = BookingsViewModel(context, undo, self)
        self.new_booking = NewBookingViewModel(context, undo, self)
        self.close_now = CloseNowViewModel(context, undo, self)
        self.consultation = ConsultationViewModel(context, undo, self)
        self.figures = FiguresViewModel(context, self)
        self.company_map = CompanyMapViewModel(context, self)
        self.participant_form = ParticipantFormViewModel(context, undo, self)
        self.referral = ReferralViewModel(context, undo, self)
        self.from_visitors = FromVisitorsViewModel(context, self)
        self.repairs = RepairsViewModel(context, self)
        self.inductions = InductionsViewModel(context, self)
        self.visitor_data = VisitorDataViewModel(context, self)
        self.file_list = FileListViewModel(context, self)
        self.requests = RequestsViewModel(context, self)
        self.print_check = PrintCheckViewModel(context, self)
        self.hold_to_start = HoldToStartViewModel(context, self)
        self.job_done = JobDoneViewModel(context, self)
        self.queue = QueueViewModel(context, self)
        self.spools = SpoolsViewModel(context, self)
        self.new_spool = NewSpoolViewModel(context, self)
        self.load_filament = LoadFilamentViewModel(context, self)
        self.printer_page = PrinterViewModel(context, images, self)
        self.during_print = DuringPrintViewModel(context, self)
        self.printer_control = PrinterControlViewModel(context, self)
        self.wizard = WizardViewModel(context, self)
        self.server_connection = ServerConnectionViewModel(context, self)
        self.night_wall = NightWallViewModel(context, images, self)
        self.models = tuple(model for model in vars(self).values() if isinstance(model, ViewModel))
        self._connect(context)

    def show_pass(self, pass_id: str) -> None:
        """A visitor's pass was scanned: only the page that is shown learns of it."""
        for model in (self.inductions, self.visitor_data):
            if model.is_active:
                model.pass_shown(pass_id)

    def show_spool(self, number: int) -> None:
        """The label of a spool was scanned."""
        for model in (self.spools, self.load_filament):
            if model.is_active:
                model.choose_number(number)

    def _connect(self, context: Context) -> None:
        """Where the pages lead to."""
        self.home.printerChosen.connect(self._show_printer_or_result)
        self.pin_login.loggedIn.connect(self._show_first_page)
        self.people.badgeMade.connect(self.badge.show)
        self.add_person.badgeMade.connect(self.badge.show)
        self.morning.printerChosen.connect(self._show_printer_or_result)
        self.morning.alarmsWanted.connect(lambda: context.go("alarms"))
        self.home.alarmChosen.connect(self._show_alarm)
        self.home.faultChosen.connect(self.repairs.choose)
        self.home.requestsWanted.connect(lambda: context.go("requests"))
        self.home.shelfWanted.connect(lambda: context.go("pick_up_shelf"))
        self.home.jobChosen.connect(self._show_job)
        self.home.queueWanted.connect(lambda: context.go("queue"))
        self.queue.printerWanted.connect(self._show_printer_or_result)
        self.queue.jobWanted.connect(self._show_job)
        self.queue.filesWanted.connect(lambda: context.go("file_list"))
        self.file_list.taken.connect(self._show_file)
        self.print_check.prepared.connect(self._prepare)
        self.print_check.permissionWanted.connect(lambda: context.go("print_permission"))
        self.print_check.clearWanted.connect(self._show_printer_or_result)
        self.print_check.added.connect(lambda: context.go("queue"))
        self.print_check.takenOut.connect(self._to_home)
        self.hold_to_start.begun.connect(self._show_printer)
        self.spools.loadWanted.connect(self.load_filament.begin)
        self.print_check.filamentWanted.connect(
            lambda printer_id: self.load_filament.begin(printer_id=printer_id, back="print_check")
        )
        self.printer_page.connectionWanted.connect(self._show_connection)
        self.printer_page.resultWanted.connect(self._show_printer_or_result)
        self.job_done.printerWanted.connect(self._show_printer)
        self.printer_page.nextWanted.connect(self._show_job)
        self.printer_page.controlWanted.connect(self._show_control)
        self.printer_page.changesWanted.connect(self._show_changes)
        self.wizard.finished.connect(self._show_printer)
        self.server_connection.connectionWanted.connect(self.wizard.connect_again)
        self.server_connection.removed.connect(self._to_home)

    def _show_first_page(self) -> None:
        """The night if something happened in it; else a host's own page, and the printers of whoever prints."""
        first = "home" if self._context.member.may_print else "host_day"
        self._context.go("morning" if self.morning.is_first() else first)

    def _show_alarm(self, alarm_id: str) -> None:
        self.alarms.open(alarm_id)
        self._context.go("alarms")

    def _show_printer(self, printer_id: str) -> None:
        self.printer_page.choose(printer_id)
        self._context.go("printer")

    def _show_printer_or_result(self, printer_id: str) -> None:
        """What a print became that lies on its bed, for who may say so; else the page of the printer."""
        if self._context.member.may_print and self.job_done.choose(printer_id):
            self._context.go("job_done")
        else:
            self._show_printer(printer_id)

    def _show_changes(self, printer_id: str) -> None:
        self.during_print.choose(printer_id)
        self._context.go("during_print")

    def _show_control(self, printer_id: str) -> None:
        self.printer_control.choose(printer_id)
        self._context.go("printer_control")

    def _show_connection(self, printer_id: str) -> None:
        self.server_connection.choose(printer_id)
        self._context.go("server_connection")

    def _show_job(self, job_id: str, printer_id: str = "") -> None:
        """The check of a job in the queue. printer_id: on which it is to be printed; empty: on any."""
        if self.print_check.put_job(job_id, printer_id):
            self._context.go("print_check")
        else:  # somebody was faster
            self._context.show_problem(partial(reason_text, Reason(ReasonCode.NOT_IN_QUEUE)))

    def _show_file(self, stored: StoredFile) -> None:
        if self._context.page() == "file_list":  # else the page was left while the file was read
            self.print_check.put(stored)
            self._context.go("print_check")

    def _prepare(self, printer_id: str) -> None:
        if self.print_check.stored is not None:
            self.hold_to_start.prepare(
                self.print_check.stored, printer_id, self.print_check.job_id, self.print_check.request()
            )
            self._context.go("hold_to_start")

    def _to_home(self) -> None:
        self._context.go("home")
