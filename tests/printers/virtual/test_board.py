"""The virtual board by itself: it fails as real boards do."""

import pytest

from kiosk.printers.marlin.wire.framing import RESET_LINE_NUMBERS, frame
from kiosk.printers.virtual.board import Board, BoardSettings
from kiosk.printers.virtual.faults import UnknownFaultError, parse_fault


def _board(**settings: object) -> Board:
    board = Board(BoardSettings(**settings), 0.0)  # type: ignore[arg-type]
    board.take_output()
    return board


def _send(board: Board, data: bytes, now_s: float = 0.0) -> list[str]:
    board.receive(data, now_s)
    return board.take_output().decode().splitlines()


def test_it_sends_start_when_switched_on() -> None:
    """H2."""
    assert Board(BoardSettings(), 0.0).take_output().startswith(b"start\n")


def test_numbers_and_checksums_are_checked() -> None:
    """H8, H17: three kinds of error, each with the last good line."""
    board = _board()
    assert _send(board, RESET_LINE_NUMBERS) == ["ok"]
    assert _send(board, frame(1, b"G90")) == ["ok"]
    assert _send(board, frame(3, b"G90")) == [
        "Error:Line Number is not Last Line Number+1, Last Line: 1",
        "Resend: 2",
        "ok",
    ]
    assert _send(board, b"N2 G90*1\n")[0] == "Error:checksum mismatch, Last Line: 1"
    assert _send(board, b"N2 G90\n")[0] == "Error:No Checksum with line number, Last Line: 1"
    assert board.executed == ["M110 N0", "G90"]


def test_a_full_planner_and_full_slots_delay_the_ok() -> None:
    """H10: 16 moves planned, one command executed, three more in slots; the rest waits in the receive buffer."""
    board = _board(receive_bytes=None)
    oks = sum(_send(board, b"G1 X%d F60\n" % (10 * (i + 1))).count("ok") for i in range(30))
    assert oks == 16
    assert board.wake_at_s == pytest.approx(2.0)


def test_what_does_not_fit_into_the_receive_buffer_is_lost() -> None:
    """H10."""
    board = _board()
    _send(board, b"G4 S100\n" + b"G1 X1\n" * 40)
    assert board.lost_bytes > 0


def test_a_heat_up_is_reported_each_second_and_aborted_by_m108() -> None:
    """H15, H21."""
    board = _board()
    assert _send(board, b"M109 S200\n") == []
    board.advance(1.0)
    assert board.take_output().endswith(b"W:?\n")
    assert _send(board, b"M108\n", 2.0).count("ok") == 2


def test_heaters_heat_and_cool_at_realistic_rates() -> None:
    """About 4 °C a second up, exponentially down."""
    board = _board()
    assert _send(board, b"M109 S102\n") == []
    board.advance(30.0)
    assert board.take_output().endswith(b"ok\n")
    _send(board, b"M104 S0\n", 30.0)
    assert 40 < board.machine.tool.temperature_c(90.0) < 60


def test_a_long_command_sends_busy() -> None:
    """H15."""
    board = _board()
    _send(board, b"G28\n")
    board.advance(2.0)
    assert board.take_output() == b"echo:busy: processing\n"


def test_m112_halts_until_a_reset_whatever_is_queued() -> None:
    """H20."""
    board = _board()
    _send(board, b"M104 S200\nG28\nG1 X1\n")
    assert _send(board, b"M112\n") == ["Error:Printer halted. kill() called!"]
    assert _send(board, b"M105\n") == []
    assert board.wake_at_s is None
    assert board.machine.tool.target_c == 0
    board.reset(5.0)
    assert board.take_output().startswith(b"start")


def test_an_idle_board_needs_no_wake_up() -> None:
    """It uses no CPU time."""
    board = _board()
    _send(board, b"G90\nM105\n")
    assert board.wake_at_s is None
    _send(board, b"M155 S2\n", 1.0)
    assert board.wake_at_s == 3.0


def test_faults_are_parsed_and_unknown_ones_refused() -> None:
    """NAME, NAME:N, NAME:N+."""
    fault = parse_fault("corrupt:3+")
    assert [fault.is_due() for _ in range(6)] == [False, False, True, False, False, True]
    with pytest.raises(UnknownFaultError, match="drop-ok"):
        parse_fault("fire")
