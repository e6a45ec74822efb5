"""When the wall goes dark by itself: some minutes after closing, until as long before the next opening."""

from collections.abc import Mapping
from datetime import datetime, time, timedelta, tzinfo

DARK_AFTER_S = 60.0
"""Nobody may have touched the screen for this long before it goes dark."""


def is_night(now: datetime, tz: tzinfo, opening: Mapping[int, str], margin_min: float) -> bool:
    """True when the hub is closed and its opening hours, widened by `margin_min` on both sides, don't hold `now`.

    opening: weekday (Monday is 0) to `12:00-19:00`; a day without an entry is closed. Hours past midnight
    (`18:00-02:00`) belong to the day on which they begin. Without any opening hours it is never night by itself.
    """
    if not opening:
        return False
    here = now.astimezone(tz)
    margin = timedelta(minutes=margin_min)
    for days_back in (-1, 0, 1):
        day = (here + timedelta(days=days_back)).date()
        hours = opening.get(day.weekday())
        if not hours:
            continue
        begins, ends = (datetime.combine(day, time.fromisoformat(part), tz) for part in hours.split("-"))
        if ends <= begins:
            ends += timedelta(days=1)
        if begins - margin <= here < ends + margin:
            return False
    return True
