"""Tracks one printer: applies its events and records what they mean.

The status is one frozen value. Each event yields the next one, which is adopted only when its consequences are in the
database; an event that could not be written can therefore be applied again.

An order handler reads `row`, `status`, `prompt`, `awaiting_report` and `pending`, and changes them only by `answer`,
`begin_sending`, `hold_start`, `withdraw_start`, `clear_bed`, `require_person`, `set_out_of_service` and `reset_faults`.
Each is one transaction; if it fails, nothing has changed.
"""

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from kiosk.base.clock import Clock
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.control import ControlAction
from kiosk.printers.printer import (
    JOB_RUNS,
    CameraFound,
    CameraImageTaken,
    FilesKept,
    FirmwareFound,
    ForeignPrintSeen,
    JobEnded,
    JobProgressed,
    JobStarted,
    NoticeShown,
    Outcome,
    Printer,
    PrinterState,
    PromptShown,
    RequestRefused,
    StateChanged,
    TemperaturesRead,
    UploadProgressed,
)
from kiosk.printroom.camera_watch import CameraWatch
from kiosk.printroom.control.job_wishes import ASKED, Asked, store_asked
from kiosk.printroom.control.readings import Readings, with_firmware
from kiosk.printroom.control.staff_heat import StaffHeat
from kiosk.printroom.job_progress import JobProgress
from kiosk.printroom.job_state import JobState
from kiosk.printroom.live import LiveWriter
from kiosk.printroom.order_answers import DONE, TIMEOUT_S, PendingOrder, PendingOrders, start_in_doubt
from kiosk.printroom.orders import FROM_QUEUE, Action, Answer
from kiosk.printroom.printer_alarms import PrinterAlarms
from kiosk.printroom.printer_status import (
    INTERNAL_ERROR,
    after_job_start,
    after_state_change,
    was_cleared_by_itself,
)
from kiosk.printroom.records import JobRow, PrinterRow, Records
from kiosk.printroom.results.film_strip import FilmStrip, PrintRoomEvent, SnapshotTaken
from kiosk.printroom.served.recorded_status import RecordedStatus

_log = logging.getLogger(__name__)


class PrinterTracker(RecordedStatus):
    """The status of one printer and the record of it. Used by the print room's thread alone."""

    def __init__(
        self,
        row: PrinterRow,
        printer: Printer | None,
        records: Records,
        live: LiveWriter,
        clock: Clock,
        files_dir: Path,
        report: Callable[[PrintRoomEvent], None],
        unusable_because: Reason | None = None,
    ) -> None:
        """printer: None if it could not be created, for the reason `unusable_because`.

        files_dir: the stored print files. report: takes events from any thread.
        """
        film = FilmStrip(records)
        camera = CameraWatch(row, report, live, clock, film)
        super().__init__(row, records, PrinterAlarms(records, row.id), camera)
        self.prompt: PromptShown | None = None
        self.awaiting_report = False
        """The printer was asked what became of a job and has not reported it; the job takes no requests until then."""
        self.cancelling_at_stop = False
        """The print is being cancelled, or the printer cooled down, because the print room stops."""
        if printer is None:
            self._count_as_offline(unusable_because)
        self._printer, self._live, self._film = printer, live, film
        self._clock, self._files_dir, self._stopping = clock, files_dir, False
        self.heat = StaffHeat(row, printer, records, clock)
        self._progress = JobProgress(row, records, live, film)
        self._readings = Readings(row.id, live, self._alarms, self.heat, clock)
        self._handlers: dict[type, Callable[[Any], None]] = {
            TemperaturesRead: self._temperatures_read,
            UploadProgressed: self._upload_progressed,
            JobProgressed: self._job_progressed,
            StateChanged: self._state_changed,
            JobStarted: self._job_started,
            JobEnded: self._job_ended,
            ForeignPrintSeen: self._foreign_print_seen,
            RequestRefused: self._request_refused,
            **dict.fromkeys(ASKED, self._asked_for),
            PromptShown: self._prompt_shown,
            NoticeShown: self._readings.notice,
            FirmwareFound: self._firmware_found,
            CameraFound: self._camera.apply,
            CameraImageTaken: self._camera.apply,
            SnapshotTaken: lambda event: self._film.take(event, clock.monotonic_s()),
            FilesKept: lambda event: self._forget_ended(event.job_ids),
        }

    # For the print room's service

    def restore(self) -> None:
        """Take over the job and the prompt that an earlier print room left. Call once, before `open`."""
        job = self._records.open_job_of(self.row.id)
        status = self.status
        if job is not None:
            status = replace(status, job=job.open_job)
            if start_in_doubt(job.job_state):
                status = replace(status, bed_clear=False)
        self._adopt(status)
        self._live.blank_reading(self.row.id)
        self._camera.update(self.row, self._shown.state)
        if self._printer is None:
            return
        if job is not None:
            _log.info("%s: job %s was %s; asking the printer", self.row.name, job.id, job.job_state)
            self.awaiting_report = True
            self._printer.watch_for(job.print_job(self._files_dir))
            prompt = self._live.stored_prompt(self.row.id)
            self.prompt = prompt if prompt is not None and self._printer.recall_prompt(prompt) else None
        if self.prompt is None:
            self._live.update_prompt(self.row.id, None)

    def open(self) -> None:
        if self._printer is not None:
            self._printer.connect()

    def refresh(self, row: PrinterRow) -> None:
        if self.status.job is not None and row.spool_id != self.row.spool_id:
            self._progress.change_spool(self.status.job)
        self.row = row
        self._camera.update(row, self._shown.state)
        if row.out_of_service != self.status.out_of_service:
            self._adopt(replace(self.status, out_of_service=row.out_of_service))

    def apply(self, event: PrintRoomEvent) -> None:
        self._handlers[type(event)](event)

    def check(self, now_s: float) -> None:
        """Raise or clear what the time shows. Call it each second."""
        self._alarms.check(self.status, now_s)
        self._alarms.staff_heat(self.heat.check(self.row, self.status, now_s))

    def mark_internal_error(self) -> None:
        """Our own code failed here: show that, and send no requests until a person asks to connect again."""
        with self._adopting(replace(self.status, internal_error=True)):
            for order in self.pending:
                self._records.answer(order.id, Answer(done=False, reason=INTERNAL_ERROR))
        self.pending = PendingOrders()

    def prepare_stop(self) -> None:
        """The print room stops: cancel a print over serial, which cannot continue without it; let nothing stay hot."""
        self._stopping = True
        self.cancelling_at_stop = self.heat.stop(self.row, self.status)
        if self.status.job is None or self._printer is None or self.row.connection != "serial":
            return
        name, job_id = self.row.name, self.status.job.id
        _log.warning("%s: the print %s fails, because the print room is being stopped", name, job_id)
        self.cancelling_at_stop = True
        self._printer.cancel()

    def close(self) -> None:
        """Close the link; may take as long as `Printer.close`, and may be called on any thread."""
        if self._printer is not None:
            self._printer.close()

    def close_camera(self) -> None:
        self._camera.close()

    # For the order handler

    def answer(self, order_id: str, answer: Answer) -> None:
        with self._records.transaction():
            self._records.answer(order_id, answer)
        self.pending.remove(order_id)

    def begin_sending(self, order: PendingOrder, job: JobRow) -> None:
        """The job of this start is about to be handed to the printer; the order is pending from now on."""
        with self._adopting(replace(self.status, job=replace(job.open_job, job_state=JobState.SENDING))):
            self._records.job_sent(job.id, self.row.id)
        self.pending.add(order)

    def hold_start(self, *, held: bool) -> None:
        """The start of the open job waits for another printer that begins to heat, or waits no more."""
        if held != self.status.heats_after_other:
            self._adopt(replace(self.status, heats_after_other=held))

    def withdraw_start(self, outcome: Outcome, reason: Reason) -> None:
        """The open job did not begin and the printer is unchanged: refuse its start and free the printer."""
        job = self.status.job
        assert job is not None, "only an open job can be withdrawn"
        order = self.pending.start_of(job.id)
        from_queue = order is not None and order.detail == FROM_QUEUE
        with self._adopting(replace(self.status, job=None, heats_after_other=False)):
            self._records.job_not_started(job.id, outcome, reason, from_queue=from_queue)
            if order is not None:
                self._records.answer(order.id, Answer(done=False, reason=reason))
        if order is not None:
            self.pending.remove(order.id)

    def clear_bed(self, order_id: str, staff_id: str) -> None:
        """A person cleared the bed: its job is collected. A job that is still open failed out of contact."""
        job = self.status.job
        reason = Reason(ReasonCode.BED_CLEARED_WHILE_OFFLINE)
        end = None if job is None else JobEnded(job.id, Outcome.FAILED, reason)
        with self._adopting(replace(self.status, bed_clear=True, job=None), end):
            if job is not None and end is not None:
                self._progress.end(job, end)
            self._records.collect(self.row.id, staff_id)
            self._records.answer(order_id, DONE)
        self._film.stop()
        if end is not None:
            self._forget_job(end.job_id)

    def require_person(self) -> None:
        """It was stopped: if it clears its bed by itself, a person confirms the bed before the next start."""
        self._adopt(replace(self.status, bed_clear=self.status.bed_clear and not self.row.clears_itself))

    def set_out_of_service(self, order_id: str, *, out: bool) -> None:
        """A running print continues; a printer out of service is not started again."""
        with self._adopting(replace(self.status, out_of_service=out)):
            self._records.set_out_of_service(self.row.id, out=out)
            self._records.answer(order_id, DONE)

    def reset_faults(self) -> None:
        """A person asks to connect: an internal error and the loss of contact no longer count."""
        self._adopt(replace(self.status, internal_error=False, contact_lost=False))

    # Events

    def _temperatures_read(self, event: TemperaturesRead) -> None:
        self._readings.read(event, self.status, asked=self.pending.controls)

    def _upload_progressed(self, event: UploadProgressed) -> None:
        job = self.status.job
        if job is None or job.id != event.job_id or job.job_state is not JobState.SENDING:
            return
        self._progress.update_upload(job, event)
        start = self.pending.start_of(job.id)
        if start is not None:  # a start does not time out while its file is being sent
            start.deadline_s = self._clock.monotonic_s() + TIMEOUT_S[Action.START]

    def _job_progressed(self, event: JobProgressed) -> None:
        job = self.status.job
        if job is not None and job.id == event.job_id:
            self._alarms.progressed(event)
            self._progress.update(job, event, self._clock.monotonic_s())

    def _state_changed(self, event: StateChanged) -> None:
        before = self.status
        status, job_state = after_state_change(before, event, clears_itself=self.row.clears_itself)
        if status.reported is PrinterState.OFFLINE and before.reported is not PrinterState.OFFLINE:
            self._readings.forget()
            self.prompt = None
        if status == before and not self.pending.answers_to(event):
            return
        with self._adopting(status, event):
            if status.job is not None and job_state is not None:
                self._records.job_changed(status.job.id, job_state)

    def _job_started(self, event: JobStarted) -> None:
        job = self.status.job
        if job is None or job.id != event.job_id:
            _log.warning("%s works on job %s, which is not open here", self.row.name, event.job_id)
            return
        status = after_job_start(self.status, job)
        with self._adopting(status, event):
            if status.job != job:
                self._records.job_began(job.id)
            self._progress.meter.begin(job)
        self.heat.end()
        self.awaiting_report = False
        self._progress.begin(job, self._clock.monotonic_s())
        _log.info("%s: job %s began", self.row.name, job.id)

    def _job_ended(self, event: JobEnded) -> None:
        name, job = self.row.name, self.status.job
        if job is None or job.id != event.job_id:
            _log.warning("%s: the end of job %s, which is not open here (%s)", name, event.job_id, event.reason or "")
            return
        if self._stopping and event.outcome is not Outcome.DONE:
            event = replace(event, outcome=Outcome.FAILED, reason=Reason(ReasonCode.STOPPED_WITH_PRINT_ROOM))
        reported = PrinterState.FINISHING if self.status.reported in JOB_RUNS else self.status.reported
        is_clear = was_cleared_by_itself(event, clears=self.row.clears_itself, seen=not self.awaiting_report)
        after = replace(self.status, job=None, bed_clear=is_clear, reported=reported, heats_after_other=False)
        with self._adopting(after, event):
            self._progress.end(job, event)
            if is_clear:
                self._records.collect(self.row.id, None)
        if not is_clear:  # else there is nothing to be seen
            self._film.ended(job.id, event.outcome, self._clock.monotonic_s())
        self._forget_job(job.id)
        counts = f"{event.lines} lines, {event.resends} sent again"
        _log.info("%s: job %s %s after %s. %s", name, job.id, event.outcome, counts, event.reason or "")

    def _foreign_print_seen(self, event: ForeignPrintSeen) -> None:
        status = replace(self.status, foreign_name=event.name)
        if event.name is not None:
            status = replace(status, bed_clear=False)
            self._progress.begin_foreign(event.name)
        self._adopt(status, event)

    def _request_refused(self, event: RequestRefused) -> None:
        _log.info("%s refused %s: %s", self.row.name, event.request, event.reason)
        self.cancelling_at_stop = self.cancelling_at_stop and event.request not in {"cancel", ControlAction.COOL_DOWN}
        job = self.status.job
        if event.request == "start" and job is not None and job.job_state is JobState.SENDING:
            self.withdraw_start(Outcome.FAILED, event.reason)
        elif event.request == "cancel" and job is not None and self.status.reported is PrinterState.IDLE:
            self._job_ended(JobEnded(job.id, Outcome.FAILED, Reason(ReasonCode.UNKNOWN_TO_PRINTER)))
        elif self.status.in_contact or not self.pending.hold_back(
            event.request, connecting=self.status.reported is PrinterState.CONNECTING
        ):
            self._adopt(self.status, event)

    def _asked_for(self, event: Asked) -> None:
        is_cooled = self.heat.done(event, by_staff=self.pending.cool_downs)
        self.cancelling_at_stop = self.cancelling_at_stop and not is_cooled
        with self._adopting(self.status, event):
            store_asked(event, self._records)

    def _prompt_shown(self, event: PromptShown) -> None:
        self._live.update_prompt(self.row.id, event)
        if self.pending.answers_to(event):
            self._adopt(self.status, event)
        self.prompt = event if event.text else None

    def _firmware_found(self, event: FirmwareFound) -> None:
        self.row = with_firmware(self.row, event, self._records)

    # What no longer counts

    def _forget_job(self, job_id: str) -> None:
        """The end of this job is on disk: nothing about it is pending, and the printer may forget it."""
        self._live.update_prompt(self.row.id, None)
        self.awaiting_report = self.cancelling_at_stop = False
        self.prompt = self._progress.fraction = None
        self._forget_ended((job_id,))

    def _forget_ended(self, job_ids: tuple[str, ...]) -> None:
        """Let the printer forget those of these jobs whose end is on disk here."""
        if self._printer is not None:
            for job_id in self._records.ended(job_ids):
                self._printer.forget(job_id)
