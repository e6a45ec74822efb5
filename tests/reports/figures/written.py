"""Reads what the formats of a report say, each by means of its own."""

import csv
import io
import json
import re
import zipfile
from datetime import date
from typing import Any
from xml.etree import ElementTree

from kiosk.reports.figures.as_csv import report_csv
from kiosk.reports.figures.as_json import json_file
from kiosk.reports.figures.as_pdf import report_document
from kiosk.reports.figures.as_xlsx import report_xlsx
from kiosk.reports.figures.report import Hidden, Report, Value
from kiosk.reports.typeset.typesetter import typeset
from tests.reports.typeset.pdf_read import ReadPdf, read_pdf

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def sheets(content: bytes) -> list[list[list[str | float]]]:
    """The cells of each sheet, row by row; empty ones are left out."""
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        names = sorted((name for name in book.namelist() if re.match(r"xl/worksheets/sheet\d+\.xml", name)),
                       key=lambda name: int(re.findall(r"\d+", name)[0]))  # fmt: skip
        assert not any(b"<f>" in book.read(name) for name in names), "no cell is a formula"
        shared = ElementTree.fromstring(book.read("xl/sharedStrings.xml"))
        texts = ["".join(part.text or "" for part in one.iter(f"{_MAIN}t")) for one in shared]
        found = []
        for name in names:
            lines = []
            for line in ElementTree.fromstring(book.read(name)).iter(f"{_MAIN}row"):
                cells: list[str | float] = []
                for cell in line:
                    value = cell.findtext(f"{_MAIN}v")
                    if value is not None:
                        cells.append(texts[int(value)] if cell.get("t") == "s" else float(value))
                lines.append(cells)
            found.append(lines)
        return found


def tables_of(content: bytes) -> int:
    """How many real tables an XLSX has."""
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        return sum(name.startswith("xl/tables/") for name in book.namelist())


def csv_lines(report: Report) -> list[list[str]]:
    text = report_csv(report).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text), delimiter="," if report.language == "en" else ";"))


def written_json(report: Report) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(json_file(report))
    return found


def written_pdf(report: Report) -> ReadPdf:
    return read_pdf(typeset(report_document(report)))


def same_everywhere(report: Report) -> ReadPdf:
    """Every number of every table is in each of the formats, and the same; a hidden one in none."""
    pdf = written_pdf(report)
    said = "".join((pdf.text + " ".join(pdf.alternatives)).split())
    lines, book, document = csv_lines(report), sheets(report_xlsx(report)), written_json(report)
    plain_lines = [[cell.removeprefix("'") for cell in line] for line in lines]
    assert len(book) == len(report.tables) + 1
    assert tables_of(report_xlsx(report)) == sum(bool(table.rows) for table in report.tables)
    for table, sheet, plain in zip(report.tables, book[1:], document["tables"], strict=True):
        at = plain_lines.index([table.title])
        while table.rows and plain_lines[at] != [column.heading for column in table.columns]:
            at += 1
        for number, row in enumerate(table.rows):
            words = [report.words(value) for value in row]
            in_csv = [
                word.replace("\xa0", "") if _is_number(one) else word for word, one in zip(words, row, strict=True)
            ]
            assert plain_lines[at + 1 + number] == in_csv
            assert list(plain["rows"][number].values()) == [_as_json(value) for value in row]
            assert sheet[len(sheet) - len(table.rows) + number] == [
                _in_sheet(report, one) for one in row if one not in (None, "")
            ]
            for value, word in zip(row, words, strict=True):
                if _is_number(value):
                    assert "".join(word.split()) in said, (table.key, word)
    return pdf


def _is_number(value: Value) -> bool:
    return isinstance(value, int | float)


def _in_sheet(report: Report, value: Value) -> str | float:
    """Days are numbers there: of the days since the end of 1899."""
    if isinstance(value, date):
        return float((value - date(1899, 12, 30)).days)
    return float(value) if isinstance(value, int | float) else report.words(value)


def _as_json(value: Any) -> Any:
    if isinstance(value, Hidden):
        return "hidden"
    return value.isoformat() if hasattr(value, "isoformat") else value
