"""The formats of a report: its ending, what writes it, and its media type."""

from collections.abc import Callable
from typing import Final

from kiosk.reports.figures.as_csv import report_csv
from kiosk.reports.figures.as_json import json_file
from kiosk.reports.figures.as_pdf import report_document
from kiosk.reports.figures.as_xlsx import report_xlsx
from kiosk.reports.figures.report import Report
from kiosk.reports.typeset.apart import typeset_apart


def report_pdf(report: Report) -> bytes:
    """By a process of its own. Blocks; raises NotDrawnError."""
    return typeset_apart(report_document(report))


WRITERS: Final[dict[str, Callable[[Report], bytes]]] = {
    "pdf": report_pdf,
    "xlsx": report_xlsx,
    "csv": report_csv,
    "json": json_file,
}
MEDIA_TYPES: Final = {
    "pdf": "application/pdf",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv; charset=utf-8",
    "json": "application/json",
}
