"""The organisation and the assessment that an address names."""

from kiosk.hub.maturity.assessments import Assessment, assessment
from kiosk.hub.organisations.organisation import Organisation, all_ids, organisation
from kiosk.office.asking import Ask


def named_organisation(ask: Ask) -> Organisation | None:
    """None for one that there is not, or whose name was deleted."""
    found = organisation(ask.hub.db, ask.path["organisation_id"])
    return None if found is None or found.forgotten_at is not None else found


def named_assessment(ask: Ask) -> Assessment | None:
    """Of the organisation in the address, or of a record that is counted as it."""
    found = assessment(ask.hub.db, ask.path["assessment_id"])
    owners = all_ids(ask.hub.db, ask.path["organisation_id"])
    return found if found is not None and found.organisation_id in owners else None


def address_of(organisation_id: str, assessment_id: str) -> str:
    return f"/organisations/{organisation_id}/maps/{assessment_id}"
