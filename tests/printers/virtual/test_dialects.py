"""The dialects and faults of the virtual board: each differs from plain Marlin as its family does."""

import pytest

from kiosk.printers.marlin.wire.framing import RESET_LINE_NUMBERS, frame
from kiosk.printers.virtual.board import Board, BoardSettings
from kiosk.printers.virtual.dialects import DIALECTS
from kiosk.printers.virtual.faults import MESSAGES, FaultKind, fault_names, parse_fault


def _board(name: str = "marlin2", *faults: str, **settings: object) -> Board:
    chosen = {"dialect": DIALECTS[name], "faults": tuple(parse_fault(fault) for fault in faults), **settings}
    board = Board(BoardSettings(**chosen), 0.0)  # type: ignore[arg-type]
    board.take_output()
    return board


def _send(board: Board, data: bytes, now_s: float = 0.0) -> list[str]:
    board.receive(data, now_s)
    return board.take_output().decode("latin-1").splitlines()


def test_repetier_sends_ok_when_it_stores_a_line_and_answers_later() -> None:
    """Its `ok` is numbered and comes while the previous move is executed."""
    board = _board("repetier")
    assert _send(board, RESET_LINE_NUMBERS) == ["ok 0"]
    assert _send(board, frame(1, b"G4 S10") + frame(2, b"M105")) == ["ok 1", "ok 2"]
    board.advance(10.0)
    assert board.take_output().decode().splitlines()[-1].startswith("T:22.00 /0 B:22.00 /0")


def test_repetier_skips_lines_after_a_resend_request() -> None:
    """Each with an `ok` of its own."""
    board = _board("repetier")
    _send(board, RESET_LINE_NUMBERS)
    assert _send(board, b"N1 G90*0\n") == ["Error:checksum mismatch", "", "Resend:1", "ok"]
    assert _send(board, frame(2, b"G90")) == ["skip 2", "ok"]
    assert _send(board, frame(1, b"G90")) == ["ok 1"]
    assert _send(board, frame(1, b"G90")) == ["skip 1", "ok"]
    assert board.executed == ["M110 N0", "G90"]


def test_smoothie_keeps_its_buffer_and_requests_each_line() -> None:
    """Three lines on the wire, three requests, no `ok`."""
    board = _board("smoothie")
    _send(board, RESET_LINE_NUMBERS)
    assert _send(board, b"N1 G90*0\n" + frame(2, b"G91") + frame(3, b"G92")) == ["rs N1", "rs N1", "rs N1"]
    assert _send(board, b"\n") == ["ok"]


def test_smoothie_answers_everything_by_two_marks_after_a_halt() -> None:
    """Until a reset."""
    board = _board("smoothie")
    assert _send(board, b"M112\n")[0].startswith("ok Emergency Stop Requested")
    assert _send(board, b"M105\n")[-1] == "!!"


def test_klipper_ignores_numbers_and_answers_after_its_ok() -> None:
    """A wrong checksum is not noticed."""
    board = _board("klipper")
    assert _send(board, b"N7 M115*1\n") == ["ok FIRMWARE_NAME:Klipper FIRMWARE_VERSION:v0.12.0-1-virtual"]
    assert _send(board, b"N3 M876 P1*9\n") == ["ok"]
    assert _send(board, b"M999\n") == ['// Unknown command:"M999"', "ok"]


def test_prusa_discards_a_full_buffer() -> None:
    """And says so."""
    board = _board("prusa-mk3")
    replies = _send(board, b"G4 S100\n" + b"G1 X1\n" * 40)
    assert "Full RX Buffer" in replies
    assert board.lost_bytes > 128


def test_grbl_answers_everything_by_an_error() -> None:
    """Except blank lines, by `ok`."""
    board = _board("grbl")
    assert _send(board, b"\n" + RESET_LINE_NUMBERS) == ["ok", "error:20"]
    assert board.executed == []


def test_old_boards_send_wait_each_second_while_idle() -> None:
    """Not while they work."""
    board = _board("marlin1")
    board.advance(1.0)
    assert board.take_output() == b"wait\n"
    _send(board, b"G4 S5\n", 1.5)
    board.advance(4.0)
    assert b"wait" not in board.take_output()


@pytest.mark.parametrize("kind", sorted(MESSAGES))
def test_a_fault_that_only_sends_lines_accepts_the_command(kind: FaultKind) -> None:
    """The lines precede the `ok`."""
    board = _board("marlin2", f"{kind}:2")
    _send(board, RESET_LINE_NUMBERS)
    assert _send(board, frame(1, b"G90")) == [*MESSAGES[kind], "ok"]


def test_an_ok_is_doubled_glued_or_dropped() -> None:
    """At the requested line."""
    board = _board("marlin2", "double-ok:2", "drop-ok:3", "glue-ok:4")
    _send(board, RESET_LINE_NUMBERS)
    assert _send(board, frame(1, b"G90")) == ["ok", "ok"]
    assert _send(board, frame(2, b"G90")) == []
    assert _send(board, frame(3, b"G90")) == [" T:22.00 /0.00 B:22.00 /0.00 @:0 B@:0ok"]


def test_replies_come_in_chunks() -> None:
    """A parser must not rely on whole lines."""
    board = _board("marlin2", "partial:1")
    board.receive(RESET_LINE_NUMBERS + b"M105\n", 0.0)
    chunks = []
    while chunk := board.take_output():
        chunks.append(chunk)
        assert len(chunk) <= 5
    assert b"".join(chunks) == b"ok\nok T:22.00 /0.00 B:22.00 /0.00 @:0 B@:0\n"
    assert board.wake_at_s is None


def test_all_faults_are_named_for_people() -> None:
    """In the help and in the error about an unknown one."""
    assert all(kind.value in fault_names() for kind in FaultKind)
