"""Boards and print files of the field over a real port: our printer thread or `kiosk print` on one end (H26–H35)."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.base.plain_text import machine_words
from kiosk.base.reason import ReasonCode
from kiosk.printers.printer import (
    ForeignPrintSeen,
    JobEnded,
    JobProgressed,
    Outcome,
    PrinterState,
    PrintJob,
    RequestRefused,
)
from kiosk.printers.virtual.board import BoardSettings
from kiosk.printers.virtual.dialects import DIALECTS
from kiosk.printers.virtual.faults import parse_fault
from kiosk.printers.virtual.pty_server import ServedBoard
from tests.cli.processes import eventually, running
from tests.printers.marlin.recording_board import FastClock, RecordingBoard

Make = Callable[..., Any]
CASES = Path(__file__).parent / "cases"
PRINTERS = sorted(set(DIALECTS) - {"grbl"})
WITHIN_S = 90.0


def settings(*faults: str, speed: float = 1.0, dialect: str = "marlin2", listens: bool = True) -> BoardSettings:
    """A board with these faults. listens: it has an emergency parser."""
    parsed = tuple(parse_fault(fault) for fault in faults)
    return BoardSettings(speed, emergency_parser=listens, dialect=DIALECTS[dialect], faults=parsed)


def job(path: Path) -> PrintJob:
    """The job that prints this file."""
    return PrintJob("job-1", path, path.name, 60)


def written(folder: Path, *lines: str) -> Path:
    """A print file with these lines."""
    path = folder / "cube.gcode"
    path.write_text("\n".join(lines) + "\n")
    return path


def executed(served: ServedBoard) -> list[str]:
    """The commands executed by a board that a thread of this process serves."""
    return served.log.getvalue().splitlines()


def targets(served: ServedBoard) -> list[float]:
    """The targets of all heaters, in °C."""
    return [heater.target_c for heater in served.board.machine.heaters]


def kiosk_print(path: Path, port: Path) -> Any:
    """`kiosk print`, running."""
    return running("print", path, "--port", port, "--baud", "115200", "--json")


def connected(printer: Any, events: Any) -> Any:
    """The printer once it is idle."""
    printer.connect()
    events.wait_for_state(PrinterState.IDLE)
    return printer


# Boards that do not listen while they wait (H26, H27) ----------------------------------------------------------------


@pytest.mark.parametrize("faults", [(), ("deaf-while-waiting",), ("holds-back",)], ids=["plain", "deaf", "USB"])
def test_ctrl_c_in_a_heat_up_ends_with_both_targets_at_0(served_board: Make, faults: tuple[str, ...]) -> None:
    """H26, H27: both heaters stayed on, and a cut M108 ran as M1."""
    board = served_board(settings=settings(*faults, speed=12, listens=False))
    with kiosk_print(CASES / "01_cancel_in_heatup.gcode", board.link) as printing:
        assert eventually(lambda: board.is_plugged_in and targets(board)[1] == 90)
        assert printing.interrupt() == 130
        assert "not seen to be off" not in printing.text
    assert targets(board) == [0, 0]
    assert not {line.split(" ")[0] for line in executed(board)} & {"M1", "M10"}
    assert board.board.lost_bytes == 0


@pytest.mark.parametrize("faults", [(), ("deaf-while-waiting",), ("holds-back",)], ids=["plain", "deaf", "USB"])
def test_a_stop_in_a_heat_up_halts_the_board_or_is_an_alarm(
    served_board: Make, printer_on: Make, events: Any, faults: tuple[str, ...]
) -> None:
    """H26, H27, H34: M112 was lost, and 260 °C was shown as stopped."""
    board = served_board(settings=settings(*faults, speed=4, listens="holds-back" in faults))
    printer = connected(printer_on(board.link), events)
    printer.start(job(CASES / "02_stop_in_m109.gcode"))
    assert eventually(lambda: targets(board)[0] == 260, WITHIN_S)
    printer.stop_now()
    ended = events.wait_for(JobEnded)
    assert ended.outcome is Outcome.FAILED
    if targets(board) == [0, 0]:
        assert ended.reason.code is ReasonCode.STOPPED_BY_PERSON
    else:  # deaf: it is told until somebody switches the printer off
        assert faults == ("deaf-while-waiting",)
        assert ReasonCode.DID_NOT_STOP in {detail.code for detail in ended.reason.details}
        assert eventually(lambda: targets(board) == [0, 0], WITHIN_S)


@pytest.mark.parametrize("fault", ["deaf-while-waiting", "holds-back", "two-tools"])
def test_a_print_is_done_on_a_board_of_this_kind(served_board: Make, fault: str) -> None:
    """H26, H30, H34: each line once, in order."""
    board = served_board(settings=settings(fault, speed=40, listens=False))
    with kiosk_print(CASES / "03_any_job.gcode", board.link) as printing:
        assert printing.process.wait(WITHIN_S) == 0
    made = [line for line in executed(board) if line.startswith("G1 X")]
    assert made == [line for line in (CASES / "03_any_job.gcode").read_text().splitlines() if line.startswith("G1 X")]
    assert board.board.lost_bytes == 0


# Firmware that stops itself (H28) ------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", PRINTERS)
def test_a_print_on_a_firmware_that_stopped_itself_has_failed_in_its_words(
    served_board: Make, printer_on: Make, events: Any, name: str
) -> None:
    """H18, H28: it was "done"."""
    board = served_board(settings=settings("stopped:60", speed=100, dialect=name))
    printer = connected(printer_on(board.link), events)
    printer.start(job(CASES / "03_any_job.gcode"))
    ended = events.wait_for(JobEnded)
    assert ended.outcome is Outcome.FAILED
    assert ended.reason.values["raw"] in map(machine_words, DIALECTS[name].stop_messages)
    assert targets(board) == [0, 0]


@pytest.mark.parametrize("name", ["marlin2", "repetier-plain"])
def test_the_firmware_is_quoted_at_a_terminal(served_board: Make, name: str) -> None:
    """H28."""
    board = served_board(settings=settings("stopped:60", speed=100, dialect=name))
    with kiosk_print(CASES / "03_any_job.gcode", board.link) as printing:
        assert printing.process.wait(WITHIN_S) == 1
        result = json.loads(printing.line_with('"outcome"'))
    assert result["outcome"] == "failed"
    assert any(words in result["reason"] for words in map(machine_words, DIALECTS[name].stop_messages))


def test_a_nozzle_that_was_turned_off_without_a_word_fails_the_print(
    served_board: Make, printer_on: Make, events: Any, gcode: Make
) -> None:
    """H28."""
    board = served_board(settings=settings("heater-off:80", speed=50))
    printer = connected(printer_on(board.link), events)
    printer.start(job(gcode(moves=2000, tool_c=200, feed=300)))
    assert events.wait_for(JobEnded).reason.code is ReasonCode.TURNED_HEATERS_OFF


def test_a_dry_run_is_never_done(served_board: Make, printer_on: Make, events: Any, gcode: Make) -> None:
    """H28."""
    board = served_board(settings=settings("dry-run:1", speed=30))
    printer = connected(printer_on(board.link), events)
    printer.start(job(gcode(moves=400, tool_c=200, feed=300)))
    ended = events.wait_for(JobEnded)
    assert (ended.outcome, ended.reason.code) == (Outcome.FAILED, ReasonCode.HEATERS_NEVER_ON)


# Prints from the board's card, several tools (H27, H29) --------------------------------------------------------------


def test_nothing_starts_over_a_print_from_the_card(served_board: Make, printer_on: Make, events: Any) -> None:
    """H29: a job ran into it."""
    board = served_board(settings=settings("sd-print:4s", speed=20))
    printer = connected(printer_on(board.link), events)
    if ForeignPrintSeen("") not in events.all:
        assert events.wait_for(ForeignPrintSeen) == ForeignPrintSeen("")
    printer.start(job(CASES / "03_any_job.gcode"))
    assert events.wait_for(RequestRefused).request == "start"
    assert eventually(lambda: targets(board) == [210, 60])
    assert not [line for line in executed(board) if line.startswith("G")]


def test_every_tool_is_off_after_a_cancel(served_board: Make) -> None:
    """H27: only the active one was."""
    board = served_board(settings=settings("two-tools", speed=20))
    with kiosk_print(CASES / "05_dual.gcode", board.link) as printing:
        assert eventually(lambda: sum(line.startswith("G1 X") for line in executed(board)) > 5, WITHIN_S)
        assert targets(board) == [210, 220, 60]
        assert printing.interrupt() == 130
        assert "not seen to be off" not in printing.text
    assert targets(board) == [0, 0, 0]


# Spellings, modes, numbers, texts (H30, H31, H33, G2, G9) ------------------------------------------------------------


@pytest.mark.parametrize("line", ["M190S100", "M190\tS100", "m190 s100", "m0190S100"])
def test_a_bed_heats_for_as_long_as_it_takes(
    recording_board: Make, printer_on: Make, events: Any, tmp_path: Path, line: str
) -> None:
    """H30: eight minutes with a report each second and nothing else; it was given up after 381 s, the heater on."""
    clock, second_s = FastClock(), 1 / 150

    def heat(command: str, board: RecordingBoard) -> list[str] | None:
        if not command.startswith("M190"):
            return None
        clock.run_at(1 / second_s)
        for second in range(480):
            board.spend(second_s)
            board.send(f"T:21.0 /0.0 B:{21 + 79 * second / 480:.1f} /100.0 @:0 B@:127 W:?")
        clock.run_at(1)
        return ["ok"]

    board = recording_board(heat)
    printer = connected(printer_on(board.link, clock=clock), events)
    rest = (CASES / "06_nospace190.gcode").read_text().splitlines()[1:]
    printer.start(job(written(tmp_path, line, *rest)))
    assert events.wait_for(JobEnded).outcome is Outcome.DONE
    commands = [command for command in board.executed if command[0] == "G"]
    assert commands == ["G28", "G1 X5 Y5 E1 F600", "G1 X9 Y5 E1"]


SPELLINGS = {
    "lower case": (["g28", "g90", "m83", "g1 z0.2 f3000", "g1 x1 y1 e1 f1200"], "g1 x{x} y{y} e1"),
    "one line": (["G28", "G90 M83", "G1 Z0.2 F3000", "G1 X1 Y1 E1 F1200"], "G1 X{x} Y{y} E1"),
    "arcs": (["G28", "G90", "M83", "G1 Z0.2 F3000", "G2 X1 Y1 I1 J1 E1 F1200"], "G1 X{x} Y{y} E1"),
}


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_a_resume_restores_modes_and_feed_rate_of_every_spelling(
    served_board: Make, printer_on: Make, events: Any, tmp_path: Path, spelling: str
) -> None:
    """H22, H30: the modes were wrong, and 33 mm of filament were pulled back."""
    head, move = SPELLINGS[spelling]
    moves = [move.format(x=10 + index % 50, y=20 + index % 7) for index in range(200)]
    board = served_board(settings=settings(speed=20))
    printer = connected(printer_on(board.link), events)
    printer.start(job(written(tmp_path, "M109 S200", *head, *moves)))
    events.wait_for(JobProgressed, lambda progress: progress.fraction > 0.3)
    printer.pause()
    events.wait_for_state(PrinterState.PAUSED)
    before = len(executed(board))
    printer.resume()
    assert events.wait_for(JobEnded).outcome is Outcome.DONE
    after = executed(board)[before:]
    restored = after.index("G1 F1200")
    assert after[restored - 2 : restored] == ["G90", "M83"]
    motion = board.board.machine.motion
    assert motion.relative_e
    assert motion.position["E"] == pytest.approx(len(moves) + 1, abs=0.01)


def test_a_byte_order_mark_loses_no_command(recording_board: Make, printer_on: Make, events: Any) -> None:
    """G2: byte for byte."""
    board = recording_board()
    printer = connected(printer_on(board.link), events)
    printer.start(job(CASES / "07_bom.gcode"))
    assert events.wait_for(JobEnded).outcome is Outcome.DONE
    assert b"N1 G28*18" in board.raw


def test_an_asterisk_in_a_text_does_not_fail_the_print(recording_board: Make, printer_on: Make, events: Any) -> None:
    """H31: on a board that takes the first one; it failed after ten resends."""
    board = recording_board(first_asterisk=True)
    printer = connected(printer_on(board.link), events)
    printer.start(job(CASES / "09_star_in_m117.gcode"))
    ended = events.wait_for(JobEnded)
    assert (ended.outcome, ended.resends) == (Outcome.DONE, 0)
    assert any("Layer 1" in command for command in board.executed)


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("12_lower_n_numbers.gcode", ["M104 S0", "G28", "G90", "M83", "G1 Z0.2 F3000"]),
        ("13_paren_comments.gcode", ["G1 X20 F3000", "G1 X30", "M104 S0", "G28"]),
    ],
)
def test_numbers_and_comments_of_a_file_never_reach_the_board(
    recording_board: Make, printer_on: Make, events: Any, name: str, first: list[str]
) -> None:
    """G2, H9."""
    board = recording_board()
    printer = connected(printer_on(board.link), events)
    before = len(board.executed)
    printer.start(job(CASES / name))
    assert events.wait_for(JobEnded).outcome is Outcome.DONE
    sent = [command for command in board.executed[before:] if command not in {"M105", "M27"}]
    assert sent[: len(first)] == first
    assert not [line for line in board.raw if b"(" in line or line[:1] == b"n"]


def test_a_named_command_of_any_length_is_executed_by_klipper(
    served_board: Make, printer_on: Make, events: Any
) -> None:
    """G9: it was refused."""
    path = CASES / "14_klipper_long_line.gcode"
    board = served_board(settings=settings(speed=100, dialect="klipper"))
    printer = connected(printer_on(board.link), events)
    printer.start(job(path))
    assert events.wait_for(JobEnded).outcome is Outcome.DONE
    assert path.read_text().splitlines()[0] in executed(board)


def moves_then(line: bytes, folder: Path) -> Path:
    """A file of 80 moves, this line, and 40 more moves."""
    moves = [b"G1 X%d Y%d F6000" % (10 + index, 20 + index) for index in range(120)]
    path = folder / "cube.gcode"
    path.write_bytes(b"\n".join([b"G28", b"G90", *moves[:80], line, *moves[80:]]) + b"\n")
    return path


@pytest.mark.parametrize("line", [b"M117 M110 N5", b"G1 X5 M110 N5", b"M118 A1 M110N5", b"M110 N5", b"m110n5"])
def test_a_line_that_would_renumber_the_board_repeats_no_move(
    recording_board: Make, printer_on: Make, events: Any, tmp_path: Path, line: bytes
) -> None:
    """H33: hundreds of old moves were executed again, into the part."""
    board = recording_board()
    printer = connected(printer_on(board.link), events)
    printer.start(job(moves_then(line, tmp_path)))
    ended = events.wait_for(JobEnded)
    assert (ended.outcome, ended.resends) == (Outcome.DONE, 0)
    made = [command for command in board.executed if command.startswith("G1 X") and "Y" in command]
    assert made == [f"G1 X{10 + index} Y{20 + index} F6000" for index in range(120)]


@pytest.mark.parametrize(
    "line", [b"M117 \xff\xff\xfbG28", b"G1 X5\xff\xff\xfb\nM104 S300", b"\xff\xff\xfa", b"M117 \xff\xff\xf9\x80"]
)
def test_no_order_to_unpack_lines_reaches_the_board(
    recording_board: Make, printer_on: Make, events: Any, tmp_path: Path, line: bytes
) -> None:
    """G2, H33: commands are printable ASCII; forbidden ones were smuggled past the check."""
    board = recording_board()
    printer = connected(printer_on(board.link), events)
    printer.start(job(moves_then(line, tmp_path)))
    assert events.wait_for(JobEnded).outcome is Outcome.DONE
    assert all(byte < 0x7F for received in board.raw for byte in received)
    assert sum(command.startswith("G28") for command in board.executed) == 1
