"""Everybody with a badge; a new person; who looked at personal data (W4, F1, P7)."""

from dataclasses import dataclass

from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit_log
from kiosk.hub.audit_actions import Deed
from kiosk.hub.audit_log import AuditFilter
from kiosk.hub.permissions import Role
from kiosk.hub.settings.checks import SettingRefusedError, check_choice, checked_text
from kiosk.hub.staff import NAME_MAX, Person
from kiosk.office.asking import Answer, Ask, Shown
from kiosk.office.forms import Form, Typed
from kiosk.office.pages.log import LogRow, log_row
from kiosk.office.pages.people.badge import show_once
from kiosk.office.text.day_words import day_with_year, moment_words
from kiosk.office.text.people_words import badge_word, is_pin_locked, may_words, pin_words
from kiosk.office.text.state_words import role_word

MOST_LOOKS = 6


@dataclass(frozen=True, slots=True)
class PersonRow:
    """state: what is unusual about badge or PIN; empty for nothing. mark: beside it."""

    id: str
    name: str
    role: str
    badge: str
    seen: str
    state: str
    mark: str
    is_self: bool


@dataclass(frozen=True, slots=True)
class PeoplePage:
    """looks: the last ones at personal data, each with its day and time."""

    people: tuple[PersonRow, ...]
    looks: tuple[tuple[str, LogRow], ...]


@dataclass(frozen=True, slots=True)
class AddPage:
    """roles: each with its words and what it may."""

    form: Form
    roles: tuple[tuple[str, str, str], ...]
    longest: int


def show(ask: Ask) -> Answer:
    hub = ask.hub
    wanted = AuditFilter(deed=Deed.LOOKED)
    looks = audit_log.read(hub.db, hub.clock, wanted, by=ask.staff_id, size=MOST_LOOKS).lines
    page = PeoplePage(
        people=tuple(_row(ask, person) for person in hub.staff.people()),
        looks=tuple((moment_words(line.at, ask.tz, ask.language), log_row(ask, line)) for line in looks),
    )
    return Shown("people.html", page, title=ask.words("People"))


def show_add(ask: Ask) -> Answer:
    return _add_page(ask, Form({"role": Role.HOST}))


def add(ask: Ask) -> Answer:
    """Add a person; the badge is shown next, this once."""
    typed = Typed(ask.form)
    try:
        name, role = _checked_name(ask, typed), typed.text("role")
        check_choice("role", role, set(Role))
    except ReasonError as error:
        return _add_page(ask, Form({}).refused(ask, error))
    staff = ask.hub.staff
    code = staff.add(name, role, by=ask.staff_id)
    found = staff.find_badge(code)
    assert found is not None, "it was made this moment"
    return show_once(ask, found.id, code)


def role_choices(ask: Ask) -> tuple[tuple[str, str, str], ...]:
    """Each role with its words and what it may."""
    t = ask.words
    return tuple((role, role_word(role, t).capitalize(), may_words(role, t)) for role in Role)


def seen_words(ask: Ask, person: Person) -> str:
    """When the person did something last, or was seen on a device."""
    if person.seen_at is None:
        return ask.words("not seen yet")
    here = person.seen_at.astimezone(ask.tz)
    if here.date() == ask.today:
        return f"{ask.words('today')} {ask.clock(person.seen_at)}"
    return day_with_year(here.date(), ask.language)


def _checked_name(ask: Ask, typed: Typed) -> str:
    """A name that nobody else has: people are told apart by it. Raises SettingRefusedError."""
    name = checked_text("name", typed.text("name"), NAME_MAX)
    if any(person.name == name for person in ask.hub.staff.people()):
        raise SettingRefusedError("name", Reason(ReasonCode.NAME_IS_THERE))
    return name


def _add_page(ask: Ask, form: Form) -> Shown:
    page = AddPage(form, role_choices(ask), NAME_MAX)
    return Shown("person_add.html", page, form.status, ask.words("Add a person"))


def _row(ask: Ask, person: Person) -> PersonRow:
    t = ask.words
    state, mark = "", ""
    if person.locked_at is not None:
        state, mark = t.of_kiosk("People", "locked out"), "out_of_order"
    elif is_pin_locked(person, ask.now):
        state, mark = pin_words(person, ask.now, ask.tz, t), "warn"
    elif not person.has_pin:
        state, mark = t.of_kiosk("People", "no PIN yet"), "advice"
    return PersonRow(
        id=person.id,
        name=person.name,
        role=role_word(person.role, t),
        badge=badge_word(person.badge_number, t),
        seen=seen_words(ask, person),
        state=state,
        mark=mark,
        is_self=person.id == ask.staff_id,
    )
