"""Facts from the moves of a file, in each dialect: size, time, filament, temperatures, forbidden commands."""

import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.gcode.facts import PrintFacts, read_facts

Read = Callable[[str | bytes], PrintFacts]

HALF_LINE = 0.225  # a 0.4 mm nozzle draws lines of 0.45 mm

SQUARE = "G1 X10 Y20 Z0.2 F3000\nG1 X40 Y20 E1\nG1 X40 Y60 E1\nG1 X10 Y60 E1\nG1 X10 Y20 E1\n"


def box(facts: PrintFacts) -> tuple[float, float, float, float]:
    """Left, front, right and back of the lines' middles."""
    grow = HALF_LINE
    return facts.min_x_mm + grow, facts.min_y_mm + grow, facts.max_x_mm - grow, facts.max_y_mm - grow


def test_only_extruding_moves_count_for_the_size(facts_of: Read) -> None:
    facts = facts_of("G28\nM83\nG1 X200 Y200 Z50 F6000\n" + SQUARE + "G1 E-2\nG1 X0 Y220 Z80\n")
    assert box(facts) == pytest.approx((10, 20, 40, 60))
    assert facts.max_z_mm == 0.2


@pytest.mark.parametrize(
    "text",
    [
        "M83\n" + SQUARE,
        "M83\r\n" + SQUARE.replace("\n", "\r\n"),
        "m83\n" + SQUARE.lower(),
        "M83\n" + SQUARE.replace("G1", "G01").replace(" ", "\t"),
        "M83\n" + SQUARE.replace(" ", ""),
        "M83\n" + SQUARE.replace("\n", " ; a comment X999 E9\n"),
        "M83\nG92 X0 Y0\nG1 X10 Y20 Z0.2 F3000\nG1 X40 E1\nG1 Y60 E1\nG1 X10 E1\nG1 Y20 E1\n",
        "G91\nG1 X10 Y20 Z.2 F3000\nG1 X30 E1\nG1 Y40 E1\nG1 X-30 E1\nG1 Y-40 E1\n",
        "M82\nG92 E5\nG1 X10 Y20 Z0.2 F3000\nG1 X40 E6\nG1 Y60 E7\nG92 E0\nG1 X10 E1\nG1 Y20 E2\n",
        "N1 M83*16\nN2 G1 X10 Y20 Z0.2 F3000*99\nN3 G1 X40 E1*1\nN4 G1 Y60 E1*1\nN5 G1 X10 E1*1\nN6 G1 Y20 E1*1\n",
    ],
    ids=["plain", "crlf", "small", "tabs", "tight", "comments", "offset", "relative", "absolute e", "numbered"],
)
def test_the_same_square_is_read_in_every_notation(facts_of: Read, text: str) -> None:
    facts = facts_of(text)
    assert box(facts) == pytest.approx((10, 20, 40, 60))
    assert facts.filament_mm == pytest.approx(4)
    assert facts.estimate_s == pytest.approx((140 + 22.36) / 50, rel=0.1)


def test_inches_are_read_as_inches(facts_of: Read) -> None:
    facts = facts_of("G20\nM83\nG1 X1 Y1 Z.01 F100\nG1 X2 Y2 E.1\nG21\n")
    assert box(facts) == pytest.approx((25.4, 25.4, 50.8, 50.8))
    assert facts.filament_mm == pytest.approx(2.54)


def test_homing_one_axis_keeps_the_offsets_of_the_others(facts_of: Read) -> None:
    """G5: the bed is below Z100 after `G92 Z100` on it, also after `G28 X`."""
    start = "G28\nG92 Z100\n"
    assert facts_of(start + "G28 X\nG1 Z50\nM83\n" + SQUARE).travel_min_z_mm == pytest.approx(-99.8)
    assert facts_of(start + "G28 Z\nG1 Z50\nM83\n" + SQUARE).travel_min_z_mm == pytest.approx(0.2)
    assert facts_of(start + "G28 W\nG1 Z50\nM83\n" + SQUARE).travel_min_z_mm == pytest.approx(0.2)


def test_the_line_of_the_longest_command_is_that_of_the_longest(facts_of: Read) -> None:
    """G9: of usual moves, which always fit, none is named."""
    assert facts_of("M83\nM104 S200\n" + SQUARE).longest_line is None
    assert facts_of("M83\n" + SQUARE + "M204 P1000 T1000 R1000 S1000\n" + SQUARE).longest_line == 7


@pytest.mark.parametrize("arc", ["G2 X20 Y0 R-100", "G2 I100 J0", "G3 I100 J0 X100 Y100"])
def test_travel_along_an_arc_counts_as_far_as_the_arc_reaches(facts_of: Read, arc: str) -> None:
    """G5: an arc reaches farther than where it begins and ends."""
    facts = facts_of("M83\n" + SQUARE + "G1 X0 Y0\n" + arc + "\n" + SQUARE)
    assert facts.travel_max_x_mm is not None
    assert facts.travel_max_x_mm > 90


@pytest.mark.parametrize(
    "line",
    [
        *("G1 X10 (Z-20) F300", "G1 Z{-50}", 'G1 Z"-20"', "G1 Z--20", "G1 X1.2.3", "G92 Z:5", "Tx G1 X5"),
        *("/G1 Z-20", "G+1 Z5\n:G1 Z-20", "hello G1 X5", "G1 X10 Y(5 )"),
    ],
)
@pytest.mark.parametrize("times", [1, 20])
def test_a_move_that_firmwares_read_differently_is_named(facts_of: Read, line: str, times: int) -> None:
    """G2: over OctoPrint the line goes to the firmware as it is."""
    facts = facts_of("M83\n" + SQUARE + (line + "\n") * times + SQUARE)
    assert facts.unclean_line == 7 + line.count("\n")


@pytest.mark.parametrize(
    "line", ["G1 X10 (infill) F300", "G1 X10 Y10 (layer 5)", "(Zone) G1 X5", "G28 W", "G1 E5. F9."]
)
@pytest.mark.parametrize("times", [1, 20])
def test_usual_lines_in_odd_spellings_are_clean(facts_of: Read, line: str, times: int) -> None:
    """G2"""
    assert facts_of("M83\n" + SQUARE + (line + "\n") * times + SQUARE).unclean_line is None


def test_an_offset_moves_the_box_to_where_the_machine_really_prints(facts_of: Read) -> None:
    """`G92 X0` says: here is zero; the plastic lies where the head is."""
    facts = facts_of("M83\nG1 X100 Y100 Z.2 F3000\nG92 X0 Y0\nG1 X10 Y5 E1\n")
    assert box(facts) == pytest.approx((100, 100, 110, 105))


def test_arcs_extend_beyond_their_ends_and_have_their_true_length(facts_of: Read) -> None:
    half_circle = facts_of("M83\nG1 X10 Y50 Z.2 F6000\nG92 E0\nG2 X30 Y50 I10 J0 E1 F60\nG1 F6000\n")
    assert box(half_circle) == pytest.approx((10, 50, 30, 60))
    assert half_circle.estimate_s == pytest.approx(3.1416 * 10, abs=0.7)
    other_way = facts_of("M83\nG1 X10 Y50 Z.2 F6000\nG3 X30 Y50 I10 J0 E1\n")
    assert box(other_way) == pytest.approx((10, 40, 30, 50))
    by_radius = facts_of("M83\nG1 X10 Y50 Z.2 F6000\nG2 X30 Y50 R10 E1\n")
    assert box(by_radius) == pytest.approx((10, 50, 30, 60))
    full = facts_of("M83\nG1 X10 Y50 Z.2 F6000\nG2 I10 E1\n")
    assert box(full) == pytest.approx((10, 40, 30, 60))


def test_a_quarter_arc_by_radius_has_the_right_direction(facts_of: Read) -> None:
    short = facts_of("M83\nG1 X0 Y0 Z.2\nG2 X10 Y10 R10 E1\n")
    assert box(short) == pytest.approx((0, 0, 10, 10))
    long = facts_of("M83\nG1 X0 Y0 Z.2\nG2 X10 Y10 R-10 E1\n")
    assert box(long) == pytest.approx((-10, 0, 10, 20))


def test_what_comes_before_the_first_layer_is_not_the_model(facts_of: Read) -> None:
    start = "M83\nG1 X2 Y5 Z.3 F3000\nG1 X2 Y200 E15\n"
    assert facts_of(start + ";LAYER:0\n" + SQUARE).size_y_mm == pytest.approx(40.45)
    assert facts_of(start + SQUARE).size_y_mm == pytest.approx(195.45)  # nothing tells them apart


@pytest.mark.parametrize("kind", ["Skirt/Brim", "SKIRT", "Skirt", "Brim", "Wipe tower", "PRIME-TOWER"])
def test_skirts_and_towers_need_room_but_are_not_the_model(facts_of: Read, kind: str) -> None:
    around = f";LAYER_CHANGE\n;TYPE:{kind}\nG1 X0 Y10 Z.2 F3000\nG1 X50 Y10 E1\nG1 X50 Y70 E1\n"
    facts = facts_of("M83\n" + around + ";TYPE:Perimeter\n" + SQUARE)
    assert box(facts) == pytest.approx((10, 20, 40, 60))
    assert (facts.reach_min_x_mm, facts.reach_min_y_mm) == pytest.approx((-HALF_LINE, 10 - HALF_LINE))
    assert (facts.reach_max_x_mm, facts.reach_max_y_mm) == pytest.approx((50 + HALF_LINE, 70 + HALF_LINE))


def test_a_wider_nozzle_draws_wider_lines(facts_of: Read) -> None:
    assert facts_of("; nozzle_diameter = 0.8\nM83\n" + SQUARE).size_x_mm == pytest.approx(30.9)


def test_layers_are_counted_by_height_and_marks(facts_of: Read) -> None:
    layer = ";LAYER_CHANGE\nG1 Z{z}\nG1 X10 E1\nG1 X40 E1\n"
    stacked = "M83\n" + "".join(layer.format(z=z) for z in (0.3, 0.5, 0.7, 0.9))
    facts = facts_of(stacked)
    assert (facts.layers, facts.layer_height_mm, facts.max_z_mm) == (4, 0.2, 0.9)
    two_after_another = facts_of(stacked + stacked)
    assert two_after_another.layers == 4
    spiral = ";LAYER_CHANGE\nG1 X10 Z0.1 E1\n;LAYER_CHANGE\n" + "".join(
        f"G1 X{x} Z{x / 100} E1\n" for x in range(20, 60)
    )
    assert facts_of("M83\n" + spiral).layers == 2


def test_time_is_computed_from_moves_and_dwells_without_an_estimate(facts_of: Read) -> None:
    facts = facts_of("M83\nG1 F600\nG1 X100 E1\nG4 S5\nG4 P500\nG4 S-9\nG1 E-10\n")
    assert facts.estimate_s == pytest.approx(10 + 5 + 0.5 + 1, rel=0.01)


@pytest.mark.parametrize("absurd", ["G1 F99999999999999\n", "M204 S999999999999\n", "M205 X9e9\nM203 X1\n"])
def test_absurd_speeds_do_not_make_the_time_negative(facts_of: Read, absurd: str) -> None:
    """G12, G16"""
    moves = "".join(f"G1 X{n % 90} Y{n * 7 % 80} E1\nG1 E-{n % 3}\n" for n in range(500))
    facts = facts_of("M83\nG1 X1 Y1 Z.2 F3000\n" + absurd + moves + "G1 X4000 F1\nM204 S1\nG1 X5 E1 F9000\n")
    assert facts.estimate_s > 10


def test_retraction_is_not_filament_used(facts_of: Read) -> None:
    facts = facts_of("M83\nG1 X10 E5\nG1 E-2\nG1 X20\nG1 E2\nG1 X30 E5\nG1 E-3\n")
    assert facts.filament_mm == pytest.approx(10)
    assert facts.filament_g == pytest.approx(10 * 2.405 / 1000 * 1.24, abs=0.01)


def test_the_highest_target_temperature_is_found_for_every_command(facts_of: Read) -> None:
    facts = facts_of("M140 S60\nM104 T0 S170\nM109 R215\nM190 R65\nM83\n" + SQUARE + "M104 S0\nM140 S0\n")
    assert (facts.tool_c, facts.bed_c) == (215.0, 65.0)


def test_forbidden_commands_are_named_once_each_in_the_order_of_the_file(facts_of: Read) -> None:
    facts = facts_of(
        "M502\nM92 E415\nm500 ; keep\nM0303 E0\nM83\n" + SQUARE + "M500\nN9 M997*12\nN-1 N2M28 x.gco\n;M112\nM600\n"
    )
    assert facts.forbidden == ("M502", "M500", "M303", "M997", "M28")
    assert [(found.code, found.line, found.level) for found in facts.commands[:3]] == [
        ("M502", 1, "stop"),
        ("M92", 2, "advice"),
        ("M500", 3, "stop"),
    ]


@pytest.mark.parametrize("code", ["M28", "M29", "M30", "M112", "M303", "M500", "M502", "M997"])
def test_commands_that_change_the_machine_permanently_are_forbidden(facts_of: Read, code: str) -> None:
    assert facts_of(f"{code} P1\nM83\n" + SQUARE).forbidden == (code,)


def test_ordinary_commands_of_slicers_are_not_forbidden(facts_of: Read) -> None:
    ordinary = "M201 X4000\nM203 X300\nM204 P4000\nM205 X8\nM221 S95\nM600\nM862.3 P MK4S\nM900 K0.05\nT0\nM84\nM0\n"
    assert facts_of(ordinary + "M83\n" + SQUARE).forbidden == ()


def test_latin_1_letters_in_comments_and_messages_are_harmless(facts_of: Read) -> None:
    facts = facts_of("M117 Hyvää päivää\n; Kippo\nM83\n".encode("latin-1") + SQUARE.encode())
    assert facts.lines == 8


def test_lines_are_counted_as_a_text_editor_counts_them(facts_of: Read) -> None:
    assert facts_of("M83\n\n;\n" + SQUARE + "M84").lines == 9


def test_a_long_file_is_read_in_bounded_memory(tmp_path: Path) -> None:
    """One layer of 120,000 moves, about 3 MB of text, needs the memory of one block while it is read."""
    path = tmp_path / "long.gcode"
    with path.open("w") as file:
        file.write("M83\nG1 Z.2 F3000\n")
        file.writelines(f"G1 X{at % 200}.{at % 997:03} Y{at % 180} E.05\n" for at in range(120_000))
    tracemalloc.start()
    try:
        facts = read_facts(path)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert facts.lines == 120_002
    assert peak < 40_000_000
