"""The processor time of a yearly report after a million visits: counted, and set in type as a PDF."""

import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.reports.figures.as_pdf import report_document
from kiosk.reports.figures.building import make_report
from kiosk.reports.figures.report import ReportName
from kiosk.reports.figures.wanted import wanted_report
from kiosk.reports.figures.writing import WRITERS
from kiosk.reports.typeset.typesetter import typeset
from tests.bench.figures import Figure
from tests.bench.laid_hub import lay_year
from tests.new_hub import new_hub_db

VISITS, PASSES = 1_000_000, 20_000
TZ = ZoneInfo("Europe/Helsinki")
NOW = datetime(2026, 12, 31, 22, tzinfo=UTC)
"""Midnight of the last day of the year there."""


def run() -> list[Figure]:
    """Measure and return the figures."""
    name = f"yearly report of {VISITS:,} visits, {PASSES:,} passes"
    with tempfile.TemporaryDirectory() as directory, closing(new_hub_db(Path(directory) / "hub.db")) as db:
        lay_year(db, NOW, visits=VISITS, passes=PASSES)
        wanted = wanted_report(db, ReportName.YEAR, ["S21482"], NOW.date(), None, language="fi", today=NOW.date())
        began = time.process_time()
        report = make_report(db, wanted, "Digikeskus", NOW, TZ)
        counted_s = time.process_time() - began
        typeset(report_document(report))
        whole_s = time.process_time() - began
        began = time.process_time()
        for ending in ("xlsx", "csv", "json"):
            WRITERS[ending](report)
        others_s = time.process_time() - began
    return [
        Figure(f"{name}: counted", counted_s, "s", None, "processor time"),
        Figure(f"{name}: as PDF", whole_s, "s", 5, "processor time, with what is counted"),
        Figure(f"{name}: as XLSX, CSV and JSON besides", others_s, "s", None, "processor time"),
    ]
