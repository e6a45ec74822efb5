"""The vectorised reader finds what a reader that takes one command after the other finds (G16, G19)."""

from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.gcode.errors import ImpossibleNumbersError
from kiosk.gcode.moves import MoveReader
from kiosk.gcode.shape import Shape
from tests.gcode.scalar_reader import ScalarReader

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
            "1..2",
            "",
            ".",
        ]
    ),
)
word = st.tuples(st.sampled_from("XYZEEFxe"), st.sampled_from(["", "", "", " "]), numbers).map("".join)
plain = st.permutations("XYZEF").flatmap(
    lambda letters: st.tuples(*(st.tuples(st.just(letter), numbers).map("".join) for letter in letters[:4]))
)
move = st.tuples(
    st.sampled_from(["G1", "G0", "G1", "g1", "G01"]),
    st.sampled_from([" ", " ", "", "  ", "\t"]),
    st.one_of(plain, st.lists(word, max_size=5)),
    st.sampled_from(["", "", " ; X9 E9", ";", " ", "\r", "(Y5)", "*12"]),
).map(lambda found: found[1].join([found[0], *found[2]]) + found[3])
other = st.sampled_from(
    [
        *("G90", "G91", "M82", "M83", "G92 E0", "G92 E5", "G92 X1 Y2", "G92 Z3 E1", "G20", "G21", "G28", "; note"),
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


@settings(max_examples=100, deadline=None)
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


@settings(max_examples=60, deadline=None)
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
    "order", ["G1 X{x} Y{y} E1", "G1 Z.2 X{x} Y{y} E1", "G1 X{x} Y{y} Z.2 F600 E1", "G1X{x}Y{y}E1"]
)
def test_usual_orders_of_words_are_read_as_vectors(order: str) -> None:
    """G19: none of these lines is left to the lexer."""
    from kiosk.gcode.plain_moves import parse_moves

    text = "".join(order.format(x=n % 90 + 0.125, y=n % 70 - 0.5) + "\n" for n in range(1000)).encode()
    assert (parse_moves(text).codes == 1).all()
