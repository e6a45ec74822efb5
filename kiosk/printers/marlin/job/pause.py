"""The course of a pause: ask where the print stands, drive off, and at its end warm up and drive back (H22)."""

from kiosk.printers.marlin.connection.connection import BoardConnection
from kiosk.printers.marlin.journal.gcode_file import GcodeFile
from kiosk.printers.marlin.journal.parking import Bed, PausePosition, stood, warm_up, way_back, way_out
from kiosk.printers.marlin.sending.in_flight import OnDone

ASK_POSITION_TIMES = 4


class PauseSequence:
    """Says the commands; `stood` is where the print stood, once that is known. The job keeps the mode."""

    def __init__(self, connection: BoardConnection, source: GcodeFile, bed: Bed | None) -> None:
        self._connection = connection
        self._source = source
        self._bed = bed
        self._asked = 0
        self.stood: PausePosition | None = None

    def find_out(self, then: OnDone) -> None:
        """Ask where the nozzle is once all moves are over; `then(now_s)` when it was answered."""
        self.stood = None
        self._asked = 0
        self._connection.position_mm = {}
        self._connection.stream.say(b"M400", b"M114", b"M105", then=lambda now_s: self._answered(then, now_s))

    def _answered(self, then: OnDone, now_s: float) -> None:
        self._asked += 1
        if self._connection.position_mm or self._asked >= ASK_POSITION_TIMES:
            then(now_s)
        else:  # that was the ok of something older
            self._connection.stream.say(b"M114", b"M105", then=lambda at_s: self._answered(then, at_s))

    def note_place(self, *, homed: bool) -> None:
        """This is where it stands."""
        self.stood = stood(self._connection.position_mm, self._connection.tool, self._connection.bed, homed=homed)

    def drive_off(self, then: OnDone) -> None:
        """Park, in the firmware's own words if it has some; `then(now_s)` when it stands still."""
        assert self.stood is not None
        words = self._connection.note.pause if self._connection.note else ()
        self._connection.stream.say(*(words or way_out(self.stood, self._bed)), b"M400", then=then)

    def drive_back(self, then: OnDone) -> None:
        """Temperatures, place, filament, modes and feed rate as they were; then `then(now_s)`."""
        commands: list[bytes] = []
        words = self._connection.note.resume if self._connection.note else ()
        if self.stood and words:
            commands += words
        elif self.stood:
            commands += warm_up(self.stood, self._connection.tool[1] or 0.0, self._connection.bed[1] or 0.0)
            commands += way_back(self.stood)
        commands.append(b"G91" if self._source.relative else b"G90")
        commands.append(b"M83" if self._source.relative_e else b"M82")
        if self._source.feed_mm_per_min:
            commands.append(b"G1 F%g" % self._source.feed_mm_per_min)
        self._connection.stream.say(*commands, then=then)
