"""What the page of the queue says beside its plan and its list: the chosen job, its wishes, its due day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from kiosk.hub.opening_hours import Opening
from kiosk.printroom.overview import JobView, PrinterView
from kiosk.printroom.queue.planned import Plan
from kiosk.screens.desk.queue_action import NO_ACTION, NextAction
from kiosk.screens.desk.queue_words import QueueWords
from kiosk.screens.qt import translate
from kiosk.screens.text.day_rows import DayRow, day_rows

DUE_DAYS = 14
"""So many days are offered as a due day, today the first."""


class Shown(StrEnum):
    PLAN = "plan"
    LIST = "list"
    CHANGE = "change"
    """What is wished of the chosen job."""
    DUE = "due"
    """By when it should be done."""


@dataclass(frozen=True, slots=True)
class WantedPrinter:
    key: str  # empty: any that fits
    name: str
    colour: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class QueueView:
    title: str = ""
    shown: Shown = Shown.PLAN
    hint: str = ""
    action: NextAction = NO_ACTION
    chosen: str = ""
    name: str = ""
    detail: str = ""
    held: bool = False
    alone: bool = False
    copies: int = 1
    due: str = ""
    asks_removal: bool = False
    may_order: bool = False
    now: float = 0.0
    at_page: int = 0
    pages: int = 1
    waiting: int = 0


def wanted_printers(job: JobView | None, printers: Iterable[PrinterView]) -> list[WantedPrinter]:
    """Any that fits, then each."""
    wanted = job.wanted_printer_id or "" if job else None
    anything = WantedPrinter("", translate("QueueViewModel", "Any that fits"), "", chosen=wanted == "")
    return [anything, *(WantedPrinter(one.id, one.name, one.colour, wanted == one.id) for one in printers)]


def due_days(job: JobView | None, opening: Opening, now: datetime, language: str) -> list[DayRow]:
    """Those that can be its due day: none that is over."""
    return day_rows(opening, now, timedelta(), job.due_day if job else None, language, DUE_DAYS)


def job_detail(job: JobView, plan: Plan, words: QueueWords) -> str:
    """What the chosen job takes and by when it is due; where it has no place in the plan, why."""
    planned = plan.planned(job.id)
    missing = next((one for one in plan.not_placed if one.job_id == job.id), None)
    if planned is not None:
        about = words.whole(planned)
    elif missing is None:
        about = ""
    elif missing.held:
        about = translate("QueueViewModel", "held")
    else:
        about = words.why(missing.why[0][1]) if missing.why else ""
    return ", ".join(part for part in (about, due_words(job.due_day, plan, job.id, words)) if part)


def due_words(day: date | None, plan: Plan, job_id: str, words: QueueWords) -> str:
    """By when it is due, or that the plan does not meet that; empty where there is no hurry."""
    planned = plan.planned(job_id)
    return words.due(day, late=planned is not None and planned.late)
