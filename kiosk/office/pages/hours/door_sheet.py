"""The hours on a sheet for the door, in the languages of the hub: for printing (W4)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.hub.opening_hours import OpenFromTo
from kiosk.hub.settings.exceptional_days import exceptional_days
from kiosk.hub.settings.hub_facts import HubFacts
from kiosk.hub.settings.settings_table import read_setting
from kiosk.office.asking import Answer, Ask, Shown
from kiosk.office.hours_rules import DayRuler, day_ruler, hour_scale, hours_shown
from kiosk.office.pages.hours.day_groups import grouped
from kiosk.office.rulers import Hour
from kiosk.office.text.day_words import plain_day_with_year
from kiosk.office.text.hours_words import DAYS, days_words, span_words
from kiosk.office.text.words import words_of

AHEAD = timedelta(days=62)
"""Exceptions within so long are on the sheet."""
Said = tuple[str, str]
"""A language and the words in it."""


@dataclass(frozen=True, slots=True)
class SheetDay:
    """rule: its hours, of a weekday; exceptional days have none. sentences: by language."""

    names: tuple[Said, ...]
    hours: tuple[Said, ...]
    rule: DayRuler | None = None
    sentences: tuple[Said, ...] = ()


@dataclass(frozen=True, slots=True)
class DoorSheet:
    titles: tuple[Said, ...]
    week: tuple[SheetDay, ...]
    scale: tuple[Hour, ...]
    exceptional: tuple[Said, ...]
    days: tuple[SheetDay, ...]
    address: str
    printed: str


def show(ask: Ask) -> Answer:
    facts = read_setting(ask.hub.db, HubFacts).value
    languages = facts.languages
    today = ask.today

    def said(english: str) -> tuple[Said, ...]:
        return tuple((language, words_of(language)(english)) for language in languages)

    shown = hours_shown(ask.opening.week)
    sheet = DoorSheet(
        titles=said("We are open"),
        week=tuple(
            SheetDay(
                said(english), _hours(ask.opening.week[number], languages), day_ruler(ask.opening.week[number], shown)
            )
            for number, english in enumerate(DAYS)
        ),
        scale=hour_scale(shown),
        exceptional=said("Exceptions"),
        days=_exceptional(ask, today, languages),
        address=facts.address,
        printed=plain_day_with_year(today, ask.language),
    )
    return Shown("hours/door.html", sheet, title=ask.words("Hours for the door"))


def _exceptional(ask: Ask, today: date, languages: tuple[str, ...]) -> tuple[SheetDay, ...]:
    groups = [one for one in grouped(exceptional_days(ask.hub.db, first=today)) if one.first <= today + AHEAD]
    return tuple(
        SheetDay(
            names=tuple((code, days_words(one.first, one.last, code, today.year)) for code in languages),
            hours=_hours(one.spans, languages),
            sentences=tuple((code, one.sentence(code)) for code in languages if one.sentence(code)),
        )
        for one in groups
    )


def _hours(spans: Sequence[OpenFromTo], languages: tuple[str, ...]) -> tuple[Said, ...]:
    """Numbers are the same in every language."""
    if spans:
        return ((languages[0], ", ".join(span_words(span, languages[0]) for span in spans)),)
    return tuple((code, words_of(code)("closed")) for code in languages)
