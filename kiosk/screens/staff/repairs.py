"""Equipment for staff: what visitors reported, out of order until a day, repaired, and taking a claim back (F1)."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from kiosk.hub.equipment.fault_reports import FaultReport, FaultReports, Happened, Symptom
from kiosk.hub.equipment.service import EquipmentView
from kiosk.hub.equipment.status import Status
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context, ViewModel
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.session.visitor import UNDO_S
from kiosk.screens.text.equipment_labels import ago_words, day_words, kind_name, status_word, until_words
from kiosk.screens.text.fault_words import symptom_words
from kiosk.screens.text.formats import NO_BREAK

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

LATEST = timedelta(days=180)
"""The last day on which something can be expected back."""


@dataclass(frozen=True, slots=True)
class RepairLine:
    key: str
    kind: str
    name: str
    status: str
    word: str
    detail: str
    calls: bool  # reported, and nobody has looked


@dataclass(frozen=True, slots=True)
class SymptomLine:
    key: str
    words: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Repair:
    """The equipment that is opened."""

    name: str = ""
    kind: str = "tool"
    kind_word: str = ""
    status: str = "free"
    word: str = ""
    detail: str = ""
    reported: str = ""
    back_on: str = ""
    has_fault: bool = False
    stops: bool = False
    claim_id: str = ""
    """Of whoever uses it; empty while nobody does."""

    @property
    def is_used(self) -> bool:
        return bool(self.claim_id)


@QmlElement
@QmlUncreatable("made by the shell")
class RepairsViewModel(ViewModel):
    routes = routes_of("repairs")
    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._faults = FaultReports(self.services.hub_db, self.services.clock)
        self._rows = RowModel(RepairLine, self)
        self._symptoms = RowModel(SymptomLine, self)
        self._title = ""
        self._equipment_id = ""
        self._symptom: Symptom | None = None
        self._back_on: date | None = None
        self._repair = Repair()
        self._done = ""
        self._repaired: tuple[str, ...] = ()
        self._claim_id = ""
        self._undo_until_s = 0.0

    # ---------- the list ----------
    def refresh(self) -> None:
        items = [item for zone in self.services.equipment.zones(with_staff_only=True) for item in zone.items]
        unseen = {fault.equipment_id for fault in self._faults.unseen()}
        items.sort(key=lambda item: (item.id not in unseen, item.status is not Status.OUT_OF_ORDER))
        self._rows.show([self._line(item, calls=item.id in unseen) for item in items])
        self._title = self._title_words(len(unseen), sum(item.status is Status.OUT_OF_ORDER for item in items))
        self._show_repair()
        self.changed.emit()

    def tick(self) -> None:
        """Count down undo, and end it when its time is over."""
        if self._done:
            if self.now_s() >= self._undo_until_s:
                self._done = ""
            self.changed.emit()

    def _title_words(self, unseen: int, broken: int) -> str:
        if unseen:
            return self.tr("%n fault(s) reported", "", unseen)
        if broken:
            return self.tr("%n out of order", "", broken)
        return translate("RepairsViewModel", "Everything works")

    def _line(self, item: EquipmentView, *, calls: bool) -> RepairLine:
        detail = [symptom_words(item.fault_symptom) or item.fault_text or "", self._day(item.back_on)]
        if item.fault_id is None:
            detail = [until_words(item.until_at, self.services.tz, self.context.language())]
        return RepairLine(
            key=item.id,
            kind=item.kind,
            name=item.name,
            status=item.status,
            word=status_word(item.status),
            detail=", ".join(part for part in detail if part),
            calls=calls,
        )

    # ---------- one piece ----------
    @Slot(str)
    def choose(self, equipment_id: str) -> None:
        """Open a piece, with what is known of its fault chosen."""
        self._equipment_id, self._done = equipment_id, ""
        worst = next(iter(self._faults.open_of(equipment_id)), None)
        self._symptom = worst.symptom if worst else None
        self._back_on = worst.back_on if worst else None
        self.refresh()
        self.context.go("repair")

    @Slot(str)
    def chooseSymptom(self, symptom: str) -> None:
        self._symptom = Symptom(symptom)
        self.refresh()

    @Slot(int)
    def moveDay(self, days: int) -> None:
        """The day on which it is back, so many days later; from no day to tomorrow, and before today to no day."""
        today = self.services.clock.now().astimezone(self.services.tz).date()
        wanted = self._back_on + timedelta(days=days) if self._back_on else today + timedelta(days=1)
        self._back_on = None if wanted < today else min(wanted, today + LATEST)
        self.refresh()

    @Slot()
    def putOutOfOrder(self) -> None:
        if self._symptom is None:
            return
        with self.problems_shown():
            staff_id = self.context.member.staff_id
            self._faults.put_out_of_order(self._equipment_id, self._symptom, self._back_on, staff_id)
            self.context.go("repairs")
            words = translate("RepairsViewModel", "%1 is out of order.").replace("%1", self._repair.name)
            self.context.show_success(words)

    @Slot()
    def letUse(self) -> None:
        with self.problems_shown():
            self._faults.let_use(self._equipment_id, self.context.member.staff_id)
            self.context.go("repairs")
            words = translate("RepairsViewModel", "%1 can be used, with its flaw.").replace("%1", self._repair.name)
            self.context.show_success(words)

    @Slot()
    def markRepaired(self) -> None:
        with self.problems_shown():
            self._repaired = self._faults.mark_repaired(self._equipment_id, self.context.member.staff_id)
            self._did("repaired")

    @Slot()
    def takeBack(self) -> None:
        with self.problems_shown():
            claim = self.services.equipment.take_back(self._repair.claim_id, self.context.member.staff_id)
            if claim is None:
                self.refresh()
            else:
                self._claim_id = claim.id
                self._did("taken_back")

    @Slot()
    def undo(self) -> None:
        with self.problems_shown():
            if self._done == "repaired":
                self._faults.undo_repaired(self._repaired, self.context.member.staff_id)
            elif self._done == "taken_back":
                self.services.equipment.undo_take_back(self._claim_id, self.context.member.staff_id)
            self._done = ""
            self.refresh()

    def _did(self, what: str) -> None:
        self._done, self._undo_until_s = what, self.now_s() + UNDO_S
        self._symptom = self._back_on = None
        self.refresh()

    def _show_repair(self) -> None:
        self._symptoms.show([SymptomLine(each, symptom_words(each), each is self._symptom) for each in Symptom])
        item = self.services.equipment.by_id(self._equipment_id) if self._equipment_id else None
        if item is None:
            return
        reports = self._faults.open_of(item.id)
        self._repair = Repair(
            name=item.name,
            kind=item.kind,
            kind_word=kind_name(item.kind, item.kind_names, self.context.language()),
            status=item.status,
            word=status_word(item.status),
            detail=self._line(item, calls=False).detail,
            reported=self._reported(reports),
            back_on=self._day(self._back_on),
            has_fault=bool(reports),
            stops=any(report.stops_use for report in reports),
            claim_id=item.claim_id or "",
        )

    def _reported(self, reports: tuple[FaultReport, ...]) -> str:
        """What visitors have said, the worst first."""
        now = self.services.clock.now()
        said = []
        for report in reports:
            if report.happened is None or report.symptom is None:
                continue
            how = (
                translate("RepairsViewModel", "found like this")
                if report.happened is Happened.FOUND
                else translate("RepairsViewModel", "happened in use")
            )
            ago = ago_words((now - report.reported_at).total_seconds())
            said.append(f"{symptom_words(report.symptom)}: {how}, {ago}")
        return "\n".join(said[:2])

    def _day(self, day: date | None) -> str:
        if day is None:
            return ""
        noon = datetime.combine(day, time(12), UTC)
        return day_words(noon, self.services.tz, self.context.language()).replace(" ", NO_BREAK)

    rows = constant(RowModel, "_rows")  # what was reported first, then what is out of order
    symptoms = constant(RowModel, "_symptoms")
    title = exposed(str, "_title", changed)
    name = exposed(str, "_repair.name", changed)
    kind = exposed(str, "_repair.kind", changed)
    kindWord = exposed(str, "_repair.kind_word", changed)
    status = exposed(str, "_repair.status", changed)
    word = exposed(str, "_repair.word", changed)
    detail = exposed(str, "_repair.detail", changed)
    reported = exposed(str, "_repair.reported", changed)  # what visitors said
    backOn = exposed(str, "_repair.back_on", changed)  # the chosen day, empty for none
    hasFault = exposed(bool, "_repair.has_fault", changed)
    stops = exposed(bool, "_repair.stops", changed)  # a fault stops the use
    isUsed = exposed(bool, "_repair.is_used", changed)
    done = exposed(str, "_done", changed)  # repaired or taken_back while it can be undone, else empty

    @property
    def _undo_fraction(self) -> float:
        return max(0.0, min(1.0, (self._undo_until_s - self.now_s()) / UNDO_S))

    undoFraction = exposed(float, "_undo_fraction", changed)

    @property
    def _has_symptom(self) -> bool:
        return self._symptom is not None

    hasSymptom = exposed(bool, "_has_symptom", changed)
