"""The pause between tries: grows, stays below its limit, starts again after a success."""

from kiosk.printers.backoff import Backoff
from kiosk.printers.print_server.printer import FIRST_RETRY_S, JITTER, LONGEST_RETRY_S


def test_pauses_grow_from_five_seconds_to_four_minutes_and_start_again() -> None:
    """O4."""
    backoff = Backoff(FIRST_RETRY_S, LONGEST_RETRY_S, JITTER, random=lambda: 0.5)
    assert [backoff.next_s() for _ in range(8)] == [5, 10, 20, 40, 80, 160, 240, 240]
    backoff.reset()
    assert backoff.next_s() == 5


def test_pauses_differ_and_stay_in_bounds() -> None:
    """O4: jitter."""
    pauses = [Backoff(FIRST_RETRY_S, LONGEST_RETRY_S, JITTER).next_s() for _ in range(50)]
    assert len(set(pauses)) > 40
    assert all(4.0 <= pause_s <= 6.0 for pause_s in pauses)
    highest = Backoff(FIRST_RETRY_S, LONGEST_RETRY_S, JITTER, random=lambda: 1.0)
    assert max(highest.next_s() for _ in range(20)) == LONGEST_RETRY_S
