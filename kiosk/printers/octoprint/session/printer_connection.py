"""The server's own link to its printer: people open and close it, and want to know why it is closed. No I/O."""

from kiosk.printers.octoprint.calls import AskError, CallError, ConnectPrinter, DisconnectPrinter, Outbox
from kiosk.printers.octoprint.server_state import Picture, plain
from kiosk.printers.printer import DISCONNECTED, PrinterState

CONNECT_PRINTER_S = 15.0
"""A server that was told to open the link to its printer and still shows it closed has failed."""
NOT_CONNECTED = "OctoPrint could not connect to its printer."
NO_PRINTER = "OctoPrint is not connected to its printer."
CLOSED = frozenset({PrinterState.OFFLINE})
NO_LINK = CLOSED | {PrinterState.ERROR}
"""States of the server in which its link to the printer is closed."""


class PrinterLink:
    """Opened once when a person wants it, never by itself; `due_at_s`: when `wake` is due."""

    def __init__(self, out: Outbox) -> None:
        """Nothing is wanted or known."""
        self.due_at_s: float | None = None
        self._out = out
        self._wanted = False
        self._let_go = False
        """A person had it closed, and nobody has opened it since."""
        self._words = ""
        self._error_asked = False

    def connect(self, picture: Picture | None) -> None:
        """Open it if it is closed now, or when the server is first heard. picture: its state, if it is heard now.

        What was closed by an error is opened only for a person who could see the error: not when it is first heard.
        """
        self._wanted, self._let_go = True, False
        self._connect_if_wanted(picture, NO_LINK)

    def disconnect(self) -> None:
        """Close it."""
        self._wanted = False
        self._out.calls.append(DisconnectPrinter())

    def forget(self) -> None:
        """The server is not heard any more."""
        self.due_at_s, self._error_asked, self._words = None, False, ""

    def saw(self, picture: Picture, before: Picture | None) -> None:
        """The server's state now, and the one that it showed before."""
        if picture.state not in NO_LINK:
            self.due_at_s = None
        if picture.operational:
            self._words, self._error_asked = "", False
            if before is not None and not before.operational:
                self._let_go = False
        elif picture.state in NO_LINK and not self._error_asked:
            self._error_asked = True
            self._out.calls.append(AskError())
        self._connect_if_wanted(picture, CLOSED)

    def connect_answered(self, error: CallError | None, now_s: float) -> None:
        """The server tries to open it, or won't."""
        if error is None:
            self.due_at_s = now_s + CONNECT_PRINTER_S
        else:
            self._words = f"{NOT_CONNECTED} {error}"

    def disconnect_answered(self) -> None:
        """The server closes it."""
        self._let_go, self.due_at_s = True, None

    def error_told(self, words: str) -> None:
        """Why the server lost its printer, in its own words."""
        self._words = plain(words) or self._words

    def wake(self, now_s: float) -> bool:
        """Time has passed. Returns whether there is something new to tell."""
        if self.due_at_s is None or now_s < self.due_at_s:
            return False
        self.due_at_s, self._words = None, NOT_CONNECTED
        return True

    def told_as(self, picture: Picture) -> tuple[PrinterState, str]:
        """The state and the words for a closed link."""
        if self._let_go:
            return PrinterState.OFFLINE, DISCONNECTED
        return picture.state, self._words or plain(picture.error) or NO_PRINTER

    def _connect_if_wanted(self, picture: Picture | None, such: frozenset[PrinterState]) -> None:
        if self._wanted and picture is not None:
            self._wanted = False
            if picture.state in such:
                self._out.calls.append(ConnectPrinter())
