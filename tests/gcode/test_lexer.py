"""The lexer that checking and sending share: one spelling, nothing lost, nothing that changes the serial link."""

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.gcode.lexer import MAX_COMMAND_BYTES, read_line, sendable

codes = st.sampled_from(
    ["G1", "g01", "M109", "m 0104", "M110", "M0110", "m110", "M117", "T0", "Tx", "G", "M", "N5", "D3"]
)
pieces = st.one_of(
    codes,
    st.sampled_from(
        ["X10", "y-.5", "E", "S 200", 'P"a G1 M110"', "(M502)", "*33", ";", "\r", "\t", " ", "N7", "_", "="]
    ),
    st.sampled_from(
        ["NAME=M110_x", "PRINT_START", "EXTRUDER=250", "\u00a0", "\u2003", "\ufeff", "ä", "\x00", '"', "."]
    ),
    st.integers(0, 99999).map(str),
)
lines = st.one_of(st.lists(pieces, max_size=12).map(lambda found: "".join(found).encode()), st.binary(max_size=60))


@settings(max_examples=80)
@given(line=lines, klipper=st.booleans())
@example(line=b"M117 M110 N5", klipper=False)
@example(line=b"M117 caf\xc3\xa9 \xc2\xb7 \xef\xbc\x9b M110", klipper=False)
@example(line=b"G1 XM110N5", klipper=False)
@example(line=b"M486 A" + b"M" * 200, klipper=False)
@example(line=b"(M502)N5", klipper=True)
def test_what_is_sent_is_printable_and_reads_as_itself(line: bytes, klipper: bool) -> None:
    """G2, H33"""
    for command in sendable(line, klipper=klipper):
        assert re.fullmatch(rb"[ -~]+", command)
        assert b"*" not in command
        assert b";" not in command
        assert re.search(rb"M\s*110", command) is None
        assert command == command.strip()
        assert sendable(command, klipper=klipper) == (command,)


@settings(max_examples=80)
@given(line=lines)
def test_whatever_is_sent_was_judged(line: bytes) -> None:
    """G2: the sender's shortcut for usual lines gives what the checker reads."""
    judged = [command.text.encode("ascii") for command in read_line(line) if command.is_clean]
    for command in sendable(line, klipper=True):
        assert command in judged


numbers = st.floats(-999, 999).map(lambda value: f"{value:.3f}")
words = st.lists(st.tuples(st.sampled_from("XYZEFIJRSP"), numbers), max_size=8)


@given(
    code=st.sampled_from(["G1", "G92", "M104", "M204"]),
    words=words,
    blank=st.sampled_from(["", " ", "\t", "  "]),
    inner=st.sampled_from(["", " "]),
    small=st.booleans(),
    zeros=st.sampled_from(["", "0", "00"]),
)
def test_every_word_is_kept_in_its_order(
    code: str, words: list[tuple[str, str]], blank: str, inner: str, small: bool, zeros: str
) -> None:
    """G2"""
    line = blank.join([code[0] + zeros + code[1:], *(letter + inner + value for letter, value in words)])
    line = line.lower() if small else line
    (command,) = read_line(line.encode())
    assert command.code == code
    assert command.words == tuple(words)
    assert sendable(line.encode()) == (" ".join([code, *(letter + value for letter, value in words)]).encode(),)


@pytest.mark.parametrize(
    ("line", "sent"),
    [
        (b"M190S100", [b"M190 S100"]),
        (b"g01x5 y 6", [b"G1 X5 Y6"]),
        (b"M0109 S210", [b"M109 S210"]),
        (b"M 109 S210", [b"M109 S210"]),
        (b"N10 G1 X5*33", [b"G1 X5"]),
        (b"N-1 N2M105", [b"M105"]),
        (b"G1 X5 ; note", [b"G1 X5"]),
        (b"(home) G28 (all) W", [b"G28 W"]),
        (b"G90 M83", [b"G90", b"M83"]),
        (b"G90M83", [b"G90", b"M83"]),
        (b"M104 S210 S400", [b"M104 S210 S400"]),
        (b"\xef\xbb\xbfG28", [b"G28"]),
        (b"\rG1 X5\r", [b"G1 X5"]),
        (b"; note\rM105", [b"M105"]),
        (b"Tx", [b"Tx"]),
        (b"T?", [b"T?"]),
        (b"T 1", [b"T1"]),
        (b'M862.3 P "MK3S"', [b'M862.3 P"MK3S"']),
        (b"M862.4 P7.1.3", [b"M862.4 P7.1.3"]),
        (b"M115 U5.1.2+13478", [b"M115 U5.1.2+13478"]),
        (b"M0 S5 You Win!", [b"M0 S5 You Win!"]),
        (b"M117 50*2", [b"M117 50x2"]),
        ("M117 Hyvää päivää".encode(), [b"M117 Hyvaa paivaa"]),
        ("M117 打印".encode(), [b"M117 ??"]),
        (b"M110 N5", []),
        (b"N1 M110*3", []),
        (b"G1 X5 M110 N7", [b"G1 X5"]),
        (b"M486 A" + b"x" * 100, [b"M486 A" + b"x" * (MAX_COMMAND_BYTES - 6)]),
        (b"hello M502", []),
        (b"XM502", []),
        ("\u00a0M502".encode(), []),
        (b"M66038", []),
        (b"G1 X5\xff\xff\xfb", []),
        (b"EXCLUDE_OBJECT_START NAME=a", []),
        (b"", []),
        (b";", []),
    ],
)
def test_a_line_is_sent_in_one_spelling(line: bytes, sent: list[bytes]) -> None:
    """G2, H33"""
    assert list(sendable(line)) == sent


def test_named_commands_go_to_klipper_only_and_stay_whole() -> None:
    """G9: of any length, with their capitals, quotes and blanks."""
    line = b'EXCLUDE_OBJECT_DEFINE NAME="Big  Part" POLYGON=' + b"[1,2]," * 200
    assert sendable(line, klipper=True) == (line,)
    assert sendable(line) == ()


@pytest.mark.parametrize(
    "line",
    [
        *("M502", "m0502", "hello M502", "XM502", "/M502", "%M 502", "\u00a0M502", "\u2003M502", "G1 X5 M502"),
        *("M502.1", "(a) M502", "N5 M502*12", "G1 X5\rM502", "; note\rM502", "\x00M502", "\ufeffM502"),
        *("G28\tm502", "M502\xa0"),
    ],
)
def test_a_command_is_found_in_every_disguise(line: str) -> None:
    """G2: also where only some firmwares would find it."""
    assert "M502" in [command.code for command in read_line(line.encode())]


@pytest.mark.parametrize(
    "line", ["G1 X5é", "G\u00a01 X5", "M104\u2003S200", "M66038", "M104 S\u0662\u0660\u0660", "M104\x00 S5"]
)
def test_what_firmwares_may_read_differently_is_not_clean(line: str) -> None:
    """G2"""
    assert not all(command.is_clean for command in read_line(line.encode()))


def test_texts_may_hold_any_letters() -> None:
    """G2"""
    assert all(command.is_clean for command in read_line("M117 Kärpänen · 打印".encode()))


def test_names_of_objects_are_not_searched_for_commands() -> None:
    (command,) = read_line(b"EXCLUDE_OBJECT_START NAME=M500_bracket.stl")
    assert (command.code, command.text_of("NAME"), command.is_named) == (
        "EXCLUDE_OBJECT_START",
        "M500_bracket.stl",
        True,
    )


def test_words_are_read_as_numbers_and_texts() -> None:
    (command,) = read_line(b"M104 S210 S400 T1 X")
    assert (command.numbers("S"), command.number("S"), command.number("T")) == ([210.0, 400.0], 400.0, 1.0)
    assert (command.number("X"), command.has("X"), command.has("Y")) == (None, True, False)
    (named,) = read_line(b"set_heater_temperature heater=extruder target=350")
    assert (named.code, named.number("TARGET"), named.text_of("HEATER")) == (
        "SET_HEATER_TEMPERATURE",
        350.0,
        "extruder",
    )


@pytest.mark.parametrize(
    "piece", [b"G1", b"M117 ", b"(", b"N1", b'"', b"X", b"0", b"a_", b"G0000", b"=", b"A=", b"*", b"\r"]
)
def test_a_very_long_line_is_read_in_one_pass(piece: bytes) -> None:
    """G16: a quadratic reader would not come back."""
    read_line(piece * 30_000)
    read_line(b"G1 " + piece * 30_000 + b"_")
    sendable(b"X" + piece * 30_000, klipper=True)
