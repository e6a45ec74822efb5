"""What the import of a hub pack would change: it is done and taken back."""

import json
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.hub.settings.pack.hub_pack import HubPack
from kiosk.hub.settings.pack.importing import import_pack
from kiosk.store.hub_db import rows

_CHANGES_SQL = """
SELECT subject, before, after, ifnull(equipment.slug, zone.slug) AS slug, equipment.name AS equipment
FROM setting_change
LEFT JOIN equipment ON equipment.id = substr(subject, instr(subject, ':') + 1)
LEFT JOIN zone ON zone.id = substr(subject, instr(subject, ':') + 1)
WHERE setting_change.rowid > ? ORDER BY setting_change.rowid
"""


@dataclass(frozen=True, slots=True)
class TrialChange:
    """kind: such as equipment, or the subject of a setting. name: the slug or day of a thing; empty for a setting.

    before, after: JSON values; before None: it is new. equipment: the name of the one it is about, else empty.
    """

    kind: str
    name: str
    before: Any
    after: Any
    equipment: str = ""


def trial(db: Database, clock: Clock, staff_id: str | None, pack: HubPack) -> tuple[TrialChange, ...]:
    """In the order of the import. staff_id: None in the terminal. Raises NotAllowedError, PackRefusedError."""
    last = rows(db, "SELECT ifnull(max(rowid), 0) AS last FROM setting_change")[0]["last"]
    db.conn.execute("BEGIN IMMEDIATE")
    try:
        import_pack(db, clock, staff_id, pack)
        found = rows(db, _CHANGES_SQL, last)
    finally:
        db.conn.rollback()
    return tuple(_change(line) for line in found)


def _change(line: dict[str, Any]) -> TrialChange:
    kind, _, name = line["subject"].partition(":")
    before, after = (json.loads(line[one] or "null") for one in ("before", "after"))
    return TrialChange(kind, line["slug"] or name, before, after, line["equipment"] or "")
