"""A new event, or a new series of them (W4)."""

from dataclasses import dataclass

from kiosk.base.errors import ReasonError
from kiosk.hub.equipment.details import Words
from kiosk.hub.events.calendar import by_id
from kiosk.hub.events.series import MOST_WEEKS, Series
from kiosk.hub.events.session import EventKind
from kiosk.hub.leaving.wishes import wish
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
    """weeks: how far apart the sessions of a series can be, pairs of value and words."""

    session: SessionForm
    weeks: tuple[tuple[str, str], ...]


def show(ask: Ask) -> Answer:
    """like: the id of an event to copy. topic: of a wish that it answers, from which its title comes (I11)."""
    like = by_id(ask.hub.db, ask.query.get("like", ""))
    values = {"day": "", "count": "1", "every_weeks": "1"}
    if like is not None:
        values |= values_of_event(ask, like, later(ask, ask.day_of(like.starts_at)))
    topic = wish(ask.hub.db, ask.query.get("topic", ""))
    if topic is not None:
        values |= {**titles_of(topic.words), "topic_id": topic.id, "kind": EventKind.WORKSHOP}
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
    return Shown("events/new.html", NewEventPage(session_form(ask, form), weeks), form.status, t("Add an event"))
