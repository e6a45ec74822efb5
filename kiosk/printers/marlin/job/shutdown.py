"""The end of a job while the board answers: heaters off and seen to be, off the piece, motors free (H21)."""

from kiosk.printers.marlin.connection.connection import BoardConnection, Seen
from kiosk.printers.marlin.wire.framing import CommandKind

BREAK_HEATING_EACH_S = 0.5


class ShutdownSequence:
    """Winds a job down; a wait for heat or for a person is broken off first."""

    def __init__(self, connection: BoardConnection) -> None:
        self._connection = connection

    def begin(self, lift: list[bytes], seen: Seen, now_s: float, *, waits_for_person: bool) -> None:
        """Drop what is queued, and end; `seen(off, now_s)` says whether the targets were seen to be 0."""
        stream = self._connection.stream
        stream.forget_queue()
        stream.cancel_restart()
        self._connection.heaters_off(seen, now_s, last=(*lift, b"M84"))
        if waits_for_person:
            self._connection.break_wait(now_s)
        self._break_heating(now_s)

    def over(self) -> None:
        """The job has ended."""
        self._connection.timers.drop("break heating")

    def _break_heating(self, now_s: float) -> None:
        if self._connection.stream.heads_for is CommandKind.HEAT_WAIT:
            self._connection.break_wait(now_s)
        self._connection.timers.set("break heating", now_s + BREAK_HEATING_EACH_S, self._break_heating)
