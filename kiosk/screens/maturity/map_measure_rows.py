"""What the page of a measure shows: its texts, and the answers for deadline, cost and state (I13)."""

from datetime import date

from kiosk.base.months import months_later
from kiosk.hub.plans.cost import CostClass
from kiosk.hub.plans.measures import Measure, MeasureState
from kiosk.screens.kit.chips import ChipRow
from kiosk.screens.maturity.map_vision import PlanTextRow
from kiosk.screens.maturity.plan_text import MEASURE_FIELDS
from kiosk.screens.qt import translate
from kiosk.screens.text.maturity_words import class_words, day_words, field_words, months_words, state_words

MONTHS = (1, 3, 6, 12)
OTHER_DAY = "day"
NOT_KNOWN = "not_known"
"""The key of a cost that nobody knows."""


def text_rows(found: Measure) -> list[PlanTextRow]:
    return [PlanTextRow(field, field_words(field), getattr(found, field)) for field in MEASURE_FIELDS]


def deadline_words(found: Measure, today: date, language: str) -> str:
    """The day, and whether it is over."""
    day = day_words(found.due_on, language)
    return f"{day}, {translate('MapPlan', 'Late').lower()}" if found.late_days(today) else day


def deadline_chips(found: Measure, today: date, language: str) -> list[ChipRow]:
    """In so many months, or a day, which the last chip bears."""
    rows = [ChipRow(str(one), months_words(one), found.due_on == months_later(today, one)) for one in MONTHS]
    is_other = not any(one.chosen for one in rows)
    other = day_words(found.due_on, language) if is_other else translate("MapMeasure", "Another day")
    return [*rows, ChipRow(OTHER_DAY, other, is_other)]


def cost_chips(found: Measure) -> list[ChipRow]:
    return [
        *(ChipRow(one.value, class_words(one), found.cost is one) for one in CostClass),
        ChipRow(NOT_KNOWN, class_words(None), found.cost is None),
    ]


def state_chips(found: Measure) -> list[ChipRow]:
    return [ChipRow(one.value, state_words(one), found.measure_state is one) for one in MeasureState]
