"""The register of organisations: added and changed by staff, with history and audit (I4)."""

from dataclasses import replace
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.base.ids import new_id
from kiosk.base.plain_text import comparison_key
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.organisations.fields import (
    INDUSTRIES,
    MOST_EMPLOYED,
    MUNICIPALITY_MAX,
    NAME_MAX,
    SECTOR_MAX,
    checked_business_id,
    size_of,
)
from kiosk.hub.organisations.organisation import KEPT, Organisation, named
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.settings.changes import as_seen, record
from kiosk.hub.settings.checks import SettingRefusedError, check_choice, check_number, checked_text
from kiosk.store.hub_db import row
from kiosk.store.typed_rows import typed_row

COLUMNS = ("name", "kind", "business_id", "employed", "size_class", "industry", "sector", "municipality")
"""Set by staff, stored as they are."""


def add_organisation(db: Database, clock: Clock, staff_id: str, wanted: Organisation) -> Organisation:
    """Raises NotAllowedError, SettingRefusedError; also if it is there already: see `_check_distinct`."""
    checked = checked_organisation(wanted)
    with db.atomic():
        require_role(db, clock, staff_id, Role.HOST)
        check_business_id_free(db, checked)
        _check_distinct(db, checked)
        added = replace(checked, id=new_id(), made_at=clock.now(), version=1)
        columns = {name: getattr(added, name) for name in (*COLUMNS, "id", "version")}
        given = {"name_key": comparison_key(added.name), "made_at": to_text(clock.now())}
        db.table("organisation").insert({**columns, **given})
        record(db, clock, staff_id, f"organisation:{added.id}", None, plain(added), action="organisation.added")
    return added


def change_organisation(db: Database, clock: Clock, staff_id: str, wanted: Organisation) -> Organisation:
    """Change the organisation `wanted.id`; its version is the one that its editor saw.

    One that was merged or forgotten is changed no more. Raises NotAllowedError, SettingRefusedError,
    ChangedMeanwhileError.
    """
    checked = checked_organisation(wanted)
    with db.atomic():
        require_role(db, clock, staff_id, Role.HOST)
        before = as_seen(kept(db, wanted.id), wanted.version)
        after = replace(before, **{name: getattr(checked, name) for name in COLUMNS})
        after = replace(after, is_unnamed=before.is_unnamed and after.name == before.name)
        if after == before:
            return before
        check_business_id_free(db, after)
        if comparison_key(after.name) != comparison_key(before.name):
            _check_distinct(db, after)
        return store(db, clock, staff_id, before, after, "organisation.changed")


def store(
    db: Database, clock: Clock, staff_id: str, before: Organisation, after: Organisation, action: str
) -> Organisation:
    """Store a checked change with its history, in the transaction of the caller."""
    stored = replace(after, version=before.version + 1)
    values = {name: getattr(stored, name) for name in (*COLUMNS, "is_unnamed", "merged_into_id", "version")}
    db.table("organisation").update(stored.id, {**values, "name_key": comparison_key(stored.name)})
    record(db, clock, staff_id, f"organisation:{stored.id}", plain(before), plain(stored), action=action)
    return stored


def kept(db: Database, organisation_id: str) -> Organisation | None:
    """One that was neither merged nor forgotten."""
    found = row(db, f"SELECT * FROM organisation WHERE id = ? AND {KEPT}", organisation_id)  # noqa: S608
    return None if found is None else typed_row(Organisation, found)


def checked_organisation(wanted: Organisation) -> Organisation:
    """With cleaned texts and the size that the persons employed give. Raises SettingRefusedError."""
    if wanted.employed is not None:
        check_number("employed", wanted.employed, 0, MOST_EMPLOYED)
    if wanted.industry is not None:
        check_choice("industry", wanted.industry, INDUSTRIES)
    return replace(
        wanted,
        name=checked_text("name", wanted.name, NAME_MAX),
        business_id=checked_business_id(wanted.business_id or ""),
        size_class=wanted.size_class if wanted.employed is None else size_of(wanted.employed),
        sector=checked_text("sector", wanted.sector, SECTOR_MAX, may_be_empty=True),
        municipality=checked_text("municipality", wanted.municipality, MUNICIPALITY_MAX, may_be_empty=True),
    )


def check_business_id_free(db: Database, wanted: Organisation) -> None:
    """Raise SettingRefusedError if another organisation that counts has this business ID."""
    sql = "SELECT name FROM organisation WHERE business_id = ? AND merged_into_id IS NULL AND id <> ?"
    taken = row(db, sql, wanted.business_id, wanted.id)
    if taken is not None:
        raise SettingRefusedError("business_id", Reason(ReasonCode.BUSINESS_ID_TAKEN, name=taken["name"]))


def _check_distinct(db: Database, wanted: Organisation) -> None:
    """Raise SettingRefusedError if it can't be told from another one of its name.

    Two of one name differ by their business IDs, or by their municipalities.
    """
    for other in named(db, wanted.name):
        has_ids = wanted.business_id is not None and other.business_id is not None
        places = {comparison_key(wanted.municipality), comparison_key(other.municipality)}
        if other.id != wanted.id and not has_ids and (len(places) == 1 or "" in places):
            raise SettingRefusedError("name", Reason(ReasonCode.ORGANISATION_KNOWN, name=other.name))


def plain(one: Organisation) -> dict[str, Any]:
    """For the history."""
    return {name: getattr(one, name) for name in COLUMNS} | {"merged": one.merged_into_id is not None}
