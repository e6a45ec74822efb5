"""Judges facts about the hub as a whole: the disk, its backups, and a queue that no printer can take (N3). No I/O."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.base.reason import Reason

DISK_LOW_BELOW = 0.05
DISK_ENOUGH_ABOVE = 0.06
OLDEST_BACKUP = timedelta(hours=48)
RETENTION_LATE_AFTER = timedelta(days=3)
STUCK_FOR_S = 30 * 60.0


def disk_is_low(free: float) -> bool | None:
    """free: the share of the disk, 0–1. None: neither low nor clearly enough."""
    if free < DISK_LOW_BELOW:
        return True
    return False if free > DISK_ENOUGH_ABOVE else None


def backup_is_old(good_at: datetime | None, wanted_since: datetime | None, now: datetime) -> bool:
    """good_at: of the newest good backup; None: there is none. wanted_since: when the first was tried; None: never.

    A time in the future is that of a wrong clock, which is another cause.
    """
    since = good_at or wanted_since
    return since is not None and now - since > OLDEST_BACKUP


def retention_is_late(ran_at: datetime | None, hub_since: datetime | None, now: datetime) -> bool:
    """ran_at: the newest run of the retention; None: there was none. hub_since: since when it might have run."""
    since = ran_at or hub_since
    return since is not None and now - since > RETENTION_LATE_AFTER


@dataclass(frozen=True, slots=True)
class QueueWatch:
    """Since when no printer could take any print of the queue, and why."""

    since_s: float | None = None
    reason: Reason | None = None
    alarm: bool = False

    def after(self, blocked_by: Reason | None, now_s: float) -> "QueueWatch":
        """The watch at this moment. blocked_by: why the queue can't move; None: it can, or is empty."""
        if blocked_by is None:
            return QueueWatch()
        since_s = now_s if self.since_s is None else self.since_s
        return QueueWatch(since_s, blocked_by, alarm=now_s - since_s >= STUCK_FOR_S)
