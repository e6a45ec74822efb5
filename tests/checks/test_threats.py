"""The threat model names tests that there are (Q18)."""

import ast
import re
from pathlib import Path

CHECKOUT = Path(__file__).parents[2]
THREATS = CHECKOUT / "kiosk" / "THREATS.md"
TEST = re.compile(r"`([a-z0-9_/]+\.py)::(test_[a-z0-9_]+)`")


def _rows() -> list[str]:
    lines = THREATS.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.startswith("| ") and not line.endswith(" shown by |")]


def test_every_threat_names_a_test_that_there_is() -> None:
    """Q18: who, what, where it is stopped, and which test shows it."""
    rows = _rows()
    assert len(rows) > 30
    for row in rows:
        who, where, shown = (cell.strip() for cell in row.strip("|").split(" | "))
        assert who, row
        assert where, row
        (named,) = TEST.findall(shown)
        assert named[1] in _tests_of(CHECKOUT / "tests" / named[0]), row


def _tests_of(path: Path) -> set[str]:
    assert path.is_file(), path
    return {node.name for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.FunctionDef)}


def test_the_readmes_lead_to_it() -> None:
    """Q18."""
    assert "](kiosk/THREATS.md)" in (CHECKOUT / "README.md").read_text(encoding="utf-8")
    for package in ("", "cli/"):
        text = (CHECKOUT / "kiosk" / package / "README.md").read_text(encoding="utf-8")
        assert f"]({'../' if package else ''}THREATS.md)" in text
