"""Sizes in QML are tokens, chosen by the panel's format in one place; QML files stay short."""

import re
from pathlib import Path

from tests.checks.qml_module import qml_files

FORMAT_CONDITIONS = 21
"""Conditions over the panel's format left outside `geometry/`; lower this when there are fewer."""
LONGEST_PAGE = 200
LONGEST_CONTROL = 135
"""Lines of a QML file; tokens are a table and may be longer."""

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


def test_every_size_is_a_token() -> None:
    """Millimetres become pixels in `geometry/` alone."""
    assert _count(_LITERAL) == 0, "add a token to geometry/ for each new size"


def test_conditions_over_the_format_only_become_fewer() -> None:
    """A token has another value, or a page a variant, where the panel's format matters."""
    assert _count(_FORMAT) <= FORMAT_CONDITIONS, "give the token another value, or the page a variant"


def test_no_geometry_has_a_condition_in_a_condition() -> None:
    """At most one condition in a binding of a size or a place."""
    assert _nested() == []


def test_a_page_and_a_control_fit_a_look() -> None:
    """A page or a control that grows is divided."""
    long = []
    for path in qml_files():
        lines = len(path.read_text(encoding="utf-8").splitlines())
        most = LONGEST_PAGE if "Page" in path.stem else LONGEST_CONTROL
        if lines > most and path.parent.name != "geometry" and path.stem != "Drawings":
            long.append(f"{path.name} has {lines} lines")
    assert not long, "\n".join(long)
