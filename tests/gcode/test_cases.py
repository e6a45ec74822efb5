"""Small print files that once were read wrongly, each with its right values."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.gcode.errors import PrintFileError, Trouble
from kiosk.gcode.facts import read_facts
from kiosk.gcode.print_facts import PrintFacts

CASES = Path(__file__).parent / "cases"


def case(name: str) -> PrintFacts:
    """The facts of one of the files."""
    return read_facts(CASES / f"{name}.gcode")


RIGHT: dict[str, Callable[[PrintFacts], bool]] = {
    # G10
    "slic3r_filament_mm": lambda facts: facts.filament_mm == 5181.5 and abs(facts.filament_g - 15.5) < 0.1,
    "slic3r_over_10m_refused": lambda facts: facts.filament_mm == 12349.1 and abs(facts.filament_g - 36.8) < 0.1,
    "cura_legacy_header": lambda facts: (facts.estimate_s, facts.filament_mm, facts.filament_g) == (4560, 2491, 7.0),
    "print_time_words": lambda facts: facts.estimate_s == 4800,
    "s3d_settings": lambda facts: (
        (facts.material, facts.nozzle_mm, facts.layer_height_mm) == ("PETG", 0.6, 0.25) and facts.estimate_s == 3780
    ),
    # G13
    "layer_025_no_header": lambda facts: facts.layer_height_mm == 0.25,
    "layer_015_no_header": lambda facts: facts.layer_height_mm == 0.15,
    "thousand_mm_layer_height": lambda facts: facts.layers == 50,
    # G9
    "klipper_exclude_object": lambda facts: facts.longest_command < 82 and facts.flavour == "klipper",
    "m486_long_object_name": lambda facts: facts.longest_command < 82,
    # G5
    "mk3_purge_without_layer_marks": lambda facts: (
        (facts.min_x_mm + 0.225, facts.min_y_mm + 0.225) == pytest.approx((100, 80))
        and (facts.max_x_mm - 0.225, facts.max_y_mm - 0.225) == pytest.approx((120, 100))
        and facts.extruded_min_y_mm == -3.0
    ),
    "delta_centre_origin": lambda facts: (
        (facts.reach_min_x_mm, facts.reach_max_x_mm) == pytest.approx((-20.225, 20.225))
    ),
    "head_dives_into_bed": lambda facts: facts.travel_min_z_mm == -30.0 and facts.lowest_z_line is not None,
    "extrude_outside_under_custom": lambda facts: facts.extruded_max_x_mm == 340.0 and facts.max_x_mm < 130,
    "g18_arc": lambda facts: (
        (facts.reach_min_y_mm, facts.reach_max_y_mm) == pytest.approx((99.775, 100.225))
        and facts.max_z_mm == pytest.approx(30)
    ),
    "issue_arc_box": lambda facts: facts.layers >= 1,
    # G1
    "bed_200_without_tool_heat": lambda facts: (facts.bed_c, facts.tool_c) == (200.0, None),
    "klipper_set_heater_350": lambda facts: (facts.tool_c, facts.bed_c) == (350.0, 140.0),
    "rrf_g10_tool_heat_400": lambda facts: facts.tool_c == 400.0 and facts.flavour == "reprapfirmware",
    "m104_twice_s": lambda facts: facts.tool_c == 400.0,
    # G2
    "forbidden_nbsp": lambda facts: facts.forbidden == ("M502",) and facts.unclean_line == 10,
    "lf_cr_line_ends": lambda facts: facts.layers == 10 and facts.tool_c == 210.0,
    # G3
    "marlin_la_pattern_m501": lambda facts: facts.forbidden == (),
    "prusa_mk2_mmu_m92": lambda facts: facts.forbidden == () and "M92" in [found.code for found in facts.commands],
    # G6
    "five_tools": lambda facts: facts.tools == (0, 1, 2, 3, 4),
    # G7
    "g90_after_m83_relative": lambda facts: (
        facts.filament_mm == pytest.approx(32)
        and (facts.layers, facts.max_z_mm) == (10, 2.0)
        and (facts.reach_min_x_mm, facts.reach_max_x_mm) == pytest.approx((99.775, 120.225))
    ),
    # G11
    "second_filament_used": lambda facts: (facts.material, facts.colour, facts.tool_c) == ("PLA", "#0000FF", 210.0),
    # Right before
    "vase_word_order": lambda facts: facts.layers >= 1 and facts.filament_mm > 0,
    "uppercase_unicode": lambda facts: facts.layers == 10,
    "issue_latin1_comment": lambda facts: facts.layers == 10,
    "issue_op1077_bom": lambda facts: facts.layers == 10,
    "issue_pjh66_utf8_comment": lambda facts: facts.layers == 10,
    "issue_mr1094_orca_height": lambda facts: facts.layers == 10,
    "issue_op1675_s3d_purge": lambda facts: facts.layers >= 1,
}


@pytest.mark.parametrize("name", RIGHT)
def test_a_case_is_read_rightly(name: str) -> None:
    """G1, G2, G3, G5, G6, G7, G9, G10, G11, G13"""
    facts = case(name)
    assert RIGHT[name](facts), facts


STOPPED = {
    "forbidden_klipper_force_move": "FORCE_MOVE", "forbidden_klipper_restart": "FIRMWARE_RESTART",
    "forbidden_klipper_save_config": "SAVE_CONFIG", "forbidden_klipper_shell": "RUN_SHELL_COMMAND",
    "forbidden_m143_rrf_max_temp": "M143", "forbidden_m206_home_offset": "M206", "forbidden_m23_m24_sd_print": "M23",
    "forbidden_m302_cold_extrusion": "M302", "forbidden_m305": "M305", "forbidden_m306": "M306",
    "forbidden_m307": "M307", "forbidden_m350_microsteps": "M350", "forbidden_m42_pin": "M42",
    "forbidden_m472_rrf_delete": "M472", "forbidden_m564_rrf_limits": "M564", "forbidden_m575_baud": "M575",
    "forbidden_m666": "M666", "forbidden_m851_probe_offset": "M851", "forbidden_m906_current": "M906",
    "forbidden_m98_rrf_macro": "M98", "forbidden_smoothie_console": "SET_TEMP",
}  # fmt: skip


@pytest.mark.parametrize("name", STOPPED)
def test_a_forbidden_command_is_found(name: str) -> None:
    """G3"""
    assert STOPPED[name] in case(name).forbidden


@pytest.mark.parametrize(("name", "code"), [("forbidden_m569_dir", "M569"), ("forbidden_m81_power_off", "M81")])
def test_a_command_of_slicers_profiles_is_advice(name: str, code: str) -> None:
    """G3"""
    facts = case(name)
    assert facts.forbidden == ()
    assert code in [found.code for found in facts.commands]


def test_software_end_stops_that_stay_off_are_found() -> None:
    """G3"""
    assert case("forbidden_m211_no_endstops").endstops_off is True


@pytest.mark.parametrize(
    ("name", "trouble"),
    [
        ("old_mac_line_ends", Trouble.DAMAGED),
        ("utf16", Trouble.BINARY),
        ("gcode_in_3mf_named_gcode", Trouble.SLICED_3MF),
    ],
)
def test_what_is_no_print_file_is_refused_with_its_reason(name: str, trouble: Trouble) -> None:
    """G2, G15"""
    with pytest.raises(PrintFileError) as caught:
        case(name)
    assert caught.value.trouble is trouble


@pytest.mark.parametrize(
    "name", ["thumb_jpg_only", "thumb_creality_png_begin", "thumb_crlf", "issue_th124_qoi_and_png"]
)
def test_a_picture_is_found(name: str) -> None:
    """G14"""
    assert case(name).thumbnail_png is not None


def test_every_case_is_tested() -> None:
    tested = {
        *RIGHT, *STOPPED, "forbidden_m569_dir", "forbidden_m81_power_off", "forbidden_m211_no_endstops",
        "old_mac_line_ends", "utf16", "gcode_in_3mf_named_gcode", "thumb_jpg_only", "thumb_creality_png_begin",
        "thumb_crlf", "issue_th124_qoi_and_png",
    }  # fmt: skip
    assert {path.stem for path in CASES.glob("*.gcode")} == tested
