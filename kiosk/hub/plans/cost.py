"""What a measure costs: in euros where that is known, else by a class."""

from enum import StrEnum

MOST_EUROS = 10_000_000
_SMALL_BELOW, _MEDIUM_BELOW = 500, 5000
_MONTHS = 12


class CostClass(StrEnum):
    """SMALL: below 500 euros, MEDIUM: below 5,000; what is paid each month: in a year."""

    NONE = "none"
    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


def cost_class(euros: int, *, is_monthly: bool) -> CostClass:
    """The class of a known cost."""
    total = euros * (_MONTHS if is_monthly else 1)
    if total == 0:
        return CostClass.NONE
    if total < _SMALL_BELOW:
        return CostClass.SMALL
    return CostClass.MEDIUM if total < _MEDIUM_BELOW else CostClass.LARGE
