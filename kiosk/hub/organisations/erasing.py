"""Erases what names an organisation, from its record and from what was noted of its changes."""

from sqlite_utils import Database

from kiosk.base.clock import Clock, to_text
from kiosk.hub.maturity.company_access import end_codes
from kiosk.hub.plans.erasing_plans import erase_plans


def erase(db: Database, clock: Clock, organisation_id: str) -> None:
    """Its kind, size, industry and municipality stay, for the counts. Call it in a transaction."""
    db.execute(
        "UPDATE organisation SET name = '', name_key = '', business_id = NULL, sector = '', forgotten_at = ?,"
        " version = version + 1 WHERE id = ?",
        (to_text(clock.now()), organisation_id),
    )
    end_codes(db, organisation_id)
    erase_plans(db, organisation_id)
    subject = f"organisation:{organisation_id}"
    db.execute("DELETE FROM setting_change WHERE subject = ?", (subject,))
    db.execute("UPDATE audit SET detail = NULL, before = NULL, after = NULL WHERE subject = ?", (subject,))
