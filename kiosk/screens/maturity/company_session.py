"""Which company uses the screen now: its code, kept while one of its pages is shown, and what the code opens."""

from enum import Enum, auto

from kiosk.hub.maturity.assessments import Assessment, assessment
from kiosk.hub.maturity.company_access import CompanyAccess
from kiosk.screens.kit.undo import Undo
from kiosk.screens.maturity.plan_text import PlanText
from kiosk.screens.services import Services


class CodeFor(Enum):
    """Why the code is shown: to go on later, to take the map along, to write the plan."""

    LATER = auto()
    PAPER = auto()
    WRITING = auto()


class CompanySession:
    """Shared by the view models of these pages. Whether the code still works is asked anew each time (Q3)."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self.code = ""
        self.code_for = CodeFor.LATER
        self.text: PlanText | None = None
        """What is being typed: it stays while the company looks at help or at what somebody else wrote."""
        self.measure_id = ""
        """The measure that is shown; empty: none."""
        self.removed = Undo(services.clock.monotonic_s)
        """The measure that was removed last."""

    def take(self, code: str) -> CompanyAccess | None:
        """Let the company of this code go on; None: the code does not work."""
        self.forget()
        self.code = code
        found = self.access()
        if found is None:
            self.forget()
        return found

    def forget(self) -> None:
        self.code, self.code_for = "", CodeFor.LATER
        self.text, self.measure_id = None, ""
        self.removed.forget()

    def access(self) -> CompanyAccess | None:
        codes = self._services.company_codes
        return None if codes is None or not self.code else codes.access(self.code)

    def assessment(self) -> Assessment | None:
        """That of the company that uses the screen; None if there is none, or its code has ended."""
        found = self.access()
        return None if found is None else assessment(self._services.hub_db, found.assessment_id)
