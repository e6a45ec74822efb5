"""Exceptional days: one or several in a row, their hours, and a sentence for visitors (W4, W7)."""

from dataclasses import dataclass
from datetime import date

from kiosk.base.errors import ReasonError
from kiosk.hub.settings.exceptional_days import DayHours, days_from_to, exceptional_days, set_days
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.forms import Form, Typed, values_of
from kiosk.office.history import HistoryRow
from kiosk.office.pages.hours.day_groups import DayGroup, grouped
from kiosk.office.pages.hours.hours_history import days_history
from kiosk.office.pages.hours.public_holidays import holidays_to_set
from kiosk.office.pages.hours.typed_hours import fields_of, hours_of
from kiosk.office.text.hours_words import days_words

NEW = "new"
_SEEN = "seen"
"""The hidden field with each day that was seen and its version."""


@dataclass(frozen=True, slots=True)
class DaysPage:
    """address: of the form. days: in words; empty for new ones."""

    address: str
    days: str
    form: Form
    history: tuple[HistoryRow, ...]


def show(ask: Ask) -> Answer:
    found = _group(ask)
    return NotFound() if found is None and ask.path["day"] != NEW else _page(ask, _form(ask, found), found)


def save(ask: Ask) -> Answer:
    typed, found = Typed(ask.form), _group(ask)
    try:
        set_days(ask.hub.db, ask.hub.clock, ask.staff_id, _wanted(typed), _seen(typed))
    except ReasonError as error:
        return _refused(ask, error, found)
    return SeeOther("/hours", "added" if ask.path["day"] == NEW else "saved")


def remove(ask: Ask) -> Answer:
    """The hours of the week hold on these days again."""
    found, seen = _group(ask), _seen(Typed(ask.form))
    if found is None and not any(one.day in seen for one in exceptional_days(ask.hub.db)):
        return SeeOther("/hours", "gone")
    try:
        set_days(ask.hub.db, ask.hub.clock, ask.staff_id, (), seen)
    except ReasonError as error:
        return _refused(ask, error, found)
    return SeeOther("/hours", "removed")


def _refused(ask: Ask, error: ReasonError, found: DayGroup | None) -> Answer:
    """With what was typed; who saves again after a conflict has seen what is stored now."""
    stored = _form(ask, found)
    refused = stored.refused(ask, error)
    seen = ask.form if refused.errors else stored.values
    return _page(ask, Form({**refused.values, _SEEN: seen.get(_SEEN, "")}, 0, refused.errors, refused.above), found)


def _page(ask: Ask, form: Form, found: DayGroup | None) -> Shown:
    this_year = ask.today.year
    days = days_words(found.first, found.last, ask.language, this_year) if found else ""
    values = DaysPage(f"/hours/days/{ask.path['day']}", days, form, days_history(ask))
    return Shown("hours/days.html", values, form.status, days or ask.words("Add an exception"))


def _group(ask: Ask) -> DayGroup | None:
    """The exceptional days that begin with that of the address."""
    found = grouped(exceptional_days(ask.hub.db))
    return next((one for one in found if one.first.isoformat() == ask.path["day"]), None)


def _form(ask: Ask, found: DayGroup | None) -> Form:
    if found is None:
        return Form(_proposed(ask) | {_SEEN: ""})
    days = {"first_day": found.first.isoformat(), "last_day": "" if found.first == found.last else str(found.last)}
    seen = {_SEEN: " ".join(f"{one.day}={one.version}" for one in found.days)}
    sentence = values_of(found.days[0].sentence, "sentence")
    return Form(days | seen | sentence | fields_of(found.spans, ask.language))


def _proposed(ask: Ask) -> dict[str, str]:
    """A public holiday that was chosen, closed and with its name; else today."""
    chosen = next((one for one in holidays_to_set(ask) if one.day.isoformat() == ask.query.get("day")), None)
    if chosen is None:
        return {"first_day": ask.today.isoformat()}
    return {"first_day": chosen.day.isoformat()} | values_of(chosen.name, "sentence")


def _seen(typed: Typed) -> dict[date, int]:
    """Nothing of a text that no form of ours has sent: then nothing was seen."""
    try:
        pairs = [one.partition("=") for one in typed.text(_SEEN).split()]
        return {date.fromisoformat(day): int(version) for day, _, version in pairs}
    except ValueError:
        return {}


def _wanted(typed: Typed) -> list[DayHours]:
    """Raises SettingRefusedError."""
    first = typed.day("first_day")
    last = typed.day("last_day") if typed.text("last_day") else first
    days, hours, sentence = days_from_to(first, last), hours_of(typed), typed.optional_texts("sentence")
    return [DayHours(day=day, hours=hours, sentence=sentence) for day in days]
