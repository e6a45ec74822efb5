"""How long equipment was used in a time: by claims, and printers by their jobs."""

from collections.abc import Mapping
from datetime import datetime

from sqlite_utils import Database

from kiosk.base.clock import to_text

_DAY_S = 86_400
_USES = """
SELECT id, sum(julianday(min(ifnull(ended_at, :until), :until)) - julianday(max(started_at, :since))) AS days FROM (
    SELECT equipment_id AS id, started_at, ended_at FROM claim
    UNION ALL SELECT printer_id, started_at, ended_at FROM job WHERE printer_id IS NOT NULL AND started_at IS NOT NULL)
WHERE started_at < :until AND (ended_at IS NULL OR ended_at > :since) GROUP BY id
"""


def used_s(db: Database, since: datetime, until: datetime) -> Mapping[str, float]:
    """Seconds of use between two moments, by the id of the equipment; what was not used is not in it.

    What is still used counts until the second moment: it should not be ahead.
    """
    found = db.query(_USES, {"since": to_text(since), "until": to_text(until)})
    return {line["id"]: line["days"] * _DAY_S for line in found}
