"""The estimates of sustainability as the guidebook shows them: rounded, with how each was counted (I18).

The months of a guidebook are other ones than those of the yearly report. What a few answers more change in the
kilometres would say how far somebody lives: two figures of them and a whole percentage do not tell it (I8).
"""

from collections.abc import Sequence

from kiosk.base.formats import UNKNOWN, number_words, percent_words
from kiosk.hub.figures.suppression import LEAST
from kiosk.hub.sustainability.lines import LineKind, SustainabilityLine
from kiosk.reports.figures.sustainability_table import OF_PEOPLE
from kiosk.reports.guidebook.texts import BookTexts

_FIGURES = 2
"""That are shown of kilometres and of what follows from them."""


def has_estimates(lines: Sequence[SustainabilityLine]) -> bool:
    """Whether there is any; lines of nothing but 0 are no page."""
    return any(line.value for line in lines)


def has_trips(lines: Sequence[SustainabilityLine]) -> bool:
    return any(line.kind in OF_PEOPLE for line in lines)


def estimate_rows(lines: Sequence[SustainabilityLine], texts: BookTexts) -> list[list[str]]:
    """Name, number, its unit, and of how much it is known."""
    return [[line.name.in_language(texts.language), *_numbers(line, texts)] for line in lines]


def formula_rows(lines: Sequence[SustainabilityLine], language: str) -> list[list[str]]:
    return [[line.name.in_language(language), line.formula.in_language(language)] for line in lines]


def _numbers(line: SustainabilityLine, texts: BookTexts) -> list[str]:
    unit = line.unit.in_language(texts.language)
    if line.kind in OF_PEOPLE and 0 < line.known < LEAST:
        return [texts.words("hidden"), unit, texts.words("hidden")]
    known = percent_words(line.known / line.of) if line.of else UNKNOWN
    if line.value is None:
        return [UNKNOWN, unit, known]
    number, decimals = line.value, 0
    if line.kind in OF_PEOPLE:
        number = float(f"{number:.{_FIGURES}g}")
        known = texts.words("few") if line.known and known.startswith("0") else known
    elif line.kind is LineKind.SHARED_USE and number < 10:
        decimals = 1
    return [number_words(number, decimals, texts.language), unit, known]
