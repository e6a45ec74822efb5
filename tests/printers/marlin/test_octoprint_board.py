"""The driver on OctoPrint's virtual printer, an independent board, with the faults that it offers."""

import json
import os
import selectors
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.base.reason import ReasonCode
from kiosk.printers.printer import (
    JobEnded,
    JobProgressed,
    Outcome,
    PrinterState,
    PrintJob,
    PromptShown,
    StateChanged,
    TemperaturesRead,
)
from tests.octoprint_server import octoprint_program

pytestmark = pytest.mark.octoprint
Write = Callable[..., Path]
Make = Callable[..., Any]
SCRIPT = Path(__file__).with_name("octoprint_board.py")
WITHIN_S = 60.0


@pytest.fixture(scope="module")
def forking() -> Iterator["subprocess.Popen[bytes]"]:
    """The process that forks a board for each test, see `octoprint_board.py`."""
    command = [str(octoprint_program().with_name("python")), "-W", "ignore", str(SCRIPT)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        yield process


class OctoPrintBoard:
    """OctoPrint's virtual printer as its own process on a pseudo-terminal."""

    def __init__(self, forking: "subprocess.Popen[bytes]", directory: Path, settings: dict[str, Any]) -> None:
        self.link = directory / "port"
        self.log = directory / "moves.txt"
        os.mkfifo(directory / "debug")
        assert forking.stdin
        assert forking.stdout
        forking.stdin.write(json.dumps({"folder": str(directory), "settings": settings}).encode() + b"\n")
        forking.stdin.flush()
        self._debug = (directory / "debug").open("wb", buffering=0)
        with selectors.DefaultSelector() as selector:
            selector.register(forking.stdout, selectors.EVENT_READ)
            assert selector.select(WITHIN_S), "It did not start."
        assert forking.stdout.readline() == b"ready\n"

    def does(self, debug_command: str) -> None:
        """Trigger a fault or message: `action_pause`, `send …`, `trigger_…`."""
        self._debug.write(debug_command.encode() + b"\n")

    def moves(self) -> list[str]:
        """The moves in X that it received."""
        return [line for line in self.log.read_text().splitlines() if line.startswith("G1 X")]

    def close(self) -> None:
        """Have the process end."""
        self._debug.close()


@pytest.fixture
def octoprint_board(forking: "subprocess.Popen[bytes]", tmp_path: Path) -> Iterator[Callable[..., OctoPrintBoard]]:
    """Starts such boards: `octoprint_board(brokenResend=True)`."""
    started: list[OctoPrintBoard] = []

    def start(**settings: Any) -> OctoPrintBoard:
        directory = tmp_path / f"octoprint{len(started)}"
        directory.mkdir()
        started.append(OctoPrintBoard(forking, directory, settings))
        return started[-1]

    yield start
    for board in started:
        board.close()


def _job(path: Path) -> PrintJob:
    return PrintJob("job-1", path, path.name, 60)


def _moves(path: Path) -> list[str]:
    lines = (line.partition(";")[0].strip() for line in path.read_text().splitlines())
    return [line for line in lines if line.startswith("G1 X")]


def _print(printer: Any, events: Any, path: Path) -> JobEnded:
    printer.connect()
    events.wait_for_state(PrinterState.IDLE)
    printer.start(_job(path))
    ended = events.wait_for(JobEnded)
    assert isinstance(ended, JobEnded)
    return ended


def _begin(printer: Any, events: Any, path: Path, fraction: float = 0.1) -> None:
    printer.connect()
    events.wait_for_state(PrinterState.IDLE)
    printer.start(_job(path))
    events.wait_for(JobProgressed, lambda made: made.fraction > fraction)


STYLES: dict[str, dict[str, Any]] = {
    "marlin with capabilities": {"firmwareName": "Marlin 2.1.2", "capabilities": {"AUTOREPORT_TEMP": True}},
    "without capabilities": {"m115ReportCapabilities": False},
    "ok ahead of the answer": {"okBeforeCommandOutput": True},
    "repetier targets": {"repetierStyleTargetTemperature": True, "firmwareName": "Repetier_1.0.4"},
    "smoothie report": {"smoothieTemperatureReporting": True, "numExtruders": 2},
    "klipper report": {"klipperTemperatureReporting": True, "firmwareName": "Klipper"},
    "reprapfirmware position": {"reprapfwM114": True, "firmwareName": "RepRapFirmware"},
    "tight targets": {"m105TargetFormatString": "{heater}:{actual:.1f}/{target:.1f}", "hasChamber": True},
    "advanced ok": {"okFormatString": "ok N{lastN} P15 B{buffer}", "firmwareName": "Marlin 2.1.2"},
    "numbered ok": {"okFormatString": "ok {lastN}"},
}


@pytest.mark.parametrize("style", STYLES)
def test_a_print_completes_in_every_reporting_style(
    octoprint_board: Make, printer_on: Make, events: Any, gcode: Write, style: str
) -> None:
    """H2, H5, H6, H13, H16: each move once, and the temperatures read."""
    board = octoprint_board(**STYLES[style])
    path = gcode(moves=100, tool_c=25)
    ended = _print(printer_on(board.link), events, path)
    assert (ended.outcome, ended.resends) == (Outcome.DONE, 0)
    assert board.moves() == _moves(path)
    read = [event for event in events.all if isinstance(event, TemperaturesRead)]
    assert any((event.tool_c or 0) > 22 for event in read)
    assert any(event.bed_c == 21.3 for event in read)
    if not style.startswith("repetier"):
        assert any(event.tool_target_c == 25 for event in read)


@pytest.mark.parametrize("without_ok", [False, True])
def test_requested_lines_are_resent(
    octoprint_board: Make, printer_on: Make, events: Any, gcode: Write, without_ok: bool
) -> None:
    """H17: wrong checksum, wrong number; with and without an `ok` after the request."""
    faults = ["30:resend", "31:checksum_mismatch", "70:resend", "100:checksum_mismatch"]
    board = octoprint_board(simulated_errors=faults, brokenResend=without_ok)
    path = gcode(moves=150)
    ended = _print(printer_on(board.link), events, path)
    assert ended.outcome is Outcome.DONE
    assert ended.resends >= 4
    assert board.moves() == _moves(path)


def test_a_line_that_is_lost_silently_is_noticed(
    octoprint_board: Make, printer_on: Make, events: Any, gcode: Write
) -> None:
    """H14: an error without a request or an `ok`, and a line that is not answered."""
    board = octoprint_board(simulated_errors=["60:missing_lineno"])
    path = gcode(moves=400)
    printer = printer_on(board.link)
    _begin(printer, events, path, 0.3)
    board.does("dont_answer")
    assert events.wait_for(JobEnded).outcome is Outcome.DONE
    assert board.moves() == _moves(path)


def test_lost_and_broken_oks_stall_nothing_and_repeat_nothing(
    octoprint_board: Make, printer_on: Make, events: Any, gcode: Write
) -> None:
    """H13, H14: the board sends `wait`, and the driver probes it."""
    board = octoprint_board()
    path = gcode(moves=600)
    printer = printer_on(board.link)
    _begin(printer, events, path)
    for broken in ("k", "echo:something else", "ok N12 P15 B3", "ok T:21.3 /0.0"):
        board.does(f"prepare_ok {broken}")
    ended = events.wait_for(JobEnded)
    assert ended.outcome is Outcome.DONE
    assert board.moves() == _moves(path)


def test_unrelated_messages_do_not_disturb_a_print(
    octoprint_board: Make, printer_on: Make, events: Any, gcode: Write
) -> None:
    """H13, H18: about the card, notices, an unknown command, garbage."""
    board = octoprint_board()
    path = gcode(moves=400)
    printer = printer_on(board.link)
    _begin(printer, events, path)
    for words in (
        "echo:SD card ok",
        "echo:No SD card",
        "Error:volume.init failed",
        "//action:notification Layer 3",
        'echo:Unknown command: "G999"',
        "wait",
        "echo:busy: processing",
        "\x80\x81 T:xx /yy",
    ):
        board.does(f"send {words}")
    ended = events.wait_for(JobEnded)
    assert (ended.outcome, ended.resends) == (Outcome.DONE, 0)
    assert board.moves() == _moves(path)


@pytest.mark.parametrize(
    ("trigger", "raw"),
    [("trigger_fatal_error_marlin", "Thermal Runaway"), ("trigger_fatal_error_repetier", "Heater/sensor error")],
)
def test_a_fatal_error_fails_the_job_with_the_firmwares_message(
    octoprint_board: Make, printer_on: Make, events: Any, gcode: Write, trigger: str, raw: str
) -> None:
    """H18."""
    board = octoprint_board()
    printer = printer_on(board.link)
    _begin(printer, events, gcode(moves=2000))
    board.does(trigger)
    ended = events.wait_for(JobEnded)
    assert ended.outcome is Outcome.FAILED
    assert ended.reason.code is ReasonCode.STOPPED_ITSELF
    assert raw in ended.reason.values["raw"]
    assert raw in events.wait_for_state(PrinterState.ERROR).reason.values["raw"]


def test_a_reset_during_a_print_fails_it_and_the_board_is_identified_again(
    octoprint_board: Make, printer_on: Make, events: Any, gcode: Write
) -> None:
    """H7."""
    board = octoprint_board()
    printer = printer_on(board.link)
    _begin(printer, events, gcode(moves=2000))
    board.does("reset")
    ended = events.wait_for(JobEnded)
    assert ended.outcome is Outcome.FAILED
    assert ended.reason.code is ReasonCode.RESTARTED_DURING_PRINT
    events.wait_for_state(PrinterState.IDLE)


def test_an_unplugged_cable_fails_the_job_and_clears_the_readings(
    octoprint_board: Make, printer_on: Make, events: Any, gcode: Write
) -> None:
    """H4."""
    board = octoprint_board()
    printer = printer_on(board.link)
    _begin(printer, events, gcode(moves=2000))
    board.does("drop_connection")
    assert events.wait_for(JobEnded).outcome is Outcome.FAILED
    events.wait_for(TemperaturesRead, lambda read: read.tool_c is None)
    events.wait_for_state(PrinterState.OFFLINE)


def test_pause_and_resume_requested_by_the_machine_are_carried_out(
    octoprint_board: Make, printer_on: Make, events: Any, gcode: Write
) -> None:
    """H19: the print continues at its position."""
    board = octoprint_board()
    path = gcode(moves=600)
    printer = printer_on(board.link)
    _begin(printer, events, path)
    board.does("action_pause")
    events.wait_for_state(PrinterState.PAUSED)
    board.does("action_resume")
    assert events.wait_for(JobEnded).outcome is Outcome.DONE
    assert [move for move in board.moves() if move in set(_moves(path))] == _moves(path)


def test_a_cancel_requested_by_the_machine_confirms_the_heaters_off(
    octoprint_board: Make, printer_on: Make, events: Any, gcode: Write
) -> None:
    """H19, H21."""
    board = octoprint_board()
    printer = printer_on(board.link)
    _begin(printer, events, gcode(moves=2000))
    board.does("send //action:cancel")
    ended = events.wait_for(JobEnded)
    assert (ended.outcome, ended.heaters_off) == (Outcome.CANCELLED, True)


def test_a_filament_change_prompts_a_person_and_continues_when_answered(
    octoprint_board: Make, printer_on: Make, events: Any, gcode: Write
) -> None:
    """H15, H19: the prompt is shown with its choice, and the answer goes ahead of the job."""
    board = octoprint_board(capabilities={"PROMPT_SUPPORT": True})
    path = gcode(moves=200)
    lines = path.read_text().splitlines()
    path.write_text("\n".join([*lines[:100], "M600", *lines[100:]]) + "\n")
    printer = printer_on(board.link)
    printer.connect()
    events.wait_for_state(PrinterState.IDLE)
    printer.start(_job(path))
    prompt = events.wait_for(PromptShown)
    assert (prompt.text, prompt.choices) == ("Heater Timeout", ("Reheat",))
    events.wait_for(StateChanged, lambda event: event.state in {PrinterState.PAUSED, PrinterState.ATTENTION})
    printer.answer_prompt(0)
    board.does("send //action:resumed")
    assert events.wait_for(JobEnded).outcome is Outcome.DONE
    assert board.moves() == _moves(path)
