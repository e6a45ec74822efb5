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

from kiosk.base.errors import WorldError
from kiosk.cli.printing.file_check import FileRefusedError, KnownPrinter
from kiosk.cli.printing.file_gate import FileGate
from kiosk.printers.printer import PrintJob
from tests.cli.conftest import Kiosk
from tests.cli.forked_kiosk import run_kiosk
from tests.cli.processes import running

WITHIN_S = 60.0
KIOSK = (sys.executable, "-m", "kiosk")


@pytest.fixture
def port(tmp_path: Path) -> Iterator[Path]:
    """A board at twice real time, or faster for the end-to-end print."""
    link = tmp_path / "port"
    with running("virtual-board", "--link", link, "--speed", "200", "--log", tmp_path / "log") as board:
        board.line_with("ready")
        yield link
        board.process.send_signal(signal.SIGTERM)
        board.process.wait(WITHIN_S)


def _piece(tmp_path: Path, tool_c: int = 200) -> Path:
    path = tmp_path / "piece.gcode"
    lines = [f"M109 S{tool_c}", "G28", "G90", "M82", "G1 Z0.2 F600"]
    lines += [f"G1 X{50 + i % 40} Y{50 + i % 7} E{i * 0.05:.3f} F3000" for i in range(1, 300)]
    path.write_text("\n".join([*lines, "M104 S0", "M84"]) + "\n")
    return path


def _run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return run_kiosk("print", *arguments, timeout_s=WITHIN_S)


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
    with running("virtual-board", "--link", link, "--log", log) as board:
        board.line_with("ready")
        printing = [*KIOSK, "print", str(_piece(tmp_path)), "--port", str(link)]
        with subprocess.Popen(printing, stderr=subprocess.PIPE) as run:
            assert run.stderr
            said = b""
            while b"heating" not in said:
                assert select.select([run.stderr], [], [], WITHIN_S)[0]
                said += os.read(run.stderr.fileno(), 1000)
            if hang_up:
                run.stderr.close()
            run.send_signal(signal.SIGHUP if hang_up else signal.SIGINT)
            code = run.wait(WITHIN_S)
            if not hang_up:
                assert code == 130
                assert run.stderr.read().splitlines()[-1] == b"The print was cancelled."
        executed = log.read_text().splitlines()
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
    assert done.stderr.splitlines()[-1] == "Error: Give --port, or --octoprint or --moonraker together with --key-file."


# The safety gate ------------------------------------------------------------------------------------------------------

START = ("M104 S200", "M109 S200", "G28", "G90", "M82", "G1 Z0.2 F600")
MOVES = tuple(f"G1 X{50 + n % 40} Y{50 + n % 7} E{n * 0.05:.3f} F3000" for n in range(1, 60))
END = ("M104 S0", "M84")
STOPPED = {
    "settings stored": ([*START, "M502", *MOVES, *END], "stop: Forbidden commands (M502)"),
    "too hot": ([*START, "M104 S400", *MOVES, *END], "stop: Nozzle too hot (Asks for 400 °C, at most "),
    "cut off": ([*START, *MOVES], "stop: The file is cut off (Export it again)"),
    "into the bed": ([*START, "G1 Z-5", *MOVES, *END], "stop: Drives into the bed (Goes to Z -5 mm)"),
    "other machine": ([";FLAVOR:UltiGCode", *START, *MOVES, *END], "stop: For another kind of machine (Made for "),
}  # fmt: skip


def _written(folder: Path, *lines: str) -> str:
    path = folder / "part.gcode"
    path.write_text("\n".join(lines) + "\n")
    return str(path)


def _executed(folder: Path) -> list[str]:
    """What the board executed of the file: without what is asked of any board."""
    log = folder / "log"
    lines = log.read_text().splitlines() if log.exists() else []
    return [line for line in lines if line.startswith(("G1", "G28", "M82"))]


@pytest.mark.parametrize(("lines", "words"), list(STOPPED.values()), ids=list(STOPPED))
@pytest.mark.parametrize("override", [(), ("--override", "known_file")], ids=["", "override"])
def test_a_file_that_the_gate_stops_is_not_sent(
    port: Path, tmp_path: Path, lines: list[str], words: str, override: tuple[str, ...]
) -> None:
    """G1, G3, G4, G5, G6: no reason helps, the port isn't even opened, and the words are those of `kiosk gcode`."""
    file = _written(tmp_path, *lines)
    done = _run(file, "--port", str(port), *override, "--json")
    assert done.returncode == 2
    assert words in done.stderr
    assert done.stderr.splitlines()[-1].startswith("Not printed. ")
    result = json.loads(done.stdout)
    assert (result["outcome"], result["lines"]) == ("failed", 0)
    assert "stop" in [finding["level"] for finding in result["findings"]]
    assert not (tmp_path / "log").exists() or not (tmp_path / "log").read_text()
    told = run_kiosk("gcode", file, "--firmware", "marlin", timeout_s=WITHIN_S)
    levels = ("stop:", "override:")
    refused, said = (
        [line for line in text.splitlines() if line.startswith(levels)] for text in (done.stderr, told.stdout)
    )
    assert refused == said


def test_what_an_operator_may_allow_needs_one_of_the_reasons(port: Path, tmp_path: Path) -> None:
    """G6: the reason is written beside what it allows."""
    file = _written(tmp_path, *[line for line in START if line != "G28"], *MOVES, *END)
    refused = _run(file, "--port", str(port))
    assert refused.returncode == 2
    assert "override: Doesn't home the printer" in refused.stderr
    assert "--override: known_file, settings_wrong, stays_beside." in refused.stderr.splitlines()[-1]
    assert not _executed(tmp_path)
    assert _run(file, "--port", str(port), "--override", "because").returncode == 2
    assert not _executed(tmp_path)

    done = _run(file, "--port", str(port), "--override", "stays_beside")

    assert done.returncode == 0, done.stderr
    assert "override: Doesn't home the printer" in done.stderr
    assert "allowed by --override: stays_beside" in done.stderr
    assert len([line for line in _executed(tmp_path) if line.startswith("G1 X")]) == len(MOVES)


def test_advice_is_written_and_what_is_not_known_is_said_in_one_line(port: Path, tmp_path: Path) -> None:
    """G6: a file for another nozzle, filament and bed is printed where nobody knows those of the printer."""
    file = _written(tmp_path, "; nozzle_diameter = 0.6", "; filament_type = PETG", *START, "M900 K0.05", *MOVES, *END)
    done = _run(file, "--port", str(port))
    assert done.returncode == 0, done.stderr
    assert "advice: Changes settings for a while (M900)" in done.stderr
    unknown = [line for line in done.stderr.splitlines() if line.startswith("not judged")]
    assert unknown == ["not judged, as not known of the printer: bed (--bed), nozzle (--nozzle), filament (--material)"]


@pytest.mark.parametrize(
    ("option", "level", "words"),
    [
        (("--bed", "60x60x100"), "stop", "Too big for the bed"),
        (("--nozzle", "0.4"), "override", "Wrong nozzle: 0.4 mm (Made for 0.6 mm)"),
        (("--material", "PLA"), "override", "Wrong filament: PLA (Made for PETG)"),
        (("--firmware", "klipper"), "advice", "For other firmware (Made for marlin)"),
    ],
    ids=["bed", "nozzle", "material", "firmware"],
)
def test_what_is_said_of_the_printer_is_judged(
    port: Path, tmp_path: Path, option: tuple[str, ...], level: str, words: str
) -> None:
    """G5, G6, G11"""
    lines = (";FLAVOR:Marlin", "; nozzle_diameter = 0.6", "; filament_type = PETG", *START, *MOVES, *END)
    done = _run(_written(tmp_path, *lines), "--port", str(port), *option)
    assert f"{level}: {words}" in done.stderr
    assert done.returncode == (0 if level == "advice" else 2), done.stderr
    if option[0] != "--firmware":
        assert option[0] not in next(line for line in done.stderr.splitlines() if line.startswith("not judged"))


def test_a_printer_of_the_hub_is_judged(port: Path, tmp_path: Path, kiosk: Kiosk, config_path: Path) -> None:
    """G6: its sizes, nozzle and filament, over the port that is named; the options say what differs today."""
    assert kiosk("hub", "init", "--config", config_path).returncode == 0
    file = _written(tmp_path, "; filament_type = PETG", *START, *MOVES, *END)
    hub = ("--printer", "ahven", "--config", str(config_path))
    refused = _run(file, "--port", str(port), *hub)
    assert refused.returncode == 2
    assert "override: Wrong filament: PLA (Made for PETG)" in refused.stderr
    assert "not judged" not in refused.stderr
    done = _run(file, "--port", str(port), *hub, "--material", "PETG")
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("dialect", "option", "code"), [("marlin2", (), 2), ("klipper", (), 0), ("marlin2", ("--firmware", "klipper"), 0)]
)
def test_the_firmware_is_what_the_board_says(tmp_path: Path, dialect: str, option: tuple[str, ...], code: int) -> None:
    """G6: a file that leaves heating to macros prints cold on Marlin, and is in order on Klipper."""
    link, log = tmp_path / "port", tmp_path / "log"
    file = _written(tmp_path, "PRINT_START EXTRUDER=200 BED=60", "G90", "M82", "G1 Z0.2", *MOVES, "PRINT_END")
    board_words = ("--link", link, "--speed", "200", "--log", log, "--dialect", dialect)
    with running("virtual-board", *board_words) as board:
        board.line_with("ready")
        done = _run(file, "--port", str(link), *option)
    assert done.returncode == code, done.stderr
    assert ("stop: Would print cold" in done.stderr) == bool(code)
    assert bool(_executed(tmp_path)) == (not code)


@pytest.mark.parametrize("keep", [False, True], ids=["off", "kept"])
def test_heaters_that_the_file_leaves_on_are_switched_off(port: Path, tmp_path: Path, keep: bool) -> None:
    """G4: unless the person wants them on."""
    file = _written(tmp_path, *START, "M140 S50", *MOVES, "M84")
    done = _run(file, "--port", str(port), *(["--keep-heaters"] if keep else []))
    assert done.returncode == 0, done.stderr
    assert "advice: Stays hot after the print" in done.stderr
    assert ("switched off after the print: " in done.stderr) != keep
    executed = (tmp_path / "log").read_text().splitlines()
    ended = executed[executed.index("M84") :]
    assert ({"M104 S0", "M140 S0"} <= {line.replace(" T0", "") for line in ended}) != keep


def test_what_was_checked_is_what_is_started(tmp_path: Path) -> None:
    """G17: a file that was written again meanwhile is not."""
    file = Path(_written(tmp_path, *START, *MOVES, *END))
    gate, job = FileGate(file, KnownPrinter(), None), PrintJob("job", file, file.name)
    assert gate.judge(job, "Marlin 2.1.2", keep_heaters=False) == job
    file.write_text("\n".join([*START, "M502", *MOVES, *END]) + "\n")
    with pytest.raises(WorldError, match="changed"):
        gate.judge(job, "Marlin 2.1.2", keep_heaters=False)
    with pytest.raises(FileRefusedError):
        FileGate(file, KnownPrinter(), None)
