"""The next days as tiles, of which one is chosen: open ones with their hours, closed ones with why not."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kiosk.hub.opening_hours import Opening
from kiosk.screens.qt import translate
from kiosk.screens.text.equipment_labels import calendar_words
from kiosk.screens.text.formats import hour_words

DAYS = 5
"""How many days a visitor is offered, today the first."""


@dataclass(frozen=True, slots=True)
class DayRow:
    key: str
    weekday: str
    number: str
    words: str
    chosen: bool
    can_be_had: bool


def day_rows(
    opening: Opening, now: datetime, takes: timedelta, chosen: date | None, language: str, count: int = DAYS
) -> list[DayRow]:
    """Today and the next days. takes: how long it prints: today is over too soon for a longer one."""
    today = now.astimezone(opening.tz).date()
    days = [today + timedelta(days=ahead) for ahead in range(count)]
    return [_day_row(day, opening, now, takes, chosen == day, language) for day in days]


def _day_row(day: date, opening: Opening, now: datetime, takes: timedelta, is_chosen: bool, language: str) -> DayRow:
    words, can_be_had = _day_words(day, opening, now, takes, language)
    weekday = calendar_words(day, opening.tz, language).split()[0]
    return DayRow(day.isoformat(), weekday, str(day.day), words, is_chosen and can_be_had, can_be_had)


def _day_words(day: date, opening: Opening, now: datetime, takes: timedelta, language: str) -> tuple[str, bool]:
    hours = opening.hours_of(day)
    if not hours:
        return translate("Requests", "closed"), False
    if day == now.astimezone(opening.tz).date():
        ends_at = opening.last_closing_of_day(now)
        if not opening.is_open(now) and (opening.next_opening_at(now) or ends_at) >= ends_at:
            return translate("Requests", "closed now"), False
        if now + takes > ends_at:
            return translate("Requests", "no time"), False
        return translate("Requests", "today"), True
    opens = hour_words(datetime.combine(day, hours[0].opens, opening.tz), opening.tz, language)
    closes = hour_words(datetime.combine(day, hours[-1].closes, opening.tz), opening.tz, language)
    return f"{opens}–{closes}", True
