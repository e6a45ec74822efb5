"""The base of the view models by which a company writes its vision and plan: only while staff allow it (I13)."""

from datetime import date

from kiosk.hub.maturity.company_access import CompanyAccess
from kiosk.screens.maturity.company_page import CompanyViewModel
from kiosk.screens.maturity.plan_text import PlanText, stored_text


class PlanViewModel(CompanyViewModel):
    def writing_access(self) -> CompanyAccess | None:
        """What the code of the company opens; None: it does not open the plan any more, and another page comes."""
        if self.leave_if_over():
            return None
        access = self.company.access()
        if access is None or access.allows_plan:
            return access
        if self.context.page() in self.routes:
            self.context.go("map_plan")
        return None

    def today(self) -> date:
        return self.services.clock.now().astimezone(self.services.tz).date()

    def write_text(self, field: str, measure_id: str | None = None) -> None:
        """Have a text typed, or typed on: see PlanText for the arguments."""
        access = self.writing_access()
        if access is None:
            return
        with self.problems_shown():
            stored = stored_text(self.services.hub_db, access, field, measure_id)
            text = self.company.text
            if text is None or (text.field, text.measure_id) != (field, measure_id):
                text = PlanText(field, measure_id, typed=stored)
            text.before, text.is_told = stored, False
            self.company.text = text
            self.context.go("map_text")
