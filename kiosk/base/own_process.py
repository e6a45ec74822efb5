"""Runs a module of this program in a process of its own."""

import os
import sys
from pathlib import Path

_ROOT = str(Path(__file__).parents[2])


def module_command(module: str, *arguments: str) -> list[str]:
    """What starts `python -m module` with this interpreter."""
    return [sys.executable, "-m", module, *arguments]


def module_environment(**more: str) -> dict[str, str]:
    """This process's environment, in which the module is found wherever the program was started from."""
    found = {**os.environ, **more}
    found["PYTHONPATH"] = os.pathsep.join(filter(None, (_ROOT, found.get("PYTHONPATH"))))
    return found
