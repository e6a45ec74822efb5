"""Many lines at once are read as each line alone (G2)."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.gcode.lexer import sendable, sendable_lines

WORDS = st.sampled_from(
    [
        "X1",
        "X-10.5",
        "Y007",
        "Z.2",
        "E+1.",
        "F1800",
        "S0",
        "N5",
        "M105",
        "M110",
        "G1",
        "X",
        "x1",
        "X1.2.3",
        "-5",
        "*33",
        ";",
    ]
)
CODES = st.sampled_from(
    ["G1", "G0", "G01", "G7", "G 1", "G", "G28", "G92.1", "M104", "M117", "M110", "T0", "", "N3 G1", ";"]
)
ENDS = st.sampled_from(["\n", "\r\n", " \n", "\t\n", " ; comment\n", "\r\r\n", "\x00\n", "\n\n", "é\n"])
LINES = st.builds(lambda code, words, end: " ".join([code, *words]) + end, CODES, st.lists(WORDS, max_size=4), ENDS)


@given(lines=st.lists(LINES, min_size=1, max_size=20), last=st.sampled_from(["", "G1 X1", "G1 X1\r", "G0 X-10.5"]))
def test_a_batch_is_read_as_its_lines_are(lines: list[str], last: str) -> None:
    """G2: also lines like those seen before, and a last one without line feed."""
    text = "".join([*lines, *lines]).encode("latin-1")
    batch = [line + b"\n" for line in text.split(b"\n")[:-1]] + ([last.encode()] if last else [])
    for klipper in (False, True):
        assert list(sendable_lines(batch, klipper=klipper)) == [sendable(line, klipper=klipper) for line in batch]


def test_any_number_of_digits_is_the_same_move() -> None:
    """G2."""
    batch = [b"G1 X" + b"1" * digits + b"\n" for digits in range(1, 70)]
    assert list(sendable_lines(batch)) == [(line[:-1],) for line in batch]
