"""The disk, the backups and a queue that does not move (N3)."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printroom.watches.hub_facts import STUCK_FOR_S, QueueWatch, backup_is_old, disk_is_low

NOW = datetime(2026, 11, 16, 10, tzinfo=UTC)
BLOCKED = Reason(ReasonCode.QUEUE_WAITS_FOR, printer="Ahven", cause=Reason(ReasonCode.BED_NOT_CLEAR))


@pytest.mark.parametrize(
    ("free", "low"), [(0.0, True), (0.0499, True), (0.05, None), (0.06, None), (0.0601, False), (1.0, False)]
)
def test_the_disk_is_low_below_5_and_well_above_6_percent(free: float, low: bool | None) -> None:
    """N3: between them nothing changes, so that a file more or less raises no new alarm."""
    assert disk_is_low(free) is low


@pytest.mark.parametrize(
    ("good_h", "tried_h", "old"),
    [
        (47, 900, False),
        (49, 900, True),
        (-5, 900, False),  # of a clock that was wrong
        (None, None, False),  # the first one is made just now
        (None, 47, False),
        (None, 49, True),  # none has ever succeeded
    ],
)
def test_a_backup_is_old_after_two_days(good_h: float | None, tried_h: float | None, old: bool) -> None:
    """N3."""
    good_at = None if good_h is None else NOW - timedelta(hours=good_h)
    assert backup_is_old(good_at, None if tried_h is None else NOW - timedelta(hours=tried_h), NOW) is old


def test_a_queue_is_stuck_after_half_an_hour_without_a_printer() -> None:
    """N3: one moment in which a printer could take it begins anew."""
    watch = QueueWatch().after(BLOCKED, 0.0)
    watch = watch.after(BLOCKED, STUCK_FOR_S - 1)
    assert not watch.alarm
    assert watch.after(BLOCKED, STUCK_FOR_S).alarm
    watch = watch.after(None, STUCK_FOR_S).after(BLOCKED, STUCK_FOR_S + 1)
    assert not watch.after(BLOCKED, 2 * STUCK_FOR_S).alarm
