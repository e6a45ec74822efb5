"""The real application for tests that touch it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.screens.driver import ScreenDriver, running_screen


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[ScreenDriver]:
    """The application on the start page of the seeded hub, 1280×800, in Finnish."""
    with running_screen(tmp_path) as opened:
        yield opened
