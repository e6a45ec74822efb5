"""Words of assessments and plans on the screen: answers, stages, levels, texts, states, costs, deadlines, days."""

from collections.abc import Callable
from datetime import date

from kiosk.hub.maturity.levels import Answer
from kiosk.hub.maturity.questions import Stage
from kiosk.hub.plans.cost import CostClass
from kiosk.hub.plans.measures import Measure, MeasureState
from kiosk.screens.qt import translate
from kiosk.screens.text.formats import DECIMAL_POINT, NO_BREAK, UNKNOWN, number_words

_STATEMENTS, _MINUTES = 32, 10
"""So long that many take."""


def answer_words(answer: Answer) -> str:
    return {
        Answer.NOT_YET: lambda: translate("Maturity", "Not yet"),
        Answer.A_LITTLE: lambda: translate("Maturity", "A little"),
        Answer.PARTLY: lambda: translate("Maturity", "Partly"),
        Answer.MOSTLY: lambda: translate("Maturity", "Mostly"),
        Answer.YES: lambda: translate("Maturity", "Yes"),
        Answer.NOT_FOR_US: lambda: translate("Maturity", "Not for us"),
    }[answer]()


def stage_words(stage: Stage | None) -> str:
    if stage is None:
        return translate("Maturity", "no level yet")
    return {
        Stage.STARTING: lambda: translate("Maturity", "starting"),
        Stage.UNDER_WAY: lambda: translate("Maturity", "under way"),
        Stage.STRONG: lambda: translate("Maturity", "strong"),
    }[stage]()


def state_words(state: MeasureState) -> str:
    return {
        MeasureState.NOT_STARTED: lambda: translate("Maturity", "Not started"),
        MeasureState.UNDER_WAY: lambda: translate("Maturity", "Work goes on"),
        MeasureState.DONE: lambda: translate("Maturity", "Ready"),
    }[state]()


def level_words(tenths: int | None, language: str) -> str:
    """A level with one decimal, as the office writes it."""
    return UNKNOWN if tenths is None else f"{tenths // 10}{DECIMAL_POINT.get(language, ',')}{tenths % 10}"


def minutes_for(statements: int) -> int:
    """How long so many take about; at least one minute."""
    return max(1, round(statements * _MINUTES / _STATEMENTS))


def day_words(day: date, language: str) -> str:
    """A day of any year, as on the pages about a pass."""
    separator = "/" if language == "en" else "."
    return separator.join(map(str, (day.day, day.month, day.year)))


def field_words(field: str) -> str:
    """What a text of the vision or of a measure is about. field: see maturity/plan_text."""
    return {
        "sentence": lambda: translate("Plan", "The vision in one sentence"),
        "customers": lambda: translate("Plan", "Who our customers are"),
        "valued": lambda: translate("Plan", "What they value"),
        "goal": lambda: translate("Plan", "Where we want to be"),
        "title": lambda: translate("Plan", "Measure"),
        "first_step": lambda: translate("Plan", "First step"),
        "owner": lambda: translate("Plan", "Who sees to it"),
    }[field]()


def field_hint(field: str) -> str:
    """A line of advice; empty: it needs none."""
    hints: dict[str, Callable[[], str]] = {
        "sentence": lambda: translate("Plan", "Such as: customers see their kitchen before the boards are sawn."),
        "valued": lambda: translate("Plan", "What they said themselves."),
        "title": lambda: translate("Plan", "What is done, in a few words."),
        "first_step": lambda: translate("Plan", "So small that it can be done this week."),
        "owner": lambda: translate("Plan", "A first name or a role."),
    }
    return hints[field]() if field in hints else ""


def class_words(cost: CostClass | None) -> str:
    if cost is None:
        return translate("Plan", "Not known")
    return {
        CostClass.NONE: lambda: translate("Plan", "Nothing"),
        CostClass.SMALL: lambda: translate("Plan", "Below 500 €"),
        CostClass.MEDIUM: lambda: translate("Plan", "500–5,000 €"),
        CostClass.LARGE: lambda: translate("Plan", "5,000 € or more"),
    }[cost]()


def euro_words(one: Measure, language: str) -> str:
    """Its cost in euros; empty where that is not known."""
    if one.euros is None:
        return ""
    amount = f"{number_words(one.euros, 0, language)}{NO_BREAK}€"
    return translate("Plan", "%1 a month").replace("%1", amount) if one.is_monthly else amount


def months_words(months: int) -> str:
    """A deadline so many months from today."""
    return translate("Plan", "In %1 mo.").replace("%1", str(months))


def weeks_words(weeks: int) -> str:
    return translate("Plan", "about %1 wk").replace("%1", str(weeks))
