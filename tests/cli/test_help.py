"""Each command explains itself, and `--help` imports nothing heavy."""

import subprocess
import sys

import click
import pytest

from kiosk.cli import COMMANDS, main
from tests.cli.conftest import Kiosk

SUBCOMMANDS = [*(name for name in COMMANDS if name not in ("hub", "staff")), "hub init", "staff add", "staff list"]


def _command(words: str) -> click.Command:
    command: click.Command = main
    context = click.Context(main)
    for word in words.split():
        assert isinstance(command, click.Group)
        found = command.get_command(context, word)
        assert found is not None, words
        command = found
    return command


@pytest.mark.parametrize("words", [*SUBCOMMANDS, "staff remove"])
def test_the_help_of_a_command_is_complete(words: str) -> None:
    """Every command says what it is for, every option what it does."""
    command = _command(words)

    assert command.help
    unexplained = [one.name for one in command.params if isinstance(one, click.Option) and not one.help]
    assert not unexplained


@pytest.mark.parametrize("name", COMMANDS)
def test_the_table_of_commands_is_right(name: str) -> None:
    """`kiosk --help` shows a table; each command in it exists under its name."""
    assert _command(name).name == name


def test_help_imports_nothing_heavy() -> None:
    """Neither Qt nor the database for `kiosk --help`."""
    program = (
        "import sys, kiosk.cli\n"
        "try: kiosk.cli.main(['--help'])\n"
        "except SystemExit: pass\n"
        "heavy = {'PySide6', 'sqlite_utils', 'requests', 'serial', 'argon2', 'qrcode'} & set(sys.modules)\n"
        "sys.exit(' '.join(heavy) or 0)\n"
    )

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=30)

    assert done.returncode == 0, done.stderr
    assert all(name in done.stdout for name in COMMANDS)


def test_an_unknown_command_is_a_clear_error(kiosk: Kiosk) -> None:
    """Click's own message, exit code 2."""
    done = kiosk("dance")

    assert done.returncode == 2
    assert "No such command 'dance'" in done.stderr
