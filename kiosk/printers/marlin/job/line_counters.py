"""Lines of one job that were accepted and resent, and the alarm about a bad cable (H17)."""

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.marlin.sending.send_stream import SendStream

ALARM_AFTER_LINES = 100
ALARM_RATIO = 0.1


class LineCounters:
    """Counts from its creation on, added to what an earlier process had counted."""

    def __init__(self, stream: SendStream, *, accepted: int = 0, resends: int = 0) -> None:
        self._stream = stream
        self._accepted_before = stream.job_lines_accepted - accepted
        self._resends_before = stream.resends - resends
        self._alarm_from = (stream.lines_sent, stream.resends)
        self._has_alarm = False

    @property
    def accepted(self) -> int:
        """Commands of the file that the board has acknowledged."""
        return self._stream.job_lines_accepted - self._accepted_before

    @property
    def resends(self) -> int:
        return self._stream.resends - self._resends_before

    @property
    def alarm(self) -> Reason | None:
        """Set once a tenth of the lines had to be resent."""
        if not self._has_alarm and self._stream.resends > self._alarm_from[1]:
            sent, resends = self._stream.lines_sent - self._alarm_from[0], self._stream.resends - self._alarm_from[1]
            self._has_alarm = sent >= ALARM_AFTER_LINES and resends >= ALARM_RATIO * sent
        return Reason(ReasonCode.MANY_RESENDS) if self._has_alarm else None
