"""Reading print files: our facts beside OctoPrint's analysis and Printrun's parser, in MB per second of CPU time.

Each reader runs in a process of its own, on the same moves in each usual order of words; slow ones get a shorter file.
With KIOSK_BENCH_GIGABYTE=1 our reader also reads a file of 1 GB, and its memory is measured.
"""

import json
import math
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from kiosk.gcode.worker import ENVIRONMENT
from tests.bench.figures import Figure
from tests.bench.serial import ROOT, printrun_python
from tests.octoprint_server import octoprint_program

ORDERS = {
    "plain moves (X Y E)": "G1 X{x:.3f} Y{y:.3f} E{e:.5f}\n",
    "vase (Z X Y E)": "G1 Z{z:.3f} X{x:.3f} Y{y:.3f} E{e:.5f}\n",
    "X Y Z F E": "G1 X{x:.3f} Y{y:.3f} Z{z:.3f} F1800 E{e:.5f}\n",
    "no blanks": "G1X{x:.3f}Y{y:.3f}E{e:.5f}\n",
    "arcs": "G3 X{x:.3f} Y{y:.3f} I{i:.3f} J{j:.3f} E{e:.5f}\n",
}
UNUSUAL = {
    "arcs by radius": "G3 X{x:.3f} Y{y:.3f} R40 E{e:.5f}\n",
    "G91 and G90 with each move": "G91\nG1 X{i:.3f} Y{j:.3f} E{e:.5f}\nG90\n",
    "small letters": "g1 x{x:.3f} y{y:.3f} e{e:.5f}\n",
    "line numbers": "N{n} G1 X{x:.3f} Y{y:.3f} E{e:.5f}*33\n",
    "comments in parentheses": "G1 X{x:.3f} Y{y:.3f} E{e:.5f} (wall)\n",
    "M73 and M117 each": "M73 P{p} R{n}\nM117 Line {n}\nG1 X{x:.3f} Y{y:.3f} E{e:.5f}\n",
}
"""Spellings that few slicers and programs use."""
FLOORS = {"plain moves (X Y E)": 30.0, **dict.fromkeys(UNUSUAL, 5.0), "M73 and M117 each": 2.0}
FLOOR = 20.0
OURS_BYTES, PEERS_BYTES = 20_000_000, 2_000_000
GIGABYTE = 1_000_000_000
MEMORY_MIB = 120.0
WITHIN_S = 1200.0

_END = """kib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps({'cpu_s': time.process_time() - began, 'mib': kib / 1024}))"""
_BEGIN = "import json, resource, sys, time"
OURS = f"""{_BEGIN}
from pathlib import Path
from kiosk.gcode.facts import read_facts
began = time.process_time()
read_facts(Path(sys.argv[1]))
{_END}"""
OCTOPRINT = f"""{_BEGIN}
from octoprint.util import gcodeInterpreter
reader = gcodeInterpreter.gcode()
began = time.process_time()
reader.load(sys.argv[1])
{_END}"""
PRINTRUN = f"""{_BEGIN}
from printrun import gcoder
began = time.process_time()
with open(sys.argv[1]) as file:
    gcoder.GCode(file)
{_END}"""


def run() -> list[Figure]:
    """MB/s of each order of words; memory at 1 GB if asked for."""
    figures = []
    octoprint = octoprint_program().parent / "python"
    printrun = printrun_python()
    with tempfile.TemporaryDirectory() as folder:
        for name, order in (ORDERS | UNUSUAL).items():
            path, short = Path(folder) / "long.gcode", Path(folder) / "short.gcode"
            write_moves(path, order, OURS_BYTES)
            write_moves(short, order, PEERS_BYTES)
            rate, _ = _measure(Path(sys.executable), OURS, path)
            theirs, _ = _measure(octoprint, OCTOPRINT, short)
            others, _ = _measure(printrun, PRINTRUN, short)
            peers = f"OctoPrint 1.11 {theirs:.1f}, Printrun 2.2.0 {others:.1f}"
            figures.append(Figure(f"reading {name}", rate, "MB/s", peer=peers, floor=FLOORS.get(name, FLOOR)))
        if os.environ.get("KIOSK_BENCH_GIGABYTE"):
            path = Path(folder) / "gigabyte.gcode"
            write_moves(path, ORDERS["vase (Z X Y E)"], GIGABYTE)
            rate, mib = _measure(Path(sys.executable), OURS, path)
            figures.append(Figure("reading 1 GB of vase", rate, "MB/s", floor=FLOOR))
            figures.append(Figure("memory for 1 GB", mib, "MiB", limit=MEMORY_MIB))
    return figures


def write_moves(path: Path, order: str, size: int) -> None:
    """A round part with layers, about `size` bytes of moves in this order of words."""
    chance = random.Random(1)
    with path.open("w") as file:
        file.write("M83\nG28\nM104 S210\nG1 Z0.2 F3000\n")
        written, number, z = 0, 0, 0.2
        while written < size:
            lines = []
            for _ in range(3000):
                number += 1
                values = {
                    "x": 100 + 50 * math.cos(number / 50) + chance.random(), "y": 100 + 50 * math.sin(number / 50),
                    "z": z + number % 3000 / 15000, "e": chance.random() / 10,
                    "n": number, "p": number % 100, "i": chance.uniform(-5, 5), "j": chance.uniform(-5, 5),
                }  # fmt: skip
                lines.append(order.format(**values))
            z = 0.2 + (z % 200)
            text = "".join(lines) + f";LAYER_CHANGE\n;TYPE:Perimeter\nG1 Z{z:.2f} F720\n"
            written += file.write(text)
        file.write("M104 S0\n")


def _measure(python: Path, program: str, path: Path) -> tuple[float, float]:
    """MB per second of CPU time, and the most memory in MiB, of a reader in its own process."""
    environment = {**os.environ, **ENVIRONMENT, "PYTHONPATH": str(ROOT)} if program is OURS else os.environ
    done = subprocess.run(
        [python, "-c", program, path], check=True, capture_output=True, text=True, timeout=WITHIN_S, env=environment
    )
    result = json.loads(done.stdout.splitlines()[-1])
    return path.stat().st_size / 1e6 / result["cpu_s"], result["mib"]
