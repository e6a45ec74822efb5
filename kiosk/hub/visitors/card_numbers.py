"""Whether the code of somebody else's card, such as a library card, may stand for a pass; no I/O.

A card's number is what Code 39 can hold, the largest set of the barcodes on cards: so no address of a web page, no
contact and no Wi-Fi password is taken for one. What other people have as well is refused: a product's number. What
names its owner is refused too: a Finnish personal identity code.
"""

import re
from enum import Enum

from kiosk.base.codes import CODE_LENGTH, CodeKind, is_sound

LONGEST_NUMBER = 64
SHORTEST_NUMBER = 6
"""Characters; a shorter number could be somebody else's as well."""

_CARD = re.compile(r"[A-Z0-9 .$/+%-]+")
_FEWEST_DIGITS = 4
_PRODUCT_LENGTHS = frozenset({8, 12, 13})  # EAN-8, UPC-A, EAN-13
_SHOPS_OWN = re.compile(r"0?(2\d|0[24]\d).*")
"""GS1 gives out no number that begins with 02, 04 or 2: shops and libraries number their own cards so."""
_IDENTITY_CODE = re.compile(r"(?<!\d)(\d{6})[-+A-FU-Y](\d{3})([0-9A-Y])(?![0-9A-Z])|^(\d{6})(\d{3})([0-9A-Y])$")
_IDENTITY_CHECK = "0123456789ABCDEFHJKLMNPRSTUVWXY"


class CardTrouble(Enum):
    """Why a code can't stand for a pass."""

    OURS = "ours"
    NO_CARD = "no card"
    PRODUCT = "product"
    IDENTITY = "identity"


class CardNumberError(ValueError):
    """The code can't stand for a pass; never carries the code itself."""

    def __init__(self, trouble: CardTrouble) -> None:
        super().__init__(f"Not a card's number: {trouble.value}.")
        self.trouble = trouble


def card_number(text: str) -> str:
    """The number of a card as every reader gives it. Raises CardNumberError."""
    number = text[: LONGEST_NUMBER + 1].strip().upper()
    if _is_ours(number):
        raise CardNumberError(CardTrouble.OURS)
    if not SHORTEST_NUMBER <= len(number) <= LONGEST_NUMBER or not _CARD.fullmatch(number):
        raise CardNumberError(CardTrouble.NO_CARD)
    if sum(map(str.isdigit, number)) < _FEWEST_DIGITS:
        raise CardNumberError(CardTrouble.NO_CARD)
    if _is_product(number):
        raise CardNumberError(CardTrouble.PRODUCT)
    if _holds_identity_code(number):
        raise CardNumberError(CardTrouble.IDENTITY)
    return number


def _is_ours(number: str) -> bool:
    plain = number.replace("-", "").replace(" ", "")
    return len(plain) == CODE_LENGTH and plain[0] in set(CodeKind) and is_sound(plain)


def _is_product(number: str) -> bool:
    """The length and the check digit of a number that GS1 gives out; one card in ten of these lengths looks so."""
    if not number.isdigit() or len(number) not in _PRODUCT_LENGTHS:
        return False
    if len(number) > min(_PRODUCT_LENGTHS) and _SHOPS_OWN.fullmatch(number.zfill(13)):
        return False
    total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(reversed(number)))
    return total % 10 == 0


def _holds_identity_code(number: str) -> bool:
    return any(
        _IDENTITY_CHECK[int(found[1] + found[2] if found[1] else found[4] + found[5]) % len(_IDENTITY_CHECK)]
        == (found[3] or found[6])
        for found in _IDENTITY_CODE.finditer(number)
    )
