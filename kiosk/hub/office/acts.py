"""What an admin does in the office without setting anything: it is in the audit before it is done."""

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.hub import audit
from kiosk.hub.permissions import Role, require_role
from kiosk.store.backup.state import ask_for_backup


def record_act(db: Database, clock: Clock, staff_id: str, action: str, detail: str | None = None) -> None:
    """Record it, if an admin asks for it. action: one of `audit_actions`. Raises NotAllowedError."""
    with db.atomic():
        require_role(db, clock, staff_id, Role.ADMIN)
        audit.record(db, clock, staff_id, action, None, detail)


def want_backup(db: Database, clock: Clock, staff_id: str) -> None:
    """Ask the print room for a backup now. Raises NotAllowedError."""
    with db.atomic():
        record_act(db, clock, staff_id, "back up now")
        ask_for_backup(db, clock.now())
