"""What an installation writes and runs, as values that are shown first and carried out afterwards."""

import os
import shlex
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from kiosk.base.errors import WorldError


class InstallError(WorldError):
    """The machine can't be changed as asked."""


@dataclass(frozen=True, slots=True)
class WriteFile:
    """One file. `group`: who may read it besides root; None: everybody."""

    path: Path
    text: str
    mode: int = 0o644
    group: str | None = None

    def shown(self, root: Path) -> str:
        target = under(root, self.path)
        kind = "write " if not target.exists() else "keep  " if self._is_there(target) else "change"
        return f"{kind} {target}"

    def carry_out(self, root: Path) -> None:
        """Replace the file as a whole. Raises InstallError."""
        target = under(root, self.path)
        if self._is_there(target):
            return
        draft = target.with_name(f".{target.name}.new")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            draft.write_text(self.text, encoding="utf-8")
            draft.chmod(self.mode)
            if self.group is not None and root == Path("/"):
                shutil.chown(draft, group=self.group)
            draft.replace(target)
        except OSError as error:
            raise InstallError(f"{target} can't be written: {error.strerror}.") from error

    def _is_there(self, target: Path) -> bool:
        return target.is_file() and target.read_text(encoding="utf-8") == self.text


@dataclass(frozen=True, slots=True)
class RemoveFile:
    """A file, a link or a directory with all that is in it."""

    path: Path

    def shown(self, root: Path) -> str:
        return f"remove {under(root, self.path)}"

    def carry_out(self, root: Path) -> None:
        """Raises InstallError."""
        target = under(root, self.path)
        try:
            if target.is_dir() and not target.is_symlink():
                shutil.rmtree(target)
            else:
                target.unlink(missing_ok=True)
        except OSError as error:
            raise InstallError(f"{target} can't be removed: {error.strerror}.") from error


@dataclass(frozen=True, slots=True)
class Link:
    """A symbolic link."""

    path: Path
    to: Path

    def shown(self, root: Path) -> str:
        return f"link   {under(root, self.path)} -> {self.to}"

    def carry_out(self, root: Path) -> None:
        """Replace what is there. Raises InstallError."""
        link_to(under(root, self.path), self.to)


@dataclass(frozen=True, slots=True)
class Run:
    """A command. Below another root it is left out unless `with_root` says how it is told."""

    words: Sequence[str]
    with_root: bool = False
    may_fail: bool = False

    def shown(self, root: Path) -> str:
        return f"run    {shlex.join(self._words(root))}" if self._applies(root) else f"skip   {shlex.join(self.words)}"

    def carry_out(self, root: Path) -> None:
        """Raises InstallError when the command fails."""
        if self._applies(root):
            run(self._words(root), may_fail=self.may_fail)

    def _applies(self, root: Path) -> bool:
        return self.with_root or root == Path("/")

    def _words(self, root: Path) -> list[str]:
        program, *rest = self.words
        return [program, *rest] if root == Path("/") else [program, f"--root={root}", *rest]


Step = WriteFile | RemoveFile | Link | Run


def under(root: Path, path: Path) -> Path:
    """The place of an absolute path below another root."""
    return root / path.relative_to("/")


def link_to(path: Path, to: Path) -> None:
    """Make or replace a symbolic link, at once. Raises InstallError."""
    draft = path.with_name(f".{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.unlink(missing_ok=True)
        draft.symlink_to(to)
        draft.replace(path)
    except OSError as error:
        raise InstallError(f"The link {path} can't be made: {error.strerror}.") from error


def run(words: Sequence[str], *, may_fail: bool = False) -> None:
    """Run a command whose output the person sees. Raises InstallError when it fails."""
    try:
        done = subprocess.run(words, check=False)
    except OSError as error:
        raise InstallError(f"{words[0]} can't be run: {error.strerror}.") from error
    if done.returncode and not may_fail:
        raise InstallError(f"It failed with exit code {done.returncode}: {shlex.join(words)}")


def need_root(root: Path) -> None:
    """Raise InstallError unless this user may change the machine."""
    if root == Path("/") and os.geteuid() != 0:
        raise InstallError("Only root can do that: put sudo before the command.")


def carry_out(steps: Sequence[Step], root: Path) -> None:
    """Do each step, showing it first. Raises InstallError at the first that fails."""
    for step in steps:
        click.echo(step.shown(root))
        step.carry_out(root)
