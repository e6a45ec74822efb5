"""From when on the morning page reports. Pure functions of a given time."""

from datetime import UTC, datetime, time, timedelta, tzinfo

from kiosk.hub.opening_hours import Opening

EVENING = time(18)
"""Where the night begins in a hub without opening hours."""
LONGEST = timedelta(days=4)
"""A weekend with a holiday fits; after a longer break the report covers the last days of it."""


def night_begins(now: datetime, opening: Opening | None, tz: tzinfo) -> datetime:
    """The last closing, at its full hour, or 18:00 of the evening before in a hub without opening hours.

    A hub that closes at 18:00 and is looked at on Saturday reports from Friday 18:00. In UTC.
    """
    closed_at = None if opening is None else opening.last_closing_at(now)
    if closed_at is None:
        closed_at = _last_evening(now, tz)
    begins_at = max(closed_at, now - LONGEST)
    return begins_at.astimezone(tz).replace(minute=0, second=0, microsecond=0).astimezone(UTC)


def _last_evening(now: datetime, tz: tzinfo) -> datetime:
    here = now.astimezone(tz)
    today = datetime.combine(here.date(), EVENING, tz)
    return today if today <= here else datetime.combine(here.date() - timedelta(days=1), EVENING, tz)
