"""Reads a scanned or typed text as one of our codes, or says why it is none (S1, S4)."""

from dataclasses import dataclass
from typing import Literal

from kiosk.base.codes import ALPHABET, CODE_LENGTH, is_sound
from kiosk.base.codes import CodeKind as CodeKind
from kiosk.base.codes import new_code as new_code

LONGEST_SCAN = 64
"""Characters of the longest text that is read; a longer one is dropped whole (S4)."""

Trouble = Literal["foreign", "damaged", "layout"]

_KIND_LETTERS = frozenset(CodeKind)
_LETTERS_AND_DIGITS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
_DAMAGED_LENGTHS = range(CODE_LENGTH - 4, CODE_LENGTH + 5)
_GROUP = 4
_LOOKALIKES = str.maketrans("OIL", "011")
_SEPARATORS = str.maketrans("", "", " -\t\r\n")


@dataclass(frozen=True, slots=True)
class Code:
    """A code whose check character is right."""

    kind: CodeKind
    text: str
    """The whole code in upper case, as it is hashed and stored."""


class CodeError(ValueError):
    """The scanned text is not a sound code of ours; never carries the text itself."""

    def __init__(self, trouble: Trouble) -> None:
        """trouble: "foreign" for somebody else's code, "damaged" for one of ours that was misread.

        "layout": a keyboard scanner that is set to another layout garbled it.
        """
        super().__init__(f"The scanned code is {trouble}.")
        self.trouble: Trouble = trouble


def read_code(text: str) -> Code:
    """The code in `text`, in either case, also in the groups that `grouped` makes. Raises CodeError.

    That of a company is also read at the end of an address, which a telephone opens.
    """
    if len(text) > LONGEST_SCAN:
        raise CodeError("foreign")
    before, _, last = text.rpartition("/")
    plain = ungrouped(last)
    if before and not plain.startswith(CodeKind.COMPANY):
        raise CodeError("foreign")
    if is_code(plain):
        return Code(CodeKind(plain[0]), plain)
    raise CodeError("damaged" if _looks_like_ours(plain) else "foreign")


def read_typed_code(text: str) -> Code:
    """The code in `text` as a person typed it: O, I and L, which no code has, are 0 and 1. Raises CodeError."""
    return read_code(digits_for_lookalikes(ungrouped(text[: LONGEST_SCAN + 1])))


def digits_for_lookalikes(text: str) -> str:
    return text.translate(_LOOKALIKES)


def is_code(text: str) -> bool:
    """True for a whole code in upper case with a right check character."""
    return len(text) == CODE_LENGTH and text[0] in _KIND_LETTERS and is_sound(text)


def grouped(text: str) -> str:
    """`text` in groups of four with hyphens between, for people to read and type; never hashed."""
    return "-".join(text[start : start + _GROUP] for start in range(0, len(text), _GROUP))


def ungrouped(text: str) -> str:
    """`text` in upper case without blanks and hyphens."""
    return text.translate(_SEPARATORS).upper()


def _looks_like_ours(upper: str) -> bool:
    """A kind letter first, about the right length, letters and digits, nearly all of our alphabet."""
    return (
        len(upper) in _DAMAGED_LENGTHS
        and upper[0] in _KIND_LETTERS
        and all(char in _LETTERS_AND_DIGITS for char in upper)
        and sum(char not in ALPHABET for char in upper) <= 1
    )
