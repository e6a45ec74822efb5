"""The sending side by itself: priorities, resends, and missing acknowledgements (H6–H17)."""

import pytest

from kiosk.base.reason import Reason, ReasonCode
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
    """A stream that feeds moves forever, one line at a time."""
    stream = SendStream(SendLimits(lines=1))
    moves = iter(range(10_000))
    stream.feed = lambda _now_s: b"G1 X%d" % next(moves)
    return stream


def test_urgent_commands_precede_staff_commands_job_lines_and_polls(stream: SendStream) -> None:
    """H11: in this order; urgent ones do not wait for the line in flight."""
    assert _sent(stream) == ["G1 X0"]
    stream.poll(b"M105", 0.0)
    stream.send(b"M106 S0")
    stream.send_urgent(b"M876 S1", 0.0)
    assert _sent(stream) == ["M876 S1"]
    sent = []
    for _ in range(4):
        stream.receive_ok(OK, 0.1)
        sent += _sent(stream, 0.1)
    assert sent == ["M106 S0", "G1 X1", "G1 X2"]


def test_a_poll_that_has_waited_for_a_second_precedes_the_job(stream: SendStream) -> None:
    """H6, H11: temperatures are polled during a long print."""
    stream.poll(b"M105", 0.0)
    assert _sent(stream) == ["G1 X0"]
    stream.receive_ok(OK, 1.1)
    assert _sent(stream, 1.1) == ["M105"]


@pytest.mark.parametrize("lines_back", [1, 20, 32])
def test_lines_whose_ok_noise_may_have_made_can_be_resent(stream: SendStream, lines_back: int) -> None:
    """H17: a window back."""
    for _ in range(HISTORY_LINES + 200):
        assert _sent(stream)
        stream.receive_ok(OK, 0.0)
    last = stream.next_number - 1
    stream.receive_resend_request(last - lines_back + 1, 0.0)
    stream.receive_ok(OK, 0.0)
    assert stream.failure is None
    assert _sent(stream, 0.1) == [f"G1 X{last - lines_back}"]


def test_two_requests_for_a_line_no_longer_kept_are_a_failure(stream: SendStream) -> None:
    """H17: one may be garbled."""
    for _ in range(HISTORY_LINES + 200):
        _sent(stream)
        stream.receive_ok(OK, 0.0)
    for is_first in (True, False):
        stream.receive_resend_request(100, 0.0)
        assert (stream.failure is None) is is_first
    assert stream.failure == Reason(ReasonCode.LINE_NOT_AVAILABLE, line=100)


def test_two_different_implausible_requests_are_no_failure(stream: SendStream) -> None:
    """H17: both were garbled."""
    for _ in range(20):
        _sent(stream)
        stream.receive_ok(OK, 0.0)
    _sent(stream)
    for number in (7777, stream.next_number - 1, 7777):
        stream.receive_resend_request(number, 0.0)
        assert stream.failure is None
