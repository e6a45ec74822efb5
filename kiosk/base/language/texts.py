"""Texts in three languages from TOML: a text is looked up by its English words.

A table says `"English" = ["Finnish", "Swedish"]`; forms for one and many are parted by `~`; `{name}` is the place of a
value.
"""

import tomllib
from collections.abc import Mapping
from pathlib import Path

LANGUAGES = ("fi", "sv", "en")


def read_texts(folder: Path) -> Mapping[str, Mapping[str, str]]:
    """The texts of all tables in a folder, by language and English words. Raises ValueError for one that is twice."""
    found: dict[str, dict[str, str]] = {language: {} for language in LANGUAGES}
    for path in sorted(folder.glob("*.toml")):
        for english, (finnish, swedish) in tomllib.loads(path.read_text(encoding="utf-8")).items():
            if english in found["en"]:
                raise ValueError(f"{path.name}: {english!r} is there already")
            found["fi"][english], found["sv"][english], found["en"][english] = finnish, swedish, english
    return found


class Texts:
    """The texts of one language."""

    def __init__(self, language: str, texts: Mapping[str, str]) -> None:
        """language: fi, sv or en. texts: by their English words."""
        self.language = language
        self._texts = texts

    def __call__(self, english: str, **values: object) -> str:
        """A text; one that has no translation stays English."""
        return self._texts.get(english, english).format_map(values) if values else self._texts.get(english, english)

    def count(self, english: str, n: int, **values: object) -> str:
        """A text with forms for one and for many, such as "{n} visit~{n} visits"."""
        one, _, many = self._texts.get(english, english).partition("~")
        return (one if n == 1 else many).format(n=n, **values)
