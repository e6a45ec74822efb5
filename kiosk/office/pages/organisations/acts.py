"""What is done with an organisation on its page: it joins a project, takes a step, is merged or forgotten (I1, I4)."""

import json

from kiosk.base.errors import ReasonError
from kiosk.hub.organisations.merging import merge, part
from kiosk.hub.organisations.own_data import forget, stored_about
from kiosk.hub.organisations.process import Process
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Sent
from kiosk.office.forms import Form, Typed
from kiosk.office.named_organisations import typed_organisation
from kiosk.office.pages.organisations.organisation_page import page_of


def join(ask: Ask) -> Answer:
    """Take part in the chosen project."""
    organisation_id, project_id = ask.path["organisation_id"], ask.form.get("project_id", "")
    try:
        _process(ask).join(organisation_id, project_id, None, by=ask.staff_id)
    except ReasonError as error:
        return page_of(ask, join=Form({}).refused(ask, error))
    return _back(ask, "stored")


def serve(ask: Ask) -> Answer:
    """Choose the partner that serves it."""
    typed = Typed(ask.form)
    partner_id = typed.text("partner_id") or None
    _process(ask).serve_by(ask.path["participation_id"], partner_id, seen_version=typed.version, by=ask.staff_id)
    return _back(ask, "stored")


def step(ask: Ask) -> Answer:
    """The next step was done on the typed day."""
    typed, participation_id = Typed(ask.form), ask.path["participation_id"]
    try:
        day = typed.day("day")
        _process(ask).note_step(participation_id, day, seen_version=typed.version, by=ask.staff_id)
    except ReasonError as error:
        return page_of(ask, step=(participation_id, Form({}, typed.version).refused(ask, error)))
    return _back(ask, "stored")


def step_back(ask: Ask) -> Answer:
    version = Typed(ask.form).version
    _process(ask).take_step_back(ask.path["participation_id"], seen_version=version, by=ask.staff_id)
    return _back(ask, "stored")


def merge_into(ask: Ask) -> Answer:
    """Count it as the organisation that was written."""
    typed, hub = Typed(ask.form), ask.hub
    try:
        into = typed_organisation(ask, typed)
        merge(hub.db, hub.clock, ask.staff_id, ask.path["organisation_id"], into or "", typed.version)
    except ReasonError as error:
        return page_of(ask, merging=Form({}, typed.version).refused(ask, error))
    return SeeOther(f"/organisations/{into}", "stored")


def take_apart(ask: Ask) -> Answer:
    """Count a merged record for itself again."""
    hub = ask.hub
    part(hub.db, hub.clock, ask.staff_id, ask.path["organisation_id"], Typed(ask.form).version)
    return _back(ask, "stored")


def forget_name(ask: Ask) -> Answer:
    """Delete what names it, for good."""
    hub = ask.hub
    forget(hub.db, hub.key, hub.clock, ask.staff_id, ask.path["organisation_id"], Typed(ask.form).version)
    return SeeOther("/organisations", "removed")


def take_along(ask: Ask) -> Answer:
    """What is stored about it, as a file."""
    found = stored_about(ask.hub.db, ask.hub.clock, ask.staff_id, ask.path["organisation_id"])
    if not found:
        return NotFound()
    text = json.dumps(found, ensure_ascii=False, indent=1) + "\n"
    return Sent(text.encode(), "application/json", "organisation.json")


def _process(ask: Ask) -> Process:
    return Process(ask.hub.db, ask.hub.clock, ask.tz)


def _back(ask: Ask, done: str) -> SeeOther:
    return SeeOther(f"/organisations/{ask.path['organisation_id']}", done)
