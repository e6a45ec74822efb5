"""The plan of the queue as data, and what is asked of it. Times are UTC; nothing here does I/O.

A plan says what happens if everybody does what it says: every print has the time from which its file runs until it is
over. What was not said by a person or a printer is an estimate; nothing in a plan starts anything.
"""

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.base.reason import Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedPrint:
    """One job of the queue with its place in the plan.

    name: of the part, from its file. weight_g, length_s: None where the file does not say; the plan takes the time
    that such prints took on this printer, where that is known. starts_at: when heating begins, after a change of
    filament if it needs one. starts_next: it starts as soon as the bed of its printer is clear. needs_change: other
    filament must be loaded first. waits_for_permission: it would end when the hub is closed and may not run alone yet;
    it is shown so, never proposed and never started. otherwise_at: where it waits for permission, when it starts in
    the opening hours instead; None if it never can. late: it ends after its due day. runs_short: the spool that is
    loaded then will not be enough. why_not: the other printers, by id, on which it can't be printed.
    """

    job_id: str
    number: int
    copy: int
    copies: int
    name: str
    material: str
    colour: str
    weight_g: float | None
    length_s: float | None
    printer_id: str
    starts_at: datetime
    ends_at: datetime
    starts_next: bool = False
    needs_change: bool = False
    waits_for_permission: bool = False
    otherwise_at: datetime | None = None
    due_day: date | None = None
    late: bool = False
    runs_short: bool = False
    why_not: tuple[tuple[str, Reason], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RunningPrint:
    """What is on a printer now. job_id, name: empty for a print that was not started here, number: None then.

    ends_at: an estimate, never before the time of the plan while it runs; None if nothing is known. lies_on_bed: it
    is over, and the bed is to be cleared. may_run_alone: it goes on when the hub is closed. runs_short: its spool
    will not be enough.
    """

    job_id: str
    number: int | None = None
    name: str
    started_at: datetime | None
    ends_at: datetime | None
    lies_on_bed: bool
    may_run_alone: bool = False
    runs_short: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRow:
    """One printer. prints: in the order of their start.

    not_planned: why nothing is planned there. clear_first: its bed waits to be cleared now. free_at: from when another
    print could start after all that is planned; None if nothing is planned there.
    """

    printer_id: str
    running: RunningPrint | None
    prints: tuple[PlannedPrint, ...]
    not_planned: Reason | None
    clear_first: bool
    free_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NotPlaced:
    """A job of the queue without a place. why: (printer id, why not there); empty if it is held.

    why_not: as of a planned print, also if it is held.
    """

    job_id: str
    number: int
    name: str
    why: tuple[tuple[str, Reason], ...]
    held: bool
    why_not: tuple[tuple[str, Reason], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The plan at one time.

    rows: in the order of the printers on the screens. not_placed: in the order of the queue. closed: when the hub is
    closed, in order. next_to_clear: (printer id, when its bed can be cleared), those to clear now first; None: nobody
    knows when. order: the ids of all jobs that wait, in the order of the queue.
    """

    at: datetime
    rows: tuple[PlanRow, ...]
    not_placed: tuple[NotPlaced, ...]
    closed: tuple[tuple[datetime, datetime], ...]
    next_to_clear: tuple[tuple[str, datetime | None], ...]
    order: tuple[str, ...] = ()

    def row(self, printer_id: str) -> PlanRow | None:
        return next((row for row in self.rows if row.printer_id == printer_id), None)

    def planned(self, job_id: str) -> PlannedPrint | None:
        return next((one for row in self.rows for one in row.prints if one.job_id == job_id), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a job could be moved: on this printer before that job; None: after all that is planned there.

    starts_at: about when it would start; None where it can't, see `why_not`.
    """

    printer_id: str
    before_job_id: str | None
    starts_at: datetime | None
    why_not: Reason | None = None


def next_for(plan: Plan, printer_id: str) -> PlannedPrint | None:
    """The print to propose when the bed of this printer is confirmed clear; None if none should start then."""
    row = plan.row(printer_id)
    if row is None:
        return None
    return next((one for one in row.prints if one.starts_next and not one.waits_for_permission), None)


def places_for(plan: Plan, job_id: str) -> tuple[Place, ...]:
    """Every place to which a job of the queue can be moved, printer by printer in the order of time.

    A printer on which it can't be printed has one place that says why; one where nothing is planned has none. The
    place where it is now is left out.
    """
    found = plan.planned(job_id)
    missing = next((one for one in plan.not_placed if one.job_id == job_id), None)
    if found is None and missing is None:
        return ()
    reasons = found.why_not if found else (*missing.why, *missing.why_not) if missing else ()
    why_not = dict(reasons)
    places: list[Place] = []
    for row in plan.rows:
        if row.not_planned is not None:
            continue
        if row.printer_id in why_not:
            why = why_not[row.printer_id]
            places.append(Place(printer_id=row.printer_id, before_job_id=None, starts_at=None, why_not=why))
            continue
        places.extend(_places_on(row, job_id))
    return tuple(places)


def _places_on(row: PlanRow, job_id: str) -> list[Place]:
    """Before each print that is not the job itself, and after the last; not where it is anyway."""
    ids = [one.job_id for one in row.prints]
    here = ids.index(job_id) if job_id in ids else None
    places = [
        Place(printer_id=row.printer_id, before_job_id=one.job_id, starts_at=one.starts_at)
        for index, one in enumerate(row.prints)
        if here is None or index not in {here, here + 1}
    ]
    if here is None or here + 1 < len(ids):
        places.append(Place(printer_id=row.printer_id, before_job_id=None, starts_at=row.free_at))
    return places
