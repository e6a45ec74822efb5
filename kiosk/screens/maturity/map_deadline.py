"""The deadline of a measure as a day of choice: moved by days, weeks and months, stored by the exit (I13)."""

from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial

from kiosk.base.months import months_later
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.plans.measures import ActionPlan, Measure
from kiosk.screens.kit.row_model import RowModel
from kiosk.screens.kit.view_model import Context
from kiosk.screens.maturity.company_session import CompanySession, MovedDay
from kiosk.screens.maturity.plan_page import PlanViewModel
from kiosk.screens.qt import QmlElement, QmlUncreatable, QObject, Signal, Slot, constant, exposed, translate
from kiosk.screens.session.pages import routes_of
from kiosk.screens.text.equipment_labels import calendar_words
from kiosk.screens.text.maturity_words import day_words
from kiosk.screens.text.reasons import reason_text

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

MOST_MONTHS = 120
"""A deadline is no farther away."""


@dataclass(frozen=True, slots=True)
class StepRow:
    """A press that moves the day. later: else earlier."""

    key: str
    words: str
    later: bool


@QmlElement
@QmlUncreatable("Made by the shell")
class MapDeadlineViewModel(PlanViewModel):
    routes = routes_of("map_deadline")
    changed = Signal()

    def __init__(self, context: Context, company: CompanySession, parent: QObject | None = None) -> None:
        super().__init__(context, company, parent)
        self._steps = RowModel(StepRow, self)
        self._shown: Measure | None = None
        self._words = ""

    steps = constant(RowModel, "_steps")
    title = exposed(str, "_title", changed)
    day = exposed(str, "_words", changed)  # its weekday and date

    @property
    def _title(self) -> str:
        return self._shown.title if self._shown else ""

    def refresh(self) -> None:
        access = self.writing_access()
        if access is None:
            return
        found = self.shown_measure(access)
        if found is None:
            return
        moved = self.company.moved_day or MovedDay(found.due_on, found.due_on)
        if moved.before != found.due_on:
            moved.before = found.due_on
            self.context.show_problem(partial(reason_text, Reason(ReasonCode.SETTING_CHANGED_MEANWHILE)))
        self._shown, self.company.moved_day = found, moved
        self._steps.show(_step_rows())
        self._show()

    def clear(self) -> None:
        self._shown = None
        self._steps.show([])
        self._words = ""
        self.changed.emit()

    @Slot(str)
    def move(self, key: str) -> None:
        """By a step, but not before today or the day on which the measure begins."""
        moved = self.company.moved_day
        if moved is None or self._shown is None:
            return
        today, sign = self.today(), -1 if key.startswith("-") else 1
        wanted = {
            "day": lambda day: day + timedelta(days=sign),
            "week": lambda day: day + timedelta(weeks=sign),
            "month": lambda day: months_later(day, sign),
        }[key.lstrip("-")](moved.day)
        moved.day = min(max(wanted, today, self._shown.starts_on), months_later(today, MOST_MONTHS))
        self._show()
        self.context.restart_timeout()

    @Slot()
    def goBack(self) -> None:
        """Store the day, and show it in the plan; a page below the measure would be one level too deep (T6)."""
        access, shown, moved = self.writing_access(), self._shown, self.company.moved_day
        if access is None or shown is None or moved is None or self.shown_measure(access) is None:
            return
        with self.problems_shown():
            ActionPlan(self.services.hub_db, self.services.clock).change(replace(shown, due_on=moved.day), by=access)
            self.company.moved_day = None
            self.context.go("map_plan")

    def _show(self) -> None:
        moved = self.company.moved_day
        if moved is not None:
            language = self.context.language()
            weekday = calendar_words(moved.day, self.services.tz, language).split()[0]
            self._words = f"{weekday} {day_words(moved.day, language)}"
        self.changed.emit()


def _step_rows() -> list[StepRow]:
    return [
        StepRow("-month", translate("MapDeadline", "A month earlier"), later=False),
        StepRow("-week", translate("MapDeadline", "A week earlier"), later=False),
        StepRow("-day", translate("MapDeadline", "A day earlier"), later=False),
        StepRow("month", translate("MapDeadline", "A month later"), later=True),
        StepRow("week", translate("MapDeadline", "A week later"), later=True),
        StepRow("day", translate("MapDeadline", "A day later"), later=True),
    ]
