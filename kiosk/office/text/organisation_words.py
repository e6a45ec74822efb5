"""Words of organisations, projects and events: kinds, sizes, industries, steps."""

from kiosk.hub.audit_texts import VALUES
from kiosk.hub.events.session import EventKind
from kiosk.hub.organisations.fields import INDUSTRIES, OrganisationKind, SizeClass
from kiosk.hub.organisations.organisation import Organisation
from kiosk.hub.organisations.process import Step
from kiosk.hub.projects.indicators import Counts
from kiosk.hub.visitors.pass_fields import Gender
from kiosk.office.text.words import Words

KINDS = {
    OrganisationKind.COMPANY: "Company",
    OrganisationKind.LIGHT_ENTREPRENEUR: "Light entrepreneur",
    OrganisationKind.ASSOCIATION: "Association",
    OrganisationKind.SCHOOL: "School",
    OrganisationKind.PUBLIC_BODY: "Public body",
}
SIZES = {
    SizeClass.MICRO: "Micro, below 10",
    SizeClass.SMALL: "Small, 10–49",
    SizeClass.MEDIUM: "Medium, 50–249",
    SizeClass.LARGE: "Large, 250 or more",
}
_SECTIONS = (
    "Agriculture, forestry and fishing", "Mining and quarrying", "Manufacturing", "Electricity, gas and heat",
    "Water supply and waste", "Construction", "Trade", "Transport and storage", "Accommodation and food service",
    "Information and communication", "Finance and insurance", "Real estate", "Professional, scientific and technical",
    "Administrative and support services", "Public administration and defence", "Education", "Health and social work",
    "Arts, entertainment and recreation", "Other services", "Households as employers", "International organisations",
)  # fmt: skip
_SECTION_OF = dict(zip(INDUSTRIES, _SECTIONS, strict=True))
COUNTS = {
    Counts.ORGANISATIONS: "Organisations from the day on which they were selected",
    Counts.PEOPLE: "Participants",
    Counts.OCCASIONS: "Events and consultations",
    Counts.CUSTOMERS: "Customers of companies at events",
    Counts.PERSON_HOURS: "Hours of events times the people there",
    Counts.ENTERED: "Amounts that staff enter",
}
GENDERS = {Gender.WOMAN: "Woman", Gender.MAN: "Man", Gender.OTHER: "Other", Gender.NO_ANSWER: "No answer"}


def kind_word(kind: OrganisationKind, words: Words) -> str:
    return words(KINDS[kind])


def size_word(size: SizeClass | None, words: Words) -> str:
    """Empty if it is not known."""
    return words(SIZES[size]) if size else ""


def industry_words(letter: str | None, words: Words) -> str:
    """The letter of TOL 2008 and its name; empty if it is not known."""
    return f"{letter} {words(_SECTION_OF[letter])}" if letter else ""


def step_word(step: Step, words: Words) -> str:
    return _sentence(words.of_kiosk("Audit", VALUES[step]))


def event_kind_word(kind: EventKind, words: Words) -> str:
    return _sentence(words.of_kiosk("Audit", VALUES[kind]))


def gender_word(gender: Gender | None, words: Words) -> str:
    return words(GENDERS[gender]) if gender else words("Not asked")


def about_words(one: Organisation, words: Words) -> str:
    """What is known of it, in one line."""
    size = size_word(one.size_class, words)
    if one.employed is not None:
        size = words.count("{n} person employed~{n} persons employed", one.employed)
    parts = (one.business_id, kind_word(one.kind, words), size, industry_words(one.industry, words), one.sector)
    return ", ".join(part for part in (*parts, one.municipality) if part)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
