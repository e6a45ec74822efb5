"""What goes past the queue and flow control: an emergency stop, the end of a wait, bytes outside the protocol.

Nothing here is cut in the board's buffer: as long as it reads nothing, no more is written than the buffer can hold
(H26). A cut `M108` would run as `M1`.
"""

from typing import TYPE_CHECKING

from kiosk.printers.marlin.sending.flow_control import Window
from kiosk.printers.marlin.sending.in_flight import InFlight
from kiosk.printers.marlin.wire.framing import CommandKind
from kiosk.printers.marlin.wire.output_buffer import OutputBuffer

if TYPE_CHECKING:
    from kiosk.printers.marlin.sending.send_stream import SendStream

EMERGENCY_STOP = b"\nM112\n"
STOP_AND_QUERY = b"\nM112\nM105\n"


class UrgentOutput:
    """The urgent output of one stream. `raw_bytes`: written outside the protocol since the last `ok`."""

    def __init__(self, stream: "SendStream", in_flight: InFlight, window: Window, output: OutputBuffer) -> None:
        self.raw_bytes = 0
        self._stream = stream
        self._in_flight = in_flight
        self._window = window
        self._output = output

    @property
    def may_be_deaf(self) -> bool:
        """Whether the board may be in a wait in which it reads and says nothing, also one that it has acknowledged."""
        sent = self._in_flight
        is_waiting = sent.blocking > 0 or sent.last_kind >= CommandKind.LONG or self._window.is_reserving
        return is_waiting and not self._stream.reads_while_blocked

    def write_raw(self, data: bytes, *, disable_packing: bool = False) -> None:
        """Write bytes outside the protocol. disable_packing: a previous host may have enabled it."""
        self.raw_bytes += len(data)
        self._output.write_raw(data, disable_packing=disable_packing)

    def abort_wait(self, command: bytes, now_s: float) -> None:
        """Send what aborts a wait if it fits into the buffer; without an emergency parser one at a time."""
        if self._in_flight.holds_unnumbered and not self._stream.reads_while_blocked:
            return
        if self._in_flight.free_bytes(self._window) >= len(command) + self._stream.extra_bytes:
            self._stream.send_urgent(command, now_s, raw=True)

    def write_stop(self, *commands: bytes, now_s: float) -> None:
        """Send M112 at once, bare and past everything, then `commands` numbered (H20).

        Behind a blocking command only what the buffer can hold; elsewhere a numbered line that is cut is not executed.
        """
        self.write_raw(EMERGENCY_STOP)  # the line feed ends a line that may be half sent
        for command in commands:
            if not self._stream.is_held or self._free_bytes >= len(command) + self._stream.extra_bytes:
                self._stream.send_urgent(command, now_s)

    def repeat_stop(self) -> None:
        """Send M112 again, with a query that only a running board answers, if the buffer can hold it."""
        if self._free_bytes >= len(STOP_AND_QUERY):
            self.write_raw(STOP_AND_QUERY)

    def stop_acknowledged(self) -> None:
        """An `ok` came after a stop: the board has read on; nothing is called for the line."""
        self.raw_bytes = 0
        self._in_flight.drop_oldest()

    @property
    def _free_bytes(self) -> int:
        return self._in_flight.free_bytes(self._window) - self.raw_bytes

    def has_raw_room(self, size: int) -> bool:
        """Whether so many bytes fit into the buffer of a board that has answered nothing since the last `ok`."""
        return self._free_bytes >= size

    def raw_acknowledged(self) -> None:
        """The board reads what is written outside the protocol."""
        self.raw_bytes = 0
