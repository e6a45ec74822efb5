"""A text of a company's vision or of one of its measures while it is typed, and how it is stored (I13). No Qt."""

from dataclasses import dataclass, replace
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.maturity.company_access import CompanyAccess
from kiosk.hub.maturity.templates import FIRST_STEP_MAX, TITLE_MAX
from kiosk.hub.plans.measures import OWNER_MAX, ActionPlan, Measure, measure
from kiosk.hub.plans.vision import SENTENCE_MAX, TEXT_MAX, Vision, put_vision, vision
from kiosk.hub.settings.checks import ChangedMeanwhileError

LONGEST = {
    "sentence": SENTENCE_MAX,
    "customers": TEXT_MAX,
    "valued": TEXT_MAX,
    "goal": TEXT_MAX,
    "title": TITLE_MAX,
    "first_step": FIRST_STEP_MAX,
    "owner": OWNER_MAX,
}
"""How many characters a field takes."""
VISION_FIELDS = ("sentence", "customers", "valued", "goal")
MEASURE_FIELDS = ("title", "first_step", "owner")
NEEDED = frozenset({"sentence", "title"})
"""Fields that can't be empty."""


@dataclass(slots=True)
class PlanText:
    """field: a key of LONGEST. measure_id: None for the vision, empty for a new measure.

    before: what was stored when it was begun. typed: so far. conflict_shown: the page says that somebody else changed
    it. refused: it could not be stored as it is now, and the page says why.
    """

    field: str
    measure_id: str | None = None
    before: str = ""
    typed: str = ""
    conflict_shown: bool = False
    refused: bool = False

    @property
    def is_changed(self) -> bool:
        return self.typed.strip() != self.before


def stored_text(db: Database, access: CompanyAccess, field: str, measure_id: str | None) -> str:
    """What is stored now; empty where there is none. Raises ChangedMeanwhileError if the measure is gone."""
    if measure_id is None:
        return str(getattr(vision(db, access.organisation_id), field))
    return str(getattr(own_measure(db, access, measure_id), field)) if measure_id else ""


def own_measure(db: Database, access: CompanyAccess, measure_id: str) -> Measure:
    """Raises ChangedMeanwhileError if the company has no such measure any more."""
    found = measure(db, measure_id)
    if found is None or found.organisation_id != access.organisation_id:
        raise ChangedMeanwhileError(Reason(ReasonCode.SETTING_CHANGED_MEANWHILE))
    return found


def store_text(db: Database, clock: Clock, access: CompanyAccess, text: PlanText) -> None:
    """Store what was typed into a field, of a measure that is stored already; other fields stay as they are now.

    Raises ChangedMeanwhileError if the field holds neither what it held before nor what was typed, else as put_vision
    and ActionPlan.
    """
    change: dict[str, Any] = {text.field: text.typed}
    if text.measure_id is None:
        shown = vision(db, access.organisation_id)
        _check_before(shown, text)
        put_vision(db, clock, access, replace(shown, **change))
        return
    found = own_measure(db, access, text.measure_id)
    _check_before(found, text)
    ActionPlan(db, clock).change(replace(found, **change), by=access)


def _check_before(found: Vision | Measure, text: PlanText) -> None:
    if getattr(found, text.field) not in (text.before, text.typed):
        raise ChangedMeanwhileError(Reason(ReasonCode.SETTING_CHANGED_MEANWHILE))
