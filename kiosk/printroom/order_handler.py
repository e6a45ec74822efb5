"""Carries out the orders for one printer: refuses, answers at once, or asks the printer and waits for its event."""

import logging
from collections.abc import Callable
from typing import Any

from kiosk.base.clock import Clock
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.printer import START_EXPIRED, Outcome, Printer, PrinterState
from kiosk.printroom.control.job_wishes import ask_printer, prepare_asked
from kiosk.printroom.job_state import JobState
from kiosk.printroom.order_answers import (
    DONE,
    EXPIRED,
    NO_CONTACT,
    TIMEOUT_REASON,
    PendingOrder,
    order_recovery,
)
from kiosk.printroom.orders import CONTROLS, JOB_WISHES, Action, Answer
from kiosk.printroom.printer_status import INTERNAL_ERROR
from kiosk.printroom.printer_tracker import PrinterTracker
from kiosk.printroom.records import Records
from kiosk.printroom.served.starts import Starts

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
        starts: Starts,
    ) -> None:
        """starts: of this printer."""
        self._tracker = tracker
        self._printer = printer
        self._records = records
        self._clock = clock
        self._starts = starts
        self._actions: dict[Action, Callable[[PendingOrder], Answer | None]] = {
            Action.START: starts.begin,
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
        if order.is_stale(self._clock.now()) and order.action is not Action.START:  # which also concerns its job
            answer = _refused(EXPIRED)
        elif self._tracker.status.internal_error and order.action not in _ALLOWED_ON_ERROR:
            answer = _refused(INTERNAL_ERROR)
        else:
            answer = self._actions[order.action](order)
        if answer is not None:
            self._tracker.answer(order.id, answer)

    def retry_pending(self) -> None:
        """Request what was held back until there was contact; refuse what has waited too long. Call each turn."""
        tracker = self._tracker
        if tracker.status.in_contact:
            held = [order for order in tracker.pending if self._waits_for_contact(order)]
            for order in sorted(held, key=lambda order: order.action is not Action.STOP_NOW):
                if not order.is_stale(self._clock.now()):
                    self._request(order)
        for order in tracker.pending:
            self._starts.hand_over(order)
        now_s = self._clock.monotonic_s()
        for order in tracker.pending:
            if self._starts.is_held(order):
                continue
            if order.deadline_s <= now_s:
                reason = TIMEOUT_REASON[order.action] if order.requested else NO_CONTACT
                tracker.answer(order.id, _refused(reason))
            elif not order.requested and order.is_stale(self._clock.now()):
                self._expire(order)

    def _expire(self, order: PendingOrder) -> None:
        """Refuse what was not requested in time. A start whose file is still being checked frees its printer."""
        if order.action is Action.START:
            self._tracker.withdraw_start(Outcome.FAILED, START_EXPIRED)
        else:
            self._tracker.answer(order.id, _refused(EXPIRED))

    # One method for each action: returns the answer, or None when the order is pending or already answered

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
        if self._starts.withdraw_unbegun(Reason(ReasonCode.CANCELLED_BEFORE_START)):
            return DONE
        return self._request_in_contact(order)

    def _stop_now(self, order: PendingOrder) -> Answer | None:
        """Bypasses everything else: the printer is asked before anything is written."""
        if self._printer is None:
            return _refused(NO_CONTACT)
        self._tracker.pending.add(order)
        self._request(order)
        self._starts.withdraw_unbegun(Reason(ReasonCode.STOPPED_BEFORE_START))
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

    # Restarts

    def _recover(self, order: PendingOrder) -> bool:
        """Answer an order that was given before the restart, where that must not be carried out any more."""
        job = self._records.job(order.job_id) if order.job_id else None
        answer = order_recovery(order.action, order.given_at, self._clock.now(), job.job_state if job else None)
        if answer is None:
            return False
        if order.action in CONTROLS:
            self._tracker.heat.cut_off()
        if order.action is Action.START and job is not None and job.job_state is JobState.WAITING:
            self._starts.refuse(order, job, answer.reason)
        else:
            self._tracker.answer(order.id, answer)
        return True


def _refused(reason: Reason | None) -> Answer:
    return Answer(done=False, reason=reason)
