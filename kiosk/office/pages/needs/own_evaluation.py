"""The questions at the end, asked of a company by its code: one after the other, each answered by a press (I15)."""

from dataclasses import dataclass

from kiosk.hub.impact.evaluations import Evaluation, Evaluations, open_evaluation
from kiosk.hub.leaving.feedback import Face
from kiosk.office.asking import Answer, Ask, SeeOther, Shown
from kiosk.office.forms import Typed
from kiosk.office.pages.maturity.found import named_organisation
from kiosk.office.text.needs_words import face_word

HERE, HOME = "/map/end", "/map/answers"
BACK = "back"
"""The value of the button that takes the last answer back."""


@dataclass(frozen=True, slots=True)
class OwnEvaluationPage:
    """place: which question of how many. faces: pairs of value and word."""

    organisation: str
    question_id: str
    words: str
    place: str
    has_last: bool
    faces: tuple[tuple[str, str], ...]
    version: int


def start(ask: Ask) -> Answer:
    assert ask.company is not None, "the route is that of a company"
    _service(ask).start(ask.company.organisation_id, by=ask.company)
    return SeeOther(HERE)


def show(ask: Ask) -> Answer:
    """The first question without an answer, else the last one; the map when nothing is asked."""
    found, organisation = _open(ask), named_organisation(ask)
    if found is None or organisation is None:
        return SeeOther(HOME)
    questions = found.questions.question
    following = found.next_question or questions[-1]
    number = questions.index(following) + 1
    page = OwnEvaluationPage(
        organisation=organisation.name,
        question_id=following.id,
        words=following.words.in_language(ask.language),
        place=ask.words("Question {number} of {count}", number=number, count=len(questions)),
        has_last=found.last_answered is not None,
        faces=tuple((face.value, face_word(face, ask.words)) for face in Face),
        version=found.version,
    )
    return Shown("needs/own_evaluation.html", page, 200, ask.words("Questions at the end"))


def save(ask: Ask) -> Answer:
    """Store the face and ask the next question; after the last one it is finished."""
    found, typed = _open(ask), Typed(ask.form)
    if found is None:
        return SeeOther(HOME)
    stored = _service(ask).answer(found.id, _pressed(found, typed), seen_version=typed.version, by=ask.by)
    if not stored.is_whole:
        return SeeOther(HERE)
    _service(ask).finish(stored.id, seen_version=stored.version, by=ask.by)
    return SeeOther(HOME, "map_finished")


def _pressed(found: Evaluation, typed: Typed) -> dict[str, Face | None]:
    pressed, last = typed.text("face"), found.last_answered
    if pressed == BACK:
        return {last.id: None} if last else {}
    return {typed.text("question"): Face(pressed)} if pressed in set(Face) else {}


def _open(ask: Ask) -> Evaluation | None:
    assert ask.company is not None, "the route is that of a company"
    return open_evaluation(ask.hub.db, ask.company.organisation_id)


def _service(ask: Ask) -> Evaluations:
    return Evaluations(ask.hub.db, ask.hub.clock, ask.tz)
