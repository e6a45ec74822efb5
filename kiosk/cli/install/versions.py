"""The versions of the program on this machine, side by side; a link says which one runs.

/opt/kiosk/versions/0.1.0-1a2b3c4d   an environment with its packages
/opt/kiosk/current                   -> versions/0.1.0-1a2b3c4d
/opt/kiosk/previous                  -> the one before
"""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.cli.install.plan import InstallError, link_to, run, under
from kiosk.cli.install.service_files import OPT

PINS = "kiosk/requirements.txt"
COMPLETE = ".complete"
"""A file in a version that was installed as a whole."""

_WHEEL = re.compile(r"makerspace_kiosk-([0-9A-Za-z.+!]+)-py3-none-any\.whl")
_PIP = ("-m", "pip", "--disable-pip-version-check", "--quiet")


class Versions:
    """The versions below one root directory."""

    def __init__(self, root: Path) -> None:
        self._home = under(root, OPT)

    @property
    def current(self) -> Path | None:
        return self._linked("current")

    @property
    def previous(self) -> Path | None:
        return self._linked("previous")

    def path_of(self, wheel: Path) -> Path:
        """Where the version of a wheel belongs. Raises InstallError for a file that is no wheel of this program."""
        found = _WHEEL.fullmatch(wheel.name)
        if not found or not zipfile.is_zipfile(wheel):
            raise InstallError(f"{wheel} is no wheel of this program.")
        return self._home / "versions" / f"{found[1]}-{hashlib.sha256(wheel.read_bytes()).hexdigest()[:8]}"

    def add(self, wheel: Path) -> Path:
        """Install a version beside the others, with the pinned packages; returns where. Raises InstallError."""
        path = self.path_of(wheel)
        if (path / COMPLETE).exists():
            return path
        try:
            shutil.rmtree(path, ignore_errors=True)  # of an attempt that was cut off
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise InstallError(f"{path} can't be made: {error.strerror}.") from error
        try:
            run([sys.executable, "-m", "venv", str(path)])
            install_pins(path, wheel)
            run([str(path / "bin" / "python"), *_PIP, "install", "--no-deps", "--no-index", str(wheel)])
            (path / COMPLETE).touch()
        except BaseException:  # also on Ctrl-C
            shutil.rmtree(path, ignore_errors=True)
            raise
        return path

    def switch(self, path: Path) -> None:
        """Make a version the current one, and the current one the previous one. Raises InstallError."""
        before = self.current
        if before == path:
            return
        if before is not None:
            link_to(self._home / "previous", Path("versions") / before.name)
        link_to(self._home / "current", Path("versions") / path.name)

    def undo_switch(self, current: Path, previous: Path | None) -> None:
        """Set both links as they were. Raises InstallError."""
        link_to(self._home / "current", Path("versions") / current.name)
        if previous is not None:
            link_to(self._home / "previous", Path("versions") / previous.name)
        else:
            (self._home / "previous").unlink(missing_ok=True)

    def remove_others(self) -> None:
        """Keep the current and the previous version."""
        kept = {self.current, self.previous}
        for path in (self._home / "versions").iterdir():
            if path not in kept:
                shutil.rmtree(path, ignore_errors=True)

    def remove(self, path: Path) -> None:
        """Remove a version that neither runs nor ran before."""
        if path not in (self.current, self.previous):
            shutil.rmtree(path, ignore_errors=True)

    def _linked(self, name: str) -> Path | None:
        try:
            path = self._home / (self._home / name).readlink()
        except OSError:
            return None
        return path if path.is_dir() else None


@contextmanager
def wheel_of(source: Path) -> Iterator[Path]:
    """A wheel: `source` itself, or built from the checkout there. Raises InstallError."""
    if source.is_file():
        yield source
        return
    if not (source / "pyproject.toml").is_file() or not (source / PINS).is_file():
        raise InstallError(f"{source} is neither a wheel nor a checkout of this program.")
    with tempfile.TemporaryDirectory(prefix="kiosk-wheel-") as folder:
        build = [
            sys.executable,
            *_PIP,
            "wheel",
            "--no-deps",
            "--no-build-isolation",
            "--wheel-dir",
            folder,
            str(source),
        ]
        done = subprocess.run(
            build, check=False, stdin=subprocess.DEVNULL, env={**os.environ, "SOURCE_DATE_EPOCH": "1"}
        )
        built = list(Path(folder).glob("*.whl"))
        if done.returncode or len(built) != 1:
            raise InstallError(f"No wheel could be built from {source}; the messages above say why.")
        yield built[0]


def install_pins(path: Path, wheel: Path) -> None:
    """Install the packages that a wheel is pinned to into the environment at `path`. Raises InstallError."""
    with zipfile.ZipFile(wheel) as packed, tempfile.TemporaryDirectory(prefix="kiosk-pins-") as folder:
        try:
            pins = packed.extract(PINS, folder)
        except KeyError as error:
            raise InstallError(f"{wheel} names no packages.") from error
        hashed = ("--require-hashes", "--only-binary", ":all:", "--requirement", pins)
        run([str(path / "bin" / "python"), *_PIP, "install", *hashed])
