"""Reads and changes settings, one row each: role, check, version, history and audit in one transaction."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.hub.permissions import require_role
from kiosk.hub.settings.changes import check_version, record
from kiosk.hub.settings.setting import Setting
from kiosk.hub.settings.typed_json import from_json, to_json
from kiosk.store.hub_db import row

S = TypeVar("S", bound=Setting)


@dataclass(frozen=True, slots=True)
class Stored(Generic[S]):
    """A setting as it is now. version: 0 while it has the values of a new hub."""

    value: S
    version: int


def read_setting(db: Database, kind: type[S]) -> Stored[S]:
    """The setting of a kind, such as `HubFacts`."""
    found = row(db, "SELECT value, version FROM setting WHERE subject = ?", kind.subject)
    if found is None:
        return Stored(kind(), 0)
    return Stored(from_json(kind, found["value"]), found["version"])


def change_setting(db: Database, clock: Clock, staff_id: str, value: S, seen_version: int) -> Stored[S]:
    """Set it, if it still has the version that the editor saw. The same value again changes nothing.

    Raises NotAllowedError, SettingRefusedError with the field, ChangedMeanwhileError (W7).
    """
    checked = value.checked()
    with db.atomic():
        require_role(db, clock, staff_id, value.role)
        check_version(read_setting(db, type(value)), seen_version)
        return put_setting(db, clock, staff_id, checked)


def put_setting(db: Database, clock: Clock, staff_id: str | None, checked: S) -> Stored[S]:
    """Store a checked setting with its history, in the transaction of the caller.

    staff_id: None where nobody is logged in: at the taking over and in the terminal.
    """
    before = read_setting(db, type(checked))
    if before.version and before.value == checked:
        return before
    after = Stored(checked, before.version + 1)
    db.execute(
        "INSERT INTO setting (subject, value, version) VALUES (?, ?, ?)"
        " ON CONFLICT (subject) DO UPDATE SET value = excluded.value, version = excluded.version",
        (checked.subject, to_json(checked), after.version),
    )
    record(db, clock, staff_id, checked.subject, before.value.public_plain(), checked.public_plain())
    return after
