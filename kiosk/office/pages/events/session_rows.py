"""Sessions as lines: when, what, where, and its places as dots (I5)."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.base.formats import duration_words, hour_words
from kiosk.hub.events.calendar import BEFORE_START, Event
from kiosk.office.asking import Ask
from kiosk.office.text.day_words import day_with_year, day_words

MOST_DOTS = 40
"""More are said by number alone."""


@dataclass(frozen=True, slots=True)
class Dots:
    """Filled: there. Ring: signed up. Point: a free place. words: the same for who does not see them."""

    there: int
    awaited: int
    free: int
    words: str


@dataclass(frozen=True, slots=True)
class SessionRow:
    """number: of a series, from 1; empty for none. there, of: people; told: words in place of them."""

    id: str
    number: str
    day: str
    hours: str
    title: str
    about: str
    series: str
    dots: Dots | None
    there: str
    of: str
    told: str
    person_hours: str
    is_near: bool
    is_cancelled: bool
    may_record: bool
    """Somebody can be there by now, and nobody was counted or it is not over."""


def session_row(ask: Ask, event: Event, *, number: int = 0, series: str = "") -> SessionRow:
    is_over, cancelled = event.ends_at <= ask.now, event.cancelled_at is not None
    is_on = can_be_there(event, ask.now) and not is_over
    shows_there = not cancelled and (is_over or event.present > 0) and event.present > 0
    of = event.signed_up or event.capacity
    return SessionRow(
        id=event.id,
        number=str(number) if number else "",
        day=day_of(ask, event),
        hours=hours_of(ask, event),
        title=event.title(ask.language),
        about=about(ask, event),
        series=series,
        dots=None if cancelled else dots_of(ask, event),
        there=str(event.present) if shows_there else "",
        of="" if of is None else str(of),
        told="" if shows_there else _told(ask, event, is_over=is_over),
        person_hours=duration_words(event.person_hours * 3600) if shows_there else "",
        is_near=not cancelled and not is_over and (is_on or _is_today(ask, event)),
        is_cancelled=cancelled,
        may_record=not cancelled and (is_on or (is_over and event.present == 0)),
    )


def can_be_there(event: Event, now: datetime) -> bool:
    """People are counted from half an hour before the start on."""
    return event.starts_at - BEFORE_START <= now


def dots_of(ask: Ask, event: Event) -> Dots | None:
    """None where there is nothing to show, or too much."""
    there, awaited, free = event.present, event.awaited, event.free_places or 0
    if not 1 <= there + awaited + free <= MOST_DOTS:
        return None
    t = ask.words
    words = (t("{n} there", n=there), t("{n} signed up", n=awaited), t.count("{n} place free~{n} places free", free))
    return Dots(there, awaited, free, ", ".join(words))


def day_of(ask: Ask, event: Event) -> str:
    """The day on which it begins, with its year unless it is this one."""
    day = ask.day_of(event.starts_at)
    is_this_year = day.year == ask.today.year
    return day_words(day, ask.language) if is_this_year else day_with_year(day, ask.language)


def hours_of(ask: Ask, event: Event) -> str:
    """From when to when; today it says so."""
    begins, ends = (hour_words(one, ask.tz, ask.language) for one in (event.starts_at, event.ends_at))
    hours = f"{begins}–{ends}"
    return f"{ask.words('today')} {hours}" if _is_today(ask, event) else hours


def about(ask: Ask, event: Event) -> str:
    """Who leads it, where, for whom and in which project."""
    return ", ".join(filter(None, (event.host, event.place(ask.language), event.organisation, event.project)))


def _told(ask: Ask, event: Event, *, is_over: bool) -> str:
    t = ask.words
    if event.cancelled_at is not None:
        return ": ".join(filter(None, (t("cancelled"), event.cancellation(ask.language))))
    if is_over:
        return t("not counted")
    return t("{n} coming", n=event.signed_up) if event.signed_up else ""


def _is_today(ask: Ask, event: Event) -> bool:
    return ask.day_of(event.starts_at) == ask.today
