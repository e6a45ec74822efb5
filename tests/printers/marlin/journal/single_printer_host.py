"""A print room in small, to be killed: one serial printer, one file. Says each event on standard output.

    single_printer_host.py PORT FILE JOURNAL_DIR start|watch [pause|resume …]

The further words are asked one by one, each when the one before was carried out.
"""

import hashlib
import sys
from pathlib import Path
from queue import SimpleQueue

from kiosk.base.clock import SystemClock
from kiosk.printers.marlin.journal.parking import Bed
from kiosk.printers.marlin.printer import MarlinPrinter
from kiosk.printers.printer import JobEnded, PrinterEvent, PrinterState, PrintJob, StateChanged

CARRIED_OUT = {"pause": PrinterState.PAUSED, "resume": PrinterState.PRINTING}


def main(port: str, file: str, journal_dir: str, begin: str, *wishes: str) -> None:
    """Print until the end, or until killed."""
    events: SimpleQueue[PrinterEvent] = SimpleQueue()
    printer = MarlinPrinter(events.put, port, 115200, SystemClock(), Path(journal_dir), bed=Bed(250, 210, 200))
    path = Path(file)
    job = PrintJob("job", path, path.name, sha256=hashlib.sha256(path.read_bytes()).hexdigest())
    if begin == "watch":
        printer.watch_for(job)
    printer.connect()
    asked, wanted = "", list(wishes)
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
        carried_out = not asked or event.state is CARRIED_OUT[asked]
        if wanted and carried_out and event.state in {PrinterState.PRINTING, PrinterState.PAUSED}:
            asked = wanted.pop(0)
            printer.pause() if asked == "pause" else printer.resume()


main(*sys.argv[1:])
