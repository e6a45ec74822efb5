"""The numbered requirements: each that a test cites is written down in a README, and each is cited or marked."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from pathlib import Path

CHECKOUT = Path(__file__).parents[2]
DEFINED = re.compile(r"^- \*\*([A-Z]\d+)\*\* (.*(?:\n(?!- |\n|#).*)*)", re.MULTILINE)
CITED = re.compile(r"\b([FGHIKNOPQSTWX])(\d{1,2})(?:–\1?(\d{1,2}))?\b")
NOT_YET = "(not yet)"


def defined() -> list[tuple[str, str, Path]]:
    """Number, words and README of each requirement."""
    readmes = sorted((CHECKOUT / "kiosk").rglob("README.md"))
    return [(*found, path) for path in readmes for found in DEFINED.findall(path.read_text(encoding="utf-8"))]


@cache
def cited() -> frozenset[str]:
    """The numbers in docstrings of tests; what is between backticks is code."""
    return frozenset(
        number for path in (CHECKOUT / "tests").rglob("*.py") for text in _docstrings(path) for number in _in(text)
    )


def _docstrings(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            yield ast.get_docstring(node) or ""


def _in(text: str) -> Iterator[str]:
    for letter, first, last in CITED.findall(re.sub(r"`[^`]*`", "", text)):
        yield from (f"{letter}{number}" for number in range(int(first), int(last or first) + 1))


def test_every_cited_requirement_is_written_down() -> None:
    """A reader of a test finds what it shows, in the README of the package."""
    assert sorted(cited() - {number for number, _, _ in defined()}) == []


def test_every_requirement_is_cited_by_a_test_or_marked_as_not_yet() -> None:
    """And a mark goes as soon as a test cites the number."""
    shown = cited()
    wrong = [number for number, words, _ in defined() if (number in shown) == words.rstrip().endswith(NOT_YET)]
    assert wrong == [], "cited and marked, or neither"


def test_every_requirement_is_written_down_once_and_without_gaps() -> None:
    """Numbers are never reused: one that is dropped stays, with the words that say so."""
    numbers = sorted((number[0], int(number[1:])) for number, _, _ in defined())
    for letter, group in groupby(numbers, key=lambda one: one[0]):
        found = [number for _, number in group]
        assert found == list(range(1, len(found) + 1)), letter


def test_every_module_is_named_in_the_readme_of_its_package() -> None:
    """One line each: a package without a README, or a README without a module, is found here."""
    missing = []
    for module in sorted((CHECKOUT / "kiosk").rglob("*.py")):
        folders = [folder for folder in module.parents if (folder / "README.md").exists() and folder != CHECKOUT]
        text = (folders[0] / "README.md").read_text(encoding="utf-8")
        if not module.stem.startswith("__") and not re.search(rf"[`/.]{module.stem}(\.py)?`", text):
            missing.append(str(module.relative_to(CHECKOUT)))
    assert missing == []
