"""A printer that is scripted by a test: it does at once what is requested, unless the test says otherwise."""

import threading
from collections import deque
from collections.abc import Callable

from kiosk.base.printer_limits import PrinterLimits
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.control import ControlRequest, CoolDown, LoadFilament, Preheat, UnloadFilament
from kiosk.printers.printer import (
    ControlDone,
    JobEnded,
    JobStarted,
    LayerPause,
    LayerPauseSet,
    ObjectCancelled,
    Outcome,
    Printer,
    PrinterEvent,
    PrinterState,
    PrintJob,
    PromptShown,
    Report,
    RequestRefused,
    StateChanged,
    TemperaturesRead,
)


def message(text: str) -> Reason:
    """A reason in the machine's own words."""
    return Reason(ReasonCode.MACHINE_MESSAGE, raw=text)


class ScriptedPrinter(Printer):
    """Answers each request at once as a good printer would, or as `responses` says; remembers all requests."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.requested: list[tuple[str, object]] = []
        self.responses: dict[str, Callable[[], list[PrinterEvent]]] = {}
        self.job_id: str | None = None
        self.watched: str | None = None
        self.connected = False
        self.closed = False
        self._work: deque[list[PrinterEvent]] = deque()
        self._wake = threading.Condition()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def connect(self) -> None:
        self._do("connect", None, self._connected)
        if not self._thread.ident:
            self._thread.start()

    def disconnect(self) -> None:
        self._do("disconnect", None, self._disconnected)

    def start(self, job: PrintJob) -> None:
        self._do("start", job, lambda: self._started(job))

    def watch_for(self, job: PrintJob) -> None:
        self.watched = job.job_id
        self._do("watch_for", job, list)

    def pause(self) -> None:
        self._do("pause", None, lambda: self._when_working("pause", StateChanged(PrinterState.PAUSED)))

    def resume(self) -> None:
        self._do("resume", None, lambda: self._when_working("resume", StateChanged(PrinterState.PRINTING)))

    def cancel(self) -> None:
        self._do("cancel", None, lambda: self._ended("cancel", Outcome.CANCELLED, ReasonCode.CANCELLED_BEFORE_START))

    def stop_now(self) -> None:
        self._do("stop_now", None, self._stopped)

    def answer_prompt(self, choice: int) -> None:
        self._do("answer_prompt", choice, lambda: [PromptShown("")])

    def pause_at_layer(self, pause: LayerPause | None) -> None:
        layer = None if pause is None else pause.layer
        self._do("pause_at_layer", pause, lambda: self._asked("pause_at_layer", LayerPauseSet(str(self.job_id), layer)))

    def cancel_object(self, key: str) -> None:
        self._do("cancel_object", key, lambda: self._asked("cancel_object", ObjectCancelled(str(self.job_id), key)))

    def control(self, request: ControlRequest, limits: PrinterLimits) -> None:
        del limits
        self._do("control", request, lambda: self._controlled(request))

    def forget(self, job_id: str) -> None:
        self.requested.append(("forget", job_id))

    def close(self) -> None:
        with self._wake:
            self.closed = True
            self._wake.notify()
        if self._thread.ident:
            self._thread.join(5)

    def emit(self, *events: PrinterEvent) -> None:
        """Report these events on the printer's own thread, in this order."""
        with self._wake:
            self._work.append(list(events))
            self._wake.notify()

    def finish(self, outcome: Outcome = Outcome.DONE, *, heaters_off: bool | None = True) -> None:
        """End the running job."""
        assert self.job_id is not None
        ended, self.job_id = JobEnded(self.job_id, outcome, None, heaters_off), None
        self.emit(ended, StateChanged(PrinterState.IDLE))

    def requests(self, name: str) -> list[object]:
        """The arguments of all requests of this name."""
        return [value for requested, value in self.requested if requested == name]

    def _do(self, name: str, value: object, usual: Callable[[], list[PrinterEvent]]) -> None:
        self.requested.append((name, value))
        self.emit(*self.responses.get(name, usual)())

    def _connected(self) -> list[PrinterEvent]:
        self.connected = True
        events: list[PrinterEvent] = [StateChanged(PrinterState.CONNECTING)]
        if self.watched:
            events.append(JobEnded(self.watched, Outcome.FAILED, Reason(ReasonCode.STOPPED_WITH_PRINT_ROOM), True))
            self.watched = None
        return [*events, TemperaturesRead(21.0, 0.0, 20.0, 0.0), StateChanged(PrinterState.IDLE)]

    def _disconnected(self) -> list[PrinterEvent]:
        if self.job_id is not None:
            return [RequestRefused("disconnect", Reason(ReasonCode.PRINT_MAY_BE_RUNNING))]
        self.connected = False
        return [StateChanged(PrinterState.OFFLINE, Reason(ReasonCode.DISCONNECTED_BY_PERSON))]

    def _started(self, job: PrintJob) -> list[PrinterEvent]:
        if self.job_id is not None or not self.connected:
            return [RequestRefused("start", Reason(ReasonCode.NOT_READY))]
        self.job_id = job.job_id
        return [StateChanged(PrinterState.HEATING), JobStarted(job.job_id), StateChanged(PrinterState.PRINTING)]

    def _when_working(self, name: str, event: PrinterEvent) -> list[PrinterEvent]:
        return [event] if self.job_id else [RequestRefused(name, Reason(ReasonCode.NO_JOB_RUNNING))]

    def _ended(self, name: str, outcome: Outcome, code: ReasonCode) -> list[PrinterEvent]:
        if self.job_id is None or not self.requests("connect"):
            return [RequestRefused(name, Reason(ReasonCode.NO_JOB_RUNNING))]
        ended, self.job_id = JobEnded(self.job_id, outcome, Reason(code), True), None
        return [ended, StateChanged(PrinterState.IDLE)]

    def _asked(self, name: str, event: PrinterEvent) -> list[PrinterEvent]:
        return [event] if self.job_id else [RequestRefused(name, Reason(ReasonCode.NO_JOB_RUNNING))]

    def _controlled(self, request: ControlRequest) -> list[PrinterEvent]:
        if not self.connected or self.job_id is not None:
            return [RequestRefused(request.action, Reason(ReasonCode.NOT_READY))]
        done = ControlDone(request.action)
        match request:
            case Preheat(tool_c, bed_c):
                return [TemperaturesRead(21.0, tool_c, 20.0, bed_c), done]
            case LoadFilament(tool_c) | UnloadFilament(tool_c):
                return [TemperaturesRead(tool_c, tool_c, 20.0, 0.0), done]
            case CoolDown():
                return [TemperaturesRead(150.0, 0.0, 50.0, 0.0), done]
            case _:
                return [done]

    def _stopped(self) -> list[PrinterEvent]:
        if not self.connected:
            return [RequestRefused("stop_now", Reason(ReasonCode.NOT_CONNECTED))]
        events: list[PrinterEvent] = []
        if self.job_id is not None:
            events.append(JobEnded(self.job_id, Outcome.FAILED, Reason(ReasonCode.STOPPED_BY_PERSON), False))
            self.job_id = None
        return [*events, StateChanged(PrinterState.ERROR, Reason(ReasonCode.STOPPED_BY_PERSON))]

    def _run(self) -> None:
        while True:
            with self._wake:
                self._wake.wait_for(lambda: self._work or self.closed)
                if self.closed:
                    return
                events = self._work.popleft()
            for event in events:
                self.report(event)
