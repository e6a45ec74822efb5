"""The digital vision of a company at the screen: a text is pressed to be typed; whether it is agreed (I13)."""

from dataclasses import dataclass, replace

from kiosk.hub.plans.vision import Vision, put_vision, vision
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context
from kiosk.screens.maturity.company_session import CompanySession
from kiosk.screens.maturity.plan_page import PlanViewModel
from kiosk.screens.maturity.plan_text import VISION_FIELDS
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.maturity_words import day_words, field_words

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PlanTextRow:
    """A text of the vision or of a measure. heading: what it is about. words: empty while nothing is written."""

    key: str
    heading: str
    words: str


@QmlElement
@QmlUncreatable("Made by the shell")
class MapVisionViewModel(PlanViewModel):
    routes = routes_of("map_vision")
    changed = Signal()

    def __init__(self, context: Context, company: CompanySession, parent: QObject | None = None) -> None:
        super().__init__(context, company, parent)
        self._texts = RowModel(PlanTextRow, self)
        self._shown: Vision | None = None
        self._summary = self._agreed = ""
        self._is_agreed = False

    texts = constant(RowModel, "_texts")
    summary = exposed(str, "_summary", changed)  # all texts that are written, a line each
    agreed = exposed(str, "_agreed", changed)  # since when it is agreed, or that it is a draft
    isAgreed = exposed(bool, "_is_agreed", changed)

    def refresh(self) -> None:
        access = self.writing_access()
        if access is None:
            return
        found = vision(self.services.hub_db, access.organisation_id)
        if not found.sentence:  # the other texts need it
            self.leave_for("map_plan")
            return
        self._shown = found
        rows = [PlanTextRow(field, field_words(field), getattr(found, field)) for field in VISION_FIELDS]
        self._texts.show(rows)
        self._summary = "\n".join(f"{one.heading}: {one.words}" for one in rows if one.words)
        day = found.agreed_on
        agreed = translate("MapVision", "Agreed on %1")
        self._is_agreed = day is not None
        self._agreed = (
            agreed.replace("%1", day_words(day, self.context.language())) if day else translate("MapVision", "Draft")
        )
        self.changed.emit()

    def clear(self) -> None:
        self._texts.show([])
        self._shown = None
        self._summary = self._agreed = ""
        self._is_agreed = False
        self.changed.emit()

    @Slot(str)
    def write(self, field: str) -> None:
        self.write_text(field)

    @Slot()
    def agree(self) -> None:
        """It is agreed today; or it is a draft again."""
        access, shown = self.writing_access(), self._shown
        if access is None or shown is None:
            return
        wanted = replace(shown, agreed_on=None if shown.agreed_on else self.today())
        with self.problems_shown():
            put_vision(self.services.hub_db, self.services.clock, access, wanted)
        self.refresh()
        self.context.restart_timeout()
