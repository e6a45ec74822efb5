"""An object on the bed that a file names; read by every process, so without numpy."""

from typing import NamedTuple

NUMBERED, NAMED = "M486", "EXCLUDE_OBJECT"
"""The two ways of naming objects."""


class PrintObject(NamedTuple):
    """An object that can be left out: its key for the firmware, its name, and the box of its plastic in mm."""

    key: str
    name: str
    min_x_mm: float
    min_y_mm: float
    max_x_mm: float
    max_y_mm: float
