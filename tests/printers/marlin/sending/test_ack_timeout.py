"""When a board that acknowledges nothing is probed and given up (H14, H15)."""

from kiosk.printers.marlin.sending.ack_timeout import AckTimeout


def _probed_after(ack_timeout: AckTimeout, *, is_alive: bool) -> list[float]:
    """Seconds after which a board that sends no ok is probed; the last is when it is given up."""
    ack_timeout.received_s = 1000.0
    ack_timeout.started_s = 1000.0
    due: list[float] = []
    while True:
        due_s = ack_timeout.due_at_s(short=False)
        assert due_s is not None
        due.append(due_s - 1000.0)
        if ack_timeout.has_expired(due_s, is_long=False):
            return due
        ack_timeout.probe(due_s)
        if is_alive:
            ack_timeout.received_s = due_s + 1.0


def test_a_silent_board_is_probed_three_times_and_then_given_up() -> None:
    """H14: a single probe may be lost."""
    assert _probed_after(AckTimeout(), is_alive=False) == [30, 60, 90, 120]


def test_a_board_that_sends_no_ok_is_probed_at_growing_intervals() -> None:
    """H14, H15: it may be working; 30 s at first, 3 s if it sends `busy`."""
    assert _probed_after(AckTimeout(), is_alive=True) == [30, 90, 210, 450, 930, 1890, 3810]
    ack_timeout = AckTimeout()
    ack_timeout.busy_seen = True
    assert _probed_after(ack_timeout, is_alive=True) == [3, 9, 21, 45, 93, 189, 381]


def test_a_long_command_may_be_silent_for_ten_minutes_and_report_for_hours() -> None:
    """H15: homing and probing on firmware without `busy`."""
    ack_timeout = AckTimeout()
    ack_timeout.started_s = 0.0
    for minute in range(1, 5):
        ack_timeout.probe(60.0 * minute)
    assert ack_timeout.has_expired(300.0, is_long=False)
    assert not ack_timeout.has_expired(300.0, is_long=True)
    assert ack_timeout.has_expired(601.0, is_long=True)
    ack_timeout.received_s = 10_000.0
    assert not ack_timeout.has_expired(10_100.0, is_long=True)
