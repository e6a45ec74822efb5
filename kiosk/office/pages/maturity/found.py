"""The organisation and the assessment that an address names, or that are those of the company which asks."""

from kiosk.hub.maturity.assessments import Assessment, assessment
from kiosk.hub.organisations.organisation import Organisation, all_ids, organisation
from kiosk.office.asking import Ask


def named_organisation(ask: Ask) -> Organisation | None:
    """None for one that there is not, or whose name was deleted."""
    found = organisation(ask.hub.db, ask.company.organisation_id if ask.company else ask.path["organisation_id"])
    return None if found is None or found.forgotten_at is not None else found


def named_assessment(ask: Ask) -> Assessment | None:
    """Of the organisation in the address, or of a record that is counted as it."""
    if ask.company is not None:
        return assessment(ask.hub.db, ask.company.assessment_id)
    found = assessment(ask.hub.db, ask.path["assessment_id"])
    owners = all_ids(ask.hub.db, ask.path["organisation_id"])
    return found if found is not None and found.organisation_id in owners else None


def home_of(ask: Ask, organisation_id: str) -> str:
    """Where the pages of an organisation begin, for staff or for itself."""
    return "/map" if ask.company else f"/organisations/{organisation_id}"


def address_of(ask: Ask, organisation_id: str, assessment_id: str) -> str:
    return "/map/answers" if ask.company else f"/organisations/{organisation_id}/maps/{assessment_id}"
