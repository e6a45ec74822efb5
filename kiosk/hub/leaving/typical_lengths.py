"""How long a visit usually is, for those that nobody ended (T4)."""

from collections import defaultdict
from datetime import datetime, time, timedelta, tzinfo
from statistics import median

from sqlite_utils import Database

from kiosk.base.clock import to_text
from kiosk.store.hub_db import row, rows

LOOK_BACK_DAYS = 90
LEAST_LIKE = 5
"""A median of fewer visits says nothing."""
SATURDAY = 5

_LIKE_SQL = """
SELECT purpose, pass_id IS NOT NULL AS has_pass, (julianday(closed_at) - julianday(opened_at)) * 86400.0 AS length_s
FROM visit WHERE opened_at >= ? AND opened_at < ? AND closed_by IN ('scan', 'person')
AND length_estimated = 0 AND clock_uncertain = 0
"""

Kind = tuple[str | None, bool]
"""Purpose, and whether there is a pass."""


class TypicalLengths:
    """Medians of the visits of the last 90 days that began in the same hour of a working day, or of a weekend.

    Reads only the hours that are asked for, by the index on the beginning, each once.
    """

    def __init__(self, db: Database, tz: tzinfo, now: datetime) -> None:
        """tz: of the hub, for hours and days."""
        self._db = db
        self._tz = tz
        self._now = now
        self._of_hour: dict[tuple[int, bool], dict[Kind, list[float]]] = {}

    def of(self, visit_id: str) -> timedelta | None:
        """The median length of visits like this one; None if there are too few."""
        visit = row(
            self._db, "SELECT opened_at, purpose, pass_id IS NOT NULL AS has_pass FROM visit WHERE id = ?", visit_id
        )
        if visit is None:
            return None
        begun_at = datetime.fromisoformat(visit["opened_at"]).astimezone(self._tz)
        like = self._lengths(begun_at.hour, is_weekend(begun_at)).get((visit["purpose"], bool(visit["has_pass"])), [])
        return timedelta(seconds=round(median(like))) if len(like) >= LEAST_LIKE else None

    def _lengths(self, hour: int, weekend: bool) -> dict[Kind, list[float]]:
        if (hour, weekend) not in self._of_hour:
            self._of_hour[hour, weekend] = self._read(hour, weekend)
        return self._of_hour[hour, weekend]

    def _read(self, hour: int, weekend: bool) -> dict[Kind, list[float]]:
        found: dict[Kind, list[float]] = defaultdict(list)
        today = self._now.astimezone(self._tz).date()
        for back in range(LOOK_BACK_DAYS + 1):
            begin = datetime.combine(today - timedelta(days=back), time(hour), self._tz)
            if is_weekend(begin) is not weekend:
                continue
            for line in rows(self._db, _LIKE_SQL, to_text(begin), to_text(begin + timedelta(hours=1))):
                found[line["purpose"], bool(line["has_pass"])].append(line["length_s"])
        return found


def is_weekend(moment: datetime) -> bool:
    return moment.weekday() >= SATURDAY
