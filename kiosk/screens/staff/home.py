"""The first page of staff: all printers, alarms that wait, and the queue."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.hub import alarms as hub_alarms
from kiosk.hub.equipment.fault_reports import FaultReports, UnseenFault
from kiosk.printers.printer import JOB_RUNS, PrinterState
from kiosk.printroom.maintenance.services import Service, due_services
from kiosk.printroom.overview import JobView, PrinterView
from kiosk.printroom.print_files import part_name
from kiosk.printroom.requests.request import count_open, open_requests
from kiosk.printroom.results.shelf import on_shelf
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.equipment_labels import ago_words
from kiosk.screens.text.fault_words import symptom_words
from kiosk.screens.text.formats import clock_words, duration_words, lasting_words, percent_words
from kiosk.screens.text.printer_labels import WAITS_FOR_PERSON, alarm_word, doing_word, mark, needs_person, outcome_word
from kiosk.screens.text.reasons import reason_text

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

PLAN = "plan"
"""The key of the row that leads to the plan of the queue."""
FAULT = "fault:"
"""The keys of rows that are faults begin so."""
SERVICE = "service:"
"""And those of services that are due."""
REQUESTS = "requests"
"""The key of the row of the print requests."""
SHELF = "shelf"
"""And of the prints that wait on the pick-up shelf past their last day."""
SHOWS_PROGRESS = JOB_RUNS | {PrinterState.AWAITING_CLEAR}


@dataclass(frozen=True, slots=True)
class PrinterLine:
    key: str
    name: str
    colour: str
    mark: str
    calls: bool
    word: str
    detail: str
    brief: str
    fraction: float  # -1 when there is nothing to measure


@dataclass(frozen=True, slots=True)
class AlarmLine:
    key: str
    words: str
    detail: str


@dataclass(frozen=True, slots=True)
class QueueLine:
    key: str
    name: str
    detail: str


@QmlElement
@QmlUncreatable("made by the shell")
class HomeViewModel(ViewModel):
    routes = routes_of("home")
    changed = Signal()
    printerChosen = Signal(str)  # the row of this printer was tapped
    faultChosen = Signal(str)  # the row of this equipment, whose fault was reported, was tapped
    alarmChosen = Signal(str)  # the row of this alarm was tapped
    requestsWanted = Signal()  # the row of the print requests was tapped
    shelfWanted = Signal()  # the row of the pick-up shelf was tapped
    jobChosen = Signal(str)  # the row of this job was tapped
    queueWanted = Signal()  # the row of the plan was tapped

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._overview = self.context.overview
        self._faults = FaultReports(self.services.hub_db, self.services.clock)
        self._printers = RowModel(PrinterLine, self)
        self._alarms = RowModel(AlarmLine, self)
        self._queue = RowModel(QueueLine, self)
        self._may_print = False
        self._may_set_up = False
        self._tally = ""
        self._requests = 0
        self._services: tuple[Service, ...] = ()
        self._services_minute: datetime | None = None

    def page_opened(self, page: str) -> None:
        self._services_minute = None
        super().page_opened(page)

    def refresh(self) -> None:
        printers = self._overview.printers()
        names = {printer.id: printer.name for printer in printers}
        self._printers.show([self._printer_line(printer) for printer in printers])
        waiting = [alarm for alarm in hub_alarms.open_alarms(self.services.hub_db) if alarm.waits]
        faults = [self._fault_line(fault) for fault in self._faults.unseen()]
        services = [self._service_line(one) for one in self._due_services()]
        lines = [self._alarm_line(alarm, names) for alarm in waiting]
        self._alarms.show([*lines, *self._request_lines(), *self._shelf_lines(), *faults, *services])
        jobs = [self._queue_line(job) for job in self._overview.open_jobs() if job.queued]
        self._queue.show([self._plan_line(len(jobs)), *jobs])
        member = self.context.session.member
        may_print = member is not None and member.may_print
        may_set_up = member is not None and member.may_set_up
        tally = self._tally_words(printers)
        requests = count_open(self.services.hub_db)
        shown = (self._may_print, self._may_set_up, self._tally, self._requests)
        if (may_print, may_set_up, tally, requests) != shown:
            self._may_print, self._may_set_up, self._tally, self._requests = may_print, may_set_up, tally, requests
            self.changed.emit()

    tick = refresh  # the ages of the alarms

    printers = constant(RowModel, "_printers")  # all printers in their order
    alarms = constant(RowModel, "_alarms")  # alarms that wait, oldest first
    queue = constant(RowModel, "_queue")  # the way to the plan, then the jobs that wait
    mayPrint = exposed(bool, "_may_print", changed)
    maySetUp = exposed(bool, "_may_set_up", changed)
    requests = exposed(int, "_requests", changed)  # of visitors, that wait for staff
    tally = exposed(str, "_tally", changed)  # how many printers are free, of how many, or that this is not known

    def _tally_words(self, printers: Sequence[PrinterView]) -> str:
        silence = self._overview.silence()
        if silence is not None:
            words = translate("HomeViewModel", "print room silent for %1")
            return words.replace("%1", lasting_words(silence.for_s))
        free = sum(printer.state == PrinterState.IDLE for printer in printers)
        return translate("HomeViewModel", "%1/%2 free").replace("%1", str(free)).replace("%2", str(len(printers)))

    def _printer_line(self, printer: PrinterView) -> PrinterLine:
        return PrinterLine(
            key=printer.id,
            name=printer.name,
            colour=printer.colour,
            mark=mark(printer.state),
            calls=needs_person(printer.state),
            word=doing_word(printer),
            detail=self._detail(printer),
            brief=self._brief(printer),
            fraction=(printer.step_fraction or 0.0) if printer.state in SHOWS_PROGRESS else -1.0,
        )

    def _detail(self, printer: PrinterView) -> str:
        if printer.state == PrinterState.NOT_KNOWN:
            since = clock_words(printer.since_at, self.services.tz, self.context.language())
            return translate("HomeViewModel", "since %1").replace("%1", since)
        if printer.state == PrinterState.AWAITING_CLEAR:
            return outcome_word(printer.job.outcome or "") if printer.job else ""
        if printer.state not in JOB_RUNS:
            return ""
        share = percent_words(printer.step_fraction)
        if printer.done_at is None or printer.state in WAITS_FOR_PERSON:
            return share
        when = clock_words(printer.done_at, self.services.tz, self.context.language())
        return translate("HomeViewModel", "%1, done %2").replace("%1", share).replace("%2", when)

    def _brief(self, printer: PrinterView) -> str:
        """The detail where there is little room: when it is done, or how far it is."""
        if printer.state == PrinterState.NOT_KNOWN:
            return ""  # since when is said above the rows
        if printer.state not in JOB_RUNS - WAITS_FOR_PERSON or printer.done_at is None:
            return self._detail(printer)
        when = clock_words(printer.done_at, self.services.tz, self.context.language())
        return translate("HomeViewModel", "done %1").replace("%1", when)

    def _alarm_line(self, alarm: hub_alarms.Alarm, names: dict[str, str]) -> AlarmLine:
        ago = ago_words((self.services.clock.now() - alarm.raised_at).total_seconds())
        where = names.get(alarm.printer_id or "", "")
        return AlarmLine(
            key=alarm.id,
            words=f"{where}: {alarm_word(alarm.cause)}" if where else alarm_word(alarm.cause),
            detail=", ".join(part for part in (ago, reason_text(alarm.reason)) if part),
        )

    def _fault_line(self, fault: UnseenFault) -> AlarmLine:
        """What visitors reported and nobody has looked at."""
        ago = ago_words((self.services.clock.now() - fault.reported_at).total_seconds())
        by_visitor = translate("HomeViewModel", "reported by a visitor")
        return AlarmLine(
            key=FAULT + fault.equipment_id,
            words=f"{fault.equipment_name}: {symptom_words(fault.symptom)}",
            detail=f"{ago}, {by_visitor}",
        )

    def _due_services(self) -> tuple[Service, ...]:
        """Once a minute: hours are counted in the whole history of a printer."""
        now = self.services.clock.now()
        minute = now.replace(second=0, microsecond=0)
        if minute != self._services_minute:
            self._services_minute, self._services = minute, due_services(self.services.hub_db, now)
        return self._services

    def _service_line(self, service: Service) -> AlarmLine:
        return AlarmLine(
            key=SERVICE + service.printer_id + ":" + service.id,
            words=f"{service.printer_name}: {service.name}",
            detail=translate("HomeViewModel", "this service is due; marked as done in the office"),
        )

    def _request_lines(self) -> list[AlarmLine]:
        """What visitors ask to have printed."""
        waiting = open_requests(self.services.hub_db)
        if not waiting:
            return []
        ago = ago_words((self.services.clock.now() - waiting[0].at).total_seconds())
        return [AlarmLine(REQUESTS, self.tr("%n print request(s)", "", len(waiting)), ago)]

    def _shelf_lines(self) -> list[AlarmLine]:
        """What nobody has collected in time."""
        today = self.services.clock.now().astimezone(self.services.tz).date()
        past = [one for one in on_shelf(self.services.hub_db) if one.is_past(today)]
        if not past:
            return []
        numbers = ", ".join(str(one.shelf) for one in past)
        words = translate("HomeViewModel", "number %1").replace("%1", numbers)
        return [AlarmLine(SHELF, self.tr("%n print(s) not collected in time", "", len(past)), words)]

    @Slot(str)
    def chooseAlarm(self, key: str) -> None:
        """The row of an alarm, of the requests, of the shelf, of a fault, or of a service that is due was tapped."""
        if key == REQUESTS:
            self.requestsWanted.emit()
        elif key == SHELF:
            self.shelfWanted.emit()
        elif key.startswith(SERVICE):
            self.printerChosen.emit(key.removeprefix(SERVICE).split(":")[0])
        elif key.startswith(FAULT):
            self.faultChosen.emit(key.removeprefix(FAULT))
        else:
            self.alarmChosen.emit(key)

    @Slot(str)
    def chooseJob(self, key: str) -> None:
        """The row of the plan, or of a job, was tapped."""
        if key == PLAN:
            self.queueWanted.emit()
        else:
            self.jobChosen.emit(key)

    def _plan_line(self, waiting: int) -> QueueLine:
        detail = self.tr("%n waiting", "", waiting) if waiting else translate("HomeViewModel", "nothing waits")
        return QueueLine(PLAN, translate("HomeViewModel", "Plan of the queue"), detail)

    def _queue_line(self, job: JobView) -> QueueLine:
        parts = [duration_words(job.facts.estimate_s), job.facts.material or ""]
        return QueueLine(job.id, part_name(job.file_name), ", ".join(part for part in parts if part))
