"""Files that are none: whoever opens them would wait or read for ever (Q10)."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.printroom.print_files import list_print_files
from tests.cli.forked_kiosk import run_kiosk

WITHIN_S = 30
SPECIAL: dict[str, Callable[[Path], object]] = {
    "a pipe": os.mkfifo,
    "an endless device": lambda path: path.symlink_to("/dev/zero"),
    "a device without an end": lambda path: path.symlink_to("/dev/random"),
    "a folder": Path.mkdir,
    "itself": lambda path: path.symlink_to(path),
}


KERNEL: dict[str, Callable[[Path], object]] = {
    "a file of the kernel that has no end": lambda path: path.symlink_to("/proc/kmsg")
}


@pytest.mark.parametrize("make", (SPECIAL | KERNEL).values(), ids=SPECIAL | KERNEL)
def test_a_command_refuses_it_at_once(tmp_path: Path, make: Callable[[Path], object]) -> None:
    """Q10: with a sentence, not a trace."""
    path = tmp_path / "part.gcode"
    make(path)
    for words in (["gcode", path], ["print", path, "--port", "/dev/null"]):
        done = run_kiosk(*words, timeout_s=WITHIN_S)
        assert done.returncode == 1, (words, done.stdout)
        assert "Traceback" not in done.stderr


def test_a_stick_full_of_them_lists_only_what_can_be_printed(tmp_path: Path) -> None:
    """Q10: the list on the screen."""
    for number, make in enumerate(SPECIAL.values()):
        make(tmp_path / f"{number}.gcode")
    (tmp_path / "real.gcode").write_text("G1 X1 E1\n")
    assert [found.name for found in list_print_files([tmp_path])] == ["real.gcode"]
