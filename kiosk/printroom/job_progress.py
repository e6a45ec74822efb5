"""Progress of the job on one printer: written to `live.db` at once, to `hub.db` once a minute."""

from kiosk.gcode.print_facts import layer_at
from kiosk.printers.printer import JobProgressed, UploadProgressed
from kiosk.printroom.live import LiveProgress, LiveWriter
from kiosk.printroom.printer_status import OpenJob
from kiosk.printroom.records import Records

STORE_EACH_S = 60.0


class JobProgress:
    """Progress of one printer's job. `fraction`: 0–1 of the running print, None while nothing was reported."""

    def __init__(self, printer_id: str, records: Records, live: LiveWriter) -> None:
        self.fraction: float | None = None
        self._printer_id = printer_id
        self._records = records
        self._live = live
        self._stored_s = float("-inf")

    def update_upload(self, job: OpenJob, event: UploadProgressed) -> None:
        self._live.update_progress(self._printer_id, LiveProgress(job.id, job.file_name, sent=event.fraction))

    def begin(self, job: OpenJob, now_s: float) -> None:
        self.fraction = None
        self._stored_s = now_s
        self._live.update_progress(self._printer_id, LiveProgress(job.id, job.file_name, layers=job.layers))

    def update(self, job: OpenJob, event: JobProgressed, now_s: float) -> None:
        self.fraction = event.fraction
        self._live.update_progress(
            self._printer_id,
            LiveProgress(
                job_id=job.id,
                file_name=job.file_name,
                fraction=event.fraction,
                layer=layer_at(job.layer_starts, round(event.fraction * job.size_bytes)),
                layers=job.layers,
                z_mm=event.z_mm,
                remaining_s=event.remaining_s,
            ),
        )
        if now_s - self._stored_s >= STORE_EACH_S:
            with self._records.transaction():
                self._records.job_progress(job.id, event.fraction)
            self._stored_s = now_s

    def begin_foreign(self, name: str) -> None:
        self._live.update_progress(self._printer_id, LiveProgress(job_id=None, file_name=name))
