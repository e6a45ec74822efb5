"""How a person on this machine types a `kiosk` command, for advice that can be pasted as it is."""

import os
import shlex
import shutil
import sys
from pathlib import Path


def kiosk_command(*words: str) -> str:
    """The line that runs `kiosk` with `words`: plain `kiosk` where PATH leads to this installation, else its path."""
    return shlex.join([*_program(), *words])


def kiosk_anywhere(*words: str) -> str:
    """The same for another directory, and for a person whose PATH is not known."""
    return shlex.join([sys.executable, "-m", "kiosk", *words])


def _program() -> list[str]:
    ours = Path(sys.prefix) / "bin" / "kiosk"
    if not os.access(ours, os.X_OK):  # also in a folder of another user that can't be searched
        return [sys.executable, "-m", "kiosk"]
    on_path = shutil.which("kiosk")
    if on_path and Path(on_path).resolve() == ours.resolve():
        return ["kiosk"]
    try:
        from_here = os.path.relpath(ours)
    except OSError:  # the current directory was removed
        return [str(ours)]
    return [str(ours) if from_here.startswith("..") else from_here]
