"""The fields of a session in a form: what is stored, what is suggested, what was typed (W4, W7)."""

from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.hub.equipment.details import Words
from kiosk.hub.events.calendar import Event
from kiosk.hub.events.session import EventKind, Session, Tags
from kiosk.hub.leaving.wishes import WishKind, WishState, wish, wishes_in
from kiosk.hub.projects.project import all_projects
from kiosk.hub.settings.zones import zones
from kiosk.office.asking import Ask
from kiosk.office.forms import Form, Typed
from kiosk.office.named_organisations import offered_names, typed_organisation, written
from kiosk.office.text.organisation_words import event_kind_word

WEEK = timedelta(days=7)
TITLES = ("fi", "sv", "en")


@dataclass(frozen=True, slots=True)
class SessionForm:
    """hosts, places, kinds, projects, topics: what can be chosen, pairs of id and words. names: of organisations."""

    form: Form
    hosts: tuple[tuple[str, str], ...]
    places: tuple[tuple[str, str], ...]
    kinds: tuple[tuple[str, str], ...]
    projects: tuple[tuple[str, str], ...]
    topics: tuple[tuple[str, str], ...]
    names: tuple[str, ...]


def session_form(ask: Ask, form: Form) -> SessionForm:
    people = sorted((one.name, one.id) for one in ask.hub.staff.members())
    places = [(one.id, one.name.in_language(ask.language)) for one in zones(ask.hub.db)]
    nobody = ("", ask.words("not said"))
    projects = [(one.id, f"{one.code} {one.name}") for one in all_projects(ask.hub.db)]
    return SessionForm(
        form,
        hosts=(nobody, *((staff_id, name) for name, staff_id in people)),
        places=(nobody, *places),
        kinds=(nobody, *((kind.value, event_kind_word(kind, ask.words)) for kind in EventKind)),
        projects=(("", ask.words("none")), *projects),
        topics=(("", ask.words("none")), *_topics(ask, form.value("topic_id"))),
        names=offered_names(ask),
    )


def _topics(ask: Ask, chosen: str) -> list[tuple[str, str]]:
    """What visitors can vote for, and the one that was chosen before."""
    shown = [one for one in wishes_in(ask.hub.db, WishState.SHOWN) if one.wish_kind is WishKind.TOPIC]
    before = wish(ask.hub.db, chosen) if chosen not in {one.id for one in shown} else None
    return [(one.id, one.text(ask.language)) for one in (*shown, *((before,) if before else ()))]


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
        **values_of_tags(ask, event.tags),
    }


def values_of_tags(ask: Ask, tags: Tags) -> dict[str, str]:
    organisation = written(ask, tags.organisation_id)
    return {
        "kind": tags.kind or "",
        "organisation": organisation,
        "project_id": tags.project_id or "",
        "topic_id": tags.topic_id or "",
    }


def titles_of(words: Words, name: str = "titles") -> dict[str, str]:
    return {f"{name}.{language}": text for language, text in zip(TITLES, words, strict=True)}


def typed_session(ask: Ask, before: Event | None = None) -> tuple[Session, date]:
    """What was typed, and its day. before: what is changed. Raises SettingRefusedError."""
    typed = Typed(ask.form)
    session = Session(
        titles=typed.texts("titles"),
        begins=typed.time_of_day("begins"),
        ends=typed.time_of_day("ends"),
        host_id=typed.text("host_id") or None,
        zone_id=typed.text("zone_id") or None,
        capacity=typed.optional_whole("capacity"),
        tags=typed_tags(ask, before),
    )
    return session, typed.day("day")


def typed_tags(ask: Ask, before: Event | None = None) -> Tags:
    """What was typed of them. Raises SettingRefusedError."""
    typed = Typed(ask.form)
    kind = typed.text("kind")
    return Tags(
        kind=EventKind(kind) if kind in set(EventKind) else None,
        organisation_id=typed_organisation(ask, typed, before.organisation_id if before else None),
        project_id=typed.text("project_id") or None,
        topic_id=typed.text("topic_id") or None,
    )


def later(ask: Ask, day: date, step: timedelta = WEEK) -> date:
    """The first day after `day`, by steps, that is not past."""
    today = ask.today
    found = day + step
    return found if found >= today else found + -(-(today - found) // step) * step
