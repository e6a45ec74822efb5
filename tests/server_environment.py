"""Environments of their own for the servers that tests use: each is installed once, from its pins, into `.cache`."""

import fcntl
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
CACHE = HERE.parent / ".cache"
INSTALL_S = 900.0


class ServerEnvironmentError(Exception):
    """An environment can't be installed; `str()` has the end of pip's output."""


def server_python(name: str, requirements: str) -> Path:
    """The Python of the cached environment, which is installed first if it is missing or has other pins.

    requirements: the name of the file with the pins, beside this one. Nothing is compiled: most is never imported.
    Raises ServerEnvironmentError if pip fails: the tests must fail, not be skipped.
    """
    environment, pins = CACHE / name, HERE / requirements
    CACHE.mkdir(exist_ok=True)
    with (CACHE / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        python, stamp = environment / "bin" / "python", environment / "made-from.txt"
        if not (python.exists() and stamp.exists() and stamp.read_text() == pins.read_text()):
            shutil.rmtree(environment, ignore_errors=True)
            _run("venv", "--without-pip", str(environment))
            options = ("--quiet", "--no-deps", "--no-compile", "--require-hashes")
            _run("pip", "--python", str(python), "install", *options, "-r", str(pins))
            stamp.write_text(pins.read_text())
    return python


def _run(module: str, *words: str) -> None:
    command = [sys.executable, "-m", module, *words]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=INSTALL_S, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ServerEnvironmentError(f"The environment can't be installed: {error}") from error
    if done.returncode:
        raise ServerEnvironmentError(f"The environment can't be installed: {' '.join(command)}\n{done.stderr[-2000:]}")
