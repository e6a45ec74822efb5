"""Which snapshots of a print are taken when: one at each quarter, for the film strip that staff see after it."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.printers.printer import Outcome, PrinterEvent
from kiosk.printroom.records import Records

QUARTERS = (25, 50, 75, 100)
LATE = 0.05
"""An image that comes so much of the print later is not called that quarter."""
END_WITHIN_S = 60.0
"""After this time the last image may show a bed that somebody has cleared."""


@dataclass(frozen=True, slots=True)
class SnapshotWanted:
    """quarter: of QUARTERS, in per cent. until_s: on the steady clock; None: until the print has gone on too far."""

    job_id: str
    quarter: int
    until_s: float | None = None


@dataclass(frozen=True, slots=True)
class SnapshotTaken:
    """The camera has taken what was wanted; `jpeg` is small."""

    wanted: SnapshotWanted
    at: datetime
    jpeg: bytes


PrintRoomEvent = PrinterEvent | SnapshotTaken
"""What reaches the print room's thread: the events of a printer, and what its camera has taken."""


class FilmStrip:
    """The film strip of one printer's print. Used by the print room's thread; `wanted` is read by the camera's."""

    def __init__(self, records: Records) -> None:
        self.wanted: SnapshotWanted | None = None
        """What the next image of the camera is kept as."""
        self._records = records
        self._job_id = ""
        self._kept: frozenset[int] = frozenset()

    def begin(self, job_id: str) -> None:
        """This job prints, or a print room that has restarted found it."""
        self.wanted, self._job_id = None, job_id
        self._kept = self._records.snapshots_of(job_id)

    def progressed(self, job_id: str, fraction: float) -> None:
        """fraction: 0–1 of the print."""
        if job_id != self._job_id:
            self.begin(job_id)
        quarter = quarter_at(fraction)
        if quarter is None or quarter in self._kept:
            self.wanted = None
        elif self.wanted is None:
            self.wanted = SnapshotWanted(job_id, quarter)

    def ended(self, job_id: str, outcome: Outcome, now_s: float) -> None:
        """The print is over; what lies on the bed is its last picture."""
        done = outcome is Outcome.DONE and job_id == self._job_id
        self.wanted = SnapshotWanted(job_id, QUARTERS[-1], now_s + END_WITHIN_S) if done else None

    def stop(self) -> None:
        """The bed is cleared: nothing of the print is to be seen any more."""
        self.wanted = None

    def take(self, taken: SnapshotTaken, now_s: float) -> None:
        """Store what the camera has taken, unless it comes too late."""
        wanted = self.wanted
        if wanted != taken.wanted or (wanted.until_s is not None and now_s > wanted.until_s):
            return
        with self._records.transaction():
            self._records.keep_snapshot(wanted.job_id, wanted.quarter, taken.at, taken.jpeg)
        self._kept |= {wanted.quarter}
        self.wanted = None


def quarter_at(fraction: float) -> int | None:
    """The quarter of which an image taken now is true; None in between. The last one comes with the end."""
    return next((one for one in QUARTERS[:-1] if one / 100 <= fraction < one / 100 + LATE), None)
