"""The optional fields of a pass, and what is not accepted in them (P2)."""

import re
from enum import StrEnum

from kiosk.base.errors import WorldError
from kiosk.base.plain_text import clean_text

NICKNAME_MAX = 20
MUNICIPALITY_MAX = 40

_IDENTITY_CODE = re.compile(r"\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]", re.IGNORECASE)
_LONG_NUMBER = re.compile(r"(?:\d[\s\-./]*){5,}")


class AgeBand(StrEnum):
    """Age in years, in the bands of the statistics."""

    UNDER_13 = "0-12"
    UNDER_18 = "13-17"
    UNDER_30 = "18-29"
    UNDER_55 = "30-54"
    OLDER = "55+"


class Gender(StrEnum):
    WOMAN = "woman"
    MAN = "man"
    OTHER = "other"
    NO_ANSWER = "no_answer"


class OnBehalf(StrEnum):
    MYSELF = "myself"
    COMPANY = "company"
    ASSOCIATION = "association"
    SCHOOL = "school"
    PUBLIC_BODY = "public_body"


class FieldRefusedError(WorldError):
    """A field can't be stored as given. `field` is its name; `trouble` is "too_long", "personal" or "not_words"."""

    def __init__(self, field: str, trouble: str, sentence: str) -> None:
        """sentence: what is wrong and what to do, without what was typed."""
        super().__init__(sentence)
        self.field = field
        self.trouble = trouble


def checked_nickname(text: str | None) -> str | None:
    """The nickname as stored: one line, at most 20 characters, or None for nothing. Raises FieldRefusedError."""
    nickname = _one_line(text)
    if nickname is None:
        return None
    if len(nickname) > NICKNAME_MAX:
        raise FieldRefusedError("nickname", "too_long", f"A nickname has at most {NICKNAME_MAX} characters.")
    if "@" in nickname or _IDENTITY_CODE.search(nickname) or _LONG_NUMBER.search(nickname):
        raise FieldRefusedError("nickname", "personal", "A nickname can't be an address, a number or an identity code.")
    return nickname


def checked_municipality(text: str | None) -> str | None:
    """The municipality as stored: letters, spaces, hyphens, at most 40, or None. Raises FieldRefusedError."""
    municipality = _one_line(text)
    if municipality is None:
        return None
    if len(municipality) > MUNICIPALITY_MAX:
        raise FieldRefusedError("municipality", "too_long", f"At most {MUNICIPALITY_MAX} characters.")
    if not all(char.isalpha() or char in " -'" for char in municipality):
        raise FieldRefusedError("municipality", "not_words", "A municipality is written with letters only.")
    return municipality


def _one_line(text: str | None) -> str | None:
    """The text cleaned; None if nothing remains."""
    return None if text is None else clean_text(text) or None
