"""What becomes of the lines of a file on their way to the wire."""

from functools import reduce
from operator import xor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.printers.marlin.journal.gcode_file import GcodeFile, GcodeFileError
from kiosk.printers.marlin.wire.framing import RESET_LINE_NUMBERS, checksum, frame


def _all(path: Path) -> list[bytes]:
    with GcodeFile(path) as source:
        return list(iter(source.next_command, None))


@given(st.binary(max_size=128))
def test_the_checksum_is_the_xor_of_all_bytes(data: bytes) -> None:
    """H8."""
    assert checksum(data) == reduce(xor, data, 0)


def test_a_line_is_framed_with_number_and_checksum() -> None:
    """H5, H8."""
    assert frame(0, b"M110 N0") == RESET_LINE_NUMBERS == b"N0 M110 N0*125\n"
    assert frame(3, b"T0") == b"N3 T0*57\n"


def test_comments_blanks_and_own_numbers_do_not_reach_the_wire(tmp_path: Path) -> None:
    """H9: a board says no ok to an empty line."""
    path = tmp_path / "a.gcode"
    path.write_bytes(b"; head\n\n  G28 ; home\r\nG1 X1;c\n   ;\nN10 G1 X2*33\nM110 N5\nG1 X3")
    assert _all(path) == [b"G28", b"G1 X1", b"G1 X2", b"G1 X3"]


def test_a_line_that_no_board_could_take_is_refused_with_its_number(tmp_path: Path) -> None:
    """H9."""
    path = tmp_path / "a.gcode"
    path.write_bytes(b"G28\nM117 " + b"x" * 90 + b"\n")
    with pytest.raises(GcodeFileError, match="Line 2"):
        _all(path)


def test_a_large_file_is_read_in_pieces_and_knows_how_far_it_is(tmp_path: Path) -> None:
    """A 100 MB file must not fill the memory: only one piece is held."""
    path = tmp_path / "a.gcode"
    path.write_bytes(b"".join(b"G1 X%d Z%.1f F1200\n" % (i, i / 1000) for i in range(20_000)))
    with GcodeFile(path) as source:
        for _ in range(10_000):
            source.next_command()
        assert 0.45 < source.fraction < 0.55
        assert len(source._batch) < 5_000
        assert source.z_mm == pytest.approx(10.0)
        assert source.feed_mm_per_min == 1200
        while source.next_command() is not None:
            pass
        assert source.fraction == 1.0
