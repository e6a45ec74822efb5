"""One printer's desk in the print room: takes the printer's events and keeps the record of what they mean.

What is known is one frozen value. Each event makes the next one; it only counts once what follows from it is in the
database. So an event that could not be written can simply be applied again.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from kiosk.base.clock import Clock
from kiosk.printers.printer import (
    JOB_RUNS,
    CameraFound,
    CameraImageTaken,
    FilesKept,
    ForeignPrintSeen,
    JobEnded,
    JobProgressed,
    JobStarted,
    NoticeShown,
    Outcome,
    Printer,
    PrinterEvent,
    PrinterState,
    PromptShown,
    Report,
    RequestRefused,
    StateChanged,
    TemperaturesRead,
    UploadProgressed,
)
from kiosk.printroom.camera_watch import CameraWatch
from kiosk.printroom.heat_watch import HOT_IDLE_REASON, HeatWatch
from kiosk.printroom.job_progress import JobProgress
from kiosk.printroom.job_state import JobState
from kiosk.printroom.live import LiveWriter
from kiosk.printroom.order_answers import TIMEOUT_S, PendingOrder, answer_by
from kiosk.printroom.orders import FROM_QUEUE, Action, Answer
from kiosk.printroom.printer_status import INTERNAL_ERROR, OpenJob, PrinterStatus, ShownStatus, alarm_for, shown_status
from kiosk.printroom.records import PrinterRow, Records
from kiosk.printroom.restart_recovery import JobRecovery, job_recovery
from kiosk.printroom.state_transitions import after_job_start, after_state_change
from kiosk.store.alarm_kinds import AlarmKind

STOPPED_WITH_ROOM = "The print room was stopped during the print."

_log = logging.getLogger(__name__)


class PrinterTracker:
    """What is known of one printer, and the record of it. Used by the print room's thread alone."""

    def __init__(
        self,
        row: PrinterRow,
        printer: Printer | None,
        records: Records,
        live: LiveWriter,
        clock: Clock,
        files_dir: Path,
        report: Report,
        trouble: str = "",
    ) -> None:
        """printer: None when it could not be made, because of `trouble`; then nothing can be asked of it.

        files_dir: the stored print files. report: takes events from any thread.
        """
        self.row = row
        self.printer = printer
        self.records = records
        self.live = live
        self.clock = clock
        self._files_dir = files_dir
        self.pending: list[PendingOrder] = []
        self.question: PromptShown | None = None
        self.watching = False
        """The printer was asked what became of a job and has not said; until then that job can't be asked anything."""
        self.going_down = False
        """The print room is being stopped; a print that ends now failed by that."""
        self.ending = False
        """And this print is waited for."""
        self.known = PrinterStatus.left(
            row.printer_state, row.reason, bed_clear=row.bed_clear, out_of_service=row.out_of_service
        )
        if printer is None:
            self.known = replace(self.known, reported=PrinterState.OFFLINE, words=trouble)
        self._shown = ShownStatus(PrinterState(row.printer_state), row.reason)
        self.eye = CameraWatch(row, report, live, clock)
        self._heat = HeatWatch()
        self._progress = JobProgress(row.id, records, live)

    def begin(self) -> None:
        """Take up what an earlier print room left. Nothing is ever started again."""
        job = self.records.open_job_of(self.row.id)
        known = self.known
        if job is not None:
            known = replace(known, job=job.open_job)
            if job_recovery(job.job_state) is JobRecovery.ASK_PRINTER_AND_PERSON:
                known = replace(known, bed_clear=False)
        with self.settling(known):
            pass
        self.live.blank_reading(self.row.id)
        self.eye.look(self.row, self._shown.state)
        if self.printer is None:
            return
        if job is not None:
            _log.info("%s: job %s was %s; asking the printer", self.row.name, job.id, job.job_state)
            self.watching = True
            self.printer.watch_for(job.print_job(self._files_dir))
            self.question = self._left_question(self.printer)
        if self.question is None:
            self.live.update_prompt(self.row.id, None)

    def open(self) -> None:
        """Open the link."""
        if self.printer is not None:
            self.printer.connect()

    def _left_question(self, printer: Printer) -> PromptShown | None:
        """What the machine asked an earlier print room, if it can still be answered."""
        left = self.live.left_prompt(self.row.id)
        return left if left is not None and printer.recall_prompt(left) else None

    def refresh(self, row: PrinterRow) -> None:
        """The printer's row was changed, by us or by whoever keeps the hub's equipment."""
        self.row = row
        self.eye.look(row, self._shown.state)
        if row.out_of_service != self.known.out_of_service:
            with self.settling(replace(self.known, out_of_service=row.out_of_service)):
                pass

    def cancel_for_end(self) -> None:
        """The print room ends: a print over serial can't go on without it, so end that in good order."""
        self.going_down = True
        if self.known.job is None or self.printer is None or self.row.road != "serial":
            return
        _log.warning(
            "%s: the print %s fails, because the print room is being stopped", self.row.name, self.known.job.id
        )
        self.ending = True
        self.printer.cancel()

    @contextmanager
    def settling(self, known: PrinterStatus, event: PrinterEvent | None = None) -> Iterator[None]:
        """One transaction: the writes inside, the state to show, and the answers that `event` is.

        When it is on disk `known` becomes what is known; if it fails nothing has changed.
        """
        shown = shown_status(known)
        answers = self._answers_by(event)
        with self.records.transaction():
            yield
            if known.bed_clear != self.known.bed_clear:
                self.records.set_bed_clear(self.row.id, clear=known.bed_clear)
            if shown != self._shown:
                self.records.show_state(self.row.id, shown)
            for order, answer in answers:
                self.records.answer(order.id, answer)
        if shown.state is not self._shown.state:
            _log.info("%s: %s, was %s. %s", self.row.name, shown.state, self._shown.state, shown.reason)
            self.eye.look(self.row, shown.state)
        self.known, self._shown = known, shown
        self.drop([order for order, _ in answers])

    def drop(self, orders: list[PendingOrder]) -> None:
        """These are answered."""
        self.pending = [order for order in self.pending if order not in orders]

    def apply(self, event: PrinterEvent) -> None:  # noqa: C901 - one flat list of what can happen
        """Take in one event of the printer."""
        match event:
            case TemperaturesRead():
                self._temperatures_read(event)
            case UploadProgressed():
                self._sending_made(event)
            case JobProgressed():
                self._progress_made(event)
            case StateChanged():
                self._state_changed(event)
            case JobStarted():
                self._job_started(event)
            case JobEnded():
                self._job_ended(event)
            case ForeignPrintSeen():
                self._foreign_print_seen(event)
            case RequestRefused():
                self._request_refused(event)
            case PromptShown():
                self._prompt_shown(event)
            case NoticeShown():
                self.live.update_notice(self.row.id, event)
            case CameraFound() | CameraImageTaken():
                self.eye.apply(event)
            case FilesKept():
                self._forget_ended(event.job_ids)

    def break_down(self) -> None:
        """Our own code failed here: show that, and leave the printer alone until a person asks to connect again."""
        self.known = replace(self.known, broken=True)
        shown = shown_status(self.known)
        with self.records.transaction():
            self.records.show_state(self.row.id, shown)
            self.records.raise_alarm(AlarmKind.PRINTER_ERROR, self.row.id, INTERNAL_ERROR)
            for order in self.pending:
                self.records.answer(order.id, Answer(done=False, reason=INTERNAL_ERROR))
        self.pending = []
        self._shown = shown

    def start_order_of(self, job_id: str) -> PendingOrder | None:
        """The start of this job that still waits for its answer."""
        starts = (order for order in self.pending if order.action is Action.START and order.job_id == job_id)
        return next(starts, None)

    def withdraw_start(self, job: OpenJob, outcome: Outcome, reason: str, event: PrinterEvent | None = None) -> None:
        """The job did not begin, nothing was changed on the printer: answer its start, free the printer."""
        order = self.start_order_of(job.id)
        with self.settling(replace(self.known, job=None), event):
            if order is not None and order.detail == FROM_QUEUE and outcome is Outcome.FAILED:
                self.records.job_back_to_queue(job.id, reason)
            else:
                self.records.job_never_began(job.id, outcome, reason)
            if order is not None:
                self.records.answer(order.id, Answer(done=False, reason=reason))
        if order is not None:
            self.drop([order])

    def _answers_by(self, event: PrinterEvent | None) -> list[tuple[PendingOrder, Answer]]:
        if event is None:
            return []
        answers = [(order, answer_by(order, event)) for order in self.pending]
        return [(order, answer) for order, answer in answers if answer is not None]

    def _temperatures_read(self, event: TemperaturesRead) -> None:
        if event == TemperaturesRead(None, None, None, None):
            self.live.blank_reading(self.row.id)
            return
        self.live.update_reading(self.row.id, event)
        working = self.known.job is not None or self.known.foreign_at_work
        heat, alarm = self._heat.after(event, working=working, now_s=self.clock.monotonic_s())
        if alarm:
            with self.records.transaction():
                self.records.raise_alarm(AlarmKind.HEATERS_ON, self.row.id, HOT_IDLE_REASON)
        self._heat = heat

    def _sending_made(self, event: UploadProgressed) -> None:
        job = self.known.job
        if job is None or job.id != event.job_id or job.job_state is not JobState.SENDING:
            return
        self._progress.sending(job, event)
        start = self.start_order_of(job.id)
        if start is not None:  # as long as the file moves, nobody is out of patience
            start.deadline_s = self.clock.monotonic_s() + TIMEOUT_S[Action.START]

    def _progress_made(self, event: JobProgressed) -> None:
        job = self.known.job
        if job is not None and job.id == event.job_id:
            self._progress.made(job, event, self.clock.monotonic_s())

    def _state_changed(self, event: StateChanged) -> None:
        known, moved = after_state_change(self.known, event)
        if known.reported is PrinterState.OFFLINE and self.known.reported is not PrinterState.OFFLINE:
            self._contact_was_lost()
        if known == self.known and not self._answers_by(event):
            return
        entered = known.reported is not self.known.reported
        called = known.waits_for_person and not self.known.waits_for_person
        with self.settling(known, event):
            if moved is JobState.PAUSED and known.job is not None:
                self.records.job_paused(known.job.id)
            elif moved is JobState.PRINTING and known.job is not None:
                self.records.job_went_on(known.job.id)
            alarm = alarm_for(known) if entered or called else None
            if alarm is not None:
                self.records.raise_alarm(alarm, self.row.id, known.words)

    def _contact_was_lost(self) -> None:
        self.live.blank_reading(self.row.id)
        self.live.update_prompt(self.row.id, None)
        self.live.update_notice(self.row.id, None)
        self.question = None
        self._heat = HeatWatch()

    def _job_started(self, event: JobStarted) -> None:
        job = self.known.job
        if job is None or job.id != event.job_id:
            _log.warning("%s works on job %s, which is not open here", self.row.name, event.job_id)
            return
        known = after_job_start(self.known, job)
        with self.settling(known, event):
            if known.job != job:
                self.records.job_began(job.id)
        self.watching = False
        self._progress.begin(job, self.clock.monotonic_s())
        _log.info("%s: job %s began (%s)", self.row.name, job.id, job.file_name)

    def _job_ended(self, event: JobEnded) -> None:
        job = self.known.job
        if job is None or job.id != event.job_id:
            _log.warning(
                "%s: the end of job %s, which is not open here (%s)", self.row.name, event.job_id, event.reason
            )
            return
        if self.going_down and event.outcome is not Outcome.DONE:
            event = replace(event, outcome=Outcome.FAILED, reason=STOPPED_WITH_ROOM)
        reported = PrinterState.FINISHING if self.known.reported in JOB_RUNS else self.known.reported
        with self.settling(replace(self.known, job=None, bed_clear=False, reported=reported), event):
            self.records.job_ended(job.id, event, self._progress.fraction)
            if event.outcome is Outcome.FAILED:
                self.records.raise_alarm(AlarmKind.JOB_FAILED, self.row.id, event.reason, again=True)
            if event.heaters_off is False:
                words = "The heaters were not seen to go off after the print. Look at the printer."
                self.records.raise_alarm(AlarmKind.HEATERS_ON, self.row.id, words, again=True)
        self.job_is_over(job.id)
        _log.info(
            "%s: job %s %s after %d lines, %d sent again. %s",
            self.row.name,
            job.id,
            event.outcome,
            event.lines,
            event.resends,
            event.reason,
        )

    def job_is_over(self, job_id: str) -> None:
        """The end of this job is on disk: nothing about it is waited for, and its printer need not know it any more."""
        self.live.update_prompt(self.row.id, None)
        self.watching = self.ending = False
        self.question = self._progress.fraction = None
        self._forget_ended((job_id,))

    def _forget_ended(self, job_ids: tuple[str, ...]) -> None:
        """What the printer keeps of jobs whose end is on disk here may go; of all others it must not."""
        if self.printer is not None:
            for job_id in self.records.ended(job_ids):
                self.printer.forget(job_id)

    def _foreign_print_seen(self, event: ForeignPrintSeen) -> None:
        known = replace(self.known, foreign=event.name)
        if event.name is not None:
            known = replace(known, bed_clear=False)
            self._progress.foreign(event.name)
        with self.settling(known, event):
            pass

    def _request_refused(self, event: RequestRefused) -> None:
        _log.info("%s refused %s: %s", self.row.name, event.request, event.reason)
        self.ending = self.ending and event.request != "cancel"
        job = self.known.job
        if event.request == "start" and job is not None and job.job_state is JobState.SENDING:
            self.withdraw_start(job, Outcome.FAILED, event.reason)
            return
        if event.request == "cancel" and job is not None and self.known.reported is PrinterState.IDLE:
            self._job_ended(JobEnded(job.id, Outcome.FAILED, "The printer knows nothing of this print."))
            return
        if not self.known.linked and self._hold_back(event.request):
            return
        with self.settling(self.known, event):
            pass

    def _hold_back(self, request: str) -> bool:
        """It was asked too early, before there was contact: keep the order until there is. False: it can't wait."""
        connecting = self.known.reported is PrinterState.CONNECTING
        held = [order for order in self.pending if order.action.value == request and (order.patient or connecting)]
        for order in held:
            order.asked = False
        return bool(held)

    def _prompt_shown(self, event: PromptShown) -> None:
        self.live.update_prompt(self.row.id, event)
        if self._answers_by(event):
            with self.settling(self.known, event):
                pass
        self.question = event if event.text else None
