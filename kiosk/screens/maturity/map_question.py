"""One statement of a digital map: the answer is stored as it is pressed, and the next statement follows (I12)."""

from dataclasses import dataclass

from kiosk.hub.maturity.assessments import Assessment, Assessments
from kiosk.hub.maturity.levels import POINTS, Answer
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context
from kiosk.screens.maturity.company_page import CompanyViewModel
from kiosk.screens.maturity.company_session import CodeFor, CompanySession
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.maturity_words import answer_words, minutes_for

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """bars: thick ones of four; -1 for what is no answer on the scale."""

    key: str
    words: str
    bars: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class TickRow:
    """at: where on the rule, 0–1. begins: the first statement of an area."""

    key: str
    at: float
    begins: bool
    lit: bool


@dataclass(frozen=True, slots=True)
class QuestionView:
    """now: where this statement is on the rule, 0–1."""

    area: str = ""
    place: str = ""
    statement: str = ""
    now: float = 0.0
    has_previous: bool = False


@QmlElement
@QmlUncreatable("Made by the shell")
class MapQuestionViewModel(CompanyViewModel):
    routes = routes_of("map_question")
    changed = Signal()

    def __init__(self, context: Context, company: CompanySession, parent: QObject | None = None) -> None:
        super().__init__(context, company, parent)
        self._answers = RowModel(AnswerRow, self)
        self._ticks = RowModel(TickRow, self)
        self._view = QuestionView()
        self._assessment_id = ""
        self._at = 0

    answers = constant(RowModel, "_answers")
    ticks = constant(RowModel, "_ticks")
    area = exposed(str, "_view.area", changed)
    place = exposed(str, "_view.place", changed)  # which statement of how many, and how long the rest takes
    statement = exposed(str, "_view.statement", changed)
    now = exposed(float, "_view.now", changed)
    hasPrevious = exposed(bool, "_view.has_previous", changed)

    def refresh(self) -> None:
        if self.leave_if_over():
            return
        found = self.company.assessment()
        if found is None:
            return
        if found.finished_at is not None:  # on a tablet, meanwhile
            self.leave_for("map_result")
            return
        if found.id != self._assessment_id:
            self._assessment_id, self._at = found.id, _next_open(found, -1) or 0
        self._show(found)

    def clear(self) -> None:
        self._view = QuestionView()
        self._answers.show([])
        self._ticks.show([])
        self.changed.emit()

    @Slot(str)
    def answer(self, key: str) -> None:
        """Store it; on to the next statement without an answer, and to the map after the last one."""
        access, found = self.company.access(), self.company.assessment()
        if access is None or found is None:
            self.leave_if_over()
            return
        service, statement = Assessments(self.services.hub_db, self.services.clock), found.questions.keys[self._at]
        with self.problems_shown():
            found = service.answer(found.id, {statement: Answer(key)}, seen_version=found.version, by=access)
            following = _next_open(found, self._at)
            if following is None:
                service.finish(found.id, seen_version=found.version, by=access)
                self.context.go("map_result")
                return
            self._at = following
            self._show(found)
            self.context.restart_timeout()

    @Slot()
    def previous(self) -> None:
        found = self.company.assessment()
        if found is not None and self._at > 0:
            self._at -= 1
            self._show(found)

    @Slot()
    def stop(self) -> None:
        """Go on later: the code is shown."""
        self.company.code_for = CodeFor.LATER
        self.context.go("map_code")

    def _show(self, found: Assessment) -> None:
        keys, language = found.questions.keys, self.context.language()
        area, statement = [(area, one) for area in found.questions.area for one in area.statement][self._at]
        place = translate("MapQuestion", "statement %1/%2, about %3 min left")
        left = minutes_for(len(keys) - len(found.answers))
        for mark, number in (("%1", self._at + 1), ("%2", len(keys)), ("%3", left)):
            place = place.replace(mark, str(number))
        given = found.answers.get(keys[self._at])
        self._answers.show([AnswerRow(one, answer_words(one), POINTS.get(one, -1), one is given) for one in Answer])
        self._ticks.show(_tick_rows(found))
        self._view = QuestionView(
            area=area.name.in_language(language),
            place=place,
            statement=statement.in_language(language),
            now=self._at / len(keys),
            has_previous=self._at > 0,
        )
        self.changed.emit()


def _next_open(found: Assessment, at: int) -> int | None:
    """The next statement without an answer, from behind `at` on and round; None: all have one."""
    keys = found.questions.keys
    order = [*range(at + 1, len(keys)), *range(at + 1)]
    return next((number for number in order if keys[number] not in found.answers), None)


def _tick_rows(found: Assessment) -> list[TickRow]:
    keys = found.questions.keys
    firsts = {f"{area.id}.{area.statement[0].id}" for area in found.questions.area}
    rows = [TickRow(key, at / len(keys), key in firsts, key in found.answers) for at, key in enumerate(keys)]
    return [*rows, TickRow("end", 1.0, begins=True, lit=False)]
