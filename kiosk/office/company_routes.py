"""The pages that a company opens by its code: the same as those of staff, about itself (I12, I15)."""

from kiosk.office.page_route import CompanyPart, Page, PageRoute
from kiosk.office.pages.maturity import map_page, own_entry, questions_page
from kiosk.office.pages.needs import own_evaluation
from kiosk.office.pages.plans import files as plan_files
from kiosk.office.pages.plans import future_form, measure_form, vision_form
from kiosk.office.pages.plans import plan_page as action_plan


def _own(
    path: str, show: Page | None = None, act: Page | None = None, part: CompanyPart = CompanyPart.PLAN
) -> PageRoute:
    """A page of a company about itself."""
    return PageRoute(path, show, act, needs=None, of_company=part)


COMPANY_ROUTES = (
    PageRoute("/map", own_entry.show, own_entry.enter, needs=None),
    PageRoute("/map/leave", act=own_entry.leave, needs=None),
    PageRoute("/C/{code}", own_entry.show_scanned, needs=None),
    _own("/map/answers", map_page.show, part=CompanyPart.MAP),
    _own("/map/answers/map.pdf", plan_files.map_paper, part=CompanyPart.MAP),
    _own("/map/answers/finish", act=map_page.finish, part=CompanyPart.MAP),
    _own("/map/answers/reopen", act=map_page.reopen, part=CompanyPart.MAP),
    _own("/map/answers/areas/{number}", questions_page.show, questions_page.save, CompanyPart.MAP),
    _own("/map/end", own_evaluation.show, own_evaluation.save, CompanyPart.MAP),
    _own("/map/end/start", act=own_evaluation.start, part=CompanyPart.MAP),
    _own("/map/plan", action_plan.show),
    _own("/map/plan.drawio", plan_files.drawio),
    _own("/map/plan.pdf", plan_files.paper),
    _own("/map/plan.xlsx", plan_files.spreadsheet),
    _own("/map/plan.ics", plan_files.calendar),
    _own("/map/future.drawio", plan_files.future_drawio),
    _own("/map/vision", vision_form.show, vision_form.save),
    _own("/map/measures/new", measure_form.show_new, measure_form.add),
    _own("/map/measures/{measure_id}", measure_form.show, measure_form.save),
    _own("/map/measures/{measure_id}/remove", act=measure_form.remove),
    _own("/map/future", future_form.show, future_form.save),
)
