"""A visitor's hand at the door."""

import pytest

from tests.screens.door.hand import Hand
from tests.screens.driver import ScreenDriver


@pytest.fixture
def hand(screen: ScreenDriver) -> Hand:
    """No tap yet."""
    return Hand(screen)
