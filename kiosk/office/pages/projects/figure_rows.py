"""Indicators as lines: the actual as a rule up to 125 % of the target, which is at one place in all of them (I7)."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.base.formats import UNKNOWN, number_words, percent
from kiosk.hub.figures.project_figures import ONE, IndicatorFigure
from kiosk.hub.figures.publishing import PublishedFigure
from kiosk.office.asking import Ask
from kiosk.office.rulers import TargetRule, amount_rule, hidden_rule, target_rule

WOMEN = ":women"
"""Behind the key of an indicator: its line of women."""


@dataclass(frozen=True, slots=True)
class FigureRow:
    """An indicator, or the women of it. unit: with what a tick is worth; of women, their share of actual and target.

    key: the id of the indicator, with `WOMEN` behind it. known: of how many rows it is known what is counted. women:
    how many of the actual are women, of their target; empty where they are not asked for. target, share: empty without
    a target. is_hidden: it may not leave the house.
    """

    key: str
    address: str
    name: str
    unit: str
    actual: str
    rule: TargetRule
    target: str
    share: str
    known: str
    women: str
    is_hidden: bool = False


def figure_rows(ask: Ask, figures: Sequence[PublishedFigure]) -> tuple[FigureRow, ...]:
    """Each indicator, and below it the women of it where they are counted."""
    found: list[FigureRow] = []
    for one in figures:
        found.append(figure_row(ask, one))
        if one.figure.women_hundredths is not None:
            found.append(_women_row(ask, one))
    return tuple(found)


def figure_row(ask: Ask, shown: PublishedFigure) -> FigureRow:
    figure, indicator = shown.figure, shown.figure.indicator
    rule = _rule(shown.actual_hundredths, indicator.target_hundredths)
    return FigureRow(
        key=indicator.id,
        address=f"/projects/{indicator.project_id}/indicators/{indicator.id}",
        name=indicator.name.in_language(ask.language),
        unit=_joined(indicator.unit.in_language(ask.language), "" if shown.actual_hidden else _tick(ask, rule)),
        actual=_number(ask, shown.actual_hundredths, is_hidden=shown.actual_hidden),
        rule=rule,
        target=amount_words(ask, indicator.target_hundredths) if indicator.target_hundredths else "",
        share=_share(shown.actual_hundredths, indicator.target_hundredths),
        known=_known(shown),
        women=women_words(ask, figure),
        is_hidden=shown.actual_hidden,
    )


def _women_row(ask: Ask, shown: PublishedFigure) -> FigureRow:
    """Of those of whom it is known: their share of the actual, and of the target."""
    t, indicator = ask.words, shown.figure.indicator
    target = indicator.women_target_hundredths
    rule = _rule(shown.women_hundredths, target)
    of_actual = of_target = ""
    if shown.women_hundredths is not None and shown.actual_hundredths:
        women, all_of_them = (amount_words(ask, one) for one in (shown.women_hundredths, shown.actual_hundredths))
        share = f"{share_words(shown.women_hundredths / shown.actual_hundredths)}\N{NO-BREAK SPACE}%"
        of_actual = f"{women}/{all_of_them} = {share}"
    if target and indicator.target_hundredths:
        of_target = t("target {n}", n=f"{share_words(target / indicator.target_hundredths)}\N{NO-BREAK SPACE}%")
    return FigureRow(
        key=f"{indicator.id}{WOMEN}",
        address=f"/projects/{indicator.project_id}/indicators/{indicator.id}",
        name=t("{name}: women", name=indicator.name.in_language(ask.language)),
        unit=_joined(of_actual, of_target),
        actual=_number(ask, shown.women_hundredths, is_hidden=shown.women_hidden),
        rule=rule,
        target=amount_words(ask, target) if target else "",
        share=_share(shown.women_hundredths, target),
        known=_known(shown),
        women="",
        is_hidden=shown.women_hidden,
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


def _rule(hundredths: int | None, target: int | None) -> TargetRule:
    if hundredths is None:
        return hidden_rule((target or 0) / ONE)
    return target_rule(hundredths / ONE, target / ONE) if target else amount_rule(hundredths / ONE)


def _tick(ask: Ask, rule: TargetRule) -> str:
    return ask.words("1 line = {n}", n=number_words(rule.tick, 0, ask.language))


def _number(ask: Ask, hundredths: int | None, *, is_hidden: bool) -> str:
    return ask.words("hidden") if is_hidden else amount_words(ask, hundredths)


def _share(hundredths: int | None, target: int | None) -> str:
    """Of the target; empty without one."""
    if not target:
        return ""
    return UNKNOWN if hundredths is None else f"{share_words(hundredths / target)}\N{NO-BREAK SPACE}%"


def _known(shown: PublishedFigure) -> str:
    """Of how many rows it is known what is counted; not where it would give hidden women away."""
    figure = shown.figure
    return f"{figure.known}/{figure.of}" if figure.of and not shown.women_hidden else ""


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
