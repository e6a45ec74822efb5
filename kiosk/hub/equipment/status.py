"""The status of equipment as a pure function of its database rows."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

RESERVED_AHEAD = timedelta(minutes=5)
"""Equipment is reserved this long before a reservation begins."""

FREE_UNTIL_AHEAD = timedelta(hours=4)
"""A reservation that begins within this time is shown with free equipment."""

_PRINTER_IS_BUSY = frozenset(
    {"heating", "printing", "pausing", "paused", "resuming", "attention", "finishing", "awaiting_clear"}
)
_PRINTER_IS_BROKEN = frozenset({"error", "out_of_service"})
_PRINTER_IS_OFFLINE = frozenset({"offline", "connecting", "not_known"})


class Status(StrEnum):
    FREE = "free"
    IN_USE = "in_use"
    RESERVED = "reserved"
    OUT_OF_ORDER = "out_of_order"
    NO_CONTACT = "no_contact"


@dataclass(frozen=True, slots=True)
class StatusInputs:
    """All that the status depends on; `printer_state` is None for equipment other than printers."""

    has_stopping_fault: bool = False
    printer_state: str | None = None
    is_out_of_service: bool = False
    is_claimed: bool = False
    claimed_until_at: datetime | None = None
    next_starts_at: datetime | None = None
    """Of the current or the next reservation."""
    next_ends_at: datetime | None = None
    call_ends_at: datetime | None = None
    """Until then it is kept for the number that was called to it."""


@dataclass(frozen=True, slots=True)
class StatusNow:
    """The status; `until_at`: when the equipment is free again; `free_until_at`: when a reservation begins.

    is_called: it is reserved for the number that was called to it.
    """

    status: Status
    until_at: datetime | None = None
    free_until_at: datetime | None = None
    is_called: bool = False


def status_at(inputs: StatusInputs, now: datetime) -> StatusNow:
    """The status at `now`; of several obstacles the longest-lasting: out of order, in use, offline, reserved."""
    if inputs.has_stopping_fault or inputs.is_out_of_service or inputs.printer_state in _PRINTER_IS_BROKEN:
        return StatusNow(Status.OUT_OF_ORDER)
    if inputs.is_claimed:
        ends = [at for at in (inputs.claimed_until_at, _start_ahead(inputs, now)) if at is not None]
        return StatusNow(Status.IN_USE, until_at=min(ends, default=None))
    if inputs.printer_state in _PRINTER_IS_BUSY:
        return StatusNow(Status.IN_USE)
    if inputs.printer_state in _PRINTER_IS_OFFLINE:
        return StatusNow(Status.NO_CONTACT)
    if inputs.next_starts_at is not None and inputs.next_starts_at - RESERVED_AHEAD <= now:
        return StatusNow(Status.RESERVED, until_at=inputs.next_ends_at)
    if inputs.call_ends_at is not None and now < inputs.call_ends_at:
        return StatusNow(Status.RESERVED, until_at=inputs.call_ends_at, is_called=True)
    return StatusNow(Status.FREE, free_until_at=_start_ahead(inputs, now))


def _start_ahead(inputs: StatusInputs, now: datetime) -> datetime | None:
    """When the next reservation begins, if that is ahead and within FREE_UNTIL_AHEAD."""
    starts_at = inputs.next_starts_at
    return starts_at if starts_at is not None and now < starts_at <= now + FREE_UNTIL_AHEAD else None
