"""What a setting may be: each check returns the cleaned value or refuses it with the field and the reason."""

import re
from collections.abc import Collection, Sequence
from itertools import pairwise
from urllib.parse import urlsplit

from kiosk.base.errors import ReasonError
from kiosk.base.plain_text import clean_text
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.equipment.details import Words

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
SLUG_MAX_CHARS = 40
WEB_ADDRESS = re.compile(r"https?://\S{1,180}")
SECURE_ADDRESS_MAX_CHARS = 300
TIME_OF_DAY = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]")


class SettingRefusedError(ReasonError):
    """A value can't be set. `field` is its name, with dots and indexes from 0 inside, such as `contacts.0.urls`."""

    def __init__(self, field: str, reason: Reason) -> None:
        super().__init__(reason)
        self.field = field


class ChangedMeanwhileError(ReasonError):
    """Somebody else has changed or removed it since it was read (W7)."""


def checked_text(field: str, value: str, most: int, *, may_be_empty: bool = False) -> str:
    """One line of at most `most` visible characters."""
    text = clean_text(value, most + 1)
    if len(text) > most:
        raise SettingRefusedError(field, Reason(ReasonCode.TEXT_TOO_LONG, most=most))
    if not text and not may_be_empty:
        raise SettingRefusedError(field, Reason(ReasonCode.TEXT_MISSING))
    return text


def checked_words(field: str, value: Words, most: int) -> Words:
    """A text in each of the three languages."""
    return Words(*(checked_text(f"{field}.{name}", text, most) for name, text in value._asdict().items()))


def checked_optional_words(field: str, value: Words | None, most: int) -> Words | None:
    """A text in all three languages or in none."""
    if value is None or not any(text.strip() for text in value):
        return None
    for name, text in value._asdict().items():
        if not text.strip():
            raise SettingRefusedError(f"{field}.{name}", Reason(ReasonCode.ALL_LANGUAGES_OR_NONE))
    return checked_words(field, value, most)


def check_number(field: str, value: float, least: float, most: float) -> None:
    if not least <= value <= most:
        raise SettingRefusedError(field, Reason(ReasonCode.NUMBER_OUT_OF_RANGE, least=least, most=most))


def check_choice(field: str, value: str, options: Collection[str]) -> None:
    if value not in options:
        raise SettingRefusedError(field, Reason(ReasonCode.NOT_A_CHOICE))


def check_once(field: str, values: Sequence[str]) -> None:
    """Each value is there once."""
    for value, following in pairwise(sorted(values)):
        if value == following:
            raise SettingRefusedError(field, Reason(ReasonCode.LISTED_TWICE, name=value))


def check_slug(field: str, value: str) -> None:
    if len(value) > SLUG_MAX_CHARS or not SLUG.fullmatch(value):
        raise SettingRefusedError(field, Reason(ReasonCode.NOT_A_SLUG))


def check_time_of_day(field: str, value: str) -> None:
    if not TIME_OF_DAY.fullmatch(value):
        raise SettingRefusedError(field, Reason(ReasonCode.NOT_A_TIME_OF_DAY))


def check_web_address(field: str, value: str) -> None:
    if not WEB_ADDRESS.fullmatch(value):
        raise SettingRefusedError(field, Reason(ReasonCode.NOT_A_WEB_ADDRESS))


def check_secure_address(field: str, value: str) -> None:
    """An `https` address with a host of a public name, and neither a user nor a password in it."""
    if len(value) > SECURE_ADDRESS_MAX_CHARS:
        raise SettingRefusedError(field, Reason(ReasonCode.TEXT_TOO_LONG, most=SECURE_ADDRESS_MAX_CHARS))
    if not _is_secure(value):
        raise SettingRefusedError(field, Reason(ReasonCode.NOT_A_SECURE_ADDRESS))


def _is_secure(value: str) -> bool:
    if not value.isprintable() or any(char in ' "<>\\' for char in value):
        return False
    try:
        parts = urlsplit(value)
        host, _ = parts.hostname or "", parts.port
    except ValueError:  # brackets that don't match, a port that is no number
        return False
    return parts.scheme == "https" and "." in host.strip(".") and "@" not in parts.netloc
