"""Durations as slicers write them (G10)."""

import re
from typing import Final

_UNITS: Final = {"d": 86400.0, "h": 3600.0, "m": 60.0, "s": 1.0}
_PART = r"(\d+(?:\.\d+)?)\s*(days?|d|hours?|hrs?|h|minutes?|mins?|min|m|seconds?|secs?|sec|s)"
_PARTS = re.compile(_PART, re.IGNORECASE)
_WHOLE = re.compile(rf"(?:{_PART}(?![a-z])[\s,]*(?:and\s+)?)+", re.IGNORECASE)
_CLOCK = re.compile(r"(?:(\d+)\s*d(?:ays?)?\s+)?(\d+):([0-5]\d):([0-5]\d)(?:\.\d+)?", re.IGNORECASE)
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_PLACEHOLDERS: Final = frozenset({6666.0, 666.0, 99999999.0})
_LONGEST_S: Final = 3.2e7
"""A year: a larger figure is none."""


def parse_duration(text: str) -> float | None:
    """The seconds of `1h 2m 3s`, `1 hour 16 minutes`, `01:20:30`, `1d 2h` or `4830`; None for anything else.

    Placeholders of slicers that fill in the figure later (Cura's `TIME:6666`) are none, and so is a time of day.
    """
    text = text.strip()[:100]
    if _NUMBER.fullmatch(text):
        seconds = float(text)
        return seconds if 0 < seconds < _LONGEST_S and seconds not in _PLACEHOLDERS else None
    if clock := _CLOCK.fullmatch(text):
        days, hours, minutes, rest = (float(part or 0) for part in clock.groups())
        return days * 86400 + hours * 3600 + minutes * 60 + rest or None
    if not _WHOLE.fullmatch(text):
        return None
    total = sum(float(amount) * _UNITS[unit[0].lower()] for amount, unit in _PARTS.findall(text))
    return total if 0 < total < _LONGEST_S else None
