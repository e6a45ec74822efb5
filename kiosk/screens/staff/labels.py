"""Labels for equipment and spools, and passes to print ahead, as a PDF on a USB stick."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from kiosk.base.errors import WorldError
from kiosk.hub.spools.spool import Spool, SpoolFilter, find_spools
from kiosk.hub.visitors.passes import NewPass
from kiosk.reports.contents import Label
from kiosk.reports.hub_labels import equipment_labels
from kiosk.reports.label_pdf import label_pdf
from kiosk.reports.label_sizes import SIZES, LabelSize
from kiosk.screens.kit.background_task import BackgroundTasks
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.sticks import write_on_stick
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import Property, QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.paper_words import pass_labels, spool_labels
from kiosk.screens.text.reasons import error_text

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

EQUIPMENT, SPOOLS, PASSES = "equipment", "spools", "passes"
_USUAL = {EQUIPMENT: "a4-70x37", SPOOLS: "a4-70x37", PASSES: "a4-85x54"}
MOST_SPOOLS = 5000
COUNTS = (10, 20, 50)


@dataclass(frozen=True, slots=True)
class SizeRow:
    key: str
    words: str
    detail: str
    chosen: bool


@QmlElement
@QmlUncreatable("Made by the shell")
class LabelsViewModel(ViewModel):
    routes = routes_of("labels")
    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._tasks = BackgroundTasks(self)
        self._rows = RowModel(SizeRow, self)
        self._what = EQUIPMENT
        self._size = _USUAL[EQUIPMENT]
        self._count = COUNTS[0]
        self._counts = {EQUIPMENT: 0, SPOOLS: 0}
        self._writing = False

    sizes = constant(RowModel, "_rows")  # the sizes of labels
    what = exposed(str, "_what", changed)  # equipment, spools or passes
    count = exposed(int, "_count", changed)  # passes to print
    writing = exposed(bool, "_writing", changed)
    isEmpty = exposed(bool, "_is_empty", changed)  # nothing to make labels for

    @property
    def _is_empty(self) -> bool:
        return self._counts.get(self._what) == 0

    @Property("QVariantList", constant=True)
    def counts(self) -> list[int]:
        """How many passes may be chosen."""
        return list(COUNTS)

    @Property(str, notify=changed)
    def summary(self) -> str:
        """How many labels on how many pages."""
        count = self._counts.get(self._what, self._count)
        pages = -(-count // SIZES[self._size].per_page)
        words = self.tr("%1 labels on %n page(s)", "", pages)
        return words.replace("%1", str(count))

    @Slot(str)
    def choose(self, what: str) -> None:
        """equipment, spools or passes, with the size that is usual for it."""
        if what in _USUAL and what != self._what:
            self._what, self._size = what, _USUAL[what]
            self.refresh()

    @Slot(str)
    def chooseSize(self, key: str) -> None:
        if key in SIZES:
            self._size = key
            self.refresh()

    @Slot(int)
    def chooseCount(self, count: int) -> None:
        if count in COUNTS:
            self._count = count
            self.refresh()

    @Slot()
    def save(self) -> None:
        """Draw the labels and write them on the stick that is in. Passes are valid once they are on it."""
        if self._writing or self._is_empty or not self.services.folders[1:]:
            return
        with self.problems_shown():
            passes: list[NewPass] = []
            if self._what == PASSES:
                passes = self.services.passes.create_blank(self._count, self.context.member.staff_id)
                labels = pass_labels(passes, self.services.hub_name)
            elif self._what == SPOOLS:
                labels = spool_labels(self._spools())
            else:
                labels = equipment_labels(self.services.equipment, self.services.language)
            self._write(labels, passes)

    def _write(self, labels: Sequence[Label], passes: Sequence[NewPass]) -> None:
        size, usb_dir, mounts = SIZES[self._size], self.services.folders[1], self.services.mounts
        stem = f"kiosk-{self._what}-{self.services.clock.now():%Y-%m-%d}"

        def work() -> str:
            return write_on_stick(usb_dir, mounts, stem, ".pdf", label_pdf(labels, size), of_staff=True)

        def done(name: str) -> None:
            self._set_writing(writing=False)
            self._say_written(name, of_passes=bool(passes))

        def failed(error: WorldError) -> None:
            for each in passes:  # nobody has them
                self.services.passes.delete(each.id)
            self._set_writing(writing=False)
            if self.is_active:
                self.context.show_problem(partial(error_text, error))

        self._set_writing(writing=True)
        self._tasks.begin(work, done=done, failed=failed)

    def _say_written(self, name: str, *, of_passes: bool) -> None:
        if not self.is_active:
            return
        words = translate("LabelsViewModel", "On the stick: %1. Print it at 100 %.")
        if of_passes:
            words = translate("LabelsViewModel", "On the stick: %1. Print it at 100 %, then delete the file.")
        self.context.show_success(words.replace("%1", name))

    def page_opened(self, page: str) -> None:
        self._what, self._size, self._count = EQUIPMENT, _USUAL[EQUIPMENT], COUNTS[0]
        self.refresh()

    def refresh(self) -> None:
        stock = find_spools(self.services.hub_db, SpoolFilter(), size=0).total
        self._counts = {EQUIPMENT: len(self.services.equipment.codes()), SPOOLS: stock}
        self._rows.show([self._row(key, size) for key, size in SIZES.items()])
        self.changed.emit()

    def close(self) -> None:
        self._tasks.close()

    def _spools(self) -> tuple[Spool, ...]:
        """All in stock, by material and colour."""
        return find_spools(self.services.hub_db, SpoolFilter(), size=MOST_SPOOLS).spools

    def _set_writing(self, *, writing: bool) -> None:
        self._writing = writing
        self.context.restart_timeout()
        self.changed.emit()

    def _row(self, key: str, size: LabelSize) -> SizeRow:
        words = f"{size.width_mm:.0f} × {size.height_mm:.0f} mm"
        if size.cut:
            detail = translate("LabelsViewModel", "A4, to cut")
        elif size.per_page > 1:
            detail = translate("LabelsViewModel", "A4, %1 labels").replace("%1", str(size.per_page))
        else:
            detail = translate("LabelsViewModel", "label printer")
        return SizeRow(key, words, detail, key == self._size)
