"""A series: its sessions a line each, a next one suggested, its title, and its end (W4, I5)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from kiosk.base.errors import ReasonError
from kiosk.base.formats import duration_words
from kiosk.hub.events.calendar import Event, by_id, of_series
from kiosk.hub.events.listing import people_by_role
from kiosk.hub.events.series import Series, SeriesFacts, series_by_id
from kiosk.hub.permissions import Role
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.forms import Form, Typed
from kiosk.office.history import HistoryRow, audited_rows
from kiosk.office.pages.events.event import ROLES
from kiosk.office.pages.events.session_form import (
    WEEK,
    SessionForm,
    later,
    session_form,
    titles_of,
    typed_session,
    values_of_event,
)
from kiosk.office.pages.events.session_rows import SessionRow, session_row


@dataclass(frozen=True, slots=True)
class SeriesPage:
    """readings: value and words. add: for admins. rhythm: why the next one is suggested on that day. roles: who came.

    record: the id of the session to count people for; empty for none.
    """

    id: str
    title: str
    sessions: str
    readings: tuple[tuple[str, str], ...]
    rows: tuple[SessionRow, ...]
    add: SessionForm | None
    rhythm: str
    roles: tuple[tuple[str, str], ...]
    record: str


@dataclass(frozen=True, slots=True)
class SeriesChangePage:
    """coming: how many sessions would be cancelled, in words; empty for none."""

    id: str
    title: str
    form: Form
    end: Form
    coming: str
    history: tuple[HistoryRow, ...]


def show(ask: Ask) -> Answer:
    """like: the id of a session that the next one is a copy of."""
    series = _series(ask)
    return NotFound() if series is None else _page(ask, series)


def add(ask: Ask) -> Answer:
    series = _series(ask)
    if series is None:
        return NotFound()
    try:
        session, day = typed_session(ask)
        _service(ask).add(session, day, by=ask.staff_id, series_id=series.id)
    except ReasonError as error:
        return _page(ask, series, Form({}).refused(ask, error))
    return SeeOther(f"/events/series/{series.id}", "added")


def show_change(ask: Ask) -> Answer:
    series = _series(ask)
    return NotFound() if series is None else _change_page(ask, series)


def rename(ask: Ask) -> Answer:
    series, typed = _series(ask), Typed(ask.form)
    if series is None:
        return NotFound()
    try:
        _service(ask).rename(series.id, typed.texts("series"), seen_version=typed.version, by=ask.staff_id)
    except ReasonError as error:
        return _change_page(ask, series, form=_form(series).refused(ask, error))
    return SeeOther(f"/events/series/{series.id}", "stored")


def end(ask: Ask) -> Answer:
    """Cancel what has not begun."""
    series = _series(ask)
    if series is None:
        return NotFound()
    try:
        _service(ask).end(series.id, Typed(ask.form).texts("sentence"), by=ask.staff_id)
    except ReasonError as error:
        return _change_page(ask, series, end=Form({}).refused(ask, error))
    return SeeOther(f"/events/series/{series.id}", "series_ended")


def _series(ask: Ask) -> SeriesFacts | None:
    return series_by_id(ask.hub.db, ask.path["series_id"])


def _service(ask: Ask) -> Series:
    return Series(ask.hub.db, ask.hub.clock, ask.tz)


def _page(ask: Ask, series: SeriesFacts, refused: Form | None = None) -> Shown:
    t, events = ask.words, of_series(ask.hub.db, series.id)
    rows = tuple(session_row(ask, event, number=number) for number, event in enumerate(events, 1))
    like = by_id(ask.hub.db, ask.query.get("like", ""))
    form, rhythm = _next(ask, events, like) if refused is None else (refused, "")
    roles = people_by_role(ask.hub.db, series.id)
    page = SeriesPage(
        id=series.id,
        title=series.titles.in_language(ask.language),
        sessions=t.count("{n} session~{n} sessions", len(events)),
        readings=_readings(ask, events),
        rows=rows,
        add=session_form(ask, form) if ask.allows(Role.ADMIN) else None,
        rhythm=rhythm,
        roles=tuple((t(ROLES[role]), str(people)) for role, people in roles.items()) if any(roles.values()) else (),
        record=next((row.id for row in reversed(rows) if row.may_record), ""),
    )
    return Shown("events/series.html", page, form.status, page.title)


def _readings(ask: Ask, events: Sequence[Event]) -> tuple[tuple[str, str], ...]:
    """People are counted each time they come: nobody knows who came twice."""
    t = ask.words
    attended = [event for event in events if event.present]
    people, hours = sum(event.present for event in attended), sum(event.person_hours for event in attended)
    coming = sum(event.starts_at > ask.now and event.cancelled_at is None for event in events)
    return (
        (str(people), t.count("attended one session~attended {n} sessions", len(attended))),
        (duration_words(hours * 3600) if hours else "0\N{NO-BREAK SPACE}h", t("hours of all together")),
        (str(coming), t.count("session to come~sessions to come", coming)),
    )


def _next(ask: Ask, events: Sequence[Event], like: Event | None) -> tuple[Form, str]:
    """What is suggested: as the last one, in the rhythm of the last two; or a copy."""
    if not events:
        return Form({}), ""
    days = [ask.day_of(event.starts_at) for event in events]
    step = days[-1] - days[-2] if len(days) > 1 else WEEK
    step = step if step > timedelta() else WEEK
    weeks, odd = divmod(step, WEEK)
    rhythm = "" if odd or len(days) < 2 else ask.words.count("suggested weekly~suggested every {n} weeks", weeks)
    return Form(values_of_event(ask, like or events[-1], later(ask, days[-1], step))), rhythm


def _change_page(ask: Ask, series: SeriesFacts, *, form: Form | None = None, end: Form | None = None) -> Shown:
    events = of_series(ask.hub.db, series.id)
    coming = sum(event.starts_at > ask.now and event.cancelled_at is None for event in events)
    page = SeriesChangePage(
        id=series.id,
        title=series.titles.in_language(ask.language),
        form=form or _form(series),
        end=end or Form({}),
        coming=ask.words.count("{n} coming session is cancelled.~{n} coming sessions are cancelled.", coming)
        if coming
        else "",
        history=audited_rows(ask, f"series:{series.id}"),
    )
    status = max(page.form.status, page.end.status)
    return Shown("events/series_change.html", page, status, page.title)


def _form(series: SeriesFacts) -> Form:
    return Form(titles_of(series.titles, "series"), series.version)
