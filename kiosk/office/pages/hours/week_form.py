"""The hours of a weekday, and of others that have the same: one form (W4, W7)."""

from dataclasses import dataclass, replace

from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.opening_hours import WEEKDAYS, read_hours
from kiosk.hub.settings.checks import SettingRefusedError
from kiosk.hub.settings.hours import WeekHours
from kiosk.hub.settings.settings_table import change_setting, read_setting
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.forms import ON, Form, Typed
from kiosk.office.history import HistoryRow
from kiosk.office.pages.hours.hours_history import week_history
from kiosk.office.pages.hours.typed_hours import fields_of, hours_of
from kiosk.office.text.hours_words import DAYS


@dataclass(frozen=True, slots=True)
class WeekdayPage:
    """days: value and words of each weekday, Monday first."""

    key: str
    name: str
    form: Form
    days: tuple[tuple[str, str], ...]
    history: tuple[HistoryRow, ...]


def show(ask: Ask) -> Answer:
    if ask.path["weekday"] not in WEEKDAYS:
        return NotFound()
    return _page(ask, _stored_form(ask))


def save(ask: Ask) -> Answer:
    if ask.path["weekday"] not in WEEKDAYS:
        return NotFound()
    typed = Typed(ask.form)
    try:
        hours = dict.fromkeys(_chosen(typed), hours_of(typed))
        wanted = replace(read_setting(ask.hub.db, WeekHours).value, **hours)
        change_setting(ask.hub.db, ask.hub.clock, ask.staff_id, wanted, typed.version)
    except SettingRefusedError as error:
        field = "hours" if error.field in WEEKDAYS else error.field
        return _page(ask, _stored_form(ask).refused(ask, SettingRefusedError(field, error.reason)))
    except ReasonError as error:
        return _page(ask, _stored_form(ask).refused(ask, error))
    return SeeOther("/hours", "saved")


def _chosen(typed: Typed) -> list[str]:
    """The weekdays that are ticked. Raises SettingRefusedError."""
    found = [day for day in WEEKDAYS if typed.is_on(f"days.{day}")]
    if not found:
        raise SettingRefusedError("days", Reason(ReasonCode.NOT_A_CHOICE))
    return found


def _page(ask: Ask, form: Form) -> Shown:
    t, key = ask.words, ask.path["weekday"]
    name = t(DAYS[WEEKDAYS.index(key)])
    days = tuple((day, t(english)) for day, english in zip(WEEKDAYS, DAYS, strict=True))
    title = name[:1].upper() + name[1:]
    return Shown("hours/week.html", WeekdayPage(key, title, form, days, week_history(ask)), form.status, title)


def _stored_form(ask: Ask) -> Form:
    stored, key = read_setting(ask.hub.db, WeekHours), ask.path["weekday"]
    spans = read_hours(key, stored.value.by_weekday()[key])
    return Form(fields_of(spans, ask.language) | {f"days.{key}": ON}, stored.version)
