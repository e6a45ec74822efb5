"""Our host in the serial benchmark, as a process of its own: one printer for each port, all in this process.

`python -m tests.bench.serial_ours BAUD JOURNAL_DIR FILE PORT…` prints how many lines were sent, and the time used.
"""

import json
import sys
import time
from pathlib import Path
from queue import SimpleQueue

from kiosk.base.clock import SystemClock
from kiosk.printers.marlin.printer import MarlinPrinter
from kiosk.printers.printer import JobEnded, Outcome, PrinterEvent, PrinterState, PrintJob, StateChanged

WITHIN_S = 120.0


def main() -> None:
    """Print the file on every port at once."""
    baud, journal_dir, path, ports = int(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4:]
    events: SimpleQueue[PrinterEvent] = SimpleQueue()
    printers = [MarlinPrinter(events.put, port, baud, SystemClock(), journal_dir) for port in ports]
    for printer in printers:
        printer.connect()
    idle = 0
    while idle < len(printers):
        idle += events.get(timeout=WITHIN_S) == StateChanged(PrinterState.IDLE)
    began_s, cpu_began_s = time.monotonic(), time.process_time()
    for index, printer in enumerate(printers):
        printer.start(PrintJob(f"job-{index}", path, path.name))
    terminated: list[JobEnded] = []
    while len(terminated) < len(printers):
        event = events.get(timeout=WITHIN_S)
        if isinstance(event, JobEnded):
            assert event.outcome is Outcome.DONE, event
            terminated.append(event)
    cpu_s, took_s = time.process_time() - cpu_began_s, time.monotonic() - began_s
    for printer in printers:
        printer.close()
    lines, resends = sum(end.lines for end in terminated), sum(end.resends for end in terminated)
    print(json.dumps({"lines": lines, "resends": resends, "cpu_s": cpu_s, "took_s": took_s}))


if __name__ == "__main__":
    main()
