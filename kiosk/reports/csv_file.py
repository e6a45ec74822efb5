"""A table for a spreadsheet, in which no cell is taken for a formula."""

import csv
import io
from collections.abc import Iterable, Sequence

_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_file(lines: Iterable[Sequence[str]], delimiter: str = ";") -> bytes:
    """UTF-8 with its mark, without which Excel reads it as something else; semicolons as it expects in Finland."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter)
    for line in lines:
        writer.writerow([f"'{cell}" if cell.startswith(_STARTS_A_FORMULA) else cell for cell in line])
    return text.getvalue().encode("utf-8-sig")
