"""The base of the view models by which a company writes its vision and plan: only while staff allow it (I13)."""

from datetime import date
from functools import partial

from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.maturity.company_access import CompanyAccess
from kiosk.hub.plans.measures import Measure, measure
from kiosk.screens.maturity.company_page import CompanyViewModel
from kiosk.screens.maturity.plan_text import stored_text
from kiosk.screens.qt import NO_TEXT
from kiosk.screens.text.reasons import reason_text


class PlanViewModel(CompanyViewModel):
    def writing_access(self) -> CompanyAccess | None:
        """What the code of the company opens; None: not the plan any more; then another page is shown.

        What is not stored yet is forgotten then: others may write while the plan is closed here.
        """
        if self.leave_if_over():
            return None
        access = self.company.access()
        if access is None or access.allows_plan:
            return access
        self.company.forget_unstored()
        self.leave_for("map_plan", partial(reason_text, Reason(ReasonCode.PLAN_NOT_OPEN)))
        return None

    def shown_measure(self, access: CompanyAccess) -> Measure | None:
        """The measure that is shown; None: it is not in the plan any more; then the plan is shown with a notice."""
        found = measure(self.services.hub_db, self.company.measure_id)
        if found is not None and found.organisation_id == access.organisation_id:
            return found
        was_shown, self.company.measure_id = self.company.measure_id, ""
        words = partial(reason_text, Reason(ReasonCode.SETTING_CHANGED_MEANWHILE)) if was_shown else NO_TEXT
        self.leave_for("map_plan", words)
        return None

    def today(self) -> date:
        return self.services.clock.now().astimezone(self.services.tz).date()

    def write_text(self, field: str, measure_id: str | None = None) -> None:
        """Have a text typed, or typed on: see PlanText for the arguments."""
        access = self.writing_access()
        if access is None:
            return
        with self.problems_shown():
            self.company.open_text(field, measure_id, stored_text(self.services.hub_db, access, field, measure_id))
            self.context.go("map_text")
