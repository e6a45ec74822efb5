"""The rows of the pages on which a visitor asks for a print: materials, colours, days. Decides; does nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kiosk.hub.opening_hours import Opening
from kiosk.hub.spools.swatches import wound_radius
from kiosk.printroom.requests.filament_choices import ColourChoice, MaterialChoice
from kiosk.screens.qt import translate
from kiosk.screens.requests.request_words import calendar_words, chosen_words, material_note
from kiosk.screens.text.formats import hour_words

DAYS = 5
"""How many days are offered, today the first."""


@dataclass(frozen=True, slots=True)
class MaterialRow:
    key: str
    name: str
    note: str  # what it is like, or why it can't be had
    chosen: bool
    can_be_had: bool


@dataclass(frozen=True, slots=True)
class ColourRow:
    key: str
    name: str
    swatch: str  # #RRGGBB, or empty where nobody has said how it looks
    wound: float  # the radius of the filament as a share of the spool's size
    chosen: bool
    can_be_had: bool


@dataclass(frozen=True, slots=True)
class DayRow:
    key: str
    weekday: str
    number: str
    words: str
    chosen: bool
    can_be_had: bool


def material_rows(choices: Sequence[MaterialChoice], chosen: str, file_material: str) -> list[MaterialRow]:
    return [_material_row(one, chosen, file_material) for one in choices]


def _material_row(one: MaterialChoice, chosen: str, file_material: str) -> MaterialRow:
    note = material_note(one.material)
    if not one.suits:
        note = translate("Requests", "the file is for %1").replace("%1", file_material)
    elif not one.can_be_had:
        note = translate("Requests", "not enough")
    return MaterialRow(one.material, one.material, note, one.material == chosen and one.can_be_had, one.can_be_had)


def colour_rows(choice: MaterialChoice | None, chosen: str | None, language: str) -> list[ColourRow]:
    """chosen: None: none yet."""
    return [_colour_row(one, choice, chosen, language) for one in choice.colours] if choice is not None else []


def _colour_row(one: ColourChoice, choice: MaterialChoice, chosen: str | None, language: str) -> ColourRow:
    can_be_had = choice.suits and one.enough
    name = chosen_words(one.colour, language)
    if not one.enough:
        name = translate("Requests", "%1, not enough").replace("%1", name)
    return ColourRow(
        one.colour, name, one.swatch, wound_radius(one.share), can_be_had and one.colour == chosen, can_be_had
    )


def day_rows(opening: Opening, now: datetime, takes: timedelta, chosen: date | None, language: str) -> list[DayRow]:
    """Today and the next days. takes: how long it prints: today is over too soon for a longer one."""
    today = now.astimezone(opening.tz).date()
    days = [today + timedelta(days=ahead) for ahead in range(DAYS)]
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
