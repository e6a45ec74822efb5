"""A report as CSV: its tables under each other, each with its unit and how it was counted (I9).

Semicolons and decimal commas in Finnish and Swedish, commas and points in English: so Excel opens them there.
"""

from collections.abc import Iterator

from kiosk.base.formats import NO_BREAK
from kiosk.reports.csv_file import csv_file
from kiosk.reports.figures.report import Hidden, Report, Table, Value
from kiosk.reports.figures.words import report_words


def report_csv(report: Report) -> bytes:
    return csv_file(_lines(report), "," if report.language == "en" else ";")


def _lines(report: Report) -> Iterator[list[str]]:
    yield [report.hub]
    yield [report.title]
    yield [report.subtitle]
    for line in about_lines(report):
        yield [line]
    for table in report.tables:
        yield []
        yield [table.title]
        for line in table_lines(report, table):
            yield [line]
        if not table.rows:
            yield [table.empty]
            continue
        yield [column.heading for column in table.columns]
        for row in table.rows:
            yield [_cell(report, value) for value in row]


def about_lines(report: Report) -> Iterator[str]:
    """What holds for all of it: the codes of the projects, the funder's sentence, when it was made, notes."""
    if report.projects:
        yield "; ".join(f"{one.code} {one.name}" for one in report.projects)
        yield report.funded
    yield report.made
    yield from report.notes


def table_lines(report: Report, table: Table) -> Iterator[str]:
    """Unit, completeness and how it was counted; none that is empty."""
    known = known_words(report, table)
    yield from filter(None, (", ".join(filter(None, (table.unit, known))), table.how))


def known_words(report: Report, table: Table) -> str:
    """Of how many it is known; empty where it is of all."""
    if table.known is None or not table.of:
        return ""
    t = report_words(report.language)
    return t("known {known} of {of}", known=report.words(table.known), of=report.words(table.of))


def _cell(report: Report, value: Value) -> str:
    """Numbers without spaces, so that a spreadsheet takes them for numbers."""
    if isinstance(value, int | float) and not isinstance(value, Hidden):
        return report.words(value).replace(NO_BREAK, "")
    return report.words(value)
