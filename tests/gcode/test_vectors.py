"""The vectorised reader finds what a reader that takes one command after the other finds (G16, G19)."""

import math
from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.gcode.errors import ImpossibleNumbersError
from kiosk.gcode.lexer import read_line
from kiosk.gcode.moves import MoveReader
from kiosk.gcode.plain_moves import LETTERS, parse_moves
from kiosk.gcode.print_facts import PrintFacts
from kiosk.gcode.shape import Shape
from tests.gcode.scalar_reader import ScalarReader, scalar_arc

Read = Callable[[str | bytes], PrintFacts]

numbers = st.one_of(
    st.integers(-200, 300).map(str),
    st.floats(-300, 300).map(lambda value: f"{value:.3f}"),
    st.sampled_from(
        [
            "0",
            ".5",
            "-.5",
            "5.",
            "+7",
            "234.567891",
            "-123.4567",
            "0.000001",
            "123.45678901",
            "-12.3456789",
            "-12.34567890123456789",
            "1e-3",
            "1..2",
            "",
            ".",
        ]
    ),
)
word = st.tuples(st.sampled_from("XYZEEFxeSMKT"), st.sampled_from(["", "", "", " "]), numbers).map("".join)
plain = st.permutations("XYZEF").flatmap(
    lambda letters: st.tuples(*(st.tuples(st.just(letter), numbers).map("".join) for letter in letters[:4]))
)
move = st.tuples(
    st.sampled_from(["", "", "", "N5 ", "N5", " ", "n 12 N3 ", "(a)", "(a)N5 ", "N5 (a) "]),
    st.sampled_from(["G1", "G0", "G1", "g1", "G01", "G 1"]),
    st.sampled_from([" ", " ", "", "  ", "\t", "(x)"]),
    st.one_of(plain, st.lists(word, max_size=5)),
    st.sampled_from(
        ["", "", " ; X9 E9", ";", " ", " \r", "(Y5)", "(M5 Y5)", "(a;b) E5", "(Z1", "*12", " S5 ", " P", "*7;(*"]
    ),
).map(lambda found: found[0] + found[2].join([found[1], *found[3]]) + found[4])
other = st.sampled_from(
    [
        *("G90", "G91", "M82", "M83", "G92 E0", "G92 E5", "G92 X1 Y2", "G92 Z3 E1", "G20", "G21", "G28", "; note"),
        *("G28 X", "G92", "G92 X5 X6", "g92 z1", "G92 E1 ; E2", "G91G1X5E1 G90", "N7 G91*3", "M82 M83", "M83 G1 X1 E1"),
        *("", "M105", "G92E-3", "G91 G1 X5 E1", "G1 X5 G1 Y5 E1", "N5 G1 X3 E2*7", "M117 G1 X9", "T1", ";TYPE:Skirt"),
        "G1.0 X5 E1",
    ]
)
files = st.lists(st.one_of(move, move, move, other), max_size=60).map(lambda lines: "\n".join(lines).encode() + b"\n")


def blocks(text: bytes, count: int) -> list[bytes]:
    """The text in about so many blocks of whole lines."""
    lines = text.splitlines(keepends=True) if b"\r" not in text else [line + b"\n" for line in text.split(b"\n")[:-1]]
    size = max(1, len(lines) // count)
    return [b"".join(lines[first : first + size]) for first in range(0, len(lines), size)]


@settings(max_examples=40, deadline=None)
@given(text=files, count=st.integers(1, 4))
@example(text=b"G1 E-1 Y0 Z0 X0\nG1 X0 X1 E0.000001\n", count=1)
def test_the_vectors_agree_with_one_command_after_the_other(text: bytes, count: int) -> None:
    """G7, G16"""
    reader, scalar = MoveReader(), ScalarReader()
    scalar.read(text)
    try:
        for block in blocks(text, count):
            for _ in reader.feed(block):
                pass
    except ImpossibleNumbersError:
        assert max(map(abs, scalar.travel)) > 5000
        return
    motion = reader.motion
    assert motion.moves == scalar.moves
    assert [reading.most_mm for reading in motion.readings] == pytest.approx(scalar.most_mm, abs=1e-6)
    assert motion.path_mm == pytest.approx(scalar.path_mm)
    assert [*motion.extruded.low, *motion.extruded.high] == pytest.approx(scalar.box)
    assert [*motion.travel.low, *motion.travel.high] == pytest.approx(scalar.travel)
    found = {round(height * 1000) for shape in motion.shapes for height in shape.heights()}
    assert all({height - 1, height, height + 1} & scalar.heights for height in found)  # halves are rounded to even
    assert all({height - 1, height, height + 1} & found for height in scalar.heights)


@settings(max_examples=30, deadline=None)
@given(
    lines=st.lists(
        st.tuples(st.floats(-400, 400), st.floats(-400, 400), st.integers(-3000, 400_000).map(lambda z: z / 1000)),
        min_size=1,
        max_size=120,
    ),
    at_once=st.integers(1, 50),
)
def test_the_bitmap_covers_the_spans_whatever_their_order(
    lines: list[tuple[float, float, float]], at_once: int
) -> None:
    """G16: rows and cells may get coarser, but nothing is lost and nothing appears elsewhere."""
    import numpy as np

    shape = Shape()
    for first in range(0, len(lines), at_once):
        x, end, z = (np.array(column) for column in zip(*lines[first : first + at_once], strict=True))
        shape.add(np.minimum(x, end), np.maximum(x, end), x, x, z)
    rows = shape.at_heights()
    assert all(below < above for (below, _), (above, _) in pairwise(rows))
    cell = shape.cell_mm
    for x, end, z in lines:
        row = next(spans for top, spans in rows if top >= z - 1e-9)
        for place in (x, end, (x + end) / 2):
            assert any(start - cell <= place <= stop + cell for start, stop in row)


@pytest.mark.parametrize(
    "order",
    [
        *("G1 X{x} Y{y} E1", "G1 Z.2 X{x} Y{y} E1", "G1 X{x} Y{y} Z.2 F600 E1", "G1X{x}Y{y}E1", "g1 x{x} y{y} e1"),
        *("N{n} G1 X{x} Y{y} E1*33", "N{n}G1X{x}Y{y}E1 *7", "G1 X{x} Y{y} E1 (wall)", "(wall) G1 X{x} Y{y} E1"),
        *(
            "G01 X{x} Y{y} E1",
            "  G1  X{x}\t\tY {y} E1 \r",
            "G1 X{x}000000000000000 E1",
            "G1 X{x} E1 S255 P1",
            "g 1 x{x}",
        ),
        *("G1 X{x} Y{y} E1 ; wall", "G1 X{x} Y{y} E1;wall X1", "G1 X{x} ;(M104 S300)"),
    ],
)
def test_usual_spellings_are_read_as_vectors(order: str) -> None:
    """G19: none of these lines is left to the lexer, which reads the same."""
    text = "".join(order.format(n=n, x=n % 90 + 0.125, y=n % 70 - 0.5) + "\n" for n in range(1000)).encode()
    parsed = parse_moves(text)
    assert (parsed.codes == 1).all()
    assert [text[start:end] for start, end in zip(parsed.starts, parsed.ends, strict=True)] == text.split(b"\n")[:-1]
    (command,) = read_line(text.split(b"\n")[500])
    for letter, value in zip(LETTERS.decode(), parsed.words[:, 500].tolist(), strict=True):
        assert command.number(letter) == (None if math.isnan(value) else pytest.approx(value))


@pytest.mark.parametrize(
    "line", ["G1 X5 (M104 S300)", "G1 X1 2", "G1 X5 M104 S9", "G1.1 X5", "G+1 X5", "G1 X5 Y\xa05", "(a)N5 G1 X5"]
)
def test_what_might_mean_more_is_left_to_the_lexer(line: str) -> None:
    """G2: codes in parentheses, further commands and what firmwares read differently."""
    assert (parse_moves((line + "\n").encode() * 100).codes == -1).all()


@pytest.mark.parametrize(
    ("spelling", "lines"),
    [
        ("mode flips", "G91\nG1 X{dx} Y{dy} E1\nG90\n"), ("units", "G20\nG1 X{ix:.9f} Y{iy:.9f} E{ie}\nG21\n"),
        ("two on a line", "G91 G1 X{dx} Y{dy} E1 G90\n"), ("origin", "G92 X0 Y0\nG1 X{dx} Y{dy} E1\n"),
        ("absolute E", "M82\nG92 E3\nG1 X{x} Y{y} E4\nM83\n"), ("doubled", "G1 X{x} Y{y} F900 E1 F900\n"),
    ],
)  # fmt: skip
def test_modes_that_change_with_each_move_are_followed(spelling: str, lines: str, facts_of: Read) -> None:
    """G16, G19: they cost no pass of their own, and mean what plain moves mean."""
    plain = odd = "M83\nG1 X10 Y10 Z.2 F900\n"
    last_x, last_y = 10.0, 10.0
    for number in range(1, 200):
        x, y = 10 + number % 7 * 5.25, 10 + number % 11 * 3.5
        plain += f"G1 X{x} Y{y} E1\n"
        odd += lines.format(x=x, y=y, dx=x - last_x, dy=y - last_y, ix=x / 25.4, iy=y / 25.4, ie=1 / 25.4)
        last_x, last_y = x, y
    expected, found = facts_of(plain), facts_of(odd)
    for name in ("min_x_mm", "min_y_mm", "max_x_mm", "max_y_mm", "max_z_mm", "filament_mm", "travel_max_x_mm"):
        assert getattr(found, name) == pytest.approx(getattr(expected, name))
    assert found.outline == expected.outline
    assert found.layers == 1
    assert found.estimate_s == pytest.approx(expected.estimate_s, rel=0.01)


@settings(max_examples=40, deadline=None)
@given(
    ends=st.lists(st.tuples(st.floats(-50, 50), st.floats(-50, 50)), min_size=2, max_size=2),
    radius=st.floats(-80, 80),
    clockwise=st.booleans(),
    plane=st.sampled_from([17, 18, 19]),
)
def test_arcs_of_any_plane_reach_as_far_as_their_points(
    ends: list[tuple[float, float]], radius: float, plane: int, *, clockwise: bool
) -> None:
    """G5: R arcs and arcs in tilted planes, against points on the circle."""
    (x0, y0), (x1, y1) = ((round(x, 3), round(y, 3)) for x, y in ends)
    first, second = {17: "XY", 18: "ZX", 19: "YZ"}[plane]
    code = "G2" if clockwise else "G3"
    text = f"G{plane}\nM83\nG1 {first}{x0} {second}{y0}\n{code} {first}{x1} {second}{y1} R{radius:.3f} E1\n"
    reader = MoveReader()
    for _ in reader.feed(text.encode()):
        pass
    points = scalar_arc((x0, y0), (x1, y1), round(radius, 3), clockwise=clockwise)
    if not points:
        return
    for place, letter in enumerate((first, second)):
        axis, values = "XYZ".index(letter), [point[place] for point in points]
        low, high = reader.motion.extruded.low[axis], reader.motion.extruded.high[axis]
        # The height of plastic is that of the ends of lines, not where the first one starts.
        assert low == pytest.approx(min(values) if letter != "Z" or min(values) < values[0] - 0.01 else low, abs=0.01)
        assert high == pytest.approx(max(values) if letter != "Z" or max(values) > values[0] + 0.01 else high, abs=0.01)
