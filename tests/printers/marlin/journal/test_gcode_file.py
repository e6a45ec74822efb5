"""A print file can be left and taken up again at any command."""

from collections.abc import Callable
from pathlib import Path

from kiosk.printers.marlin.journal.gcode_file import GcodeFile


def test_reading_goes_on_at_a_noted_place_as_if_it_had_never_stopped(gcode: Callable[..., Path]) -> None:
    """H23: the same commands, height, feed rate and modes."""
    path = gcode(moves=60)
    with GcodeFile(path) as whole:
        commands = list(iter(whole.next_command, None))
        for taken in range(len(commands)):
            with GcodeFile(path) as first, GcodeFile(path) as second:
                for _ in range(taken):
                    first.next_command()
                second.seek(first.position)
                assert (second.z_mm, second.feed_mm_per_min) == (first.z_mm, first.feed_mm_per_min)
                assert (second.fraction, second.position) == (first.fraction, first.position)
                assert list(iter(second.next_command, None)) == commands[taken:]
