"""Looks at one printer through its camera; the newest picture lies in `live.db`, in memory, and nowhere else."""

from kiosk.base.clock import Clock
from kiosk.printers.camera import NOWHERE, Camera
from kiosk.printers.printer import JOB_RUNS, CameraFound, CameraImageTaken, PrinterState, Report
from kiosk.printroom.live import LiveWriter
from kiosk.printroom.records import PrinterRow

RUN_EACH_S = 4.0
REST_EACH_S = 20.0
"""While nothing is printed; still often enough that what is shown is never old."""


class CameraWatch:
    """The camera of one printer: the one that the settings name, else the one of its server, else none."""

    def __init__(self, row: PrinterRow, report: Report, live: LiveWriter, clock: Clock) -> None:
        """report: takes the pictures, on the camera's thread, and brings them to `apply`."""
        self._printer_id = row.id
        self._report = report
        self._live = live
        self._camera = Camera(self._bring, row.name, clock)
        self._clock = clock
        self._taken_at = clock.now()
        self._closed = False
        self._named = NOWHERE
        self._found = NOWHERE
        self._state = PrinterState(row.printer_state)

    def look(self, row: PrinterRow, state: PrinterState) -> None:
        """The printer's row and what it does, when one of both has changed."""
        self._named, self._state = CameraFound((row.camera,)) if row.camera else NOWHERE, state
        self._aim()

    def apply(self, event: CameraFound | CameraImageTaken) -> None:
        """The server said where its camera is, or there is a new picture."""
        if isinstance(event, CameraFound):
            self._found = event
            self._aim()
            return
        if self._where.addresses and not self._closed:
            self._live.update_picture(self._printer_id, event, self._taken_at)

    def close(self) -> None:
        """Look no more, and leave no picture, also none that is still on its way."""
        self._closed = True
        self._camera.close()
        self._live.forget_picture(self._printer_id)

    def _bring(self, picture: CameraImageTaken) -> None:
        """On the camera's thread. While the hub's disk is full the newest picture waits, and it grows old by that."""
        self._taken_at = self._clock.now()
        self._report(picture)

    @property
    def _where(self) -> CameraFound:
        return self._named if self._named.addresses else self._found

    def _aim(self) -> None:
        if not self._where.addresses:
            self._live.forget_picture(self._printer_id)
        self._camera.aim(self._where, RUN_EACH_S if self._state in JOB_RUNS else REST_EACH_S)
