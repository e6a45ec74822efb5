"""Words of assessments and plans: answers, stages, levels, states and costs of measures."""

from kiosk.base.formats import DECIMAL_POINT, NO_BREAK, UNKNOWN, number_words
from kiosk.hub.maturity.levels import Answer
from kiosk.hub.maturity.questions import Stage
from kiosk.hub.plans.cost import CostClass
from kiosk.hub.plans.measures import Measure, MeasureState
from kiosk.office.text.words import Words

ANSWERS = {
    Answer.NOT_YET: "Not yet",
    Answer.A_LITTLE: "A little",
    Answer.PARTLY: "Partly",
    Answer.MOSTLY: "Mostly",
    Answer.YES: "Yes",
    Answer.NOT_FOR_US: "Not for us",
}
STAGES = {Stage.STARTING: "starting", Stage.UNDER_WAY: "under way", Stage.STRONG: "strong"}
STATES = {
    MeasureState.NOT_STARTED: "Not started",
    MeasureState.UNDER_WAY: "Work goes on",
    MeasureState.DONE: "Ready",
}
COSTS = {
    CostClass.NONE: "Nothing",
    CostClass.SMALL: "Below 500 €",
    CostClass.MEDIUM: "500–5,000 €",
    CostClass.LARGE: "5,000 € or more",
}


def level_words(tenths: int | None, language: str) -> str:
    """A level with one decimal."""
    return UNKNOWN if tenths is None else f"{tenths // 10}{DECIMAL_POINT.get(language, ',')}{tenths % 10}"


def stage_words(stage: Stage | None, words: Words) -> str:
    return words(STAGES[stage]) if stage else words("no level yet")


def cost_words(one: Measure, words: Words) -> str:
    """In euros where they are known, else by class; empty if nothing is known."""
    if one.euros is not None:
        amount = f"{number_words(one.euros, 0, words.language)}{NO_BREAK}€"
        return words("{amount} a month", amount=amount) if one.is_monthly else amount
    return words(COSTS[one.cost]) if one.cost else ""


def late_words(days: int, words: Words) -> str:
    return words.count("{n} day late~{n} days late", days)
