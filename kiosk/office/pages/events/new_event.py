"""A new event, or a new series of them, also from a template that came with a hub pack (W4, I16)."""

from dataclasses import dataclass

from kiosk.base.errors import ReasonError
from kiosk.hub.equipment.details import Words
from kiosk.hub.events.calendar import by_id
from kiosk.hub.events.series import MOST_WEEKS, Series
from kiosk.hub.events.session import EventKind
from kiosk.hub.leaving.wishes import wish
from kiosk.hub.settings.pack.templates import EventTemplate, Templates
from kiosk.hub.settings.settings_table import read_setting
from kiosk.hub.settings.zones import zones
from kiosk.office.asking import Answer, Ask, SeeOther, Shown
from kiosk.office.forms import Form, Typed
from kiosk.office.pages.events.session_form import (
    SessionForm,
    later,
    session_form,
    titles_of,
    typed_session,
    values_of_event,
)


@dataclass(frozen=True, slots=True)
class NewEventPage:
    """weeks: how far apart the sessions of a series can be, pairs of value and words.

    templates: what can be begun with, pairs of key and title.
    """

    session: SessionForm
    weeks: tuple[tuple[str, str], ...]
    templates: tuple[tuple[str, str], ...]


def show(ask: Ask) -> Answer:
    """like: the id of an event to copy. template: the key of one to begin with.

    topic: of a wish that it answers, from which its title comes (I11).
    """
    like = by_id(ask.hub.db, ask.query.get("like", ""))
    values = {"day": "", "count": "1", "every_weeks": "1"}
    if like is not None:
        values |= values_of_event(ask, like, later(ask, ask.day_of(like.starts_at)))
    topic = wish(ask.hub.db, ask.query.get("topic", ""))
    if topic is not None:
        values |= {**titles_of(topic.words), "topic_id": topic.id, "kind": EventKind.WORKSHOP}
    template = next((one for one in _templates(ask) if one.key == ask.query.get("template")), None)
    if template is not None:
        values |= _values_of_template(ask, template)
    return _page(ask, Form(values))


def add(ask: Ask) -> Answer:
    """Add an event, or a series if there are several sessions."""
    typed, series = Typed(ask.form), Series(ask.hub.db, ask.hub.clock, ask.tz)
    try:
        session, day = typed_session(ask)
        count = typed.whole("count")
        if count == 1:
            return SeeOther(f"/events/{series.add(session, day, by=ask.staff_id)}", "added")
        name: Words = typed.optional_texts("series") or session.titles
        weeks = typed.whole("every_weeks")
        made = series.make(name, session, day, count, by=ask.staff_id, every_weeks=weeks)
    except ReasonError as error:
        return _page(ask, Form({}).refused(ask, error))
    return SeeOther(f"/events/series/{made}", "added")


def _page(ask: Ask, form: Form) -> Shown:
    t = ask.words
    weeks = tuple((str(n), t.count("every week~every {n} weeks", n)) for n in range(1, MOST_WEEKS + 1))
    templates = tuple((one.key, one.titles.in_language(ask.language)) for one in _templates(ask))
    page = NewEventPage(session_form(ask, form), weeks, templates)
    return Shown("events/new.html", page, form.status, t("Add an event"))


def _templates(ask: Ask) -> tuple[EventTemplate, ...]:
    return read_setting(ask.hub.db, Templates).value.events


def _values_of_template(ask: Ask, template: EventTemplate) -> dict[str, str]:
    zone_id = next((one.id for one in zones(ask.hub.db) if one.slug == template.zone), "")
    return {
        **titles_of(template.titles),
        "day": template.next_day(ask.today).isoformat(),
        "begins": template.begins,
        "ends": template.ends,
        "zone_id": zone_id,
        "capacity": "" if template.capacity is None else str(template.capacity),
        "kind": template.kind or "",
        "count": str(template.count),
        "every_weeks": str(template.every_weeks),
    }
