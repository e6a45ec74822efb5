"""Whether somebody stands at the machine: where the hub wants it, its label is read before a print is started on it.

A reading counts for one start by the person who read it, and for a few minutes. A start that was refused uses nothing
up: whoever stands there puts right what was in the way, and starts again.
"""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from kiosk.base.clock import Clock, from_text, to_text
from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.settings.print_desk import PrintDesk
from kiosk.hub.settings.settings_table import read_setting
from kiosk.store.hub_db import row

if TYPE_CHECKING:
    from sqlite_utils import Database

VALID_FOR = timedelta(minutes=5)
_READ = """
SELECT label_read_at FROM printer WHERE id = ? AND label_read_by = ? AND label_read_at > ? AND label_read_at <= ?
AND NOT EXISTS (
    SELECT 1 FROM printer_order WHERE printer_id = printer.id AND action = 'start' AND at >= label_read_at
        AND staff_id = label_read_by AND ifnull(answer, 'waits') <> 'refused'
)
"""
"""Not one from the future, of before the clock was set back: nobody knows how old it is."""


class LabelNotReadError(ReasonError):
    """The hub wants the label of the printer to be read first, and it was not, or too long ago."""


class WrongLabelError(ReasonError):
    """What was read is not the label of this printer."""


class LabelScans:
    """For screens: takes the code of a label, and says whether one counts."""

    def __init__(self, db: "Database", clock: Clock) -> None:
        self._db, self._clock = db, clock

    @property
    def wanted(self) -> bool:
        """Whether the hub wants labels to be read."""
        return is_wanted(self._db)

    def read(self, printer_id: str, code: str, staff_id: str) -> None:
        """Keep that the label with this code was read for a start on the printer.

        Raises WrongLabelError, and NotAllowedError unless an operator read it.
        """
        with self._db.atomic():
            require_role(self._db, self._clock, staff_id, Role.OPERATOR)
            found = row(self._db, "SELECT id, name FROM equipment WHERE code = ? AND removed_at IS NULL", code)
            wanted = row(self._db, "SELECT name FROM equipment WHERE id = ?", printer_id)
            if found is None or wanted is None:
                raise WrongLabelError(Reason(ReasonCode.LABEL_NOT_KNOWN))
            if found["id"] != printer_id:
                raise WrongLabelError(Reason(ReasonCode.OTHER_LABEL, found=found["name"], wanted=wanted["name"]))
            self._db.execute(
                "UPDATE printer SET label_read_at = ?, label_read_by = ? WHERE id = ?",
                (to_text(self._clock.now()), staff_id, printer_id),
            )
            audit.record(self._db, self._clock, staff_id, "print.at_machine", f"printer:{printer_id}")

    def read_at(self, printer_id: str, staff_id: str) -> datetime | None:
        """When this person read its label, if that counts still."""
        return _counts_from(self._db, self._clock, printer_id, staff_id)


def is_wanted(db: "Database") -> bool:
    return read_setting(db, PrintDesk).value.scan_at_printer


def require_label(db: "Database", clock: Clock, printer_id: str, staff_id: str) -> None:
    """Call it in the transaction of a start. Raises LabelNotReadError where the hub wants a reading and none counts."""
    if is_wanted(db) and _counts_from(db, clock, printer_id, staff_id) is None:
        raise LabelNotReadError(Reason(ReasonCode.LABEL_NOT_READ))


def _counts_from(db: "Database", clock: Clock, printer_id: str, staff_id: str) -> datetime | None:
    now = clock.now()
    found = row(db, _READ, printer_id, staff_id, to_text(now - VALID_FOR), to_text(now))
    return None if found is None else from_text(found["label_read_at"])
