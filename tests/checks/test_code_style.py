"""Style, types and imports, checked by tools: ruff, mypy, import-linter."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
PROGRAMS = Path(sys.executable).parent

TOOLS = {
    "ruff finds nothing": ["ruff", "check", "--quiet", "."],
    "ruff would format nothing": ["ruff", "format", "--check", "--quiet", "."],
    "mypy finds no wrong type": ["mypy"],
    "imports run downwards only": ["lint-imports"],
}


@pytest.mark.parametrize("command", TOOLS.values(), ids=TOOLS.keys())
def test_the_tool_finds_nothing(command: list[str]) -> None:
    """Each tool as configured in pyproject.toml; its output is in the failure."""
    done = subprocess.run(
        [PROGRAMS / command[0], *command[1:]], cwd=CHECKOUT, capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stdout + done.stderr


def test_no_simple_queue_is_waited_for_with_a_time_limit() -> None:
    """Q15: in Python 3.11 a signal that comes as the time is over makes the wait endless; a Queue keeps its time."""
    sources = {path: path.read_text(encoding="utf-8") for path in (CHECKOUT / "kiosk").rglob("*.py")}
    using = {path: source for path, source in sources.items() if re.search(r"SimpleQueue[\[(]", source)}
    assert using
    assert [path for path, source in using.items() if waits_with_a_limit(source)] == []


def waits_with_a_limit(source: str) -> bool:
    nodes = list(ast.walk(ast.parse(source)))
    calls = [node for node in nodes if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)]
    limited = [call for call in calls if any(one.arg == "timeout" for one in call.keywords)]
    return any(call.func.attr == "get" for call in limited)
