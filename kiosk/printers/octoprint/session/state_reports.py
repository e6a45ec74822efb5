"""Reports the state of a server's printer and the prints that are not ours, each only when it changes. No I/O."""

from kiosk.base.reason import Reason
from kiosk.printers.octoprint.calls import Outbox
from kiosk.printers.octoprint.server_state import ServerState
from kiosk.printers.octoprint.session.messages import MachineMessages
from kiosk.printers.octoprint.session.print_job import OctoPrintJob, Phase
from kiosk.printers.octoprint.session.printer_connection import CLOSED, PrinterConnection
from kiosk.printers.printer import ForeignPrintSeen, PrinterState, StateChanged

_IN_ORDER = frozenset({PrinterState.IDLE, PrinterState.HEATING, PrinterState.PRINTING, PrinterState.FINISHING})
"""States whose reason means nothing to the print room."""


class StateReports:
    """The last reported state and foreign print."""

    def __init__(self, outbox: Outbox, connection: PrinterConnection, messages: MachineMessages) -> None:
        """connection, messages: know the reasons of the states."""
        self._outbox = outbox
        self._connection = connection
        self._messages = messages
        self.polled_reason: Reason | None = None
        """That the state is polled, shown where there is nothing else to show."""
        self._last: StateChanged | None = None
        self._foreign: str | None = None

    def report(self, state: PrinterState, reason: Reason | None) -> None:
        """Report this state."""
        changed = StateChanged(state, reason)
        if changed != self._last:
            self._last = changed
            self._outbox.events.append(changed)

    def report_server(self, server: ServerState, job: OctoPrintJob | None, *, heating: bool) -> None:
        """Report the printer's state, and whether it prints something that is not ours."""
        state, reason = self._messages.displayed(server.state)
        if state is PrinterState.PRINTING and heating:
            state = PrinterState.HEATING
        if state is PrinterState.IDLE and job:
            if job.phase is Phase.RUNNING:
                return  # this state is older than the start; the next one shows it
            if job.phase in {Phase.LOOKING_UP, Phase.COOLING_DOWN}:
                state = PrinterState.FINISHING
        if state in CLOSED:
            state, reason = self._connection.displayed(server)
        self._report_foreign_print(server, job)
        if reason is None and state in _IN_ORDER:
            reason = self.polled_reason
        self.report(state, reason)

    def _report_foreign_print(self, server: ServerState, job: OctoPrintJob | None) -> None:
        name = None
        if server.runs and not (job and (job.owns(server.path) or server.path is None)):
            name = server.name or server.path or ""
        if name != self._foreign:
            self._foreign = name
            self._outbox.events.append(ForeignPrintSeen(name))
