"""The place of a new job in the queue: requesters take turns. Does no I/O.

The order of the queue is what everybody sees and what the plan follows; staff may change it as they like. Only where a
job is added, it is put behind as many jobs of each other requester as its own requester has before it. So it passes
jobs at the end of the queue of which their requester has more in front; it never passes one that was added more than a
day before, so that nobody waits for ever. Where staff moved a job, its new place counts like any other.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

PASSED_WITHIN = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Waiting:
    """requester: whose job it is; the copies of a job without a request are one requester's."""

    requester: str
    added_at: datetime


def fair_position(queue: Sequence[Waiting], new: Waiting) -> int:
    """Before which job of the queue, counted from 0, the new one is put; their number: to the end."""
    turns, seen = [], Counter[str]()
    for one in queue:
        seen[one.requester] += 1
        turns.append(seen[one.requester])
    turn = seen[new.requester] + 1
    position = len(queue)
    while position and turns[position - 1] > turn and new.added_at - queue[position - 1].added_at <= PASSED_WITHIN:
        position -= 1
    return position
