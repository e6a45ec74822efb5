"""The questions at the end, asked of a company one after the other: each press of a face is stored at once (I15)."""

from dataclasses import dataclass

from kiosk.hub.impact.evaluations import Evaluation, Evaluations, open_evaluation
from kiosk.hub.leaving.feedback import Face
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context
from kiosk.screens.maturity.company_page import CompanyViewModel
from kiosk.screens.maturity.company_session import CompanySession
from kiosk.screens.maturity.map_question import TickRow
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.pages import routes_of

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class FacesView:
    """face: the one chosen before, or empty. now: where this question is on the rule, 0–1."""

    question: str = ""
    place: str = ""
    face: str = ""
    now: float = 0.0
    has_previous: bool = False


@QmlElement
@QmlUncreatable("Made by the shell")
class MapFacesViewModel(CompanyViewModel):
    routes = routes_of("map_faces")
    changed = Signal()

    def __init__(self, context: Context, company: CompanySession, parent: QObject | None = None) -> None:
        super().__init__(context, company, parent)
        self._ticks = RowModel(TickRow, self)
        self._view = FacesView()
        self._found: Evaluation | None = None
        self._at = 0

    ticks = constant(RowModel, "_ticks")
    question = exposed(str, "_view.question", changed)
    place = exposed(str, "_view.place", changed)  # which question of how many
    face = exposed(str, "_view.face", changed)
    now = exposed(float, "_view.now", changed)
    hasPrevious = exposed(bool, "_view.has_previous", changed)

    @property
    def _service(self) -> Evaluations:
        return Evaluations(self.services.hub_db, self.services.clock, self.services.tz)

    @Slot()
    def begin(self) -> None:
        """Begin an evaluation, or resume the one that is open, with the first question without an answer."""
        access = self.company.access()
        if access is None:
            return
        with self.problems_shown():
            self._service.start(access.organisation_id, by=access)
            self.context.go("map_faces")

    def refresh(self) -> None:
        if self.leave_if_over():
            return
        access = self.company.access()
        if access is None:
            return
        found = open_evaluation(self.services.hub_db, access.organisation_id)
        if found is None:  # finished on a tablet or by staff meanwhile, or removed
            self.leave_for("map_result")
            return
        if self._found is None or self._found.id != found.id:
            self._at = _next_open(found)
        self._show(found)

    def clear(self) -> None:
        self._found, self._view = None, FacesView()
        self._ticks.show([])
        self.changed.emit()

    @Slot(str)
    def answer(self, face: str) -> None:
        """Store it and ask the next question; after the last one the evaluation is finished."""
        access, found = self.company.access(), self._found
        if access is None or found is None:
            self.leave_if_over()
            return
        question = found.questions.question[self._at]
        with self.problems_shown():
            after = self._service.answer(found.id, {question.id: Face(face)}, seen_version=found.version, by=access)
            if after.is_whole:
                self._service.finish(after.id, seen_version=after.version, by=access)
                self.context.go("map_result")
                self.context.show_success(lambda: translate("MapFaces", "Thank you. Your answers are stored."))
                return
            self._at = _next_open(after)
            self._show(after)
            self.context.restart_timeout()

    @Slot()
    def previous(self) -> None:
        if self._found is not None and self._at > 0:
            self._at -= 1
            self._show(self._found)

    def _show(self, found: Evaluation) -> None:
        self._found = found
        questions = found.questions.question
        shown = questions[self._at]
        place = translate("MapFaces", "question %1/%2")
        given = found.faces.get(shown.id)
        ticks = [TickRow(one.id, at / len(questions), True, one.id in found.faces) for at, one in enumerate(questions)]
        self._ticks.show([*ticks, TickRow("", 1.0, begins=True, lit=False)])
        self._view = FacesView(
            question=shown.words.in_language(self.context.language()),
            place=place.replace("%1", str(self._at + 1)).replace("%2", str(len(questions))),
            face=given or "",
            now=self._at / len(questions),
            has_previous=self._at > 0,
        )
        self.changed.emit()


def _next_open(found: Evaluation) -> int:
    """The place of the first question without an answer; of the last one when all have one."""
    questions = found.questions.question
    return questions.index(found.next_question) if found.next_question else len(questions) - 1
