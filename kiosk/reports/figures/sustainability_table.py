"""The lines of sustainability as a table of a report: estimates, each with unit, formula and completeness (I18).

The kilometres of fewer than `LEAST` people who answered would say how far one of them lives: they are hidden (I8).
"""

from datetime import datetime, tzinfo
from typing import Final

from sqlite_utils import Database

from kiosk.base.language.texts import Texts
from kiosk.hub.figures.period import Period
from kiosk.hub.figures.suppression import LEAST
from kiosk.hub.sustainability.lines import LineKind, SustainabilityLine, sustainability
from kiosk.reports.figures.report import HIDDEN, Column, Table, Value

OF_PEOPLE: Final = frozenset({LineKind.SPARED_KM, LineKind.SPARED_CO2})
"""Counted of what people answered; the others of equipment."""
_IN_TENTHS: Final = frozenset({LineKind.SHARED_USE, LineKind.SPARED_CO2})


def sustainability_table(db: Database, period: Period, now: datetime, tz: tzinfo, t: Texts) -> Table:
    """tz: of the hub, whose days they are."""
    columns = (
        Column("estimate", t("Estimate")),
        Column("value", t("Number"), True),
        Column("unit", t("Unit"), width=0.95),
        Column("formula", t("How it is estimated"), width=2.4),
        Column("known", t("Known"), True),
        Column("of", t("Of"), True),
    )
    return Table(
        key="sustainability",
        title=t("Sustainability, estimates"),
        columns=columns,
        rows=tuple(_row(one, t.language) for one in sustainability(db, period, now, tz)),
        how=t("Every line is an estimate. Spared trips of fewer than five answers are hidden."),
    )


def _row(line: SustainabilityLine, language: str) -> tuple[Value, ...]:
    value, known = _number(line), line.known
    name, unit, formula = (words.in_language(language) for words in (line.name, line.unit, line.formula))
    if line.kind in OF_PEOPLE and 0 < line.known < LEAST:
        return (name, HIDDEN, unit, formula, HIDDEN, line.of)
    return (name, value, unit, formula, known, line.of)


def _number(line: SustainabilityLine) -> Value:
    if line.value is None:
        return None
    return round(line.value, 1) if line.kind in _IN_TENTHS else round(line.value)
