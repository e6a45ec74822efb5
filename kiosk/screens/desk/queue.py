"""The queue as a plan: what runs where until when, the next action, and what is done with one job of it."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from functools import partial
from typing import Any

from kiosk.base.errors import WorldError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printroom.orders import NotInQueueError
from kiosk.printroom.overview import JobView, PrinterView
from kiosk.printroom.queue.order import QueueOrder
from kiosk.printroom.queue.plan_rule import PlanRule
from kiosk.printroom.queue.planned import Place, Plan, places_for
from kiosk.printroom.queue.reading import QueueRead
from kiosk.printroom.queue.wishes import MOST_COPIES
from kiosk.screens.desk.plan_reader import PlanReader
from kiosk.screens.desk.queue_action import NextBed, next_action, next_beds
from kiosk.screens.desk.queue_list import QueueRow, job_rows, place_key, place_rows
from kiosk.screens.desk.queue_rows import PlanDrawing, PlanLines, silenced
from kiosk.screens.desk.queue_view import QueueView, Shown, WantedPrinter, due_days, job_detail, wanted_printers
from kiosk.screens.desk.queue_words import QueueWords, job_title
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.opening_hours import week_of
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.day_rows import DayRow
from kiosk.screens.text.equipment_labels import calendar_words
from kiosk.screens.text.reasons import error_text, reason_text

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

PRINTERS_A_PAGE = 5


@QmlElement
@QmlUncreatable("made by the shell")
class QueueViewModel(ViewModel):
    routes = routes_of("queue")
    changed = Signal()
    ruleChanged = Signal()
    printerWanted = Signal(str)  # clear its bed there
    jobWanted = Signal(str, str)  # check this job, for this printer or, empty, for any
    filesWanted = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._plan_lines = PlanLines(self)
        self._lines = self._plan_lines.model
        self._rows = RowModel(QueueRow, self)
        self._beds = RowModel(NextBed, self)
        self._wanted = RowModel(WantedPrinter, self)
        self._days = RowModel(DayRow, self)
        self._order = QueueOrder(self.services.hub_db, self.services.clock)
        self._reader = PlanReader(
            self.services, context.overview, done=self._take, failed=self._tell_failure, parent=self
        )
        self._found: QueueRead | None = None
        self._shown_as = ("", False)
        self._shown, self._before, self._at_page = Shown.PLAN, Shown.PLAN, 0
        self._chosen, self._asks_removal = "", False
        self._places: tuple[Place, ...] = ()
        self._jobs: Mapping[str, JobView] = {}
        self._view = QueueView()
        self._now, self._pages = 0.0, 1
        self._ticks: list[dict[str, Any]] = []
        self._hours: list[dict[str, Any]] = []
        self._closed_times: list[dict[str, Any]] = []
        self._rule_looks: tuple[object, ...] = ()

    def page_opened(self, page: str) -> None:
        self._leave_job()
        self._shown, self._at_page = Shown.PLAN, 0
        self._read_now()

    def visitor_gone(self) -> None:
        self._leave_job()

    def close(self) -> None:
        self._reader.close()

    def tick(self) -> None:
        if self.begins_minute():
            self._reader.begin()

    def refresh(self) -> None:
        """What others changed is read apart; another language, or a print room that falls silent, is shown at once."""
        if self._shown_as != (self.context.language(), self._is_silent):
            self._show_again()
        self._reader.begin()

    def _read_now(self) -> None:
        self._take(self._reader.read())

    def _take(self, found: QueueRead) -> None:
        self._found = found
        if self.is_active:
            self._show_again()

    def _show_again(self) -> None:
        """What was read last, as it is to be shown now."""
        if self._found is None:
            return
        language, silent = self._shown_as = self.context.language(), self._is_silent
        plan = silenced(self._found.plan) if silent else self._found.plan
        words = QueueWords(language, self.services.tz, plan.at)
        printers = {printer.id: printer for printer in self._found.printers}
        self._jobs = self._found.waiting
        if self._chosen and self._chosen not in self._jobs:
            self._leave_job()
            self.context.show_problem(partial(reason_text, Reason(ReasonCode.NOT_IN_QUEUE)))
        self._places = places_for(plan, self._chosen) if self._chosen else ()
        self._pages = max(1, -(-len(plan.rows) // PRINTERS_A_PAGE))
        self._at_page = min(self._at_page, self._pages - 1)
        self._show(plan, printers, words)
        view = self._current_view(plan, printers, words)
        if view != self._view:
            self._view = view
            self.changed.emit()

    lines = constant(RowModel, "_lines")  # the printers of this page on the rule
    rows = constant(RowModel, "_rows")  # the queue in its order, or the places of the chosen job
    beds = constant(RowModel, "_beds")  # to clear after the next action
    wanted = constant(RowModel, "_wanted")  # for which printer the chosen job is, or any
    days = constant(RowModel, "_days")  # that can be its due day
    title = exposed(str, "_view.title", changed)
    shown = exposed(str, "_view.shown.value", changed)  # plan, list, change or due
    hint = exposed(str, "_view.hint", changed)
    action = exposed(str, "_view.action.kind", changed)  # clear, prepare, file, or empty where nothing is to be done
    actionTitle = exposed(str, "_view.action.title", changed)
    actionDetail = exposed(str, "_view.action.detail", changed)
    actionBrief = exposed(str, "_view.action.brief", changed)
    actionColour = exposed(str, "_view.action.colour", changed)
    chosen = exposed(str, "_view.chosen", changed)  # the id of the chosen job, empty for none
    name = exposed(str, "_view.name", changed)  # of the chosen job
    detail = exposed(str, "_view.detail", changed)
    held = exposed(bool, "_view.held", changed)
    alone = exposed(bool, "_view.alone", changed)  # it may run while the hub is closed
    copies = exposed(int, "_view.copies", changed)  # of its number, with those that print or are done
    due = exposed(str, "_view.due", changed)  # its due day, empty for none
    asksRemoval = exposed(bool, "_view.asks_removal", changed)  # after the first tap of "Remove"
    mayOrder = exposed(bool, "_view.may_order", changed)
    nowShare = exposed(float, "_view.now", changed)
    atPage = exposed(int, "_view.at_page", changed)
    pages = exposed(int, "_view.pages", changed)
    waiting = exposed(int, "_view.waiting", changed)

    @Property("QVariantList", notify=ruleChanged)
    def ticks(self) -> list[dict[str, Any]]:
        """Each with `at`, `part` (see RuleTick) and `past`."""
        return self._ticks

    @Property("QVariantList", notify=ruleChanged)
    def hours(self) -> list[dict[str, Any]]:
        """Each with `at`, `words` and `day`, whether it names one."""
        return self._hours

    @Property("QVariantList", notify=ruleChanged)
    def closedTimes(self) -> list[dict[str, Any]]:
        """Closed times, each with `begin`, `end` and `words`."""
        return self._closed_times

    # ---------- what is shown ----------
    @Slot()
    def toggleList(self) -> None:
        """The list instead of the plan, or the plan again."""
        self._shown = Shown.PLAN if self._shown is Shown.LIST else Shown.LIST
        self._show_again()

    @Slot()
    def turn(self) -> None:
        """Show the next printers."""
        self._at_page = (self._at_page + 1) % self._view.pages
        self._show_again()

    @Slot(str)
    def pick(self, key: str) -> None:
        """A job or a place was tapped, on the plan or in the list."""
        if key in self._jobs:
            self._choose("" if key == self._chosen else key)
        elif key:
            self._move(key)

    @Slot(str, bool)
    def pickOnPlan(self, key: str, shows_places: bool) -> None:
        """The same on the plan. shows_places: it has room for them; else the list shows where a job can go."""
        self.pick(key)
        if self._chosen and not shows_places:
            self._shown = Shown.LIST
            self._show_again()

    @Slot()
    def leave(self) -> None:
        """Nothing is done with the chosen job; from its due day back to its wishes, from those to its places."""
        if self._shown is Shown.DUE:
            self._shown = Shown.CHANGE
        elif self._shown is Shown.CHANGE:
            self._shown, self._asks_removal = self._before, False
        else:
            self._leave_job()
        self._show_again()

    @Slot()
    def showWishes(self) -> None:
        self._before, self._shown = self._shown, Shown.CHANGE
        self._show_again()

    @Slot()
    def showDue(self) -> None:
        self._shown = Shown.DUE
        self._show_again()

    @Slot()
    def doNext(self) -> None:
        """The next action was tapped."""
        action = self._view.action
        if action.kind == "clear":
            self.printerWanted.emit(action.printer_id)
        elif action.kind == "prepare":
            self.jobWanted.emit(action.job_id, action.printer_id)
        elif action.kind == "file":
            self.filesWanted.emit()

    @Slot()
    def showJob(self) -> None:
        self.jobWanted.emit(self._chosen, "")

    # ---------- what is done with the chosen job ----------
    @Slot()
    def toggleHold(self) -> None:
        with self._changing() as staff_id:
            (self._order.release if self._view.held else self._order.hold)(self._chosen, staff_id)

    @Slot()
    def toggleAlone(self) -> None:
        with self._changing() as staff_id:
            self._order.permit_alone(self._chosen, staff_id, permitted=not self._view.alone)

    @Slot(str)
    def sendTo(self, printer_id: str) -> None:
        """For this printer, or, empty, for any that fits."""
        with self._changing() as staff_id:
            self._order.send_to(self._chosen, printer_id or None, staff_id)

    @Slot(str)
    def setDue(self, key: str) -> None:
        """The day by which it should be done; empty: there is no hurry."""
        if key and not any(row.key == key and row.can_be_had for row in self._days.rows):
            return
        with self._changing() as staff_id:
            self._order.set_due(self._chosen, date.fromisoformat(key) if key else None, staff_id)
            self._shown = Shown.CHANGE

    @Slot(int)
    def addCopies(self, more: int) -> None:
        copies = self._view.copies + more
        if 1 <= copies <= MOST_COPIES:
            with self._changing() as staff_id:
                self._order.set_copies(self._chosen, copies, staff_id)

    @Slot()
    def remove(self) -> None:
        """The first tap asks, the second one removes."""
        if not self._asks_removal:
            self._asks_removal = True
            self._show_again()
            return
        removed, self._chosen = self._chosen, ""
        with self._changing() as staff_id:
            self.context.orders.remove_from_queue(removed, staff_id)
            self.context.show_success(lambda: translate("QueueViewModel", "Taken out of the queue."))
        self._leave_job()
        self._show_again()

    def _move(self, key: str) -> None:
        place = next((one for one in self._places if place_key(one) == key and one.starts_at is not None), None)
        if place is None:
            return
        with self._changing() as staff_id:
            self._order.put_at(self._chosen, place.printer_id, place.before_job_id, staff_id)
            self._leave_job()

    @contextmanager
    def _changing(self) -> Iterator[str]:
        """Give who changes it; show why it could not be changed, and in each case how it is now."""
        with self.problems_shown():
            try:
                yield self.context.member.staff_id
            except NotInQueueError:
                self._leave_job()
                raise
        self._asks_removal = False
        self._read_now()

    def _choose(self, job_id: str) -> None:
        if self._view.may_order:
            self._chosen, self._asks_removal = job_id, False
            self._show_again()

    def _leave_job(self) -> None:
        self._chosen, self._asks_removal = "", False
        if self._shown in {Shown.CHANGE, Shown.DUE}:
            self._shown = self._before

    # ---------- how it is shown ----------
    @property
    def _is_silent(self) -> bool:
        return self.context.overview.silence() is not None

    def _tell_failure(self, error: WorldError) -> None:
        if self.is_active:
            self.context.show_problem(partial(error_text, error))

    def _show(self, plan: Plan, printers: dict[str, PrinterView], words: QueueWords) -> None:
        """Only what can be seen: each change of the queue changes most of the plan and of the list."""
        if self._shown is Shown.PLAN:
            self._show_plan(plan, printers, words)
        elif self._shown is Shown.CHANGE:
            self._wanted.show(wanted_printers(self._jobs.get(self._chosen), printers.values()))
        elif self._shown is Shown.DUE:
            days = due_days(self._jobs.get(self._chosen), week_of(self.services), words.now, words.language)
            self._days.show(days)
        elif self._chosen:
            self._rows.show(place_rows(self._places, plan, printers, words))
        else:
            self._rows.show(job_rows(self._jobs.values(), plan, printers, words))
        self._beds.show(next_beds(plan, printers, words))

    def _show_plan(self, plan: Plan, printers: dict[str, PrinterView], words: QueueWords) -> None:
        drawing = PlanDrawing(plan, words, self._chosen, self._places)
        first = self._at_page * PRINTERS_A_PAGE
        shown_rows = [row for row in plan.rows[first : first + PRINTERS_A_PAGE] if row.printer_id in printers]
        self._plan_lines.show(drawing, shown_rows, printers)
        self._now = drawing.rule.share(plan.at)
        looks = (drawing.rule.looks, words.language)
        if looks != self._rule_looks:
            self._rule_looks = looks
            self._show_rule(drawing.rule, words)

    def _show_rule(self, rule: PlanRule, words: QueueWords) -> None:
        self._ticks = [{"at": one.at, "part": one.part, "past": one.is_past} for one in rule.ticks()]
        self._hours = [
            {"at": one.at, "words": words.rule_hour(one.moment, names_day=one.names_day), "day": one.names_day}
            for one in rule.hours()
        ]
        self._closed_times = [
            {"begin": one.begin, "end": one.end, "words": words.closed(one.closes_at)} for one in rule.closed_times()
        ]
        self.ruleChanged.emit()

    def _current_view(self, plan: Plan, printers: dict[str, PrinterView], words: QueueWords) -> QueueView:
        job = self._jobs.get(self._chosen)
        member = self.context.session.member
        return QueueView(
            title=self._title(),
            shown=self._shown,
            hint=self._hint(plan),
            action=next_action(plan, printers, words, is_silent=self._is_silent),
            chosen=self._chosen,
            name=job_title(job) if job else "",
            detail=job_detail(job, plan, words) if job else "",
            held=job is not None and job.held,
            alone=job is not None and job.may_run_alone,
            copies=job.copies if job else 1,
            due=calendar_words(job.due_day, words.tz, words.language) if job and job.due_day else "",
            asks_removal=self._asks_removal,
            may_order=member is not None and member.may_print,
            now=self._now,
            at_page=self._at_page,
            pages=self._pages,
            waiting=len(self._jobs),
        )

    def _title(self) -> str:
        if self._shown is Shown.CHANGE:
            return translate("QueueViewModel", "How should it be printed?")
        if self._shown is Shown.DUE:
            return translate("QueueViewModel", "By when should it be done?")
        if self._chosen:
            return translate("QueueViewModel", "Move it where?")
        if not self._jobs:
            return translate("QueueViewModel", "The queue is empty")
        return self.tr("%n jobs queued", "", len(self._jobs))

    def _hint(self, plan: Plan) -> str:
        """What the plan leaves out, else how a job is moved."""
        if self._is_silent:
            return ""
        held = sum(one.held for one in plan.not_placed)
        others = len(plan.not_placed) - held
        parts = [self.tr("%n held", "", held)] if held else []
        if others:
            parts.append(self.tr("%n fit nowhere", "", others))
        if parts:
            return ", ".join(parts)
        return translate("QueueViewModel", "To move a job, tap it, then its new place.") if self._jobs else ""
