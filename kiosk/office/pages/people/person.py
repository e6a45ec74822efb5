"""One member of staff: role, badge, PIN, lock; devices, and what they did last (W4, F1, F2)."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit_log
from kiosk.hub.audit_log import AuditFilter
from kiosk.hub.permissions import Role
from kiosk.hub.settings.checks import ChangedMeanwhileError, SettingRefusedError, check_choice
from kiosk.hub.staff import LastAdminError, Person, UnknownStaffError
from kiosk.hub.staff_members import BadgeReplacedError
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.forms import Typed
from kiosk.office.pages.devices import DeviceRow, device_row
from kiosk.office.pages.log import LogRow, log_row
from kiosk.office.pages.people.badge import show_once
from kiosk.office.pages.people.people import role_choices, seen_words
from kiosk.office.text.day_words import moment_words
from kiosk.office.text.people_words import badge_word, is_pin_locked, pin_words
from kiosk.office.text.state_words import role_word

MOST_DONE = 8


@dataclass(frozen=True, slots=True)
class PersonPage:
    """kept: why the role stays and the person can't be locked out or removed; empty if that is possible.

    problem: why what was asked was not done. done: each with its day and time.
    """

    id: str
    name: str
    role: Role
    role_words: str
    seen: str
    badge: str
    badge_number: int
    pin: str
    is_locked: bool
    is_pin_locked: bool
    is_self: bool
    kept: str
    roles: tuple[tuple[str, str, str], ...]
    devices: tuple[DeviceRow, ...]
    done: tuple[tuple[str, LogRow], ...]
    problem: str


def show(ask: Ask) -> Answer:
    return _page(ask)


def act(ask: Ask) -> Answer:
    """Do what one of the page's forms asks for."""
    found = _ACTS.get(ask.path["action"])
    if found is None:
        return NotFound()
    do, done = found
    try:
        do(ask, ask.path["person_id"])
    except (LastAdminError, ChangedMeanwhileError, SettingRefusedError, UnknownStaffError) as error:
        return _page(ask, error)
    is_gone = done == "person_removed"
    return SeeOther("/settings/people" if is_gone else f"/settings/people/{ask.path['person_id']}", done)


def new_badge(ask: Ask) -> Answer:
    """Replace the badge that the page showed; the new one is shown this once."""
    staff, person_id = ask.hub.staff, ask.path["person_id"]
    number = Typed(ask.form).version
    try:
        code = staff.new_badge(person_id, by=ask.staff_id, number=number)
    except (BadgeReplacedError, UnknownStaffError) as error:
        return _page(ask, error)
    return show_once(ask, person_id, code)


def _set_role(ask: Ask, person_id: str) -> None:
    staff, typed = ask.hub.staff, Typed(ask.form)
    check_choice("role", typed.text("role"), set(Role))
    if typed.text("was") != staff.person(person_id).role:
        raise ChangedMeanwhileError(Reason(ReasonCode.SETTING_CHANGED_MEANWHILE))
    if typed.text("role") != typed.text("was"):
        staff.set_role(person_id, typed.text("role"), by=ask.staff_id)


def _allow_pin(ask: Ask, person_id: str) -> None:
    ask.hub.staff.allow_new_pin(person_id, by=ask.staff_id)


def _lock(ask: Ask, person_id: str) -> None:
    ask.hub.staff.lock(person_id, by=ask.staff_id)


def _unlock(ask: Ask, person_id: str) -> None:
    ask.hub.staff.unlock(person_id, by=ask.staff_id)


def _remove(ask: Ask, person_id: str) -> None:
    ask.hub.staff.remove(person_id, by=ask.staff_id)


_ACTS: dict[str, tuple[Callable[[Ask, str], None], str]] = {
    "role": (_set_role, "role_set"),
    "pin": (_allow_pin, "pin_allowed"),
    "lock": (_lock, "locked_out"),
    "unlock": (_unlock, "let_in"),
    "remove": (_remove, "person_removed"),
}
"""By the last part of the address; each with the code of what is said when it is done."""


def _page(ask: Ask, error: ReasonError | None = None) -> Answer:
    t, hub = ask.words, ask.hub
    try:
        person = hub.staff.person(ask.path["person_id"])
    except UnknownStaffError:
        return NotFound()
    page = PersonPage(
        id=person.id,
        name=person.name,
        role=person.role,
        role_words=role_word(person.role, t),
        seen=seen_words(ask, person),
        badge=badge_word(person.badge_number, t),
        badge_number=person.badge_number,
        pin=pin_words(person, ask.now, ask.tz, t),
        is_locked=person.locked_at is not None,
        is_pin_locked=is_pin_locked(person, ask.now),
        is_self=person.id == ask.staff_id,
        kept=t.reason(Reason(ReasonCode.LAST_ADMIN)) if hub.staff.is_last_admin(person.id) else "",
        roles=role_choices(ask),
        devices=tuple(device_row(ask, device) for device in hub.access.devices.known(person.id)),
        done=_done(ask, person),
        problem=t.reason(error.reason) if error is not None else "",
    )
    return Shown("person.html", page, 200 if error is None else 409, person.name)


def _done(ask: Ask, person: Person) -> tuple[tuple[str, LogRow], ...]:
    hub, wanted = ask.hub, AuditFilter(staff_id=person.id)
    lines = audit_log.read(hub.db, hub.clock, wanted, by=ask.staff_id, size=MOST_DONE).lines
    return tuple((moment_words(line.at, ask.tz, ask.language), log_row(ask, line)) for line in lines)
