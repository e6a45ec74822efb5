"""Style, types and imports, checked by tools: ruff, mypy, import-linter."""

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
