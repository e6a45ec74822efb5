"""Print files for the tests: samples of real slicers where they are present, and small ones written by the test."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.gcode.facts import PrintFacts, read_facts

CHECKOUT = Path(__file__).parents[2]


@pytest.fixture
def sample() -> Callable[[str], Path]:
    """The path of a slicer's sample file; skips the test when the samples are not there."""
    folder = Path(os.environ.get("KIOSK_SAMPLES", CHECKOUT.parent / "shared" / "samples"))

    def find(name: str) -> Path:
        if not (folder / name).is_file():
            pytest.skip(f"no sample {name}; set KIOSK_SAMPLES to the samples' folder")
        return folder / name

    return find


@pytest.fixture
def demo_file() -> Callable[[str], Path]:
    """The path of one of the demo hub's print files."""
    return lambda name: CHECKOUT / "assets" / "demo" / "print-files" / name


@pytest.fixture
def facts_of(tmp_path: Path) -> Callable[[str | bytes], PrintFacts]:
    """Read the facts of a print file with this text."""

    def read(text: str | bytes) -> PrintFacts:
        path = tmp_path / "piece.gcode"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return read_facts(path)

    return read
