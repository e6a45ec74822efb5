"""The indicators of a project beside what came of them: each actual is counted of the rows that it opens to (I7, I8).

One definition each, so that no two figures can differ:

- an organisation counts once, as the record that stands for it, from the day on which it was selected;
- a person is a participant of the project, with a number;
- an occasion is an event of the project that took place, or a consultation;
- customers are those of organisations, counted at these events; person hours the length of an event times the people
  there;
- an amount was entered by staff with its evidence.

What is broken down adds up to the whole, because each row is in exactly one of the cells.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from kiosk.hub.figures.counted_rows import AmountRow, CountedRow, OccasionRow, OrganisationRow, PersonRow, ProjectRows
from kiosk.hub.figures.period import WHOLE, Period
from kiosk.hub.organisations.fields import SizeClass
from kiosk.hub.projects.indicators import Counts, Indicator
from kiosk.hub.visitors.pass_fields import Gender

ONE = 100
"""One of a unit, in hundredths."""
NOT_KNOWN = ""
"""The cell of those of whom it is not known."""
SIZE, PARTNER, GENDER = "size_class", "partner", "gender"
"""By what figures are broken down."""
R = TypeVar("R", OrganisationRow, PersonRow, OccasionRow, AmountRow)


@dataclass(frozen=True, slots=True)
class Breakdown:
    """A figure by something: cells by name, which add up to it, in the unit of the figure."""

    by: str
    cells: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class IndicatorFigure:
    """An indicator with its actual, in hundredths of its unit, for a period.

    women_hundredths: of the actual; None where they are not asked for. known, of: of how many rows it is known what is
    counted. rows: of which it was counted. breakdowns: of organisations by size and partner, of people by gender.
    """

    indicator: Indicator
    period: Period
    actual_hundredths: int
    women_hundredths: int | None
    known: int
    of: int
    rows: tuple[CountedRow, ...]
    breakdowns: tuple[Breakdown, ...] = ()
    among: tuple[OrganisationRow, ...] = ()
    """Of organisations of one size: those of all sizes."""

    @property
    def share(self) -> float | None:
        """Of the target; None without one."""
        target = self.indicator.target_hundredths
        return self.actual_hundredths / target if target else None


def figures_of(
    rows: ProjectRows, indicators: Sequence[Indicator], period: Period = WHOLE
) -> tuple[IndicatorFigure, ...]:
    """One for each indicator. period: days that are looked at, within those of the indicator."""
    return tuple(_figure(rows, one, period.within(Period(one.from_day, one.until_day))) for one in indicators)


def _figure(rows: ProjectRows, indicator: Indicator, period: Period) -> IndicatorFigure:
    match indicator.counts:
        case Counts.ORGANISATIONS:
            return _organisations(_in(period, rows.organisations), indicator, period, rows.partners)
        case Counts.PEOPLE:
            return _people(_in(period, rows.people), indicator, period)
        case Counts.ENTERED:
            return _entered(_in(period, rows.amounts.get(indicator.id, ())), indicator, period)
        case _:
            return _occasions(_in(period, rows.occasions), indicator, period)


def _organisations(
    found: Sequence[OrganisationRow], indicator: Indicator, period: Period, partners: Sequence[str]
) -> IndicatorFigure:
    counted = [one for one in found if indicator.size_class in (None, one.size_class)]
    not_served = [NOT_KNOWN] * any(one.partner_id is None for one in found)
    return IndicatorFigure(
        indicator,
        period,
        actual_hundredths=len(counted) * ONE,
        women_hundredths=None,
        known=sum(one.size_class is not None for one in found),
        of=len(found),
        rows=tuple(counted),
        breakdowns=(
            _broken_down(SIZE, counted, lambda one: one.size_class, SizeClass),
            _broken_down(PARTNER, counted, lambda one: one.partner_id, [*partners, *not_served]),
        ),
        among=tuple(found),
    )


def _people(found: Sequence[PersonRow], indicator: Indicator, period: Period) -> IndicatorFigure:
    told = [one for one in found if one.gender not in (None, Gender.NO_ANSWER)]
    genders = (Gender.WOMAN, Gender.MAN, Gender.OTHER)
    by_gender = _broken_down(GENDER, found, lambda one: None if one.gender is Gender.NO_ANSWER else one.gender, genders)
    return IndicatorFigure(
        indicator,
        period,
        actual_hundredths=len(found) * ONE,
        women_hundredths=by_gender.cells[Gender.WOMAN] * ONE,
        known=len(told),
        of=len(found),
        rows=tuple(found),
        breakdowns=(by_gender,),
    )


def _entered(found: Sequence[AmountRow], indicator: Indicator, period: Period) -> IndicatorFigure:
    told = [one.women_hundredths for one in found if one.women_hundredths is not None]
    return IndicatorFigure(
        indicator,
        period,
        actual_hundredths=sum(one.amount_hundredths for one in found),
        women_hundredths=sum(told) if told or indicator.women_target_hundredths is not None else None,
        known=len(told) if indicator.women_target_hundredths is not None else len(found),
        of=len(found),
        rows=tuple(found),
    )


def _occasions(found: Sequence[OccasionRow], indicator: Indicator, period: Period) -> IndicatorFigure:
    events = [one for one in found if one.is_event]
    if indicator.counts is Counts.OCCASIONS:
        rows, actual = found, len(found) * ONE
    elif indicator.counts is Counts.CUSTOMERS:
        rows, actual = events, sum(one.customers for one in events) * ONE
    else:
        rows, actual = events, round(sum(one.people * one.minutes for one in events) * ONE / 60)
    return IndicatorFigure(
        indicator,
        period,
        actual_hundredths=actual,
        women_hundredths=None,
        known=len(found) if indicator.counts is Counts.OCCASIONS else sum(one.is_counted for one in events),
        of=len(rows),
        rows=tuple(rows),
    )


def _broken_down(
    by: str, found: Sequence[R], cell_of: Callable[[R], str | None], cells: Sequence[str] | type[SizeClass] = ()
) -> Breakdown:
    """cells: those that are there even if nothing is in them."""
    counted = dict.fromkeys(map(str, cells), 0)
    for one in found:
        cell = cell_of(one) or NOT_KNOWN
        counted[cell] = counted.get(cell, 0) + 1
    return Breakdown(by, counted)


def _in(period: Period, found: Sequence[R]) -> list[R]:
    return [one for one in found if period.has(one.day)]
