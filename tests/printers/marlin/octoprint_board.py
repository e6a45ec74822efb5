"""OctoPrint's own virtual printer behind pseudo-terminals. Runs in OctoPrint's environment, never in ours.

    python octoprint_board.py

Each line on standard input, `{"folder": …, "settings": {…}}`, forks a process of its own with one printer: the import
of OctoPrint takes longer than most prints. It says `ready` once the link `port` in that folder can be opened. Each
line written to the pipe `debug` there is a debug command of that printer (`trigger_…`, `action_…`, `send …`). Every
move is written to `moves.txt`. It ends, and the link is gone, when the pipe is closed, or standard input.
"""

import json
import os
import select
import sys
import tempfile
import threading
import tty
from pathlib import Path
from types import SimpleNamespace

from octoprint.plugins import virtual_printer
from octoprint.plugins.virtual_printer import virtual
from serial import SerialTimeoutException

READ_TIMEOUT_S = 0.05
WITHOUT_FAULTS = {"simulated_errors": [], "rxBuffer": 4096, "sendBusy": True, "busyInterval": 0.5}


class Settings:
    """Settings of the virtual printer without a server: its defaults and the changes of the test."""

    def __init__(self, changes):
        self._values = virtual_printer.VirtualPrinterPlugin().get_settings_defaults() | WITHOUT_FAULTS | changes

    def get(self, path, merged=False):
        value = self._values
        for key in path:
            value = value[key]
        return value

    def get_boolean(self, path):
        return bool(self.get(path))

    def get_int(self, path):
        return int(self.get(path))

    def get_float(self, path):
        return float(self.get(path))

    def global_get_basefolder(self, _name):
        return tempfile.mkdtemp()


class Printer(virtual.VirtualPrinter):
    """The virtual printer with a log of its moves."""

    log = None

    def _gcode_G1(self, data):
        self.log.write(data.strip() + "\n")
        self.log.flush()
        self.buffered.put(data)


def main():
    virtual.plugin_manager = lambda: SimpleNamespace(get_hooks=lambda _name: {})
    for line in sys.stdin:
        asked = json.loads(line)
        if os.fork() == 0:
            run_printer(Path(asked["folder"]), asked["settings"])
    while True:
        try:
            os.wait()
        except ChildProcessError:
            return


def run_printer(folder, settings):
    """Run one until nobody wants it any more; never returns."""
    link, near_fd, far_fd = folder / "port", *os.openpty()
    tty.setraw(far_fd)
    unwanted = select.poll()
    unwanted.register(sys.stdin, 0)  # tells only that it was closed
    with (folder / "moves.txt").open("a") as log, (folder / "debug").open("rb", buffering=0) as debug:
        Printer.log = log
        printer = Printer(Settings(settings), None, tempfile.mkdtemp(), read_timeout=READ_TIMEOUT_S, write_timeout=5.0)
        link.symlink_to(os.ttyname(far_fd))
        gone = threading.Event()
        for target in (write_replies, read_commands):
            threading.Thread(target=target, args=(printer, near_fd, gone), daemon=True).start()
        print("ready", flush=True)
        while not gone.is_set() and not unwanted.poll(0):
            if select.select([debug], [], [], 0.1)[0]:
                line = debug.readline()
                if not line:
                    break
                printer._debugTrigger(line.decode().strip())
        link.unlink(missing_ok=True)  # the test may have removed its folder
        os._exit(0)  # its threads never end


def write_replies(printer, fd, gone):
    """Copy the printer's replies to the cable."""
    while not gone.is_set():
        try:
            line = printer.readline()
        except SerialTimeoutException:  # the cable was pulled
            gone.set()
            return
        if line:
            os.write(fd, line if line.endswith(b"\n") else line + b"\n")


def read_commands(printer, fd, gone):
    """Copy lines from the cable to the printer, which expects one line per write."""
    rest = b""
    while not gone.is_set():
        *lines, rest = (rest + os.read(fd, 4096)).split(b"\n")
        for line in lines:
            try:
                printer.write(line + b"\n")
            except SerialTimeoutException:
                gone.set()
                return


if __name__ == "__main__":
    main()
