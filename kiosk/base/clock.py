"""Time as an input: a wall clock and a monotonic clock, passed to all code that needs the time."""

import ctypes
import time
from datetime import UTC, datetime
from typing import Protocol

_TIMEX_BYTES = 512
"""More than the kernel's `struct timex`, whose first field, zero, says that nothing is to be changed."""
_TIME_ERROR = 5
_TEXT_LENGTH = len("2026-03-01T12:00:00.000Z")


class Clock(Protocol):
    """Gives the time; tests pass one that they set themselves."""

    def now(self) -> datetime:
        """The wall clock, always in UTC."""
        ...

    def monotonic_s(self) -> float:
        """Seconds on a monotonic clock, for durations."""
        ...


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)  # noqa: TID251 - the only place that may call it

    def monotonic_s(self) -> float:
        return time.monotonic()


def is_synchronised() -> bool:
    """Whether the network sets this machine's clock now, by what the kernel knows of it."""
    kernel = ctypes.CDLL(None)
    return 0 <= int(kernel.adjtimex(ctypes.create_string_buffer(_TIMEX_BYTES))) < _TIME_ERROR


def to_text(moment: datetime) -> str:
    """`moment` as stored: UTC ISO 8601 with milliseconds and a `Z`; text order is time order."""
    utc = moment if moment.tzinfo is UTC else moment.astimezone(UTC)
    return utc.isoformat(timespec="milliseconds")[:-6] + "Z"


def rounded_to_day(stored: str) -> str:
    """The beginning of the day of a stored time, in UTC."""
    return f"{stored[:10]}T00:00:00.000Z"


def from_text(text: str) -> datetime:
    """Parse what `to_text` wrote, in UTC. Raises ValueError for anything else."""
    if len(text) != _TEXT_LENGTH or text[-1] != "Z":
        raise ValueError("Not a moment as it is stored: it must look like 2026-03-01T12:00:00.000Z.")
    return datetime.fromisoformat(text)


def from_text_or_none(text: str | None) -> datetime | None:
    """`from_text` for a column that may be empty."""
    return None if text is None else from_text(text)
