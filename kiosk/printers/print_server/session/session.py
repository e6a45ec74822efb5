"""A conversation with one print server as an object without I/O: what is asked of it, and what its answers mean for our
job. What comes from the server is read by the subclass for its kind.

The server's state is the truth about its printer, and only while the link is live.
"""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, Generic, TypeVar

from kiosk.base.printer_limits import PrinterLimits
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.control import MOVES_FILAMENT, ControlRequest, CoolDown, limit_refusal
from kiosk.printers.print_server.calls import (
    Answered,
    AnswerPrompt,
    Cancel,
    FetchHistory,
    Outbox,
    Pause,
    Resume,
    StartFile,
    Upload,
)
from kiosk.printers.print_server.server_state import ServerState
from kiosk.printers.print_server.session.file_cleanup import FileCleanup
from kiosk.printers.print_server.session.link import Link, ServerLink
from kiosk.printers.print_server.session.machine_messages import MachineMessages
from kiosk.printers.print_server.session.print_job import Phase, ServerJob
from kiosk.printers.print_server.session.staff_control import StaffControl
from kiosk.printers.print_server.session.staff_wishes import StaffWishes
from kiosk.printers.print_server.session.state_reports import Closed, StateReports
from kiosk.printers.print_server.session.temperatures import Temperatures
from kiosk.printers.printer import LayerPause, PrinterState, PrintJob, RequestRefused

J = TypeVar("J", bound=ServerJob)
M = TypeVar("M", bound=MachineMessages)


class ServerSession(ABC, Generic[J, M]):
    """One server. Never blocks; not thread-safe. Times are seconds of a steady clock. Requests answer by events, see
    `Printer`.

    After each method the caller takes what is in `outbox` and `link.outgoing`, and closes the socket if
    `link.close_reason` is set. `wake` must be called at `due_at_s`.
    """

    def __init__(
        self,
        outbox: Outbox,
        link: ServerLink,
        kind_of_job: type[J],
        messages: M,
        closed: Closed,
        unreachable: ReasonCode,
    ) -> None:
        """The link is down, there is no job. unreachable: why nothing can be asked of it then."""
        self.outbox = outbox
        self.link = link
        self._kind_of_job = kind_of_job
        self._unreachable = unreachable
        self._job: J | None = None
        self._watching = False
        """The job is one of before a restart, and the server's state is not known yet."""
        self._server: ServerState | None = None
        """None unless the link is live."""
        self._temperatures = Temperatures(outbox)
        self._messages = messages
        self._reports = StateReports(outbox, closed, messages)
        self._cleanup = FileCleanup(outbox)
        self._control = StaffControl(outbox)
        self._wishes = StaffWishes(outbox, messages, unreachable)

    @property
    def job_id(self) -> str | None:
        """Our job on the printer, also one that is looked for."""
        return self._job.job_id if self._job else None

    @property
    def turns_heaters_off(self) -> bool:
        """Whether our job has its heaters turned off after it."""
        return self._job is not None and self._job.heaters_off

    @property
    def is_sending(self) -> bool:
        """Whether the file of our job is being sent; its start was not."""
        return self._job is not None and self._job.phase is Phase.UPLOADING

    # What comes from the server

    def connecting(self) -> None:
        """The link is down and about to be opened."""
        self._reports.report(PrinterState.CONNECTING, None)

    @abstractmethod
    def link_lost(self, reason: Reason, now_s: float) -> None:
        """The socket was closed, or could not be opened: nothing that was received holds any more."""

    @abstractmethod
    def message_received(self, message: Mapping[str, Any], now_s: float) -> None:
        """Take in one message, empty for a pong. Unknown kinds are ignored."""

    @abstractmethod
    def answer_received(self, answer: Answered, now_s: float) -> None:
        """Take in the answer to a call."""

    @abstractmethod
    def wake(self, now_s: float) -> None:
        """Do what is due."""

    @abstractmethod
    def due_at_s(self) -> float | None:
        """When `wake` is due; None: not before something else happens."""

    def upload_progressed(self, job_id: str, fraction: float) -> None:
        """This share of a job's file has been sent, 0–1."""
        if self._job and self._job.job_id == job_id:
            self._job.upload_progressed(fraction)

    # Requests

    @abstractmethod
    def connect_printer(self) -> None:
        """Let the server connect to its printer, if it is not connected."""

    @abstractmethod
    def disconnect_printer(self) -> None:
        """Let the server disconnect from its printer."""

    def start(self, job: PrintJob) -> None:
        """Upload and print, if the printer is free."""
        if self._server is None:
            self._refuse("start", Reason(self._unreachable))
        elif not self._is_free() or self._control.is_running:
            self._refuse("start", Reason(ReasonCode.PRINTER_NOT_FREE))
        else:
            self._job = self._kind_of_job(job.job_id, self.outbox, job, self._server, heaters_off=job.heaters_off)

    def held_up(self) -> None:
        """The start that is being prepared was held up for too long."""
        if self._job:
            self._job.held_up()
            self._drop_ended_job()

    def watch_for(self, job_id: str, *, heaters_off: bool = False, layer_pause: LayerPause | None = None) -> None:
        """Find out at the first full state what became of this job. To be called before the link is opened."""
        self._wishes.layer_pause = layer_pause
        self._job, self._watching = self._kind_of_job(job_id, self.outbox, heaters_off=heaters_off), True

    def pause(self) -> None:
        """Pause the print."""
        started_unseen = self._is_in(PrinterState.IDLE) and self._job is not None and self._job.phase is Phase.RUNNING
        if started_unseen or self._is_in(PrinterState.PRINTING, PrinterState.RESUMING):
            self.outbox.calls.append(Pause())
            self._messages.pause_ordered()
        else:
            self._refuse_in_state("pause", ReasonCode.NOTHING_PRINTING)

    def resume(self) -> None:
        """Resume the print."""
        if self._is_in(PrinterState.PAUSED, PrinterState.PAUSING):
            self.outbox.calls.append(Resume())
        else:
            self._refuse_in_state("resume", ReasonCode.NOTHING_PAUSED)

    def cancel(self) -> None:
        """Cancel the print, the start or the upload.

        Without a link an upload can be cancelled, and a job that is looked for: when it is found, or as its outcome.
        """
        job, server = self._job, self._server
        if job and (job.phase is Phase.UPLOADING or self._watching):
            job.cancel()
            self._drop_ended_job()
        elif server and job and job.phase in {Phase.STARTING, Phase.RUNNING}:
            job.cancel()
        elif server and server.runs and (job is None or job.owns(server.path)):
            self.outbox.calls.append(Cancel())
        else:
            self._refuse_in_state("cancel", ReasonCode.NOTHING_PRINTING)

    def answer_prompt(self, choice: int) -> None:
        """Press a choice of the machine's prompt."""
        if self._messages.has_choice(choice):
            self.outbox.calls.append(AnswerPrompt(choice))
        else:
            self._refuse("answer_prompt", Reason(ReasonCode.NO_SUCH_PROMPT_NOW))

    def pause_at_layer(self, pause: LayerPause | None) -> None:
        """Pause our print where a layer begins; None: not any more."""
        if self._server is not None and self._job is not None and self._job.owns(self._server.path):
            self._wishes.set_layer_pause(pause, self._job, self._server)
        else:
            self._refuse_in_state("pause_at_layer", ReasonCode.NOTHING_PRINTING)

    def cancel_object(self, key: str) -> None:
        """Leave out one object of our print."""
        if self._job is not None and self._is_in(PrinterState.PRINTING, PrinterState.PAUSED):
            self._wishes.cancel_object(key, self._job)
        else:
            self._refuse_in_state("cancel_object", ReasonCode.NOTHING_PRINTING)

    def control(self, request: ControlRequest, limits: PrinterLimits, now_s: float) -> None:
        """Heat, cool down, home, or move filament."""
        refusal = limit_refusal(request, limits) or self._control_refusal(request)
        if refusal is not None:
            self._refuse(request.action, refusal)
        else:
            self._control.begin(request, self._temperatures.last, now_s)

    def forget(self, job_id: str) -> None:
        """The end of this job is stored: its file may be deleted.

        If it is still ours, a person ended it without the server; if it runs all the same, it is a foreign print.
        """
        if self._job and self._job.job_id == job_id:
            self._job.abandon()
            self._job = None
            self._report_state()
        self._cleanup.forget(job_id)
        self._cleanup.delete_some(idle=self._is_free())

    # For the subclasses

    def _control_refusal(self, request: ControlRequest) -> Reason | None:
        if self._server is None:
            return Reason(self._unreachable)
        if isinstance(request, CoolDown) and self._is_free():
            self._control.interrupt(Reason(ReasonCode.ENDED_BY_COOL_DOWN))
        if self._control.is_running:
            return Reason(ReasonCode.CONTROL_RUNS)
        if self._job is not None or self._server.runs:
            # A server's own moves of filament leave the modes of a paused file changed.
            feeds = request.action in MOVES_FILAMENT and self._is_in(PrinterState.PAUSED)
            return Reason(ReasonCode.FEED_AT_MACHINE if feeds else ReasonCode.CONTROL_DURING_PRINT)
        if not self._is_free():
            return Reason(ReasonCode.PRINTER_NOT_FREE)
        return None

    def _job_answer_received(self, answer: Answered, now_s: float) -> None:
        """Take in an answer about a job; it may be late and about an earlier one."""
        job = self._job
        match answer.call:
            case Upload(uploaded) if job and uploaded.job_id == job.job_id:
                job.upload_ended(str(answer.value), answer.error, now_s, self._seen_by_job())
            case Upload(abandoned) if answer.error is None:
                self.forget(abandoned.job_id)
            case StartFile(path) if job and job.owns(path):
                job.start_answered(answer.error, now_s)
            case FetchHistory(job_id) if job and job.job_id == job_id:
                job.history_received(answer.value, answer.error, now_s)
                self._apply_last_state(now_s)
            case Cancel() if job and answer.error is not None:
                job.cancel_failed()

    def _seen_by_job(self) -> ServerState | None:
        """The server's state as our job is to see it; None unless the link is live."""
        return self._server

    def _apply_last_state(self, now_s: float) -> None:
        """Show the last state to a job that has just ended: a server without its printer pushes no other."""
        if self._job and self._job.phase is Phase.COOLING_DOWN:
            if self._server:
                self._job.state_received(self._server, None, now_s)
            elif self.link.state is Link.DOWN:  # the end came in an answer after the link was lost
                self._job.link_lost(now_s)

    def _report_state(self) -> None:
        if self._server is not None:
            self._reports.report_server(self._server, self._job, heating=self._temperatures.heating)

    def _forget_server(self, reason: Reason, now_s: float) -> None:
        """The link is lost: report what that means."""
        was_live, self._server = self._server is not None, None
        self.link.lost()
        self._messages.forget()
        if self._job and was_live:
            self._job.link_lost(now_s)
        self._control.interrupt(reason)
        self._wishes.link_lost()
        self._temperatures.clear()
        self._reports.report(PrinterState.OFFLINE, reason)
        self._drop_ended_job()

    def _drop_ended_job(self) -> None:
        if self._job and self._job.phase is Phase.ENDED:
            self._job = None

    def _is_in(self, *states: PrinterState) -> bool:
        return self._server is not None and self._server.state in states

    def _is_free(self) -> bool:
        return self._job is None and self._is_in(PrinterState.IDLE)

    def _is_busy(self) -> bool:
        """May the server be silent for long?"""
        return self._job is not None and self._job.phase in {Phase.UPLOADING, Phase.STARTING}

    def _refuse(self, request: str, reason: Reason) -> None:
        self.outbox.events.append(RequestRefused(request, reason))

    def _refuse_in_state(self, request: str, code: ReasonCode) -> None:
        self._refuse(request, Reason(self._unreachable if self._server is None else code))
