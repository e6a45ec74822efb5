"""What comes from one Moonraker, as an object without I/O: messages, answers and time go in; events, calls and messages
to send come out. `session` adds what is asked of it.

Klipper's own status is the truth about its printer, and only while the link is live and Klipper answers.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.moonraker.calls import (
    FetchGcodeStore,
    FetchKlipperInfo,
    FetchServerInfo,
    FetchStatus,
    Identify,
    ListObjects,
    PressButton,
    Subscribe,
)
from kiosk.printers.moonraker.rpc import Rpc
from kiosk.printers.moonraker.session.excluded_objects import ExcludedObjects
from kiosk.printers.moonraker.session.link import MoonrakerLink
from kiosk.printers.moonraker.session.messages import MoonrakerMessages
from kiosk.printers.moonraker.session.print_job import MoonrakerJob
from kiosk.printers.moonraker.status import READY, KlipperStatus, closed_state, read_objects
from kiosk.printers.moonraker.webcams import camera_of
from kiosk.printers.print_server.calls import (
    Answered,
    Call,
    CallError,
    Cancel,
    ConnectPrinter,
    DeleteFile,
    FailureKind,
    FetchCamera,
    FetchHistory,
    ListKeptFiles,
    MarkPosition,
    Outbox,
    Pause,
    Resume,
    StartFile,
    Upload,
)
from kiosk.printers.print_server.server_state import ServerState, text_or_none
from kiosk.printers.print_server.session.link import Link
from kiosk.printers.print_server.session.session import ServerSession
from kiosk.printers.printer import FirmwareFound, PrinterState
from kiosk.printers.tls import SYSTEM_TRUST, Trust

POLL_S = 2.0
"""How often Moonraker is asked for a Klipper that is not there."""
REPORT_EACH_S = 1.0
"""Klipper tells of changes four times a second; a screen needs no more than this."""
KLIPPER_QUIET_S = 3.0
"""A Klipper that told of no change for so long is asked, in case it hangs: temperatures change all the time."""
RECONCILE_S = 60.0
RESTART_S = 20.0
"""For so long a Klipper that a person has restarted may be away before it is said to be."""
_REQUEST_NAMES: dict[type, str] = {
    Pause: "pause",
    Resume: "resume",
    Cancel: "cancel",
    PressButton: "answer_prompt",
    ConnectPrinter: "connect",
}


class Exchange(ServerSession[MoonrakerJob, MoonrakerMessages]):
    """One server: what comes from it; see ServerSession."""

    link: MoonrakerLink

    def __init__(self, address: str = "", trust: Trust = SYSTEM_TRUST, key: str = "") -> None:
        """The link is down, there is no job. key: empty for a server that trusts this machine."""
        outbox = Outbox()
        messages = MoonrakerMessages(outbox)
        unreachable = ReasonCode.MOONRAKER_UNREACHABLE
        super().__init__(outbox, MoonrakerLink(), MoonrakerJob, messages, self._closed, unreachable)
        self._wishes: ExcludedObjects = ExcludedObjects(outbox, messages, unreachable)
        self._address, self._key, self._trust = address, key, trust
        self._ip_address = ""
        self._rpc = Rpc()
        self._status = KlipperStatus()
        self._objects: tuple[str, ...] = ()
        """What was subscribed to; empty: Klipper is not there."""
        self._firmware = ""
        self._is_klipper_known = False
        self._poll_at_s: float | None = None
        self._restart_until_s: float | None = None
        self._heard_at_s = self._reconcile_at_s = 0.0
        self._reported_at_s = float("-inf")
        self._pending = False
        """A change is not reported yet."""

    # The link

    def link_opened(self, now_s: float, ip_address: str = "") -> None:
        """The socket is open. ip_address: of the server."""
        self._ip_address = ip_address
        self.link.opened(now_s)
        self.outbox.calls.append(Identify(self._key))

    def link_lost(self, reason: Reason, now_s: float) -> None:
        """The socket was closed, or could not be opened: nothing that was received holds any more."""
        self._klipper_gone()
        self._poll_at_s, self._restart_until_s, self._is_klipper_known = None, None, False
        unanswered = self._rpc.lost()
        self._forget_server(reason, now_s)
        for answer in unanswered:
            self.answer_received(answer, now_s)

    def send(self, call: Call, now_s: float) -> None:
        """Make this call; it is none of an upload."""
        self.link.outgoing.append(self._rpc.request(call, now_s))
        if isinstance(call, Pause | Resume | Cancel):
            self._take_status(now_s)
        elif isinstance(call, ConnectPrinter):
            self._restart_until_s = now_s + RESTART_S

    def message_received(self, message: Mapping[str, Any], now_s: float) -> None:
        """Take in one message, empty for a pong. Unknown kinds are ignored."""
        self.link.received(now_s)
        method, params = message.get("method"), message.get("params")
        first = params[0] if isinstance(params, list) and params else None
        if method is None and (answer := self._rpc.answered(message)) is not None:
            self.answer_received(answer, now_s)
        elif method == "notify_status_update":
            self._status_changed(first, now_s)
        elif method == "notify_gcode_response" and isinstance(first, str):
            self._messages.line_received(first, now_s)
            self._report_state()
        elif method in {"notify_klippy_ready", "notify_klippy_shutdown"}:
            self.outbox.calls.append(FetchServerInfo())
        elif method == "notify_klippy_disconnected" and self._is_klipper_known:
            self._without_klipper("disconnected", now_s)
        elif method == "notify_webcams_changed":
            self.outbox.calls.append(FetchCamera())
        self._drop_ended_job()

    # Klipper

    def _server_info_received(self, info: Mapping[str, Any], now_s: float) -> None:
        state = text_or_none(info.get("klippy_state")) or "disconnected"
        self._is_klipper_known = True
        if state in {"startup", "disconnected"}:
            self._without_klipper(state, now_s)
        elif not self._objects:
            self._poll_at_s = None
            self.outbox.calls.append(ListObjects())
        else:
            self.outbox.calls.append(FetchStatus(self._objects))
        if state == READY:
            self.outbox.calls.append(FetchKlipperInfo())

    def _without_klipper(self, state: str, now_s: float) -> None:
        """Moonraker is there, Klipper is not: ask again."""
        self._klipper_gone()
        self._poll_at_s = now_s + POLL_S
        self._take(closed_state(state), now_s)

    def _klipper_gone(self) -> None:
        self._objects, self._pending = (), False
        self._status.clear()

    def _status_received(self, status: object, now_s: float) -> None:
        """All of the status has come."""
        self._status.clear()
        self._reconcile_at_s = now_s + RECONCILE_S
        self._status_changed(status, now_s, at_once=True)

    def _status_changed(self, changes: object, now_s: float, *, at_once: bool = False) -> None:
        if not self._objects:
            return
        self._heard_at_s = now_s
        before = self._essence()
        self._status.merge(changes)
        self._messages.display_received(self._status.displayed, now_s)
        if at_once or before != self._essence() or now_s >= self._reported_at_s + REPORT_EACH_S:
            self._take_status(now_s)
        else:
            self._pending = True

    def _essence(self) -> tuple[object, ...]:
        """What is reported without delay."""
        status = self._status
        return status.state(), status.print_state, status.path, status.excluded_objects

    def _take_status(self, now_s: float) -> None:
        if self._objects:
            self._reported_at_s, self._pending = now_s, False
            self._take(self._status.server_state(self._shown_state()), now_s)

    def _shown_state(self) -> PrinterState:
        """The state, while an order of ours is under way: Klipper carries it out after the command that it is at."""
        state = self._status.state()
        if state in {PrinterState.PRINTING, PrinterState.PAUSED} and self._rpc.waits_for(Cancel):
            return PrinterState.FINISHING
        if state is PrinterState.PRINTING and self._rpc.waits_for(Pause):
            return PrinterState.PAUSING
        if state is PrinterState.PAUSED and self._rpc.waits_for(Resume):
            return PrinterState.RESUMING
        return state

    def _take(self, server: ServerState, now_s: float) -> None:
        """Take in a state of the printer."""
        before, self._server = self._server, server
        if server.operational:
            self._restart_until_s = None
        if self.link.state is not Link.LIVE:
            self._begin_live(now_s)
        heaters = self._temperatures.state_received(self._status.heaters(), operational=server.operational)
        if self._job:
            self._job.print_seen(self._status)
            self._job.state_received(self._seen_by_job() or server, heaters, now_s)
        self._drop_ended_job()
        self._messages.state_changed(server.state, before.state if before else None, now_s)
        self._report_state()
        self._temperatures.report(heaters, operational=server.operational)
        self._wishes.state_received(server, self._job)
        self._wishes.excluded_received(self._status.excluded_objects, now_s)
        if server.state is PrinterState.IDLE:
            self._control.heaters_received(heaters, now_s)
        else:
            self._control.interrupt(Reason(ReasonCode.PRINTER_NOT_FREE))

    def _seen_by_job(self) -> ServerState | None:
        """Nothing is started while a macro moves the machine."""
        is_moved = self._is_in(PrinterState.IDLE) and self._status.is_busy
        return replace(self._server, state=PrinterState.FINISHING) if self._server and is_moved else self._server

    def _begin_live(self, now_s: float) -> None:
        """The first state has come: fetch what is not pushed."""
        self.link.state, self._watching = Link.LIVE, False
        self.outbox.calls.append(FetchCamera())
        self._cleanup.link_restored()
        if self._job:
            self._job.link_restored(now_s)

    def _closed(self, server: ServerState) -> tuple[PrinterState, Reason | None]:
        if server.state is PrinterState.ERROR:
            return server.state, Reason(ReasonCode.KLIPPER_STOPPED, raw=server.error)
        if self._restart_until_s is not None:
            return PrinterState.CONNECTING, None
        return server.state, Reason(ReasonCode.KLIPPER_NOT_RUNNING)

    # Answers

    def answer_received(self, answer: Answered, now_s: float) -> None:
        """Take in the answer to a call."""
        error = answer.error
        self._control.answer_received(answer, now_s)
        self._wishes.answer_received(answer)
        match answer.call:
            case Identify() | FetchServerInfo() | ListObjects() | Subscribe() | FetchStatus():
                self._handshake_answered(answer, now_s)
            case FetchKlipperInfo() if error is None:
                self._firmware_found(answer.value.get("software_version"))
            case FetchGcodeStore() if error is None:
                self._messages.lines_stored(answer.value)
                self._report_state()
            case MarkPosition(e_mm) if error is None:
                self._control.position_reported(e_mm)
            case Upload() | StartFile() | FetchHistory() | Cancel():
                self._job_answer_received(answer, now_s)
            case ListKeptFiles() if error is None:
                self._cleanup.files_listed(answer.value, self._job.job_id if self._job else None)
            case DeleteFile(job_id):
                self._cleanup.deleted(job_id, error)
            case FetchCamera() if error is None:
                camera = camera_of(answer.value, self._address, self._ip_address, self._trust)
                self._messages.camera_found(camera)
        if error is not None and type(answer.call) in _REQUEST_NAMES:
            self._refuse(_REQUEST_NAMES[type(answer.call)], error.reason)
        if isinstance(answer.call, Pause | Resume | Cancel):
            self._take_status(now_s)
        self._drop_ended_job()

    def _handshake_answered(self, answer: Answered, now_s: float) -> None:
        error = answer.error
        if self.link.state is Link.DOWN:
            return
        if error is not None:
            self.link.close_reason = _handshake_reason(answer.call, error)
            return
        match answer.call:
            case Identify():
                self.outbox.calls.append(FetchServerInfo())
            case FetchServerInfo():
                self._server_info_received(answer.value, now_s)
            case ListObjects():
                self.outbox.calls.append(Subscribe(read_objects(answer.value)))
            case Subscribe(objects):
                self._objects = objects
                self._status_received(answer.value, now_s)
                self.outbox.calls.append(FetchGcodeStore())
            case FetchStatus(objects) if objects == self._objects:
                self._status_received(answer.value, now_s)

    def _firmware_found(self, version: object) -> None:
        name = f"Klipper {text_or_none(version) or ''}".strip()
        if name != self._firmware:
            self._firmware = name
            self.outbox.events.append(FirmwareFound(name))

    # Time

    def wake(self, now_s: float) -> None:
        """Do what is due."""
        for answer in self._rpc.wake(now_s):
            self.answer_received(answer, now_s)
        silent = ReasonCode.KLIPPER_SILENT if self._is_klipper_known else ReasonCode.MOONRAKER_SILENT
        self.link.wake(now_s, busy=self._is_busy(), handshake_with=silent)
        if self.link.close_reason is not None:
            return
        live = self.link.state is Link.LIVE
        if self._pending and now_s >= self._reported_at_s + REPORT_EACH_S:
            self._take_status(now_s)
        if self._job:
            self._job.wake(now_s, live=live, silent=now_s >= self.link.silent_at_s)
            self._drop_ended_job()
        self._control.wake(now_s)
        self._wishes.wake(now_s)
        if self._restart_until_s is not None and now_s >= self._restart_until_s:
            self._restart_until_s = None
            self._report_state()
        if self._poll_at_s is not None and now_s >= self._poll_at_s:
            self._poll_at_s = now_s + POLL_S
            self.outbox.calls.append(FetchServerInfo())
        query_at_s = self._query_at_s()
        if query_at_s is not None and now_s >= query_at_s:
            self.outbox.calls.append(FetchStatus(self._objects))
            self._reconcile_at_s, self._heard_at_s = now_s + RECONCILE_S, now_s
            self._cleanup.delete_some(idle=self._is_free())

    def due_at_s(self) -> float | None:
        """When `wake` is due; None: not before something else happens."""
        live = self.link.state is Link.LIVE
        due = [self.link.due_at_s(busy=self._is_busy()), self._job.due_at_s(live=live) if self._job else None]
        due += [self._rpc.due_at_s(), self._control.due_at_s, self._wishes.due_at_s]
        due += [self._poll_at_s, self._restart_until_s]
        due += [self._query_at_s(), self._reported_at_s + REPORT_EACH_S if self._pending else None]
        return min((at_s for at_s in due if at_s is not None), default=None)

    def _query_at_s(self) -> float | None:
        """When Klipper is asked for all of its status: it was quiet, or a minute has passed (see README)."""
        if not self._objects or self._rpc.waits_for(FetchStatus):
            return None
        return min(self._heard_at_s + KLIPPER_QUIET_S, self._reconcile_at_s)


def _handshake_reason(call: Call, error: CallError) -> Reason:
    """Why the link is ended when this was not answered, or refused."""
    if error.kind is FailureKind.NO_ANSWER:
        return Reason(ReasonCode.KLIPPER_SILENT if isinstance(call, Subscribe | FetchStatus) else error.reason.code)
    if isinstance(call, Identify):
        return Reason(ReasonCode.MOONRAKER_REFUSES_KEY).with_details(*error.reason.details)
    return error.reason
