"""Opening hours as people write them: `9–12 ja 13–17` in Finnish, `9–12 and 13–17` in English; spans of days."""

from collections.abc import Sequence
from datetime import date, datetime, time

from kiosk.hub.opening_hours import OpenFromTo, Opening
from kiosk.office.asking import Ask
from kiosk.office.text.day_words import day_with_year, day_words, plain_day
from kiosk.office.text.words import Words

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""The English words of the weekdays, Monday first."""
_MONDAY = date(2024, 1, 1)


def time_words(moment: time, language: str) -> str:
    """A time of day, such as 9 or 12.30."""
    return f"{moment.hour}" if not moment.minute else f"{moment.hour}{_point(language)}{moment.minute:02d}"


def span_words(span: OpenFromTo, language: str) -> str:
    closes = "24" if span.closes == time() else time_words(span.closes, language)
    return f"{time_words(span.opens, language)}–{closes}"


def hours_words(spans: Sequence[OpenFromTo], words: Words) -> str:
    """The hours of one day."""
    if not spans:
        return words("closed")
    between = words("and")
    return f" {between} ".join(span_words(span, words.language) for span in spans)


def weekday_word(weekday: int, language: str) -> str:
    """In short; Monday is 0."""
    return day_words(date.fromordinal(_MONDAY.toordinal() + weekday), language).split()[0]


def days_words(first: date, last: date, language: str, this_year: int) -> str:
    """A day or a span of days with their weekdays; the year where it is another one."""

    def one(day: date) -> str:
        return day_words(day, language) if day.year == this_year else day_with_year(day, language)

    return one(first) if first == last else f"{one(first)}–{one(last)}"


def plain_days_words(first: date, last: date, language: str) -> str:
    """A span of days in short, such as `24.–26.12.`."""
    if first == last:
        return plain_day(first, language)
    if language == "en" or (first.year, first.month) != (last.year, last.month):
        return f"{plain_day(first, language)}–{plain_day(last, language)}"
    return f"{first.day}.–{plain_day(last, language)}"


def reopens_words(opens_at: datetime | None, now: datetime, opening: Opening, words: Words, clock: str) -> str:
    """When the hub opens again, in the words of the kiosk; nothing where that is not known. clock: of that time."""
    if opens_at is None:
        return ""
    day, today = opens_at.astimezone(opening.tz).date(), now.astimezone(opening.tz).date()
    english = {0: "opens today at %1", 1: "opens tomorrow at %1"}.get((day - today).days, "opens %2 at %1")
    found = words.of_kiosk("ClosingWords", english)
    return found.replace("%1", clock).replace("%2", day_words(day, words.language))


def now_words(ask: Ask) -> str:
    """Whether the hub is open now, and until when; or when it opens."""
    t, opening = ask.words, ask.opening
    closes_at, opens_at = opening.closing_at(ask.now), opening.next_opening_at(ask.now)
    if opening.is_open(ask.now) and closes_at is not None:
        return t("Open now until {time}.", time=ask.clock(closes_at))
    again = reopens_words(opens_at, ask.now, opening, t, ask.clock(opens_at))
    return t("Closed now, {again}.", again=again) if again else t("Closed now.")


def _point(language: str) -> str:
    return ":" if language == "en" else "."
