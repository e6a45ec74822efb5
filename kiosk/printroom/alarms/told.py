"""Who has been told of an alarm, for the screens: only what a channel has taken counts."""

from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from kiosk.base.clock import from_text
from kiosk.store.hub_db import rows

_SQL = "SELECT contact, sent_at, tries FROM alarm_message WHERE alarm_id = ? ORDER BY step"


@dataclass(frozen=True, slots=True)
class TellingSoFar:
    """What was done to tell people of an alarm."""

    told: tuple[tuple[str, datetime], ...] = ()
    """Each contact once, with the time of the last message to it. Names are for staff only."""
    unreached: bool = False
    """There is a contact that no channel has reached so far."""
    under_way: bool = False
    """A message is being sent."""


def telling_so_far(db: Database, alarm_id: str) -> TellingSoFar:
    told: dict[str, datetime] = {}
    unreached = under_way = False
    for line in rows(db, _SQL, alarm_id):
        if line["sent_at"] is not None and line["tries"] > 0:
            told[line["contact"]] = from_text(line["sent_at"])
        elif line["tries"] > 0:
            unreached = True
        else:
            under_way = True
    return TellingSoFar(tuple(told.items()), unreached, under_way)
