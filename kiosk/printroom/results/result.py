"""How staff judge a print that came off its bed, and why one failed; the values are stored."""

from enum import StrEnum


class Result(StrEnum):
    GOOD = "good"
    PASSABLE = "passable"
    FAILED = "failed"


class FailedBecause(StrEnum):
    CAME_OFF = "came_off"
    LAYER_SHIFT = "layer_shift"
    STRINGING = "stringing"
    NO_FILAMENT = "no_filament"
    CLOGGED = "clogged"
    SUPPORTS = "supports"
    WARPED = "warped"
    OTHER = "other"
