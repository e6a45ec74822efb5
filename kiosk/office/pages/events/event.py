"""One event or session: who was there, what is set, cancelled and taken back (W4, I5)."""

from dataclasses import dataclass

from kiosk.base.errors import ReasonError
from kiosk.base.formats import duration_words
from kiosk.hub.events.attendance import Attendance, AttendanceRole
from kiosk.hub.events.calendar import Event, by_id
from kiosk.hub.events.listing import by_visits
from kiosk.hub.events.series import Series, series_by_id
from kiosk.hub.events.tagging import tag_event
from kiosk.hub.permissions import Role
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.forms import Form, Typed
from kiosk.office.history import HistoryRow, audited_rows
from kiosk.office.pages.events.session_form import (
    SessionForm,
    session_form,
    typed_session,
    typed_tags,
    values_of_event,
    values_of_tags,
)
from kiosk.office.pages.events.session_rows import (
    Dots,
    about,
    can_be_there,
    day_of,
    dots_of,
    hours_of,
)

ROLES = {
    AttendanceRole.PARTICIPANT: "Participants",
    AttendanceRole.CUSTOMER: "Customers of companies",
    AttendanceRole.STAFF: "Staff who were there",
}


@dataclass(frozen=True, slots=True)
class EventPage:
    """attendance, change, cancel, tags: forms; None where that can't be done, or another one does. copy: an address."""

    id: str
    title: str
    when: str
    about: str
    series_id: str
    series: str
    cancelled: str
    dots: Dots | None
    there: str
    attendance: Form | None
    roles: tuple[tuple[str, str], ...]
    by_visits: str
    change: SessionForm | None
    fixed: str
    tags: SessionForm | None
    has_later: bool
    cancel: Form | None
    may_reinstate: bool
    may_remove: bool
    copy: str
    history: tuple[HistoryRow, ...]


def show(ask: Ask) -> Answer:
    event = _event(ask)
    return NotFound() if event is None else _page(ask, event)


def record(ask: Ask) -> Answer:
    """Who signed up and who was there."""
    event, typed = _event(ask), Typed(ask.form)
    if event is None:
        return NotFound()
    try:
        counted = {role: typed.whole(role) for role in AttendanceRole if role in ask.form}
        signed_up = typed.whole("signed_up")
        attendance = Attendance(ask.hub.db, ask.hub.clock)
        attendance.record(event.id, signed_up, counted, seen_version=typed.version, by=ask.staff_id)
    except ReasonError as error:
        return _page(ask, event, attendance=_attendance(ask, event).refused(ask, error))
    return SeeOther(f"/events/{event.id}", "stored")


def change(ask: Ask) -> Answer:
    event, typed = _event(ask), Typed(ask.form)
    if event is None:
        return NotFound()
    try:
        session, day = typed_session(ask, event)
        following = typed.is_on("following")
        _series(ask).change(event.id, session, day, seen_version=typed.version, by=ask.staff_id, following=following)
    except ReasonError as error:
        return _page(ask, event, change=_change(ask, event).refused(ask, error))
    return SeeOther(f"/events/{event.id}", "saved")


def tag(ask: Ask) -> Answer:
    """What it is evidence of, also of the whole series."""
    event, typed = _event(ask), Typed(ask.form)
    if event is None:
        return NotFound()
    try:
        whole, seen = typed.is_on("whole_series"), typed.version
        tags = typed_tags(ask, event)
        tag_event(ask.hub.db, ask.hub.clock, event.id, tags, seen_version=seen, by=ask.staff_id, whole_series=whole)
    except ReasonError as error:
        return _page(ask, event, tags=_tags(ask, event).refused(ask, error))
    return SeeOther(f"/events/{event.id}", "stored")


def cancel(ask: Ask) -> Answer:
    event = _event(ask)
    if event is None:
        return NotFound()
    try:
        _series(ask).cancel(event.id, Typed(ask.form).texts("sentence"), by=ask.staff_id)
    except ReasonError as error:
        return _page(ask, event, cancel=Form({}).refused(ask, error))
    return SeeOther(f"/events/{event.id}", "cancelled")


def reinstate(ask: Ask) -> Answer:
    _series(ask).reinstate(ask.path["event_id"], by=ask.staff_id)
    return SeeOther(f"/events/{ask.path['event_id']}", "back")


def remove(ask: Ask) -> Answer:
    event = _event(ask)
    _series(ask).remove(ask.path["event_id"], by=ask.staff_id)
    back = f"/events/series/{event.series_id}" if event and event.series_id else "/events"
    return SeeOther(back, "removed")


def _event(ask: Ask) -> Event | None:
    return by_id(ask.hub.db, ask.path["event_id"])


def _series(ask: Ask) -> Series:
    return Series(ask.hub.db, ask.hub.clock, ask.tz)


def _page(
    ask: Ask,
    event: Event,
    *,
    attendance: Form | None = None,
    change: Form | None = None,
    cancel: Form | None = None,
    tags: Form | None = None,
) -> Shown:
    """The forms: those that were refused."""
    t, admin = ask.words, ask.allows(Role.ADMIN)
    cancelled, is_over = event.cancelled_at is not None, event.ends_at <= ask.now
    may_change = admin and not cancelled and event.starts_at > ask.now
    series = series_by_id(ask.hub.db, event.series_id) if event.series_id else None
    visits = by_visits(ask.hub.db, event.id)
    copied = f"/events/series/{event.series_id}?like={event.id}#add" if series else f"/events/new?like={event.id}"
    page = EventPage(
        id=event.id,
        title=event.title(ask.language),
        when=f"{day_of(ask, event)} {hours_of(ask, event)}",
        about=about(ask, event),
        series_id=series.id if series else "",
        series=series.titles.in_language(ask.language) if series else "",
        cancelled=": ".join(filter(None, (t("Cancelled"), event.cancellation(ask.language)))) if cancelled else "",
        dots=dots_of(ask, event),
        there=_there(ask, event),
        attendance=None if cancelled else attendance or _attendance(ask, event),
        roles=tuple((role.value, t(ROLES[role])) for role in ROLES) if can_be_there(event, ask.now) else (),
        by_visits=t.count("{n} came with a visit~{n} came with visits", visits) if visits else "",
        change=session_form(ask, change or _change(ask, event)) if may_change or change else None,
        fixed="" if cancelled or may_change or not admin else t("It has begun: what is set can't be changed any more."),
        tags=session_form(ask, tags or _tags(ask, event)) if not (may_change or change or cancelled) or tags else None,
        has_later=series is not None,
        cancel=None if cancelled or is_over else cancel or Form({}),
        may_reinstate=cancelled,
        may_remove=admin and event.present == 0,
        copy=copied if admin else "",
        history=audited_rows(ask, f"event:{event.id}"),
    )
    status = max(form.status for form in (attendance, change, cancel, tags, Form({})) if form is not None)
    return Shown("events/event.html", page, status, page.title)


def _there(ask: Ask, event: Event) -> str:
    """How many are there, and their hours together."""
    if not event.present:
        return ""
    hours = duration_words(event.person_hours * 3600)
    return ask.words.count("{n} person there, {hours}~{n} people there, {hours} together", event.present, hours=hours)


def _attendance(ask: Ask, event: Event) -> Form:
    counts = Attendance(ask.hub.db, ask.hub.clock).staff_counts(event.id)
    values = {"signed_up": str(event.signed_up)} | {role.value: str(people) for role, people in counts.items()}
    return Form(values, event.attendance_version)


def _tags(ask: Ask, event: Event) -> Form:
    return Form(values_of_tags(ask, event.tags), event.version)


def _change(ask: Ask, event: Event) -> Form:
    return Form(values_of_event(ask, event), event.version)
