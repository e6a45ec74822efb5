"""A report for programs: JSON with stable keys; hidden numbers are named as such, never a number (I9)."""

import json
from datetime import date
from typing import Any

from kiosk.reports.figures.report import HIDDEN, Report, Table, Value


def json_file(report: Report) -> bytes:
    """A hidden value is the text "hidden", one that there is none of null."""
    return json.dumps(as_json(report), ensure_ascii=False, indent=2).encode()


def as_json(report: Report) -> dict[str, Any]:
    first, last = report.period.first, report.period.last
    return {
        "format": "kiosk report",
        "version": 1,
        "report": report.name.value,
        "language": report.language,
        "hub": report.hub,
        "title": report.title,
        "subtitle": report.subtitle,
        "for_inside": report.is_for_inside,
        "period": {"first": _plain(first), "last": _plain(last)},
        "made_at": report.made_at.isoformat(),
        "projects": [{"code": one.code, "name": one.name} for one in report.projects],
        "funded": report.funded,
        "notes": list(report.notes),
        "tables": [_table(one) for one in report.tables],
    }


def _table(table: Table) -> dict[str, Any]:
    keys = [column.key for column in table.columns]
    return {
        "key": table.key,
        "title": table.title,
        "unit": table.unit,
        "known": table.known,
        "of": table.of,
        "how": table.how,
        "columns": [{"key": one.key, "heading": one.heading} for one in table.columns],
        "rows": [dict(zip(keys, map(_plain, row), strict=True)) for row in table.rows],
    }


def _plain(value: Value) -> str | float | None:
    if value is HIDDEN:
        return "hidden"
    return value.isoformat() if isinstance(value, date) else value
