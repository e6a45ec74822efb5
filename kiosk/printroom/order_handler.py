"""Carries out the orders for one printer: refuses, answers at once, or asks the printer and waits for its event."""

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from kiosk.base.clock import Clock
from kiosk.base.reason import Reason, ReasonCode
from kiosk.gcode.print_facts import PrintFacts
from kiosk.printers.printer import START_EXPIRED, Outcome, Printer, PrinterState
from kiosk.printroom.control.job_wishes import ask_printer, prepare_asked
from kiosk.printroom.job_state import JobState
from kiosk.printroom.matching.fitting import limit_findings
from kiosk.printroom.order_answers import (
    DONE,
    EXPIRED,
    NO_CONTACT,
    START_STALE_AFTER_S,
    TIMEOUT_REASON,
    TIMEOUT_S,
    PendingOrder,
    is_stale,
    order_recovery,
)
from kiosk.printroom.orders import CONTROLS, FROM_QUEUE, JOB_WISHES, Action, Answer
from kiosk.printroom.print_files import stored_path
from kiosk.printroom.printer_status import INTERNAL_ERROR
from kiosk.printroom.printer_tracker import PrinterTracker
from kiosk.printroom.queue.heating_gap import HeatingGap
from kiosk.printroom.records import JobRow, Records
from kiosk.printroom.start_checks import FileChecked, HeldStart, RequestedStart, start_refusal, unsafe

_ALLOWED_ON_ERROR = frozenset({Action.STOP_NOW, Action.CANCEL, Action.CONNECT})
"""What is still carried out after an internal error."""

_log = logging.getLogger(__name__)


class OrderHandler:
    """Carries out the orders for one printer. Used by the print room's thread alone; never blocks.

    Knows the printer's status only by its tracker, and writes only by the methods the tracker has for it.
    """

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
        self._actions: dict[Action, Callable[[PendingOrder], Answer | None]] = {
            Action.START: self._start,
            Action.PAUSE: self._control_print,
            Action.RESUME: self._control_print,
            Action.CANCEL: self._cancel,
            Action.STOP_NOW: self._stop_now,
            Action.CONFIRM_CLEAR: self._confirm_clear,
            Action.CONNECT: self._connect,
            Action.DISCONNECT: self._disconnect,
            Action.ANSWER_PROMPT: self._answer_prompt,
            Action.OUT_OF_SERVICE: self._set_service,
            Action.INTO_SERVICE: self._set_service,
            **dict.fromkeys(CONTROLS | JOB_WISHES, self._asked_for),
        }

    def take(self, row: dict[str, Any], *, before_restart: bool = False) -> None:
        """Carry out one row of `printer_order`. before_restart: it was given before this print room started."""
        if row["action"] not in list(Action):
            self._tracker.answer(row["id"], _refused(Reason(ReasonCode.ORDER_UNKNOWN)))
            return
        order = PendingOrder.of_row(row, self._clock.monotonic_s(), before_restart=before_restart)
        _log.info("%s: order %s (%s)", self._tracker.row.name, order.action, order.id)
        if before_restart and self._recover(order):
            return
        answer: Answer | None
        if self._is_stale(order) and order.action is not Action.START:  # which also concerns its job
            answer = _refused(EXPIRED)
        elif self._tracker.status.internal_error and order.action not in _ALLOWED_ON_ERROR:
            answer = _refused(INTERNAL_ERROR)
        else:
            answer = self._actions[order.action](order)
        if answer is not None:
            self._tracker.answer(order.id, answer)

    def file_checked(self, checked: FileChecked) -> None:
        """The job's file was read: hand the job to the printer, or refuse its start."""
        job, order = self._tracker.status.job, self._tracker.pending.start_of(checked.job_id)
        if job is None or job.id != checked.job_id or order is None or order.requested:
            return  # cancelled meanwhile
        if checked.refusal is not None:
            self._tracker.withdraw_start(Outcome.FAILED, checked.refusal)
            return
        if self._is_stale(order):  # the process was frozen, or the storage is slow
            self._tracker.withdraw_start(Outcome.FAILED, START_EXPIRED)
            return
        row = self._records.job(job.id)
        assert row is not None, "jobs are never deleted"
        if checked.facts is not None:
            row = self._with_facts(row, checked.facts)
            refusal = unsafe(self._requested_start(row))
            if refusal is not None:
                self._tracker.withdraw_start(Outcome.FAILED, refusal)
                return
        if row.override is not None:
            codes = ", ".join(row.override.codes)
            _log.warning("%s: job %s starts with an override: %s", self._tracker.row.name, row.id, codes)
        self._held = HeldStart(order.id, self._clock.monotonic_s(), self._age_s(order))
        self._start_held(order)

    def _start_held(self, order: PendingOrder) -> None:
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
        row = self._records.job(job.id)
        assert row is not None, "jobs are never deleted"
        order.requested = True
        self._require_printer().start(row.print_job(self._files_dir, now_s + START_STALE_AFTER_S - stale_s))
        self._heating.began(self._tracker.row.id, now_s)

    def retry_pending(self) -> None:
        """Request what was held back until there was contact; refuse what has waited too long. Call each turn."""
        tracker = self._tracker
        if tracker.status.in_contact:
            held = [order for order in tracker.pending if self._waits_for_contact(order)]
            for order in sorted(held, key=lambda order: order.action is not Action.STOP_NOW):
                if not self._is_stale(order):
                    self._request(order)
        for order in tracker.pending:
            if self._held is not None and order.id == self._held.order_id:
                self._start_held(order)
        now_s = self._clock.monotonic_s()
        for order in tracker.pending:
            if self._held is not None and order.id == self._held.order_id:
                continue
            if order.deadline_s <= now_s:
                reason = TIMEOUT_REASON[order.action] if order.requested else NO_CONTACT
                tracker.answer(order.id, _refused(reason))
            elif not order.requested and self._is_stale(order):
                self._expire(order)

    def _expire(self, order: PendingOrder) -> None:
        """Refuse what was not requested in time. A start whose file is still being checked frees its printer."""
        if order.action is Action.START:
            self._tracker.withdraw_start(Outcome.FAILED, START_EXPIRED)
        else:
            self._tracker.answer(order.id, _refused(EXPIRED))

    def withdraw_unbegun(self, reason: Reason) -> bool:
        """Withdraw a job of which the printer does not know because its file is still being checked."""
        job = self._tracker.status.job
        order = self._tracker.pending.start_of(job.id) if job else None
        if order is None or order.requested:
            return False
        self._tracker.withdraw_start(Outcome.CANCELLED, reason)
        return True

    # One method for each action: returns the answer, or None when the order is pending or already answered

    def _start(self, order: PendingOrder) -> Answer | None:
        job = self._records.job(order.job_id) if order.job_id else None
        if job is None:
            return _refused(Reason(ReasonCode.NO_SUCH_PRINT))
        if self._is_stale(order):
            self._refuse_start(order, job, START_EXPIRED)
            return None
        # Facts of another version of the reader are judged when its file was read again, which needs a thread.
        requested = self._requested_start(job)
        refusal = start_refusal(self._tracker.status, requested, judge_file=job.facts.is_current)
        if refusal is None and self._tracker.pending.controls:
            refusal = Reason(ReasonCode.CONTROL_RUNS)
        if refusal is not None:
            self._refuse_start(order, job, refusal)
            return None
        self._tracker.begin_sending(order, job)
        self._check_file(job.id, job.sha256, not job.facts.is_current)
        return None

    def _control_print(self, order: PendingOrder) -> Answer | None:
        status = self._tracker.status
        if status.in_contact and status.job is None and not status.has_foreign_print:
            return _refused(Reason(ReasonCode.NOTHING_PRINTED_HERE))
        return self._request_in_contact(order)

    def _cancel(self, order: PendingOrder) -> Answer | None:
        status = self._tracker.status
        if status.job is None and not status.has_foreign_print and (status.in_contact or order.job_id):
            return _refused(Reason(ReasonCode.NOTHING_PRINTED_HERE))
        if order.job_id is not None and (status.job is None or status.job.id != order.job_id):
            return _refused(Reason(ReasonCode.PRINT_ALREADY_OVER))
        if self.withdraw_unbegun(Reason(ReasonCode.CANCELLED_BEFORE_START)):
            return DONE
        return self._request_in_contact(order)

    def _stop_now(self, order: PendingOrder) -> Answer | None:
        """Bypasses everything else: the printer is asked before anything is written."""
        if self._printer is None:
            return _refused(NO_CONTACT)
        self._tracker.pending.add(order)
        self._request(order)
        self.withdraw_unbegun(Reason(ReasonCode.STOPPED_BEFORE_START))
        self._tracker.require_person()
        return None

    def _confirm_clear(self, order: PendingOrder) -> Answer | None:
        status = self._tracker.status
        if order.staff_id is None:
            return _refused(Reason(ReasonCode.LOGIN_NEEDED))
        lost = status.reported is PrinterState.OFFLINE or status.contact_lost
        if (status.job is not None or status.has_foreign_print) and (order.before_restart or not lost):
            return _refused(Reason(ReasonCode.PRINT_MAY_STILL_BE_RUNNING))
        self._tracker.clear_bed(order.id, order.staff_id)
        return None

    def _connect(self, order: PendingOrder) -> Answer | None:
        status = self._tracker.status
        if self._printer is None:
            return _refused(status.reason or NO_CONTACT)
        self._tracker.reset_faults()
        if status.in_contact and status.reported is not PrinterState.ERROR:
            return DONE
        order.requested = True
        self._tracker.pending.add(order)
        self._printer.connect()
        return None

    def _disconnect(self, order: PendingOrder) -> Answer | None:
        status = self._tracker.status
        if self._printer is None:
            return _refused(status.reason or NO_CONTACT)
        if status.job is not None or status.has_foreign_print:
            return _refused(Reason(ReasonCode.PRINT_MAY_BE_RUNNING))
        if status.disconnected_by_person:
            return DONE
        if status.in_contact and (self._tracker.heat.is_on or self._tracker.pending.controls):
            return _refused(Reason(ReasonCode.COOL_DOWN_FIRST))
        self._tracker.pending.add(order)
        self._request(order)
        return None

    def _answer_prompt(self, order: PendingOrder) -> Answer | None:
        prompt = self._tracker.prompt
        choice = int(order.detail) if order.detail is not None and order.detail.isdecimal() else -1
        if prompt is None:
            return _refused(Reason(ReasonCode.PROMPT_CLOSED))
        if not 0 <= choice < len(prompt.choices):
            return _refused(Reason(ReasonCode.CHOICE_NOT_OFFERED))
        return self._request_in_contact(order)

    def _asked_for(self, order: PendingOrder) -> Answer | None:
        """Heat, moves and filament without a print; a layer or an object of the running one."""
        if self._printer is None:
            return _refused(self._tracker.status.reason or NO_CONTACT)
        refusal = prepare_asked(order, self._tracker, self._records)
        return self._request_in_contact(order) if refusal is None else _refused(refusal)

    def _set_service(self, order: PendingOrder) -> Answer | None:
        self._tracker.set_out_of_service(order.id, out=order.action is Action.OUT_OF_SERVICE)
        return None

    # Asking the printer

    def _request_in_contact(self, order: PendingOrder) -> Answer | None:
        """Ask at once; while the printer is being connected, or after a restart, as soon as there is contact."""
        tracker = self._tracker
        if self._printer is None:
            return _refused(NO_CONTACT)
        tracker.pending.add(order)
        connecting = tracker.status.reported is PrinterState.CONNECTING
        must_wait = not tracker.status.in_contact and (order.before_restart or connecting)
        # A cancel given before the restart is requested before the link opens: it may be why the print has ended.
        early_cancel = order.before_restart and order.action is Action.CANCEL and tracker.awaiting_report
        if early_cancel or not (must_wait or self._waits_for_report(order)):
            self._request(order)
        return None

    def _request(self, order: PendingOrder) -> None:
        order.requested, order.requested_in_contact = True, self._tracker.status.in_contact
        printer = self._require_printer()
        match order.action:
            case Action.PAUSE:
                printer.pause()
            case Action.RESUME:
                printer.resume()
            case Action.CANCEL:
                printer.cancel()
            case Action.STOP_NOW:
                printer.stop_now()
            case Action.DISCONNECT:
                printer.disconnect()
            case Action.ANSWER_PROMPT:
                printer.answer_prompt(int(order.detail or 0))
            case action if action in CONTROLS | JOB_WISHES:
                ask_printer(order, printer, self._tracker, self._records)
            case _:
                raise AssertionError(order.action)

    def _waits_for_contact(self, order: PendingOrder) -> bool:
        """True when this order was held back and can be requested now that there is contact."""
        if order.action is Action.STOP_NOW:
            return not order.requested_in_contact
        if order.action in (Action.START, Action.CONNECT):
            return False
        return not order.requested and not self._waits_for_report(order)

    def _waits_for_report(self, order: PendingOrder) -> bool:
        """True when the printer must first report what became of a print; a prompt may be what blocks that report."""
        return self._tracker.awaiting_report and order.action is not Action.ANSWER_PROMPT

    def _require_printer(self) -> Printer:
        assert self._printer is not None, "orders for a printer that could not be created are refused before"
        return self._printer

    # Starts and restarts

    def _recover(self, order: PendingOrder) -> bool:
        """Answer an order that was given before the restart, where that must not be carried out any more."""
        job = self._records.job(order.job_id) if order.job_id else None
        answer = order_recovery(order.action, order.given_at, self._clock.now(), job.job_state if job else None)
        if answer is None:
            return False
        if order.action in CONTROLS:
            self._tracker.heat.cut_off()
        if order.action is Action.START and job is not None and job.job_state is JobState.WAITING:
            self._refuse_start(order, job, answer.reason)
        else:
            self._tracker.answer(order.id, answer)
        return True

    def _requested_start(self, job: JobRow | None) -> RequestedStart:
        return RequestedStart(
            job_state=job.job_state if job else None,
            bed_confirmed=job is not None and self._is_bed_confirmed(job),
            file_exists=job is not None and stored_path(self._files_dir, job.sha256).is_file(),
            limits=limit_findings(job.facts, self._tracker.row) if job else (),
            override=job.override if job else None,
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

    def _refuse_start(self, order: PendingOrder, job: JobRow, reason: Reason | None) -> None:
        with self._records.transaction():
            self._records.answer(order.id, _refused(reason))
            if job.job_state is JobState.WAITING:  # else it belongs to another order
                from_queue = order.detail == FROM_QUEUE
                self._records.job_not_started(job.id, Outcome.FAILED, reason, from_queue=from_queue)

    def _is_stale(self, order: PendingOrder) -> bool:
        return is_stale(order.action, self._age_s(order))

    def _age_s(self, order: PendingOrder) -> float:
        return (self._clock.now() - order.given_at).total_seconds()


def _refused(reason: Reason | None) -> Answer:
    return Answer(done=False, reason=reason)
