"""Who has been told of an alarm, for the screens: only what a channel has taken counts."""

from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from kiosk.base.clock import from_text, from_text_or_none, to_text
from kiosk.store.hub_db import rows

_SQL = "SELECT contact, sent_at, tries FROM alarm_message WHERE alarm_id = ? ORDER BY step"
_SINCE_SQL = """
SELECT ifnull(alarm_message.alarm_id, digest_alarm.alarm_id) AS alarm_id, contact, sent_at
FROM alarm_message LEFT JOIN digest_alarm ON digest_alarm.message_id = alarm_message.id
WHERE tries > 0 AND due_at >= ? ORDER BY alarm_message.rowid
"""


@dataclass(frozen=True, slots=True)
class Told:
    """A message about an alarm, alone or in a digest. contact: for staff only.

    at: when a channel took it; None: none did so far.
    """

    contact: str
    at: datetime | None


@dataclass(frozen=True, slots=True)
class NotifiedSoFar:
    """What was done to tell people of an alarm."""

    told: tuple[tuple[str, datetime], ...] = ()
    """Each contact once, with the time of the last message to it. Names are for staff only."""
    unreached: bool = False
    """There is a contact that no channel has reached so far."""
    under_way: bool = False
    """A message is being sent."""


def notified_so_far(db: Database, alarm_id: str) -> NotifiedSoFar:
    told: dict[str, datetime] = {}
    unreached = under_way = False
    for line in rows(db, _SQL, alarm_id):
        if line["sent_at"] is not None and line["tries"] > 0:
            told[line["contact"]] = from_text(line["sent_at"])
        elif line["tries"] > 0:
            unreached = True
        else:
            under_way = True
    return NotifiedSoFar(tuple(told.items()), unreached, under_way)


def told_since(db: Database, since: datetime) -> dict[str, tuple[Told, ...]]:
    """By alarm, the messages since then that were tried, in order."""
    found: dict[str, list[Told]] = {}
    for line in rows(db, _SINCE_SQL, to_text(since)):
        found.setdefault(line["alarm_id"], []).append(Told(line["contact"], from_text_or_none(line["sent_at"])))
    return {alarm_id: tuple(told) for alarm_id, told in found.items()}
