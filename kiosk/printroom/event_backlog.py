"""Which printer events to keep while `hub.db` cannot be written. Does no I/O."""

from collections import deque
from collections.abc import Hashable
from typing import TypeVar

from kiosk.printers.printer import JobProgressed, TemperaturesRead, UploadProgressed

SUPERSEDED = (TemperaturesRead, UploadProgressed, JobProgressed)
"""Events of which only the newest counts; a night of them would fill the memory.

Camera images are not among them: a camera takes the next one only when the last one was applied.
"""

Link = TypeVar("Link", bound=Hashable)
Event = TypeVar("Event")


def without_superseded(backlog: deque[tuple[Link, Event]]) -> deque[tuple[Link, Event]]:
    """The backlog in its order, with only the newest event of each superseded type per link."""
    newest = {(link, type(event)): event for link, event in backlog}
    return deque(
        (link, event)
        for link, event in backlog
        if not isinstance(event, SUPERSEDED) or event is newest[link, type(event)]
    )
