"""Firmware that stopped itself, and heaters that do not do what the file asks (H18, H28)."""

from pathlib import Path
from typing import Any

import pytest

from kiosk.base.plain_text import machine_words
from kiosk.base.reason import ReasonCode
from kiosk.printers.printer import JobEnded, Outcome, PrinterState, StateChanged

Host = Any
STOPPED = [
    "Error:!! STOP called because of BLTouch error - restart with M999",
    "Printer stopped due to errors. Fix the error and use M999 to restart.",
    "Error:Heating failed, system stopped! Heater_ID: 0",
    "Error:MINTEMP triggered, system stopped! Heater_ID: bed",
    "Error:One heater seems decoupled from thermistor - disabling all for safety!",
    "Error:Printer set into dry run mode until restart!",
    "Error: Heater 1 fault: temperature excursion exceeded 15.0C",
    "PREHEAT ERROR (hotend 0): supervision required",
    "!! Shutdown due to sensor error",
    "// Klipper state: Shutdown",
    "fatal: Heater/sensor error - Printer stopped",
    "ERROR: Temperature took too long to be reached on T, HALT asserted, TURN POWER OFF IMMEDIATELY",
]


def heated(tmp_path: Path, *lines: str) -> Path:
    """A print file that heats the nozzle and then moves."""
    path = tmp_path / "cube.gcode"
    path.write_text("\n".join(["M104 S210", *lines, *[f"G1 X{index}" for index in range(400)]]) + "\n")
    return path


def play(host: Host, seconds: int, report: str) -> None:
    """A board that executes everything and reports these temperatures each second."""
    for _ in range(seconds):
        for command in host.commands():
            host.receives("ok" + report if command == "M105" else "ok")
        host.receives(report).passes(1)


@pytest.mark.parametrize("line", STOPPED)
def test_a_firmware_that_stopped_itself_is_believed(host: Host, tmp_path: Path, line: str) -> None:
    """H18, H28: in its own words, without the prefixes of the protocol."""
    host.connects().starts(heated(tmp_path))
    host.sent()
    host.receives(line)
    ended = host.last(JobEnded)
    assert (ended.outcome, ended.reason.values["raw"]) == (Outcome.FAILED, machine_words(line))
    assert host.state is PrinterState.ERROR
    assert "M104 S0" in host.commands()


def test_a_firmware_that_stopped_itself_with_its_heaters_on_is_an_alarm(host: Host, tmp_path: Path) -> None:
    """H27, H28: it says so, but a heater stays on."""
    host.connects().starts(heated(tmp_path))
    host.sent()
    host.receives(STOPPED[0])
    play(host, 8, " T:200.0 /210.0 B:60.0 /0.0")
    assert ReasonCode.DID_NOT_STOP in [detail.code for detail in host.last(StateChanged).reason.details]


def test_a_target_that_fell_to_0_by_itself_fails_the_print(host: Host, tmp_path: Path) -> None:
    """H28: without any words."""
    host.connects().starts(heated(tmp_path))
    play(host, 5, " T:210.0 /210.0 B:22.0 /0.0")
    assert host.last(JobEnded) is None
    play(host, 12, " T:180.0 /0.0 B:22.0 /0.0")
    ended = host.last(JobEnded)
    assert (ended.outcome, ended.reason.code) == (Outcome.FAILED, ReasonCode.TURNED_HEATERS_OFF)


def test_a_target_that_the_file_sets_to_0_fails_nothing(host: Host, tmp_path: Path) -> None:
    """H28."""
    host.connects().starts(heated(tmp_path, "G1 X5", "G1 X6", "M104 S0"))
    play(host, 3, " T:210.0 /210.0 B:22.0 /0.0")
    play(host, 20, " T:180.0 /0.0 B:22.0 /0.0")
    assert host.last(JobEnded) is None


@pytest.mark.parametrize("ending", ["", "G28\n", "M104 S0\nM140 S0\nG28\n"])
def test_a_print_whose_heaters_never_went_on_is_not_done(host: Host, tmp_path: Path, ending: str) -> None:
    """H28: a board in its dry run; most files turn the heaters off at their end."""
    path = heated(tmp_path)
    with path.open("a") as file:
        file.write(ending)
    host.connects().starts(path)
    for _ in range(900):
        for command in host.commands():
            host.receives("ok T:22.0 /0.0 B:22.0 /0.0" if command == "M105" else "ok")
        host.receives(" T:22.0 /0.0 B:22.0 /0.0").passes(0.5)
    ended = host.last(JobEnded)
    assert (ended.outcome, ended.reason.code) == (Outcome.FAILED, ReasonCode.HEATERS_NEVER_ON)
