"""What printers said while the hub's database could not be written: all of it waits, but not what is outdated. Pure."""

from collections import deque
from collections.abc import Hashable
from typing import TypeVar

from kiosk.printers.printer import JobProgressed, TemperaturesRead, UploadProgressed

OF_THE_MOMENT = (TemperaturesRead, UploadProgressed, JobProgressed)
"""The next one makes the last one worthless, and a night of them would fill the memory.

Pictures are not among them: an eye lets only one wait, and looks again when that was taken in.
"""

Line = TypeVar("Line", bound=Hashable)
Event = TypeVar("Event")


def without_outdated(said: deque[tuple[Line, Event]]) -> deque[tuple[Line, Event]]:
    """The same in the same order, with only the newest on each line of what is of the moment."""
    newest = {(line, type(event)): event for line, event in said}
    return deque(
        (line, event)
        for line, event in said
        if not isinstance(event, OF_THE_MOMENT) or event is newest[line, type(event)]
    )
