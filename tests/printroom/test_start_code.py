"""Files that leave heating, homing or switching off to what the printer lacks (G6, G4)."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.base.printer_limits import PrinterLimits
from kiosk.gcode.facts import read_facts
from tests.printroom.test_matching_cases import UsualPrinter, noted

MARLIN = UsualPrinter()
KLIPPER = UsualPrinter(limits=PrinterLimits(firmware="klipper"))
REPRAP = UsualPrinter(limits=PrinterLimits(firmware="reprapfirmware"))
OCTOPRINT = UsualPrinter(connection="octoprint")
"""Its firmware is not known."""

PRINT = "M83\nG1 X50 Y50 Z.2 F3000\nG1 X90 Y50 E2\nG1 X90 Y90 E2\n"
OFF = "M104 S0\nM140 S0\n"
BEYOND_START = {"other_firmware", "firmware_unknown", "commands_unknown"}

Judge = Callable[[str, UsualPrinter], dict[str, str]]


@pytest.fixture
def judge(tmp_path: Path) -> Judge:
    """The findings about the start and the end of a file with this start code."""

    def findings(text: str, printer: UsualPrinter) -> dict[str, str]:
        path = tmp_path / "piece.gcode"
        path.write_text(text)
        return {code: level for code, level in noted(read_facts(path), printer).items() if code not in BEYOND_START}

    return findings


def test_a_usual_file_is_ready_by_itself(judge: Judge) -> None:
    """G6"""
    for printer in (MARLIN, KLIPPER, REPRAP, OCTOPRINT):
        assert judge("M104 S210\nG28\nM109 S210\n" + PRINT + OFF, printer) == {}


@pytest.mark.parametrize(
    "macro", ["PRINT_START EXTRUDER=210 BED=60", "START_PRINT", "_begin_print HOTEND=210", "STARTPRINT T=210"]
)
def test_a_macro_that_heats_and_homes_stops_a_file_where_it_would_be_dropped(judge: Judge, macro: str) -> None:
    """G6: it would print cold and from an unknown place."""
    for printer in (MARLIN, REPRAP):
        assert judge(f"{macro}\n" + PRINT + OFF, printer)["needs_macros"] == "stop"
    assert "needs_macros" not in judge(f"{macro}\n" + PRINT + OFF, KLIPPER)
    assert judge(f"{macro}\n" + PRINT + OFF, OCTOPRINT)["macros_perhaps"] == "advice"


@pytest.mark.parametrize("own", ["M109 S210\n", "G28\n", "SET_VELOCITY_LIMIT ACCEL=2000\nG28\n"])
def test_a_file_that_does_only_half_of_it_is_stopped_too(judge: Judge, own: str) -> None:
    """G6"""
    assert judge("PRINT_START EXTRUDER=210\n" + own + PRINT + OFF, MARLIN)["needs_macros"] == "stop"


def test_heating_after_the_first_plastic_is_too_late(judge: Judge) -> None:
    """G6"""
    assert (
        judge("G28\nPRINT_START EXTRUDER=210\n" + PRINT + "M109 S210\n" + PRINT + OFF, MARLIN)["needs_macros"] == "stop"
    )


def test_a_macro_beside_own_heating_and_homing_needs_a_person(judge: Judge) -> None:
    """G6: its other work, levelling for one, is left out."""
    ready = "G28\nM109 S210\n"
    assert judge("PRINT_START BED=60\n" + ready + PRINT + OFF, MARLIN) == {"start_macro": "override"}
    assert judge("SET_PRESSURE_ADVANCE ADVANCE=.04\nBED_MESH_PROFILE LOAD=a\n" + ready + PRINT + OFF, MARLIN) == {}
    assert judge("PRINT_START BED=60\n" + ready + PRINT + OFF, KLIPPER) == {}
    assert judge("PRINT_START BED=60\n" + ready + PRINT + OFF, OCTOPRINT) == {}


def test_klipper_commands_heat_on_klipper_only(judge: Judge) -> None:
    """G6"""
    text = "G28\nSET_HEATER_TEMPERATURE HEATER=extruder TARGET=210\n" + PRINT + "TURN_OFF_HEATERS\n"
    assert judge(text, MARLIN)["needs_macros"] == "stop"
    assert judge(text, KLIPPER) == {}


@pytest.mark.parametrize("heating", ["G10 P0 S210 R180", "M568 P0 S210"])
def test_commands_about_tools_heat_on_reprapfirmware_only(judge: Judge, heating: str) -> None:
    """G6: on Marlin and Klipper G10 retracts filament."""
    text = f"G28\n{heating}\nT0\n" + PRINT + "G10 P0 S0 R0\nM568 P0 S0\nM104 S0\n"
    assert judge(text, MARLIN)["heats_elsewhere"] == "stop"
    assert judge(text, KLIPPER)["heats_elsewhere"] == "stop"
    assert not {"heats_elsewhere", "not_heated"} & judge(text, REPRAP).keys()
    assert judge(text, OCTOPRINT)["not_heated"] == "override"


def test_a_file_that_never_heats_or_homes_needs_a_person(judge: Judge) -> None:
    """G1, G5: also where a comment names a temperature."""
    assert judge("G28\n" + PRINT, MARLIN) == {"not_heated": "override"}
    assert judge("; temperature = 210\nG28\n" + PRINT, MARLIN) == {"not_heated": "override"}
    assert judge("M109 S210\n" + PRINT + OFF, MARLIN) == {"not_homed": "override"}
    assert judge("G28\nM104 S0\n" + PRINT, MARLIN) == {"not_heated": "override"}


def test_a_macro_at_the_end_switches_nothing_off_where_it_is_dropped(judge: Judge) -> None:
    """G4"""
    text = "G28\nM140 S60\nM109 S210\n" + PRINT + "END_PRINT\n"
    assert judge(text, MARLIN) == {"left_hot": "advice"}
    assert judge(text, KLIPPER) == {}
    assert judge(text, OCTOPRINT) == {}
    assert judge("G28\nM109 S210\n" + PRINT + "PRINT_END\nM104 S0\n", MARLIN) == {}


@pytest.mark.parametrize("code", ["M600", "M0", "G29"])
def test_what_klipper_may_skip_is_noted_there(judge: Judge, code: str) -> None:
    """G6: a pause or a change of filament that does not come."""
    text = f"G28\nM109 S210\n{PRINT}{code}\n{PRINT}{OFF}"
    assert judge(text, KLIPPER) == {"skipped_on_klipper": "advice"}
    assert judge(text, MARLIN) == {}
