"""Records every change of a printer's shown state in a hub's database, by a trigger: no change is missed."""

from typing import TYPE_CHECKING

from kiosk.base.reason import from_json
from kiosk.store.hub_db import row, rows
from tests.drills.job_report import ShownState

if TYPE_CHECKING:
    from sqlite_utils import Database

_TABLE = """
CREATE TABLE drill_history (
    id INTEGER PRIMARY KEY, printer_id TEXT NOT NULL, printer_state TEXT NOT NULL, reason TEXT, job_state TEXT
)
"""
_TRIGGER = """
CREATE TRIGGER drill_history_written AFTER UPDATE OF printer_state, reason ON printer
WHEN NEW.printer_state <> OLD.printer_state OR NEW.reason IS NOT OLD.reason
BEGIN
    INSERT INTO drill_history (printer_id, printer_state, reason, job_state) VALUES (
        NEW.id, NEW.printer_state, NEW.reason,
        (SELECT job_state FROM job WHERE printer_id = NEW.id AND outcome IS NULL)
    );
END
"""


class HubHistory:
    """The history of all printers of one hub."""

    def __init__(self, db: "Database") -> None:
        """Recording starts now."""
        self._db = db
        with db.atomic():
            db.execute(_TABLE)
            db.execute(_TRIGGER)

    def mark(self) -> int:
        """A mark for `since`: now."""
        found = row(self._db, "SELECT max(id) AS last FROM drill_history")
        return (found and found["last"]) or 0

    def since(self, mark: int, printer_id: str) -> list[ShownState]:
        """What was shown of a printer since the mark, in order."""
        found = rows(
            self._db, "SELECT * FROM drill_history WHERE id > ? AND printer_id = ? ORDER BY id", mark, printer_id
        )
        return [ShownState(one["printer_state"], from_json(one["reason"]), one["job_state"]) for one in found]
