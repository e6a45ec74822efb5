"""The part of a server that feeds a file to its machine line by line, and notices what becomes of it."""

from collections import deque
from collections.abc import Callable
from enum import StrEnum

from kiosk.printers.marlin.wire.serial_link import LinkLostError
from kiosk.printers.printer import PrinterUnreachableError
from tests.month.boards import CableLink
from tests.week.machines import Machine

AFTER_CANCEL = ("M84", "M104 T0 S0", "M140 S0", "M106 S0")
"""OctoPrint's own script."""
LOST = "SerialException: 'device reports readiness to read but returned no data'"


class End(StrEnum):
    """How a print ended."""

    DONE = "done"
    CANCELLED = "cancelled"
    ERROR = "error"


class Print:
    """One print: its lines, each with the place in the file behind it."""

    def __init__(self, path: str, body: bytes, now_s: float) -> None:
        self.path, self.size, self.began_s = path, len(body), now_s
        self.lines: deque[tuple[str, int]] = deque()
        self.position = place = 0
        self.is_paused = False
        for line in body.splitlines(keepends=True):
            place += len(line)
            if text := line.decode().partition(";")[0].strip():
                self.lines.append((text, place))


class PrintHost:
    """Connected to its machine or not, with a print or without. `advance` after its board has done something.

    error: why the connection was lost; empty if it was not. is_cancelling: a print was cancelled, and its script runs.
    """

    def __init__(self, machine: Machine, ended: Callable[[Print, End, str], None], changed: Callable[[], None]) -> None:
        """ended: gets each print with its end, and with words about an error. changed: its state is another one."""
        self.machine = machine
        self._ended, self._changed = ended, changed
        self.print: Print | None = None
        self.is_cancelling = False
        self.error = ""
        self._link: CableLink | None = None
        self._pending = b""
        self._awaits_ok = False
        self._extra: deque[str] = deque()

    @property
    def is_connected(self) -> bool:
        return self._link is not None

    def connect(self) -> None:
        self.close()
        try:
            self._link = self.machine.open()
        except PrinterUnreachableError:
            self.error = LOST
        else:
            self.error = ""
        self._changed()

    def close(self) -> None:
        if self._link is not None:
            self._link.close()
        self._link, self._pending, self._awaits_ok = None, b"", False
        self._extra.clear()

    def lose_power(self) -> None:
        """It forgets everything; the machine stays as it is."""
        self.close()
        self.print, self.is_cancelling, self.error = None, False, ""

    def begin(self, begun: Print) -> None:
        self.print = begun
        self._changed()

    def cancel(self) -> None:
        if self.print is not None:
            self._end(End.CANCELLED)

    def send(self, *lines: str) -> None:
        """Send these lines before what comes next of a file."""
        self._extra.extend(lines)

    def stop_now(self) -> None:
        self._extra.appendleft("M112")
        self._awaits_ok = False

    def advance(self) -> None:
        """Read what the board has sent, and feed it."""
        self._feed()
        while self._link is not None and self._link.is_readable:
            self._read(self._link)
            self._feed()

    def _read(self, link: CableLink) -> None:
        try:
            *lines, self._pending = (self._pending + link.read()).split(b"\n")
        except LinkLostError:
            self._broke_off(LOST)
            return
        for line in lines:
            self._line_received(line.decode("latin-1").strip())

    def _line_received(self, line: str) -> None:
        if line.startswith("ok"):
            self._awaits_ok = False
        elif line == "start":
            self._awaits_ok = False
            self._extra.clear()
            self.cancel()  # OctoPrint: "External reset? Aborting job since printer lost state."
        elif line.startswith("Error:"):
            self._broke_off(line)

    def _feed(self) -> None:
        while self._link is not None and not self._awaits_ok:
            if self._extra:
                text = self._extra.popleft()
            elif self.print is None or self.print.is_paused:
                if self.is_cancelling:
                    self.is_cancelling = False
                    self._changed()
                return
            elif self.print.lines:
                text, self.print.position = self.print.lines.popleft()
            else:
                self._end(End.DONE)
                return
            self._awaits_ok = True
            try:
                self._link.write(f"{text}\n".encode())
            except LinkLostError:
                self._broke_off(LOST)

    def _broke_off(self, words: str) -> None:
        """The machine is lost, or has stopped with these words."""
        self.close()
        self.error, self.is_cancelling = words, False
        if self.print is not None:
            self._end(End.ERROR, words)
        self._changed()

    def _end(self, how: End, words: str = "") -> None:
        ended, self.print = self.print, None
        assert ended is not None
        if how is End.CANCELLED:
            self.is_cancelling = True
            self.send(*AFTER_CANCEL)
        self._ended(ended, how, words)
        self._changed()
