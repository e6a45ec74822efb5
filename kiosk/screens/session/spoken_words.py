"""What of a page is read aloud, and what only into a headset (X5). No Qt."""

from collections.abc import Iterable
from dataclasses import dataclass

PAUSE = ".\n"
"""A voice makes a pause here."""
SAME_LINE_PX = 12


@dataclass(frozen=True, slots=True)
class Written:
    """A text on the page and where its upper left corner is, in px."""

    words: str
    x: float
    y: float


def page_words(texts: Iterable[Written], *, personal: bool, nickname: str, headset: bool) -> str:
    """All that is written on a page, from the top. personal: the page is about one person."""
    if personal and not headset:
        return ""
    lines = sorted(texts, key=lambda text: (round(text.y / SAME_LINE_PX), text.x))
    said = [public_words(line.words, nickname, headset=headset) for line in lines]
    return PAUSE.join(dict.fromkeys(words for words in said if any(char.isalnum() for char in words)))


def public_words(words: str, nickname: str, *, headset: bool) -> str:
    """The words without the nickname, unless they go into a headset."""
    plain = words if headset or not nickname else words.replace(nickname, "")
    return " ".join(plain.split()).replace(" ?", "?").replace(",?", "?").rstrip(" ,")
