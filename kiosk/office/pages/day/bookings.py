"""Bookings: today's, cancelled for anybody, and new ones by staff (W5, T3)."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from kiosk.base.formats import duration_words
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.equipment import reservations, staff_reservations
from kiosk.hub.equipment.reservations import SlotTakenError
from kiosk.hub.opening_hours import OpenFromTo
from kiosk.hub.settings.checks import SettingRefusedError
from kiosk.office.asking import Answer, Ask, SeeOther, Shown
from kiosk.office.forms import Form
from kiosk.office.pages.equipment.looks import Drawing, Looks
from kiosk.office.text.day_act_words import made_by_words
from kiosk.office.text.day_words import day_words

HERE = "/inside"
STEP = timedelta(minutes=30)
MINUTES = (30, 60, 120, 180)
DAYS_AHEAD = 28
USUAL_HOURS = OpenFromTo(time(8), time(20))
"""Of a day on which the hub is closed."""


@dataclass(frozen=True, slots=True)
class BookingRow:
    id: str
    drawing: Drawing
    name: str
    hours: str
    made_by: str


@dataclass(frozen=True, slots=True)
class BookPage:
    """Choices as value and words."""

    form: Form
    items: tuple[tuple[str, str], ...]
    days: tuple[tuple[str, str], ...]
    starts: tuple[tuple[str, str], ...]
    lengths: tuple[tuple[str, str], ...]


def bookings_today(ask: Ask) -> tuple[BookingRow, ...]:
    """Those that hold some of the rest of the day."""
    midnight = datetime.combine(ask.today, time(), ask.tz)
    found = staff_reservations.between(ask.hub.db, ask.hub.clock, midnight, midnight + timedelta(days=1))
    looks = Looks(ask)
    return tuple(
        BookingRow(
            id=one.id,
            drawing=looks.of_kind(one.kind),
            name=one.equipment_name,
            hours=f"{ask.clock(one.starts_at)}–{ask.clock(one.ends_at)}",
            made_by=made_by_words(one.made_by, ask.words),
        )
        for one in found
    )


def cancel(ask: Ask) -> Answer:
    """Cancel a booking; the page has asked before."""
    cancelled = staff_reservations.cancel(ask.hub.db, ask.hub.clock, ask.path["reservation_id"], ask.staff_id)
    return SeeOther(HERE, "booking_gone" if cancelled is None else "booking_cancelled")


def show(ask: Ask) -> Answer:
    now = ask.now.astimezone(ask.tz)
    coming = next((at for at, _ in _starts(ask) if at > f"{now:%H:%M}"), "")
    return _shown(ask, Form({"day": ask.today.isoformat(), "start": coming, "minutes": str(MINUTES[1])}))


def save(ask: Ask) -> Answer:
    """Book; a time that is taken is said beside the field, and what was chosen stays (W7)."""
    try:
        item, starts_at, minutes = _chosen(ask)
    except SettingRefusedError as error:
        return _shown(ask, Form({}).refused(ask, error))
    try:
        made = reservations.reserve(
            ask.hub.db, ask.hub.clock, item, starts_at, starts_at + timedelta(minutes=minutes), ask.staff_id
        )
    except SlotTakenError as error:
        return _shown(ask, Form({}).refused(ask, SettingRefusedError("start", error.reason)))
    return SeeOther(f"{HERE}?undo=booking.{made.id}", "booked")


def _chosen(ask: Ask) -> tuple[str, datetime, int]:
    """What, from when, for how many minutes. Raises SettingRefusedError."""
    for field, choices in (("item", _items(ask)), ("day", _days(ask)), ("minutes", _lengths())):
        if ask.form.get(field, "") not in {value for value, _ in choices}:
            raise SettingRefusedError(field, Reason(ReasonCode.NOT_A_CHOICE))
    if ask.form.get("start", "") not in {value for value, _ in _starts(ask)}:
        raise SettingRefusedError("start", Reason(ReasonCode.NOT_A_CHOICE))
    day, start = date.fromisoformat(ask.form["day"]), time.fromisoformat(ask.form["start"])
    starts_at = datetime.combine(day, start, ask.tz)
    if starts_at + STEP <= ask.now:
        raise SettingRefusedError("start", Reason(ReasonCode.NOT_A_CHOICE))
    return ask.form["item"], starts_at, int(ask.form["minutes"])


def _shown(ask: Ask, form: Form) -> Answer:
    page = BookPage(form, _items(ask), _days(ask), _starts(ask), _lengths())
    return Shown("book.html", page, form.status, title=ask.words("Add a booking"))


def _items(ask: Ask) -> tuple[tuple[str, str], ...]:
    items = [item for zone in ask.hub.equipment.zones() for item in zone.items if item.kind != "printer"]
    return tuple((item.id, item.name) for item in items)


def _days(ask: Ask) -> tuple[tuple[str, str], ...]:
    today = ask.today
    days = [today + timedelta(days=ahead) for ahead in range(DAYS_AHEAD + 1)]
    first = (today.isoformat(), ask.words("today"))
    return (first, *((day.isoformat(), day_words(day, ask.language)) for day in days[1:]))


def _starts(ask: Ask) -> tuple[tuple[str, str], ...]:
    """Each half hour of any day of the week's hours, so that one list serves every day."""
    days = [ask.today + timedelta(days=ahead) for ahead in range(7)]
    spans = [span for day in days for span in ask.opening.hours_of(day)] or [USUAL_HOURS]
    first = min([USUAL_HOURS.opens, *(span.opens for span in spans)])
    last = time(23, 30) if any(span.ends_next_day for span in spans) else max(span.closes for span in spans)
    found, at = [], datetime.combine(ask.today, first.replace(minute=0), ask.tz)
    end = datetime.combine(ask.today, max(last, USUAL_HOURS.closes), ask.tz)
    while at <= end and at.date() == ask.today:
        found.append((f"{at:%H:%M}", ask.clock(at)))
        at += STEP
    return tuple(found)


def _lengths() -> tuple[tuple[str, str], ...]:
    return tuple((str(one), duration_words(60 * one)) for one in MINUTES)
