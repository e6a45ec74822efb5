"""What the tests say about themselves: the places named in `tests/conftest.py` and `tests/distribution.py` exist."""

import pytest

from tests.distribution import APART, HERE, LONGEST, SHARED
from tests.slow_tests import SLOW


@pytest.mark.parametrize("place", [*SLOW, *SHARED, *LONGEST, *APART])
def test_a_place_that_is_treated_differently_exists(place: str) -> None:
    """A renamed file would run with the quick ones, or its servers would be started several times."""
    assert (HERE / place).exists()
