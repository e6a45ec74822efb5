"""The paced cable: the time each byte takes, the adapter's batches, what a full buffer loses, and noise."""

import os
import select
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.printers.virtual.board import Board, BoardSettings
from kiosk.printers.virtual.numbering import checksum
from kiosk.printers.virtual.paced import Noise, Pace, PacedBoard

BYTE_S = 10 / 115200
QUIET = BoardSettings(speed=1e9)


def _board(pace: Pace | None = None, settings: BoardSettings = QUIET) -> PacedBoard:
    paced = PacedBoard(Board(settings, 0.0), pace or Pace(115200))
    _until_still(paced)
    paced.board.executed.clear()
    return paced


def _until_still(paced: PacedBoard) -> list[tuple[float, bytes]]:
    """Everything it hands over, each with its moment."""
    handed = []
    while (due_s := paced.wake_at_s) is not None:
        paced.advance(due_s)
        if said := paced.take_output():
            handed.append((due_s, said))
    return handed


def _line(number: int, command: str) -> bytes:
    body = f"N{number} {command}"
    return f"{body}*{checksum(body.encode())}\n".encode()


def test_a_line_takes_ten_bits_a_byte_and_its_answer_too_and_then_waits_for_the_latency_timer() -> None:
    """H10's link: a line of 20 bytes, `ok` of 3 of which the first starts the timer."""
    paced = _board()
    line = _line(1, "G1 X10 Y10.5")
    paced.receive(line, 1.0)
    ((at_s, said),) = _until_still(paced)
    assert said == b"ok\n"
    assert at_s == pytest.approx(1.0 + (len(line) + 1) * BYTE_S + 0.001)


def test_lines_come_one_after_the_other_however_early_they_were_written() -> None:
    """What the host has written waits its turn on the wire."""
    paced = _board(Pace(115200, latency_s=0.0))
    lines = [_line(number, "G1 X10 Y10.5") for number in (1, 2, 3)]
    paced.receive(b"".join(lines), 1.0)
    times = [at_s for at_s, said in _until_still(paced) if b"o" in said]
    assert times == pytest.approx([1.0 + (len(lines[0]) * count + 1) * BYTE_S for count in (1, 2, 3)])


def test_answers_are_handed_over_in_batches_of_the_latency_timer() -> None:
    """An FTDI adapter as it comes: 16 ms."""
    paced = _board(Pace(115200, latency_s=0.016))
    paced.receive(b"".join(_line(number, "G1 X1") for number in range(1, 7)), 1.0)
    handed = _until_still(paced)
    assert [said.count(b"ok") for _at_s, said in handed] == [6]


def test_a_late_look_changes_no_moment() -> None:
    """The bench's board may be late itself; the wire must not be the faster for it."""
    looked_often, looked_late = _board(), _board()
    lines = b"".join(_line(number, "G1 X10 Y10.5") for number in range(1, 10))
    for paced in (looked_often, looked_late):
        paced.receive(lines, 1.0)
    _until_still(looked_often)
    looked_late.advance(100.0)
    assert looked_often.board.executed == looked_late.board.executed
    assert looked_often._to_host._free_at_s == pytest.approx(looked_late._to_host._free_at_s)


def test_what_does_not_fit_into_the_receive_buffer_is_lost() -> None:
    """128 bytes and four slots, while the board is held up by a long command."""
    paced = _board(settings=BoardSettings())
    paced.receive(_line(1, "G4 S10"), 1.0)
    lines = [_line(number, "G1 X10 Y10.5 E0.1") for number in range(2, 12)]
    paced.receive(b"".join(lines), 1.1)
    _until_still(paced)
    in_slots = sum(len(line) for line in lines[:3])
    assert paced.board.lost_bytes == sum(map(len, lines)) - in_slots - 128


def test_a_command_can_take_its_time() -> None:
    """The third line of the bench's table: one millisecond each."""
    paced = _board(Pace(250000, latency_s=0.0), BoardSettings(speed=1e9, command_s=0.001))
    line = _line(1, "G1 X1")
    paced.receive(line, 1.0)
    assert _until_still(paced)[0][0] == pytest.approx(1.0 + (len(line) + 1) * 10 / 250000 + 0.001)


@pytest.mark.parametrize("chance", [0.0, 0.001, 0.1, 1.0])
def test_noise_turns_over_as_many_bits_as_it_was_asked_to(chance: float) -> None:
    """Each bit alike, whatever the pieces."""
    noise = Noise(chance, seed=3)
    turned = sum(byte.bit_count() for _ in range(1000) for byte in noise.flip_bits(bytes(100)))
    assert turned == pytest.approx(800_000 * chance, rel=0.1)


def test_the_command_serves_a_board_as_slow_as_its_cable(tmp_path: Path) -> None:
    """`kiosk virtual-board --baud`: any host can be tried on it."""
    link = tmp_path / "port"
    command = [sys.executable, "-m", "kiosk", "virtual-board", "--link", str(link), "--baud", "1200", "--latency", "16"]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as board:
        try:
            assert board.stdout
            assert board.stdout.readline().startswith(b"ready")
            fd = os.open(link, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
            os.write(fd, b"N0 M110 N0*125\n")
            said = b""
            while not said.endswith(b"ok\n"):
                assert select.select([fd], [], [], 20)[0]
                said += os.read(fd, 4096)
            os.close(fd)
        finally:
            board.terminate()
