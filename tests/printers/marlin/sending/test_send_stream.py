"""The sending side by itself: what goes out first, what is kept, and what the lack of an `ok` leads to (H8-H17)."""

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.marlin.sending.ack_timeout import AckTimeout
from kiosk.printers.marlin.sending.resend import HISTORY_LINES
from kiosk.printers.marlin.sending.send_stream import SendStream
from kiosk.printers.marlin.wire.replies import Acknowledged
from kiosk.printers.marlin.wire.send_limits import SendLimits

OK = Acknowledged()


def _sent(stream: SendStream, now_s: float = 0.0) -> list[str]:
    stream.pump(now_s)
    lines = stream.take_output().decode().splitlines()
    return [line.partition("*")[0].partition(" ")[2] if line.startswith("N") else line for line in lines]


@pytest.fixture
def stream() -> SendStream:
    """One that feeds moves for ever, one line at a time."""
    stream = SendStream(SendLimits(lines=1))
    moves = iter(range(10_000))
    stream.feed = lambda _now_s: b"G1 X%d" % next(moves)
    return stream


def test_an_emergency_goes_before_staff_before_the_job_before_polls(stream: SendStream) -> None:
    """H11: each in its turn, and what can't wait past the line that is on its way."""
    assert _sent(stream) == ["G1 X0"]
    stream.poll(b"M105", 0.0)
    stream.send(b"M106 S0")
    stream.send_urgent(b"M876 S1", 0.0)
    assert _sent(stream) == ["M876 S1"]
    said = []
    for _ in range(4):
        stream.receive_ok(OK, 0.1)
        said += _sent(stream, 0.1)
    assert said == ["M106 S0", "G1 X1", "G1 X2"]


def test_a_poll_that_has_waited_for_a_second_goes_before_the_job(stream: SendStream) -> None:
    """H6, H11: or a long print would never be asked how hot it is."""
    stream.poll(b"M105", 0.0)
    assert _sent(stream) == ["G1 X0"]
    stream.receive_ok(OK, 1.1)
    assert _sent(stream, 1.1) == ["M105"]


@pytest.mark.parametrize("lines_back", [500, HISTORY_LINES])
def test_lines_long_gone_can_be_sent_again(stream: SendStream, lines_back: int) -> None:
    """H17: at least five hundred back."""
    for _ in range(HISTORY_LINES + 200):
        assert _sent(stream)
        stream.receive_ok(OK, 0.0)
    last = stream.next_number - 1
    stream.receive_resend_request(last - lines_back + 1, 0.0)
    stream.receive_ok(OK, 0.0)
    assert stream.failure is None
    assert _sent(stream, 0.1) == [f"G1 X{last - lines_back}"]


def test_a_line_too_long_gone_ends_it_when_it_is_asked_for_twice(stream: SendStream) -> None:
    """H17: once it may have been garbled."""
    for _ in range(HISTORY_LINES + 200):
        _sent(stream)
        stream.receive_ok(OK, 0.0)
    for doubts in (True, False):
        stream.receive_resend_request(100, 0.0)
        assert (stream.failure is None) is doubts
    assert stream.failure == Reason(ReasonCode.LINE_NOT_AVAILABLE, line=100)


def test_a_request_in_between_takes_the_doubt_away(stream: SendStream) -> None:
    """H17: two different odd requests are two garbled ones."""
    for _ in range(20):
        _sent(stream)
        stream.receive_ok(OK, 0.0)
    _sent(stream)
    for number in (7777, stream.next_number - 1, 7777):
        stream.receive_resend_request(number, 0.0)
        assert stream.failure is None


def _asked_after(ack_timeout: AckTimeout, *, speaks: bool) -> list[float]:
    """Seconds after which a board that says no ok is asked; the last is when it is given up."""
    ack_timeout.line_received(1000.0)
    ack_timeout.started_s = 1000.0
    moments: list[float] = []
    while True:
        due_s = ack_timeout.due_at_s(short=False)
        assert due_s is not None
        moments.append(due_s - 1000.0)
        if ack_timeout.has_expired(due_s, is_long=False):
            return moments
        ack_timeout.probe(due_s)
        if speaks:
            ack_timeout.line_received(due_s + 1.0)


def test_a_silent_board_is_asked_three_times_and_then_given_up() -> None:
    """H14: a single question may get lost like any line."""
    assert _asked_after(AckTimeout(), speaks=False) == [30, 60, 90, 120]


def test_a_board_that_speaks_but_says_no_ok_is_asked_less_and_less_often() -> None:
    """H14, H15: it may be working; thirty seconds at first, three if it says busy."""
    assert _asked_after(AckTimeout(), speaks=True) == [30, 90, 210, 450, 930, 1890, 3810]
    ack_timeout = AckTimeout()
    ack_timeout.busy_seen = True
    assert _asked_after(ack_timeout, speaks=True) == [3, 9, 21, 45, 93, 189, 381]


def test_a_long_command_may_be_silent_for_ten_minutes_and_speak_for_hours() -> None:
    """H15: homing and probing on firmware without busy lines."""
    ack_timeout = AckTimeout()
    ack_timeout.started_s = 0.0
    for minute in range(1, 5):
        ack_timeout.probe(60.0 * minute)
    assert ack_timeout.has_expired(300.0, is_long=False)
    assert not ack_timeout.has_expired(300.0, is_long=True)
    assert ack_timeout.has_expired(601.0, is_long=True)
    ack_timeout.line_received(10_000.0)
    assert not ack_timeout.has_expired(10_100.0, is_long=True)
