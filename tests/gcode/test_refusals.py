"""Files that can't be printed are refused with one sentence that names the way out."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.base.errors import WorldError
from kiosk.gcode.errors import PrintFileError, Trouble
from kiosk.gcode.facts import PrintFacts, read_facts

Read = Callable[[str | bytes], PrintFacts]

MOVES = b"M83\nG1 X10 Y10 Z.2\nG1 X50 Y20 E1\n"


def refusal(path: Path) -> PrintFileError:
    """The refusal of `path`; its sentence is one that may be shown to a person."""
    with pytest.raises(PrintFileError) as caught:
        read_facts(path)
    sentence = str(caught.value)
    assert path.name in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert isinstance(caught.value, WorldError)
    return caught.value


@pytest.mark.parametrize(
    ("content", "trouble"),
    [
        (b"", Trouble.EMPTY),
        (b" \r\n\n\t", Trouble.EMPTY),
        (b"\x00\x01\x02\xff" * 100, Trouble.BINARY),
        (MOVES + (b";" + b"x" * 998 + b"\n") * 600 + b"\0", Trouble.BINARY),
        (b"GCDE\x01\x00\x00\x00", Trouble.BINARY_GCODE),
        (b"GCDE\x01\x00\x00\x00\x01\x00\x01\x00\x02\x00\xff\xff\xff\xff\xff\xff\xff\xff", Trouble.BINARY_GCODE),
        (b"PK\x03\x04\x14\x00", Trouble.SLICED_3MF),
        (b"solid cube\n facet normal 0 0 1\n", Trouble.MODEL),
        (b"x" * 5_000_000, Trouble.NOT_GCODE),
        (b"Dear hub,\nplease print me a boat.\nYours\n", Trouble.NOT_GCODE),
        (b"Dear hub, " * 40 + b"\n", Trouble.NOT_GCODE),
        (b"; only\n; comments\n", Trouble.NOT_GCODE),
        (b"M104 S200\nM140 S60\nM84\n", Trouble.NO_MOVES),
        (b"G28\nG1 X10 Y10 F3000\nG1 X20\nM84\n", Trouble.PRINTS_NOTHING),
        (b"M83\nG1 E50 F100\n", Trouble.PRINTS_NOTHING),
        (b"M83\nG1 X" + b"9" * 30 + b" E1\n", Trouble.DAMAGED),
        (b"M83\nG1 X10 F.0000000001\nG1 X20 E1\n", Trouble.DAMAGED),
    ],
)
def test_each_kind_of_invalid_file_is_refused_with_its_code(tmp_path: Path, content: bytes, trouble: Trouble) -> None:
    path = tmp_path / "thing.gcode"
    path.write_bytes(content)
    assert refusal(path).trouble is trouble


def test_a_binary_model_is_called_a_model(tmp_path: Path) -> None:
    path = tmp_path / "Cube.STL"
    path.write_bytes(b"made by something".ljust(80, b"\0") + b"\x0c\0\0\0")
    assert refusal(path).trouble is Trouble.MODEL


@pytest.mark.parametrize("name", ["cube.stl", "Cube.OBJ", "cube.3mf", "cube.step", "cube.amf"])
def test_a_model_is_said_to_need_slicing(tmp_path: Path, name: str) -> None:
    """G15"""
    (tmp_path / name).write_bytes(b"v 1 2 3\nv 2 3 4\n")
    assert refusal(tmp_path / name).trouble is Trouble.MODEL
    assert "slicer" in str(refusal(tmp_path / name))


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone.gcode").trouble is Trouble.MISSING
    assert refusal(tmp_path).trouble is Trouble.FOLDER


def test_a_pipe_is_refused_without_blocking(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.gcode")
    assert refusal(tmp_path / "pipe.gcode").trouble is Trouble.UNREADABLE


def test_an_unreadable_file_is_refused(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        # The superuser may read everything; a link that leads to itself fails to open for anyone.
        (tmp_path / "piece.gcode").symlink_to(tmp_path / "piece.gcode")
    else:
        (tmp_path / "piece.gcode").write_bytes(MOVES)
        (tmp_path / "piece.gcode").chmod(0)
    assert refusal(tmp_path / "piece.gcode").trouble is Trouble.UNREADABLE


def test_the_longest_command_is_a_fact_with_its_line(facts_of: Read) -> None:
    """G9: counted as it is sent, without comments and blanks; texts are shortened on sending and do not count."""
    facts = facts_of(MOVES + b"M117 " + b"a" * 200 + b"\nM73   P" + b"1" * 100 + b" ; note\nM73 P" + b"2" * 90 + b"\n")
    assert (facts.longest_command, facts.longest_line) == (len("M73 P") + 100, 5)
    assert facts.longest_raw == len("M117 ") + 200


def test_comments_blanks_and_line_numbers_do_not_count_for_the_length(facts_of: Read) -> None:
    """H9"""
    padded = facts_of(MOVES.replace(b"E1\n", b"E1" + b" " * 200 + b"; " + b"long " * 50 + b"\n"))
    numbered = facts_of(MOVES + b"N123456789 M117 " + b"a" * 77 + b"*123\n")
    assert (padded.lines, numbered.lines) == (3, 4)
    assert padded.longest_command == len("G1 X10 Y10 Z.2")
    assert padded.outline == numbered.outline == facts_of(MOVES).outline


def test_a_comment_may_be_of_any_length(facts_of: Read) -> None:
    facts = facts_of(b"; objects_info = " + b"x" * 1_000_000 + b"\n" + MOVES)
    assert facts.lines == 4
    assert facts.outline == facts_of(MOVES).outline


@pytest.mark.parametrize("line", [b"G1 X5 Y5\rM502", b"; a note\rM997", b"M105 \r\rM112"])
def test_commands_hidden_behind_a_carriage_return_are_refused(tmp_path: Path, line: bytes) -> None:
    path = tmp_path / "sly.gcode"
    path.write_bytes(b"; fill\r\n" * 60_000 + MOVES + line + b"\r\r\nM84\r\n")
    error = refusal(path)
    assert (error.trouble, error.line) == (Trouble.DAMAGED, 60_004)


def test_a_byte_order_mark_is_not_a_command(facts_of: Read) -> None:
    assert facts_of(b"\xef\xbb\xbf; title = Kippo\r\r\n" + MOVES).title == "Kippo"


def test_a_carriage_return_before_a_command_is_a_line_end_of_some_editors(facts_of: Read) -> None:
    """G2: the command behind it is read."""
    assert facts_of(MOVES + b"\n\r".join([b"; note", b"M502", b"M84"])).forbidden == ("M502",)
