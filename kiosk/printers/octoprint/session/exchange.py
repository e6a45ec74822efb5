"""What comes from one OctoPrint server, as an object without I/O: messages, answers and time go in; events, calls and
messages to push come out. `session` adds what is asked of it.

The server's flags are the truth about its printer, and only while the link is live.
"""

from collections.abc import Mapping
from typing import Any

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.octoprint.calls import (
    DisconnectPrinter,
    FetchConnectionError,
    FetchFirmware,
    FetchNotice,
    FetchPrompt,
    FetchState,
    LogIn,
)
from kiosk.printers.octoprint.server_state import parse_heaters, parse_server_state
from kiosk.printers.octoprint.session.firmware import FirmwareReports
from kiosk.printers.octoprint.session.message_polling import MessagePolling
from kiosk.printers.octoprint.session.messages import OctoPrintMessages
from kiosk.printers.octoprint.session.print_job import OctoPrintJob
from kiosk.printers.octoprint.session.printer_connection import PrinterConnection
from kiosk.printers.octoprint.session.push_link import POSITION_EVENT, PushLink
from kiosk.printers.octoprint.session.reconcile import Reconciliation
from kiosk.printers.print_server.calls import (
    Answered,
    AnswerPrompt,
    Cancel,
    ConnectPrinter,
    DeleteFile,
    FailureKind,
    FetchCamera,
    FetchHistory,
    ListKeptFiles,
    Outbox,
    Pause,
    Resume,
    StartFile,
    Upload,
)
from kiosk.printers.print_server.server_state import finite_number
from kiosk.printers.print_server.session.link import Link
from kiosk.printers.print_server.session.session import ServerSession
from kiosk.printers.printer import PrinterState

_REQUEST_NAMES: dict[type, str] = {
    Pause: "pause",
    Resume: "resume",
    Cancel: "cancel",
    DisconnectPrinter: "disconnect",
    AnswerPrompt: "answer_prompt",
}


class Exchange(ServerSession[OctoPrintJob, OctoPrintMessages]):
    """One server: what comes from it; see ServerSession."""

    def __init__(self) -> None:
        """The link is down, there is no job."""
        outbox = Outbox()
        self.push = PushLink(outbox)
        self._printer_connection = PrinterConnection(outbox)
        messages, closed = OctoPrintMessages(outbox), self._printer_connection.displayed
        super().__init__(outbox, self.push, OctoPrintJob, messages, closed, ReasonCode.OCTOPRINT_UNREACHABLE)
        self._message_polling = MessagePolling(outbox)
        self._firmware = FirmwareReports(outbox)
        self._reconciliation = Reconciliation()

    # The push connection

    def link_opened(self, now_s: float, *, polled: bool = False) -> None:
        """The socket is open. polled: there is none, and states come as if they were pushed."""
        self.push.opened(now_s, polled=polled)

    def link_lost(self, reason: Reason, now_s: float) -> None:
        """The socket was closed, or could not be opened: nothing that was received holds any more."""
        self._printer_connection.link_lost()
        self._message_polling.end()
        self._firmware.link_lost()
        self._forget_server(reason, now_s)

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
        heaters = self._temperatures.state_received(parse_heaters(payload), operational=server.operational)
        if self._job:
            self._job.state_received(server, heaters, now_s)
        self._drop_ended_job()
        if self.push.polled:
            self._messages.state_changed(server.state, before.state if before else None, now_s)
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
        if kind == POSITION_EVENT:
            self._control.position_reported(finite_number(payload.get("e")))
        if self._job:
            self._job.event_received(kind, payload)
            self._apply_last_state(now_s)
        self._report_state()

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

    # Helpers

    def _report_state(self) -> None:
        self._reports.polled_reason = self._polled_reason()
        super()._report_state()

    def _polled_reason(self) -> Reason | None:
        if not self.push.polled:
            return None
        unseen = self._message_polling.prompts_unseen
        return Reason(ReasonCode.POLLED_WITHOUT_PROMPTS if unseen else ReasonCode.STATE_IS_POLLED)
