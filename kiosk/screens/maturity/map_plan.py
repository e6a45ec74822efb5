"""Vision and action plan of a company: read large, how far a measure is ticked; one touch leads to writing them (I13).

They are written here, or on a phone or tablet: the code for that is one touch away.
"""

from dataclasses import dataclass, replace

from kiosk.hub.plans.measures import ActionPlan, Measure, MeasureState, measure, measures
from kiosk.hub.plans.vision import vision
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context
from kiosk.screens.maturity.company_session import CodeFor, CompanySession
from kiosk.screens.maturity.plan_page import PlanViewModel
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.maturity_words import day_words, state_words

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_MARKS = {
    MeasureState.NOT_STARTED: "",
    MeasureState.UNDER_WAY: "in_use",
    MeasureState.DONE: "free",
}
_NEXT = {
    MeasureState.NOT_STARTED: MeasureState.UNDER_WAY,
    MeasureState.UNDER_WAY: MeasureState.DONE,
    MeasureState.DONE: MeasureState.NOT_STARTED,
}


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """status: of StatusMark; empty: not begun. next_words: the state that a press brings."""

    key: str
    title: str
    about: str
    status: str
    words: str
    next_words: str
    late: bool


@QmlElement
@QmlUncreatable("Made by the shell")
class MapPlanViewModel(PlanViewModel):
    routes = routes_of("map_plan")
    changed = Signal()

    def __init__(self, context: Context, company: CompanySession, parent: QObject | None = None) -> None:
        super().__init__(context, company, parent)
        self._rows = RowModel(MeasureRow, self)
        self._seen: dict[str, int] = {}
        self._sentence = self._tally = self._empty = ""
        self._may_write = False

    rows = constant(RowModel, "_rows")
    sentence = exposed(str, "_sentence", changed)  # the vision; empty: there is none
    tally = exposed(str, "_tally", changed)
    empty = exposed(str, "_empty", changed)  # what to do while there is no measure
    mayWrite = exposed(bool, "_may_write", changed)
    undoWords = exposed(str, "company.undo.words", changed)  # what was removed just now
    undoFraction = exposed(float, "company.undo.fraction", changed)

    def refresh(self) -> None:
        if self.leave_if_over():
            return
        access = self.company.access()
        if access is None:
            return
        if not access.allows_plan:
            self.company.forget_unstored()  # others may write meanwhile
        db, today = self.services.hub_db, self.today()
        plan = measures(db, access.organisation_id) if access.allows_plan else ()
        late_first = sorted(plan, key=lambda one: (one.measure_state is MeasureState.DONE, not one.late_days(today)))
        self._seen = {one.id: one.version for one in plan}
        self._rows.show([self._row(one, one.late_days(today)) for one in late_first])
        done = sum(one.measure_state is MeasureState.DONE for one in plan)
        tally = translate("MapPlan", "%1/%2 ready").replace("%1", str(done)).replace("%2", str(len(plan)))
        self._tally = tally if plan else ""
        self._sentence = vision(db, access.organisation_id).sentence if access.allows_plan else ""
        self._may_write = access.allows_plan
        self._empty = (
            translate("MapPlan", "No measure yet. Begin with the three next steps.")
            if access.allows_plan
            else translate("MapPlan", "Staff open vision and plan for you. Call them.")
        )
        self.changed.emit()

    def clear(self) -> None:
        self._rows.show([])
        self._seen, self._sentence, self._tally = {}, "", ""
        self.changed.emit()

    def tick(self) -> None:
        self.changed.emit()  # the dial of the undo runs out

    @Slot(str)
    def advance(self, key: str) -> None:
        """A measure comes to its next state; from the last one back to the first."""
        access, found = self.company.access(), measure(self.services.hub_db, key)
        if access is None or found is None or found.organisation_id != access.organisation_id:
            self.refresh()
            return
        with self.problems_shown():
            wanted = replace(found, measure_state=_NEXT[found.measure_state], version=self._seen.get(key, 0))
            ActionPlan(self.services.hub_db, self.services.clock).change(wanted, by=access)
        self.refresh()

    @Slot()
    def undo(self) -> None:
        """Put back what was removed just now."""
        with self.problems_shown():
            self.company.undo.run()
        self.refresh()

    # ---------- where it is written ----------
    @Slot()
    def writeVision(self) -> None:
        """To the texts of the vision; to its first one while none is written."""
        if self._sentence:
            self.context.go("map_vision")
        else:
            self.write_text("sentence")

    @Slot()
    def addMeasure(self) -> None:
        self.context.go("map_new_measure")

    @Slot(str)
    def change(self, key: str) -> None:
        self.company.measure_id = key
        self.context.go("map_measure")

    @Slot()
    def writeOnPhone(self) -> None:
        self.company.code_for = CodeFor.WRITING
        self.context.go("map_code")

    @Slot()
    def future(self) -> None:
        self.context.go("map_future")

    def _row(self, one: Measure, late: int) -> MeasureRow:
        day = translate("MapPlan", "by %1").replace("%1", day_words(one.due_on, self.context.language()))
        words = translate("MapPlan", "Late") if late else state_words(one.measure_state)
        return MeasureRow(
            key=one.id,
            title=one.title,
            about=", ".join(filter(None, (one.owner, day))),
            status="out_of_order" if late else _MARKS[one.measure_state],
            words=words,
            next_words=state_words(_NEXT[one.measure_state]),
            late=late > 0,
        )
