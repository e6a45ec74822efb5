"""Makes the plan of the queue: which job is printed where and when. Does no I/O, and the same always gives the same.

The jobs are taken in the order of the queue, and each gets the place where it ends earliest; a printer that must be
loaded with other filament counts as PREFER_LOADED_S later. A job with a due day prefers what meets it. Nothing is moved
for a job behind it: a short print may go into a gap before a print that is ahead of it in the queue and does not fit
there, and no print starts later for one that comes after it. The order itself is staff's, and fair between requesters
from the moment at which a job is added, see `fairness`.

A print ends while the hub is open, unless its printer and the job itself may both run alone. Where the permission of
the job is missing, a night that nothing else takes is shown for it as waiting for permission, if it is the only way or
done before its place in the opening hours begins; that place stays kept for it.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printroom.queue.free_time import Filament, FreeTime, Slot
from kiosk.printroom.queue.open_hours import OpenHours, Span, closed_spans
from kiosk.printroom.queue.planned import NotPlaced, Plan, PlannedPrint, PlanRow, RunningPrint

PREFER_LOADED_S = 2700.0
"""So much later a print may be done if nobody has to change the filament for it."""
UNKNOWN_LENGTH_S = 3 * 3600.0
"""Is planned for a print whose file does not say how long it takes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedPrinter:
    """One printer as the planner needs it. material, colour: loaded; empty: not known.

    not_planned: why nothing is planned on it. lies: its bed waits to be cleared; `running` may still say what lies
    there. clear_first: somebody can clear it now. reserved: when others use it, in order.
    """

    id: str
    not_planned: Reason | None = None
    running: RunningPrint | None = None
    lies: bool = False
    clear_first: bool = False
    material: str = ""
    colour: str = ""
    may_run_alone: bool = False
    clears_itself: bool = False
    reserved: tuple[tuple[datetime, datetime], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class QueuedJob:
    """One job that waits, as the planner needs it.

    printer_id: the only one it is for; None: any. due_at: the end of its due day. unfit: by printer, why it can't be
    printed there, whatever is loaded. paces: by printer, how many times its length prints of its slicer took there.
    """

    job_id: str
    number: int
    name: str
    copy: int = 1
    copies: int = 1
    material: str = ""
    colour: str = ""
    weight_g: float | None = None
    length_s: float | None = None
    printer_id: str | None = None
    held: bool = False
    due_day: date | None = None
    due_at: datetime | None = None
    may_run_alone: bool = False
    unfit: Mapping[str, Reason] = field(default_factory=dict)
    paces: Mapping[str, float] = field(default_factory=dict)

    def planned_s(self, printer_id: str) -> float:
        """For how long it is planned there."""
        return self.length_s * self.paces.get(printer_id, 1.0) if self.length_s else UNKNOWN_LENGTH_S

    @property
    def wish(self) -> Filament:
        return filament(self.material, self.colour)


@dataclass(eq=False, slots=True)
class _Placed:
    job: QueuedJob
    printer: PlannedPrinter
    slot: Slot
    otherwise: Slot | None = None
    """Its place in the opening hours; set if `slot` waits for permission, also if there is none."""
    waits: bool = False


def make_plan(
    at: datetime,
    printers: Sequence[PlannedPrinter],
    jobs: Sequence[QueuedJob],
    spans: Sequence[Span] | None,
    clearing: timedelta,
) -> Plan:
    """Plan the jobs, which are in the order of the queue, on the printers, which are in the order of the screens.

    spans: when the hub is open from `at` on, in order; None: nothing is known of its hours, and somebody is always
    there. clearing: from the end of a print until its bed is clear, while somebody is there.
    """
    return _Planner(at, printers, OpenHours(spans, at, clearing.total_seconds())).plan(jobs, closed_spans(spans, at))


def filament(material: str, colour: str) -> Filament:
    """As it is compared."""
    return material.strip().casefold(), colour.strip().casefold()


class _Planner:
    def __init__(self, at: datetime, printers: Sequence[PlannedPrinter], hours: OpenHours) -> None:
        self._at, self._printers, self._hours = at, printers, hours
        self._ready = {one.id: self._ready_s(one) for one in printers if one.not_planned is None}
        self._free = {one.id: self._free_time(one) for one in printers if one.not_planned is None}
        self._placed: list[_Placed] = []

    def plan(self, jobs: Sequence[QueuedJob], closed: tuple[Span, ...]) -> Plan:
        missing: list[NotPlaced] = []
        unpermitted: list[tuple[QueuedJob, _Placed | None]] = []
        for job in jobs:
            placed = None if job.held else self._place(job, _may_run_alone)
            if placed is not None:
                self._put(placed)
            if not job.held and not job.may_run_alone and self._might_gain(placed):
                unpermitted.append((job, placed))
            elif placed is None:
                missing.append(self._not_placed(job))
        missing += [self._not_placed(job) for job, placed in unpermitted if not self._offer_night(job, placed)]
        order = tuple(job.job_id for job in jobs)
        rank = {job_id: number for number, job_id in enumerate(order)}
        return Plan(
            at=self._at,
            rows=tuple(map(self._row, self._printers)),
            not_placed=tuple(sorted(missing, key=lambda one: rank[one.job_id])),
            closed=closed,
            next_to_clear=self._next_to_clear(),
            order=order,
        )

    # Where a job goes

    def _place(self, job: QueuedJob, alone: Callable[[QueuedJob, PlannedPrinter], bool | None]) -> _Placed | None:
        """The best place; alone: whether it runs alone on a printer, None: it is not considered there."""
        due_s = math.inf if job.due_at is None else (job.due_at - self._at).total_seconds()
        best: tuple[tuple[bool, float, int], PlannedPrinter, Slot] | None = None
        wish = job.wish
        for number, printer in enumerate(self._printers):
            free = self._free.get(printer.id)
            runs_alone = alone(job, printer)
            is_other = job.printer_id is not None and job.printer_id != printer.id
            if free is None or runs_alone is None or is_other or printer.id in job.unfit:
                continue
            slot = free.find(job.planned_s(printer.id), wish, alone=runs_alone)
            if slot is None:
                continue
            cost_s = slot.ends_s + (PREFER_LOADED_S if slot.needs_change else 0.0)
            rank = (slot.ends_s > due_s, cost_s, number)
            if best is None or rank < best[0]:
                best = (rank, printer, slot)
        return None if best is None else _Placed(job, best[1], best[2])

    def _put(self, placed: _Placed) -> None:
        self._free[placed.printer.id].take(placed.slot, placed.job.wish)
        self._placed.append(placed)

    def _might_gain(self, placed: _Placed | None) -> bool:
        """Whether a night may be better: it has no place, or only after the next closing."""
        return placed is None or placed.slot.begins_s >= self._hours.closes[0]

    def _offer_night(self, job: QueuedJob, placed: _Placed | None) -> bool:
        """Show a night for it if that is better; False: it has no place at all."""
        night = self._place(job, lambda _, printer: True if printer.may_run_alone else None)
        if night is not None and (placed is None or night.slot.ends_s <= placed.slot.begins_s):
            self._free[night.printer.id].take(night.slot, job.wish)
            night.waits, night.otherwise = True, placed.slot if placed else None
            if placed is not None:
                self._placed.remove(placed)
            self._placed.append(night)
            return True
        return placed is not None

    # What is known of a printer

    def _ready_s(self, printer: PlannedPrinter) -> float:
        """When its first print can begin."""
        running = printer.running
        if printer.lies or (running is not None and running.lies_on_bed):
            return self._hours.bed_clear(0.0)
        if running is not None:
            ends_s = 0.0 if running.ends_at is None else max(0.0, self._seconds(running.ends_at))
            return ends_s if printer.clears_itself else self._hours.bed_clear(ends_s)
        return 0.0 if printer.clears_itself else self._hours.next_start(0.0)

    def _free_time(self, printer: PlannedPrinter) -> FreeTime:
        reserved = [(self._seconds(begins_at), self._seconds(ends_at)) for begins_at, ends_at in printer.reserved]
        loaded = filament(printer.material, printer.colour)
        return FreeTime(self._hours, self._ready[printer.id], loaded, reserved, clears=printer.clears_itself)

    # The result

    def _row(self, printer: PlannedPrinter) -> PlanRow:
        here = sorted((one for one in self._placed if one.printer.id == printer.id), key=lambda one: one.slot.begins_s)
        free = self._free.get(printer.id)
        return PlanRow(
            printer_id=printer.id,
            running=printer.running,
            prints=tuple(map(self._print, here)),
            not_planned=printer.not_planned,
            clear_first=printer.clear_first,
            free_at=None if free is None or math.isinf(free.free_s) else self._time(free.free_s),
        )

    def _print(self, placed: _Placed) -> PlannedPrint:
        job, slot = placed.job, placed.slot
        ends_at = self._time(slot.ends_s)
        return PlannedPrint(
            job_id=job.job_id,
            number=job.number,
            copy=job.copy,
            copies=job.copies,
            name=job.name,
            material=job.material,
            colour=job.colour,
            weight_g=job.weight_g,
            length_s=job.length_s,
            printer_id=placed.printer.id,
            starts_at=self._time(slot.starts_s),
            ends_at=ends_at,
            starts_next=slot.begins_s <= self._ready[placed.printer.id],
            needs_change=slot.needs_change,
            waits_for_permission=placed.waits,
            otherwise_at=None if placed.otherwise is None else self._time(placed.otherwise.starts_s),
            due_day=job.due_day,
            late=job.due_at is not None and ends_at > job.due_at,
            why_not=self._why_not(job),
        )

    def _why_not(self, job: QueuedJob) -> tuple[tuple[str, Reason], ...]:
        """Why it can't be printed on which printers, though something is planned there."""
        reasons = []
        for printer in self._printers:
            if printer.id in job.unfit:
                reasons.append((printer.id, job.unfit[printer.id]))
            elif job.planned_s(printer.id) > self._hours.longest_s and not printer.may_run_alone:
                reasons.append((printer.id, Reason(ReasonCode.LONGER_THAN_OPEN)))
        return tuple(reasons)

    def _not_placed(self, job: QueuedJob) -> NotPlaced:
        why_not = self._why_not(job)
        known = dict(why_not)
        why = tuple(
            (one.id, known.get(one.id) or one.not_planned or Reason(ReasonCode.NO_FREE_TIME))
            for one in self._printers
            if job.printer_id in {None, one.id} and not job.held
        )
        if job.printer_id is not None and not why and not job.held:  # it was removed
            why = ((job.printer_id, Reason(ReasonCode.PRINTER_REMOVED)),)
        return NotPlaced(job_id=job.job_id, number=job.number, name=job.name, why=why, held=job.held, why_not=why_not)

    def _next_to_clear(self) -> tuple[tuple[str, datetime | None], ...]:
        """Of each printer whose bed a person clears, when its present or first print can be taken off."""
        ends_s: list[tuple[float, int, str]] = []
        for number, printer in enumerate(self._printers):
            end_s = self._first_end_s(printer)
            if end_s is not None:
                ends_s.append((end_s, number, printer.id))
        known = [(one, None if math.isinf(end_s) else self._time(end_s)) for end_s, _, one in sorted(ends_s)]
        return tuple(known)

    def _first_end_s(self, printer: PlannedPrinter) -> float | None:
        running = printer.running
        if printer.clear_first:
            return 0.0
        if printer.lies or printer.clears_itself:
            return None
        if running is not None:
            return math.inf if running.ends_at is None else self._somebody_there(self._seconds(running.ends_at))
        ends = [one.slot.ends_s for one in self._placed if one.printer.id == printer.id and not one.waits]
        return self._somebody_there(min(ends)) if ends else None

    def _somebody_there(self, at_s: float) -> float:
        hours = self._hours
        index = hours.index_at(at_s)
        return max(0.0, at_s, hours.opens[index]) if index < len(hours.opens) else math.inf

    def _seconds(self, at: datetime) -> float:
        return (at - self._at).total_seconds()

    def _time(self, seconds: float) -> datetime:
        return self._at + timedelta(seconds=seconds)


def _may_run_alone(job: QueuedJob, printer: PlannedPrinter) -> bool:
    return job.may_run_alone and printer.may_run_alone
