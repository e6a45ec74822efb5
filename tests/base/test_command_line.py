"""Advice names the command so that it can be pasted."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.base.command_line import kiosk_command


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout with its .venv, which is not on PATH; it is the current directory."""
    program = tmp_path / ".venv" / "bin" / "kiosk"
    program.parent.mkdir(parents=True)
    program.write_text("#!/bin/sh\n", encoding="ascii")
    program.chmod(0o755)
    monkeypatch.setattr(sys, "prefix", str(tmp_path / ".venv"))
    monkeypatch.setenv("PATH", "/usr/bin:/bin")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_in_a_checkout_it_is_the_path_from_here(checkout: Path) -> None:
    """Short, as the README writes it."""
    assert kiosk_command("hub", "init") == ".venv/bin/kiosk hub init"


def test_elsewhere_it_is_the_whole_path(
    checkout: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Quoted where the path needs it."""
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))
    assert kiosk_command("run") == f"{checkout}/.venv/bin/kiosk run"
    assert kiosk_command("demo", "--data", "a b") == f"{checkout}/.venv/bin/kiosk demo --data 'a b'"


def test_where_path_leads_to_this_installation_it_is_the_plain_name(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """But not where it leads to another one."""
    monkeypatch.setenv("PATH", f"{checkout}/.venv/bin")
    assert kiosk_command("run") == "kiosk run"
    other = checkout / "other" / "kiosk"
    other.parent.mkdir()
    other.write_text("#!/bin/sh\n", encoding="ascii")
    other.chmod(0o755)
    monkeypatch.setenv("PATH", f"{other.parent}:{checkout}/.venv/bin")
    assert kiosk_command("run") == ".venv/bin/kiosk run"


def test_without_an_installed_program_it_is_the_module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As from a source tree."""
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    assert kiosk_command("run") == f"{sys.executable} -m kiosk run"


AS_NOBODY = """
import os, sys
from kiosk.base.command_line import kiosk_command
if os.getuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
sys.prefix = sys.argv[1]
print(kiosk_command("run"))
"""


def test_in_a_folder_that_cannot_be_searched_it_is_the_module(checkout: Path) -> None:
    """The advice of an error must not end in another error."""
    checkout.joinpath(".venv").chmod(0)
    words = [sys.executable, "-c", AS_NOBODY, str(checkout / ".venv")]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    checkout.joinpath(".venv").chmod(0o755)
    assert done.stdout == f"{sys.executable} -m kiosk run\n"


def test_in_a_directory_that_was_removed_it_is_the_whole_path(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a terminal whose folder somebody else deleted."""
    gone = checkout / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert kiosk_command("run") == f"{checkout}/.venv/bin/kiosk run"
