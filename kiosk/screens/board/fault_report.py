"""A fault report in three taps: without blame, by pictures, and undo of it (T1, T3)."""

from dataclasses import dataclass
from functools import partial

from kiosk.hub.equipment.fault_reports import VISITORS_SYMPTOMS, FaultReports, Happened, Symptom
from kiosk.hub.equipment.views import EquipmentView
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import (
    NO_TEXT,
    Property,
    QmlElement,
    QmlUncreatable,
    QObject,
    Signal,
    Slot,
    constant,
    exposed,
    live_text,
    translate,
)
from kiosk.screens.session.pages import routes_of
from kiosk.screens.session.visitor import UNDO_S
from kiosk.screens.text.fault_words import symptom_words

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

PICTURES = {
    Symptom.NO_START: "plug",
    Symptom.BAD_PICTURE: "eye",
    Symptom.PART_BROKEN: "bolt",
    Symptom.MISSING: "piece",
    Symptom.DIRTY: "broom",
    Symptom.OTHER: "speech",
}


@dataclass(frozen=True, slots=True)
class SymptomRow:
    key: str
    words: str
    picture: str


@QmlElement
@QmlUncreatable("Made by the shell")
class FaultReportViewModel(ViewModel):
    routes = routes_of("fault_report")
    changed = Signal()
    undone = Signal(str)  # the equipment of a report that was taken back

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._faults = FaultReports(self.services.hub_db, self.services.clock)
        self._symptoms = RowModel(SymptomRow, self)
        self._item: EquipmentView | None = None
        self._happened = Happened.FOUND
        self._report_id, self._thanks = "", NO_TEXT
        self._undo_until_s = 0.0
        self._can_undo = False

    @Slot(str)
    def show(self, equipment_id: str) -> None:
        item = self.services.equipment.by_id(equipment_id)
        if item is None:
            self.context.show_problem(lambda: translate("EquipmentViewModel", "It is not in the hub any more."))
            return
        self._item, self._happened, self._report_id = item, Happened.FOUND, ""
        self.context.go("fault_report")
        self.changed.emit()

    @Slot(str)
    def choose(self, happened: str) -> None:
        self._happened = Happened(happened)
        self.changed.emit()

    @Slot(str)
    def send(self, symptom: str) -> None:
        """Store the report and thank for it; then it can be undone."""
        now_s = self.now_s()
        visit_id = self.context.visitor.visit_id(now_s)
        if self._item is None:
            return
        with self.problems_shown():
            report = self._faults.report(self._item.id, Symptom(symptom), self._happened, visit_id)
            self._report_id = report.id
            self._thanks = partial(self._thanks_for, stops_use=report.stops_use)
            self._undo_until_s, self._can_undo = now_s + UNDO_S, not report.was_known  # nobody undoes another's
            self.context.visitor.acted(now_s)
            self.context.go("fault_thanks")
            self.changed.emit()

    @Slot()
    def undo(self) -> None:
        with self.problems_shown():
            undone = self._faults.undo(self._report_id)
            self._can_undo = False
            self.undone.emit(self._item.id if self._item is not None else "")
            if undone:
                self.context.show_success(
                    lambda: translate("FaultReportViewModel", "Taken back. Nothing was reported.")
                )

    def refresh(self) -> None:
        self._symptoms.show(
            [SymptomRow(symptom, symptom_words(symptom), PICTURES[symptom]) for symptom in VISITORS_SYMPTOMS]
        )
        self.changed.emit()

    def tick(self) -> None:
        """End undo when its time is over."""
        can_undo = self._can_undo and self.now_s() < self._undo_until_s
        if can_undo != self._can_undo:
            self._can_undo = can_undo
            self.changed.emit()

    def visitor_gone(self) -> None:
        self._item, self._report_id, self._thanks = None, "", NO_TEXT
        self._can_undo = False
        self.changed.emit()

    symptoms = constant(RowModel, "_symptoms")
    happened = exposed(str, "_happened", changed)  # found or in_use
    thanks = live_text("_thanks", changed)  # what becomes of the report
    canUndo = exposed(bool, "_can_undo", changed)

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._item.name_in(self.context.language()) if self._item is not None else ""

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._item.kind if self._item is not None else "tool"

    def _thanks_for(self, *, stops_use: bool) -> str:
        if stops_use:
            words = translate("FaultReportViewModel", "%1 is out of order now. Staff see your report.")
        else:
            words = translate("FaultReportViewModel", "%1 can still be used. Staff see your report.")
        return words.replace("%1", self.name)
