"""The questions at the end, answered by an organisation by faces (I15)."""

from dataclasses import dataclass

from kiosk.base.errors import ReasonError
from kiosk.hub.impact.evaluations import Evaluation, Evaluations, evaluation, evaluations_of
from kiosk.hub.leaving.feedback import Face
from kiosk.hub.organisations.organisation import Organisation, all_ids
from kiosk.hub.permissions import Role
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.forms import Form, Typed
from kiosk.office.pages.maturity.found import named_organisation
from kiosk.office.pages.needs.mapping_page import FINISH, MappingLine
from kiosk.office.text.day_words import plain_day_with_year
from kiosk.office.text.needs_words import face_word


@dataclass(frozen=True, slots=True)
class FaceQuestionShown:
    """given: the face that was chosen, as it is stored; empty for none."""

    id: str
    words: str
    given: str


@dataclass(frozen=True, slots=True)
class EvaluationPage:
    """faces: pairs of value and word. here: its address."""

    organisation_id: str
    organisation: str
    here: str
    day: str
    is_open: bool
    questions: tuple[FaceQuestionShown, ...]
    faces: tuple[tuple[str, str], ...]
    form: Form
    may_remove: bool


def evaluation_lines(ask: Ask, found: Organisation) -> tuple[MappingLine, ...]:
    """The evaluations of an organisation in short, for its page."""
    t = ask.words

    def line(one: Evaluation) -> MappingLine:
        answered, count = len(one.faces), len(one.questions.question)
        words = t("{answered} of {count} answered", answered=answered, count=count)
        return MappingLine(_address(found.id, one.id), _day(ask, one), t("Finished") if one.finished_at else words)

    return tuple(line(one) for one in evaluations_of(ask.hub.db, found.id))


def start(ask: Ask) -> Answer:
    organisation_id = ask.path["organisation_id"]
    return SeeOther(_address(organisation_id, _service(ask).start(organisation_id, by=ask.staff_id)))


def show(ask: Ask) -> Answer:
    found = _found(ask)
    return NotFound() if found is None else _page(ask, found)


def save(ask: Ask) -> Answer:
    """Store the faces; with its button, finish it."""
    found, typed = _found(ask), Typed(ask.form)
    if found is None:
        return NotFound()
    sent = {one.id: typed.text(one.id) for one in found.questions.question}
    faces = {key: Face(value) if value in set(Face) else None for key, value in sent.items()}
    finished = typed.text("then") == FINISH
    try:
        stored = _service(ask).answer(found.id, faces, seen_version=typed.version, by=ask.staff_id)
        if finished:
            _service(ask).finish(found.id, seen_version=stored.version, by=ask.staff_id)
    except ReasonError as error:
        now = _found(ask) or found
        return _page(ask, now, Form({}, now.version).refused(ask, error))
    return SeeOther(f"/organisations/{ask.path['organisation_id']}", "map_finished" if finished else "map_kept")


def reopen(ask: Ask) -> Answer:
    found = _found(ask)
    if found is None:
        return NotFound()
    _service(ask).reopen(found.id, seen_version=Typed(ask.form).version, by=ask.staff_id)
    return SeeOther(_address(ask.path["organisation_id"], found.id), "stored")


def remove(ask: Ask) -> Answer:
    found = _found(ask)
    if found is None:
        return NotFound()
    _service(ask).remove(found.id, seen_version=Typed(ask.form).version, by=ask.staff_id)
    return SeeOther(f"/organisations/{ask.path['organisation_id']}", "removed")


def _service(ask: Ask) -> Evaluations:
    return Evaluations(ask.hub.db, ask.hub.clock, ask.tz)


def _found(ask: Ask) -> Evaluation | None:
    """Of the organisation in the address, or of a record that is counted as it."""
    found = evaluation(ask.hub.db, ask.path["evaluation_id"])
    owners = all_ids(ask.hub.db, ask.path["organisation_id"])
    return found if found is not None and found.organisation_id in owners else None


def _address(organisation_id: str, evaluation_id: str) -> str:
    return f"/organisations/{organisation_id}/evaluations/{evaluation_id}"


def _day(ask: Ask, one: Evaluation) -> str:
    return plain_day_with_year(ask.day_of(one.finished_at or one.started_at), ask.language)


def _page(ask: Ask, found: Evaluation, form: Form | None = None) -> Shown:
    organisation = named_organisation(ask)
    if organisation is None:
        raise AssertionError("the evaluation refers to it")
    form = form or Form({key: face.value for key, face in found.faces.items()}, found.version)
    page = EvaluationPage(
        organisation_id=organisation.id,
        organisation=organisation.name,
        here=_address(organisation.id, found.id),
        day=_day(ask, found),
        is_open=found.finished_at is None,
        questions=tuple(
            FaceQuestionShown(one.id, one.words.in_language(ask.language), form.value(one.id))
            for one in found.questions.question
        ),
        faces=tuple((face.value, face_word(face, ask.words)) for face in Face),
        form=form,
        may_remove=found.finished_at is None or ask.allows(Role.ADMIN),
    )
    return Shown("needs/evaluation.html", page, form.status, ask.words("Questions at the end"))
