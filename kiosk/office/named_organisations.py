"""An organisation in a field of a form: written by name or business ID, with names offered (W7)."""

from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.organisations.organisation import kept_names, named, organisation, standing_for
from kiosk.hub.settings.checks import SettingRefusedError
from kiosk.office.asking import Ask
from kiosk.office.forms import Typed

FIELD = "organisation"
MOST_OFFERED = 200


def offered_names(ask: Ask) -> tuple[str, ...]:
    """The last ones that were added; others can be written."""
    return kept_names(ask.hub.db, MOST_OFFERED)


def written(ask: Ask, organisation_id: str | None) -> str:
    """How one is written in its field: by name, or by business ID if others have that name; empty for none."""
    found = standing_for(ask.hub.db, organisation_id) if organisation_id else None
    if found is None:
        return ""
    is_alone = len(named(ask.hub.db, found.name)) < 2
    return found.name if is_alone else found.business_id or found.name


def typed_organisation(ask: Ask, typed: Typed, stored_id: str | None = None) -> str | None:
    """The id of what was typed; None if nothing was. What stands there unchanged stays `stored_id`.

    Raises SettingRefusedError if none or several have this name.
    """
    text = typed.text(FIELD)
    if text == written(ask, stored_id):
        return stored_id
    found = named(ask.hub.db, text) if text else ()
    if text and len(found) != 1:
        code = ReasonCode.ORGANISATION_AMBIGUOUS if found else ReasonCode.ORGANISATION_NOT_FOUND
        raise SettingRefusedError(FIELD, Reason(code))
    return found[0].id if found else None


def name_of(ask: Ask, organisation_id: str | None) -> str:
    """Of the record itself; empty for none."""
    found = organisation(ask.hub.db, organisation_id) if organisation_id else None
    return found.name if found else ""
