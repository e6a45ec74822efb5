"""Reads the plan of the queue from both databases, as everything is now."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from kiosk.base.clock import from_text
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.equipment.details import EquipmentDetails
from kiosk.hub.equipment.inductions import holders
from kiosk.hub.equipment.reservations import pending_of_printers
from kiosk.hub.settings.current import HubSettings
from kiosk.printers.printer import JOB_RUNS, PrinterState
from kiosk.printroom.matching.checks import OF_LOADED_FILAMENT
from kiosk.printroom.matching.finding import Finding
from kiosk.printroom.matching.fitting import limit_findings
from kiosk.printroom.overrides import still_blocking
from kiosk.printroom.overview import JobView, Overview, PrinterView
from kiosk.printroom.print_files import part_name
from kiosk.printroom.queue.open_hours import HORIZON, Span, open_spans
from kiosk.printroom.queue.paces import Paces
from kiosk.printroom.queue.planned import Plan, RunningPrint
from kiosk.printroom.queue.planner import PlannedPrinter, QueuedJob, make_plan
from kiosk.printroom.queue.short_spools import with_short_spools
from kiosk.printroom.start_checks import refusal_of, worst_of
from kiosk.store.hub_db import rows

if TYPE_CHECKING:
    from sqlite_utils import Database

FITS_KEPT = 8192
"""Results of checks that are kept; each file is checked once against each printer."""
_DETAILS_SQL = "SELECT equipment.id, details FROM equipment JOIN printer USING (id) WHERE removed_at IS NULL"
PASSES_SQL = """
SELECT job.id, print_request.pass_id FROM job JOIN print_request ON print_request.id = job.request_id
WHERE job_state = 'waiting' AND outcome IS NULL
"""
STARTS_SQL = "SELECT printer_id, job_id FROM printer_order WHERE answered_at IS NULL AND action = 'start'"
CLAIMS_SQL = """
SELECT equipment_id, until_at FROM claim JOIN printer ON printer.id = claim.equipment_id WHERE ended_at IS NULL
"""
_NOT_PLANNED: Final[Mapping[PrinterState, ReasonCode]] = {
    PrinterState.NOT_KNOWN: ReasonCode.PRINT_ROOM_SILENT,
    PrinterState.OFFLINE: ReasonCode.PRINTER_OFFLINE,
    PrinterState.CONNECTING: ReasonCode.PRINTER_CONNECTING,
    PrinterState.ERROR: ReasonCode.PRINTER_IN_ERROR,
    PrinterState.OUT_OF_SERVICE: ReasonCode.PRINTER_OUT_OF_SERVICE,
}
_FitKey = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class QueueRead:
    """The plan and what it was made of. waiting: the jobs that are planned or not, by id, in the order of the queue."""

    plan: Plan
    printers: tuple[PrinterView, ...]
    waiting: Mapping[str, JobView]


def read_plan(
    db: "Database", overview: Overview, settings: HubSettings, now: datetime, leave_out: Collection[str] = ()
) -> Plan:
    """The plan of all jobs that wait, on all printers of the hub. leave_out: ids of jobs that are not planned."""
    return read_queue(db, overview, settings, now, leave_out).plan


def read_queue(
    db: "Database", overview: Overview, settings: HubSettings, now: datetime, leave_out: Collection[str] = ()
) -> QueueRead:
    """The plan with what it was made of, each read once."""
    jobs = overview.open_jobs()
    printers = overview.printers(jobs)
    spans = open_spans(settings.opening, now)
    reserved = _reserved(db, now, settings)
    starting = _starting(db, jobs, now)
    planned = [_printer(one, starting.get(one.id), reserved.get(one.id, ()), now) for one in printers]
    inductions, paces = _Inductions(db, now), Paces(db, [one.id for one in printers])
    waiting = [one for one in jobs if one.queued and one.id not in leave_out]
    queue = [_job(one, settings, _unfit(one, printers, inductions), paces.of(one)) for one in waiting]
    plan = make_plan(now, planned, queue, spans, timedelta(minutes=settings.print_desk.clearing_min))
    plan = with_short_spools(plan, {one.id: one.spool_left_g for one in printers}, _needed_g(jobs, printers))
    return QueueRead(plan, printers, {one.id: one for one in waiting})


def _needed_g(jobs: Sequence[JobView], printers: Sequence[PrinterView]) -> dict[str, float | None]:
    """By job, the filament that it still takes; None for several tools, whose spools are not known."""
    printed = {one.job.id: one.fraction or 0.0 for one in printers if one.job is not None}
    return {
        one.id: None if len(one.facts.tools) > 1 else one.facts.filament_g * (1.0 - printed.get(one.id, 0.0))
        for one in jobs
    }


# Printers


def _printer(
    view: PrinterView, starting: RunningPrint | None, reserved: tuple[Span, ...], now: datetime
) -> PlannedPrinter:
    running = starting or _running(view, now)
    code = _NOT_PLANNED.get(view.state)
    if code is None and running is not None and running.ends_at is None and not running.lies_on_bed:
        code = ReasonCode.PRINT_END_UNKNOWN
    return PlannedPrinter(
        id=view.id,
        not_planned=None if code is None else Reason(code),
        running=running,
        lies=not view.bed_clear and view.state not in JOB_RUNS,
        clear_first=view.state is PrinterState.AWAITING_CLEAR,
        material=view.material,
        colour=view.material_colour,
        may_run_alone=view.may_run_alone,
        clears_itself=view.clears_itself,
        reserved=reserved,
    )


def _running(view: PrinterView, now: datetime) -> RunningPrint | None:
    job = view.job
    if job is None:
        if view.state not in JOB_RUNS:
            return None
        ends_at = max(now, view.done_at) if view.done_at else None
        return RunningPrint(job_id="", name=view.foreign_name, started_at=None, ends_at=ends_at, lies_on_bed=False)
    is_over = job.outcome is not None
    return RunningPrint(
        job_id=job.id,
        number=job.number,
        name=part_name(job.file_name),
        started_at=job.started_at,
        ends_at=job.ended_at if is_over else _end(view, job, now),
        lies_on_bed=is_over,
        may_run_alone=job.may_run_alone,
    )


def _end(view: PrinterView, job: JobView, now: datetime) -> datetime | None:
    """When a job that runs is over, as far as that can be told; nothing is known of it without contact."""
    if view.state in _NOT_PLANNED:
        return None
    if view.done_at is not None:
        return max(now, view.done_at)
    if not job.facts.estimate_s:
        return None
    return now + timedelta(seconds=job.facts.estimate_s * (1.0 - (view.fraction or 0.0)))


def _starting(db: "Database", jobs: Sequence[JobView], now: datetime) -> dict[str, RunningPrint]:
    """By printer, the job whose start was ordered and is not answered yet."""
    known = {job.id: job for job in jobs if job.starting and job.printer_id is None}
    return {
        one["printer_id"]: RunningPrint(
            job_id=job.id,
            number=job.number,
            name=part_name(job.file_name),
            started_at=None,
            ends_at=now + timedelta(seconds=job.facts.estimate_s) if job.facts.estimate_s else None,
            lies_on_bed=False,
            may_run_alone=job.may_run_alone,
        )
        for one in rows(db, STARTS_SQL)
        if (job := known.get(one["job_id"])) is not None
    }


def _reserved(db: "Database", now: datetime, settings: HubSettings) -> dict[str, tuple[Span, ...]]:
    """By printer, when others have it: who uses it now as equipment, and who has reserved it."""
    found: dict[str, list[Span]] = {}
    for claim in rows(db, CLAIMS_SQL):
        until_at = from_text(claim["until_at"]) if claim["until_at"] else settings.opening.end_of_day(now)
        found.setdefault(claim["equipment_id"], []).append((now, max(now, until_at)))
    for one in pending_of_printers(db, now):
        if one.starts_at < now + HORIZON:
            found.setdefault(one.equipment_id, []).append((one.starts_at, one.ends_at))
    return {printer_id: tuple(sorted(spans)) for printer_id, spans in found.items()}


# Jobs


def _job(view: JobView, settings: HubSettings, unfit: Mapping[str, Reason], paces: Mapping[str, float]) -> QueuedJob:
    facts = view.facts
    due_at = None
    if view.due_day is not None:
        due_at = datetime.combine(view.due_day + timedelta(days=1), time(), settings.hub.tz)
    return QueuedJob(
        job_id=view.id,
        number=view.number or 0,
        name=part_name(view.file_name),
        copy=view.copy,
        copies=view.copies,
        material=view.material or facts.material or "",
        colour=view.colour,
        weight_g=facts.filament_g or None,
        length_s=facts.estimate_s or None,
        printer_id=view.wanted_printer_id,
        held=view.held,
        due_day=view.due_day,
        due_at=due_at,
        may_run_alone=view.may_run_alone,
        unfit=unfit,
        paces=paces,
    )


def _unfit(job: JobView, printers: Sequence[PrinterView], inductions: "_Inductions") -> dict[str, Reason]:
    unfit = {}
    for printer in printers:
        blocking = _fits.blocking(job, printer)
        if job.override is not None:
            blocking = tuple(still_blocking(blocking, job.override, printer.id))
        if blocking:
            unfit[printer.id] = refusal_of(worst_of(blocking))
        elif not inductions.allow(job, printer.id):
            unfit[printer.id] = Reason(ReasonCode.REQUESTER_NOT_INDUCTED)
    return unfit


class _Fits:
    """Checks each file once against each printer; other filament than the file's can be loaded."""

    def __init__(self) -> None:
        self._known: dict[_FitKey, tuple[Finding, ...]] = {}

    def blocking(self, job: JobView, printer: PrinterView) -> tuple[Finding, ...]:
        """What keeps the file from being printed there, whatever is loaded."""
        key = (
            job.sha256, job.facts.reader, printer.connection, printer.bed_x_mm, printer.bed_y_mm, printer.height_mm,
            printer.nozzle_mm, printer.tool_count, printer.limits, printer.firmware_name,
        )  # fmt: skip
        found = self._known.get(key)
        if found is None:
            if len(self._known) >= FITS_KEPT:
                self._known.clear()
            findings = limit_findings(job.facts, printer)
            found = tuple(one for one in findings if one.level.blocks and one.code not in OF_LOADED_FILAMENT)
            self._known[key] = found
        return found


_fits = _Fits()


class _Inductions:
    """Who may use which printer; only a visitor's request needs an induction, staff have theirs."""

    def __init__(self, db: "Database", now: datetime) -> None:
        needed = {one["id"]: EquipmentDetails.from_json(one["details"]).induction for one in rows(db, _DETAILS_SQL)}
        self._holders = {printer_id: holders(db, now, name) for printer_id, name in needed.items() if name}
        self._pass_of = {one["id"]: one["pass_id"] for one in rows(db, PASSES_SQL)} if self._holders else {}

    def allow(self, job: JobView, printer_id: str) -> bool:
        if printer_id not in self._holders or job.request_id is None:
            return True
        return self._pass_of.get(job.id) in self._holders[printer_id]
