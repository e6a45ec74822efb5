"""The questionnaire of an organisation, filled in together on one page; left and resumed, finished (I11)."""

from dataclasses import dataclass

from kiosk.base.errors import ReasonError
from kiosk.hub.needs.mappings import (
    ANSWER_MAX,
    Answers,
    NeedsMapping,
    NeedsMappings,
    answer_words,
    mappings_of,
    needs_mapping,
    offered,
)
from kiosk.hub.needs.questionnaire import Question, QuestionKind, Questionnaire
from kiosk.hub.organisations.organisation import Organisation, all_ids
from kiosk.hub.permissions import Role
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.forms import ON, Form, Typed
from kiosk.office.pages.maturity.found import named_organisation
from kiosk.office.text.day_words import plain_day_with_year

FINISH = "finish"
"""The value of the button that stores and finishes."""


@dataclass(frozen=True, slots=True)
class QuestionShown:
    """name: of its field, or what the names of its boxes begin with. choices: pairs of value and words."""

    name: str
    words: str
    kind: str
    choices: tuple[tuple[str, str], ...]
    answer: str


@dataclass(frozen=True, slots=True)
class MappingPage:
    """here: its address."""

    organisation_id: str
    organisation: str
    here: str
    day: str
    is_open: bool
    questions: tuple[QuestionShown, ...]
    longest: int
    form: Form
    may_remove: bool


@dataclass(frozen=True, slots=True)
class MappingLine:
    address: str
    day: str
    words: str


def lines_of(ask: Ask, found: Organisation) -> tuple[MappingLine, ...]:
    """The questionnaires of an organisation in short, for its page."""
    t = ask.words

    def line(one: NeedsMapping) -> MappingLine:
        answered, count = len(one.answers), len(one.questionnaire.question)
        words = (
            t("Finished") if one.finished_at else t("{answered} of {count} answered", answered=answered, count=count)
        )
        return MappingLine(_address(found.id, one.id), _day(ask, one), words)

    return tuple(line(one) for one in mappings_of(ask.hub.db, found.id))


def start(ask: Ask) -> Answer:
    organisation_id = ask.path["organisation_id"]
    return SeeOther(_address(organisation_id, _service(ask).start(organisation_id, by=ask.staff_id)))


def show(ask: Ask) -> Answer:
    found = _found(ask)
    return NotFound() if found is None else _page(ask, found)


def save(ask: Ask) -> Answer:
    """Store what was answered; with its button, finish it."""
    found, typed = _found(ask), Typed(ask.form)
    if found is None:
        return NotFound()
    try:
        answers = _typed_answers(found.questionnaire, typed)
        stored = _service(ask).answer(found.id, answers, seen_version=typed.version, by=ask.staff_id)
        if typed.text("then") == FINISH:
            _service(ask).finish(found.id, seen_version=stored.version, by=ask.staff_id)
    except ReasonError as error:
        now = _found(ask) or found
        return _page(ask, now, Form({}, now.version).refused(ask, error))
    finished = typed.text("then") == FINISH
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


def _service(ask: Ask) -> NeedsMappings:
    return NeedsMappings(ask.hub.db, ask.hub.clock, ask.tz)


def _found(ask: Ask) -> NeedsMapping | None:
    """Of the organisation in the address, or of a record that is counted as it."""
    found = needs_mapping(ask.hub.db, ask.path["mapping_id"])
    owners = all_ids(ask.hub.db, ask.path["organisation_id"])
    return found if found is not None and found.organisation_id in owners else None


def _address(organisation_id: str, mapping_id: str) -> str:
    return f"/organisations/{organisation_id}/needs/{mapping_id}"


def _typed_answers(questionnaire: Questionnaire, typed: Typed) -> Answers:
    """Of all questions; one that was left out is empty."""

    def answer(question: Question) -> tuple[str, ...]:
        if question.kind in (QuestionKind.TEXT, QuestionKind.ONE):
            text = typed.text(question.id)
            return (text,) if text else ()
        start = f"{question.id}."
        ticked = [name for name, value in typed.fields.items() if name.startswith(start) and value == ON]
        return tuple(name.removeprefix(start) for name in ticked)

    return {question.id: answer(question) for question in questionnaire.question}


def _values(found: NeedsMapping) -> dict[str, str]:
    values = {}
    for question in found.questionnaire.question:
        given = found.answers.get(question.id, ())
        if question.kind in (QuestionKind.TEXT, QuestionKind.ONE):
            values[question.id] = given[0] if given else ""
        else:
            values |= {f"{question.id}.{one}": ON for one in given}
    return values


def _day(ask: Ask, one: NeedsMapping) -> str:
    return plain_day_with_year(ask.day_of(one.finished_at or one.started_at), ask.language)


def _page(ask: Ask, found: NeedsMapping, form: Form | None = None) -> Shown:
    organisation = named_organisation(ask)
    if organisation is None:
        raise AssertionError("the questionnaire refers to it")
    title = ask.words("Mapping of needs")
    page = MappingPage(
        organisation_id=organisation.id,
        organisation=organisation.name,
        here=_address(organisation.id, found.id),
        day=_day(ask, found),
        is_open=found.finished_at is None,
        questions=tuple(_question(ask, found, one) for one in found.questionnaire.question),
        longest=ANSWER_MAX,
        form=form or Form(_values(found), found.version),
        may_remove=found.finished_at is None or ask.allows(Role.ADMIN),
    )
    return Shown("needs/mapping.html", page, page.form.status, title)


def _question(ask: Ask, found: NeedsMapping, one: Question) -> QuestionShown:
    given, language = found.answers.get(one.id, ()), ask.language
    if one.wish_kind is not None:
        choices = tuple((wish.id, wish.text(language)) for wish in offered(ask.hub.db, one, given))
    else:
        choices = tuple((choice.id, choice.words.in_language(language)) for choice in one.choice)
    answer = ", ".join(words.in_language(language) for words in answer_words(ask.hub.db, one, given))
    kind = "many" if one.wish_kind is not None else one.kind
    return QuestionShown(one.id, one.words.in_language(language), kind, choices, answer)
