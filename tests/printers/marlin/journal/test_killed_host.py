"""A host killed with SIGKILL at random moments of prints on a real port: no line is skipped or repeated."""

import random
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from kiosk.printers.marlin.journal.gcode_file import GcodeFile
from tests.cli.forked_kiosk import start_kiosk

HOST = "tests.printers.marlin.journal.single_printer_host"
QUERIES = ("M105", "M110", "M115", "M27", "M114", "M155", "M113", "M876", "M400")
MAX_LIFE_S = 1.4
"""From the first event of a process to its end: some are killed while they resync, most while they feed."""
END_TIMEOUT_S = 120


class KilledPrints:
    """Successive prints of one file on one board, by hosts that are killed."""

    def __init__(self, board: Any, file: Path, journal_dir: Path, rng: random.Random) -> None:
        self._board = board
        self._file = file
        self._journal_dir = journal_dir
        self._rng = rng
        self._seen = 0
        self.kills = 0
        self.prints = 0

    def run(self, kills: int, *requests: str) -> None:
        """Kill this often, then let the last print finish."""
        begin, lives_s = "start", self._rng.uniform(0, 1)
        while self.kills < kills:
            ended = self._host(begin, lives_s, *requests)
            begin, lives_s = "watch", self._rng.uniform(0, MAX_LIFE_S)
            if ended:
                self.check(*requests)
                begin, lives_s = "start", self._rng.uniform(0, 1)
        assert self._host(begin, END_TIMEOUT_S, *(["resume"] if requests else []))
        self.check(*requests)

    def _host(self, begin: str, lives_s: float, *requests: str) -> bool:
        """Run a host and kill it `lives_s` after its first event; True when its print ended before.

        If it starts a print, after JobStarted: one killed before it sent a line leaves no print. The start of Python
        does not count: on a busy machine no host would live long enough to resume the print.
        """
        arguments = [str(self._board.link), str(self._file), str(self._journal_dir), begin, *requests]
        with start_kiosk(*arguments, module=HOST, stdout=subprocess.PIPE, text=True) as host:
            assert host.stdout
            lines = [host.stdout.readline()]
            while begin == "start" and lines[-1] and not lines[-1].startswith("JobStarted"):
                lines.append(host.stdout.readline())
            reading = Thread(target=lines.extend, args=(host.stdout,))
            reading.start()
            try:
                host.wait(lives_s)
            except subprocess.TimeoutExpired:
                host.kill()
                self.kills += 1
            reading.join()
        ends = [line for line in lines if line.startswith("JobEnded")]
        assert all("Outcome.DONE" in end for end in ends), lines
        return bool(ends)

    def check(self, *requests: str) -> None:
        """Compare what the board has executed for this print with the file."""
        self.prints += 1
        log = self._board.executed()
        executed = [line for line in log[self._seen :] if not line.startswith(QUERIES)]
        self._seen = len(log)
        with closing(GcodeFile(self._file)) as source:
            commands = [command.decode() for command in iter(source.next_command, None)]
        if requests:  # parking moves come between; none is like a line of the file
            commands = [command for command in commands if command.startswith("G1 X")]
            executed = [line for line in executed if line in set(commands)]
        assert executed == commands


@pytest.fixture
def killed_prints(board_on: Callable[..., Any], tmp_path: Path, request: pytest.FixtureRequest) -> KilledPrints:
    """Prints on a board of their own; the random moments are reproducible."""
    path = tmp_path / "cube.gcode"
    lines = ["M83", "M109 S60", "G28", "G1 Z0.2 F600"]
    for index in range(700):
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
def test_prints_are_identical_however_often_their_host_is_killed(killed_prints: KilledPrints) -> None:
    """H23: the short form."""
    killed_prints.run(8)
    assert killed_prints.kills >= 8


def test_no_move_is_lost_when_hosts_are_killed_while_pausing_and_resuming(killed_prints: KilledPrints) -> None:
    """H22, H23: the short form."""
    killed_prints.run(8, "pause", "resume")


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_two_hundred_kills_leave_every_print_identical(
    killed_prints: KilledPrints, capsys: pytest.CaptureFixture[str]
) -> None:
    """H23: the long form."""
    killed_prints.run(200)
    with capsys.disabled():
        print(f"\n{killed_prints.kills} kills in {killed_prints.prints} prints, all of them identical")


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_a_hundred_kills_while_pausing_and_resuming_lose_no_move(
    killed_prints: KilledPrints, capsys: pytest.CaptureFixture[str]
) -> None:
    """H22, H23: the long form."""
    killed_prints.run(100, "pause", "resume", "pause", "resume")
    with capsys.disabled():
        print(f"\n{killed_prints.kills} kills in {killed_prints.prints} paused prints, no move lost or repeated")
