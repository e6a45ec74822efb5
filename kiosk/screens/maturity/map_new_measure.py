"""A measure more for the plan of a company: one that is proposed, by one touch, or one of its own (I13)."""

from dataclasses import dataclass

from kiosk.hub.maturity.templates import MeasureTemplate
from kiosk.hub.plans.cost import CostClass
from kiosk.hub.plans.measures import ActionPlan, require_room
from kiosk.hub.plans.proposals import lowest_areas, measure_like, proposals
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context
from kiosk.screens.maturity.company_session import CompanySession
from kiosk.screens.maturity.plan_page import PlanViewModel
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.maturity_words import class_words, weeks_words

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ProposalRow:
    key: str
    title: str
    about: str


@QmlElement
@QmlUncreatable("Made by the shell")
class MapNewMeasureViewModel(PlanViewModel):
    routes = routes_of("map_new_measure")
    changed = Signal()

    def __init__(self, context: Context, company: CompanySession, parent: QObject | None = None) -> None:
        super().__init__(context, company, parent)
        self._rows = RowModel(ProposalRow, self)
        self._why = self._summary = ""

    rows = constant(RowModel, "_rows")
    why = exposed(str, "_why", changed)  # why these; or that there are no more
    summary = exposed(str, "_summary", changed)  # all of them, a line each

    def refresh(self) -> None:
        access = self.writing_access()
        if access is None:
            return
        areas = lowest_areas(self.services.hub_db, access.organisation_id)
        offered = proposals(self.services.hub_db, access.organisation_id, areas)
        rows = [self._row(number, one) for number, one in offered]
        self._rows.show(rows)
        self._summary = "\n".join(f"{one.title}: {one.about}" for one in rows)
        if not offered and areas:
            self._why = translate("MapNewMeasure", "Your plan has all that we propose for the three lowest areas.")
        elif not offered:
            self._why = translate("MapNewMeasure", "Your plan has all that we propose.")
        elif areas:
            self._why = translate("MapNewMeasure", "For the three lowest areas of the digital map.")
        else:
            self._why = translate("MapNewMeasure", "For any company.")
        self.changed.emit()

    def clear(self) -> None:
        self._rows.show([])
        self._why = self._summary = ""
        self.changed.emit()

    @Slot(str)
    def take(self, key: str) -> None:
        """Add a proposed measure to the plan; what is different here is changed after that."""
        access = self.writing_access()
        if access is None:
            return
        db, language = self.services.hub_db, self.context.language()
        offered = dict(proposals(db, access.organisation_id, ()))
        template = offered.get(int(key))
        if template is None:  # in the plan already, from elsewhere
            self.refresh()
            return
        with self.problems_shown():
            wanted = measure_like(template, access.organisation_id, self.today(), language)
            self.company.measure_id = ActionPlan(db, self.services.clock).add(wanted, by=access)
            self.context.go("map_measure")
            self.context.show_success(lambda: translate("MapNewMeasure", "Added to your plan."))

    @Slot()
    def writeOwn(self) -> None:
        """Have its title typed, unless the plan is full."""
        access = self.writing_access()
        if access is None:
            return
        with self.problems_shown():
            require_room(self.services.hub_db, access.organisation_id)
            self.write_text("title", "")

    def _row(self, number: int, one: MeasureTemplate) -> ProposalRow:
        language = self.context.language()
        about = (one.first.in_language(language), weeks_words(one.weeks), class_words(CostClass(one.cost)).lower())
        return ProposalRow(str(number), one.title.in_language(language), ", ".join(about))
