"""The fields of a session in a form: what is stored, what is suggested, what was typed (W4, W7)."""

from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.hub.equipment.details import Words
from kiosk.hub.events.calendar import Event
from kiosk.hub.events.session import Session
from kiosk.hub.settings.zones import zones
from kiosk.office.asking import Ask
from kiosk.office.forms import Form, Typed

WEEK = timedelta(days=7)
TITLES = ("fi", "sv", "en")


@dataclass(frozen=True, slots=True)
class SessionForm:
    """hosts, places: what can be chosen, pairs of id and words."""

    form: Form
    hosts: tuple[tuple[str, str], ...]
    places: tuple[tuple[str, str], ...]


def session_form(ask: Ask, form: Form) -> SessionForm:
    people = sorted((one.name, one.id) for one in ask.hub.staff.members())
    places = [(one.id, one.name.in_language(ask.language)) for one in zones(ask.hub.db)]
    nobody = ("", ask.words("not said"))
    return SessionForm(form, (nobody, *((staff_id, name) for name, staff_id in people)), (nobody, *places))


def values_of_event(ask: Ask, event: Event, day: date | None = None) -> dict[str, str]:
    """day: another one than its own."""
    begins, ends = event.starts_at.astimezone(ask.tz), event.ends_at.astimezone(ask.tz)
    return {
        **titles_of(Words(event.title_fi, event.title_sv, event.title_en)),
        "day": (day or begins.date()).isoformat(),
        "begins": f"{begins:%H:%M}",
        "ends": f"{ends:%H:%M}",
        "host_id": event.host_id or "",
        "zone_id": event.zone_id or "",
        "capacity": "" if event.capacity is None else str(event.capacity),
    }


def titles_of(words: Words, name: str = "titles") -> dict[str, str]:
    return {f"{name}.{language}": text for language, text in zip(TITLES, words, strict=True)}


def typed_session(typed: Typed) -> tuple[Session, date]:
    """What was typed, and its day. Raises SettingRefusedError."""
    session = Session(
        titles=typed.texts("titles"),
        begins=typed.time_of_day("begins"),
        ends=typed.time_of_day("ends"),
        host_id=typed.text("host_id") or None,
        zone_id=typed.text("zone_id") or None,
        capacity=typed.optional_whole("capacity"),
    )
    return session, typed.day("day")


def later(ask: Ask, day: date, step: timedelta = WEEK) -> date:
    """The first day after `day`, by steps, that is not past."""
    today = ask.today
    found = day + step
    return found if found >= today else found + -(-(today - found) // step) * step
