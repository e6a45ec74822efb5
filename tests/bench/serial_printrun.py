"""Printrun's core in the serial benchmark, run by its own Python: `serial_printrun.py BAUD FILE PORT`.

Needs only Printrun. Prints how many lines were sent, and the time used.
"""

import json
import sys
import threading
import time

from printrun import gcoder
from printrun.printcore import printcore

WITHIN_S = 120.0


def main() -> None:
    """Print the file."""
    baud, path, port = int(sys.argv[1]), sys.argv[2], sys.argv[3]
    with open(path) as file:  # noqa: PTH123 - as its own users do
        print_file = gcoder.LightGCode([line.rstrip("\n") for line in file])
    online, terminated = threading.Event(), threading.Event()
    errors = []
    core = printcore()
    core.onlinecb = online.set
    core.endcb = terminated.set
    core.errorcb = errors.append
    core.connect(port, baud)
    assert online.wait(WITHIN_S)
    began_s, cpu_began_s = time.monotonic(), time.process_time()
    assert core.startprint(print_file)
    assert terminated.wait(WITHIN_S)
    cpu_s, took_s = time.process_time() - cpu_began_s, time.monotonic() - began_s
    core.disconnect()
    print(json.dumps({"lines": len(print_file.lines), "resends": len(errors), "cpu_s": cpu_s, "took_s": took_s}))


if __name__ == "__main__":
    main()
