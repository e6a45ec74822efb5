"""The habits of the house, held by tools: ruff, mypy, import-linter."""

import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
PROGRAMS = Path(sys.executable).parent

HABITS = {
    "ruff finds nothing": ["ruff", "check", "--quiet", "."],
    "ruff would format nothing": ["ruff", "format", "--check", "--quiet", "."],
    "mypy finds every type sound": ["mypy"],
    "imports run downwards only": ["lint-imports"],
}


@pytest.mark.parametrize("command", HABITS.values(), ids=HABITS.keys())
def test_the_tool_is_content(command: list[str]) -> None:
    """Each tool as configured in pyproject.toml; what it has to say is in the failure."""
    done = subprocess.run(
        [PROGRAMS / command[0], *command[1:]], cwd=CHECKOUT, capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stdout + done.stderr
