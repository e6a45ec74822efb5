"""What the start page says of the hub's hours: today's, and when it is closed, when it opens next (T8)."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QLocale

from kiosk.hub.opening_hours import Opening
from kiosk.screens.qt import translate
from kiosk.screens.text.equipment_labels import day_words
from kiosk.screens.text.formats import hour_words

_MIDNIGHT = time()


@dataclass(frozen=True, slots=True)
class WeekRow:
    """One day of the week in which the hub opens next."""

    key: str
    name: str
    hours: str
    opens_next: bool


@dataclass(frozen=True, slots=True)
class Shutter:
    """What a closed hub says: two lines, one sentence; and above the rule of the day, which day it is."""

    opens: str = ""
    opens_at: str = ""
    day: str = ""
    sentence: str = ""


def hours_line(opening: Opening, now: datetime, language: str) -> str:
    """Day and hours of today: `ke 18.11. avoinna 12–19`; a hub without any hours says the day alone."""
    today = opening.day_of_use(now)
    day = day_words(datetime.combine(today, time(12), opening.tz), opening.tz, language)
    if not opening.ever_opens:
        return day
    closes_at = opening.closing_at(now)
    if closes_at is None or now >= closes_at or opening.closure_at(now) is not None:
        return translate("StartViewModel", "%1 closed now").replace("%1", day)
    words = translate("StartViewModel", "%1 open %2")
    return words.replace("%1", day).replace("%2", _spans(opening, today, language))


def shutter(opening: Opening, now: datetime, language: str) -> Shutter:
    """What to say while the hub is closed."""
    today = now.astimezone(opening.tz).date()
    why = opening.closure_at(now) or opening.exception_on(today)
    sentence = why.sentence(language) if why else ""
    opens_at = opening.next_opening_at(now)
    if opens_at is None:
        return Shutter(translate("StartViewModel", "We are closed"), sentence=sentence)
    day = opens_at.astimezone(opening.tz).date()
    later = opening.exception_on(day)
    return Shutter(
        translate("StartViewModel", "We open %1").replace("%1", _when(day, today, opens_at, opening, language)),
        translate("StartViewModel", "at %1").replace("%1", hour_words(opens_at, opening.tz, language)),
        _heading(day, today, opens_at, opening, language),
        sentence or (later.sentence(language) if later else ""),
    )


def week_rows(opening: Opening, now: datetime, language: str) -> list[WeekRow]:
    """Monday to Sunday of the week in which the hub opens next."""
    opens_at = opening.next_opening_at(now)
    next_day = (opens_at or now).astimezone(opening.tz).date()
    monday = next_day - timedelta(days=next_day.weekday())
    days = [monday + timedelta(days=ahead) for ahead in range(7)]
    names = QLocale(f"{language}_FI")
    return [
        WeekRow(
            day.isoformat(),
            names.standaloneDayName(day.isoweekday()),
            _spans(opening, day, language) or translate("StartViewModel", "closed"),
            opens_at is not None and day == next_day,
        )
        for day in days
    ]


def exceptional_day_heading(day: date, today: date, opening: Opening, language: str) -> str:
    """Such as `Tänään`, `Huomenna` or `Torstaina 24.12.`."""
    if day == today:
        return translate("StartViewModel", "Today")
    if day == today + timedelta(days=1):
        return translate("StartViewModel", "Tomorrow")
    noon = datetime.combine(day, time(12), opening.tz)
    return _capital(f"{_dated_weekday(day)} {day_words(noon, opening.tz, language, weekday=False)}")


def _when(day: date, today: date, opens_at: datetime, opening: Opening, language: str) -> str:
    ahead = (day - today).days
    if ahead == 0:
        return translate("StartViewModel", "today")
    if ahead == 1:
        return translate("StartViewModel", "tomorrow")
    if ahead < 7:
        return _on_weekday(day)
    return f"{_on_weekday(day)} {day_words(opens_at, opening.tz, language, weekday=False)}"


def _heading(day: date, today: date, opens_at: datetime, opening: Opening, language: str) -> str:
    dated = f"{_dated_weekday(day)} {day_words(opens_at, opening.tz, language, weekday=False)}"
    if day == today:
        return translate("StartViewModel", "Today %1").replace("%1", dated)
    if day == today + timedelta(days=1):
        return translate("StartViewModel", "Tomorrow %1").replace("%1", dated)
    return _capital(dated)


def _on_weekday(day: date) -> str:
    return (
        translate("StartViewModel", "on Monday"),
        translate("StartViewModel", "on Tuesday"),
        translate("StartViewModel", "on Wednesday"),
        translate("StartViewModel", "on Thursday"),
        translate("StartViewModel", "on Friday"),
        translate("StartViewModel", "on Saturday"),
        translate("StartViewModel", "on Sunday"),
    )[day.weekday()]


def _dated_weekday(day: date) -> str:
    """The weekday before a date, in Finnish in the essive: `torstaina 19.11.`."""
    return (
        translate("StartViewModel", "Monday"),
        translate("StartViewModel", "Tuesday"),
        translate("StartViewModel", "Wednesday"),
        translate("StartViewModel", "Thursday"),
        translate("StartViewModel", "Friday"),
        translate("StartViewModel", "Saturday"),
        translate("StartViewModel", "Sunday"),
    )[day.weekday()]


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _spans(opening: Opening, day: date, language: str) -> str:
    """Such as `12–19` or `10–12, 13–19`; empty on a closed day."""
    return ", ".join(
        f"{_hour(hours.opens, language)}–{_hour(hours.closes, language, closing=True)}"
        for hours in opening.hours_of(day)
    )


def _hour(moment: time, language: str, *, closing: bool = False) -> str:
    if moment.minute == 0:
        return "24" if closing and moment == _MIDNIGHT else str(moment.hour)
    return f"{moment.hour}{':' if language == 'en' else '.'}{moment.minute:02d}"
