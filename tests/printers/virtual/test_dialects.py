"""The virtual board's dialects and faults by themselves: each must differ from plain Marlin as its family does."""

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


def _say(board: Board, data: bytes, now_s: float = 0.0) -> list[str]:
    board.receive(data, now_s)
    return board.take_output().decode("latin-1").splitlines()


def test_repetier_says_ok_when_it_stores_a_line_and_answers_later() -> None:
    """Its ok is numbered, and comes while the move before is still going on."""
    board = _board("repetier")
    assert _say(board, RESET_LINE_NUMBERS) == ["ok 0"]
    assert _say(board, frame(1, b"G4 S10") + frame(2, b"M105")) == ["ok 1", "ok 2"]
    board.advance(10.0)
    assert board.take_output().decode().splitlines()[-1].startswith("T:22.00 /0 B:22.00 /0")


def test_repetier_skips_lines_after_it_asked_for_one() -> None:
    """Each with an ok of its own."""
    board = _board("repetier")
    _say(board, RESET_LINE_NUMBERS)
    assert _say(board, b"N1 G90*0\n") == ["Error:checksum mismatch", "", "Resend:1", "ok"]
    assert _say(board, frame(2, b"G90")) == ["skip 2", "ok"]
    assert _say(board, frame(1, b"G90")) == ["ok 1"]
    assert _say(board, frame(1, b"G90")) == ["skip 1", "ok"]
    assert board.executed == ["M110 N0", "G90"]


def test_smoothie_keeps_its_buffer_and_asks_for_each_line() -> None:
    """Three lines on their way, three requests, no ok."""
    board = _board("smoothie")
    _say(board, RESET_LINE_NUMBERS)
    assert _say(board, b"N1 G90*0\n" + frame(2, b"G91") + frame(3, b"G92")) == ["rs N1", "rs N1", "rs N1"]
    assert _say(board, b"\n") == ["ok"]


def test_smoothie_says_two_marks_to_everything_after_a_halt() -> None:
    """Until a reset."""
    board = _board("smoothie")
    assert _say(board, b"M112\n")[0].startswith("ok Emergency Stop Requested")
    assert _say(board, b"M105\n")[-1] == "!!"


def test_klipper_reads_numbers_over_and_answers_behind_its_ok() -> None:
    """A wrong checksum is not noticed."""
    board = _board("klipper")
    assert _say(board, b"N7 M115*1\n") == ["ok FIRMWARE_NAME:Klipper FIRMWARE_VERSION:v0.12.0-1-virtual"]
    assert _say(board, b"N3 M876 P1*9\n") == ["ok"]
    assert _say(board, b"M999\n") == ['// Unknown command:"M999"', "ok"]


def test_prusa_throws_a_full_buffer_away() -> None:
    """And says so."""
    board = _board("prusa-mk3")
    said = _say(board, b"G4 S100\n" + b"G1 X1\n" * 40)
    assert "Full RX Buffer" in said
    assert board.lost_bytes > 128


def test_grbl_answers_everything_by_an_error() -> None:
    """But blank lines by ok."""
    board = _board("grbl")
    assert _say(board, b"\n" + RESET_LINE_NUMBERS) == ["ok", "error:20"]
    assert board.executed == []


def test_old_boards_say_wait_each_second_in_which_they_have_nothing_to_do() -> None:
    """Not while they work."""
    board = _board("marlin1")
    board.advance(1.0)
    assert board.take_output() == b"wait\n"
    _say(board, b"G4 S5\n", 1.5)
    board.advance(4.0)
    assert b"wait" not in board.take_output()


@pytest.mark.parametrize("kind", sorted(MESSAGES))
def test_a_fault_that_is_only_words_says_them_and_takes_the_line(kind: FaultKind) -> None:
    """They come ahead of the ok."""
    board = _board("marlin2", f"{kind}:2")
    _say(board, RESET_LINE_NUMBERS)
    assert _say(board, frame(1, b"G90")) == [*MESSAGES[kind], "ok"]


def test_an_ok_is_said_twice_glued_or_not_at_all() -> None:
    """At the line that was wished."""
    board = _board("marlin2", "double-ok:2", "drop-ok:3", "glue-ok:4")
    _say(board, RESET_LINE_NUMBERS)
    assert _say(board, frame(1, b"G90")) == ["ok", "ok"]
    assert _say(board, frame(2, b"G90")) == []
    assert _say(board, frame(3, b"G90")) == [" T:22.00 /0.00 B:22.00 /0.00 @:0 B@:0ok"]


def test_answers_come_in_pieces_until_all_is_said() -> None:
    """A reader must not count on whole lines."""
    board = _board("marlin2", "partial:1")
    board.receive(RESET_LINE_NUMBERS + b"M105\n", 0.0)
    pieces = []
    while piece := board.take_output():
        pieces.append(piece)
        assert len(piece) <= 5
    assert b"".join(pieces) == b"ok\nok T:22.00 /0.00 B:22.00 /0.00 @:0 B@:0\n"
    assert board.wake_at_s is None


def test_all_faults_are_named_for_people() -> None:
    """In the help and in the complaint about an unknown one."""
    assert all(kind.value in fault_names() for kind in FaultKind)
