"""Every temperature that a file asks for is seen, in every form; and whether the file ends hot."""

from collections.abc import Callable

import pytest

from kiosk.gcode.print_facts import PrintFacts

Read = Callable[[str | bytes], PrintFacts]

PRINT = "M83\nG1 X10 Y10 Z.2 F3000\nG1 X40 Y20 E1\n"


@pytest.mark.parametrize(
    "command",
    [
        *(
            "M104 S400",
            "M109 S400",
            "M109 R400",
            "M104 T3 S400",
            "M104 S210 B400",
            "M109S400",
            "m0109 s400",
            "N7 M109 S400*3",
        ),
        *("M104 S210 S400", "M104 S400 S210", "M303 E0 S400 C8", "G10 P0 S400 R150", "G10 P1 R400", "M568 P0 S400 A2"),
        *("SET_HEATER_TEMPERATURE HEATER=extruder1 TARGET=400", "TEMPERATURE_WAIT SENSOR=extruder MINIMUM=400"),
        *("PRINT_START EXTRUDER=400 BED=60", "start_print hotend=400", "START NOZZLE_TEMP=400", "_BEGIN TEMP=400"),
        *("SET_HEATER_TEMPERATURE HEATER=extruder TARGET=4e2", "SET_HEATER_TEMPERATURE HEATER=extruder TARGET=4_0_0"),
        *("SET_HEATER_TEMPERATURE HEATER=extruder TARGET='4'00", 'SET_HEATER_TEMPERATURE HEATER=extruder T"ARGET"=400'),
        *("SET_HEATER_TEMPERATURE HEATER=extruder TA\\RGET=\\400", "PRINT_START EXTRUDER_TEMP=4e+2"),
        *("START_PRINT EXTRUDER_TEMP=400 NOZZLE_DIAMETER=0.4", "M104 (S400)", "hello M104 S400", "G28 M104 S400"),
        *("\u00a0M104 S400", "G1 X5\rM104 S400", "; nozzle_temperature = 400"),
    ],
)
def test_the_nozzle_is_seen_in_every_form(facts_of: Read, command: str) -> None:
    """G1: a preheat before or after does not hide it."""
    if "\r" in command:
        command = command.replace("G1 X5\r", "\r")
    facts = facts_of("M104 S170\n" + command + "\nM109 S200\n" + PRINT)
    assert facts.tool_c == 400.0
    (heat,) = [heat for heat in facts.heats if heat.part == "tool"]
    assert heat.line == (None if command.startswith(";") else 2)


@pytest.mark.parametrize(
    "command",
    [
        "M140 S200",
        "M190 R200",
        "M190S200",
        "SET_HEATER_TEMPERATURE HEATER=heater_bed TARGET=200",
        "M303 E-1 S200",
        "PRINT_START BED=200",
        "START_PRINT BED_TEMP=200 EXTRUDER=20",
        "TEMPERATURE_WAIT SENSOR=heater_bed MINIMUM=200",
    ],
)
def test_the_bed_is_seen_in_every_form_without_the_nozzle(facts_of: Read, command: str) -> None:
    """G1"""
    assert facts_of(command + "\n" + PRINT).bed_c == 200.0


def test_a_target_that_is_no_number_is_too_hot(facts_of: Read) -> None:
    """G1: Klipper takes `nan`, and heats at full power."""
    facts = facts_of("SET_HEATER_TEMPERATURE HEATER=heater_bed TARGET=nan\n" + PRINT)
    assert facts.bed_c is not None
    assert facts.bed_c > 1000


def test_names_are_no_temperatures(facts_of: Read) -> None:
    """G1"""
    assert facts_of("SET_LED_TEMPLATE LED=x TEMPLATE=400\n" + PRINT).tool_c is None


@pytest.mark.parametrize("command", ["M141 S90", "M191 S90", "START_PRINT CHAMBER=90", "PRINT_START CHAMBER_TEMP=90"])
def test_the_chamber_is_seen_in_every_form(facts_of: Read, command: str) -> None:
    """G1"""
    facts = facts_of(command + "\n" + PRINT)
    assert (facts.chamber_c, facts.tool_c, facts.bed_c) == (90.0, None, None)


@pytest.mark.parametrize(
    "command",
    [
        *("M104 S{first_layer_temperature[0]}", "M109 S[temperature]", 'M104 S"400"', "M568 P0 S200:400", "M104 I0"),
        *("M140 S60 I1", "M104 S4E2", "M104 S1E03", "M109 R3.1E+02", "M104 S0x190", "M104 S0x1F4", "M190 S0XFF"),
    ],
)
def test_a_temperature_that_can_not_be_read_is_named(facts_of: Read, command: str) -> None:
    """G1"""
    (heat,) = facts_of(command + "\n" + PRINT).heats
    assert (heat.part, heat.line) == ("unknown", 1)


def test_parameters_that_are_no_temperatures_heat_nothing(facts_of: Read) -> None:
    facts = facts_of(
        "START_PRINT NOZZLE_DIAMETER=600 BED_SIZE=250 MATERIAL_TYPE=1 BED_MESH=300 TOOL=1\n"
        "SET_PRESSURE_ADVANCE EXTRUDER=extruder ADVANCE=400\nEXCLUDE_OBJECT_DEFINE NAME=a CENTER=400,400\n" + PRINT
    )
    assert facts.heats == ()


@pytest.mark.parametrize(
    ("end", "is_cut_off", "left_on"),
    [
        ("", True, ()),
        ("M104 S0\n", True, ()),
        ("M104 S0\nM140 S0\n", False, ()),
        ("M104 S0\nM140 S0\nG1 X5\n", False, ()),
        ("M84\n", False, ("tool", "bed")),
        ("M104 S0\nM84\n", False, ("bed",)),
        ("; the end\n", True, ()),
        ("M104 S0\nM140 S0\nG1 X5 Y", True, ()),
        ("M104 S0\nM140 S0\nM", True, ()),
        ("PRINT_END\n", False, ()),
        ("TURN_OFF_HEATERS\nG1 X5\n", False, ()),
        ("M104 T1 S0\nM140 S0\nM84\n", False, ("tool",)),
    ],
)
def test_a_file_that_ends_hot_was_cut_off_or_leaves_its_heaters_on(
    facts_of: Read, end: str, is_cut_off: bool, left_on: tuple[str, ...]
) -> None:
    """G4"""
    end = end if end != "M104 S0\n" else "M104 S0\nG1 X5\n"
    facts = facts_of("M140 S60\nM104 S200\n" + PRINT + end)
    assert (facts.is_cut_off, facts.heaters_left_on) == (is_cut_off, left_on)


def test_a_tool_that_is_selected_again_is_the_one_that_heats(facts_of: Read) -> None:
    """G4: also where the same line was read before."""
    both = "T0\nM104 S200\nT1\nM104 S200\nM109 S200\n" + PRINT
    assert facts_of(both + "T0\nM104 S0\nT1\nM104 S0\nM84\n").heaters_left_on == ()
    assert facts_of(both + "T0\nM104 S0\nT1\nM104 S0\nT0\nM104 S200\nM104 T1 S0\nM84\n").heaters_left_on == ("tool",)
