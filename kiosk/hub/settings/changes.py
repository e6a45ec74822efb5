"""The history of what was set: who, when, before and after; and the mark by which processes notice a change."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol, TypeVar

from sqlite_utils import Database

from kiosk.base.clock import Clock, from_text, to_text
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import audit
from kiosk.hub.settings.checks import ChangedMeanwhileError
from kiosk.store.hub_db import row, rows

DETAIL_MAX_CHARS = 500
_VALUE_MAX_CHARS = 80
_CHANGES = (
    "SELECT setting_change.*, staff.name AS staff_name FROM setting_change LEFT JOIN staff ON staff.id = staff_id"
)


@dataclass(frozen=True, slots=True)
class Change:
    """One change of a subject. before, after: as JSON values; None: it was not there."""

    id: str
    at: datetime
    staff_id: str | None
    staff_name: str | None
    subject: str
    before: Any
    after: Any


def record(
    db: Database, clock: Clock, staff_id: str | None, subject: str, before: Any, after: Any, *, action: str = ""
) -> None:
    """Store a change with its audit row, in the transaction of the change itself.

    subject: of a setting, or `kind:id` of a row. before, after: JSON values without secrets; None: it is not there.
    action: as it is audited; empty: as a setting that was added, changed or removed.
    """
    keep(db, clock, staff_id, subject, before, after)
    action = action or usual_action(before, after)
    audited = subject if ":" in subject else f"setting:{subject}"
    old, new = _single_values(before, after)
    audit.record(db, clock, staff_id, action, audited, detail(before, after), before=old, after=new)


def keep(db: Database, clock: Clock, staff_id: str | None, subject: str, before: Any, after: Any) -> None:
    """Store a change without its audit row: for who audits several as one."""
    db.execute(
        "INSERT INTO setting_change (id, at, staff_id, subject, before, after) VALUES (?, ?, ?, ?, ?, ?)",
        (new_id(), to_text(clock.now()), staff_id, subject, _stored(before), _stored(after)),
    )
    db.execute("UPDATE setting_mark SET changes = changes + 1")


def usual_action(before: Any, after: Any) -> str:
    """As a change is audited: added, changed or removed."""
    return "setting.added" if before is None else "setting.removed" if after is None else "setting.changed"


def history(db: Database, subject: str, limit: int = 50) -> tuple[Change, ...]:
    """The last changes of a subject, the newest first."""
    return _history(db, "subject = ?", subject, limit)


def history_of_kind(db: Database, kind: str, limit: int = 50) -> tuple[Change, ...]:
    """The last changes of all subjects `kind:...`, the newest first."""
    return _history(db, "subject GLOB ?", f"{kind}:*", limit)


def change_count(db: Database) -> int:
    """How many changes there were: it grows with each."""
    found = row(db, "SELECT changes FROM setting_mark")
    return int(found["changes"]) if found else 0


def forget_before(db: Database, before: str) -> None:
    """Delete changes of so long ago; what was set stays."""
    db.execute("DELETE FROM setting_change WHERE at < ?", (before,))


class Versioned(Protocol):
    """Something that is stored with a version."""

    @property
    def version(self) -> int: ...


V = TypeVar("V", bound=Versioned)


def check_version(found: Versioned | None, seen_version: int) -> None:
    """Raise ChangedMeanwhileError unless it has the version that its editor saw; 0: it was not there."""
    if seen_version != (found.version if found else 0):
        raise ChangedMeanwhileError(Reason(ReasonCode.SETTING_CHANGED_MEANWHILE))


def as_seen(found: V | None, seen_version: int) -> V:
    """The same. Raises ChangedMeanwhileError unless it is there with the version that its editor saw."""
    check_version(found, seen_version)
    if found is None:
        raise ChangedMeanwhileError(Reason(ReasonCode.SETTING_CHANGED_MEANWHILE))
    return found


def detail(before: Any, after: Any) -> str:
    """What differs, for the audit, such as `name: "Digikeskus" → "Kirjasto"`."""
    old, new = (one if isinstance(one, Mapping) else {"": one} for one in (before or {}, after or {}))
    changed = [name for name in {**old, **new} if old.get(name) != new.get(name)]
    parts = [f"{name}: {_shown(old.get(name))} → {_shown(new.get(name))}" for name in changed]
    words = "; ".join(parts)
    return words if len(words) <= DETAIL_MAX_CHARS else words[: DETAIL_MAX_CHARS - 1] + "…"


def _history(db: Database, condition: str, value: str, limit: int) -> tuple[Change, ...]:
    sql = f"{_CHANGES} WHERE {condition} ORDER BY setting_change.at DESC, setting_change.id DESC LIMIT ?"
    return tuple(_change(line) for line in rows(db, sql, value, limit))


def _single_values(before: Any, after: Any) -> tuple[str | None, str | None]:
    """The old and the new value where only one differs and it is a text or a number."""
    if not isinstance(before, Mapping) or not isinstance(after, Mapping):
        return None, None
    changed = [(before.get(name), value) for name, value in after.items() if before.get(name) != value]
    if len(changed) != 1 or not all(isinstance(one, str | int | float) for one in changed[0]):
        return None, None
    old, new = (str(one)[:DETAIL_MAX_CHARS] for one in changed[0])
    return old, new


def _shown(value: Any) -> str:
    if value is None:
        return "–"
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _VALUE_MAX_CHARS else text[: _VALUE_MAX_CHARS - 1] + "…"


def _stored(value: Any) -> str | None:
    return None if value is None else json.dumps(value, ensure_ascii=False)


def _change(line: Mapping[str, Any]) -> Change:
    before, after = (None if line[name] is None else json.loads(line[name]) for name in ("before", "after"))
    return Change(
        line["id"], from_text(line["at"]), line["staff_id"], line["staff_name"], line["subject"], before, after
    )
