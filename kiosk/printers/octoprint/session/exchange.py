"""What comes from one OctoPrint server, as an object without I/O: messages, answers and time go in; events, calls and
messages to push come out. `session` adds what is asked of it.

The server's flags are the truth about its printer, and only while the link is live.
"""

from collections.abc import Mapping
from typing import Any

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.octoprint.calls import (
    Answered,
    AnswerPrompt,
    Cancel,
    ConnectPrinter,
    DeleteFile,
    DisconnectPrinter,
    FailureKind,
    FetchCamera,
    FetchConnectionError,
    FetchFirmware,
    FetchHistory,
    FetchNotice,
    FetchPrompt,
    FetchState,
    ListKeptFiles,
    LogIn,
    Outbox,
    Pause,
    Resume,
    StartFile,
    Upload,
)
from kiosk.printers.octoprint.server_state import ServerState, parse_server_state
from kiosk.printers.octoprint.session.file_cleanup import FileCleanup
from kiosk.printers.octoprint.session.firmware import FirmwareReports
from kiosk.printers.octoprint.session.message_polling import MessagePolling
from kiosk.printers.octoprint.session.messages import MachineMessages
from kiosk.printers.octoprint.session.print_job import OctoPrintJob, Phase
from kiosk.printers.octoprint.session.printer_connection import PrinterConnection
from kiosk.printers.octoprint.session.push_link import Link, PushLink
from kiosk.printers.octoprint.session.reconcile import Reconciliation
from kiosk.printers.octoprint.session.staff_control import StaffControl
from kiosk.printers.octoprint.session.staff_wishes import StaffWishes
from kiosk.printers.octoprint.session.state_reports import StateReports
from kiosk.printers.octoprint.session.temperatures import Temperatures
from kiosk.printers.printer import PrinterState, RequestRefused

_REQUEST_NAMES: dict[type, str] = {
    Pause: "pause",
    Resume: "resume",
    Cancel: "cancel",
    DisconnectPrinter: "disconnect",
    AnswerPrompt: "answer_prompt",
}


class Exchange:
    """One server: what comes from it. Never blocks; not thread-safe. Times are seconds of a steady clock.

    After each method the caller takes what is in `outbox` and `push.outgoing`, and closes the socket if
    `push.close_reason` is set. `wake` must be called at `due_at_s`.
    """

    def __init__(self) -> None:
        """The link is down, there is no job."""
        self.outbox = Outbox()
        self.push = PushLink(self.outbox)
        self._job: OctoPrintJob | None = None
        self._watching = False
        """The job is one of before a restart, and the server's state is not known yet."""
        self._server: ServerState | None = None
        """None unless the link is live."""
        self._printer_connection = PrinterConnection(self.outbox)
        self._temperatures = Temperatures(self.outbox)
        self._messages = MachineMessages(self.outbox)
        self._message_polling = MessagePolling(self.outbox)
        self._firmware = FirmwareReports(self.outbox)
        self._reports = StateReports(self.outbox, self._printer_connection, self._messages)
        self._cleanup = FileCleanup(self.outbox)
        self._reconciliation = Reconciliation()
        self._control = StaffControl(self.outbox)
        self._wishes = StaffWishes(self.outbox, self._messages)

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

    # The push connection

    def connecting(self) -> None:
        """The link is down and about to be opened."""
        self._reports.report(PrinterState.CONNECTING, None)

    def link_opened(self, now_s: float, *, polled: bool = False) -> None:
        """The socket is open. polled: there is none, and states come as if they were pushed."""
        self.push.opened(now_s, polled=polled)

    def link_lost(self, reason: Reason, now_s: float) -> None:
        """The socket was closed, or could not be opened: nothing that was received holds any more."""
        was_live, self._server = self._server is not None, None
        self.push.lost()
        self._printer_connection.link_lost()
        self._messages.forget()
        self._message_polling.end()
        self._firmware.link_lost()
        if self._job and was_live:
            self._job.link_lost(now_s)
        self._control.interrupt(reason)
        self._wishes.link_lost()
        self._temperatures.clear()
        self._reports.report(PrinterState.OFFLINE, reason)
        self._drop_ended_job()

    def message_received(self, message: Mapping[str, Any], now_s: float) -> None:
        """Take in one message, empty for a pong. Unknown kinds are ignored."""
        self.push.received(now_s)
        for kind, payload in message.items():
            if kind == "reauthRequired":
                self.outbox.calls.append(LogIn())
            elif not isinstance(payload, dict):
                continue
            elif kind in {"current", "history"}:
                self._state_received(payload, now_s)
            elif kind == "event" and isinstance(payload.get("payload"), dict):
                self._event_received(str(payload.get("type")), payload["payload"], now_s)
            elif kind == "plugin" and isinstance(payload.get("data"), dict):
                self._messages.plugin_message_received(payload.get("plugin"), payload["data"], now_s)
                self._report_state()
        self._drop_ended_job()

    def _state_received(self, payload: Mapping[str, Any], now_s: float) -> None:
        before, self._server = self._server, parse_server_state(payload)
        server = self._server
        self._messages.state_received(payload, now_s)
        if self.push.state is not Link.LIVE:
            self._begin_live(now_s)
        heaters = self._temperatures.state_received(payload, operational=server.operational)
        if self._job:
            self._job.state_received(server, heaters, now_s)
        self._drop_ended_job()
        if self.push.polled:
            self._messages.polled(server.state, before.state if before else None, now_s)
        self._printer_connection.state_received(server, before)
        self._firmware.state_received(server, before, now_s)
        if self._is_free() and not self.push.polled:
            self._firmware.ask_if_unknown()
        self._report_state()
        self._temperatures.report(heaters, operational=server.operational)
        self._wishes.state_received(server, self._job)
        if server.state is PrinterState.IDLE:
            self._control.heaters_received(heaters, now_s)
        else:
            self._control.interrupt(Reason(ReasonCode.PRINTER_NOT_FREE))

    def _begin_live(self, now_s: float) -> None:
        """The first full state has come: fetch what is not pushed."""
        self.push.state, self._watching = Link.LIVE, False
        self._reconciliation.begin(now_s)
        self.outbox.calls.extend((FetchPrompt(), FetchNotice(), FetchCamera()))
        if self.push.polled:
            self._message_polling.begin(now_s)
        self._cleanup.link_restored()
        if self._job:
            self._job.link_restored(now_s)

    def _event_received(self, kind: str, payload: Mapping[str, Any], now_s: float) -> None:
        if kind == "SettingsUpdated":
            self.outbox.calls.append(FetchCamera())
        self._messages.event_received(kind, payload, now_s)
        self._firmware.event_received(kind, payload)
        self._control.event_received(kind, payload)
        if self._job:
            self._job.event_received(kind, payload)
            self._apply_last_state(now_s)
        self._report_state()

    def _apply_last_state(self, now_s: float) -> None:
        """Show the last state to a job that has just ended: a server without its printer pushes no other."""
        if self._job and self._job.phase is Phase.COOLING_DOWN:
            if self._server:
                self._job.state_received(self._server, None, now_s)
            elif self.push.state is Link.DOWN:  # the end came in an answer after the link was lost
                self._job.link_lost(now_s)

    # Answers

    def answer_received(self, answer: Answered, now_s: float) -> None:
        """Take in the answer to a call."""
        error = answer.error
        self._message_polling.answered(answer.call, error)
        self._control.answer_received(answer, now_s)
        self._wishes.answer_received(answer)
        match answer.call:
            case LogIn():
                self.push.logged_in(str(answer.value), error)
            case Upload() | StartFile() | FetchHistory() | Cancel():
                self._job_answer_received(answer, now_s)
            case ListKeptFiles() if error is None:
                self._cleanup.files_listed(answer.value, self._job.job_id if self._job else None)
            case DeleteFile(job_id):
                self._cleanup.deleted(job_id, error)
            case FetchPrompt() | FetchNotice() | FetchCamera():
                if error is None:
                    self._messages.answer_received(answer.value, now_s)
                self._report_state()
            case FetchFirmware() if error is None:
                self._firmware.answer_received(answer.value)
            case FetchState() if error is None:
                self._reconcile(answer.value)
            case FetchConnectionError() | ConnectPrinter() | DisconnectPrinter():
                self._printer_connection_answer_received(answer, now_s)
        if error is not None and type(answer.call) in _REQUEST_NAMES:
            self._refuse(_REQUEST_NAMES[type(answer.call)], error.reason)
        if error is not None and error.kind is FailureKind.NOT_ALLOWED and answer.call != LogIn():
            self.outbox.calls.append(LogIn())  # to find out whether the key is still valid
        self._drop_ended_job()

    def _job_answer_received(self, answer: Answered, now_s: float) -> None:
        """Take in an answer about a job; it may be late and about an earlier one."""
        job = self._job
        match answer.call:
            case Upload(uploaded) if job and uploaded.job_id == job.job_id:
                job.upload_ended(str(answer.value), answer.error, now_s, self._server)
            case Upload(abandoned) if answer.error is None:
                self.forget(abandoned.job_id)
            case StartFile(path) if job and job.owns(path):
                job.start_answered(answer.error, now_s)
            case FetchHistory(job_id) if job and job.job_id == job_id:
                job.history_received(answer.value, answer.error, now_s)
                self._apply_last_state(now_s)
            case Cancel() if job and answer.error is not None:
                job.cancel_failed()

    def _printer_connection_answer_received(self, answer: Answered, now_s: float) -> None:
        match answer.call:
            case FetchConnectionError() if answer.error is None:
                self._printer_connection.error_fetched(str(answer.value or ""))
            case ConnectPrinter():
                self._printer_connection.connect_answered(answer.error, now_s)
            case DisconnectPrinter() if answer.error is None:
                self._printer_connection.disconnect_answered()
        self._report_state()

    def _reconcile(self, polled: Mapping[str, Any] | None) -> None:
        """Reconnect when the pushed and the polled state disagree."""
        if self._server is not None and not self._reconciliation.agrees(self._server, polled, self.push.silent_at_s()):
            self.push.close_reason = Reason(ReasonCode.OCTOPRINT_CONTRADICTS_ITSELF)

    def upload_progressed(self, job_id: str, fraction: float) -> None:
        """This share of a job's file has been sent, 0–1."""
        if self._job and self._job.job_id == job_id:
            self._job.upload_progressed(fraction)

    # Time

    def wake(self, now_s: float) -> None:
        """Do what is due."""
        self.push.wake(now_s, busy=self._is_busy())
        if self.push.close_reason is not None:
            return
        live = self.push.state is Link.LIVE
        if self._job:
            self._job.wake(now_s, live=live, silent=now_s >= self.push.silent_at_s())
            self._drop_ended_job()
        if live and self._printer_connection.wake(now_s):
            self._report_state()
        self._control.wake(now_s)
        if live:
            self._firmware.wake(now_s)
            self._message_polling.wake(now_s, runs=self._server is not None and self._server.runs)
        if live and self._reconciliation.is_due(now_s):
            self.outbox.calls.append(FetchState())
            self._cleanup.delete_some(idle=self._is_free())

    def due_at_s(self) -> float | None:
        """When `wake` is due; None: not before something else happens."""
        live = self.push.state is Link.LIVE
        due = [self.push.due_at_s(busy=self._is_busy()), self._job.due_at_s(live=live) if self._job else None]
        due.append(self._control.due_at_s)
        if live:
            due += [self._reconciliation.due_at_s, self._printer_connection.due_at_s]
            due += [self._firmware.due_at_s, self._message_polling.due_at_s]
        return min((at_s for at_s in due if at_s is not None), default=None)

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

    # Helpers

    def _report_state(self) -> None:
        if self._server is not None:
            self._reports.polled_reason = self._polled_reason()
            self._reports.report_server(self._server, self._job, heating=self._temperatures.heating)

    def _polled_reason(self) -> Reason | None:
        if not self.push.polled:
            return None
        unseen = self._message_polling.prompts_unseen
        return Reason(ReasonCode.POLLED_WITHOUT_PROMPTS if unseen else ReasonCode.STATE_IS_POLLED)

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
        self._refuse(request, Reason(ReasonCode.OCTOPRINT_UNREACHABLE if self._server is None else code))
