"""An organisation as it is stored, the record that stands for it after merges, and those that bear a name."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from kiosk.base.plain_text import comparison_key
from kiosk.hub.organisations.fields import OrganisationKind, SizeClass
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row

KEPT = "merged_into_id IS NULL AND forgotten_at IS NULL"
"""A condition: it stands for itself and has its name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """employed: persons; None: not known, then size_class may be known alone. industry: a letter of TOL 2008.

    sector: in own words. is_unnamed: begun at the kiosk by somebody whom staff don't know yet.
    merged_into_id: the record that stands for this one. forgotten_at: its name was deleted, its
    counts stay. id, made_at and version are given when it is stored.
    """

    name: str
    kind: OrganisationKind = OrganisationKind.COMPANY
    business_id: str | None = None
    employed: int | None = None
    size_class: SizeClass | None = None
    industry: str | None = None
    sector: str = ""
    municipality: str = ""
    id: str = ""
    made_at: datetime | None = None
    is_unnamed: bool = False
    merged_into_id: str | None = None
    forgotten_at: datetime | None = None
    version: int = 0


def organisation(db: Database, organisation_id: str) -> Organisation | None:
    found = row(db, "SELECT * FROM organisation WHERE id = ?", organisation_id)
    return None if found is None else typed_row(Organisation, found)


def standing_for(db: Database, organisation_id: str) -> Organisation | None:
    """The record that stands for this one after all merges; itself if it was not merged."""
    found = organisation(db, organisation_id)
    while found is not None and found.merged_into_id is not None:
        found = organisation(db, found.merged_into_id)
    return found


def merged_into(db: Database, organisation_id: str) -> tuple[Organisation, ...]:
    """The records for which this one stands, of its own merges alone."""
    found = rows(db, "SELECT * FROM organisation WHERE merged_into_id = ? ORDER BY name_key, id", organisation_id)
    return tuple(typed_row(Organisation, one) for one in found)


def all_ids(db: Database, organisation_id: str) -> tuple[str, ...]:
    """The ids of this record and of all for which it stands."""
    sql = """WITH RECURSIVE found (id) AS (SELECT ? UNION SELECT organisation.id FROM organisation
        JOIN found ON organisation.merged_into_id = found.id) SELECT id FROM found"""
    return tuple(one["id"] for one in rows(db, sql, organisation_id))


def named(db: Database, text: str) -> tuple[Organisation, ...]:
    """Those with this business ID or exactly this name, in capitals or not; none for an empty text."""
    sql = f"SELECT * FROM organisation WHERE (name_key = ? OR business_id = ?) AND {KEPT} ORDER BY id"  # noqa: S608
    return tuple(typed_row(Organisation, one) for one in rows(db, sql, comparison_key(text), text.strip()))


def recently_served(
    db: Database, most: int, kinds: Collection[OrganisationKind] = tuple(OrganisationKind)
) -> tuple[Organisation, ...]:
    """Those of these kinds that asked in the last consultations, and then the last ones that were added."""
    of_kinds = f"kind IN ({', '.join('?' * len(kinds))})"
    sql = f"""SELECT * FROM organisation WHERE {KEPT} AND {of_kinds} ORDER BY
        ifnull((SELECT max(id) FROM consultation WHERE organisation_id = organisation.id), id) DESC LIMIT ?"""  # noqa: S608
    return tuple(typed_row(Organisation, one) for one in rows(db, sql, *kinds, most))


def kept_of_kinds(db: Database, kinds: Collection[OrganisationKind]) -> tuple[Organisation, ...]:
    """All of these kinds, by name."""
    of_kinds = f"kind IN ({', '.join('?' * len(kinds))})"
    sql = f"SELECT * FROM organisation WHERE {KEPT} AND {of_kinds} ORDER BY name_key, id"  # noqa: S608 - our own names
    return tuple(typed_row(Organisation, one) for one in rows(db, sql, *kinds))


def kept_names(db: Database, most: int) -> tuple[str, ...]:
    """Names to offer while one writes: the last ones that were added."""
    sql = f"SELECT name FROM organisation WHERE {KEPT} ORDER BY made_at DESC, id DESC LIMIT ?"  # noqa: S608
    return tuple(sorted(one["name"] for one in rows(db, sql, most)))
