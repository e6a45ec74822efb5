"""End of a job while the board answers: heaters off and confirmed, nozzle off the part, motors free (H21)."""

from kiosk.printers.marlin.connection.connection import BoardConnection
from kiosk.printers.marlin.connection.heater_shutdown import OnChecked
from kiosk.printers.marlin.wire.framing import CommandKind

ABORT_INTERVAL_S = 0.5


class ShutdownSequence:
    """Sends the shutdown once; `stop` must be called when the job has ended."""

    def __init__(self, connection: BoardConnection) -> None:
        self._connection = connection

    def begin(self, lift: list[bytes], on_checked: OnChecked, now_s: float, *, waits_for_user: bool) -> None:
        """Drop queued commands, abort a wait for heat or for a person, and turn the heaters off.

        lift: the moves off the part. on_checked: as in `HeaterShutdown.start`.
        """
        stream = self._connection.stream
        stream.clear_queue()
        stream.cancel_restart()
        self._connection.heater_shutdown.start(on_checked, now_s, afterwards=(*lift, b"M84"))
        if waits_for_user:
            self._connection.abort_wait(now_s)
        self._abort_heating(now_s)

    def stop(self) -> None:
        """Stop aborting waits."""
        self._connection.timers.cancel("abort heating")

    def _abort_heating(self, now_s: float) -> None:
        if self._connection.stream.oldest_kind is CommandKind.HEAT_WAIT:
            self._connection.abort_wait(now_s)
        self._connection.timers.set("abort heating", now_s + ABORT_INTERVAL_S, self._abort_heating)
