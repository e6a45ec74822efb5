"""What the pages of the future map show: its themes, the four times of one of them, the thoughts of a time (I14)."""

from dataclasses import dataclass

from kiosk.hub.plans.future_map import YEARS, Cell, FutureMap, FutureRow
from kiosk.screens.qt import translate

SHOWN = {"wide": 4, "small": 2, "tall": 4}
"""Thoughts of a time that there is room for beside the other times, by the panel's format."""


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """filled: for each time whether something is written. spoken: the same in words."""

    key: str
    words: str
    spoken: str
    filled: list[bool]
    chosen: bool


@dataclass(frozen=True, slots=True)
class TimeRow:
    """key: in how many years. thoughts: a line each. more: how many there is no room for. spoken: all of it."""

    key: str
    when: str
    year: str
    thoughts: str
    more: str
    spoken: str


@dataclass(frozen=True, slots=True)
class ThoughtRow:
    """key: its place among those of its time, from 0. number: the same, from 1."""

    key: str
    words: str
    number: int


def theme_rows(found: FutureMap, chosen: str, language: str) -> list[ThemeRow]:
    """chosen: the id of a theme."""
    return [
        ThemeRow(
            key=one.theme,
            words=one.name.in_language(language),
            spoken=_theme_words(one, language),
            filled=[bool(cell.lines) for cell in one.cells],
            chosen=one.theme == chosen,
        )
        for one in found.rows
    ]


def _theme_words(one: FutureRow, language: str) -> str:
    """Its name, and how many of its times hold something."""
    filled = sum(bool(cell.lines) for cell in one.cells)
    words = translate("MapFuture", "%1, %2/4 written").replace("%2", str(filled))
    return words.replace("%1", one.name.in_language(language))


def time_rows(one: FutureRow, now_year: int, panel_format: str) -> list[TimeRow]:
    return [
        _time_row(years, str(now_year + years), cell, SHOWN[panel_format])
        for years, cell in zip(YEARS, one.cells, strict=True)
    ]


def _time_row(years: int, year: str, cell: Cell, room: int) -> TimeRow:
    hidden = len(cell.lines) - room
    more = translate("MapFuture", "and %1 more").replace("%1", str(hidden)) if hidden > 0 else ""
    said = ". ".join(cell.lines) or translate("MapFuture", "nothing yet")
    return TimeRow(
        key=str(years),
        when=time_words(years),
        year=year,
        thoughts="\n".join(f"• {line}" for line in cell.lines[:room]),
        more=more,
        spoken=f"{time_words(years)}, {year}: {said}",
    )


def time_words(years: int) -> str:
    """When that is, seen from now."""
    if years == 0:
        return translate("MapFuture", "Now")
    if years == 1:
        return translate("MapFuture", "In a year")
    return translate("MapFuture", "In %1 years").replace("%1", str(years))
