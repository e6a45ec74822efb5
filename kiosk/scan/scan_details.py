"""What a reader sent, in full: for the page that shows staff why a scan is not understood."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise


class ScanSource(StrEnum):
    """How a scan came in."""

    SERIAL = "serial"
    KEYBOARD = "keyboard"
    TYPED = "typed"
    CAMERA = "camera"
    COMMAND = "command"


@dataclass(frozen=True, slots=True)
class ScanDetails:
    source: ScanSource
    raw: bytes
    """As it was received, without its end; at most 65 bytes, or the UTF-8 of at most 64 keys."""
    end: bytes = b""
    """What ended it; empty for a silence, or where there is no end."""
    took_ms: int | None = None
    """From the first key to the last; None where there are no keys."""
    gap_ms: int | None = None
    """The longest time between two keys."""
    text: str = ""
    """What was read; empty: it was dropped."""


def timing_ms(at_s: Iterable[float]) -> tuple[int | None, int | None]:
    """How long keys took together, and the longest gap between two, in ms; None for fewer than two keys."""
    gaps = [(later - earlier) * 1000 for earlier, later in pairwise(at_s)]
    return (round(sum(gaps)), round(max(gaps))) if gaps else (None, None)
