"""The view models as properties of the shell, and the hooks that call them."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeVar, cast

from kiosk.hub.visits import Visit
from kiosk.screens.board.board import BoardViewModel
from kiosk.screens.board.equipment_page import EquipmentViewModel
from kiosk.screens.board.fault_report import FaultReportViewModel
from kiosk.screens.board.finished import FinishedViewModel
from kiosk.screens.board.floor_plan import FloorPlanViewModel
from kiosk.screens.door.call_staff import CallStaffViewModel
from kiosk.screens.door.check_in import CheckInViewModel
from kiosk.screens.door.companions import CompanionsViewModel
from kiosk.screens.door.day_pass import DayPassViewModel
from kiosk.screens.door.goodbye import GoodbyeViewModel
from kiosk.screens.door.group import GroupViewModel
from kiosk.screens.door.link_card import LinkCardViewModel
from kiosk.screens.door.new_pass import NewPassViewModel
from kiosk.screens.door.nickname import NicknameViewModel
from kiosk.screens.door.own_data import OwnDataViewModel
from kiosk.screens.door.privacy import PrivacyViewModel
from kiosk.screens.door.purpose import PurposeViewModel
from kiosk.screens.door.questions import Asked, QuestionsViewModel
from kiosk.screens.door.start_page import StartViewModel
from kiosk.screens.door.type_code import TypeCodeViewModel
from kiosk.screens.events.event_question import EventQuestionViewModel
from kiosk.screens.kit.camera_images import CameraImages
from kiosk.screens.kit.panel import Panel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal, constant, translate
from kiosk.screens.requests.own_requests import OwnRequestsViewModel
from kiosk.screens.requests.request_flow import RequestFlowViewModel
from kiosk.screens.services import Services
from kiosk.screens.shell.company_view_models import CompanyViewModels

if TYPE_CHECKING:
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
    from kiosk.screens.night.night_wall import NightWallViewModel
    from kiosk.screens.printer.during_print import DuringPrintViewModel
    from kiosk.screens.printer.job_done import JobDoneViewModel
    from kiosk.screens.printer.printer_control import PrinterControlViewModel
    from kiosk.screens.printer.printer_page import PrinterViewModel
    from kiosk.screens.printer_setup.server_connection import ServerConnectionViewModel
    from kiosk.screens.printer_setup.wizard import WizardViewModel
    from kiosk.screens.qt import TypedProperty
    from kiosk.screens.requests.requests import RequestsViewModel
    from kiosk.screens.shell.staff_view_models import StaffViewModels
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

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

M = TypeVar("M", bound=ViewModel)


@QmlElement
@QmlUncreatable("Base of the shell")
class ViewModels(QObject):
    """One property for each view model, named after its module (see `session/pages.py`), made when it is first read."""

    context: Context
    companyBegun = Signal(str)  # staff hand the screen over to the company of this code

    def __init__(self, services: Services, panel: Panel, parent: QObject | None = None) -> None:
        """`context` must be set before the first view model is read."""
        super().__init__(parent)
        self.services, self.panel = services, panel
        self.images = CameraImages(services.live_path, self)
        self._models: dict[Callable[..., ViewModel], ViewModel] = {}
        self._staff: StaffViewModels | None = None
        self._company = CompanyViewModels(self._one, services, panel)

    def refresh(self) -> None:
        for model in self._active():
            model.refresh()

    def refresh_live(self) -> None:
        for model in self._active():
            model.refresh_live()

    def tick_models(self) -> None:
        for model in self._active():
            model.tick()

    def page_changed(self, before: str, page: str) -> None:
        """Another page is on the screen: call `page_left` first, then `page_opened`."""
        for model in self._all():
            if before in model.routes and page not in model.routes:
                model.page_left()
        for model in self._all():
            if page in model.routes:
                model.page_opened(page)

    def forget_visitor(self) -> None:
        for model in self._all():
            model.visitor_gone()

    def close(self) -> None:
        for model in self._all():
            model.close()
        self.images.close()

    def _all(self) -> list[ViewModel]:
        return [*self._models.values(), *(self._staff.models if self._staff else ())]

    def _active(self) -> Iterator[ViewModel]:
        return (model for model in self._all() if model.is_active)

    def _one(self, kind: Callable[..., M], *needs: object, lead: Callable[[M], object] = lambda _: None) -> M:
        """The view model of this class. needs: further arguments of its constructor. lead: connects its signals."""
        if kind not in self._models:
            model = kind(self.context, *needs, self)
            self._models[kind] = model
            lead(model)
            if model.is_active:
                model.refresh()
        return cast(M, self._models[kind])

    @Property(QObject, constant=True)
    def startPage(self) -> StartViewModel:
        return self._one(StartViewModel)

    @Property(QObject, constant=True)
    def checkIn(self) -> CheckInViewModel:
        return self._one(CheckInViewModel, lead=self._lead_check_in)

    def _lead_check_in(self, check_in: CheckInViewModel) -> None:
        check_in.equipmentScanned.connect(lambda code: self.equipmentPage.scanned(code))
        check_in.badgeScanned.connect(self._take_badge)
        check_in.companyScanned.connect(lambda code: self.mapBegin.resume(code))
        check_in.passShownAside.connect(lambda pass_id: self.staff.show_pass(pass_id))
        check_in.labelShownAside.connect(lambda code: self.staff.hold_to_start.label_shown(code))
        check_in.spoolShownAside.connect(lambda number: self.staff.show_spool(number))
        check_in.calledShown.connect(lambda equipment_id: self.equipmentPage.show(equipment_id))
        check_in.passShown.connect(lambda: self.equipmentPage.passShown())
        check_in.cardShown.connect(lambda pass_id, number: self.linkCard.ask(pass_id, number))
        check_in.left.connect(lambda visit_id: self.goodbye.begin(visit_id))
        check_in.visitShown.connect(self._show_people)
        check_in.goingOn.connect(self._go_on)
        check_in.readied.connect(self._after_greeting)

    def _go_on(self, visit_id: str, page: str) -> None:
        """To the page of a visit that has just come or was found, by way of an event that is on."""
        if self.eventQuestion.asks(visit_id):
            self.eventQuestion.begin(visit_id, page)
        else:
            self.context.go(page)

    def _after_event(self, visit_id: str) -> None:
        visit = self.services.visits.open_visit(visit_id)
        if visit is not None:
            self.purpose.begin(visit)
        self.checkIn.begin_undo()

    def _show_people(self, visit: Visit, has_holder: bool, is_group: bool) -> None:
        self.companions.begin(visit, has_holder=has_holder, is_group=is_group)
        self.ownRequests.show_visit(visit.id, has_holder=has_holder)
        self.purpose.begin(visit)

    def _after_greeting(self, visit_id: str, nickname: str) -> None:
        """What is asked after the greeting, if anything."""
        visit = self.services.visits.open_visit(visit_id)
        if visit is not None and self.purpose.hasOwnPage:
            self.context.go("purpose")
        elif visit is not None and visit.pass_id is not None and self.questions.may_ask_again(visit.pass_id):
            self.questions.begin(Asked(visit.id, visit.pass_id, nickname, is_new=False))
        else:
            self.checkIn.stay()

    def _ask_new_owner(self, visit_id: str, nickname: str) -> None:
        visit = self.services.visits.open_visit(visit_id)
        if visit is not None and visit.pass_id is not None and self.questions.may_ask_again(visit.pass_id):
            self.questions.begin(Asked(visit.id, visit.pass_id, nickname, is_new=True))
        else:
            self.checkIn.greet(visit_id, nickname)

    def _take_badge(self, code: str) -> None:
        badge = self.services.staff.find_badge(code)
        if badge is None:
            self.context.show_problem(
                lambda: translate("CheckInViewModel", "This badge does not work here. Ask an admin.")
            )
        elif self.services.staff.may_choose_pin(badge.id):
            self.newPin.begin(badge)
        elif self.pinLogin.begin(code):
            self.context.go("pin_login")

    @Property(QObject, constant=True)
    def eventQuestion(self) -> EventQuestionViewModel:
        return self._one(EventQuestionViewModel, lead=lambda question: question.answered.connect(self._after_event))

    @Property(QObject, constant=True)
    def linkCard(self) -> LinkCardViewModel:
        return self._one(LinkCardViewModel)

    @Property(QObject, constant=True)
    def goodbye(self) -> GoodbyeViewModel:
        return self._one(GoodbyeViewModel, self.panel)

    @Property(QObject, constant=True)
    def newPass(self) -> NewPassViewModel:
        return self._one(NewPassViewModel, lead=self._lead_new_pass)

    def _lead_new_pass(self, new_pass: NewPassViewModel) -> None:
        new_pass.cameIn.connect(self._ask_new_owner)
        new_pass.nicknameAsked.connect(lambda present: self.nickname.ask(present, new_pass.take_nickname))

    @Property(QObject, constant=True)
    def nickname(self) -> NicknameViewModel:
        return self._one(NicknameViewModel)

    @Property(QObject, constant=True)
    def companions(self) -> CompanionsViewModel:
        return self._one(CompanionsViewModel, lead=lambda people: people.counted.connect(self.checkIn.begin_undo))

    @Property(QObject, constant=True)
    def purpose(self) -> PurposeViewModel:
        return self._one(PurposeViewModel, lead=lambda purpose: purpose.finished.connect(self.checkIn.ready))

    @Property(QObject, constant=True)
    def group(self) -> GroupViewModel:
        return self._one(GroupViewModel, self.panel, lead=lambda group: group.cameIn.connect(self.checkIn.welcomeGroup))

    @Property(QObject, constant=True)
    def dayPass(self) -> DayPassViewModel:
        return self._one(DayPassViewModel)

    @Property(QObject, constant=True)
    def questions(self) -> QuestionsViewModel:
        return self._one(QuestionsViewModel, lead=self._lead_questions)

    def _lead_questions(self, questions: QuestionsViewModel) -> None:
        questions.greeted.connect(self.checkIn.greet)
        questions.finished.connect(self.checkIn.stay)

    @Property(QObject, constant=True)
    def board(self) -> BoardViewModel:
        return self._one(BoardViewModel, self.panel)

    @Property(QObject, constant=True)
    def floorPlan(self) -> FloorPlanViewModel:
        return self._one(FloorPlanViewModel, self.board, self.panel)

    @Property(QObject, constant=True)
    def equipmentPage(self) -> EquipmentViewModel:
        def lead(equipment: EquipmentViewModel) -> None:
            equipment.requestWanted.connect(lambda: self.requestFlow.begin())

        return self._one(EquipmentViewModel, self.board, self.panel, lead=lead)

    @Property(QObject, constant=True)
    def faultReport(self) -> FaultReportViewModel:
        return self._one(FaultReportViewModel, lead=lambda fault: fault.undone.connect(self.equipmentPage.show))

    @Property(QObject, constant=True)
    def finished(self) -> FinishedViewModel:
        return self._one(FinishedViewModel, self.panel, lead=self._lead_finished)

    def _lead_finished(self, finished: FinishedViewModel) -> None:
        finished.departed.connect(lambda departure: self.goodbye.begin_departure(departure))

    @Property(QObject, constant=True)
    def callStaff(self) -> CallStaffViewModel:
        return self._one(CallStaffViewModel)

    @Property(QObject, constant=True)
    def typeCode(self) -> TypeCodeViewModel:
        return self._one(TypeCodeViewModel, lead=lambda type_code: type_code.codeTyped.connect(self.checkIn.scanned))

    @Property(QObject, constant=True)
    def ownData(self) -> OwnDataViewModel:
        return self._one(OwnDataViewModel, lead=self._lead_own_data)

    def _lead_own_data(self, own_data: OwnDataViewModel) -> None:
        own_data.cardsShown.connect(lambda pass_id: self.linkCard.ask_removal(pass_id))
        own_data.nicknameAsked.connect(lambda present: self.nickname.ask(present, own_data.take_nickname))

    @Property(QObject, constant=True)
    def ownRequests(self) -> OwnRequestsViewModel:
        return self._one(OwnRequestsViewModel, lead=lambda own: own.newWanted.connect(self.requestFlow.begin))

    @Property(QObject, constant=True)
    def requestFlow(self) -> RequestFlowViewModel:
        return self._one(RequestFlowViewModel)

    mapBegin = constant("MapBeginViewModel", "_company.begin")
    mapQuestion = constant("MapQuestionViewModel", "_company.question")
    mapCode = constant("MapCodeViewModel", "_company.code")
    mapResult = constant("MapResultViewModel", "_company.result")
    mapPlan = constant("MapPlanViewModel", "_company.plan")
    mapVision = constant("MapVisionViewModel", "_company.vision")
    mapNewMeasure = constant("MapNewMeasureViewModel", "_company.new_measure")
    mapMeasure = constant("MapMeasureViewModel", "_company.measure")
    mapDeadline = constant("MapDeadlineViewModel", "_company.deadline")
    mapText = constant("MapTextViewModel", "_company.text")
    mapFuture = constant("MapFutureViewModel", "_company.future")
    mapFaces = constant("MapFacesViewModel", "_company.faces")
    stories = constant("StoriesViewModel", "_company.stories")

    @Property(QObject, constant=True)
    def privacy(self) -> PrivacyViewModel:
        return self._one(PrivacyViewModel)

    @property
    def staff(self) -> "StaffViewModels":
        """Made after the first frame, or when first read: it loads many more modules."""
        if self._staff is None:
            from kiosk.screens.shell.staff_view_models import StaffViewModels

            self._staff = StaffViewModels(self.context, self.images, self)
            self._staff.company_map.begun.connect(self.companyBegun)
        return self._staff

    pinLogin: "TypedProperty[PinLoginViewModel]" = constant("PinLoginViewModel", "staff.pin_login")
    newPin: "TypedProperty[NewPinViewModel]" = constant("NewPinViewModel", "staff.new_pin")
    people: "TypedProperty[PeopleViewModel]" = constant("PeopleViewModel", "staff.people")
    addPerson: "TypedProperty[AddPersonViewModel]" = constant("AddPersonViewModel", "staff.add_person")
    badge: "TypedProperty[BadgeViewModel]" = constant("BadgeViewModel", "staff.badge")
    auditLog: "TypedProperty[AuditLogViewModel]" = constant("AuditLogViewModel", "staff.audit_log")
    eventsToday: "TypedProperty[EventsTodayViewModel]" = constant("EventsTodayViewModel", "staff.events_today")
    sessionTag: "TypedProperty[SessionTagViewModel]" = constant("SessionTagViewModel", "staff.session_tag")
    home: "TypedProperty[HomeViewModel]" = constant("HomeViewModel", "staff.home")
    openOffice: "TypedProperty[OpenOfficeViewModel]" = constant("OpenOfficeViewModel", "staff.open_office")
    labels: "TypedProperty[LabelsViewModel]" = constant("LabelsViewModel", "staff.labels")
    scannerCheck: "TypedProperty[ScannerCheckViewModel]" = constant("ScannerCheckViewModel", "staff.scanner_check")
    morning: "TypedProperty[MorningViewModel]" = constant("MorningViewModel", "staff.morning")
    hostDay: "TypedProperty[HostDayViewModel]" = constant("HostDayViewModel", "staff.host_day")
    openVisits: "TypedProperty[OpenVisitsViewModel]" = constant("OpenVisitsViewModel", "staff.open_visits")
    pickUpShelf: "TypedProperty[PickUpShelfViewModel]" = constant("PickUpShelfViewModel", "staff.pick_up_shelf")
    lines: "TypedProperty[LinesViewModel]" = constant("LinesViewModel", "staff.lines")
    bookings: "TypedProperty[BookingsViewModel]" = constant("BookingsViewModel", "staff.bookings")
    newBooking: "TypedProperty[NewBookingViewModel]" = constant("NewBookingViewModel", "staff.new_booking")
    closeNow: "TypedProperty[CloseNowViewModel]" = constant("CloseNowViewModel", "staff.close_now")
    consultation: "TypedProperty[ConsultationViewModel]" = constant("ConsultationViewModel", "staff.consultation")
    figures: "TypedProperty[FiguresViewModel]" = constant("FiguresViewModel", "staff.figures")
    participantForm: "TypedProperty[ParticipantFormViewModel]" = constant(
        "ParticipantFormViewModel", "staff.participant_form"
    )
    companyMap: "TypedProperty[CompanyMapViewModel]" = constant("CompanyMapViewModel", "staff.company_map")
    referral: "TypedProperty[ReferralViewModel]" = constant("ReferralViewModel", "staff.referral")
    spools: "TypedProperty[SpoolsViewModel]" = constant("SpoolsViewModel", "staff.spools")
    newSpool: "TypedProperty[NewSpoolViewModel]" = constant("NewSpoolViewModel", "staff.new_spool")
    loadFilament: "TypedProperty[LoadFilamentViewModel]" = constant("LoadFilamentViewModel", "staff.load_filament")
    alarms: "TypedProperty[AlarmsViewModel]" = constant("AlarmsViewModel", "staff.alarms")
    fromVisitors: "TypedProperty[FromVisitorsViewModel]" = constant("FromVisitorsViewModel", "staff.from_visitors")
    repairs: "TypedProperty[RepairsViewModel]" = constant("RepairsViewModel", "staff.repairs")
    inductions: "TypedProperty[InductionsViewModel]" = constant("InductionsViewModel", "staff.inductions")
    visitorData: "TypedProperty[VisitorDataViewModel]" = constant("VisitorDataViewModel", "staff.visitor_data")
    fileList: "TypedProperty[FileListViewModel]" = constant("FileListViewModel", "staff.file_list")
    requests: "TypedProperty[RequestsViewModel]" = constant("RequestsViewModel", "staff.requests")
    printCheck: "TypedProperty[PrintCheckViewModel]" = constant("PrintCheckViewModel", "staff.print_check")
    holdToStart: "TypedProperty[HoldToStartViewModel]" = constant("HoldToStartViewModel", "staff.hold_to_start")
    jobDone: "TypedProperty[JobDoneViewModel]" = constant("JobDoneViewModel", "staff.job_done")
    queue: "TypedProperty[QueueViewModel]" = constant("QueueViewModel", "staff.queue")
    printerPage: "TypedProperty[PrinterViewModel]" = constant("PrinterViewModel", "staff.printer_page")
    duringPrint: "TypedProperty[DuringPrintViewModel]" = constant("DuringPrintViewModel", "staff.during_print")
    printerControl: "TypedProperty[PrinterControlViewModel]" = constant(
        "PrinterControlViewModel", "staff.printer_control"
    )
    wizard: "TypedProperty[WizardViewModel]" = constant("WizardViewModel", "staff.wizard")
    serverConnection: "TypedProperty[ServerConnectionViewModel]" = constant(
        "ServerConnectionViewModel", "staff.server_connection"
    )
    nightWall: "TypedProperty[NightWallViewModel]" = constant("NightWallViewModel", "staff.night_wall")
