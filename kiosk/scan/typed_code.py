"""Recognises a code that comes key by key, at any pace: typed by a person, or scanned at a VNC viewer (Q2).

A code is complete at its 20th character, because its check character is right; no Enter is needed. Blanks and hyphens
of the printed groups are skipped, and the letters O, I and L, which our alphabet lacks, are read as the digits that
they look like. Does no I/O: the caller passes each key with its time and never waits.
"""

from kiosk.base.codes import CODE_LENGTH
from kiosk.scan.codes import LONGEST_SCAN, CodeKind, digits_for_lookalikes, is_code, ungrouped

FORGET_AFTER_S = 10.0
"""A person who pauses longer between two keys has given up."""

END_WITHIN_S = 3.0
"""An Enter this soon after a complete code ends that code and presses nothing."""

SHORTEST_ATTEMPT = CODE_LENGTH - 4
"""Enter after at least this many characters is an attempt at a code, right or wrong."""

_ENDS = frozenset("\r\n\t")
_SEPARATORS = frozenset(" -")
_ERASE = "\b"
_KIND_LETTERS = frozenset(CodeKind)


class TypedCode:
    """Collects characters into one code at a time. Keys that are not part of a code are ignored."""

    def __init__(self) -> None:
        self._typed = ""
        self._last_s = float("-inf")
        self._complete = False

    @property
    def expects_more(self) -> bool:
        """True when some characters of a code are there and others are likely to follow."""
        return CODE_LENGTH // 5 <= len(self._typed) < CODE_LENGTH

    def add(self, text: str, at_s: float) -> str | None:
        """`text` was typed at `at_s` seconds; "\\b" erases, "\\r" ends. Returns a code, or an attempt at one."""
        for char in text:
            found = self._add_one(char, at_s)
            if found is not None:
                return found
        return None

    def consumes(self, char: str, at_s: float) -> bool:
        """True when `char` belongs to a code and must press nothing: a blank inside it, Enter at its end.

        Call it before `add` with the same key.
        """
        self._forget_if_late(at_s)
        if char in _ENDS:
            return self._complete or len(self._typed) >= SHORTEST_ATTEMPT
        return char in _SEPARATORS and self.expects_more

    def clear(self) -> None:
        """Forget what was typed, for example after an arrow key."""
        self._typed = ""
        self._complete = False

    def _add_one(self, char: str, at_s: float) -> str | None:
        self._forget_if_late(at_s)
        self._last_s = at_s
        self._complete = False
        if char in _ENDS:
            attempt = self._typed if len(self._typed) >= SHORTEST_ATTEMPT else None
            self.clear()
            return attempt
        if char == _ERASE:
            self._typed = self._typed[:-1]
        elif char not in _SEPARATORS:
            return self._append(ungrouped(char))
        return None

    def _append(self, char: str) -> str | None:
        if not self._typed and char not in _KIND_LETTERS:
            return None
        if not (char.isascii() and char.isalnum()):
            self.clear()
            return None
        self._typed = (self._typed + char)[-LONGEST_SCAN:]
        last = digits_for_lookalikes(self._typed[-CODE_LENGTH:])
        if not is_code(last):
            return None
        self.clear()
        self._complete = True
        return last

    def _forget_if_late(self, at_s: float) -> None:
        if at_s - self._last_s >= (END_WITHIN_S if self._complete else FORGET_AFTER_S):
            self.clear()
