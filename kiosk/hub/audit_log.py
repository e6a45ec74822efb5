"""Reads the audit with filters, page by page, as fast with 100,000 rows as with ten (F1, P7, W7).

Nothing here names a visitor or shows an id: a subject is its kind and, where it is the hub's own, its name.
"""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.hub.audit import Place
from kiosk.hub.audit_actions import ACTIONS, AuditAction, Deed, actions_of
from kiosk.hub.permissions import Role, require_role
from kiosk.store.hub_db import holds, row, rows, sought
from kiosk.store.typed_rows import typed_row

PAGE = 50
MOST_OF_SUBJECT = 30


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """What to show; a field that is None or empty lets everything through.

    named: actions whose words on the screen hold `text`; the reader's language is known there alone.
    """

    staff_id: str | None = None
    deed: Deed | None = None
    place: Place | None = None
    subject_kind: str = ""
    since: datetime | None = None
    until: datetime | None = None
    text: str = ""
    named: Collection[str] = field(default_factory=tuple)


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One action. `staff_name`: None if nobody was logged in. `subject_kind`: `staff`, `equipment`, … or empty."""

    at: datetime
    staff_name: str | None
    staff_role: Role | None
    action: str
    deed: Deed
    subject_kind: str
    subject_name: str
    before: str
    after: str
    detail: str
    """Empty where the action has none that may be shown; `ACTIONS` says what it is."""
    place: Place | None = None
    """None: it was not noted."""


@dataclass(frozen=True, slots=True)
class AuditPage:
    lines: tuple[AuditLine, ...]
    first: int
    """The number of the first line, from 1; the newest is the first of all."""
    total: int


_NAMES = {
    "staff": "SELECT name FROM staff WHERE id = ?",
    "equipment": "SELECT name FROM equipment WHERE id = ?",
    "zone": "SELECT name_fi AS name FROM zone WHERE id = ?",
    "printer": "SELECT name FROM equipment WHERE id = ?",
    "spool": "SELECT trim(material || ' ' || colour) || ' ' || number AS name FROM spool WHERE id = ?",
    "claim": "SELECT equipment.name FROM claim JOIN equipment ON equipment.id = claim.equipment_id WHERE claim.id = ?",
    "event": "SELECT title_fi AS name FROM event WHERE id = ?",
    "series": "SELECT title_fi AS name FROM event_series WHERE id = ?",
    "organisation": "SELECT name FROM organisation WHERE id = ?",
    "project": "SELECT code || ' ' || name AS name FROM project WHERE id = ?",
    "indicator": "SELECT name_fi AS name FROM indicator WHERE id = ?",
}
"""Subjects that are the hub's own. A pass, a visit or a print file is named nowhere."""
NAMED_BY_SUBJECT = frozenset({"setting", "exceptional_day"})
"""Their name is the subject of a setting, or days in ISO 8601, one or the first/last of several."""
_NAMED_SUBJECTS = f"""
    SELECT 'staff:' || id FROM staff WHERE {holds("name")}
    UNION SELECT 'equipment:' || id FROM equipment WHERE {holds("name")}
    UNION SELECT 'printer:' || id FROM equipment WHERE {holds("name")}
    UNION SELECT 'event:' || id FROM event WHERE {holds("title_fi")}
    UNION SELECT 'series:' || id FROM event_series WHERE {holds("title_fi")}
    UNION SELECT 'organisation:' || id FROM organisation WHERE {holds("name")}
    UNION SELECT 'project:' || id FROM project WHERE {holds("name")} OR {holds("code")}
    UNION SELECT 'indicator:' || id FROM indicator WHERE {holds("name_fi")}"""  # noqa: S608 - our own names only


def read(
    db: Database,
    clock: Clock,
    wanted: AuditFilter,
    *,
    by: str | None,
    first: int = 1,
    size: int = PAGE,
    total: int | None = None,
) -> AuditPage:
    """The lines from number `first` on, newest first. by: an admin, or None for the command line.

    total: how many lines fit, for who knows it from `counts`; None: they are counted. Raises NotAllowedError.
    """
    if by is not None:
        require_role(db, clock, by, Role.ADMIN)
    where, values = _condition(wanted)
    if total is None:
        (found_total,) = db.query(f"SELECT count(*) AS n FROM audit WHERE {where}", values)  # noqa: S608 - our own
        total = int(found_total["n"])
    if total == 0:
        return AuditPage((), first, 0)
    sql = (  # the rows that are skipped are read in an index alone
        "SELECT audit.*, staff.name AS staff_name, staff.role AS staff_role FROM (SELECT id FROM audit"  # noqa: S608
        f" WHERE {where} ORDER BY at DESC, id DESC LIMIT :size OFFSET :skip) AS found JOIN audit ON audit.id = found.id"
        " LEFT JOIN staff ON staff.id = audit.staff_id ORDER BY audit.at DESC, audit.id DESC"
    )
    found = list(db.query(sql, {**values, "size": size, "skip": max(0, first - 1)}))
    return AuditPage(tuple(_line(db, one) for one in found), first, total)


def of_subject(db: Database, clock: Clock, subject: str, *, by: str, needs: Role = Role.ADMIN) -> tuple[AuditLine, ...]:
    """The last lines of one subject, `kind:id`, newest first. Raises NotAllowedError."""
    require_role(db, clock, by, needs)
    sql = (
        "SELECT audit.*, staff.name AS staff_name, staff.role AS staff_role FROM audit"
        " LEFT JOIN staff ON staff.id = audit.staff_id WHERE subject = ? ORDER BY audit.at DESC, audit.id DESC LIMIT ?"
    )
    return tuple(_line(db, one) for one in rows(db, sql, subject, MOST_OF_SUBJECT))


def counts(db: Database, clock: Clock, wanted: AuditFilter, *, by: str | None) -> dict[Deed, int]:
    """How many lines each deed has within the filter, whatever deed that names. Raises NotAllowedError."""
    if by is not None:
        require_role(db, clock, by, Role.ADMIN)
    where, values = _condition(wanted, with_deed=False)
    by_action = "+action" if wanted.text else "action"  # a search reads whole rows: quickest in the table's own order
    sql = f"SELECT action, count(*) AS n FROM audit WHERE {where} GROUP BY {by_action}"  # noqa: S608 - our own conditions
    tally = dict.fromkeys(Deed, 0)
    for found in list(db.query(sql, values)):
        tally[_of(found["action"]).deed] += found["n"]
    return tally


def _condition(wanted: AuditFilter, *, with_deed: bool = True) -> tuple[str, dict[str, Any]]:
    parts, values = ["1"], dict[str, Any]()
    if wanted.staff_id is not None:
        parts.append("staff_id = :staff_id")
        values["staff_id"] = wanted.staff_id
    if wanted.place is not None:
        parts.append("place = :place")
        values["place"] = wanted.place
    if wanted.deed is not None and with_deed:
        rest = wanted.deed is Deed.CHANGED  # an action that is not known changed something
        named = [name for name in ACTIONS if _of(name).deed is not Deed.CHANGED] if rest else actions_of(wanted.deed)
        parts.append(f"action {'NOT IN' if rest else 'IN'} ({_listed('deed', named, values)})")
    if wanted.subject_kind:
        parts.append("subject >= :kind AND subject < :kind_end")
        values |= {"kind": f"{wanted.subject_kind}:", "kind_end": f"{wanted.subject_kind};"}  # ";" follows ":"
    for name, moment, compared in (("since", wanted.since, ">="), ("until", wanted.until, "<")):
        if moment is not None:
            parts.append(f"at {compared} :{name}")
            values[name] = to_text(moment)
    if wanted.text:
        values |= sought(wanted.text)
        named_actions = _listed("named", wanted.named, values)
        who = f"staff_id IN (SELECT id FROM staff WHERE {holds('name')})"  # noqa: S608 - our own names only
        what = " OR ".join(map(holds, ("detail", "before", "after")))
        parts.append(f"({who} OR {what} OR subject IN ({_NAMED_SUBJECTS}) OR action IN ({named_actions}))")
    return " AND ".join(parts), values


def _listed(prefix: str, names: Collection[str], values: dict[str, Any]) -> str:
    """Names as parameters of a list in SQL."""
    values |= {f"{prefix}{number}": name for number, name in enumerate(names)}
    return ", ".join(f":{prefix}{number}" for number in range(len(names)))


def _line(db: Database, found: dict[str, Any]) -> AuditLine:
    action = _of(found["action"])
    kind, _, subject_id = (found["subject"] or "").partition(":")
    return typed_row(
        AuditLine,
        found,
        deed=action.deed,
        subject_kind=kind,
        subject_name=_name(db, kind, subject_id),
        before=found["before"] or "",
        after=found["after"] or "",
        detail=(found["detail"] or "") if action.detail else "",
    )


def _of(action: str) -> AuditAction:
    return ACTIONS.get(action, AuditAction())


def _name(db: Database, kind: str, subject_id: str) -> str:
    if kind in NAMED_BY_SUBJECT:
        return subject_id
    if kind not in _NAMES:
        return ""
    found = row(db, _NAMES[kind], subject_id)
    return str(found["name"]) if found is not None else ""
