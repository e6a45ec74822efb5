"""Panels with languages or other things in turn: each with one of them, and with the others in the long form."""

from collections.abc import Iterable, Sequence

import pytest
from _pytest.mark import ParameterSet

from tests.screens.driver import LANGUAGES, PANELS

SIZES = ("1280x800", "1280x720", "800x480", "720x1280")
"""Each arrangement of a page once; a larger panel shows the first one larger."""
IN_TURN = dict(zip(PANELS, ("sv", "en", "fi", "sv", "fi"), strict=True))
"""The small panel, where room is short, has the language with the longest words."""


def one_each(sizes: Iterable[str], others: Sequence[object]) -> Sequence[ParameterSet]:
    """Each of SIZES with one of `others` in turn; other panels, and the rest of `others`, in the long form."""
    return [
        pytest.param(size, other, marks=() if size in SIZES and number == place % len(others) else pytest.mark.long)
        for place, size in enumerate(sizes)
        for number, other in enumerate(others)
    ]


def each_panel() -> Sequence[ParameterSet]:
    """For `parametrize("size", …)`: each of SIZES, and other panels in the long form."""
    return [pytest.param(size, marks=() if size in SIZES else pytest.mark.long) for size in PANELS]


def in_turn(sizes: Iterable[str]) -> Sequence[ParameterSet]:
    """For `parametrize(("size", "languages"), …)`: each of SIZES with one language, the rest in the long form."""
    return [
        pytest.param(size, languages, marks=marks, id=f"{size}-{'-'.join(languages)}")
        for size in sizes
        for languages, marks in (
            ((IN_TURN[size],), () if size in SIZES else pytest.mark.long),
            (tuple(language for language in LANGUAGES if language != IN_TURN[size]), pytest.mark.long),
        )
    ]
