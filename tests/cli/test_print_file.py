"""`kiosk print` as a person runs it: a process, a port, an exit code."""

import json
import os
import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

WITHIN_S = 60.0
KIOSK = (sys.executable, "-m", "kiosk")


@pytest.fixture
def port(tmp_path: Path) -> Iterator[Path]:
    """A board at twice the speed of life, or faster for the end-to-end print."""
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


def test_a_file_is_printed_and_the_result_said_as_json(port: Path, tmp_path: Path) -> None:
    """H10, H12."""
    done = _run(str(_piece(tmp_path)), "--port", str(port), "--json")
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert (said["outcome"], said["lines"], said["resends"]) == ("done", 306, 0)
    assert set(said) == {"outcome", "lines", "seconds", "lines_per_s", "resends"}
    assert "printing" in done.stderr
    assert (tmp_path / "log").read_text().count("G1 X") == 299


def test_ctrl_c_cancels_with_the_heaters_off(tmp_path: Path) -> None:
    """H21."""
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
            run.send_signal(signal.SIGINT)
            assert run.wait(WITHIN_S) == 130
            assert b"not seen" not in run.stderr.read()
        executed = log.read_text().splitlines()
        board.send_signal(signal.SIGTERM)
    assert {"M104 S0", "M140 S0", "M107", "M84"} <= set(executed)
    assert not [line for line in executed if line.startswith("G1 X")]


@pytest.mark.parametrize("kind", ["missing", "empty", "binary"])
def test_a_file_that_is_none_is_a_sentence_and_no_trace(tmp_path: Path, kind: str) -> None:
    """Before any port is opened."""
    path = tmp_path / "piece.gcode"
    if kind != "missing":
        path.write_bytes(b"" if kind == "empty" else bytes(range(256)) * 20)
    done = _run(str(path), "--port", str(tmp_path / "port"))
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert "Traceback" not in done.stderr


def test_a_port_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    """H4."""
    done = _run(str(_piece(tmp_path)), "--port", str(tmp_path / "port"))
    assert done.returncode == 1
    assert "There is no port" in done.stderr


def test_a_port_that_is_no_port_is_a_sentence(tmp_path: Path) -> None:
    """H4."""
    path = _piece(tmp_path)
    done = _run(str(path), "--port", str(path))
    assert done.returncode == 1
    assert "can't be opened" in done.stderr


def test_an_octoprint_that_is_off_is_a_sentence(tmp_path: Path) -> None:
    """The same for the other road."""
    done = _run(str(_piece(tmp_path)), "--octoprint", "http://127.0.0.1:9", "--key", "x" * 32)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert done.stderr.strip()


def test_one_road_must_be_said(tmp_path: Path) -> None:
    """Neither or both is a mistake of use."""
    assert _run(str(_piece(tmp_path))).returncode == 2
