"""What the README has people type exists: commands, options, files, links."""

import re
import shlex
from pathlib import Path

import click
import pytest

from kiosk.cli import main
from tests.cli.conftest import CHECKOUT

README = (CHECKOUT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
LINES = [line.removesuffix(" &") for block in BLOCKS for line in block.splitlines()]
INLINE = re.findall(r"`([^`\n]+)`", README)
PROGRAM = re.compile(r"(?:\.venv/bin/|sudo (?:-u kiosk )?)kiosk ")
COMMANDS = sorted({one for one in [*LINES, *INLINE] if PROGRAM.search(one) and "Exec" not in one})


@pytest.mark.parametrize("line", COMMANDS)
def test_each_command_of_the_program_is_understood(line: str) -> None:
    """Every subcommand and option is one that there is."""
    words = shlex.split(PROGRAM.split(line, maxsplit=1)[1])
    context = click.Context(main)
    command: click.Command = main
    while isinstance(command, click.Group) and words and not words[0].startswith("-"):
        found = command.get_command(context, words.pop(0))
        assert found is not None, line
        command = found
    known = {name for option in command.get_params(context) for name in option.opts} | {"--help"}

    assert {word for word in words if word.startswith("--")} <= known


def test_each_file_that_a_command_takes_from_the_checkout_is_there() -> None:
    """Pasted as they are, in the checkout."""
    named = {word for line in LINES for word in line.split() if re.match(r"(assets|kiosk|tests)/", word)}
    assert {"kiosk/start", "tests/run"} <= named
    assert not [name for name in named if not (CHECKOUT / name).exists()]


@pytest.mark.parametrize("options", sorted(set(re.findall(r"sh kiosk/start (--[^\n`|]*)", README))))
def test_each_option_of_start_is_understood(options: str) -> None:
    """Options of the demo, and the one of its own."""
    demo = main.get_command(click.Context(main), "demo")
    assert demo is not None
    known = {name for option in demo.params for name in option.opts} | {"--only-set-up"}
    assert {word for word in options.split() if word.startswith("--")} <= known


def test_each_link_leads_to_a_file() -> None:
    """Within the checkout; the README links to nothing else."""
    links = re.findall(r"\]\(([^)]+)\)", README)
    assert links
    assert not [link for link in links if not (CHECKOUT / link).is_file()]


@pytest.mark.parametrize("text", [*CHECKOUT.glob("*.md"), *CHECKOUT.glob("kiosk/**/*.md")], ids=lambda path: path.name)
def test_no_text_installs_another_project(text: Path) -> None:
    """The name `kiosk` belongs to somebody else; ours is distributed as makerspace-kiosk."""
    assert not re.search(r"pip install [^\n]*\bkiosk\b(?![-/])", text.read_text(encoding="utf-8"))
