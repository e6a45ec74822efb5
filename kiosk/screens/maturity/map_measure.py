"""A measure of a company's plan, changed at the screen: texts typed, the other answers pressed; removed (I13)."""

from dataclasses import dataclass, replace

from kiosk.base.months import months_later
from kiosk.hub.maturity.company_access import CompanyAccess
from kiosk.hub.plans.cost import CostClass
from kiosk.hub.plans.measures import ActionPlan, Measure, MeasureState, measure, measures
from kiosk.screens.kit.chips import ChipRow
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context
from kiosk.screens.maturity.company_session import CompanySession
from kiosk.screens.maturity.map_measure_rows import (
    NOT_KNOWN,
    OTHER_DAY,
    cost_chips,
    deadline_chips,
    deadline_words,
    state_chips,
    text_rows,
)
from kiosk.screens.maturity.map_vision import PlanTextRow
from kiosk.screens.maturity.plan_page import PlanViewModel
from kiosk.screens.maturity.plan_text import own_measure
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.maturity_words import class_words, euro_words, state_words

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class MeasureView:
    """The answers that it has. due: its deadline, and whether it is late. progress: its state."""

    title: str = ""
    about: str = ""
    due: str = ""
    euros: str = ""
    cost: str = ""
    progress: str = ""


@QmlElement
@QmlUncreatable("Made by the shell")
class MapMeasureViewModel(PlanViewModel):
    """Each press is stored at once, on the version that is shown."""

    routes = routes_of("map_measure")
    changed = Signal()

    def __init__(self, context: Context, company: CompanySession, parent: QObject | None = None) -> None:
        super().__init__(context, company, parent)
        self._texts = RowModel(PlanTextRow, self)
        self._deadlines, self._costs, self._states = (RowModel(ChipRow, self) for _ in range(3))
        self._shown: Measure | None = None
        self._with_euros: Measure | None = None
        """The measure as it was before its exact cost was replaced."""
        self._view = MeasureView()

    texts = constant(RowModel, "_texts")
    deadlines = constant(RowModel, "_deadlines")
    costs = constant(RowModel, "_costs")
    states = constant(RowModel, "_states")
    about = exposed(str, "_view.about", changed)  # its other texts, a line each
    title = exposed(str, "_view.title", changed)
    due = exposed(str, "_view.due", changed)
    euros = exposed(str, "_view.euros", changed)  # empty where its cost is not known so well
    cost = exposed(str, "_view.cost", changed)
    progress = exposed(str, "_view.progress", changed)
    replacedEuros = exposed(str, "_replaced_euros", changed)  # the exact cost until just now; empty: none to put back

    def refresh(self) -> None:
        access = self.writing_access()
        if access is None:
            return
        found = self.shown_measure(access)
        if found is None:
            return
        language, today = self.context.language(), self.today()
        self._shown = found
        texts = text_rows(found)
        self._texts.show(texts)
        self._deadlines.show(deadline_chips(found, today, language))
        self._costs.show(cost_chips(found))
        self._states.show(state_chips(found))
        self._view = MeasureView(
            title=found.title,
            about="\n".join(f"{one.heading}: {one.words}" for one in texts[1:] if one.words),
            due=deadline_words(found, today, language),
            euros=euro_words(found, language),
            cost=euro_words(found, language) or class_words(found.cost),
            progress=state_words(found.measure_state),
        )
        self.changed.emit()

    def clear(self) -> None:
        for rows in (self._texts, self._deadlines, self._costs, self._states):
            rows.show([])
        self._shown, self._with_euros, self._view = None, None, MeasureView()
        self.changed.emit()

    def tick(self) -> None:
        self.changed.emit()  # the undo runs out

    @property
    def _replaced_euros(self) -> str:
        before = self._with_euros
        if before is None or not self.company.undo.is_offered:
            return ""
        return euro_words(before, self.context.language())

    @Slot(str)
    def write(self, field: str) -> None:
        self.write_text(field, self.company.measure_id)

    @Slot(str)
    def chooseDeadline(self, key: str) -> None:
        if key == OTHER_DAY:
            self.company.moved_day = None
            self.context.go("map_deadline")
        elif self._shown is not None:
            self._change(replace(self._shown, due_on=months_later(self.today(), int(key))))

    @Slot(str)
    def chooseCost(self, key: str) -> None:
        """A class; euros that were known can be put back for some seconds."""
        cost, before, access = None if key == NOT_KNOWN else CostClass(key), self._shown, self.company.access()
        if access is None or before is None or before.cost is cost:
            return
        if self._change(replace(before, cost=cost, euros=None, is_monthly=False)) and before.euros is not None:
            self._with_euros = before
            self.company.undo.offer(
                lambda: _removed_words(euro_words(before, self.context.language())),
                lambda: self._restore_cost(access, before),
            )
            self.changed.emit()

    @Slot(str)
    def chooseState(self, key: str) -> None:
        if self._shown is not None:
            self._change(replace(self._shown, measure_state=MeasureState(key)))

    def _change(self, wanted: Measure) -> bool:
        """Whether it is stored."""
        access, stored = self.writing_access(), False
        if access is None:
            return False
        with self.problems_shown():
            ActionPlan(self.services.hub_db, self.services.clock).change(wanted, by=access)
            stored = True
        self.refresh()
        self.context.restart_timeout()
        return stored

    # ---------- removing and putting back ----------
    @Slot()
    def undo(self) -> None:
        """Put back the exact cost that was replaced just now."""
        with self.problems_shown():
            self.company.undo.run()
        self.refresh()

    def _restore_cost(self, access: CompanyAccess, before: Measure) -> None:
        """Raises ReasonError, StoreError."""
        db = self.services.hub_db
        found = own_measure(db, access, before.id)
        wanted = replace(found, cost=before.cost, euros=before.euros, is_monthly=before.is_monthly)
        ActionPlan(db, self.services.clock).change(wanted, by=access)

    @Slot()
    def remove(self) -> None:
        """Remove it; on the plan it can be taken back for some seconds."""
        access, removed, db = self.writing_access(), self._shown, self.services.hub_db
        if access is None or removed is None:
            return
        waiting = [one.id for one in measures(db, access.organisation_id) if one.waits_for_id == removed.id]
        with self.problems_shown():
            ActionPlan(db, self.services.clock).remove(removed.id, seen_version=removed.version, by=access)
            self.company.measure_id = ""
            self.company.undo.offer(
                lambda: _removed_words(removed.title),
                lambda: self._put_back(access, removed, waiting),
            )
            self.context.go("map_plan")

    def _put_back(self, access: CompanyAccess, removed: Measure, waiting: list[str]) -> None:
        """waiting: ids of those that wait for it. Raises ReasonError, StoreError."""
        db, plan = self.services.hub_db, ActionPlan(self.services.hub_db, self.services.clock)
        with db.atomic():
            known = {one.id for one in measures(db, access.organisation_id)}
            waits_for_id = removed.waits_for_id if removed.waits_for_id in known else None
            new_id = plan.add(replace(removed, waits_for_id=waits_for_id), by=access)
            for one in filter(None, (measure(db, each) for each in waiting)):
                if one.waits_for_id is None:
                    plan.change(replace(one, waits_for_id=new_id), by=access)


def _removed_words(what: str) -> str:
    return translate("MapMeasure", "Removed: %1").replace("%1", what)
