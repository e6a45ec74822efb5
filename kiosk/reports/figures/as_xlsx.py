"""A report as XLSX: a sheet for what it is, and one for each table, with unit and how it was counted (I9)."""

from kiosk.reports.figures.as_csv import about_lines, table_lines
from kiosk.reports.figures.report import Hidden, Report, Table, Value
from kiosk.reports.spreadsheet import Sheet, xlsx_file
from kiosk.reports.spreadsheet import Value as SheetValue


def report_xlsx(report: Report) -> bytes:
    first = Sheet(report.title, (report.title, report.hub, report.subtitle, *about_lines(report)), (), ())
    return xlsx_file([first, *(_sheet(report, table) for table in report.tables)])


def _sheet(report: Report, table: Table) -> Sheet:
    """Headings are there once: two columns of a table can't have the same."""
    notes = (table.title, *table_lines(report, table), *(() if table.rows else (table.empty,)))
    rows = tuple(tuple(_cell(report, value) for value in row) for row in table.rows)
    return Sheet(table.title, notes, tuple(column.heading for column in table.columns), rows)


def _cell(report: Report, value: Value) -> SheetValue:
    if isinstance(value, Hidden):
        return report.hidden
    return value
