"""Reports the state of a server's printer and the prints that are not ours, each only when it changes. No I/O."""

from collections.abc import Callable

from kiosk.base.reason import Reason
from kiosk.printers.print_server.calls import Outbox
from kiosk.printers.print_server.server_state import CLOSED, ServerState
from kiosk.printers.print_server.session.machine_messages import MachineMessages
from kiosk.printers.print_server.session.print_job import Phase, ServerJob
from kiosk.printers.printer import ForeignPrintSeen, PrinterState, StateChanged

_IN_ORDER = frozenset({PrinterState.IDLE, PrinterState.HEATING, PrinterState.PRINTING, PrinterState.FINISHING})
"""States whose reason means nothing to the print room."""


Closed = Callable[[ServerState], tuple[PrinterState, Reason | None]]
"""The state to report of a server that is not connected to its printer, and why it is not."""


class StateReports:
    """The last reported state and foreign print."""

    def __init__(self, outbox: Outbox, closed: Closed, messages: MachineMessages) -> None:
        """messages: know the reasons of the other states."""
        self._outbox = outbox
        self._closed = closed
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

    def report_server(self, server: ServerState, job: ServerJob | None, *, heating: bool) -> None:
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
            state, reason = self._closed(server)
        self._report_foreign_print(server, job)
        if reason is None and state in _IN_ORDER:
            reason = self.polled_reason
        self.report(state, reason)

    def _report_foreign_print(self, server: ServerState, job: ServerJob | None) -> None:
        name = None
        if server.runs and not (job and (job.owns(server.path) or server.path is None)):
            name = server.name or server.path or ""
        if name != self._foreign:
            self._foreign = name
            self._outbox.events.append(ForeignPrintSeen(name))
