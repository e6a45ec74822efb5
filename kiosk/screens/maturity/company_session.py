"""Which company uses the screen now: its code, kept while one of its pages is shown, and what the code opens."""

from dataclasses import dataclass
from datetime import date
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


@dataclass(slots=True)
class MovedDay:
    """A deadline that is moved and not stored yet. before: the day that is stored, as far as it was seen here."""

    before: date
    day: date


class CompanySession:
    """Shared by the view models of these pages. Whether the code still works is asked anew each time (Q3)."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self.code = ""
        self.code_for = CodeFor.LATER
        self.text: PlanText | None = None
        """What is being typed; it stays while help is shown."""
        self._unstored: dict[tuple[str, str | None], PlanText] = {}
        """What is typed and not stored yet, by field and measure; includes `text`."""
        self.measure_id = ""
        """The measure that is shown; empty: none."""
        self.moved_day: MovedDay | None = None
        """The deadline of that measure while it is moved; it stays while help is shown."""
        self.undo = Undo(services.clock.monotonic_s)
        """Takes back what was removed last: a measure, or its exact cost."""

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
        self.measure_id = ""
        self.undo.forget()
        self.forget_unstored()

    def open_text(self, field: str, measure_id: str | None, stored: str) -> None:
        """Have a text typed, or typed on if it is not stored yet. stored: as it is now. The rest: see PlanText."""
        text = self._unstored.setdefault((field, measure_id), PlanText(field, measure_id, typed=stored))
        text.before, text.conflict_shown, text.refused = stored, False, False
        self.text = text

    def close_text(self) -> None:
        """What was typed is stored, or given up."""
        self._unstored = {key: one for key, one in self._unstored.items() if one is not self.text}
        self.text = None

    def forget_unstored(self) -> None:
        self.text, self.moved_day = None, None
        self._unstored.clear()

    def access(self) -> CompanyAccess | None:
        codes = self._services.company_codes
        return None if codes is None or not self.code else codes.access(self.code)

    def assessment(self) -> Assessment | None:
        """That of the company that uses the screen; None if there is none, or its code has ended."""
        found = self.access()
        return None if found is None else assessment(self._services.hub_db, found.assessment_id)
