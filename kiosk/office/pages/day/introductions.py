"""An introduction given from a phone to a visit that is open: what its pass has already is not shown (W5, P7)."""

from dataclasses import dataclass

from kiosk.hub.equipment import inductions
from kiosk.hub.settings.hub_facts import UseRules
from kiosk.hub.settings.settings_table import read_setting
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.pages.day.inside import HERE, VisitRow, visit_row


@dataclass(frozen=True, slots=True)
class IntroductionPage:
    """names: of the introductions that equipment takes."""

    visit: VisitRow
    names: tuple[str, ...]


def show(ask: Ask) -> Answer:
    visit = visit_row(ask, ask.path["visit_id"])
    if visit is None or not visit.may_introduce:
        return NotFound()
    page = IntroductionPage(visit, inductions.names(ask.hub.db))
    return Shown("introduction.html", page, title=ask.words("Introduction"))


def give(ask: Ask) -> Answer:
    """The pass of the visit has it from now on, for as long as the hub says."""
    hub, name = ask.hub, ask.form.get("name", "")
    if name not in inductions.names(hub.db):
        return SeeOther(HERE, "gone")
    months = read_setting(hub.db, UseRules).value.induction_months
    given = inductions.grant_to_visit(hub.db, hub.clock, ask.path["visit_id"], name, ask.staff_id, months)
    return SeeOther(HERE, "visit_over" if given is None else "introduced")
