"""The states of a job, and the table of allowed changes.

    waiting → sending → printing ⇄ paused → done | cancelled | failed → collected

A job returns from sending to waiting only when the printer reported that it changed nothing. It may end directly from
sending, because after a restart the print room learns how a job ended without having seen it begin. An ended job never
prints again: printing the same file once more is a new job.
"""

from enum import StrEnum


class JobState(StrEnum):
    WAITING = "waiting"
    SENDING = "sending"
    PRINTING = "printing"
    PAUSED = "paused"
    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"
    COLLECTED = "collected"


ENDS = frozenset({JobState.DONE, JobState.CANCELLED, JobState.FAILED})
ON_PRINTER = frozenset({JobState.SENDING, JobState.PRINTING, JobState.PAUSED})
"""A job in one of these holds its printer; the database allows one such job a printer."""

ALLOWED: dict[JobState, frozenset[JobState]] = {
    JobState.WAITING: frozenset({JobState.SENDING, JobState.CANCELLED, JobState.FAILED}),
    JobState.SENDING: frozenset({JobState.PRINTING, JobState.WAITING}) | ENDS,
    JobState.PRINTING: frozenset({JobState.PAUSED}) | ENDS,
    JobState.PAUSED: frozenset({JobState.PRINTING}) | ENDS,
    JobState.DONE: frozenset({JobState.COLLECTED}),
    JobState.CANCELLED: frozenset({JobState.COLLECTED}),
    JobState.FAILED: frozenset({JobState.COLLECTED}),
    JobState.COLLECTED: frozenset(),
}


def may_become(now: JobState, then: JobState) -> bool:
    return then in ALLOWED[now]


def sources_of(then: JobState) -> tuple[JobState, ...]:
    return tuple(now for now in JobState if may_become(now, then))
