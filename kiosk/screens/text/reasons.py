"""What the rooms below wrote down in English, said in the language of the screen."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from PySide6.QtCore import QLocale

from kiosk.base.errors import StoreError, WorldError
from kiosk.screens.qt import translate
from kiosk.screens.text.formats import DECIMAL_POINT
from kiosk.screens.text.reason_catalogue import CONTEXT, PHRASES, SENTENCES

NOT_SAVED = "It could not be saved. Call staff."
NOT_DONE = "That did not work. Call staff."

_PLACE = re.compile(r"%([1-9])")
_BETWEEN_SENTENCES = re.compile(r"(?<=[.?!])\s+")
_MOST_SENTENCES = 12
"""A longer text is no reason of ours."""
_NUMBER = re.compile(r"-?\d+\.\d+")


@dataclass(frozen=True, slots=True)
class Fragment:
    """A part of a reason: the template that it was made from and its values, or the words that none made."""

    words: str
    template: str = ""
    values: tuple[str, ...] = ()


def said_reason(text: str) -> str:
    """A stored reason, in the language of the screen; a machine's own words stay as they are."""
    return _said(read_reason(text), text)


def said_name(text: str) -> str:
    """The same for a name or a phrase: the own card of a printer, where a print stood."""
    return _said((_as_value(text),), text)


def trouble_of(error: WorldError) -> str:
    """The English sentence for a person at the screen: the error's own if it is for people, never with a path in it.

    To be shown through `said_reason`.
    """
    if isinstance(error, StoreError):
        return NOT_SAVED
    words = str(error)
    return words if all(piece.template for piece in read_reason(words)) else NOT_DONE


@lru_cache(maxsize=256)
def read_reason(text: str) -> tuple[Fragment, ...]:
    """The pieces of a text of one sentence or several: as much as can be is from templates, in the finest cut."""
    sentences = _BETWEEN_SENTENCES.split(text.strip())
    if len(sentences) > _MOST_SENTENCES:
        return (Fragment(text),)
    best: list[tuple[int, tuple[Fragment, ...]]] = [(0, ())]  # up to each sentence: how many are unread, and the pieces
    for end in range(1, len(sentences) + 1):
        ways = []
        for begin in range(end):
            piece = _read(" ".join(sentences[begin:end]), _sentences())
            if piece.template or end == begin + 1:
                unread, before = best[begin]
                ways.append((unread + (not piece.template), (*before, piece)))
        best.append(min(ways, key=lambda way: (way[0], -len(way[1]))))
    return best[-1][1]


def _said(pieces: tuple[Fragment, ...], text: str) -> str:
    if not any(piece.template for piece in pieces):
        return text
    return " ".join(_said_piece(piece) for piece in pieces)


def _said_piece(piece: Fragment) -> str:
    if not piece.template:
        return piece.words
    values = [_said_value(value) for value in piece.values]
    return _PLACE.sub(lambda place: values[int(place[1]) - 1], translate(CONTEXT, piece.template))


def _said_value(value: str) -> str:
    if _NUMBER.fullmatch(value):
        return value.replace(".", DECIMAL_POINT.get(QLocale().name()[:2], ","))
    phrase = _as_value(value)
    return _said_piece(phrase) if phrase.template else said_reason(value)


@lru_cache(maxsize=256)
def _as_value(text: str) -> Fragment:
    return _read(text, _phrases())


def _read(text: str, patterns: Iterable[tuple[str, re.Pattern[str]]]) -> Fragment:
    for template, pattern in patterns:
        found = pattern.fullmatch(text)
        if found is not None:
            return Fragment(text, template, found.groups())
    return Fragment(text)


@cache
def _sentences() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return _compiled(SENTENCES)


@cache
def _phrases() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return _compiled(PHRASES)


def _compiled(templates: tuple[str, ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Those with the most words of their own first: a value must not swallow them. Places stand in order: %1, %2 …"""
    own_words_first = sorted(templates, key=lambda template: -len(_PLACE.sub("", template)))
    return tuple(
        (template, re.compile("(.+?)".join(map(re.escape, _PLACE.split(template)[::2])), re.DOTALL))
        for template in own_words_first
    )
