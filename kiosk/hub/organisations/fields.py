"""What may be stored of an organisation: its kind, its size, its business ID (I4). No person is ever named."""

import re
from enum import StrEnum

from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.settings.checks import SettingRefusedError

NAME_MAX = 80
SECTOR_MAX = 60
MUNICIPALITY_MAX = 40
MOST_EMPLOYED = 1_000_000
INDUSTRIES = "ABCDEFGHIJKLMNOPQRSTU"
"""The sections of the Finnish industrial classification TOL 2008, by letter."""
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2)
_BUSINESS_ID = re.compile(r"(?:FI)?(\d{6,7})-?(\d)", re.ASCII)


class OrganisationKind(StrEnum):
    """LIGHT_ENTREPRENEUR: works through an invoicing service (kevytyrittäjä)."""

    COMPANY = "company"
    LIGHT_ENTREPRENEUR = "light_entrepreneur"
    ASSOCIATION = "association"
    SCHOOL = "school"
    PUBLIC_BODY = "public_body"


class SizeClass(StrEnum):
    """By persons employed: below 10, 50, 250, or more."""

    MICRO = "micro"
    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


_BELOW = {SizeClass.MICRO: 10, SizeClass.SMALL: 50, SizeClass.MEDIUM: 250}


def size_of(employed: int) -> SizeClass:
    return next((size for size, below in _BELOW.items() if employed < below), SizeClass.LARGE)


def checked_business_id(text: str) -> str | None:
    """A Finnish business ID as it is written, such as 0112038-9; None for an empty text.

    Also taken: without its hyphen, as a VAT number, and of six digits, as they once were.
    Raises SettingRefusedError for another form or a wrong check digit.
    """
    typed = "".join(text.split()).upper()
    if not typed:
        return None
    found = _BUSINESS_ID.fullmatch(typed)
    if found is None:
        raise SettingRefusedError("business_id", Reason(ReasonCode.NOT_A_BUSINESS_ID))
    number, check = found[1].zfill(len(_WEIGHTS)), int(found[2])
    rest = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, number, strict=True)) % 11
    if rest == 1 or check != (11 - rest) % 11:  # 1: such numbers are not given out
        raise SettingRefusedError("business_id", Reason(ReasonCode.BUSINESS_ID_MISTYPED))
    return f"{number}-{check}"
