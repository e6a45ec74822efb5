"""The texts of the guidebook in one language, read from `assets/guidebook`; facts come from the hub.

A line may begin with `[name]`: it is left out where the hub has no such thing, with `[!name]` where it has.
"""

import re
import tomllib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from kiosk.base.resources import ASSETS

FOLDER = ASSETS / "guidebook"
LANGUAGES = ("fi", "sv", "en")
_CONDITION = re.compile(r"\[(!?)(\w+)\] ")
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class FactText:
    """In the margin. condition: what the hub must have; empty: it always stands there."""

    title: str
    text: str
    condition: str


@dataclass(frozen=True, slots=True)
class ZoneText:
    """One of: rows of name and text, numbered steps, steps with minutes, a paragraph, or what is shown of the hub."""

    title: str
    condition: str
    rows: tuple[tuple[str, str], ...] = ()
    steps: tuple[str, ...] = ()
    timed: tuple[tuple[str, int], ...] = ()
    text: str = ""
    show: str = ""


@dataclass(frozen=True, slots=True)
class PageText:
    """copy: what to know when it is copied."""

    id: str
    chapter: str
    condition: str
    title: str
    lead: str
    copy: str
    facts: tuple[FactText, ...]
    zones: tuple[ZoneText, ...]


@dataclass(frozen=True, slots=True)
class KindText:
    """A kind of equipment."""

    id: str
    title: str
    lead: str
    copy: str
    steps: tuple[str, ...]
    trouble: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class BookTexts:
    """book: titles and words, by section, see `book.toml`. diagrams: texts of boxes, by diagram."""

    language: str
    book: Mapping[str, Any]
    pages: tuple[PageText, ...]
    kinds: tuple[KindText, ...]
    diagrams: Mapping[str, Mapping[str, Any]]

    def words(self, name: str) -> str:
        return str(self.book["words"][name])

    def count(self, name: str, n: float, shown: str = "") -> str:
        """A number with its word, such as "3 days". shown: the number as it is written; empty: as it is."""
        one, many = self.book["words"][name].split("~")
        return str(one if n == 1 else many).replace("{n}", shown or f"{n:g}")

    def kind(self, kind_id: str) -> KindText:
        """`own` for a kind of the hub's own."""
        return next(one for one in self.kinds if one.id == kind_id)

    def listed(self, names: Sequence[str]) -> str:
        """`a, b and c`."""
        if len(names) < 2:
            return "".join(names)
        return f"{', '.join(names[:-1])} {self.words('and')} {names[-1]}"


@cache
def book_texts(language: str) -> BookTexts:
    """language: one of LANGUAGES."""
    found = {name: _read(language, name) for name in ("book", "pages", "kinds", "diagrams")}
    return BookTexts(
        language=language,
        book=found["book"],
        pages=tuple(map(_page, found["pages"]["page"])),
        kinds=tuple(map(_kind, found["kinds"]["kind"])),
        diagrams=found["diagrams"],
    )


def is_there(condition: str, has: Collection[str]) -> bool:
    """condition: a name, `!name`, or empty."""
    return not condition or (condition.removeprefix("!") in has) != condition.startswith("!")


def shown_line(text: str, has: Collection[str]) -> str | None:
    """The line without its condition; None: it is left out."""
    found = _CONDITION.match(text)
    if found is None:
        return text
    return text[found.end() :] if is_there("".join(found.groups()), has) else None


def filled(text: str, facts: Mapping[str, str]) -> str:
    """With the facts in the places of their names. Raises KeyError for one that is not known: a bug in the texts."""
    return _PLACEHOLDER.sub(lambda found: facts[found.group(1)], text)


def _read(language: str, name: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / language / f"{name}.toml").read_text(encoding="utf-8"))


def _page(plain: Mapping[str, Any]) -> PageText:
    facts = tuple(FactText(one["title"], one["text"], one.get("if", "")) for one in plain.get("fact", ()))
    return PageText(
        id=plain["id"],
        chapter=plain["chapter"],
        condition=plain.get("if", ""),
        title=plain["title"],
        lead=plain["lead"],
        copy=plain["copy"],
        facts=facts,
        zones=tuple(map(_zone, plain["zone"])),
    )


def _zone(plain: Mapping[str, Any]) -> ZoneText:
    return ZoneText(
        title=plain["title"],
        condition=plain.get("if", ""),
        rows=_pairs(plain.get("rows", ())),
        steps=tuple(plain.get("steps", ())),
        timed=tuple((str(words), int(minutes)) for words, minutes in plain.get("timed", ())),
        text=plain.get("text", ""),
        show=plain.get("show", ""),
    )


def _kind(plain: Mapping[str, Any]) -> KindText:
    return KindText(
        id=plain["id"],
        title=plain["title"],
        lead=plain["lead"],
        copy=plain["copy"],
        steps=tuple(plain["steps"]),
        trouble=_pairs(plain["trouble"]),
    )


def _pairs(plain: Sequence[Sequence[str]]) -> tuple[tuple[str, str], ...]:
    return tuple((str(name), str(text)) for name, text in plain)
