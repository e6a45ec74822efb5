"""The server's own connection to its printer: opened and closed by people, with the reason why it is closed. No I/O."""

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.octoprint.calls import DisconnectPrinter, FetchConnectionError
from kiosk.printers.octoprint.server_state import machine_reason
from kiosk.printers.print_server.calls import CallError, ConnectPrinter, Outbox
from kiosk.printers.print_server.server_state import CLOSED, CLOSED_IN_ORDER, ServerState
from kiosk.printers.printer import PrinterState

CONNECT_PRINTER_S = 15.0
"""A connection that is still closed this long after the server began to open it has failed."""


class PrinterConnection:
    """Opened once when a person wants it, never by itself. `wake` must be called at `due_at_s`."""

    def __init__(self, outbox: Outbox) -> None:
        """Nothing is wanted or known yet."""
        self.due_at_s: float | None = None
        self._outbox = outbox
        self._wanted = False
        self._closed_by_person = False
        """A person had it closed, and it was not opened since."""
        self._reason: Reason | None = None
        self._error_fetched = False

    def connect(self, server: ServerState | None) -> None:
        """Open it if it is closed, or when the server's first state comes. server: its state, None without a link.

        After an error it is opened only for a person who could see the error, not at the first state.
        """
        self._wanted, self._closed_by_person = True, False
        self._connect_if_wanted(server, CLOSED)

    def disconnect(self) -> None:
        """Close it."""
        self._wanted = False
        self._outbox.calls.append(DisconnectPrinter())

    def link_lost(self) -> None:
        """Forget what the server reported."""
        self.due_at_s, self._error_fetched, self._reason = None, False, None

    def state_received(self, server: ServerState, before: ServerState | None) -> None:
        """Take in the server's state and the one before it."""
        if server.state not in CLOSED:
            self.due_at_s = None
        if server.operational:
            self._reason, self._error_fetched = None, False
            if before is not None and not before.operational:
                self._closed_by_person = False
        elif server.state in CLOSED and not self._error_fetched:
            self._error_fetched = True
            self._outbox.calls.append(FetchConnectionError())
        self._connect_if_wanted(server, CLOSED_IN_ORDER)

    def connect_answered(self, error: CallError | None, now_s: float) -> None:
        """The server is opening it, or refused."""
        if error is None:
            self.due_at_s = now_s + CONNECT_PRINTER_S
        else:
            self._reason = Reason(ReasonCode.OCTOPRINT_CONNECT_FAILED).with_details(error.reason)

    def disconnect_answered(self) -> None:
        """The server is closing it."""
        self._closed_by_person, self.due_at_s = True, None

    def error_fetched(self, words: str) -> None:
        """Take in the server's words on why it lost its printer."""
        self._reason = machine_reason(words) or self._reason

    def wake(self, now_s: float) -> bool:
        """Note that it was not opened in time. Returns whether there is something new to report."""
        if self.due_at_s is None or now_s < self.due_at_s:
            return False
        self.due_at_s, self._reason = None, Reason(ReasonCode.OCTOPRINT_CONNECT_FAILED)
        return True

    def displayed(self, server: ServerState) -> tuple[PrinterState, Reason]:
        """The state and the reason to report while it is closed."""
        if self._closed_by_person:
            return PrinterState.OFFLINE, Reason(ReasonCode.DISCONNECTED_BY_PERSON)
        return server.state, self._reason or machine_reason(server.error) or Reason(ReasonCode.OCTOPRINT_NOT_CONNECTED)

    def _connect_if_wanted(self, server: ServerState | None, closed: frozenset[PrinterState]) -> None:
        if self._wanted and server is not None:
            self._wanted = False
            if server.state in closed:
                self._outbox.calls.append(ConnectPrinter())
