"""Progress of the job on one printer: written to `live.db` at once, to `hub.db` once a minute with the filament."""

from kiosk.gcode.print_facts import layer_at
from kiosk.printers.printer import JobEnded, JobProgressed, UploadProgressed
from kiosk.printroom.estimates.time_left import Progress, TimeLeft, time_left
from kiosk.printroom.filament.meter import FilamentMeter
from kiosk.printroom.live import LiveProgress, LiveWriter
from kiosk.printroom.printer_status import OpenJob
from kiosk.printroom.records import PrinterRow, Records
from kiosk.printroom.results.film_strip import FilmStrip

STORE_EACH_S = 60.0
COUNT_EACH_S = 5.0
"""How often it is read from the history for how long the print has printed."""


class JobProgress:
    """Progress of one printer's job. `fraction`: 0–1 of the running print, None while nothing was reported."""

    def __init__(self, row: PrinterRow, records: Records, live: LiveWriter, film: FilmStrip) -> None:
        self.fraction: float | None = None
        self.meter = FilamentMeter(row.id, records, is_exact=row.connection == "serial")
        self._printer_id = row.id
        self._records = records
        self._live = live
        self._film = film
        self._stored_s = float("-inf")
        self._estimated_of = ""
        self._ratio: float | None = None
        self._printed_s, self._counted_s = 0.0, float("-inf")

    def update_upload(self, job: OpenJob, event: UploadProgressed) -> None:
        self._live.update_progress(self._printer_id, LiveProgress(job.id, job.file_name, sent=event.fraction))

    def begin(self, job: OpenJob, now_s: float) -> None:
        self.fraction = None
        self._stored_s = now_s
        self._film.begin(job.id)
        self._live.update_progress(self._printer_id, LiveProgress(job.id, job.file_name, layers=job.layers))

    def update(self, job: OpenJob, event: JobProgressed, now_s: float) -> None:
        self.fraction = event.fraction
        self._film.progressed(job.id, event.fraction)
        layer = layer_at(job.layer_starts, round(event.fraction * job.size_bytes))
        left = self._time_left(job, event, layer, now_s)
        self._live.update_progress(
            self._printer_id,
            LiveProgress(
                job_id=job.id,
                file_name=job.file_name,
                fraction=event.fraction,
                layer=layer,
                layers=job.layers,
                z_mm=event.z_mm,
                remaining_s=left.remaining_s if left is not None else None,
                remaining_by=left.basis if left is not None else None,
            ),
        )
        if now_s - self._stored_s >= STORE_EACH_S:
            with self._records.transaction():
                self._records.job_progress(job.id, event.fraction)
                self.meter.note(job, event.fraction)
            self._stored_s = now_s

    def change_spool(self, job: OpenJob) -> None:
        """Another spool is loaded, or none: what was used until now is of the one before."""
        with self._records.transaction():
            self.meter.note(job, self.fraction)

    def end(self, job: OpenJob, end: JobEnded) -> None:
        """The job is over; in the transaction of the caller."""
        self._records.job_ended(job.id, end, self.fraction)
        self.meter.end(job, end, self.fraction)

    def _time_left(self, job: OpenJob, event: JobProgressed, layer: int | None, now_s: float) -> TimeLeft | None:
        if job.id != self._estimated_of:
            self._estimated_of, self._counted_s = job.id, float("-inf")
            self._ratio = self._records.past_ratio(self._printer_id, job.id)
        if now_s - self._counted_s >= COUNT_EACH_S:
            self._printed_s, self._counted_s = self._records.printed_s(self._printer_id, job.id), now_s
        return time_left(
            Progress(
                fraction=event.fraction,
                printed_s=self._printed_s,
                estimate_s=job.estimate_s,
                ratio=self._ratio,
                layer=layer,
                layers=job.layers,
                reported_s=event.remaining_s,
                reported_by=event.remaining_by,
            )
        )

    def begin_foreign(self, name: str) -> None:
        self._live.update_progress(self._printer_id, LiveProgress(job_id=None, file_name=name))
