"""How much filament the job of one printer has used: by how much of its file was carried out.

Over a serial cable the place in the file is that behind the last line sent, of which the machine has a few still to
carry out. Over OctoPrint it is as old as the last report, and the server reads ahead; that is noted as an estimate.
"""

from kiosk.gcode.print_facts import extruded_mm
from kiosk.printers.printer import JobEnded, Outcome
from kiosk.printroom.printer_status import OpenJob
from kiosk.printroom.records import Records


class FilamentMeter:
    """Writes what the job of one printer uses, each method in the transaction of the caller."""

    def __init__(self, printer_id: str, records: Records, *, is_exact: bool) -> None:
        """is_exact: whether the printer says exactly where it stands in a file."""
        self._printer_id = printer_id
        self._records = records
        self._is_exact = is_exact

    def begin(self, job: OpenJob) -> None:
        self._records.filament_begun(job.id, self._printer_id, by_spool=_is_by_spool(job))

    def note(self, job: OpenJob, fraction: float | None) -> None:
        """Note what was used until now; nothing if the place in the file is not known."""
        if fraction is not None:
            self._note(job, round(fraction * job.size_bytes), is_exact=self._is_exact)

    def end(self, job: OpenJob, end: JobEnded, fraction: float | None) -> None:
        """The job is over. fraction: 0–1, as it was reported last, if it was."""
        is_done = end.outcome is Outcome.DONE
        position = job.size_bytes if is_done else end.position
        if position is not None:
            is_exact = is_done or not end.position_lags
            self._note(job, position, is_exact=is_exact)
        else:
            is_exact = self._is_exact and fraction is not None
            self.note(job, fraction)
        self._records.filament_ended(job.id, is_estimate=not is_exact)

    def _note(self, job: OpenJob, position: int, *, is_exact: bool) -> None:
        points = job.extruded_at
        if points:
            used_mm = extruded_mm(points, position)
        elif job.filament_mm and job.size_bytes:
            used_mm = job.filament_mm * min(1.0, position / job.size_bytes)
        else:
            return
        self._records.filament_used(
            job.id, self._printer_id, used_mm, is_estimate=not (points and is_exact), by_spool=_is_by_spool(job)
        )


def _is_by_spool(job: OpenJob) -> bool:
    return len(job.tools) <= 1
