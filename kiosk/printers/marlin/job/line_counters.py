"""What one job has sent, and what of it was taken or sent again; an alarm when that is too much."""

from kiosk.printers.marlin.sending.send_stream import SendStream

ALARM_AFTER_LINES = 100
ALARM_RATIO = 0.1
ALARM_WORDS = "More than one line in ten had to be sent again. Look at the cable."


class LineCounters:
    """Counts from now on, onto what an earlier process had counted."""

    def __init__(self, stream: SendStream, *, taken: int = 0, resends: int = 0) -> None:
        self._stream = stream
        self._taken_before = stream.job_lines_taken - taken
        self._resends_before = stream.resends - resends
        self._alarm_from = (stream.lines_sent, stream.resends)
        self._alarmed = False

    @property
    def taken(self) -> int:
        """Commands of the file that the board has acknowledged."""
        return self._stream.job_lines_taken - self._taken_before

    @property
    def resends(self) -> int:
        """Lines that were sent again."""
        return self._stream.resends - self._resends_before

    @property
    def alarm(self) -> str:
        """A sentence once the cable is bad (H17), else empty."""
        sent, resends = self._stream.lines_sent - self._alarm_from[0], self._stream.resends - self._alarm_from[1]
        if sent >= ALARM_AFTER_LINES and resends >= ALARM_RATIO * sent:
            self._alarmed = True
        return ALARM_WORDS if self._alarmed else ""
