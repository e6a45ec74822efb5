"""A report as a document to be set in type: numbers in words, charts with their scales, how each was counted (I9)."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from kiosk.base.language.texts import Texts
from kiosk.reports.figures.as_csv import known_words
from kiosk.reports.figures.report import HIDDEN, Hidden, Report, ShownAs, Table, Value
from kiosk.reports.figures.words import report_words
from kiosk.reports.typeset.document import Document

MOST_TICKS = 14
"""Of a rule beside a number."""
MOST_LINES = 5
"""Across a chart of columns."""
MOST_LABELS = 12
_STEPS = tuple(step * 10**power for power in range(10) for step in (1, 2, 5))
TARGET_END = 1.25
"""A rule of a target goes so far beyond it."""


def report_document(report: Report) -> Document:
    t = report_words(report.language)
    codes = "Project {codes}" if len(report.projects) == 1 else "Projects {codes}"
    data = {
        "hub": report.hub,
        "title": report.title,
        "subtitle": report.subtitle,
        "funded": report.funded,
        "foot": t(codes, codes=report.codes) if report.projects else report.hub,
        "made": report.made,
        "sections": [_section(report, table, t) for table in report.tables],
        "how": t("How it was counted"),
        "counted": _counted(report),
        "notes": list(report.notes),
    }
    title = f"{report.title}, {report.subtitle}"
    return Document(template="report", title=title, language=report.language, made_at=report.made_at, data=data)


def _counted(report: Report) -> list[list[str]]:
    """Titles and how it was counted; tables that were counted alike together."""
    titles: dict[str, list[str]] = {}
    for table in report.tables:
        if table.how:
            titles.setdefault(table.how, []).append(table.title)
    return [["; ".join(named), how] for how, named in titles.items()]


def _section(report: Report, table: Table, t: Texts) -> dict[str, Any]:
    made = {"kind": table.shown_as.value, "title": table.title, "reading": known_words(report, table)}
    if not table.rows:
        return made | {"kind": "empty", "words": table.empty}
    if table.shown_as is ShownAs.READINGS:
        return made | {"items": [[report.words(row[1]), str(row[0]), str(row[2])] for row in table.rows]}
    if table.shown_as is ShownAs.FACTS:
        return made | {"pairs": [[str(row[0]), report.words(row[1])] for row in table.rows]}
    if table.shown_as is ShownAs.COLUMNS:
        return made | _columns(report, table, t)
    if table.shown_as is ShownAs.RULES:
        return made | _rules(report, table, t)
    if table.shown_as is ShownAs.WEEK:
        return made | _week(report, table, t)
    if table.shown_as is ShownAs.TARGETS:
        return made | _targets(report, table, t)
    return made | {
        "heads": [column.heading for column in table.columns],
        "numbers": [column.is_number for column in table.columns],
        "widths": [column.width for column in table.columns],
        "rows": [[report.words(value) for value in row] for row in table.rows],
    }


def _numbers(values: Sequence[Value]) -> list[float]:
    """Those that are shown."""
    return [value for value in values if isinstance(value, int | float) and not isinstance(value, Hidden)]


def _spoken(report: Report, table: Table) -> str:
    """All of a chart in words, for who does not see it."""
    parts = [f"{report.words(row[0])}: {', '.join(map(report.words, row[1:]))}" for row in table.rows]
    return f"{table.title}. {'; '.join(parts)}."


def _columns(report: Report, table: Table, t: Texts) -> dict[str, Any]:
    values = [row[1] for row in table.rows]
    largest = max(_numbers(values), default=0)
    step = next(one for one in _STEPS if largest / one <= MOST_LINES)
    top = max(step, -(-largest // step) * step)
    few = len(values) <= MOST_LABELS
    bars = [
        {
            "label": _label(row[0], at, len(values), report.language),
            "words": report.words(row[1]) if row[1] and row[1] is not HIDDEN and (few or row[1] == largest) else "",
            "share": None if row[1] is HIDDEN else _numbers([row[1]])[0] / top,
        }
        for at, row in enumerate(table.rows)
    ]
    lines = [{"share": at * step / top, "words": report.words(at * step)} for at in range(1, int(top / step) + 1)]
    key = "low line = none, ring = hidden" if HIDDEN in values else "low line = none" if 0 in values else ""
    return {"bars": bars, "lines": lines, "key": t(key) if key else "", "spoken": _spoken(report, table)}


def _label(name: Value, at: int, count: int, language: str) -> str:
    """Below a column: of days the first and each fifth one; short names of months, or each so many."""
    if isinstance(name, date):
        return str(name.day) if name.day == 1 or name.day % 5 == 0 else ""
    every = -(-count // MOST_LABELS)
    if at % every:
        return ""
    month, _, year = str(name).partition(" ")
    short = month.removesuffix("kuu") if language == "fi" else month if month.isdigit() else month[:3]
    return f"{short} {year[-2:]}".strip() if year else short


def _rules(report: Report, table: Table, t: Texts) -> dict[str, Any]:
    largest = max(_numbers([row[1] for row in table.rows]), default=0)
    tick = next(one for one in _STEPS if largest / one <= MOST_TICKS)
    rows = [
        {
            "name": report.words(row[0]),
            "words": report.words(row[1]),
            "reached": None if row[1] is HIDDEN else int(_numbers([row[1]])[0] // tick),
        }
        for row in table.rows
    ]
    steps = max(10, int(largest // tick) + (1 if largest % tick else 0))
    return {"rows": rows, "steps": steps, "tick": t("1 line = {n} {unit}", n=report.words(tick), unit=table.unit)}


def _week(report: Report, table: Table, t: Texts) -> dict[str, Any]:
    largest = max(_numbers([value for row in table.rows for value in row[1:]]), default=0) or 1
    rows = [
        {
            "name": str(row[0]),
            "cells": [None if value is HIDDEN else _numbers([value])[0] / largest for value in row[1:]],
            "words": [report.words(value) if value == largest else "" for value in row[1:]],
        }
        for row in table.rows
    ]
    hours = [column.heading for column in table.columns[1:]]
    hides = any(value is HIDDEN for row in table.rows for value in row)
    key = ", ".join([table.unit, *([t("ring = hidden")] if hides else [])])
    return {"rows": rows, "hours": hours, "key": key, "spoken": _spoken(report, table)}


def _targets(report: Report, table: Table, t: Texts) -> dict[str, Any]:
    at = {column.key: number for number, column in enumerate(table.columns)}
    rows = []
    for row in table.rows:
        name, actual, target = (row[at[key]] for key in ("indicator", "actual", "target"))
        women, women_target = (row[at[key]] for key in ("women", "women_target"))
        about_women = "women {actual} of {target}" if women_target is not None else "women {actual}"
        rows.append(
            {
                "name": str(name),
                "unit": str(row[at["unit"]]),
                "women": ""
                if women is None
                else t(about_women, actual=report.words(women), target=report.words(women_target)),
                "actual": report.words(actual),
                "target": report.words(target),
                "share": f"{report.words(row[at['share_percent']])} %" if row[at["share_percent"]] is not None else "",
                "known": f"{report.words(row[at['known']])}/{report.words(row[at['of']])}" if row[at["of"]] else "",
                "reached": _reached(actual, target),
            }
        )
    heads = [t("Indicator"), t("Actual"), t("target = 100 %"), t("Target"), t("Share, %"), t("Known")]
    return {"heads": heads, "rows": rows, "end": TARGET_END}


def _reached(actual: Value, target: Value) -> float | None:
    """Of the target, up to the end of the rule; None: hidden, or there is none."""
    numbers = _numbers([actual, target])
    return min(TARGET_END, numbers[0] / numbers[1]) if len(numbers) == 2 and numbers[1] else None
