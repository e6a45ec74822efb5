"""Carries out the orders for one printer: refuses, answers at once, or asks the printer and waits for its event."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk.base.clock import from_text
from kiosk.printers.printer import BUSY, DISCONNECTED, JobEnded, Outcome, PrinterState
from kiosk.printroom.job_state import JobState
from kiosk.printroom.matching import limit_findings
from kiosk.printroom.order_answers import (
    DONE,
    NO_CONTACT,
    STALE,
    TIMEOUT_AFTER_RESTART_S,
    TIMEOUT_REASON,
    TIMEOUT_S,
    PendingOrder,
    is_stale,
)
from kiosk.printroom.orders import FROM_QUEUE, Action, Answer
from kiosk.printroom.print_files import stored_path
from kiosk.printroom.printer_status import INTERNAL_ERROR
from kiosk.printroom.printer_tracker import PrinterTracker
from kiosk.printroom.restart_recovery import order_recovery
from kiosk.printroom.start_checks import WantedStart, start_refusal

CANCELLED_BEFORE = "Cancelled before it began."
CLEARED_OUT_OF_CONTACT = "A person cleared the bed while the printer was out of contact."

_log = logging.getLogger(__name__)

FileToCheck = tuple[str, str, Path, str]
"""Printer id, job id, the file, its SHA-256."""


@dataclass(frozen=True, slots=True)
class FileChecked:
    """The file of a job was read through; `trouble` says what is wrong with it, or is empty."""

    job_id: str
    trouble: str


class OrderHandler:
    """Takes the orders for one desk. Used by the print room's thread alone."""

    def __init__(self, desk: PrinterTracker, files_dir: Path, check_file: Callable[[FileToCheck], None]) -> None:
        """check_file: reads the file on a thread of its own; the answer comes back as `file_checked`."""
        self._desk = desk
        self._files_dir = files_dir
        self._check_file = check_file
        self._carry_out: dict[Action, Callable[[PendingOrder], None]] = {
            Action.START: self._start,
            Action.PAUSE: self._ask_running,
            Action.RESUME: self._ask_running,
            Action.CANCEL: self._cancel,
            Action.STOP_NOW: self._stop_now,
            Action.CONFIRM_CLEAR: self._confirm_clear,
            Action.CONNECT: self._connect,
            Action.DISCONNECT: self._disconnect,
            Action.ANSWER_PROMPT: self._answer_prompt,
            Action.OUT_OF_SERVICE: self._out_of_service,
            Action.INTO_SERVICE: self._into_service,
        }

    def take(self, found: dict[str, Any], *, left_behind: bool = False) -> None:
        """Carry out one row of `printer_order`. left_behind: it was given before this start of the print room."""
        try:
            action = Action(found["action"])
        except ValueError:
            self._answer(found["id"], Answer(done=False, reason="This version does not know this order."))
            return
        order = self._pending(found, action, left_behind=left_behind)
        _log.info("%s: order %s (%s)", self._desk.row.name, action, order.id)
        if left_behind and self._answered_by_restart(order):
            return
        if is_stale(action, self._age_s(order.given_at)):
            self._answer(order.id, Answer(done=False, reason=STALE))
            return
        if self._desk.known.broken and action not in (Action.STOP_NOW, Action.CANCEL, Action.CONNECT):
            self._answer(order.id, Answer(done=False, reason=INTERNAL_ERROR))
            return
        self._carry_out[action](order)

    def file_checked(self, checked: FileChecked) -> None:
        """The job's file was read: hand the job to the printer, or say why not."""
        desk, job = self._desk, self._desk.known.job
        order = desk.start_order_of(checked.job_id)
        if job is None or job.id != checked.job_id or order is None or order.asked:
            return  # cancelled meanwhile
        if checked.trouble:
            desk.withdraw_start(job, Outcome.FAILED, checked.trouble)
            return
        row = desk.records.job(job.id)
        assert row is not None, "jobs are never deleted"
        order.asked = True
        self._printer().start(row.print_job(self._files_dir))

    def look_again(self) -> None:
        """Each turn: ask what was held back until there was a link; refuse what waited too long."""
        desk = self._desk
        if desk.known.linked:
            held = [order for order in desk.pending if _waits_for_link(order, watching=desk.watching)]
            for order in sorted(held, key=lambda order: order.action is not Action.STOP_NOW):
                if not self._too_late(order):
                    self._ask(order)
        now_s = desk.clock.monotonic_s()
        for order in list(desk.pending):
            if order.deadline_s <= now_s:
                reason = TIMEOUT_REASON[order.action] if order.asked else NO_CONTACT
                self._give_up(order, reason)
            elif not order.asked:
                self._too_late(order)

    def _too_late(self, order: PendingOrder) -> bool:
        if is_stale(order.action, self._age_s(order.given_at)):
            self._give_up(order, STALE)
            return True
        return False

    def _give_up(self, order: PendingOrder, reason: str) -> None:
        self._answer(order.id, Answer(done=False, reason=reason))
        self._desk.drop([order])

    def _answered_by_restart(self, order: PendingOrder) -> bool:
        desk = self._desk
        job = desk.records.job(order.job_id) if order.job_id else None
        answer = order_recovery(order.action, order.given_at, desk.clock.now(), job.job_state if job else None)
        if answer is None:
            return False
        with desk.records.transaction():
            desk.records.answer(order.id, answer)
            if order.action is Action.START and job is not None and job.job_state is JobState.WAITING:
                if order.detail == FROM_QUEUE:
                    desk.records.job_back_to_queue(job.id, answer.reason)
                else:
                    desk.records.job_never_began(job.id, Outcome.FAILED, answer.reason)
        return True

    def _start(self, order: PendingOrder) -> None:
        desk = self._desk
        job = desk.records.job(order.job_id) if order.job_id else None
        path = stored_path(self._files_dir, job.sha256) if job else self._files_dir
        wanted = WantedStart(
            job_state=job.job_state if job else None,
            bed_confirmed=job is not None and job.bed_confirmed_at is not None,
            file_there=path.is_file(),
            limits=limit_findings(job.facts, desk.row) if job else (),
        )
        refusal = start_refusal(desk.known, wanted)
        if job is None or refusal is not None:
            self._refuse_start(order, refusal or "", waiting=job is not None and job.job_state is JobState.WAITING)
            return
        sending = replace(job.open_job, job_state=JobState.SENDING)
        with desk.settling(replace(desk.known, job=sending)):
            desk.records.job_sent(job.id, desk.row.id)
        desk.pending.append(order)
        self._check_file((desk.row.id, job.id, path, job.sha256))

    def _refuse_start(self, order: PendingOrder, reason: str, *, waiting: bool) -> None:
        records = self._desk.records
        with records.transaction():
            records.answer(order.id, Answer(done=False, reason=reason))
            if not waiting or order.job_id is None:
                return  # another order has this job
            if order.detail == FROM_QUEUE:
                records.job_back_to_queue(order.job_id, reason)
            else:
                records.job_never_began(order.job_id, Outcome.FAILED, reason)

    def _ask_running(self, order: PendingOrder) -> None:
        known = self._desk.known
        if known.linked and known.job is None and not known.foreign_at_work:
            self._answer(order.id, Answer(done=False, reason="Nothing is being printed here."))
            return
        self._ask_when_linked(order)

    def _cancel(self, order: PendingOrder) -> None:
        desk, job = self._desk, self._desk.known.job
        if job is None and not desk.known.foreign_at_work and (desk.known.linked or order.job_id):
            self._answer(order.id, Answer(done=False, reason="Nothing is being printed here."))
        elif order.job_id is not None and (job is None or job.id != order.job_id):
            self._answer(order.id, Answer(done=False, reason="That print is already over."))
        elif self.withdraw_unbegun(CANCELLED_BEFORE):
            self._answer(order.id, DONE)
        else:
            self._ask_when_linked(order)

    def _stop_now(self, order: PendingOrder) -> None:
        """Past everything: the printer is asked before anything is written."""
        if self._desk.printer is None:
            self._answer(order.id, Answer(done=False, reason=NO_CONTACT))
            return
        self._desk.pending.append(order)
        self._ask(order)
        self.withdraw_unbegun("Stopped before it began.")

    def withdraw_unbegun(self, reason: str) -> bool:
        """Take back a job whose file is still being checked; the printer does not know of it."""
        job = self._desk.known.job
        order = self._desk.start_order_of(job.id) if job else None
        if job is None or order is None or order.asked:
            return False
        self._desk.withdraw_start(job, Outcome.CANCELLED, reason)
        return True

    def _confirm_clear(self, order: PendingOrder) -> None:
        desk = self._desk
        known, staff_id = desk.known, order.staff_id
        if staff_id is None:
            self._answer(order.id, Answer(done=False, reason="Only a person who is logged in can say so."))
            return
        out_of_contact = (known.reported is PrinterState.OFFLINE or known.lost) and not order.patient
        if (known.job is not None or known.foreign_at_work) and not out_of_contact:
            self._answer(order.id, Answer(done=False, reason="A print is, or may be, still running here."))
            return
        ended = JobEnded(known.job.id, Outcome.FAILED, CLEARED_OUT_OF_CONTACT) if known.job is not None else None
        with desk.settling(replace(known, bed_clear=True, job=None), ended):
            if ended is not None:
                desk.records.job_ended(ended.job_id, ended, None)
            desk.records.collect(desk.row.id, staff_id)
            desk.records.answer(order.id, DONE)
        if ended is not None:
            desk.job_is_over(ended.job_id)

    def _connect(self, order: PendingOrder) -> None:
        desk = self._desk
        if desk.printer is None:
            self._answer(order.id, Answer(done=False, reason=desk.known.words or NO_CONTACT))
            return
        if desk.known.linked and desk.known.reported is not PrinterState.ERROR:
            with desk.settling(replace(desk.known, broken=False)):
                desk.records.answer(order.id, DONE)
            return
        with desk.settling(replace(desk.known, broken=False, lost=False)):
            pass
        order.asked = True
        desk.pending.append(order)
        desk.printer.connect()

    def _disconnect(self, order: PendingOrder) -> None:
        desk = self._desk
        if desk.printer is None:
            self._answer(order.id, Answer(done=False, reason=desk.known.words or NO_CONTACT))
        elif desk.known.job is not None or desk.known.foreign_at_work:
            self._answer(order.id, Answer(done=False, reason=BUSY))
        elif desk.known.reported is PrinterState.OFFLINE and desk.known.words == DISCONNECTED:
            self._answer(order.id, DONE)
        else:
            desk.pending.append(order)
            self._ask(order)

    def _answer_prompt(self, order: PendingOrder) -> None:
        question = self._desk.question
        choice = int(order.detail) if order.detail is not None and order.detail.isdecimal() else -1
        if question is None:
            self._answer(order.id, Answer(done=False, reason="The machine does not ask anything any more."))
        elif not 0 <= choice < len(question.choices):
            self._answer(order.id, Answer(done=False, reason="The machine does not offer this answer."))
        else:
            self._ask_when_linked(order)

    def _out_of_service(self, order: PendingOrder) -> None:
        self._set_service(order, out=True)

    def _into_service(self, order: PendingOrder) -> None:
        self._set_service(order, out=False)

    def _set_service(self, order: PendingOrder, *, out: bool) -> None:
        """A running print goes on; what is out of service is not started again."""
        desk = self._desk
        with desk.settling(replace(desk.known, out_of_service=out)):
            desk.records.set_out_of_service(desk.row.id, out=out)
            desk.records.answer(order.id, DONE)

    def _ask_when_linked(self, order: PendingOrder) -> None:
        """Ask at once, but during a connecting, or after a restart, wait for the link."""
        desk = self._desk
        if desk.printer is None:
            self._answer(order.id, Answer(done=False, reason=NO_CONTACT))
            return
        desk.pending.append(order)
        unlinked = not desk.known.linked and (order.patient or desk.known.reported is PrinterState.CONNECTING)
        # A cancel that was left is told before the link opens: it may be why the print has ended.
        cancel_left = order.patient and order.action is Action.CANCEL and desk.watching
        if cancel_left or (not unlinked and not _waits_for_word(order, watching=desk.watching)):
            self._ask(order)

    def _ask(self, order: PendingOrder) -> None:
        order.asked, order.asked_by_link = True, self._desk.known.linked
        printer = self._printer()
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
            case _:
                raise AssertionError(order.action)

    def _printer(self) -> Any:
        printer = self._desk.printer
        assert printer is not None, "orders for a printer that could not be made are refused before"
        return printer

    def _answer(self, order_id: str, answer: Answer) -> None:
        with self._desk.records.transaction():
            self._desk.records.answer(order_id, answer)

    def _pending(self, found: dict[str, Any], action: Action, *, left_behind: bool) -> PendingOrder:
        patience_s = TIMEOUT_S.get(action, 0.0)
        if left_behind:
            patience_s = max(patience_s, TIMEOUT_AFTER_RESTART_S)
        return PendingOrder(
            id=found["id"],
            action=action,
            printer_id=found["printer_id"],
            job_id=found["job_id"],
            staff_id=found["staff_id"],
            detail=found["detail"],
            given_at=from_text(found["at"]),
            deadline_s=self._desk.clock.monotonic_s() + patience_s,
            patient=left_behind,
        )

    def _age_s(self, given_at: datetime) -> float:
        return (self._desk.clock.now() - given_at).total_seconds()


def _waits_for_link(order: PendingOrder, *, watching: bool) -> bool:
    """Was this held back, and can be asked now that there is a link?"""
    if order.action is Action.STOP_NOW:
        return not order.asked_by_link
    if order.action in (Action.START, Action.CONNECT):
        return False
    return not order.asked and not _waits_for_word(order, watching=watching)


def _waits_for_word(order: PendingOrder, *, watching: bool) -> bool:
    """Is this about a print of which the printer has not said yet what became of it? A question may block just that."""
    return watching and order.action is not Action.ANSWER_PROMPT
