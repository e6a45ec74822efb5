"""The conversation with one OctoPrint server as an object without I/O: `exchange`, and what is asked of it."""

from kiosk.base.printer_limits import PrinterLimits
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.control import MOVES_FILAMENT, ControlRequest, CoolDown, Preheat, limit_refusal
from kiosk.printers.octoprint.calls import AnswerPrompt, Cancel, Pause, Resume
from kiosk.printers.octoprint.session.exchange import Exchange
from kiosk.printers.octoprint.session.print_job import OctoPrintJob, Phase
from kiosk.printers.printer import LayerPause, PrinterState, PrintJob


class Session(Exchange):
    """One server. Each request answers by events, see `Printer`."""

    def connect_printer(self) -> None:
        """Let the server connect to its printer, once, if it is not connected now or at the first state."""
        self._printer_connection.connect(self._server)

    def disconnect_printer(self) -> None:
        """Let the server disconnect from its printer."""
        if self._server is None:
            self._refuse("disconnect", Reason(ReasonCode.OCTOPRINT_UNREACHABLE))
        elif self._job or self._server.runs or self._control.is_running:
            self._refuse("disconnect", Reason(ReasonCode.PRINT_MAY_BE_RUNNING))
        else:
            self._printer_connection.disconnect()

    def start(self, job: PrintJob) -> None:
        """Upload and print, if the printer is free."""
        if self._server is None:
            self._refuse("start", Reason(ReasonCode.OCTOPRINT_UNREACHABLE))
        elif not self._is_free() or self._control.is_running:
            self._refuse("start", Reason(ReasonCode.PRINTER_NOT_FREE))
        else:
            self._job = OctoPrintJob(job.job_id, self.outbox, job, self._server, heaters_off=job.heaters_off)

    def held_up(self) -> None:
        """The start that is being prepared was held up for too long."""
        if self._job:
            self._job.held_up()
            self._drop_ended_job()

    def watch_for(self, job_id: str, *, heaters_off: bool = False, layer_pause: LayerPause | None = None) -> None:
        """Find out at the first full state what became of this job. To be called before `link_opened`."""
        self._wishes.layer_pause = layer_pause
        self._job, self._watching = OctoPrintJob(job_id, self.outbox, heaters_off=heaters_off), True

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

    def _control_refusal(self, request: ControlRequest) -> Reason | None:
        if self._server is None:
            return Reason(ReasonCode.OCTOPRINT_UNREACHABLE)
        if isinstance(request, CoolDown) and self._is_free():
            self._control.interrupt(Reason(ReasonCode.ENDED_BY_COOL_DOWN))
        if self._control.is_running:
            return Reason(ReasonCode.CONTROL_RUNS)
        if self._job is not None or self._server.runs:
            # OctoPrint's own moves of filament leave the modes of a paused file changed.
            feeds = request.action in MOVES_FILAMENT and self._is_in(PrinterState.PAUSED)
            return Reason(ReasonCode.FEED_AT_MACHINE if feeds else ReasonCode.CONTROL_DURING_PRINT)
        if not self._is_free():
            return Reason(ReasonCode.PRINTER_NOT_FREE)
        if self.push.polled and not isinstance(request, Preheat | CoolDown):
            return Reason(ReasonCode.MOVES_NOT_SHOWN)
        return None
