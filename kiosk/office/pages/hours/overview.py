"""The opening hours: the year, the ordinary week, exceptions from now on, and closing now (W4, W5)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from kiosk.base.formats import number_words
from kiosk.hub.opening_hours import OpenFromTo, Opening
from kiosk.hub.permissions import Role
from kiosk.hub.settings.exceptional_days import exceptional_days
from kiosk.hub.settings.hours import weeks_until_now
from kiosk.office.asking import Answer, Ask, NotFound, Shown, whole_number
from kiosk.office.forms import Form
from kiosk.office.hours_rules import (
    DayRuler,
    HalfYear,
    Marked,
    day_ruler,
    half_years,
    hour_scale,
    hours_shown,
    open_hours,
)
from kiosk.office.pages.hours.closing_zone import ClosingZone, closing_zone
from kiosk.office.pages.hours.day_groups import DayGroup, grouped
from kiosk.office.pages.hours.public_holidays import Holiday, holidays_to_set
from kiosk.office.rulers import Hour
from kiosk.office.text.day_words import plain_day_with_year
from kiosk.office.text.hours_words import DAYS, days_words, hours_words, now_words, plain_days_words, weekday_word

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec")
YEARS_BACK, YEARS_AHEAD = 10, 3
MOST_HOLIDAYS = 4
"""That are offered as exceptions, the next ones."""
LONGEST_NAME = 24
"""Characters of a sentence under the year; a longer one is in the list below."""


@dataclass(frozen=True, slots=True)
class YearZone:
    halves: tuple[HalfYear, HalfYear]
    label: str
    year: int
    others: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class WeekRow:
    key: str
    """As in the address of its form."""
    short: str
    name: str
    hours: str
    rule: DayRuler


@dataclass(frozen=True, slots=True)
class ExceptionRow:
    """key: its first day, as in the address of its form."""

    key: str
    days: str
    hours: str
    sentence: str


@dataclass(frozen=True, slots=True)
class HoursPage:
    """may_set: the hours; everybody may close now."""

    now: str
    inside: str
    year: YearZone
    week: tuple[WeekRow, ...]
    week_reading: str
    scale: tuple[Hour, ...]
    exceptions: tuple[ExceptionRow, ...]
    holidays: tuple[ExceptionRow, ...]
    """On which the hub is open as on any other day; for who may set them."""
    closing: ClosingZone
    may_set: bool


def show(ask: Ask) -> Answer:
    today = ask.today
    year = whole_number(ask.query.get("year", str(today.year))) or 0
    if not today.year - YEARS_BACK <= year <= today.year + YEARS_AHEAD:
        return NotFound()
    return page(ask, year=year)


def page(ask: Ask, *, year: int | None = None, closing_form: Form | None = None) -> Shown:
    """closing_form: with what was typed, if closing was refused."""
    t, today = ask.words, ask.today
    shown = hours_shown(ask.opening.week)
    inside = ask.hub.visits.people_inside()
    status = closing_form.status if closing_form else 200
    may_set = ask.allows(Role.ADMIN)
    values = HoursPage(
        now=now_words(ask),
        inside=t.count("{n} person is inside.~{n} people are inside.", inside) if inside else t("Nobody is inside."),
        year=_year(ask, today, year or today.year),
        week=tuple(
            WeekRow(
                english.lower(),
                weekday_word(number, ask.language),
                t(english),
                hours_words(ask.opening.week[number], t),
                day_ruler(ask.opening.week[number], shown),
            )
            for number, english in enumerate(DAYS)
        ),
        week_reading=_week_reading(ask),
        scale=hour_scale(shown),
        exceptions=tuple(
            _exception_row(ask, group, today) for group in grouped(exceptional_days(ask.hub.db)) if group.last >= today
        ),
        holidays=tuple(_holiday_row(ask, one, today) for one in holidays_to_set(ask)[:MOST_HOLIDAYS])
        if may_set
        else (),
        closing=closing_zone(ask, inside, closing_form),
        may_set=may_set,
    )
    return Shown("hours/overview.html", values, status, t("Opening hours"))


def _year(ask: Ask, today: date, year: int) -> YearZone:
    t = ask.words
    groups = [one for one in grouped(exceptional_days(ask.hub.db)) if one.first.year <= year <= one.last.year]
    hours_on = _hours_on(ask, today)
    marked = [_marked(ask, group) for group in groups]
    halves = half_years(year, today, hours_on, marked, [t(month) for month in MONTHS])
    open_days = sum(tick.look != "closed" for half in halves for tick in half.ticks)
    label = t.count("{year}: open on {n} day.~{year}: open on {n} days.", open_days, year=year)
    exceptional = sum(len(half.squares) for half in halves)
    if exceptional:
        label += " " + t.count("{n} exceptional day.~{n} exceptional days.", exceptional)
    others = [other for other in (year - 1, year + 1) if -YEARS_BACK <= other - today.year <= YEARS_AHEAD]
    return YearZone(halves, label, year, tuple(others))


def _hours_on(ask: Ask, today: date) -> Callable[[date], Sequence[OpenFromTo]]:
    """The hours of a day: of a past one as they were then."""
    past = [
        (one.since and ask.day_of(one.since), Opening.read(one.week.by_weekday(), ask.tz).week)
        for one in weeks_until_now(ask.hub.db)
    ]

    def hours_on(day: date) -> Sequence[OpenFromTo]:
        if day >= today or ask.opening.exception_on(day) is not None:
            return ask.opening.hours_of(day)
        weeks = (week for since, week in past if since is None or since <= day)
        return next(weeks, ask.opening.week)[day.weekday()]

    return hours_on


def _marked(ask: Ask, group: DayGroup) -> Marked:
    sentence = group.sentence(ask.language).rstrip(".")
    days = plain_days_words(group.first, group.last, ask.language)
    hours = hours_words(group.spans, ask.words)
    title = ", ".join(part for part in (days, hours, sentence) if part)
    return Marked(group.first, group.last, sentence if 0 < len(sentence) <= LONGEST_NAME else days, title)


def _week_reading(ask: Ask) -> str:
    """How many hours the week has, and since when."""
    t = ask.words
    total = number_words(sum(open_hours(spans) for spans in ask.opening.week), 1, ask.language)
    weeks = weeks_until_now(ask.hub.db)
    if not weeks or weeks[0].since is None:
        return t("{n} h a week", n=total)
    since = plain_day_with_year(ask.day_of(weeks[0].since), ask.language)
    return t("{n} h a week, since {day}", n=total, day=since)


def _exception_row(ask: Ask, group: DayGroup, today: date) -> ExceptionRow:
    return ExceptionRow(
        key=group.first.isoformat(),
        days=days_words(group.first, group.last, ask.language, today.year),
        hours=hours_words(group.spans, ask.words),
        sentence=group.sentence(ask.language),
    )


def _holiday_row(ask: Ask, one: Holiday, today: date) -> ExceptionRow:
    return ExceptionRow(
        key=one.day.isoformat(),
        days=days_words(one.day, one.day, ask.language, today.year),
        hours=hours_words(ask.opening.hours_of(one.day), ask.words),
        sentence=one.name.in_language(ask.language),
    )
