"""Organisations that have no name yet: begun at the kiosk, named or merged by staff, else deleted in the end (I12)."""

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.base.ids import new_id
from kiosk.base.plain_text import comparison_key
from kiosk.hub.organisations.fields import OrganisationKind, SizeClass
from kiosk.hub.organisations.organisation import named
from kiosk.hub.organisations.own_data import SHOWN
from kiosk.store.hub_db import rows

_WORDS = {"fi": "Nimetön yritys", "sv": "Namnlöst företag", "en": "Unnamed company"}


def add_unnamed(db: Database, clock: Clock, size: SizeClass | None, language: str) -> str:
    """Add one by a running number; return its id. Call it in a transaction."""
    made, words, number = new_id(), _WORDS.get(language, _WORDS["en"]), 1
    while named(db, f"{words} {number}"):
        number += 1
    name = f"{words} {number}"
    db.table("organisation").insert(
        {
            "id": made,
            "name": name,
            "name_key": comparison_key(name),
            "kind": OrganisationKind.COMPANY,
            "size_class": size,
            "sector": "",
            "municipality": "",
            "is_unnamed": True,
            "made_at": to_text(clock.now()),
            "version": 1,
        }
    )
    return made


def delete_left_unnamed(db: Database, clock: Clock) -> int:
    """Delete codes that are over, unfinished assessments without a name that nobody can go on with, and such
    organisations as nothing else is known of; how many assessments. Call it in a transaction.
    """
    db.execute("DELETE FROM company_code WHERE ends_at < ?", (to_text(clock.now()),))
    deleted = db.execute(
        "DELETE FROM assessment WHERE finished_at IS NULL"
        " AND organisation_id IN (SELECT id FROM organisation WHERE is_unnamed = 1)"
        " AND NOT EXISTS (SELECT 1 FROM company_code WHERE assessment_id = assessment.id)"
    ).rowcount
    used = " ".join(
        f"AND NOT EXISTS (SELECT 1 FROM {table} WHERE {table}.organisation_id = organisation.id)"  # noqa: S608 - our own
        for table in sorted(SHOWN)
    )
    merged = "AND NOT EXISTS (SELECT 1 FROM organisation AS other WHERE other.merged_into_id = organisation.id)"
    unused = f"SELECT id FROM organisation WHERE is_unnamed = 1 {used} {merged}"  # noqa: S608 - our own names only
    for one in rows(db, unused):
        db.execute("DELETE FROM setting_change WHERE subject = ?", (f"organisation:{one['id']}",))
        db.execute("DELETE FROM organisation WHERE id = ?", (one["id"],))
    return deleted
