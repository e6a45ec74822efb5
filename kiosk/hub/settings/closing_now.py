"""Closing the hub now, whatever its hours are, and opening it again: a host may (W5)."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.hub.equipment.details import Words
from kiosk.hub.opening_hours import Opening
from kiosk.hub.settings.current import read_settings
from kiosk.hub.settings.hours import ClosedNow
from kiosk.hub.settings.settings_table import Stored, change_setting, read_setting

SHORTEST = timedelta(milliseconds=1)
"""Of a closing: one that is taken back at once ends at once."""
PREPARED = (
    Words("Henkilökuntaa ei ole nyt paikalla.", "Ingen personal är på plats just nu.", "No staff are here right now."),
    Words("Tiloissa on tekninen vika.", "Det är ett tekniskt fel i lokalen.", "There is a technical fault in the hub."),
    Words("Tila on varattu tapahtumalle.", "Lokalen är bokad för ett evenemang.", "The hub is booked for an event."),
)
"""Sentences for the door, the most frequent first."""


def rest_of_day(opening: Opening, now: datetime) -> datetime:
    """Until when the hub stays closed for today: midnight, or the closing of today's hours past it."""
    usual = replace(opening, closures=())
    midnight = datetime.combine(usual.day_of_use(now) + timedelta(days=1), time(), opening.tz)
    return max(usual.last_closing_of_day(now), midnight)


def close_now(
    db: Database,
    clock: Clock,
    staff_id: str,
    sentence: Words | None = None,
    until: datetime | None = None,
    seen_version: int | None = None,
) -> Stored[ClosedNow]:
    """Close from now on, until a given time or the end of this day's hours.

    sentence: for the door, such as one of `PREPARED`. Visits end TIME_TO_LEAVE later, as at any closing.
    seen_version: of the last closing, as its editor saw it; None where it was not shown.
    Raises NotAllowedError, SettingRefusedError, ChangedMeanwhileError.
    """
    now = clock.now()
    with db.atomic():
        usual = replace(read_settings(db).opening, closures=())
        ends_at = until or max(usual.last_closing_of_day(now), now + SHORTEST)
        version = read_setting(db, ClosedNow).version if seen_version is None else seen_version
        closing = ClosedNow(begins_at=now, ends_at=ends_at, sentence=sentence)
        return change_setting(db, clock, staff_id, closing, version)


def open_again(db: Database, clock: Clock, staff_id: str) -> bool:
    """End a closing at once; False if none lasts. Raises NotAllowedError."""
    now = clock.now()
    with db.atomic():
        stored = read_setting(db, ClosedNow)
        closure = next(iter(stored.value.closures()), None)
        if closure is None or not closure.lasts(now):
            return False
        ends_at = max(now, closure.begins_at + SHORTEST)
        change_setting(db, clock, staff_id, replace(stored.value, ends_at=ends_at), stored.version)
    return True


def take_back_closing(db: Database, clock: Clock, staff_id: str, made_version: int, before: ClosedNow) -> None:
    """The closing of this version was a mistake: what held before holds again.

    Raises NotAllowedError, ChangedMeanwhileError if somebody else has closed or opened since (W7).
    """
    change_setting(db, clock, staff_id, before, made_version)
