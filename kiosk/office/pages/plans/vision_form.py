"""The digital vision as it is set (I13, W7)."""

from dataclasses import dataclass

from kiosk.base.errors import ReasonError
from kiosk.hub.organisations.organisation import Organisation
from kiosk.hub.plans.vision import SENTENCE_MAX, TEXT_MAX, Vision, put_vision, vision
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.forms import Form, Typed, values_of
from kiosk.office.pages.maturity.found import home_of, named_organisation
from kiosk.office.pages.plans.plan_page import insights_words


@dataclass(frozen=True, slots=True)
class VisionFormPage:
    """insights: how many customers took part in how many workshops."""

    here: str
    organisation: str
    form: Form
    insights: str
    sentence_max: int = SENTENCE_MAX
    text_max: int = TEXT_MAX


def show(ask: Ask) -> Answer:
    found = named_organisation(ask)
    return NotFound() if found is None else _page(ask, found)


def save(ask: Ask) -> Answer:
    found, typed = named_organisation(ask), Typed(ask.form)
    if found is None:
        return NotFound()
    try:
        wanted = Vision(
            organisation_id=found.id,
            sentence=typed.text("sentence"),
            customers=typed.text("customers"),
            valued=typed.text("valued"),
            goal=typed.text("goal"),
            agreed_on=typed.day("agreed_on") if typed.text("agreed_on") else None,
            version=typed.version,
        )
        put_vision(ask.hub.db, ask.hub.clock, ask.by, wanted)
    except ReasonError as error:
        return _page(ask, found, _form(ask, found).refused(ask, error))
    return SeeOther(f"{home_of(ask, found.id)}/plan", "stored")


def _form(ask: Ask, found: Organisation) -> Form:
    stored = vision(ask.hub.db, found.id)
    return Form(values_of(stored), stored.version)


def _page(ask: Ask, found: Organisation, form: Form | None = None) -> Shown:
    form = form or _form(ask, found)
    page = VisionFormPage(home_of(ask, found.id), found.name, form, insights_words(ask, found.id))
    return Shown("plans/vision.html", page, form.status, ask.words("Digital vision"))
