"""A job's row, in the words of the printer that prints it and of the desk that watches it."""

from pathlib import Path

from kiosk.printers.printer import PrintJob
from kiosk.printroom.print_files import stored_path
from kiosk.printroom.printer_status import OpenJob
from kiosk.printroom.records import JobRow


def print_job(job: JobRow, files_dir: Path) -> PrintJob:
    """What a printer needs of a job."""
    facts = job.facts
    return PrintJob(
        job_id=job.id,
        path=stored_path(files_dir, job.sha256),
        name=job.file_name,
        estimate_s=facts.estimate_s or None,
        sha256=job.sha256,
        layers=facts.layers or None,
        layer_height_mm=facts.layer_height_mm or None,
    )


def open_job(job: JobRow) -> OpenJob:
    """What a desk needs of a job that holds its printer."""
    facts = job.facts
    return OpenJob(job.id, job.job_state, job.file_name, facts.layers or None, facts.layer_height_mm)
