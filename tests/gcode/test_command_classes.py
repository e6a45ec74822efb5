"""Which commands stop a file, and which are only mentioned."""

from collections.abc import Callable

import pytest

from kiosk.gcode.command_classes import CommandClass, class_of, reason_of
from kiosk.gcode.lexer import read_line
from kiosk.gcode.print_facts import PrintFacts

Read = Callable[[str | bytes], PrintFacts]

PRINT = "M83\nG1 X10 Y10 Z.2 F3000\nG1 X40 Y20 E1\n"

STOP = [
    "M500",
    "M502",
    "M504",
    "SAVE_CONFIG",
    "M997",
    "M999",
    "FIRMWARE_RESTART",
    "RESTART",
    "M206",
    "M851",
    "M665",
    "M666",
    "M218",
    "M23",
    "M24",
    "M32",
    "M98",
    "M28",
    "M30",
    "M928",
    "RUN_SHELL_COMMAND",
    "M305",
    "M306",
    "M307",
    "M350",
    "M906",
    "FORCE_MOVE",
    "SET_KINEMATIC_POSITION",
    "M112",
    "M303",
    "M143",
    "M472",
    "M575",
    "M42",
    "D3",
    *("M145", "M850", "G26", "G76", "G33", "M44", "M421", "M558", "M671", "M852", "M861", "M810", "M819", "M916"),
    *("G5", "G6", "G38", "G53", "G55", "G59", "G61", "MANUAL_STEPPER", "WHILE", "IF", "M3", "M4"),
]
CONSOLE = [
    "play /sd/x.gcode",
    "config-set sd temperature_control.hotend.max_temp 400",
    "set_temp hotend 300",
    "rm /sd/config",
    "reset",
    "dfu",
    "break",
    "abort",
    "suspend",
    "switch spindle on",
    "load",
    "save",
    "upload x",
    "mv a b",
    "net",
    "SAVE",
]
ADVICE = [
    "M92",
    "M201",
    "M203",
    "M204",
    "M205",
    "M207",
    "M220",
    "M221",
    "M301",
    "M569",
    "M572",
    "M593",
    "M900",
    "M907",
    "M81",
    "SET_GCODE_VARIABLE",
    "M108",
    "M410",
]
ALLOWED = [
    "M501",
    "M420",
    "G29",
    "G28",
    "M106",
    "M107",
    "M73",
    "M84",
    "M18",
    "M82",
    "M83",
    "G90",
    "G91",
    "G92",
    "T0",
    "M600",
    "M105",
    "M115",
    "M117",
    "M862",
    "M486",
    "M400",
    "M155",
    "M17",
    "G80",
    "G21",
]


@pytest.mark.parametrize("code", STOP)
def test_what_outlasts_the_print_or_escapes_the_check_stops_a_file(code: str) -> None:
    """G3"""
    (command,) = read_line(f"{code} P1".encode())
    assert class_of(command) is CommandClass.STOP
    assert reason_of(code) != "is not known"


@pytest.mark.parametrize("line", CONSOLE)
def test_a_word_for_the_console_of_smoothieware_stops_a_file(line: str) -> None:
    """G3: OctoPrint sends each line as it is, and Smoothieware obeys what begins with a small letter."""
    (command,) = read_line(line.encode())
    assert class_of(command) is CommandClass.STOP
    assert reason_of(command.code) != "is not known"


@pytest.mark.parametrize("code", ADVICE)
def test_what_profiles_of_slicers_use_is_only_mentioned(code: str) -> None:
    """G3"""
    (command,) = read_line(f"{code} X1".encode())
    assert class_of(command) is CommandClass.ADVICE
    assert reason_of(code) != "is not known"


@pytest.mark.parametrize("code", ALLOWED)
def test_ordinary_commands_are_not_mentioned(code: str) -> None:
    """G3"""
    (command,) = read_line(code.encode())
    assert class_of(command) in {None, CommandClass.NOT_ON_KLIPPER}


@pytest.mark.parametrize("code", ["M304", "SAVE_VARIABLE", "M913", "M914", "M915"])
def test_what_outlasts_the_print_without_harm_needs_a_person(code: str) -> None:
    """G3"""
    (command,) = read_line(f"{code} P1".encode())
    assert class_of(command) is CommandClass.OVERRIDE
    assert reason_of(code) != "is not known"


@pytest.mark.parametrize("code", ["M600", "M0", "M25", "M226", "M601", "G29", "G34", "G80", "M420", "M701"])
def test_what_klipper_has_only_as_macros_is_known(code: str) -> None:
    """G3"""
    (command,) = read_line(code.encode())
    assert class_of(command) is CommandClass.NOT_ON_KLIPPER
    assert reason_of(code) != "is not known"


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("M290 Z-0.05", CommandClass.ADVICE),
        ("M290 Z-3", CommandClass.STOP),
        ("M290 S-3", CommandClass.STOP),
        ("M207 S3 Z0.4", CommandClass.ADVICE),
        ("M207 S3 Z-20", CommandClass.STOP),
        ("G29 P3 X5 Y5", CommandClass.NOT_ON_KLIPPER),
        ("G29 P6 C-5", CommandClass.STOP),
        ("G29 S4 Z-5", CommandClass.STOP),
        ("G29.1 Z-5", CommandClass.STOP),
        ("G31", None),
        ("G31 P500 Z-5", CommandClass.STOP),
        ("SET_GCODE_OFFSET Z=-5e0", CommandClass.STOP),
        ("SET_GCODE_OFFSET Z='-'5", CommandClass.STOP),
        ("SET_GCODE_OFFSET Z=-0.2", CommandClass.ADVICE),
        ("SET_GCODE_OFFSET Z=5", CommandClass.ADVICE),
        ("SET_GCODE_OFFSET Z_ADJUST=-2 MOVE=1", CommandClass.STOP),
    ],
)
def test_an_offset_that_drives_the_nozzle_into_the_bed_stops_a_file(text: str, level: CommandClass) -> None:
    """G3: the moves themselves do not go below the bed."""
    (command,) = read_line(text.encode())
    assert class_of(command) is level


@pytest.mark.parametrize("step", ["M290 Z-0.9", "M290 S-.4", "SET_GCODE_OFFSET Z_ADJUST=-0.9 MOVE=1"])
def test_small_offsets_add_up(facts_of: Read, step: str) -> None:
    """G3: a hundred steps against the bed are one large one."""
    assert facts_of(step + "\n" + PRINT).forbidden == ()
    facts = facts_of((step + "\n" + PRINT) * 3)
    (found,) = [found for found in facts.commands if found.level is CommandClass.STOP]
    assert (found.code, found.line) == (step.split()[0], 9 if step.endswith(".4") else 5)


def test_an_offset_that_is_taken_back_is_none(facts_of: Read) -> None:
    """G3"""
    steps = "M290 Z-0.9\nM290 Z0.9\n" * 5 + "SET_GCODE_OFFSET Z=-0.9\n" * 5
    assert facts_of(steps + PRINT).forbidden == ()


def test_words_that_a_file_makes_up_hide_no_command(facts_of: Read) -> None:
    """G3: only so many of them are remembered."""
    words = "".join(f"WORD_{number}\n" for number in range(300))
    facts = facts_of(words + "M502\nM304 P1\n" + PRINT * 200)
    assert facts.forbidden == ("M502",)
    assert facts.codes_of(CommandClass.OVERRIDE) == ("M304",)


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("M302 S170", CommandClass.ADVICE),
        ("M302 S0", CommandClass.STOP),
        ("M302 P1", CommandClass.STOP),
        ("M302", CommandClass.ADVICE),
        ("M564 S0 H0", CommandClass.STOP),
        ("M564 H0", CommandClass.STOP),
        ("M564 S1", None),
        ("M211 S0", CommandClass.ADVICE),
        ("M211 S1", None),
        ("G10", None),
        ("G10 P0 S200 R150", None),
        ("G10 P0 Z-1", CommandClass.STOP),
        ("G10 L2 P1 Z0", CommandClass.STOP),
        ("M208 S0.2 F300", None),
        ("M208 Z-5 S1", CommandClass.STOP),
        ("M605 S1", None),
        ("M605 S2 R200", CommandClass.STOP),
        ("M118 E1 half done", None),
        ("M118 Starting the second half", None),
        ("M118 A1 action:cancel", CommandClass.STOP),
        ("M118 P0 //action:poweroff", CommandClass.STOP),
        ("M118 ok", CommandClass.STOP),
        ("M118 Resend: 5", CommandClass.STOP),
        ("M118 start", CommandClass.STOP),
        ("M118 T:20 /0 B:20 /0", CommandClass.STOP),
        ("SOME_MACRO", CommandClass.UNKNOWN),
        ("hello", CommandClass.UNKNOWN),
        ("M502.1", CommandClass.STOP),
    ],
)
def test_the_parameters_decide_where_a_command_has_several_meanings(text: str, level: CommandClass | None) -> None:
    """G3"""
    (command,) = read_line(text.encode())
    assert class_of(command) is level


def test_each_command_is_named_once_with_its_first_line_and_worst_class(facts_of: Read) -> None:
    """G3"""
    facts = facts_of("M302 S170\nM92 E400\nM302 P1\nM92 E500\nMY_MACRO A=1\n" + PRINT)
    assert [tuple(found) for found in facts.commands] == [
        ("M302", 3, "stop"),
        ("M92", 2, "advice"),
        ("MY_MACRO", 5, "unknown"),
    ]
    assert facts.forbidden == ("M302",)


def test_end_stops_that_stay_off_are_a_fact_of_the_file(facts_of: Read) -> None:
    """G3"""
    assert facts_of("M211 S0\n" + PRINT).endstops_off is True
    assert facts_of("M211 S0\n" + PRINT + "M211 S1\n").endstops_off is False
