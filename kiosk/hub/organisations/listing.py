"""Lists of organisations, searched, filtered and page by page (W7)."""

from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from kiosk.hub.organisations.fields import OrganisationKind
from kiosk.hub.organisations.organisation import KEPT, Organisation
from kiosk.store.hub_db import holds, rows, sought
from kiosk.store.typed_rows import typed_row

PAGE = 50
_SEARCHED = ("name", "business_id", "municipality", "sector")


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationFilter:
    """text: in any field that is shown. project_id: takes part in this project."""

    kind: OrganisationKind | None = None
    project_id: str = ""
    text: str = ""


def count_organisations(db: Database, wanted: OrganisationFilter) -> int:
    where, values = _condition(wanted)
    (found,) = db.query(f"SELECT count(*) AS n FROM organisation WHERE {where}", values)  # noqa: S608 - our own
    return int(found["n"])


def list_organisations(db: Database, wanted: OrganisationFilter, first: int = 1) -> tuple[Organisation, ...]:
    """A page from number `first` on, by name."""
    where, values = _condition(wanted)
    sql = f"SELECT * FROM organisation WHERE {where} ORDER BY name_key, id LIMIT :size OFFSET :skip"  # noqa: S608
    found = db.query(sql, {**values, "size": PAGE, "skip": max(0, first - 1)})
    return tuple(typed_row(Organisation, one) for one in list(found))


def municipalities(db: Database) -> tuple[str, ...]:
    """Those that were written already."""
    return _written(db, "municipality")


def sectors(db: Database) -> tuple[str, ...]:
    """Those that were written already."""
    return _written(db, "sector")


def _written(db: Database, column: str) -> tuple[str, ...]:
    sql = f"SELECT DISTINCT {column} AS text FROM organisation WHERE {column} <> '' ORDER BY {column}"  # noqa: S608
    return tuple(one["text"] for one in rows(db, sql))


def _condition(wanted: OrganisationFilter) -> tuple[str, dict[str, Any]]:
    parts, values = [KEPT], dict[str, Any]()
    if wanted.kind is not None:
        parts.append("kind = :kind")
        values["kind"] = wanted.kind
    if wanted.project_id:
        parts.append("id IN (SELECT organisation_id FROM participation WHERE project_id = :project_id)")
        values["project_id"] = wanted.project_id
    if wanted.text:
        parts.append("(" + " OR ".join(map(holds, _SEARCHED)) + ")")
        values |= sought(wanted.text)
    return " AND ".join(parts), values
