"""The keys of `kiosk.toml` for the first screen: the scanner's place, how many people fit, exceptional days, cards."""

import re
from dataclasses import dataclass
from datetime import date, datetime

from kiosk.base.toml_config import TIME_OF_DAY, Rule, key, one_of, switch, text, whole

SIDES = ("right", "left", "below", "above")

_DATE = Rule("a date such as 2026-12-24", lambda v: _date(v))
_SENTENCE = Rule("a text in quotes, at most 60 characters, or an empty text", lambda v: _sentence(v))
HOURS = Rule('opening hours such as "12:00-19:00", or an empty text when closed', lambda v: _hours(v))


@dataclass(frozen=True, slots=True, kw_only=True)
class StartKeys:
    """scanner: on which side of the screen it is. capacity: how many people fit; 0 is not said."""

    scanner: str = key(one_of(*SIDES), "right")
    capacity: int = key(whole(0, 5000), 0)
    free_of_charge: bool = key(switch(), True)
    eu: bool = key(switch(), True)
    cards: bool = key(switch(), False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExceptionalDayKeys:
    """A day with other hours than those of its weekday, and what visitors are told about it."""

    day: date = key(_DATE)
    hours: str = key(HOURS, "")
    sentence_fi: str = key(_SENTENCE, "")
    sentence_sv: str = key(_SENTENCE, "")
    sentence_en: str = key(_SENTENCE, "")


@dataclass(frozen=True, slots=True, kw_only=True)
class CardKeys:
    """A project or a call that staff have approved, shown from one day to another, both included."""

    title_fi: str = key(text(longest=24))
    title_sv: str = key(text(longest=24))
    title_en: str = key(text(longest=24))
    text_fi: str = key(text(longest=60))
    text_sv: str = key(text(longest=60))
    text_en: str = key(text(longest=60))
    first_day: date = key(_DATE)
    last_day: date = key(_DATE)

    def __post_init__(self) -> None:
        if self.last_day < self.first_day:
            raise ValueError(f'the card "{self.title_en}" must not end before it begins.')


def _date(value: object) -> date:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    if not isinstance(value, str):
        raise ValueError(value)  # noqa: TRY004 - a rule refuses by ValueError
    return date.fromisoformat(value)


def _sentence(value: object) -> str:
    if not isinstance(value, str) or len(value) > 60:
        raise ValueError(value)
    return value.strip()


def _hours(value: object) -> str:
    if value == "":
        return ""
    if not isinstance(value, str) or not re.fullmatch(rf"{TIME_OF_DAY}-{TIME_OF_DAY}", value):
        raise ValueError(value)
    opens, _, closes = value.partition("-")
    if opens >= closes:
        raise ValueError(value)
    return value
