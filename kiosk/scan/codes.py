"""Reads a scanned text as one of our codes, or says why it is none (S1, S4)."""

from dataclasses import dataclass
from typing import Literal

from kiosk.base.codes import ALPHABET, CODE_LENGTH, CodeKind, is_sound, new_code

__all__ = ["LONGEST_SCAN", "Code", "CodeError", "CodeKind", "grouped", "new_code", "read_code"]

LONGEST_SCAN = 64
"""Characters of the longest text that is looked at; whatever is longer is dropped whole (S4)."""

Trouble = Literal["foreign", "damaged"]

_KIND_LETTERS = frozenset(CodeKind)
_LETTERS_AND_DIGITS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
_DAMAGED_LENGTHS = range(CODE_LENGTH - 4, CODE_LENGTH + 5)
_GROUP = 4


@dataclass(frozen=True, slots=True)
class Code:
    """A code that was read and is sound."""

    kind: CodeKind
    text: str
    """The whole code in upper case, as it is hashed and stored."""


class CodeError(ValueError):
    """The scanned text is not a sound code of ours; never carries the text itself."""

    def __init__(self, trouble: Trouble) -> None:
        """trouble: "foreign" for somebody else's code, "damaged" for one of ours that was misread."""
        super().__init__(f"The scanned code is {trouble}.")
        self.trouble: Trouble = trouble


def read_code(text: str) -> Code:
    """The code in `text`, in either case, with or without white space around it. Raises CodeError."""
    if len(text) > LONGEST_SCAN:
        raise CodeError("foreign")
    upper = text.strip().upper()
    if len(upper) == CODE_LENGTH and upper[0] in _KIND_LETTERS and is_sound(upper):
        return Code(CodeKind(upper[0]), upper)
    raise CodeError("damaged" if _looks_like_ours(upper) else "foreign")


def grouped(text: str) -> str:
    """`text` in groups of four with hyphens between, for people to compare; never to be scanned or hashed."""
    return "-".join(text[start : start + _GROUP] for start in range(0, len(text), _GROUP))


def _looks_like_ours(upper: str) -> bool:
    """A kind letter first, about the right length, letters and digits, and mostly those that we use."""
    return (
        len(upper) in _DAMAGED_LENGTHS
        and upper[0] in _KIND_LETTERS
        and all(char in _LETTERS_AND_DIGITS for char in upper)
        and sum(char not in ALPHABET for char in upper) <= 1
    )
