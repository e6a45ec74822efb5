"""The starts of one printer: judged, held until no other begins to heat, handed to the printer, or withdrawn."""

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from kiosk.base.clock import Clock
from kiosk.base.reason import Reason, ReasonCode
from kiosk.gcode.print_facts import PrintFacts
from kiosk.printers.printer import START_EXPIRED, Outcome, Printer
from kiosk.printroom.job_state import JobState
from kiosk.printroom.matching.fitting import limit_findings
from kiosk.printroom.order_answers import START_STALE_AFTER_S, TIMEOUT_S, PendingOrder
from kiosk.printroom.orders import FROM_QUEUE, Action, Answer
from kiosk.printroom.print_files import stored_path
from kiosk.printroom.printer_tracker import PrinterTracker
from kiosk.printroom.queue.heating_gap import HeatingGap
from kiosk.printroom.records import JobRow, Records
from kiosk.printroom.start_checks import FileChecked, HeldStart, RequestedStart, start_refusal, unsafe

_log = logging.getLogger(__name__)


class Starts:
    """Used by the print room's thread alone; never blocks. Writes by the tracker, as the order handler does."""

    def __init__(
        self,
        tracker: PrinterTracker,
        printer: Printer | None,
        records: Records,
        clock: Clock,
        files_dir: Path,
        check_file: Callable[[str, str, bool], None],
        heating: HeatingGap,
    ) -> None:
        """check_file: checks the file of (job id, SHA-256) on another thread; the result comes to `file_checked`.

        Its third argument: whether the facts are found again, too. heating: of all printers together.
        """
        self._tracker = tracker
        self._printer = printer
        self._records = records
        self._clock = clock
        self._files_dir = files_dir
        self._check_file = check_file
        self._heating = heating
        self._held: HeldStart | None = None

    def begin(self, order: PendingOrder) -> Answer | None:
        """Have the file of this start checked, or refuse it. Returns the answer; None: it is pending or answered."""
        job = self._records.job(order.job_id) if order.job_id else None
        if job is None:
            return Answer(done=False, reason=Reason(ReasonCode.NO_SUCH_PRINT))
        if order.is_stale(self._clock.now()):
            self.refuse(order, job, START_EXPIRED)
            return None
        # Facts of another version of the reader are judged when its file was read again, which needs a thread.
        requested = self._requested_start(job)
        refusal = start_refusal(self._tracker.status, requested, judge_file=job.facts.is_current)
        if refusal is None and self._tracker.pending.controls:
            refusal = Reason(ReasonCode.CONTROL_RUNS)
        if refusal is not None:
            self.refuse(order, job, refusal)
            return None
        self._tracker.begin_sending(order, job)
        self._check_file(job.id, job.sha256, not job.facts.is_current)
        return None

    def file_checked(self, checked: FileChecked) -> None:
        """The job's file was read: hand the job to the printer, or refuse its start."""
        job, order = self._tracker.status.job, self._tracker.pending.start_of(checked.job_id)
        if job is None or job.id != checked.job_id or order is None or order.requested:
            return  # cancelled meanwhile
        if checked.refusal is not None:
            self._tracker.withdraw_start(Outcome.FAILED, checked.refusal)
            return
        if order.is_stale(self._clock.now()):  # the process was frozen, or the storage is slow
            self._tracker.withdraw_start(Outcome.FAILED, START_EXPIRED)
            return
        row = self._job_row(job.id)
        if checked.facts is not None:
            row = self._with_facts(row, checked.facts)
            refusal = unsafe(self._requested_start(row))
            if refusal is not None:
                self._tracker.withdraw_start(Outcome.FAILED, refusal)
                return
        if row.override is not None:
            codes = ", ".join(row.override.codes)
            _log.warning("%s: job %s starts with an override: %s", self._tracker.row.name, row.id, codes)
        self._held = HeldStart(order.id, self._clock.monotonic_s(), order.age_s(self._clock.now()))
        self.hand_over(order)

    def is_held(self, order: PendingOrder) -> bool:
        """Whether it was checked, and waits until no other printer has just begun to heat."""
        return self._held is not None and order.id == self._held.order_id

    def hand_over(self, order: PendingOrder) -> None:
        """Hand a checked job to the printer, as soon as no other printer has just begun to heat.

        Whoever confirmed the bed may leave meanwhile: the job holds the printer, and shows that it waits. Only the time
        in which it had to wait does not count for that the start is stale.
        """
        held, now_s, job = self._held, self._clock.monotonic_s(), self._tracker.status.job
        if held is None or held.order_id != order.id or job is None:
            return
        wait_s = self._heating.wait_s(self._tracker.row.id, now_s)
        self._tracker.hold_start(held=wait_s > 0)
        if wait_s > 0:
            held.until_s = now_s + wait_s
            order.deadline_s = held.until_s + TIMEOUT_S[Action.START]
            return
        self._held = None
        stale_s = held.age_s + now_s - max(held.since_s, held.until_s)
        if stale_s > START_STALE_AFTER_S:  # the process was frozen
            self._tracker.withdraw_start(Outcome.FAILED, START_EXPIRED)
            return
        order.requested = True
        assert self._printer is not None, "starts on a printer that could not be created are refused before"
        row = self._job_row(job.id)
        self._printer.start(row.print_job(self._files_dir, now_s + START_STALE_AFTER_S - stale_s))
        self._heating.began(self._tracker.row.id, now_s)

    def withdraw_unbegun(self, reason: Reason) -> bool:
        """Withdraw a job of which the printer does not know because its file is still being checked."""
        job = self._tracker.status.job
        order = self._tracker.pending.start_of(job.id) if job else None
        if order is None or order.requested:
            return False
        self._tracker.withdraw_start(Outcome.CANCELLED, reason)
        return True

    def refuse(self, order: PendingOrder, job: JobRow, reason: Reason | None) -> None:
        """Refuse a start of which nothing was done yet."""
        with self._records.transaction():
            self._records.answer(order.id, Answer(done=False, reason=reason))
            if job.job_state is JobState.WAITING:  # else it belongs to another order
                from_queue = order.detail == FROM_QUEUE
                self._records.job_not_started(job.id, Outcome.FAILED, reason, from_queue=from_queue)

    def _job_row(self, job_id: str) -> JobRow:
        row = self._records.job(job_id)
        assert row is not None, "jobs are never deleted"
        return row

    def _requested_start(self, job: JobRow) -> RequestedStart:
        return RequestedStart(
            job_state=job.job_state,
            bed_confirmed=self._is_bed_confirmed(job),
            file_exists=stored_path(self._files_dir, job.sha256).is_file(),
            limits=limit_findings(job.facts, self._tracker.row),
            override=job.override,
            printer_id=self._tracker.row.id,
        )

    def _is_bed_confirmed(self, job: JobRow) -> bool:
        """By a person; or by nobody, which only a printer that clears its bed by itself may do without."""
        return job.bed_confirmed_at is not None and (
            job.bed_confirmed_by is not None or self._tracker.row.clears_itself
        )

    def _with_facts(self, job: JobRow, facts: PrintFacts) -> JobRow:
        with self._records.transaction():
            self._records.file_read_again(job.sha256, facts)
        return replace(job, facts=facts)
