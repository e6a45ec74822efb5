"""The codes of passes, badges, equipment, spools and companies: alphabet, kinds, check character, and new codes.

A code is 20 characters: one letter for its kind, 18 random ones (90 bits), one check character. 20 is the most that
the smallest QR symbol (21 × 21 modules, alphanumeric, error correction M) holds.

The characters are the 32 digits of Crockford's base 32, taken as the elements of the field GF(32), and a code is good
when the sum of `digit × α^position` is 0, α being a generator of the field. The powers of α differ for all positions:
one wrong character, any two exchanged characters (neighbours or not) and any doubled pair that was misread as another
pair are always detected. The check character comes from the same alphabet as the rest, which the
ISO 7064 systems of this size can't offer.
"""

import secrets
from collections.abc import Iterable
from enum import StrEnum

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: digits and upper-case letters without I, L, O, U."""

CODE_LENGTH = 20
"""Characters of a whole code."""

_RANDOM_LENGTH = CODE_LENGTH - 2
_FIELD_POLYNOMIAL = 0b100101
"""x⁵ + x² + 1, primitive over GF(2): α = x generates the field."""

_VALUES = {char: value for value, char in enumerate(ALPHABET)}


class CodeKind(StrEnum):
    """What a code stands for; the value is its first letter."""

    PASS = "P"  # noqa: S105 - a letter, not a password
    EQUIPMENT = "E"
    STAFF = "S"
    DAY = "D"
    SPOOL = "F"
    COMPANY = "C"


def new_code(kind: CodeKind) -> str:
    """A new code of `kind` with 90 random bits."""
    body = kind.value + "".join(secrets.choice(ALPHABET) for _ in range(_RANDOM_LENGTH))
    return body + check_character(body)


def check_character(body: str) -> str:
    """The character that makes `body` a whole code. Raises KeyError for a character outside the alphabet."""
    return ALPHABET[_times_alpha(_weighted(_VALUES[char] for char in body))]


def is_sound(text: str) -> bool:
    """True when `text` holds nothing but the alphabet and its check character is right."""
    return all(char in _VALUES for char in text) and _weighted(_VALUES[char] for char in text) == 0


def _weighted(values: Iterable[int]) -> int:
    total = 0
    for value in values:  # Horner's rule: the last character has weight 1, the one before it α, ...
        total = _times_alpha(total) ^ value
    return total


def _times_alpha(value: int) -> int:
    doubled = value << 1
    return doubled ^ _FIELD_POLYNOMIAL if doubled & 0b100000 else doubled
