"""A print is over: how it came out, where it goes, and that its bed is clear; one act at the machine."""

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.base.errors import WorldError
from kiosk.base.reason import Reason
from kiosk.printers.printer import Outcome
from kiosk.printroom.overview import PrinterView
from kiosk.printroom.print_files import part_name
from kiosk.printroom.queue.order import QueueOrder
from kiosk.printroom.results.result import FailedBecause, Result
from kiosk.printroom.results.results import Judgement, Results
from kiosk.printroom.results.shelf import end_day, next_place
from kiosk.printroom.results.snapshots import snapshots_of
from kiosk.screens.kit.part_outline import PartOutline
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.printer.job_done_view import (
    Chosen,
    Frame,
    ReasonTile,
    ResultTile,
    Shelf,
    action_words,
    film_frames,
    reason_tiles,
    result_tiles,
    summary,
    title,
    until_words,
)
from kiosk.screens.printer.printer_page_view import result_is_asked
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.reasons import error_reason, reason_text
from kiosk.store.hub_db import row

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

SLOW_AFTER_S = 10.0
"""The print room usually answers in 0.1 s; after this time the page says that it does not."""
_USED_SQL = "SELECT sum(weight_g) AS grams FROM filament_use WHERE job_id = ?"


class Phase(StrEnum):
    """ASK: what is to be said of it. SENDING: the print room has not answered yet. DONE: the bed is clear."""

    ASK = "ask"
    SENDING = "sending"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class JobDoneView:
    phase: Phase = Phase.ASK
    title: str = ""
    colour: str = "#FFFFFF"
    name: str = ""
    summary: str = ""
    failed: bool = False
    place: str = ""
    until: str = ""
    to_shelf: bool = True
    action: str = ""
    ready: bool = False
    message: str = ""
    added: str = ""
    done: str = ""
    may_take_back: bool = False


@QmlElement
@QmlUncreatable("made by the shell")
class JobDoneViewModel(ViewModel):
    """Signals: `changed`; `printerWanted(printer_id)`: show the page of that printer."""

    routes = routes_of("job_done")
    changed = Signal()
    printerWanted = Signal(str)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._results = Results(self.services.hub_db, self.services.clock)
        self._part = PartOutline(self)
        self._frames = RowModel(Frame, self)
        self._tiles = RowModel(ResultTile, self)
        self._reasons = RowModel(ReasonTile, self)
        self._view = JobDoneView()
        self._printer: PrinterView | None = None
        self._chosen = Chosen()
        self._begin("", "")

    def choose(self, printer_id: str) -> bool:
        """Ask about the print on the bed of this printer; False if there is none."""
        printer = self._read(printer_id)
        if printer is None or not result_is_asked(printer) or printer.job is None:
            return False
        self._printer = printer
        self._begin(printer_id, printer.job.id)
        if printer.job.outcome != Outcome.DONE:
            self._chosen = replace(self._chosen, result=Result.FAILED)
        self.refresh()
        return True

    def _begin(self, printer_id: str, job_id: str) -> None:
        self._printer_id, self._job_id = printer_id, job_id
        self._phase = Phase.ASK
        self._chosen = Chosen()
        self._order_id: str | None = None
        self._since_s = 0.0
        self._is_clear = False
        self._place: int | None = None
        self._added = 0
        self._reason: Reason | None = None

    def refresh(self) -> None:
        if not self._job_id:
            return
        printer = self._read(self._printer_id)
        if printer is not None and printer.job is not None and printer.job.id == self._job_id:
            self._printer = printer  # afterwards what it was is shown on
        if self._phase is Phase.SENDING and self._order_id is not None:
            answer = self.context.orders.answer(self._order_id)
            if answer is not None:
                self._order_id, self._reason = None, answer.reason
                self._phase = Phase.DONE if answer.done else Phase.ASK
                self._is_clear = answer.done
        self._show()

    tick = refresh

    phase = exposed(str, "_view.phase.value", changed)  # ask, sending or done
    title = exposed(str, "_view.title", changed)
    colour = exposed(str, "_view.colour", changed)
    name = exposed(str, "_view.name", changed)  # of the part
    summary = exposed(str, "_view.summary", changed)  # grams, filament, time, end
    failed = exposed(bool, "_view.failed", changed)  # it is asked why
    place = exposed(str, "_view.place", changed)  # the number on the shelf; empty: it is full
    until = exposed(str, "_view.until", changed)  # how long it is kept there
    toShelf = exposed(bool, "_view.to_shelf", changed)  # else it is handed over at once
    action = exposed(str, "_view.action", changed)  # what the button does, or what is missing
    ready = exposed(bool, "_view.ready", changed)
    message = exposed(str, "_view.message", changed)  # what went wrong, or what is waited for
    added = exposed(str, "_view.added", changed)  # it is in the queue once more, under which number; else empty
    done = exposed(str, "_view.done", changed)  # what is so now
    mayTakeBack = exposed(bool, "_view.may_take_back", changed)
    part = constant(PartOutline, "_part")
    frames = constant(RowModel, "_frames")  # of the film strip; none without a camera
    tiles = constant(RowModel, "_tiles")
    reasons = constant(RowModel, "_reasons")

    @Slot(str)
    def chooseResult(self, key: str) -> None:
        if self._phase is Phase.ASK:
            self._chosen, self._reason = replace(self._chosen, result=Result(key), because=None), None
            self._show()

    @Slot(str)
    def chooseReason(self, key: str) -> None:
        if self._phase is Phase.ASK:
            self._chosen, self._reason = replace(self._chosen, because=FailedBecause(key)), None
            self._show()

    @Slot()
    def changeResult(self) -> None:
        """It did not fail after all: the three results are asked again."""
        if self._phase is Phase.ASK:
            self._chosen = replace(self._chosen, result=None, because=None)
            self._show()

    @Slot()
    def turnShelf(self) -> None:
        """It goes to the shelf, or is handed over at once."""
        if self._phase is Phase.ASK:
            self._chosen = replace(self._chosen, to_shelf=not self._chosen.to_shelf)
            self._show()

    @Slot()
    def act(self) -> None:
        """Store how it went, and say that the bed is clear."""
        chosen, staff_id = self._chosen, self.context.member.staff_id
        if self._phase is not Phase.ASK or not self._view.ready or chosen.result is None:
            return
        failed = chosen.result is Result.FAILED
        to_shelf = not failed and chosen.to_shelf and self._shelf().place is not None
        judgement = Judgement(result=chosen.result, failed_because=chosen.because, to_shelf=to_shelf)
        try:
            if self._is_clear:
                self._place = self._results.judge(self._job_id, judgement, staff_id)
                self._phase = Phase.DONE
            else:
                self._order_id, self._place = self._results.clear_bed(
                    self.context.orders, self._job_id, judgement, staff_id
                )
                self._phase, self._since_s = Phase.SENDING, self.now_s()
        except WorldError as error:
            self._reason = error_reason(error)
        else:
            self._reason = None
        self.refresh()

    @Slot()
    def printAgain(self) -> None:
        """Add it to the queue once more."""
        if self._added:
            return
        with self.problems_shown():
            order = QueueOrder(self.services.hub_db, self.services.clock)
            again_id = order.print_again(self._job_id, self.context.member.staff_id, self.services.files_dir)
            found = row(self.services.hub_db, "SELECT number FROM job WHERE id = ?", again_id)
            self._added = found["number"] if found else 0
        self._show()

    @Slot()
    def takeBack(self) -> None:
        """Forget what was said of it and ask again; the bed stays clear."""
        with self.problems_shown():
            self._results.take_back(self._job_id, self.context.member.staff_id)
            self._phase, self._place = Phase.ASK, None
            self._chosen = replace(self._chosen, result=None, because=None)
        self.refresh()

    @Slot()
    def openPrinter(self) -> None:
        self.printerWanted.emit(self._printer_id)

    def _read(self, printer_id: str) -> PrinterView | None:
        return next((one for one in self.context.overview.printers() if one.id == printer_id), None)

    def _shelf(self) -> Shelf:
        """Where it is or would be put."""
        db = self.services.hub_db
        place = self._place if self._place is not None else next_place(db)
        return Shelf(place, end_day(db, self.services.clock.now()))

    def _show(self) -> None:
        services, language, printer = self.services, self.context.language(), self._printer
        if printer is None or printer.job is None:
            return
        job, chosen, shelf = printer.job, self._chosen, self._shelf()
        self._part.show(part_name(job.file_name), job.facts)
        kept = snapshots_of(services.hub_db, job.id)
        self._frames.show(film_frames(job.id, kept, services.tz, language))
        self._tiles.show(result_tiles(chosen))
        self._reasons.show(reason_tiles(chosen))
        used = row(services.hub_db, _USED_SQL, job.id)
        member = self.context.session.member
        may_print = member is not None and member.may_print
        view = JobDoneView(
            phase=self._phase,
            title=title(printer, chosen) if self._phase is not Phase.DONE else self._done_title(printer),
            colour=printer.colour,
            name=part_name(job.file_name),
            summary=summary(printer, used["grams"] if used else None, services.print_desk, services.tz, language),
            failed=chosen.result is Result.FAILED,
            place="" if shelf.place is None else str(shelf.place),
            until=until_words(shelf.until, services.tz, language) if shelf.place is not None else "",
            to_shelf=chosen.to_shelf and shelf.place is not None,
            action=action_words(chosen, shelf, is_clear=self._is_clear),
            ready=self._phase is Phase.ASK and chosen.is_complete and may_print and not self._is_silent(),
            message=self._message(),
            added=self._added_words(),
            done=self._done_words(chosen),
            may_take_back=self._phase is Phase.DONE and may_print,
        )
        if view != self._view:
            self._view = view
            self.changed.emit()

    def _is_silent(self) -> bool:
        """Only the judgement alone needs no print room."""
        return not self._is_clear and self.context.overview.silence() is not None

    def _message(self) -> str:
        if self._phase is Phase.DONE:
            return ""
        if self._is_silent():
            return translate("JobDoneViewModel", "The print room does not answer. The bed can't be called clear now.")
        if self._phase is Phase.SENDING:
            slow = self.now_s() - self._since_s >= SLOW_AFTER_S
            return (
                translate("JobDoneViewModel", "The print room doesn't answer yet. Nothing starts until it does.")
                if slow
                else translate("JobDoneViewModel", "Writing it down …")
            )
        return reason_text(self._reason)

    def _added_words(self) -> str:
        words = translate("JobDoneViewModel", "In the queue: no. %1") if self._added else ""
        return words.replace("%1", str(self._added))

    def _done_title(self, printer: PrinterView) -> str:
        return translate("JobDoneViewModel", "%1: the bed is clear").replace("%1", printer.name)

    def _done_words(self, chosen: Chosen) -> str:
        if self._place is not None:
            return translate("JobDoneViewModel", "On shelf %1").replace("%1", str(self._place))
        if chosen.result is Result.FAILED:
            return translate("JobDoneViewModel", "Noted as failed")
        return translate("JobDoneViewModel", "Handed over")
