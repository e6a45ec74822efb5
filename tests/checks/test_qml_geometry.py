"""Sizes in QML are tokens: the limits here are what is left of literals and conditions, and only go down."""

import re
from pathlib import Path

from tests.checks.qml_module import qml_files

LITERALS = 315
"""Calls of `px` outside `geometry/`: sizes in millimetres that are no token yet."""
FORMAT_CONDITIONS = 348
"""Conditions over the panel's format outside `geometry/`."""
NESTED_CONDITIONS = 70
"""Bindings of a size or a place with a condition in a condition."""

_LITERAL = re.compile(r"\bpx\(")
_FORMAT = re.compile(r"\bTheme\.(?:wide|small|tall)\b|\bPanel\.format\b")
_GEOMETRY = re.compile(
    r"\s*(?:(?:readonly |required )?property (?:int|real) \w+"
    r"|(?:[\w.]*\.)?(?:x|y|width|height|size|weight|thick|radius|spacing|rows|columns"
    r"|\w*(?:Margin|Margins|Padding|Spacing|Size|Width|Height|Offset|H|W|X|Y))): (?P<value>.*)"
)
_CONDITION = re.compile(r" \? ")


def _lines() -> list[tuple[Path, str]]:
    """Every line of QML outside the tokens, without its comment."""
    return [
        (path, line.split(" // ")[0])
        for path in qml_files()
        if path.parent.name != "geometry"
        for line in path.read_text(encoding="utf-8").splitlines()
        if not line.lstrip().startswith("//")
    ]


def _count(pattern: re.Pattern[str]) -> int:
    return sum(len(pattern.findall(line)) for _, line in _lines())


def _nested() -> list[str]:
    bindings = [(path, match["value"]) for path, line in _lines() if (match := _GEOMETRY.match(line))]
    return [f"{path.name}: {value}" for path, value in bindings if len(_CONDITION.findall(value)) > 1]


def test_literals_only_become_fewer() -> None:
    """A size is a token of `geometry/`, where millimetres become pixels."""
    assert _count(_LITERAL) <= LITERALS, "add a token to geometry/ for each new size"


def test_conditions_over_the_format_only_become_fewer() -> None:
    """A token has another value, or a page a variant, where the panel's format matters."""
    assert _count(_FORMAT) <= FORMAT_CONDITIONS, "give the token another value, or the page a variant"


def test_no_geometry_has_a_condition_in_a_condition() -> None:
    """At most one condition in a binding of a size or a place."""
    nested = _nested()
    assert len(nested) <= NESTED_CONDITIONS, "\n".join(nested)
