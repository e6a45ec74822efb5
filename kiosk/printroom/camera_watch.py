"""Keeps the newest image of one printer's camera in `live.db`, in memory; one each quarter of a print is kept small.

See `results.film_strip` for those; nothing else of a camera reaches the disk.
"""

import logging
from collections.abc import Callable

from kiosk.base.clock import Clock
from kiosk.printers.camera import NO_CAMERA, Camera
from kiosk.printers.printer import JOB_RUNS, CameraFound, CameraImageTaken, NoImageError, PrinterState
from kiosk.printroom.live import LiveWriter
from kiosk.printroom.records import PrinterRow
from kiosk.printroom.results.film_strip import FilmStrip, SnapshotTaken
from kiosk.printroom.results.frames import small_frame

PRINTING_EACH_S = 4.0
IDLE_EACH_S = 20.0
"""While nothing is printed; often enough that the image shown is never old."""

CameraReport = Callable[[CameraImageTaken | SnapshotTaken], None]
_log = logging.getLogger(__name__)


class CameraWatch:
    """The camera of one printer: the one named in the settings, else the one of its server, else none."""

    def __init__(
        self, row: PrinterRow, report: CameraReport, live: LiveWriter, clock: Clock, film: FilmStrip | None = None
    ) -> None:
        """report: takes images on the camera's thread and passes them to `apply` on the print room's.

        film: what it wants to keep is taken, too, and goes to its `take`.
        """
        self._film = film
        self._printer_id = row.id
        self._report = report
        self._live = live
        self._camera = Camera(self._image_taken, row.name, clock)
        self._clock = clock
        self._taken_at = clock.now()
        self._closed = False
        self._configured = NO_CAMERA
        self._found = NO_CAMERA
        self._state = PrinterState(row.printer_state)

    def update(self, row: PrinterRow, state: PrinterState) -> None:
        """The printer's row or its shown state has changed."""
        self._configured, self._state = CameraFound((row.camera,)) if row.camera else NO_CAMERA, state
        self._aim()

    def apply(self, event: CameraFound | CameraImageTaken) -> None:
        """The server reported where its camera is, or there is a new image."""
        if isinstance(event, CameraFound):
            self._found = event
            self._aim()
        elif self._source.addresses and not self._closed:
            self._live.update_camera_image(self._printer_id, event, self._taken_at)

    def close(self) -> None:
        """Stop, and remove the stored image; one that is still under way is dropped."""
        self._closed = True
        self._camera.close()
        self._live.remove_camera_image(self._printer_id)

    def _image_taken(self, image: CameraImageTaken) -> None:
        """Runs on the camera's thread. An image that waits for a full disk keeps the time at which it was taken."""
        self._taken_at = self._clock.now()
        wanted = self._film.wanted if self._film is not None else None
        if wanted is not None:
            try:
                self._report(SnapshotTaken(wanted, self._taken_at, small_frame(image.image, image.turn)))
            except NoImageError as error:
                _log.info("No snapshot of job %s at %d %%: %s", wanted.job_id, wanted.quarter, error)
        self._report(image)

    @property
    def _source(self) -> CameraFound:
        return self._configured if self._configured.addresses else self._found

    def _aim(self) -> None:
        if not self._source.addresses:
            self._live.remove_camera_image(self._printer_id)
        self._camera.watch(self._source, PRINTING_EACH_S if self._state in JOB_RUNS else IDLE_EACH_S)
