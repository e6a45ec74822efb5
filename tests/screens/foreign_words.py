"""Which texts on the screen are in another language than the one that was chosen, by the translations (X9)."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from xml.etree import ElementTree

from tests.cli.conftest import CHECKOUT

LANGUAGES = ("en", "fi", "sv")
TRANSLATIONS = CHECKOUT / "assets" / "translations"
VALUE = re.compile(r"%(?:L?\d|n)")
LEAST_LETTERS = 4
"""Of a wording with values, twice as many beside them; others fit by chance."""


def foreign(texts: Iterable[str], language: str) -> list[str]:
    """The texts that are a wording of another language, and none of this one. A single word may be a name."""
    others = [one for one in LANGUAGES if one != language]
    return [
        text
        for text in texts
        if " " in text and any(_is_of(text, one) for one in others) and not _is_of(text, language)
    ]


def _is_of(text: str, language: str) -> bool:
    exact, patterns = _wordings(language)
    return text in exact or any(pattern.fullmatch(text) for pattern in patterns)


@cache
def _wordings(language: str) -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """All that can be said in a language: as it is, and with values in it."""
    said = set(_said(language))
    with_values = {one for one in said if VALUE.search(one)}
    return frozenset(said - with_values), tuple(map(_pattern, filter(_says_enough, sorted(with_values))))


def _said(language: str) -> Iterator[str]:
    for message in ElementTree.parse(TRANSLATIONS / f"kiosk_{language}.ts").getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation] or [translation.text or ""]
        yield from (form or message.findtext("source", "") for form in forms)


def _says_enough(wording: str) -> bool:
    return len(re.sub(r"\W", "", VALUE.sub("", wording))) >= 2 * LEAST_LETTERS


def _pattern(wording: str) -> re.Pattern[str]:
    return re.compile(".+".join(map(re.escape, VALUE.split(wording))), re.DOTALL)
