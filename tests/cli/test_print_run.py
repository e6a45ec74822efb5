"""A print from the terminal that is interrupted."""

import threading
from pathlib import Path

import pytest

from kiosk.base.clock import SystemClock
from kiosk.base.reason import ReasonCode
from kiosk.cli.printing.print_run import PrintRun
from kiosk.printers.printer import Outcome, PrintJob
from tests.printroom.scripted_printer import ScriptedPrinter
from tests.signal_storm import signal_storm


@pytest.mark.timeout(60)
def test_a_print_is_interrupted_by_a_signal_at_any_moment(tmp_path: Path) -> None:
    """Q15: also by one that comes just when it has waited long enough for a printer that says nothing."""
    interrupted, printers = threading.Event(), []

    def make(report):
        printers.append(ScriptedPrinter(report))
        printers[0].responses["connect"] = list
        return printers[0]

    job = PrintJob("job-1", tmp_path / "piece.gcode", "piece.gcode", None)
    run = PrintRun(make, job, lambda job, _: job, SystemClock(), interrupted)
    ending = threading.Timer(2.0, interrupted.set)
    with signal_storm():
        ending.start()
        ended, _ = run.run(lambda _: None)

    assert ended.outcome is Outcome.CANCELLED
    assert ended.reason is not None
    assert ended.reason.code is ReasonCode.INTERRUPTED_BEFORE_START
    assert printers[0].closed
