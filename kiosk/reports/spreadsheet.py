"""Writes tables as an XLSX file: real tables, dates and numbers, notes above; no text is a formula."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

Value = str | int | float | date | None
_WIDEST = 60
_DATE = "dd.mm.yyyy"


@dataclass(frozen=True, slots=True)
class Sheet:
    """name: of its tab. notes: lines above the table, the first is its title. rows: as long as the headings.

    Headings that are the same are numbered: a spreadsheet finds columns by them.
    """

    name: str
    notes: tuple[str, ...]
    headings: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]


def xlsx_file(sheets: Sequence[Sheet]) -> bytes:
    """The file. The names of sheets may be any text; those that a spreadsheet does not take are changed."""
    import xlsxwriter  # several MB, which the office needs for such a file alone

    data = io.BytesIO()
    with xlsxwriter.Workbook(data, {"in_memory": True}) as book:
        bold, title = book.add_format({"bold": True}), book.add_format({"bold": True, "font_size": 16})
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        dated = book.add_format({"num_format": _DATE, "valign": "top", "align": "left"})
        used: set[str] = set()
        for sheet in sheets:
            page = book.add_worksheet(_tab(sheet.name, used))
            for at, note in enumerate(sheet.notes):
                page.write_string(at, 0, note, title if at == 0 else None)
            top = len(sheet.notes) + 1 if sheet.notes else 0
            headings = [{"header": heading, "header_format": bold} for heading in _different(sheet.headings)]
            if sheet.rows:
                look = {"columns": headings, "style": "Table Style Light 1"}
                page.add_table(top, 0, top + len(sheet.rows), len(headings) - 1, look)
            for column, heading in enumerate(sheet.headings):
                if not sheet.rows:
                    page.write_string(top, column, heading, bold)
                page.set_column(column, column, _width(sheet, column))
            for number, row in enumerate(sheet.rows, start=top + 1):
                for column, value in enumerate(row):
                    if isinstance(value, date):
                        page.write_datetime(number, column, value, dated)
                    elif isinstance(value, int | float):
                        page.write_number(number, column, value, wrapped)
                    elif value:
                        page.write_string(number, column, value, wrapped)
            if not sheet.headings:
                page.set_column(0, 0, _WIDEST)
                continue
            page.freeze_panes(top + 1, 1)
            page.set_landscape()
            page.set_paper(9)  # A4
            page.fit_to_pages(1, 0)
            page.repeat_rows(top)
    return data.getvalue()


def _tab(name: str, used: set[str]) -> str:
    """At most 31 characters without those that may not be there, and once a file."""
    plain = "".join(" " if char in "[]:*?/\\" else char for char in name).strip().strip("'")[:28] or "1"
    tab, number = plain, 1
    while tab.casefold() in used:
        number += 1
        tab = f"{plain} {number}"
    used.add(tab.casefold())
    return tab


def _different(headings: Sequence[str]) -> list[str]:
    found: list[str] = []
    for heading in headings:
        name, number = heading or "–", 1
        while name.casefold() in {one.casefold() for one in found}:
            number += 1
            name = f"{heading} {number}"
        found.append(name)
    return found


def _width(sheet: Sheet, column: int) -> int:
    """In characters."""
    lengths = [10 if isinstance(row[column], date) else len(str(row[column] or "")) for row in sheet.rows]
    return min(_WIDEST, max([len(sheet.headings[column]) + 3, *lengths]) + 2)
