"""What the tests say about themselves: the places named in `tests/conftest.py` and `tests/distribution.py` exist."""

from tests.distribution import APART, HERE, LONGEST, SHARED
from tests.slow_tests import SLOW


def test_a_place_that_is_treated_differently_exists() -> None:
    """A renamed file would run with the quick ones, or its servers would be started several times."""
    assert [place for place in (*SLOW, *SHARED, *LONGEST, *APART) if not (HERE / place).exists()] == []
