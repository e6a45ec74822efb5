"""The conversation with one OctoPrint server as an object without I/O: `exchange`, and what is asked of it alone."""

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.control import ControlRequest, CoolDown, Preheat
from kiosk.printers.octoprint.session.exchange import Exchange


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

    def _control_refusal(self, request: ControlRequest) -> Reason | None:
        refusal = super()._control_refusal(request)
        if refusal is None and self.push.polled and not isinstance(request, Preheat | CoolDown):
            return Reason(ReasonCode.MOVES_NOT_SHOWN)
        return refusal
