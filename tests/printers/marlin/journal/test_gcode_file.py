"""A print file can be read on from any command."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.printers.marlin.journal.gcode_file import GcodeFile, GcodeFileError


def _all(path: Path) -> list[bytes]:
    with closing(GcodeFile(path)) as source:
        return list(iter(source.next_command, None))


def test_seeking_to_a_recorded_position_restores_the_reading(gcode: Callable[..., Path]) -> None:
    """H23: the same commands, height, feed rate and modes."""
    path = gcode(moves=60)
    with closing(GcodeFile(path)) as whole:
        commands = list(iter(whole.next_command, None))
        for count in range(len(commands)):
            with closing(GcodeFile(path)) as first, closing(GcodeFile(path)) as second:
                for _ in range(count):
                    first.next_command()
                second.seek(first.position)
                assert (second.z_mm, second.feed_mm_per_min) == (first.z_mm, first.feed_mm_per_min)
                assert (second.fraction, second.position) == (first.fraction, first.position)
                assert list(iter(second.next_command, None)) == commands[count:]


def test_comments_blanks_and_own_numbers_are_not_sent(tmp_path: Path) -> None:
    """H9: a board sends no `ok` for an empty line."""
    path = tmp_path / "a.gcode"
    path.write_bytes(b"; head\n\n  G28 ; home\r\nG1 X1;c\n   ;\nN10 G1 X2*33\nM110 N5\nG1 X3")
    assert _all(path) == [b"G28", b"G1 X1", b"G1 X2", b"G1 X3"]


def test_a_line_that_is_too_long_is_refused_with_its_number(tmp_path: Path) -> None:
    """H9."""
    path = tmp_path / "a.gcode"
    path.write_bytes(b"G28\nG1 X1." + b"0" * 90 + b"\n")
    with pytest.raises(GcodeFileError, match="Line 2"):
        _all(path)


def test_a_large_file_is_read_in_batches_with_its_progress(tmp_path: Path) -> None:
    """H9: a file of 100 MB must not fill the memory."""
    path = tmp_path / "a.gcode"
    path.write_bytes(b"".join(b"G1 X%d Z%.1f F1200\n" % (i, i / 1000) for i in range(20_000)))
    with closing(GcodeFile(path)) as source:
        for _ in range(10_000):
            source.next_command()
        assert 0.45 < source.fraction < 0.55
        assert len(source._batch) < 5_000
        assert source.z_mm == pytest.approx(10.0)
        assert source.feed_mm_per_min == 1200
        while source.next_command() is not None:
            pass
        assert source.fraction == 1.0
