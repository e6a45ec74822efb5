"""Pause and resume: query the position, park, and later reheat and return (H22)."""

from kiosk.printers.marlin.connection.connection import BoardConnection
from kiosk.printers.marlin.journal.gcode_file import GcodeFile
from kiosk.printers.marlin.journal.parking import (
    Bed,
    PausePosition,
    park_commands,
    pause_position,
    reheat_commands,
    return_commands,
)
from kiosk.printers.marlin.sending.in_flight import OnDone

MAX_POSITION_QUERIES = 4


class PauseSequence:
    """Sends the commands of a pause; the job keeps the state. `position`: where the print was paused, once known."""

    def __init__(self, connection: BoardConnection, file: GcodeFile, bed: Bed | None) -> None:
        self._connection = connection
        self._file = file
        self._bed = bed
        self._queries = 0
        self.position: PausePosition | None = None

    def query_position(self, on_done: OnDone) -> None:
        """Wait for all moves and query the position; `on_done(now_s)` is called when it was answered."""
        self.position = None
        self._queries = 0
        self._connection.position_mm = {}
        self._connection.stream.send(
            b"M400", b"M114", b"M105", on_done=lambda now_s: self._check_answer(on_done, now_s)
        )

    def _check_answer(self, on_done: OnDone, now_s: float) -> None:
        self._queries += 1
        if self._connection.position_mm or self._queries >= MAX_POSITION_QUERIES:
            on_done(now_s)
        else:  # that was the ok of an older line
            self._connection.stream.send(b"M114", b"M105", on_done=lambda at_s: self._check_answer(on_done, at_s))

    def record_position(self, *, homed: bool) -> None:
        """Set `position` from the last reports of the board."""
        temperatures = self._connection.temperatures
        self.position = pause_position(self._connection.position_mm, temperatures.tool, temperatures.bed, homed=homed)

    def park(self, on_done: OnDone) -> None:
        """Park, in the firmware's own way if it has one; `position` must be known."""
        assert self.position is not None
        own = self._connection.note.pause if self._connection.note else ()
        self._connection.stream.send(*(own or park_commands(self.position, self._bed)), b"M400", on_done=on_done)

    def unpark(self, on_done: OnDone) -> None:
        """Restore temperatures, position, filament, modes and feed rate."""
        commands: list[bytes] = []
        own = self._connection.note.resume if self._connection.note else ()
        if self.position and own:
            commands += own
        elif self.position:
            temperatures = self._connection.temperatures
            commands += reheat_commands(self.position, temperatures.tool[1] or 0.0, temperatures.bed[1] or 0.0)
            commands += return_commands(self.position)
        commands.append(b"G91" if self._file.relative else b"G90")
        commands.append(b"M83" if self._file.relative_e else b"M82")
        if self._file.feed_mm_per_min:
            commands.append(b"G1 F%g" % self._file.feed_mm_per_min)
        self._connection.stream.send(*commands, on_done=on_done)
