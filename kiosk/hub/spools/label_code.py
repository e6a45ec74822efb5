"""The code on the label of a spool: its number, in the form of all our codes. It is no secret and opens nothing."""

from typing import Final

from kiosk.base.codes import ALPHABET, CODE_LENGTH, CodeKind, check_character

_DIGITS: Final = CODE_LENGTH - 2
_BASE: Final = len(ALPHABET)


def spool_code(number: int) -> str:
    """The code of the spool with this number."""
    digits = ""
    while number:
        number, digit = divmod(number, _BASE)
        digits = ALPHABET[digit] + digits
    body = CodeKind.SPOOL.value + digits.rjust(_DIGITS, ALPHABET[0])
    return body + check_character(body)


def spool_number(code: str) -> int:
    """The number in a sound code of this kind."""
    number = 0
    for char in code[1:-1]:
        number = number * _BASE + ALPHABET.index(char)
    return number
