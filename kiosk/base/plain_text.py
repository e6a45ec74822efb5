"""Cleans text that comes from outside: one place for file names, machines' messages, servers' names, nicknames (Q4)."""

import re
import unicodedata

LONGEST = 300
"""Characters of a text for which the caller names no limit; two lines on the largest panel."""
_MOST_MARKS = 2
"""Combining marks on one letter; more of them are piled up to cover the lines above."""
_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Characters that show nothing although Unicode counts them as letters, marks or symbols."""
_PROTOCOL_PREFIX = re.compile(r"(?:(?:echo|error):+|!!+|//(?=\s))\s*", re.IGNORECASE)
"""What a firmware puts before its words for the host."""
_VARIATION_SELECTORS = range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0)


def clean_text(text: str, longest: int = LONGEST) -> str:
    """One line of visible characters, at most `longest`, with single spaces; may be empty.

    Control, bidirectional, zero-width and other invisible characters are removed.
    """
    kept: list[str] = []
    marks = 0
    for char in unicodedata.normalize("NFC", text[: 8 * longest]):
        if char.isspace():
            kept.append(" ")
            marks = 0
        elif unicodedata.combining(char) or unicodedata.category(char).startswith("M"):
            marks += 1
            if marks <= _MOST_MARKS and not _is_invisible(char):
                kept.append(char)
        elif not _is_invisible(char):
            kept.append(char)
            marks = 0
    return " ".join("".join(kept).split())[:longest].rstrip()


def comparison_key(text: str) -> str:
    """What two names have in common that differ in capitals, width or spaces alone, whatever their language."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def machine_words(text: str) -> str:
    """A machine's own words as `clean_text`, without the prefixes of its protocol; a prefix alone is kept."""
    words = cleaned = clean_text(text)
    while found := _PROTOCOL_PREFIX.match(words):
        words = words[found.end() :]
    return words or cleaned


def escaped(text: str, *, line_ends: bool) -> str:
    """The text with what `clean_text` would remove written as escapes, for logs and terminals.

    line_ends: escape these as well, where a text must not look like several lines.
    """
    return "".join(
        char if char.isprintable() or (char in "\n\t" and not line_ends) else char.encode("unicode_escape").decode()
        for char in text
    )


def _is_invisible(char: str) -> bool:
    return (
        unicodedata.category(char).startswith("C")
        or char in _BLANK
        or any(ord(char) in selectors for selectors in _VARIATION_SELECTORS)
    )
