"""Indicators as lines: the actual as a rule up to 125 % of the target, which is at one place in all of them (I7)."""

from dataclasses import dataclass

from kiosk.base.formats import number_words, percent
from kiosk.hub.figures.project_figures import ONE, IndicatorFigure
from kiosk.office.asking import Ask
from kiosk.office.rulers import TargetRule, amount_rule, target_rule


@dataclass(frozen=True, slots=True)
class FigureRow:
    """An indicator. unit: with what a tick is worth. known: of how many rows it is known what is counted.

    women: how many of the actual are women, of their target; empty where they are not asked for. target, share: empty
    without a target.
    """

    address: str
    name: str
    unit: str
    actual: str
    rule: TargetRule
    target: str
    share: str
    known: str
    women: str


def figure_row(ask: Ask, figure: IndicatorFigure) -> FigureRow:
    t, indicator = ask.words, figure.indicator
    actual, target = figure.actual_hundredths / ONE, (indicator.target_hundredths or 0) / ONE
    rule = target_rule(actual, target) if target else amount_rule(actual)
    tick = t("1 line = {n}", n=number_words(rule.tick, 0, ask.language))
    return FigureRow(
        address=f"/projects/{indicator.project_id}/indicators/{indicator.id}",
        name=indicator.name.in_language(ask.language),
        unit=f"{indicator.unit.in_language(ask.language)}, {tick}",
        actual=amount_words(ask, figure.actual_hundredths),
        rule=rule,
        target=amount_words(ask, indicator.target_hundredths) if target else "",
        share=f"{share_words(figure.share)}\N{NO-BREAK SPACE}%" if target else "",
        known=f"{figure.known}/{figure.of}" if figure.of else "",
        women=women_words(ask, figure),
    )


def women_words(ask: Ask, figure: IndicatorFigure) -> str:
    """How many of the actual are women, beside their target; empty where they are not asked for."""
    if figure.women_hundredths is None:
        return ""
    women = amount_words(ask, figure.women_hundredths)
    words = ask.words("women {n}", n=women)
    target = figure.indicator.women_target_hundredths
    return f"{words}/{amount_words(ask, target)}" if target is not None else words


def share_words(share: float | None) -> str:
    """In whole per cent, also above 100."""
    return percent(share) if share is None or share < 1 else str(int(share * 100 + 1e-6))


def amount_words(ask: Ask, hundredths: int | None) -> str:
    return number_words(None if hundredths is None else hundredths / ONE, 2, ask.language)
