"""The simulated cable: time per byte, latency timer, lost bytes, and noise."""

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
    """Everything delivered, with its time."""
    delivered = []
    while (due_s := paced.wake_at_s) is not None:
        paced.advance(due_s)
        if output := paced.take_output():
            delivered.append((due_s, output))
    return delivered


def _line(number: int, command: str) -> bytes:
    body = f"N{number} {command}"
    return f"{body}*{checksum(body.encode())}\n".encode()


def test_a_line_and_its_reply_take_ten_bits_a_byte_and_the_latency() -> None:
    """H10: the first byte of the reply starts the latency timer."""
    paced = _board()
    line = _line(1, "G1 X10 Y10.5")
    paced.receive(line, 1.0)
    ((at_s, output),) = _until_still(paced)
    assert output == b"ok\n"
    assert at_s == pytest.approx(1.0 + (len(line) + 1) * BYTE_S + 0.001)


def test_lines_arrive_one_by_one_however_early_they_were_written() -> None:
    """Bytes wait their turn on the wire."""
    paced = _board(Pace(115200, latency_s=0.0))
    lines = [_line(number, "G1 X10 Y10.5") for number in (1, 2, 3)]
    paced.receive(b"".join(lines), 1.0)
    times = [at_s for at_s, output in _until_still(paced) if b"o" in output]
    assert times == pytest.approx([1.0 + (len(lines[0]) * count + 1) * BYTE_S for count in (1, 2, 3)])


def test_replies_are_delivered_in_batches_of_the_latency_timer() -> None:
    """The default of FTDI adapters: 16 ms."""
    paced = _board(Pace(115200, latency_s=0.016))
    paced.receive(b"".join(_line(number, "G1 X1") for number in range(1, 7)), 1.0)
    delivered = _until_still(paced)
    assert [output.count(b"ok") for _at_s, output in delivered] == [6]


def test_a_late_advance_changes_no_time() -> None:
    """A slow process must not make the wire faster."""
    looked_often, looked_late = _board(), _board()
    lines = b"".join(_line(number, "G1 X10 Y10.5") for number in range(1, 10))
    for paced in (looked_often, looked_late):
        paced.receive(lines, 1.0)
    _until_still(looked_often)
    looked_late.advance(100.0)
    assert looked_often.board.executed == looked_late.board.executed
    assert looked_often._to_host._free_at_s == pytest.approx(looked_late._to_host._free_at_s)


def test_what_does_not_fit_into_the_receive_buffer_is_lost() -> None:
    """H10: 128 bytes and four slots, during a long command."""
    paced = _board(settings=BoardSettings())
    paced.receive(_line(1, "G4 S10"), 1.0)
    lines = [_line(number, "G1 X10 Y10.5 E0.1") for number in range(2, 12)]
    paced.receive(b"".join(lines), 1.1)
    _until_still(paced)
    in_slots = sum(len(line) for line in lines[:3])
    assert paced.board.lost_bytes == sum(map(len, lines)) - in_slots - 128


def test_a_command_can_take_time() -> None:
    """The third link of the benchmark: 1 ms each."""
    paced = _board(Pace(250000, latency_s=0.0), BoardSettings(speed=1e9, command_s=0.001))
    line = _line(1, "G1 X1")
    paced.receive(line, 1.0)
    assert _until_still(paced)[0][0] == pytest.approx(1.0 + (len(line) + 1) * 10 / 250000 + 0.001)


@pytest.mark.parametrize("chance", [0.0, 0.001, 0.1, 1.0])
def test_noise_flips_as_many_bits_as_requested(chance: float) -> None:
    """Each with the same probability, whatever the chunks."""
    noise = Noise(chance, seed=3)
    turned = sum(byte.bit_count() for _ in range(1000) for byte in noise.flip_bits(bytes(100)))
    assert turned == pytest.approx(800_000 * chance, rel=0.1)


def test_the_command_serves_a_board_behind_a_slow_cable(tmp_path: Path) -> None:
    """`kiosk virtual-board --baud`: for trying any host."""
    link = tmp_path / "port"
    command = [sys.executable, "-m", "kiosk", "virtual-board", "--link", str(link), "--baud", "1200", "--latency", "16"]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as board:
        try:
            assert board.stdout
            assert board.stdout.readline().startswith(b"ready")
            fd = os.open(link, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
            os.write(fd, b"N0 M110 N0*125\n")
            output = b""
            while not output.endswith(b"ok\n"):
                assert select.select([fd], [], [], 20)[0]
                output += os.read(fd, 4096)
            os.close(fd)
        finally:
            board.terminate()
