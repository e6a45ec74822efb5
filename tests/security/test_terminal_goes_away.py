"""A terminal that goes away, as after a dropped SSH connection, and then refuses what is written to it (Q15)."""

import os
import subprocess
import sys
from pathlib import Path

KIOSK = (sys.executable, "-m", "kiosk")
WITHIN_S = 60.0
IN_A_TERMINAL = (
    sys.executable,
    "-c",
    "import fcntl, os, sys, termios; os.setsid(); fcntl.ioctl(0, termios.TIOCSCTTY, 0);"
    " os.execv(sys.argv[1], sys.argv[1:])",
)
"""Runs the words after it with standard input as its controlling terminal."""
HEAT_UP = "M109 S200\nG28\nG90\nM82\nG1 Z0.2 F600\nG1 X50 Y50 E1 F3000\nM104 S0\n"


def test_a_print_whose_terminal_goes_away_ends_with_the_heaters_off(tmp_path: Path) -> None:
    """H21, Q15: in the middle of a heat-up."""
    link, log, file = tmp_path / "port", tmp_path / "log", tmp_path / "hook.gcode"
    file.write_text(HEAT_UP)
    ours, theirs = os.openpty()
    serve = [*KIOSK, "virtual-board", "--link", str(link), "--log", str(log)]
    with subprocess.Popen(serve, stdout=subprocess.PIPE) as board:
        assert board.stdout
        assert board.stdout.readline().startswith(b"ready")
        printing = [*IN_A_TERMINAL, *KIOSK, "print", str(file), "--port", str(link)]
        with subprocess.Popen(printing, stdin=theirs, stdout=theirs, stderr=theirs) as run:
            os.close(theirs)
            shown = b""
            while b"heating" not in shown:
                shown += os.read(ours, 1000)
            os.close(ours)
            run.wait(WITHIN_S)
        board.terminate()
    executed = log.read_text().splitlines()
    assert executed.index("M104 S0") < executed.index("M84")
    assert "M140 S0" in executed
    assert not [line for line in executed if line.startswith("G1 X")]
