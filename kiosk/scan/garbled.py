"""Understands codes that a keyboard scanner garbled, because it is set to another layout than the machine (S1, S3).

Letters and digits alone can be exchanged: Y and Z on a German layout, A, Q, M and all digits on a French one. What was
sent is worked out for each pair of layouts, and the check character says which of them gives a code. One in 32 wrong
readings passes it, so a caller that knows the codes decides between several.
"""

import re
from functools import cache
from itertools import permutations

from kiosk.base.codes import CODE_LENGTH
from kiosk.scan.codes import LONGEST_SCAN, Code, CodeError, CodeKind, is_code, read_code
from kiosk.scan.keyboard_layouts import LAYOUTS, mistypings, typed_as

_PLAIN = re.compile(r"[A-Za-z0-9]*")
_LENGTHS = range(CODE_LENGTH - 4, CODE_LENGTH + 5)


def read_codes(text: str) -> tuple[Code, ...]:
    """The codes that a scanned text may stand for, the one that it says first. Raises CodeError if there is none."""
    try:
        plain: tuple[Code, ...] = (read_code(text),)
        trouble = None
    except CodeError as error:
        plain, trouble = (), error
    codes = dict.fromkeys((*plain, *(Code(CodeKind(sent[0]), sent) for sent in _sent(text) if is_code(sent))))
    if codes:
        return tuple(codes)
    raise CodeError("layout") if _is_garbled(text) else trouble or CodeError("foreign")


def layouts_behind(text: str, code: Code) -> tuple[str, str] | None:
    """The layouts of the reader and of the machine that made `text` of `code`, the first that explain it."""
    if text.strip().upper() == code.text:
        return None
    for reader, machine in permutations(LAYOUTS, 2):
        for sent in (code.text, code.text.lower()):
            if typed_as(sent, LAYOUTS[reader], LAYOUTS[machine]).lower() == text.strip().lower():
                return reader, machine
    return None


def unscrambled_digits(text: str) -> str:
    """The number of a card whose digits became other characters, if only one number can have; else `text`."""
    if not text.strip() or any(char.isascii() and char.isalnum() for char in text):
        return text
    numbers = {sent for sent in _sent(text) if sent.isdigit()}
    return numbers.pop() if len(numbers) == 1 else text


def _sent(text: str) -> list[str]:
    """What a scanner may have sent, for each pair of layouts that can have made this of it."""
    typed = text.strip().lower()
    if len(typed) > LONGEST_SCAN:
        return []
    return ["".join(table[char] for char in typed) for table in _tables() if all(char in table for char in typed)]


def _is_garbled(text: str) -> bool:
    """About as long as a code, with characters that only another layout makes of one."""
    return len(text.strip()) in _LENGTHS and not _PLAIN.fullmatch(text.strip()) and bool(_sent(text))


@cache
def _tables() -> tuple[dict[str, str], ...]:
    return tuple(map(dict, mistypings()))
