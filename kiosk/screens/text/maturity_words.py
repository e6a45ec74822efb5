"""Words of assessments and plans on the screen: answers, stages, levels, states of measures, days."""

from datetime import date

from kiosk.hub.maturity.levels import Answer
from kiosk.hub.maturity.questions import Stage
from kiosk.hub.plans.measures import MeasureState
from kiosk.screens.qt import translate
from kiosk.screens.text.formats import DECIMAL_POINT, UNKNOWN

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
