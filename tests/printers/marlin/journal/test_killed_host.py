"""A host killed with SIGKILL at random moments of real prints on a real port: nothing is skipped or repeated."""

import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.printers.marlin.journal.gcode_file import GcodeFile

HOST = Path(__file__).with_name("single_printer_host.py")
OF_THE_HOST = ("M105", "M110", "M115", "M27", "M114", "M155", "M113", "M876", "M400")
LONGEST_S = 1.6
"""From the start of a process to its end: some die in their start, some while they ask, most while they feed."""
ENDS_WITHIN_S = 120


class KilledPrints:
    """Prints of one file on one board, one after the other, by hosts that don't live long."""

    def __init__(self, board: Any, file: Path, journal_dir: Path, dice: random.Random) -> None:
        self._board = board
        self._file = file
        self._journal_dir = journal_dir
        self._dice = dice
        self._seen = 0
        self.kills = 0
        self.prints = 0

    def run(self, kills: int, *wishes: str) -> None:
        """Kill so often, then let the last print come to its end."""
        begin, lives_s = "start", self._dice.uniform(0, 1)
        while self.kills < kills:
            ended = self._host(begin, lives_s, *wishes)
            begin, lives_s = "watch", self._dice.uniform(0.1, LONGEST_S)
            if ended:
                self.check(*wishes)
                begin, lives_s = "start", self._dice.uniform(0, 1)
        assert self._host(begin, ENDS_WITHIN_S, *(["resume"] if wishes else []))
        self.check(*wishes)

    def _host(self, begin: str, lives_s: float, *wishes: str) -> bool:
        """One host; it is killed after so many seconds (of printing, if it starts). True when its print ended before.

        A host that is killed before it sent the first line leaves no print; that is not tried here.
        """
        words = [str(self._board.link), str(self._file), str(self._journal_dir), begin, *wishes]
        with subprocess.Popen([sys.executable, str(HOST), *words], stdout=subprocess.PIPE, text=True) as host:
            before = ""
            while begin == "start" and not before.startswith("JobStarted"):
                assert host.stdout
                before = host.stdout.readline()
            try:
                said, _ = host.communicate(timeout=lives_s)
            except subprocess.TimeoutExpired:
                os.kill(host.pid, signal.SIGKILL)
                said, _ = host.communicate()
                self.kills += 1
        ends = [line for line in said.splitlines() if line.startswith("JobEnded")]
        assert all("Outcome.DONE" in end for end in ends), said
        return bool(ends)

    def check(self, *wishes: str) -> None:
        """Compare what the board carried out for this print with the file."""
        self.prints += 1
        executed = self._board.executed()
        taken = [line for line in executed[self._seen :] if not line.startswith(OF_THE_HOST)]
        self._seen = len(executed)
        with GcodeFile(self._file) as source:
            commands = [command.decode() for command in iter(source.next_command, None)]
        if wishes:  # the ways out and back come between; no line of theirs is like one of the file
            commands = [command for command in commands if command.startswith("G1 X")]
            taken = [line for line in taken if line in set(commands)]
        assert taken == commands


@pytest.fixture
def killed_prints(board_on: Callable[..., Any], tmp_path: Path, request: pytest.FixtureRequest) -> KilledPrints:
    """Prints on a board of its own; the moments are the same in each run."""
    path = tmp_path / "piece.gcode"
    lines = ["M83", "M109 S60", "G28", "G1 Z0.2 F600"]
    for index in range(1500):
        lines.append(f"G1 X{100 + 5 * (index % 2)} Y{10 + index / 50:.2f} F6000 ; move {index}")
        lines += [f"G4 P{200 + index}"] if index % 400 == 399 else []
    path.write_text("\n".join(lines) + "\n")
    journal_dir = tmp_path / "journal"
    journal_dir.mkdir()
    board = board_on("--speed", "5", *getattr(request, "param", ()))
    return KilledPrints(board, path, journal_dir, random.Random(request.node.name))


@pytest.mark.parametrize(
    "killed_prints",
    [(), ("--baud", "115200"), ("--baud", "115200", "--meatpack")],
    ids=["at once", "as slow as a cable", "packed"],
    indirect=True,
)
def test_prints_whose_host_is_killed_again_and_again_are_byte_for_byte_undisturbed(killed_prints: KilledPrints) -> None:
    """H23: the short form."""
    killed_prints.run(8)
    assert killed_prints.kills >= 8


def test_hosts_killed_while_they_pause_and_resume_lose_no_move(killed_prints: KilledPrints) -> None:
    """H22, H23: the short form."""
    killed_prints.run(8, "pause", "resume")


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_two_hundred_kills_leave_every_print_undisturbed(
    killed_prints: KilledPrints, capsys: pytest.CaptureFixture[str]
) -> None:
    """H23: the long form."""
    killed_prints.run(200)
    with capsys.disabled():
        print(f"\n{killed_prints.kills} kills in {killed_prints.prints} prints, all of them byte for byte undisturbed")


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_a_hundred_kills_while_pausing_and_resuming_lose_no_move(
    killed_prints: KilledPrints, capsys: pytest.CaptureFixture[str]
) -> None:
    """H22, H23: the long form."""
    killed_prints.run(100, "pause", "resume", "pause", "resume")
    with capsys.disabled():
        print(f"\n{killed_prints.kills} kills in {killed_prints.prints} paused prints, no move lost or repeated")
