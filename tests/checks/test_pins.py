"""The pins: every file that pip takes has its hash, and what the project asks for is among them."""

import re
from pathlib import Path

import pytest

from tests.pins import ALL, CHECKOUT, Pins

NAME = re.compile(r"^([A-Za-z0-9._-]+)==(\S+)", re.MULTILINE)


def pinned(path: Path) -> dict[str, str]:
    """Name and version of each requirement."""
    return {_plain(name): version for name, version in NAME.findall(path.read_text(encoding="utf-8"))}


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize("pins", ALL, ids=lambda pins: pins.target.name)
def test_every_pin_has_its_hashes(pins: Pins) -> None:
    """Q13: `pip install --require-hashes` takes nothing else; `python -m tests.pins` makes and proves them."""
    entries = re.split(r"\n(?=\S)", pins.target.read_text(encoding="utf-8").strip())
    requirements = [entry for entry in entries if not entry.startswith("#")]
    assert len(requirements) > 10
    assert [entry for entry in requirements if "==" not in entry or "--hash=sha256:" not in entry] == []


def test_what_the_project_asks_for_is_pinned() -> None:
    """A dependency that was added without `python -m tests.pins` is found here."""
    run, test = (pinned(pins.target) for pins in ALL[:2])
    sections = (CHECKOUT / "pyproject.toml").read_text(encoding="utf-8")
    asked = set(re.findall(r'^    "([A-Za-z0-9._-]+)[><=]', sections, re.MULTILINE))
    assert {_plain(name) for name in asked} <= test.keys()
    assert run.items() <= test.items(), "the tests run with what is installed"
