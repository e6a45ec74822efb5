"""The code by which a company goes on with its assessment itself: given, ended, with or without its plan (I12)."""

from dataclasses import dataclass

from kiosk.hub.maturity.assessments import Assessment
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.pages.maturity.found import address_of, named_assessment, named_organisation
from kiosk.office.text.day_words import plain_day_with_year
from kiosk.scan.codes import grouped
from kiosk.scan.qr import QUIET_MODULES, qr_matrix
from kiosk.scan.qr_path import qr_path


@dataclass(frozen=True, slots=True)
class CodePage:
    """code: in groups, shown only now; empty: none was made now. until: how long one works; empty: there is none."""

    organisation: str
    home: str
    map_address: str
    here: str
    code: str
    path: str
    box: str
    address: str
    until: str
    allows_plan: bool


def show(ask: Ask) -> Answer:
    found = named_assessment(ask)
    return NotFound() if found is None else _page(ask, found)


def offer(ask: Ask) -> Answer:
    """A new code, which ends the one before; it is shown only on this page."""
    found = named_assessment(ask)
    if found is None:
        return NotFound()
    return _page(ask, found, ask.hub.company_codes.offer(found.id, by=ask.staff_id))


def end(ask: Ask) -> Answer:
    found = named_assessment(ask)
    if found is None:
        return NotFound()
    ask.hub.company_codes.end(found.id, by=ask.staff_id)
    return SeeOther(_here(ask, found), "code_ended")


def let_plan(ask: Ask) -> Answer:
    found = named_assessment(ask)
    if found is None:
        return NotFound()
    ask.hub.company_codes.let_plan(found.id, allowed=ask.form.get("allowed") == "on", by=ask.staff_id)
    return SeeOther(_here(ask, found), "stored")


def _here(ask: Ask, found: Assessment) -> str:
    return f"{address_of(ask, ask.path['organisation_id'], found.id)}/code"


def _page(ask: Ask, found: Assessment, code: str = "") -> Shown:
    organisation = named_organisation(ask)
    assert organisation is not None, "the assessment refers to it"
    offered = ask.hub.company_codes.of_assessment(found.id)
    matrix = qr_matrix(f"https://{ask.host}/C/{code}".upper()) if code else ()
    side = len(matrix) + 2 * QUIET_MODULES
    page = CodePage(
        organisation=organisation.name,
        home=f"/organisations/{organisation.id}",
        map_address=address_of(ask, organisation.id, found.id),
        here=_here(ask, found),
        code=grouped(code),
        path=qr_path(matrix),
        box=f"-{QUIET_MODULES} -{QUIET_MODULES} {side} {side}",
        address=f"{ask.host}/map",
        until=plain_day_with_year(ask.day_of(offered.ends_at), ask.language) if offered else "",
        allows_plan=offered is not None and offered.allows_plan,
    )
    return Shown("maturity/code.html", page, title=ask.words("Code for the company"))
