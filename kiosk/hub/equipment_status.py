"""Decides whether a piece of equipment is free, from what the tables say of it; asks nothing and changes nothing."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

RESERVED_AHEAD = timedelta(minutes=5)
"""So long before a reservation begins the thing is kept for it."""

FREE_UNTIL_AHEAD = timedelta(hours=4)
"""A reservation that begins within this is told to whoever looks at a free thing."""

_PRINTER_IS_BUSY = frozenset(
    {"heating", "printing", "pausing", "paused", "resuming", "attention", "finishing", "awaiting_clear"}
)
_PRINTER_IS_BROKEN = frozenset({"error", "out_of_service"})
_PRINTER_IS_AWAY = frozenset({"offline", "connecting"})


class Status(StrEnum):
    """What a visitor sees of a thing."""

    FREE = "free"
    IN_USE = "in_use"
    RESERVED = "reserved"
    OUT_OF_ORDER = "out_of_order"
    NO_CONTACT = "no_contact"


@dataclass(frozen=True, slots=True)
class Situation:
    """Everything that decides; `printer_state` is None for what is no printer."""

    has_stopping_fault: bool = False
    printer_state: str | None = None
    is_out_of_service: bool = False
    is_claimed: bool = False
    claimed_until_at: datetime | None = None
    next_starts_at: datetime | None = None
    """Of the reservation that runs now or comes next."""
    next_ends_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """The status; `until_at` says when what hinders ends, `free_until_at` when what is free is kept for somebody."""

    status: Status
    until_at: datetime | None = None
    free_until_at: datetime | None = None


def judge(situation: Situation, now: datetime) -> Verdict:
    """The status at `now`. What hinders longest comes first: broken, in use, out of reach, reserved."""
    if situation.has_stopping_fault or situation.is_out_of_service or situation.printer_state in _PRINTER_IS_BROKEN:
        return Verdict(Status.OUT_OF_ORDER)
    if situation.is_claimed:
        ends = [at for at in (situation.claimed_until_at, _start_ahead(situation, now)) if at is not None]
        return Verdict(Status.IN_USE, until_at=min(ends, default=None))
    if situation.printer_state in _PRINTER_IS_BUSY:
        return Verdict(Status.IN_USE)
    if situation.printer_state in _PRINTER_IS_AWAY:
        return Verdict(Status.NO_CONTACT)
    if situation.next_starts_at is not None and situation.next_starts_at - RESERVED_AHEAD <= now:
        return Verdict(Status.RESERVED, until_at=situation.next_ends_at)
    return Verdict(Status.FREE, free_until_at=_start_ahead(situation, now))


def _start_ahead(situation: Situation, now: datetime) -> datetime | None:
    """When the next reservation begins, if that is still to come and soon enough to matter."""
    starts_at = situation.next_starts_at
    return starts_at if starts_at is not None and now < starts_at <= now + FREE_UNTIL_AHEAD else None
