"""The verdict on each small print file, against a usual printer: the findings that are not in order."""

from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from kiosk.base.printer_limits import PrinterLimits
from kiosk.gcode.command_classes import CommandClass
from kiosk.gcode.errors import PrintFileError
from kiosk.gcode.facts import read_facts
from kiosk.gcode.print_facts import FoundCommand, PrintFacts
from kiosk.printroom.matching.finding import Level
from kiosk.printroom.matching.firmware import firmware_of
from kiosk.printroom.matching.fitting import limit_findings

CASES = Path(__file__).parents[1] / "gcode" / "cases"
UNKNOWN_CODES = frozenset({"nozzle_unknown", "material_unknown"})
"""Most of the files do not say either; that is not what they are about."""


@dataclass(frozen=True)
class UsualPrinter:
    """A printer of 250×210×210 mm with PLA in a nozzle of 0.4 mm, Marlin over serial."""

    bed_x_mm: float = 250.0
    bed_y_mm: float = 210.0
    height_mm: float = 210.0
    nozzle_mm: float = 0.4
    material: str = "PLA"
    tool_count: int = 1
    connection: str = "serial"
    firmware_name: str = ""
    spool_left_g: float | None = None
    limits: PrinterLimits = field(default_factory=PrinterLimits)


USUAL = UsualPrinter()
DELTA = UsualPrinter(110, 110, limits=PrinterLimits(origin_in_centre=True))
KLIPPER = UsualPrinter(limits=PrinterLimits(firmware="klipper"))


def facts_of(name: str) -> PrintFacts:
    return read_facts(CASES / f"{name}.gcode")


def noted(facts: PrintFacts, printer: UsualPrinter = USUAL) -> dict[str, str]:
    """Code (with its part, if it has one) to level of all findings that are not in order."""
    return {
        f"{finding.code} {finding.values.get('part', '')}".rstrip(): finding.level.value
        for finding in limit_findings(facts, printer)
        if finding.level is not Level.OK and finding.code not in UNKNOWN_CODES
    }


FORBIDDEN = (
    "forbidden_m143_rrf_max_temp", "forbidden_m206_home_offset", "forbidden_m23_m24_sd_print",
    "forbidden_m302_cold_extrusion", "forbidden_m305", "forbidden_m306", "forbidden_m307",
    "forbidden_m350_microsteps", "forbidden_m42_pin", "forbidden_m472_rrf_delete", "forbidden_m564_rrf_limits",
    "forbidden_m575_baud", "forbidden_m666", "forbidden_m851_probe_offset", "forbidden_m906_current",
    "forbidden_m98_rrf_macro",
)  # fmt: skip
FORBIDDEN_NAMED = (
    "forbidden_klipper_force_move", "forbidden_klipper_restart", "forbidden_klipper_save_config",
    "forbidden_klipper_shell", "forbidden_smoothie_console",
)  # fmt: skip
IN_ORDER = (
    "slic3r_filament_mm", "slic3r_over_10m_refused", "cura_legacy_header", "print_time_words",
    "layer_025_no_header", "layer_015_no_header", "thousand_mm_layer_height", "m486_long_object_name",
    "mk3_purge_without_layer_marks", "marlin_la_pattern_m501", "g90_after_m83_relative", "g18_arc",
    "lf_cr_line_ends", "thumb_jpg_only", "thumb_creality_png_begin", "thumb_crlf", "issue_th124_qoi_and_png",
    "vase_word_order", "issue_arc_box", "issue_latin1_comment", "issue_mr1094_orca_height", "issue_op1077_bom",
    "issue_pjh66_utf8_comment",
)  # fmt: skip
NOTED: dict[str, dict[str, str]] = {
    **{name: {} for name in IN_ORDER},
    **{name: {"forbidden": "stop"} for name in FORBIDDEN},
    **{name: {"forbidden": "stop", "other_firmware": "advice"} for name in FORBIDDEN_NAMED},
    "bed_200_without_tool_heat": {"too_hot bed": "stop", "not_heated": "override", "cut_off": "stop"},
    "klipper_set_heater_350": {
        "too_hot tool": "stop", "too_hot bed": "stop", "other_firmware": "advice", "commands_unknown": "advice",
        "needs_macros": "stop", "cut_off": "stop",
    },
    "rrf_g10_tool_heat_400": {
        "too_hot tool": "stop", "other_firmware": "advice", "heats_elsewhere": "stop", "cut_off": "stop",
    },
    "m104_twice_s": {"too_hot tool": "stop"},
    "forbidden_nbsp": {"forbidden": "stop", "unclear_line": "stop"},
    "forbidden_m211_no_endstops": {"endstops_off": "override"},
    "forbidden_m569_dir": {"commands_noted": "advice"},
    "forbidden_m81_power_off": {"commands_noted": "advice"},
    "prusa_mk2_mmu_m92": {"commands_noted": "advice"},
    "head_dives_into_bed": {"below_bed": "stop"},
    "extrude_outside_under_custom": {"extrudes_outside": "advice"},
    "five_tools": {"too_many_tools": "stop", "left_hot": "advice"},
    "second_filament_used": {"other_tool": "advice", "left_hot": "advice"},
    "klipper_exclude_object": {"other_firmware": "advice"},
    "delta_centre_origin": {"too_big": "stop", "extrudes_outside": "advice"},  # its right printer is below
    "s3d_settings": {"wrong_nozzle": "override", "wrong_material": "override"},
    "issue_op1675_s3d_purge": {"extrudes_outside": "advice"},  # cleans its nozzle on a longer bed
    "uppercase_unicode": {"cut_off": "stop"},  # it ends hot, with a move
}  # fmt: skip


@pytest.mark.parametrize("name", NOTED)
def test_a_case_has_its_findings(name: str) -> None:
    """G1, G2, G3, G4, G5, G6, G7, G9"""
    assert noted(facts_of(name)) == NOTED[name]


def test_every_case_that_can_be_read_has_its_findings_here() -> None:
    unreadable = set()
    for path in CASES.glob("*.gcode"):
        try:
            read_facts(path)
        except PrintFileError:
            unreadable.add(path.stem)
    assert {path.stem for path in CASES.glob("*.gcode")} == NOTED.keys() | unreadable


def test_a_file_for_a_centred_origin_fits_only_there() -> None:
    """G8"""
    assert noted(facts_of("delta_centre_origin"), DELTA) == {}
    round_bed = replace(DELTA, limits=PrinterLimits(round_bed=True))
    assert noted(facts_of("delta_centre_origin"), round_bed) == {}
    assert noted(facts_of("print_time_words"), DELTA)["too_big"] == "stop"


@pytest.fixture
def facts() -> PrintFacts:
    """A file that is in order: x and y 59.775 to 80.225, up to z 2."""
    return facts_of("thousand_mm_layer_height")


def around(facts: PrintFacts, min_x: float, max_x: float, min_y: float, max_y: float) -> PrintFacts:
    return replace(facts, reach_min_x_mm=min_x, reach_max_x_mm=max_x, reach_min_y_mm=min_y, reach_max_y_mm=max_y)


@pytest.mark.parametrize(
    ("reach", "expected"),
    [
        ((-50, 50, -50, 50), {}),  # its corners are within 100 mm
        ((-90, 90, -90, 90), {"round_bed": "advice"}),  # perhaps a disc
        ((-101, 101, -10, 10), {"too_big": "stop"}),
        ((75, 90, 75, 90), {"too_big": "stop"}),  # all of it is in a corner of the square
    ],
)
def test_a_round_bed_has_no_corners(facts: PrintFacts, reach: tuple[float, ...], expected: dict[str, str]) -> None:
    """G8"""
    printer = UsualPrinter(200, 200, limits=PrinterLimits(round_bed=True))
    moved = replace(around(facts, *reach), extruded_max_x_mm=None, extruded_max_y_mm=None)
    assert noted(moved, printer) == expected


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"extruded_min_y_mm": -9.0}, {}),
        ({"extruded_min_y_mm": -11.0}, {"extrudes_outside": "advice"}),
        ({"travel_max_x_mm": 259.0}, {}),
        ({"travel_max_x_mm": 270.0}, {"moves_outside": "advice"}),
        ({"travel_max_z_mm": 230.0}, {"moves_outside": "advice"}),
        ({"travel_min_z_mm": -0.9}, {}),
        ({"travel_min_z_mm": -1.1}, {"below_bed": "stop"}),
    ],
)
def test_moves_outside_the_machine_are_noted(
    facts: PrintFacts, change: dict[str, float], expected: dict[str, str]
) -> None:
    """G5"""
    assert noted(replace(facts, **change)) == expected


def test_a_custom_box_says_how_far_the_head_goes(facts: PrintFacts) -> None:
    """G5, G8"""
    box = PrinterLimits.from_json('{"custom_box": [-2, -4, 0, 252, 212, 215]}')
    printer = UsualPrinter(limits=box)
    assert noted(replace(facts, extruded_min_y_mm=-4.0), printer) == {}
    assert noted(replace(facts, extruded_min_y_mm=-5.0), printer) == {"extrudes_outside": "advice"}
    assert noted(replace(facts, travel_max_x_mm=255.0), printer) == {"moves_outside": "advice"}


@pytest.mark.parametrize("tool_c", [None, 100.0, 210.0])
def test_each_heater_is_judged_by_itself(facts: PrintFacts, tool_c: float | None) -> None:
    """G1"""
    hot = replace(facts, tool_c=tool_c, bed_c=121.0, chamber_c=71.0)
    assert noted(hot).items() >= {"too_hot bed": "stop", "too_hot chamber": "stop"}.items()
    other = UsualPrinter(limits=PrinterLimits(hottest_bed_c=130, hottest_chamber_c=80, hottest_tool_c=205))
    assert [code for code in noted(hot, other) if code.startswith("too_hot")] == (
        ["too_hot tool"] if tool_c == 210.0 else []
    )


def test_a_temperature_that_cannot_be_read_stops_a_file(facts: PrintFacts) -> None:
    """G1"""
    from kiosk.gcode.temperatures import UNKNOWN, Heat

    assert noted(replace(facts, heats=(Heat(UNKNOWN, 0.0, 7, "M104"),))) == {"temperature_unreadable": "stop"}


@pytest.mark.parametrize(
    ("flavour", "connection", "firmware", "expected"),
    [
        ("marlin", "serial", "auto", {}),
        ("klipper", "serial", "auto", {"other_firmware": "advice"}),
        ("klipper", "serial", "klipper", {}),
        ("klipper", "octoprint", "auto", {"firmware_unknown": "advice"}),
        (None, "octoprint", "auto", {}),
        ("marlin", "octoprint", "klipper", {"other_firmware": "advice"}),
        ("bambu", "octoprint", "auto", {"wrong_firmware": "stop"}),
        ("ultigcode", "serial", "auto", {"wrong_firmware": "stop"}),
        ("grbl", "serial", "auto", {"wrong_firmware": "stop"}),
        (None, "serial", "auto", {}),
    ],
)
def test_the_firmware_of_the_file_is_compared(
    facts: PrintFacts, flavour: str | None, connection: str, firmware: str, expected: dict[str, str]
) -> None:
    """G6"""
    printer = UsualPrinter(connection=connection, limits=PrinterLimits(firmware=firmware))
    assert noted(replace(facts, flavour=flavour), printer) == expected


@pytest.mark.parametrize(
    ("firmware_name", "family"),
    [
        ("Klipper", "klipper"),
        ("Kalico", "klipper"),
        ("Marlin bugfix-2.1.x (Mar  1 2024 12:00:00)", "marlin"),
        ("Marlin Ver 1.0.1.3", "marlin"),
        ("Marlin V1; Sprinter/grbl mashup for gen6", "marlin"),
        ("Grbl 1.1h", "grbl"),
        ("Virtual Marlin 1.0", "marlin"),
        ("Prusa-Firmware 3.13.3 based on Marlin", "marlin"),
        ("Prusa-Firmware-Buddy 6.1.2+7894", "marlin"),
        ("RepRapFirmware for Duet 3 MB6HC", "reprapfirmware"),
        ("Repetier_1.0.4", "repetier"),
        ("ANET_A8_20160909", "repetier"),
        ("Smoothieware", "smoothie"),
        ("Teacup", "teacup"),
        ("Malyan 2.9", None),
        ("", None),
    ],
)
def test_a_firmware_is_known_by_the_name_that_it_gives_itself(firmware_name: str, family: str | None) -> None:
    """O16: an unknown one stays unknown, except over serial, where its protocol is Marlin's."""
    printer = UsualPrinter(connection="octoprint", firmware_name=firmware_name)
    assert firmware_of(printer) == family
    assert firmware_of(replace(printer, connection="serial")) == (family or "marlin")
    assert firmware_of(replace(printer, connection="moonraker")) == (family or "klipper")
    assert firmware_of(replace(printer, limits=PrinterLimits(firmware="smoothie"))) == "smoothie"


@pytest.mark.parametrize(
    ("firmware_name", "expected"),
    [
        ("Klipper", {}),
        ("", {"firmware_unknown": "advice", "long_labels": "advice"}),
        ("Virtual Marlin 1.0", {"commands_unknown": "advice", "line_too_long": "stop", "other_firmware": "advice"}),
        ("RepRapFirmware 3.5", {"commands_unknown": "advice", "long_labels": "advice", "other_firmware": "advice"}),
    ],
)
def test_what_octoprint_reports_decides_about_flavour_commands_and_lines(
    facts: PrintFacts, firmware_name: str, expected: dict[str, str]
) -> None:
    """O16, G3, G6, G9"""
    printer = UsualPrinter(connection="octoprint", firmware_name=firmware_name)
    macro = FoundCommand("MY_MACRO", 3, CommandClass.UNKNOWN)
    file = replace(facts, flavour="klipper", commands=(macro,), longest_command=500, longest_raw=5000)
    assert noted(file, printer) == expected


@pytest.mark.parametrize(
    ("of_file", "of_printer", "expected"),
    [
        ("MK3S", "Prusa MK3S+", {}),
        ("Ender-3", "ender 3 V2", {}),
        ("MK4", "MK3S", {"other_model": "advice"}),
        ("MK4", "", {}),
    ],
)
def test_the_model_of_the_file_is_compared(
    facts: PrintFacts, of_file: str, of_printer: str, expected: dict[str, str]
) -> None:
    """G6"""
    printer = UsualPrinter(limits=PrinterLimits(model=of_printer))
    assert noted(replace(facts, printer_model=of_file), printer) == expected


def test_as_many_tools_as_the_printer_has_are_allowed() -> None:
    """G6"""
    assert "too_many_tools" not in noted(facts_of("five_tools"), UsualPrinter(tool_count=5))


@pytest.mark.parametrize(
    ("connection", "firmware", "longest", "raw", "expected"),
    [
        ("serial", "auto", 82, 82, {}),
        ("serial", "auto", 83, 83, {"line_too_long": "stop"}),
        ("serial", "auto", 20, 500, {}),  # labels are shortened
        ("octoprint", "auto", 20, 500, {"long_labels": "advice"}),
        ("octoprint", "auto", 500, 500, {"long_labels": "advice"}),  # perhaps Klipper
        ("octoprint", "marlin", 500, 500, {"line_too_long": "stop"}),
        ("octoprint", "klipper", 9000, 9000, {}),
        ("serial", "klipper", 500, 4096, {}),
        ("serial", "klipper", 500, 4097, {"line_too_long": "stop"}),
    ],
)
def test_the_longest_line_is_judged_by_the_printer(
    facts: PrintFacts, connection: str, firmware: str, longest: int, raw: int, expected: dict[str, str]
) -> None:
    """G9"""
    printer = UsualPrinter(connection=connection, limits=PrinterLimits(firmware=firmware))
    assert noted(replace(facts, longest_command=longest, longest_raw=raw), printer) == expected


def test_macros_are_not_noted_on_klipper() -> None:
    """G3"""
    assert "commands_unknown" not in noted(facts_of("klipper_set_heater_350"), KLIPPER)


def test_heaters_that_stay_on_after_a_whole_file_are_noted(facts: PrintFacts) -> None:
    """G4"""
    left_on = replace(facts, heaters_left_on=("bed",), hot_without_macros=("bed",))
    assert noted(left_on) == noted(left_on, KLIPPER) == {"left_hot": "advice"}
    assert noted(replace(facts, is_cut_off=True)) == {"cut_off": "stop"}
