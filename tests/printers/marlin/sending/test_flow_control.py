"""How much may be in flight (H10, H37), and which lines an `ok` acknowledges (H13, H14, H17)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.printers.marlin.sending.flow_control import CLEAN_LINES, LONG_RUN, MAX_CLEAN_LINES, WIDEN_AFTER, Window
from kiosk.printers.marlin.sending.in_flight import UNNUMBERED, InFlight, SentLine
from kiosk.printers.marlin.wire.framing import CommandKind
from kiosk.printers.marlin.wire.replies import Acknowledged
from kiosk.printers.marlin.wire.send_limits import SendLimits

MARLIN = SendLimits(127, slots=4)


def _widened(window: Window, good_lines: int = 10_000) -> Window:
    for _ in range(good_lines):
        window.lines_acknowledged([CommandKind.PLAIN], is_blocked=False)
    return window


def _line(number: int, size: int = 38, kind: CommandKind = CommandKind.PLAIN) -> SentLine:
    return SentLine(number, size, kind, None, True)


def _filled(window: Window, sizes: list[int]) -> InFlight:
    in_flight = InFlight()
    for number, size in enumerate(sizes, 1):
        if not in_flight.has_room(size, window):
            break
        in_flight.add(_line(number, size))
    return in_flight


def test_a_new_cable_gets_one_line_at_a_time_until_it_has_proved_itself() -> None:
    """H10, H37."""
    window = _widened(Window(MARLIN), CLEAN_LINES - 1)
    assert window.lines == 1
    _widened(window, 1)
    assert window.lines == 2
    _widened(window, WIDEN_AFTER)
    assert window.lines == 3


def test_a_cable_known_from_earlier_prints_is_widened_at_once() -> None:
    """H37."""
    window = Window(MARLIN)
    window.good_lines = CLEAN_LINES
    assert _widened(window, WIDEN_AFTER - 1).lines == 1
    _widened(window, 1 + 5 * WIDEN_AFTER)
    assert len(_filled(window, [38] * 40).lines) == 7


@given(
    sizes=st.lists(st.integers(8, 96), min_size=1, max_size=60), receive=st.integers(63, 1023), slots=st.integers(0, 8)
)
def test_what_is_not_in_a_slot_always_fits_into_the_receive_buffer(sizes: list[int], receive: int, slots: int) -> None:
    """H10: the oldest lines are in the slots, whatever their length."""
    in_flight = _filled(_widened(Window(SendLimits(receive, slots))), sizes)
    assert sum(line.size for line in list(in_flight.lines)[slots:]) <= receive or len(in_flight.lines) == 1


def test_lines_of_usual_length_fill_buffer_and_slots() -> None:
    """H10: three of 38 bytes in 127, four in the slots."""
    assert len(_filled(_widened(Window(MARLIN)), [38] * 40).lines) == 7
    assert len(_filled(_widened(Window(SendLimits())), [38] * 40).lines) == 3


def test_after_an_error_the_cable_has_to_prove_itself_again_and_longer_each_time() -> None:
    """H10, H37: four times as long if it had only just been found good."""
    window, required = Window(MARLIN), CLEAN_LINES
    for _ in range(5):
        assert _widened(window, required - 1).lines == 1
        assert _widened(window, 100).lines > 1
        window.narrow(76)
        window.narrow(38)  # it asks again for what was in flight
        required = min(MAX_CLEAN_LINES, 4 * required)


def test_an_error_after_a_very_long_run_counts_as_the_first() -> None:
    """H37: one in a week is no reason to be slow for days."""
    window = _widened(Window(MARLIN))
    window.narrow(76)
    assert _widened(window, 4 * CLEAN_LINES - 1).lines == 1
    _widened(window, LONG_RUN * 4 * CLEAN_LINES)
    window.narrow(76)
    assert _widened(window, CLEAN_LINES).lines == 2


def test_after_an_overrun_the_slots_of_a_board_are_not_counted_any_more() -> None:
    """H10: it does not empty its buffer while it works."""
    window = _widened(Window(MARLIN))
    window.narrow(260)
    _widened(window)
    assert len(_filled(window, [38] * 40).lines) == 3
    window.limits = SendLimits(255, 8)
    assert len(_filled(window, [38] * 40).lines) == 6


def test_an_error_within_the_buffer_is_no_overrun() -> None:
    """H10: a damaged byte narrows the window for a while."""
    window = _widened(Window(MARLIN))
    window.narrow(76)
    assert len(_filled(_widened(window), [38] * 40).lines) == 7


def test_one_line_at_a_time_can_be_forced() -> None:
    """H10."""
    assert len(_filled(_widened(Window(SendLimits(slots=4, lines=1))), [38] * 40).lines) == 1


@pytest.mark.parametrize(("free", "slots"), [(3, 4), (4, 4), (7, 7), (1, 2), (2, 3)])
def test_the_slots_follow_from_the_free_slots_reported(free: int, slots: int) -> None:
    """H10: `ok N5 P15 B3` with nothing else in flight; Marlin may still count the line itself."""
    window = Window(MARLIN)
    window.update_free_slots(free)
    assert window.slots == slots


def test_free_slots_are_ignored_where_slots_are_not_counted() -> None:
    """H10: firmware that sends `ok` when it stores a line."""
    window = Window(SendLimits(slots=0))
    window.update_free_slots(15)
    assert window.slots == 0


def test_an_ok_acknowledges_the_oldest_line() -> None:
    """H13."""
    in_flight = InFlight()
    for number in (1, 2, 3):
        in_flight.add(_line(number))
    assert [line.number for line in in_flight.acknowledged_by(Acknowledged())] == [1]
    assert in_flight.bytes == 76


def test_a_numbered_ok_makes_up_for_lost_ones_and_counts_once() -> None:
    """H13, H14."""
    in_flight = InFlight()
    for number in (5, 6, 7):
        in_flight.add(_line(number))
    assert [line.number for line in in_flight.acknowledged_by(Acknowledged(6))] == [5, 6]
    assert in_flight.acknowledged_by(Acknowledged(6)) == []
    assert [line.number for line in in_flight.acknowledged_by(Acknowledged(7))] == [7]


def test_a_reply_with_temperatures_makes_up_for_lost_oks() -> None:
    """H14."""
    in_flight = InFlight()
    for line in (_line(1), _line(2), _line(3, 10, CommandKind.POLL), _line(4)):
        in_flight.add(line)
    assert [line.number for line in in_flight.acknowledged_by(Acknowledged(with_temperatures=True))] == [1, 2, 3]
    assert in_flight.bytes == 38


def test_after_a_wait_the_next_ok_acknowledges_all_lines_before_it() -> None:
    """H14: it is the reply to the probe."""
    in_flight = InFlight()
    for number in (5, 6):
        in_flight.add(_line(number))
    in_flight.mark_unanswered()
    in_flight.add(_line(7, 10, CommandKind.POLL))
    in_flight.add(_line(8))
    assert [line.number for line in in_flight.acknowledged_by(Acknowledged())] == [5, 6, 7]
    assert [line.number for line in in_flight.acknowledged_by(Acknowledged())] == [8]
    in_flight.add(_line(9))
    in_flight.mark_unanswered()
    assert [line.number for line in in_flight.acknowledged_by(Acknowledged())] == [9]


def test_a_resend_request_acknowledges_earlier_lines_that_can_have_no_ok() -> None:
    """H14, H17: on a board that answers each line at once, or is idle."""
    for waited, all_answered in ((False, True), (True, False)):
        in_flight = InFlight()
        for number in (5, 6, 7):
            in_flight.add(_line(number))
        if waited:
            in_flight.mark_unanswered()
        assert [line.number for line in in_flight.accepted_before(7, all_answered=all_answered)] == [5, 6]
        assert [line.number for line in in_flight.drop_from(7)] == [7]
        assert (list(in_flight.lines), in_flight.bytes) == ([], 0)


def test_after_a_resend_request_older_lines_stay_in_flight() -> None:
    """H17: they are in the slots, and their `ok` comes."""
    in_flight = InFlight()
    for line in (_line(1), _line(UNNUMBERED), _line(2), _line(3)):
        in_flight.add(line)
    assert [line.number for line in in_flight.drop_from(2)] == [2, 3]
    assert [line.number for line in in_flight.lines] == [1]
    assert in_flight.bytes == 38
