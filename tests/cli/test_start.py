"""`kiosk/start`: sets up, then opens the demo, unless it is to end there."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import CHECKOUT


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout whose set-up and program only report that they were called."""
    (tmp_path / "kiosk").mkdir()
    shutil.copy(CHECKOUT / "kiosk" / "start", tmp_path / "kiosk" / "start")
    (tmp_path / "kiosk" / "setup.sh").write_text(
        'venv=$root/.venv\nset_up() { echo "set up: $1"; [ ! -e "$root/broken" ]; }\n', encoding="utf-8"
    )
    program = tmp_path / ".venv" / "bin" / "kiosk"
    program.parent.mkdir(parents=True)
    program.write_text('#!/bin/sh\necho "kiosk $*"\n', encoding="utf-8")
    program.chmod(0o755)
    return tmp_path


def _start(checkout: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        ["sh", checkout / "kiosk" / "start", *words], capture_output=True, text=True, check=False, timeout=30, cwd="/"
    )


def test_it_sets_up_and_opens_the_demo_with_the_options_given(checkout: Path) -> None:
    """From any directory."""
    done = _start(checkout, "--fullscreen", "--data", "a b")

    assert done.returncode == 0, done.stderr
    assert done.stdout == "set up: run\nkiosk demo --fullscreen --data a b\n"


def test_with_only_set_up_it_ends_after_setting_up(checkout: Path) -> None:
    """For a hub of one's own, as the README says."""
    done = _start(checkout, "--only-set-up")

    assert done.returncode == 0, done.stderr
    assert done.stdout == "set up: run\n"
    assert "sh kiosk/start --only-set-up\n" in (CHECKOUT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("words", [(), ("--only-set-up",)])
def test_what_can_not_be_set_up_is_not_started(checkout: Path, words: tuple[str, ...]) -> None:
    """Exit code 1."""
    (checkout / "broken").touch()

    done = _start(checkout, *words)

    assert done.returncode == 1
    assert "kiosk demo" not in done.stdout
