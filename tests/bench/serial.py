"""The rate of a print over a serial cable: our host and Printrun, one after the other, on the same paced board.

The board is a process of its own: 10 bits a byte, a receive buffer of 128 bytes that loses what does not fit, four
command slots, the adapter's latency as given. Rates are counted by the board, from one second after its first move.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.printers.marlin.sending.flow_control import CLEAN_LINES
from kiosk.printers.marlin.wire.framing import frame
from tests.bench import serial_print_room
from tests.bench.figures import Figure
from tests.bench.known_cable import make_known
from tests.bench.printer_hub import printer_hub

ROOT = Path(__file__).resolve().parents[2]
PINS = ("Printrun==2.2.0", "pyserial==3.5")
"""Only its core is used, which needs no more than this; its GUI would need wxPython."""

ENVIRONMENT = ROOT / ".cache" / "printrun-2.2.0"
INSTALL_S = 600.0
WITHIN_S = 150.0
EACH_S = 4.0
PRINTERS = 8
PRINT_ROOM_LINES = 40_000
END = b"M104 S0\nM84\n"
"""A file that leaves the heaters on is taken to be cut off, and is not printed."""
STOP_ROUNDS = 25
UNPACED_LINES = 20_000
PRINTRUN_UNPACED_LINES = 5_000


@dataclass(frozen=True)
class Link:
    """One row of the table: the cable, the time each command takes, and the share of the wire to reach."""

    name: str
    baud: int
    latency_s: float
    command_s: float
    share: float
    meatpack: bool = False


LINKS = (
    Link("115200 baud, 1 ms", 115200, 0.001, 0.0, 0.95),
    Link("250000 baud, 1 ms", 250000, 0.001, 0.0, 0.95),
    Link("250000 baud, 1 ms, 1 ms a command", 250000, 0.001, 0.001, 0.95),
    Link("115200 baud, 16 ms", 115200, 0.016, 0.0, 0.90),
)
PACKED = Link("115200 baud, 1 ms, MeatPack", 115200, 0.001, 0.0, 1.0, meatpack=True)
UNPACED = Link("no pacing", 0, 0.0, 0.0, 0.0)


def command(index: int) -> bytes:
    """A move of the usual length: 38 or 39 bytes when framed."""
    return b"G1 X%07.3f Y%07.3f F%.2f" % (50 + index % 997 / 10, 50 + index % 991 / 10, 1800 + index % 89)


def bytes_a_line(lines: int) -> float:
    """The average length of the framed lines of such a file."""
    return sum(len(frame(index + 1, command(index))) for index in range(lines)) / lines


def run() -> list[Figure]:
    """Measure and return the figures."""
    python = printrun_python()
    with tempfile.TemporaryDirectory() as directory:
        bench = SerialBench(Path(directory), python)
        figures = [bench.rate(link) for link in LINKS]
        figures += [bench.first_lines(link, figures[at].value) for at, link in enumerate(LINKS) if not link.command_s]
        figures += [bench.packed(PACKED), bench.cost(), *bench.many(LINKS[0], figures[0].value)]
        return [*figures, *bench.print_room(LINKS[0], figures[0].value)]


def printrun_python() -> Path:
    """The Python of Printrun's own environment, which is made first if it is missing. Raises CalledProcessError."""
    python, stamp = ENVIRONMENT / "bin" / "python", ENVIRONMENT / "made-from.txt"
    pins = "\n".join(PINS)
    if not (python.exists() and stamp.exists() and stamp.read_text() == pins):
        shutil.rmtree(ENVIRONMENT, ignore_errors=True)
        ENVIRONMENT.parent.mkdir(exist_ok=True)
        subprocess.run([sys.executable, "-m", "venv", ENVIRONMENT], check=True, timeout=INSTALL_S)
        subprocess.run([python, "-m", "pip", "install", "-q", "--no-deps", *PINS], check=True, timeout=INSTALL_S)
        stamp.write_text(pins)
    return python


class SerialBench:
    """Runs boards and hosts as processes in a directory of their own."""

    def __init__(self, directory: Path, printrun: Path) -> None:
        self._directory = directory
        self._journals = directory / "journals"
        self._ours = [sys.executable, "-m", "tests.bench.serial_ours"]
        # -P: else serial.py beside it would shadow pyserial
        self._printrun = [str(printrun), "-P", str(ROOT / "tests" / "bench" / "serial_printrun.py")]

    def rate(self, link: Link) -> Figure:
        """Lines a second over this link, ours and Printrun's."""
        lines = round(link.baud / 10 / 38 * EACH_S)
        wire = link.baud / 10 / bytes_a_line(lines)
        ours, host = self._one(self._ours, link, lines)
        assert host["resends"] == 0, host
        theirs, _host = self._one(self._printrun, link, min(lines, round(lines * 0.2 + 200)))
        name = f"serial, {link.name}: lines/s (the wire carries {wire:.0f})"
        return Figure(name, ours, "lines/s", peer=f"Printrun 2.2.0: {theirs:.0f}", floor=link.share * wire)

    def first_lines(self, link: Link, known: float) -> Figure:
        """Lines a second to a new printer, until its cable has proved itself. known: to one that has."""
        boards, host = self._stream(self._ours, link, CLEAN_LINES, 1, is_known=False)
        assert host["resends"] == 0, host
        name = f"serial, {link.name}, a new printer: lines/s in its first {CLEAN_LINES} lines"
        return Figure(name, boards[0]["moves_per_s"], "lines/s", peer=f"after them: {known:.0f}")

    def packed(self, link: Link) -> Figure:
        """Lines a second to a board with MeatPack, compared with plain text on that wire."""
        lines = round(link.baud / 10 / 38 * EACH_S * 1.5)
        wire = link.baud / 10 / bytes_a_line(lines)
        ours, host = self._one(self._ours, link, lines)
        assert host["resends"] == 0, host
        name = f"serial, {link.name}: lines/s (plain text: at most {wire:.0f})"
        return Figure(name, ours, "lines/s", peer=f"{ours / wire:.2f} of plain text", floor=link.share * wire)

    def cost(self) -> Figure:
        """The host's processor time for each line, including I/O."""
        _rate, ours = self._one(self._ours, UNPACED, UNPACED_LINES)
        _rate, theirs = self._one(self._printrun, UNPACED, PRINTRUN_UNPACED_LINES)
        beside = f"Printrun 2.2.0: {1e6 * theirs['cpu_s'] / theirs['lines']:.0f}"
        return Figure("serial, no pacing: host CPU a line", 1e6 * ours["cpu_s"] / ours["lines"], "µs", 40, beside)

    def many(self, link: Link, single: float) -> list[Figure]:
        """Eight printers at once in one process."""
        lines = round(link.baud / 10 / 38 * EACH_S)
        boards, host = self._stream(self._ours, link, lines, PRINTERS)
        assert host["resends"] == 0, host
        slowest = min(board["moves_per_s"] for board in boards)
        name = f"serial, {PRINTERS} printers at {link.name}"
        return [
            Figure(f"{name}: the slowest", slowest, "lines/s", peer=f"alone: {single:.0f}", floor=0.98 * single),
            Figure(f"{name}: share of one core", 100 * host["cpu_s"] / host["took_s"], "%", 50),
        ]

    def print_room(
        self, link: Link, single: float, printers: int = PRINTERS, rounds: int = STOP_ROUNDS
    ) -> list[Figure]:
        """Several printers in a real print room with databases and journals, and stops while they stream."""
        path = self._directory / "long.gcode"
        moves = b"".join(command(index).partition(b"F")[0] + b"E0.10000\n" for index in range(PRINT_ROOM_LINES))
        path.write_bytes(b"G28\nM109 S200\n" + moves + END)
        ports = [str(self._directory / f"adapter-port{index}") for index in range(printers)]
        with (
            _board_process(link, ports) as boards,
            printer_hub(self._directory / "hub", "serial", ports, path) as hub,
        ):
            figures = serial_print_room.streaming(hub, ports, boards, single)
            return [*figures, serial_print_room.stops(hub, ports, boards, rounds)]

    def _one(self, host: Sequence[str], link: Link, lines: int) -> tuple[float, dict[str, Any]]:
        boards, output = self._stream(host, link, lines, 1)
        return boards[0]["moves_per_s"], output

    def _stream(
        self, host: Sequence[str], link: Link, lines: int, printers: int, *, is_known: bool = True
    ) -> tuple[list[dict[str, Any]], dict[str, Any]]:
        """is_known: earlier prints have shown that the cables are good."""
        path = self._directory / "stream.gcode"
        path.write_bytes(b"".join(command(index) + b"\n" for index in range(lines)))
        ports = [str(self._directory / f"adapter-port{index}") for index in range(printers)]
        shutil.rmtree(self._journals, ignore_errors=True)
        self._journals.mkdir()
        for port in ports if is_known else ():
            make_known(self._journals, port)
        with _boards(link, ports) as seen:
            journals = [str(self._journals)] if host is self._ours else []
            output = subprocess.run(
                [*host, str(link.baud or 115200), *journals, str(path), *ports],
                cwd=ROOT,
                stdout=subprocess.PIPE,
                timeout=WITHIN_S,
                check=True,
            )
        for board in seen:
            assert (board["moves"], board["lost_bytes"]) == (lines, 0), (link, board)
        return seen, json.loads(output.stdout.splitlines()[-1])


@contextmanager
def _board_process(link: Link, ports: Sequence[str]) -> Iterator[subprocess.Popen[bytes]]:
    """Boards on these ports; the process is terminated afterwards."""
    arguments = {
        "links": list(ports),
        "baud": link.baud,
        "latency_s": link.latency_s,
        "command_s": link.command_s,
        "meatpack": link.meatpack,
    }
    with subprocess.Popen(
        [sys.executable, "-m", "tests.bench.serial_board", json.dumps(arguments)], cwd=ROOT, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout
        try:
            assert process.stdout.readline() == b"ready\n"
            yield process
        finally:
            process.terminate()
            process.stdout.read()


@contextmanager
def _boards(link: Link, ports: Sequence[str]) -> Iterator[list[dict[str, Any]]]:
    """Boards on these ports; the list has what they counted, once they have ended."""
    seen: list[dict[str, Any]] = []
    with _board_process(link, ports) as process:
        yield seen
        process.terminate()
        assert process.stdout
        seen += json.loads(process.stdout.readlines()[-1])
