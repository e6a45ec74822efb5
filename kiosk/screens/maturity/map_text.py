"""A text of a company's vision or of a measure is typed at the screen; the exit stores it (I13).

What could not be stored is kept for as long as the company uses the screen and its plan is open.
"""

from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from kiosk.base.errors import WorldError
from kiosk.base.plain_text import clean_text
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.maturity.company_access import CompanyAccess
from kiosk.hub.plans.measures import ActionPlan
from kiosk.hub.plans.proposals import new_measure
from kiosk.hub.plans.vision import vision
from kiosk.hub.settings.checks import ChangedMeanwhileError
from kiosk.screens.kit.view_model import Context
from kiosk.screens.maturity.company_session import CompanySession
from kiosk.screens.maturity.plan_page import PlanViewModel
from kiosk.screens.maturity.plan_text import LONGEST, NEEDED, VISION_FIELDS, PlanText, store_text, stored_text
from kiosk.screens.qt import (
    NO_TEXT,
    LiveText,
    QmlElement,
    QmlUncreatable,
    QObject,
    Signal,
    Slot,
    exposed,
    live_text,
    translate,
)
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.maturity_words import field_hint, field_words
from kiosk.screens.text.reasons import error_text, reason_text

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


_SAME_TOUCH_S = 0.5
"""A touch within this time after the next text appears is the second one of a double touch."""


@dataclass(frozen=True, slots=True)
class TextView:
    """longest: in characters."""

    heading: str = ""
    hint: str = ""
    longest: int = max(LONGEST.values())


@QmlElement
@QmlUncreatable("Made by the shell")
class MapTextViewModel(PlanViewModel):
    """A conflicting change is reported first; sending again overwrites it."""

    routes = routes_of("map_text")
    changed = Signal()

    def __init__(self, context: Context, company: CompanySession, parent: QObject | None = None) -> None:
        super().__init__(context, company, parent)
        self._view = TextView()
        self._trouble = NO_TEXT
        self._ignored_until_s = 0.0

    heading = exposed(str, "_view.heading", changed)
    hint = exposed(str, "_view.hint", changed)
    begin = exposed(str, "_typed", changed)  # what the field begins with, also when the page is loaded again
    longest = exposed(int, "_view.longest", changed)
    trouble = live_text("_trouble", changed)  # why what was typed is refused, and what to do

    @property
    def _typed(self) -> str:
        return self.company.text.typed if self.company.text else ""

    def page_opened(self, page: str) -> None:
        text, self._trouble = self.company.text, NO_TEXT
        if text is not None:
            text.refused, self._trouble = False, _about(text)
        self.refresh()

    def refresh(self) -> None:
        if self.writing_access() is None:
            return
        text = self.company.text
        if text is None:
            self.leave_for("map_plan")
            return
        self._view = TextView(field_words(text.field), field_hint(text.field), LONGEST[text.field])
        self.changed.emit()

    def clear(self) -> None:
        self._view, self._trouble = TextView(), NO_TEXT
        self.changed.emit()

    @Slot(str)
    def type(self, words: str) -> None:
        """What is in the field now: it outlives the page."""
        text = self.company.text
        if text is None or words == text.typed:
            return
        text.typed, text.refused = words, False
        self._say(_about(text))
        self.context.restart_timeout()

    @Slot()
    def take(self) -> None:
        """Store what was typed; on to the next text of a vision that is written for the first time, else back."""
        text = self.company.text
        if text is None or (self.now_s() < self._ignored_until_s and not text.is_changed) or not self._store(text):
            return
        following = self._next_field(text)
        if following:
            self.write_text(following)
            self._ignored_until_s = self.now_s() + _SAME_TOUCH_S
            self._say(NO_TEXT)
            self.refresh()
        else:
            self.context.go(self._page_before(text))

    @Slot()
    def goBack(self) -> None:
        """Back, with what was typed stored; what can't be stored is kept, and the second time leads back."""
        access, text = self.writing_access(), self.company.text
        if access is None:
            return
        if text is None:
            self.context.go("map_plan")
        elif text.measure_id and self.shown_measure(access) is None:
            self.company.close_text()
        elif not text.typed.strip() and text.field in NEEDED:
            self.company.close_text()
            self.context.go(self._page_before(text))
            if text.before:
                self.context.show_problem(partial(reason_text, Reason(ReasonCode.TEXT_MISSING)))
        elif not text.is_changed:
            self.company.close_text()
            self.context.go(self._page_before(text))
        elif text.conflict_shown or text.refused:
            self.company.text = None
            self.context.go(self._page_before(text))
            self.context.show_success(lambda: translate("MapText", "Your text waits. Press the same place again."))
        elif self._store(text):
            self.context.go(self._page_before(text))
            self.context.show_success(lambda: translate("MapText", "What you typed is stored."))

    def _store(self, text: PlanText) -> bool:
        """Whether it is stored; else it stays in the field, and the page says why."""
        access = self.writing_access()
        if access is None:
            return False
        try:
            self._put(access, text)
        except ChangedMeanwhileError as error:
            self._tell(access, text, error.reason)
            return False
        except WorldError as error:
            text.refused = True
            self._say(partial(error_text, error))
            return False
        self.company.close_text()
        return True

    def _put(self, access: CompanyAccess, text: PlanText) -> None:
        """Raises ReasonError, StoreError."""
        db, clock = self.services.hub_db, self.services.clock
        text.typed = clean_text(text.typed, LONGEST[text.field] + 1)
        if text.measure_id == "":
            wanted = new_measure(access.organisation_id, self.today(), text.typed)
            text.measure_id = self.company.measure_id = ActionPlan(db, clock).add(wanted, by=access)
        elif text.is_changed or (not text.typed and text.field in NEEDED):
            store_text(db, clock, access, text)

    def _tell(self, access: CompanyAccess, text: PlanText, reason: Reason) -> None:
        """Somebody else has changed it: what is typed is stored only if it is sent once more."""
        text.conflict_shown = True
        with suppress(ChangedMeanwhileError):  # the measure is gone
            text.before = stored_text(self.services.hub_db, access, text.field, text.measure_id)
        self._say(partial(reason_text, reason))

    def _next_field(self, text: PlanText) -> str:
        """Of a text that was not written before: the next one of the vision that is not either."""
        access = self.company.access()
        if access is None or text.measure_id is not None or text.before:
            return ""
        found, at = vision(self.services.hub_db, access.organisation_id), VISION_FIELDS.index(text.field)
        return next((field for field in VISION_FIELDS[at + 1 :] if not getattr(found, field)), "")

    def _page_before(self, text: PlanText) -> str:
        if text.measure_id is not None:
            return "map_measure" if text.measure_id else "map_new_measure"
        access = self.company.access()
        written = access is not None and vision(self.services.hub_db, access.organisation_id).sentence
        return "map_vision" if written else "map_plan"

    def _say(self, trouble: LiveText) -> None:
        self._trouble = trouble
        self.changed.emit()


def _about(text: PlanText) -> LiveText:
    """What is wrong with a text as it is now: an unresolved conflict, or its length."""
    most = LONGEST[text.field]
    if text.conflict_shown:
        return partial(reason_text, Reason(ReasonCode.SETTING_CHANGED_MEANWHILE))
    if len(text.typed) > most:
        return partial(reason_text, Reason(ReasonCode.TEXT_TOO_LONG, most=most))
    if len(text.typed) == most:
        return lambda: translate("MapText", "No more fits in: %1 characters at most.").replace("%1", str(most))
    return NO_TEXT
