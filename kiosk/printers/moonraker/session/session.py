"""The conversation with one Moonraker as an object without I/O: `exchange`, and what is asked of it alone."""

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.moonraker.calls import PressButton
from kiosk.printers.moonraker.session.exchange import Exchange
from kiosk.printers.print_server.calls import ConnectPrinter
from kiosk.printers.printer import PrinterState, PrintJob


class Session(Exchange):
    """One server. Each request answers by events, see `Printer`."""

    def connect_printer(self) -> None:
        """Restart the firmware that has stopped: a person has seen why, and asks for it."""
        if self._is_in(PrinterState.ERROR):
            self.outbox.calls.append(ConnectPrinter())

    def disconnect_printer(self) -> None:
        """Klipper does not let go of its machine while it runs."""
        self._refuse("disconnect", Reason(ReasonCode.KLIPPER_KEEPS_PRINTER))

    def start(self, job: PrintJob) -> None:
        """Upload and print, if the printer is free and no macro moves it."""
        if self._is_free() and self._status.is_busy:
            self._refuse("start", Reason(ReasonCode.PRINTER_NOT_FREE))
        else:
            super().start(job)

    def answer_prompt(self, choice: int) -> None:
        """Press a choice of the machine's prompt: its G-code is run."""
        if self._messages.has_choice(choice):
            self.outbox.calls.append(PressButton(self._messages.script_of(choice)))
        else:
            self._refuse("answer_prompt", Reason(ReasonCode.NO_SUCH_PROMPT_NOW))
