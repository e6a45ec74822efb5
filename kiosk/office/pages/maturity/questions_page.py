"""The statements of one area, answered on one page; the rest may be answered later (I12)."""

from dataclasses import dataclass

from kiosk.base.errors import ReasonError
from kiosk.hub.maturity.assessments import Assessment, Assessments
from kiosk.hub.maturity.levels import POINTS, Answer
from kiosk.hub.maturity.questions import Area, statement_key
from kiosk.office.asking import Answer as PageAnswer
from kiosk.office.asking import Ask, NotFound, SeeOther, Shown, whole_number
from kiosk.office.forms import Form, Typed
from kiosk.office.pages.maturity.found import address_of, home_of, named_assessment, named_organisation
from kiosk.office.rulers import Ruler, Tick, place_at
from kiosk.office.text.maturity_words import ANSWERS

LEAVE = "leave"
"""The value of the button that stores and leaves."""
_BARS = 4


@dataclass(frozen=True, slots=True)
class Choice:
    """value: as it is sent. bars: filled ones of four; None for what is no answer on the scale."""

    value: str
    words: str
    bars: int | None


@dataclass(frozen=True, slots=True)
class StatementShown:
    key: str
    words: str
    given: str


@dataclass(frozen=True, slots=True)
class QuestionsPage:
    """home: where the pages of the organisation begin. map_address: of the assessment. number: of the area, from 1.

    before: the address of the area before; empty for the first.
    """

    home: str
    map_address: str
    organisation: str
    area: str
    number: int
    areas: int
    ruler: Ruler
    reached: str
    statements: tuple[StatementShown, ...]
    choices: tuple[Choice, ...]
    form: Form
    here: str
    before: str
    is_last: bool


def show(ask: Ask) -> PageAnswer:
    found = named_assessment(ask)
    area = _area(ask, found)
    if found is None or area is None:
        return NotFound()
    if found.finished_at is not None:
        return SeeOther(_address(ask, found))
    return _page(ask, found, area)


def save(ask: Ask) -> PageAnswer:
    """Store the answers of the area and go on to the next one; after the last one, to the map."""
    found, typed = named_assessment(ask), Typed(ask.form)
    area = _area(ask, found)
    if found is None or area is None:
        return NotFound()
    answers = {key: _answer(ask.form.get(key, "")) for one in area.statement for key in (statement_key(area, one),)}
    try:
        Assessments(ask.hub.db, ask.hub.clock).answer(found.id, answers, seen_version=typed.version, by=ask.by)
    except ReasonError as error:
        return _page(ask, found, area, Form({}, found.version).refused(ask, error))
    if ask.form.get("then") == LEAVE:
        to = _address(ask, found) if ask.company else f"/organisations/{ask.path['organisation_id']}"
        return SeeOther(to, "map_kept")
    number = found.questions.area.index(area) + 1
    is_last = number == len(found.questions.area)
    return SeeOther(_address(ask, found) if is_last else f"{_address(ask, found)}/areas/{number + 1}")


def _answer(sent: str) -> Answer | None:
    return Answer(sent) if sent in set(Answer) else None


def _area(ask: Ask, found: Assessment | None) -> Area | None:
    number = whole_number(ask.path["number"])
    if found is None or number is None or not 1 <= number <= len(found.questions.area):
        return None
    return found.questions.area[number - 1]


def _address(ask: Ask, found: Assessment) -> str:
    return address_of(ask, ask.path.get("organisation_id", ""), found.id)


def _page(ask: Ask, found: Assessment, area: Area, form: Form | None = None) -> Shown:
    t, organisation = ask.words, named_organisation(ask)
    if organisation is None:
        raise AssertionError("the assessment refers to it")
    number, here = found.questions.area.index(area) + 1, _address(ask, found)
    form = form or Form({key: answer.value for key, answer in found.answers.items()}, found.version)
    answered, count = len(found.answers), len(found.questions.keys)
    page = QuestionsPage(
        home=home_of(ask, organisation.id),
        map_address=here,
        organisation=organisation.name,
        area=area.name.in_language(ask.language),
        number=number,
        areas=len(found.questions.area),
        ruler=_ruler(found, number),
        reached=t("{answered} of {count} statements answered", answered=answered, count=count),
        statements=tuple(
            StatementShown(key, one.in_language(ask.language), form.value(key))
            for one in area.statement
            for key in (statement_key(area, one),)
        ),
        choices=tuple(Choice(one.value, t(words), POINTS.get(one)) for one, words in ANSWERS.items()),
        form=form,
        here=f"{here}/areas/{number}",
        before=f"{here}/areas/{number - 1}" if number > 1 else "",
        is_last=number == len(found.questions.area),
    )
    return Shown("maturity/questions.html", page, form.status, page.area)


def _ruler(found: Assessment, number: int) -> Ruler:
    """A tick for each statement, longer where an area begins; bold where it is answered; the area that is shown."""
    keys, ticks, now = found.questions.keys, [], ""
    at = 0
    for index, area in enumerate(found.questions.area, start=1):
        now = place_at(at / len(keys)) if index == number else now
        for place, one in enumerate(area.statement):
            ticks.append(
                Tick(place_at(at / len(keys)), 0 if place == 0 else 50, statement_key(area, one) in found.answers)
            )
            at += 1
    return Ruler((*ticks, Tick("100%", 0, lit=False)), now)
