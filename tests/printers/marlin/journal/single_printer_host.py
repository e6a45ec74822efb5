"""A host to be killed: one serial printer, one file. Prints each event on standard output.

    python -m tests.printers.marlin.journal.single_printer_host PORT FILE JOURNAL_DIR start|watch [pause|resume …]

Further requests are made one by one, each when the previous one was carried out.
"""

import hashlib
import sys
from pathlib import Path
from queue import SimpleQueue

from kiosk.base.clock import SystemClock
from kiosk.printers.marlin.journal.parking import Bed
from kiosk.printers.marlin.printer import MarlinPrinter
from kiosk.printers.printer import JobEnded, PrinterEvent, PrinterState, PrintJob, StateChanged

DONE_STATES = {"pause": PrinterState.PAUSED, "resume": PrinterState.PRINTING}


def main(port: str, file: str, journal_dir: str, begin: str, *requests: str) -> None:
    """Print until the end or until killed."""
    events: SimpleQueue[PrinterEvent] = SimpleQueue()
    printer = MarlinPrinter(events.put, port, 115200, SystemClock(), Path(journal_dir), bed=Bed(250, 210, 200))
    path = Path(file)
    job = PrintJob("job", path, path.name, sha256=hashlib.sha256(path.read_bytes()).hexdigest())
    if begin == "watch":
        printer.watch_for(job)
    printer.connect()
    requested, remaining = "", list(requests)
    while True:
        event = events.get()
        print(event, flush=True)
        if isinstance(event, JobEnded):
            printer.close()
            return
        if not isinstance(event, StateChanged):
            continue
        if begin == "start" and event.state is PrinterState.IDLE:
            printer.start(job)
        is_done = not requested or event.state is DONE_STATES[requested]
        if remaining and is_done and event.state in {PrinterState.PRINTING, PrinterState.PAUSED}:
            requested = remaining.pop(0)
            printer.pause() if requested == "pause" else printer.resume()


if __name__ == "__main__":
    main(*sys.argv[1:])
