"""What is read from the files of real slicers, and from headers in the style of others."""

from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import pytest

from kiosk.gcode.facts import PrintFacts, read_facts

Read = Callable[[str], PrintFacts]
Sample = Callable[[str], Path]

LINE = "\nG28\nM83\nG1 X10 Y10 Z0.2 F3000\nG1 X30 Y20 E1\n"


def test_a_prusaslicer_file_has_all_facts(sample: Sample) -> None:
    facts = read_facts(sample("mini_cube_ps2.8.1.gcode"))
    assert facts.slicer == "PrusaSlicer 2.8.1"
    assert facts.printer_model == "MK4S"
    assert facts.estimate_s == 3 * 60 + 41
    assert (facts.filament_mm, facts.filament_g) == (252.22, 0.75)
    assert (facts.material, facts.colour) == ("PLA", "#FF8000")
    assert (facts.nozzle_mm, facts.layer_height_mm, facts.layers) == (0.4, 0.2, 31)
    assert (facts.tool_c, facts.bed_c) == (230.0, 60.0)
    assert facts.supports is False
    assert facts.lines == 3135
    assert facts.forbidden == ()
    assert facts.thumbnail_png is not None  # made from a QOI picture


def test_the_box_is_that_of_the_model_without_purge_line_and_travel(sample: Sample) -> None:
    """The file names its object's corners: 118.75…131.25 × 98.75…111.25, 6.2 mm high; its purge line is at Y -4."""
    facts = read_facts(sample("mini_cube_ps2.8.1.gcode"))
    assert (facts.min_x_mm, facts.max_x_mm) == pytest.approx((118.75, 131.25), abs=0.02)
    assert (facts.min_y_mm, facts.max_y_mm) == pytest.approx((98.75, 111.25), abs=0.02)
    assert (facts.min_z_mm, facts.max_z_mm) == (0.0, 6.2)
    assert (facts.size_x_mm, facts.size_y_mm, facts.size_z_mm) == pytest.approx((12.5, 12.5, 6.2), abs=0.02)


def test_a_cura_file_has_time_filament_layers_and_thumbnail(sample: Sample) -> None:
    facts = read_facts(sample("cura_5.1.0.gcode"))
    assert facts.slicer == "Cura_SteamEngine 5.10.2"
    assert facts.printer_model == "Printrbot Simple"
    assert facts.estimate_s == 2147
    assert facts.filament_mm == pytest.approx(1397.53)
    assert facts.filament_g == pytest.approx(4.17, abs=0.01)  # from length, 1.75 mm and PLA's density
    assert (facts.layer_height_mm, facts.layers, facts.tool_c, facts.bed_c) == (0.1, 198, 200.0, None)
    assert facts.thumbnail_png is not None
    assert facts.thumbnail_png.startswith(b"\x89PNG")


def test_of_several_thumbnails_the_largest_png_is_kept(sample: Sample) -> None:
    picture = read_facts(sample("prusa_2.9.3.gcode")).thumbnail_png
    assert picture is not None
    assert int.from_bytes(picture[16:20]) == 220  # the width in a PNG's header


def test_a_klipper_file_with_long_object_lines_is_read(sample: Sample) -> None:
    """G9: named commands are not sent to Marlin, and Klipper takes them of any length."""
    facts = read_facts(sample("orca_2.3.0.gcode"))
    assert facts.flavour == "klipper"
    assert facts.longest_command < 82 < facts.longest_raw


def test_binary_gcode_says_what_its_text_says(sample: Sample) -> None:
    """G15: metadata, pictures, and all moves out of heatshrink and MeatPack."""
    binary = read_facts(sample("mini_cube_ps2.8.1.bgcode"))
    text = read_facts(sample("mini_cube_ps2.8.1.gcode"))
    of_the_text = {
        "lines",
        "heats",
        "commands",
        "longest_command",
        "longest_line",
        "longest_raw",
        "lowest_z_line",
        "layer_starts",
        "extruded_at",
    }
    for field in fields(PrintFacts):
        if field.name not in of_the_text:  # comments and blanks are left out, so lines are others and shorter
            assert getattr(binary, field.name) == getattr(text, field.name), field.name
    assert [layer for _, layer in binary.layer_starts] == [layer for _, layer in text.layer_starts]
    assert len(text.layer_starts) == text.layers
    assert {heat[:2] for heat in binary.heats} == {heat[:2] for heat in text.heats}
    assert {found.code for found in binary.commands} == {found.code for found in text.commands}
    assert abs(binary.lines - text.lines) < 700


def test_a_bambu_header_is_understood(facts_of: Read) -> None:
    facts = facts_of(
        "; HEADER_BLOCK_START\n; BambuStudio 01.07.06.92\n"
        "; model printing time: 8m 57s; total estimated time: 1h 15m 42s\n; total layer number: 92\n"
        "; filament_density: 1.27,1.24\n; filament_diameter: 1.75,1.75\n; HEADER_BLOCK_END\n"
        "; filament_type = PETG;PLA\n; nozzle_temperature = 240,220\n; hot_plate_temp = 80\n; enable_support = 1\n"
        "; total filament weight [g] : 3.50,1.25\n" + LINE
    )
    assert facts.slicer == "BambuStudio 01.07.06.92"
    assert (facts.estimate_s, facts.layers, facts.material) == (4542, 92, "PETG")
    assert (facts.tool_c, facts.bed_c, facts.supports, facts.filament_g) == (240.0, 80.0, True, 4.75)


def test_an_ideamaker_header_is_understood(facts_of: Read) -> None:
    facts = facts_of(
        ";Sliced by ideaMaker 4.3.2.6470, 2023-01-01\n;Filament Diameter #1: 1.750\n;Nozzle Diameter #1: 0.600\n"
        ";Print Time: 9348\n;Material#1 Used: 5119.6\n" + LINE
    )
    assert facts.slicer is not None
    assert facts.slicer.startswith("ideaMaker 4.3.2")
    assert (facts.estimate_s, facts.nozzle_mm, facts.filament_mm) == (9348, 0.6, 5119.6)


def test_a_kisslicer_header_is_understood(facts_of: Read) -> None:
    facts = facts_of(
        "; KISSlicer - FREE\n; version 1.6\n; layer_thickness_mm = 0.25\n; Estimated Build Time:   79.50 minutes\n"
        + LINE
    )
    assert (facts.slicer, facts.layer_height_mm, facts.estimate_s) == ("KISSlicer - FREE", 0.25, 4770)


def test_days_hours_minutes_and_seconds_add_up(facts_of: Read) -> None:
    facts = facts_of("; estimated printing time (normal mode) = 1d 2h 3m 4s" + LINE)
    assert facts.estimate_s == 86400 + 2 * 3600 + 3 * 60 + 4


def test_titles_keep_their_letters(facts_of: Read) -> None:
    assert facts_of("; title = Järvivene" + LINE).title == "Järvivene"


def test_supports_seen_in_the_file_outrank_the_setting(facts_of: Read) -> None:
    head = "; support_material = 0\n;LAYER_CHANGE\n;TYPE:"
    assert facts_of(head + "Support material" + LINE).supports is True
    assert facts_of("; support_material = 1\n;LAYER_CHANGE\n;TYPE:Perimeter" + LINE).supports is False
    assert facts_of("; support_material = 1" + LINE).supports is True
    assert facts_of(LINE).supports is None


@pytest.mark.parametrize(
    ("comment", "length_mm"),
    [
        ("; filament used = 12349.1mm (29.7cm3)", 12349.1),
        (";Filament used: 12.3m", 12300),
        (";Filament used: 0.10, 5.2", 5300),
        (";Filament used: 2.491m 7.0g", 2491),
        ("; filament used [mm] = 0.00, 32.00", 32),
        (";   Filament length: 32.0 mm (0.03 m)", 32),
        ("; filament used = nil", 1),
    ],
)
def test_the_unit_of_a_length_is_read(facts_of: Read, comment: str, length_mm: float) -> None:
    """G10"""
    assert facts_of(comment + LINE).filament_mm == pytest.approx(length_mm)


def test_elapsed_marks_and_the_printers_own_remaining_time_beat_placeholders(facts_of: Read) -> None:
    """G10"""
    assert facts_of(";TIME:6666" + LINE + ";TIME_ELAPSED:12.5\n;TIME_ELAPSED:99.5\n").estimate_s == 99.5
    assert facts_of(";TIME:6666\nM73 P0 R83" + LINE + "M73 P50 R40\n").estimate_s == 83 * 60
    assert facts_of(";TIME:6666\n;TIME:120" + LINE).estimate_s == 120


def test_only_filaments_that_are_used_count(facts_of: Read) -> None:
    """G11"""
    head = "; filament_type = PETG;PLA;ABS\n; filament_colour = #1;#2;#3\n; nozzle_temperature = 240,210,260\n"
    by_tool = facts_of(head + "T1" + LINE)
    assert (by_tool.materials, by_tool.colour, by_tool.tool_c, by_tool.tools) == (("PLA",), "#2", 210.0, (1,))
    by_amount = facts_of(head + "; filament used [g] = 1.0, 0.00, 2.0" + LINE)
    assert (by_amount.materials, by_amount.colour, by_amount.tool_c) == (("PETG", "ABS"), "#1", 260.0)


@pytest.mark.parametrize("name", ["mini_cube_ps2.8.1.gcode"])
def test_the_time_from_the_moves_is_near_that_of_the_slicer(sample: Sample, tmp_path: Path, name: str) -> None:
    """G12"""
    text = sample(name).read_bytes()
    stated_s = read_facts(sample(name)).estimate_s
    lines = [
        line for line in text.splitlines() if b"estimated printing time" not in line and not line.startswith(b"M73")
    ]
    (tmp_path / name).write_bytes(b"\n".join(lines) + b"\n")
    assert read_facts(tmp_path / name).estimate_s == pytest.approx(stated_s, rel=0.15)
