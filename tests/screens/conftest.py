"""The stage for each test that drives the real application."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.screens.stage import Stage, stage


@pytest.fixture
def door(tmp_path: Path) -> Iterator[Stage]:
    """The application at the door of the seeded hub, 1280×800, in Finnish."""
    with stage(tmp_path) as opened:
        yield opened
