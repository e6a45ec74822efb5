"""The pick-up shelf for staff: what waits under which number, handed over with undo; what failed (T3, P4)."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from kiosk.printroom.print_files import part_name
from kiosk.printroom.requests.failed import FailedRequest, failed_requests
from kiosk.printroom.results.results import Results
from kiosk.printroom.results.shelf import ShelfPrint, on_shelf
from kiosk.screens.host.staff_act import StaffActViewModel
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.undo import Undo
from kiosk.screens.kit.view_model import Context
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.equipment_labels import day_words
from kiosk.screens.text.formats import NO_BREAK, clock_words
from kiosk.screens.text.print_names import failed_words
from kiosk.screens.text.printer_labels import outcome_word
from kiosk.screens.text.reasons import reason_text

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

LONGER = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class ShelfRow:
    """past: its last day is over, and staff may take it off or keep it longer. failed: nothing can be handed over."""

    key: str
    place: str
    words: str
    detail: str
    past: bool = False
    failed: bool = False


@QmlElement
@QmlUncreatable("made by the shell")
class PickUpShelfViewModel(StaffActViewModel):
    routes = routes_of("pick_up_shelf")
    changed = Signal()

    def __init__(self, context: Context, undo: Undo, parent: QObject | None = None) -> None:
        super().__init__(context, undo, parent)
        self._results = Results(self.services.hub_db, self.services.clock)
        self._rows = RowModel(ShelfRow, self)
        self._title = ""

    def refresh(self) -> None:
        waiting, now = on_shelf(self.services.hub_db), self.services.clock.now()
        failed = failed_requests(self.services.hub_db, now)
        self._rows.show([self._row(one) for one in waiting] + [self._failed_row(one) for one in failed])
        past = sum(one.is_past(self._today) for one in waiting)
        if past:
            self._title = self.tr("%n print(s) past the last day", "", past)
        elif waiting:
            self._title = self.tr("%n print(s) on the shelf", "", len(waiting))
        else:
            self._title = translate("PickUpShelfViewModel", "Pick-up shelf")
        self.changed.emit()

    @Slot(str)
    def handOver(self, job_id: str) -> None:
        """Somebody has it now, or it is taken off the shelf."""
        place = next((row.place for row in self._rows.rows if row.key == job_id), "")
        with self.problems_shown():
            self._results.hand_over(job_id, self.staff_id)
            words = translate("PickUpShelfViewModel", "Number %1 was handed over.")
            self.undoable.offer(lambda: words.replace("%1", place), lambda: self._put_back(job_id, place))
        self.refresh()

    @Slot(str)
    def keepLonger(self, job_id: str) -> None:
        """It waits a week from today."""
        until = self._today + LONGER
        with self.problems_shown():
            self._results.keep_until(job_id, until, self.staff_id)
            words = translate("PickUpShelfViewModel", "Kept until %1.")
            self.context.show_success(words.replace("%1", self._day_words(until)))
        self.refresh()

    @Slot()
    def undo(self) -> None:
        self.take_back()

    rows = constant(RowModel, "_rows")  # those first whose last day comes first, what failed at the end
    title = exposed(str, "_title", changed)
    undoWords = exposed(str, "undo_words", changed)
    undoFraction = exposed(float, "undo_fraction", changed)

    @property
    def _today(self) -> date:
        return self.services.clock.now().astimezone(self.services.tz).date()

    def _put_back(self, job_id: str, place: str) -> None:
        """Its number may be another one's by now."""
        number = self._results.put_back(job_id, self.staff_id)
        if str(number) != place:
            words = translate("PickUpShelfViewModel", "Its number is now %1.")
            self.context.show_success(words.replace("%1", str(number)))

    def _row(self, one: ShelfPrint) -> ShelfRow:
        copy = f" {one.copy}/{one.copies}" if one.copies > 1 else ""
        number = _number_words(one.number)
        who = translate("PickUpShelfViewModel", "asked for by a visitor") if one.request_id else ""
        past = one.is_past(self._today)
        until = self._until_words(one.shelf_until_day, past=past)
        return ShelfRow(
            key=one.job_id,
            place=str(one.shelf),
            words=f"{part_name(one.file_name)}{copy}",
            detail=", ".join(part for part in (until, self._since_words(one.judged_at), number, who) if part),
            past=past,
        )

    def _failed_row(self, one: FailedRequest) -> ShelfRow:
        """What a visitor asked for and will ask for here, with or without a pass."""
        request = one.request
        ended = "cancelled" if one.outcome == "cancelled" else "failed"  # one that is done failed by its judgement
        why = failed_words(one.failed_because) if one.failed_because else reason_text(one.reason)
        told = "" if one.is_told else translate("PickUpShelfViewModel", "the pass is gone: tell whoever asks")
        failed_on = day_words(one.failed_at, self.services.tz, self.context.language())
        parts = (_number_words(request.number), failed_on, why.removesuffix("."), told)
        return ShelfRow(
            key=one.job_id,
            place="–",
            words=f"{part_name(request.file_name)}: {outcome_word(ended)}",
            detail=", ".join(part for part in parts if part),
            failed=True,
        )

    def _since_words(self, at: datetime | None) -> str:
        if at is None:
            return ""
        tz, language = self.services.tz, self.context.language()
        is_today = at.astimezone(tz).date() == self._today
        when = clock_words(at, tz, language) if is_today else day_words(at, tz, language)
        return translate("PickUpShelfViewModel", "since %1").replace("%1", when)

    def _until_words(self, day: date | None, *, past: bool) -> str:
        if day is None:
            return ""
        words = translate("PickUpShelfViewModel", "ended %1") if past else translate("PickUpShelfViewModel", "until %1")
        return words.replace("%1", self._day_words(day))

    def _day_words(self, day: date) -> str:
        noon = datetime.combine(day, time(12), self.services.tz)
        return day_words(noon, self.services.tz, self.context.language(), weekday=False)


def _number_words(number: int) -> str:
    return translate("PickUpShelfViewModel", "no. %1").replace("%1", str(number)).replace(" ", NO_BREAK)
