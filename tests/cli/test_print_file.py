"""`kiosk print` as a person runs it: a process, a port, an exit code."""

import json
import os
import re
import select
import signal
import subprocess
import sys
import tty
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

WITHIN_S = 60.0
KIOSK = (sys.executable, "-m", "kiosk")


@pytest.fixture
def port(tmp_path: Path) -> Iterator[Path]:
    """A board at twice real time, or faster for the end-to-end print."""
    link = tmp_path / "port"
    command = [*KIOSK, "virtual-board", "--link", str(link), "--speed", "200", "--log", str(tmp_path / "log")]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as board:
        assert board.stdout
        assert board.stdout.readline().startswith(b"ready")
        yield link
        board.send_signal(signal.SIGTERM)


def _piece(tmp_path: Path, tool_c: int = 200) -> Path:
    path = tmp_path / "piece.gcode"
    lines = [f"M109 S{tool_c}", "G28", "G90", "M82", "G1 Z0.2 F600"]
    lines += [f"G1 X{50 + i % 40} Y{50 + i % 7} E{i * 0.05:.3f} F3000" for i in range(1, 300)]
    path.write_text("\n".join([*lines, "M104 S0", "M84"]) + "\n")
    return path


def _run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*KIOSK, "print", *arguments], capture_output=True, text=True, timeout=WITHIN_S, check=False)


def test_a_file_is_printed_and_the_result_written_as_json(port: Path, tmp_path: Path) -> None:
    """H10, H12."""
    done = _run(str(_piece(tmp_path)), "--port", str(port), "--json")
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert (result["outcome"], result["lines"], result["resends"]) == ("done", 306, 0)
    assert set(result) == {"outcome", "lines", "seconds", "lines_per_s", "resends"}
    assert "printing" in done.stderr
    assert re.fullmatch(r"Done: 306 lines in \d+\.\d s", done.stderr.splitlines()[-1])
    assert (tmp_path / "log").read_text().count("G1 X") == 299


@pytest.mark.parametrize("hang_up", [False, True], ids=["Ctrl-C", "the terminal hangs up"])
def test_an_interrupted_print_is_cancelled_with_the_heaters_off(tmp_path: Path, hang_up: bool) -> None:
    """H21, Q15."""
    link, log = tmp_path / "port", tmp_path / "log"
    command = [*KIOSK, "virtual-board", "--link", str(link), "--log", str(log)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as board:
        assert board.stdout
        assert board.stdout.readline().startswith(b"ready")
        printing = [*KIOSK, "print", str(_piece(tmp_path)), "--port", str(link)]
        with subprocess.Popen(printing, stderr=subprocess.PIPE) as run:
            assert run.stderr
            assert select.select([run.stderr], [], [], WITHIN_S)[0]
            assert os.read(run.stderr.fileno(), 1000).startswith(b"heating")
            if hang_up:
                run.stderr.close()
            run.send_signal(signal.SIGHUP if hang_up else signal.SIGINT)
            code = run.wait(WITHIN_S)
            if not hang_up:
                assert code == 130
                assert run.stderr.read().splitlines()[-1] == b"The print was cancelled."
        executed = log.read_text().splitlines()
        board.send_signal(signal.SIGTERM)
    assert {"M104 S0", "M140 S0", "M107", "M84"} <= set(executed)
    assert not [line for line in executed if line.startswith("G1 X")]


def test_ctrl_c_before_the_printer_answers_is_reported_too(tmp_path: Path) -> None:
    """Nothing was printed, and the output says so."""
    board, far = os.openpty()
    tty.setraw(far)
    words = [*KIOSK, "print", str(_piece(tmp_path)), "--port", os.ttyname(far), "--baud", "115200", "--json"]
    try:
        with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
            assert select.select([board], [], [], WITHIN_S)[0], "the port was never asked"
            run.send_signal(signal.SIGINT)
            stdout, stderr = run.communicate(timeout=WITHIN_S)
    finally:
        os.close(board)
        os.close(far)

    assert run.returncode == 130, stderr
    result = json.loads(stdout)
    assert (result["outcome"], result["lines"], result["reason"]) == (
        "cancelled",
        0,
        "Interrupted before the print began.",
    )
    assert stderr == b"Interrupted before the print began.\n"


NO_PORT = "is not a serial port. Those that are plugged in are in /dev/serial/by-id.\n"


def _no_file(folder: Path) -> tuple[str, ...]:
    return (str(folder / "nofile.gcode"), "--port", "/dev/null")


def _empty_file(folder: Path) -> tuple[str, ...]:
    (folder / "piece.gcode").write_bytes(b"")
    return (str(folder / "piece.gcode"), "--port", "/dev/null")


def _binary_file(folder: Path) -> tuple[str, ...]:
    (folder / "piece.gcode").write_bytes(bytes(range(256)) * 20)
    return (str(folder / "piece.gcode"), "--port", "/dev/null")


def _no_port(folder: Path) -> tuple[str, ...]:
    return (str(_piece(folder)), "--port", "/dev/ttyNone")


def _device_that_is_no_port(folder: Path) -> tuple[str, ...]:
    return (str(_piece(folder)), "--port", "/dev/null")


def _folder_as_port(folder: Path) -> tuple[str, ...]:
    return (str(_piece(folder)), "--port", "/dev")


def _server_that_is_off(folder: Path) -> tuple[str, ...]:
    return (str(_piece(folder)), "--octoprint", "http://127.0.0.1:9", "--key", "x" * 32)


def _address_that_is_none(folder: Path) -> tuple[str, ...]:
    return (str(_piece(folder)), "--octoprint", "octopi.local", "--key", "x" * 32)


def _no_key_file(folder: Path) -> tuple[str, ...]:
    return (str(_piece(folder)), "--octoprint", "http://127.0.0.1:9", "--key-file", "/dev/ttyNone")


BAD_INPUT = [
    (_no_file, "There is no file nofile.gcode. Look at its name, or put the USB stick back.\n"),
    (_empty_file, "piece.gcode is empty. Export it from the slicer again.\n"),
    (_binary_file, "piece.gcode is not a print file. Choose a file that the slicer exported as G-code.\n"),
    (_no_port, "There is no port /dev/ttyNone. Is the printer plugged in and on?\n"),
    (_device_that_is_no_port, f"/dev/null {NO_PORT}"),
    (_folder_as_port, f"/dev {NO_PORT}"),
    (_server_that_is_off, "OctoPrint is not running at its address.\n"),
    (_address_that_is_none, "Not the address of an OctoPrint server: octopi.local\n"),
    (_no_key_file, "The key /dev/ttyNone is missing. Put it there in one line, then: chmod 600 /dev/ttyNone\n"),
]


@pytest.mark.parametrize(("made", "sentence"), BAD_INPUT, ids=[made.__name__[1:] for made, _ in BAD_INPUT])
def test_a_print_that_never_begins_says_why(
    tmp_path: Path, made: Callable[[Path], tuple[str, ...]], sentence: str
) -> None:
    """H4: one sentence on standard error, and with --json one object on standard output all the same."""
    done = _run(*made(tmp_path), "--json")

    assert done.returncode == 1
    assert done.stderr == sentence
    assert json.loads(done.stdout) == {
        "outcome": "failed",
        "lines": 0,
        "seconds": 0.0,
        "lines_per_s": 0.0,
        "resends": 0,
        "reason": sentence.rstrip("\n"),
    }


@pytest.mark.parametrize("options", [(), ("--port", "/dev/null", "--octoprint", "http://127.0.0.1:9", "--key", "k")])
def test_exactly_one_connection_must_be_named(tmp_path: Path, options: tuple[str, ...]) -> None:
    """Neither or both is a mistake of use."""
    done = _run(str(_piece(tmp_path)), *options)

    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == "Error: Give either --port, or --octoprint together with --key-file."
