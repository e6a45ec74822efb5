"""All prints, newest first, with filters and page by page, as fast with 100,000 of them as with ten (W7)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from kiosk.base.clock import to_text
from kiosk.base.reason import Reason
from kiosk.gcode.print_facts import PrintFacts
from kiosk.printroom.job_state import JobState
from kiosk.printroom.overrides import Override
from kiosk.printroom.results.result import FailedBecause, Result
from kiosk.store.hub_db import holds, row, rows, sought
from kiosk.store.print_tables.results import MATERIAL_OF_FILE
from kiosk.store.typed_rows import typed_row

if TYPE_CHECKING:
    from sqlite_utils import Database

PAGE = 50


class Ending(StrEnum):
    """How a print ended, or that it has not."""

    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class PrintFilter:
    """What to show; a field that is None or empty lets everything through. text: in the name of the file.

    material: that it was asked for, else that of the file. number: by which people speak of it.
    """

    printer_id: str | None = None
    ending: Ending | None = None
    result: Result | None = None
    material: str = ""
    number: int | None = None
    since: datetime | None = None
    until: datetime | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Print:
    """One job. printer_name: None while it waits for one. progress: 0–1. result: None while nobody has judged it.

    number: by which people speak of it; its copies share one.
    """

    id: str
    file_name: str
    printer_name: str | None
    printer_slug: str | None
    printer_colour: str | None
    job_state: JobState
    ending: Ending
    reason: Reason | None
    created_at: datetime
    started_at: datetime | None
    ended_at: datetime | None
    progress: float
    number: int | None = None
    copy: int = 1
    copies: int = 1
    result: Result | None = None
    failed_because: FailedBecause | None = None

    @property
    def took_s(self) -> float | None:
        """How long it was on the printer."""
        if self.started_at is None or self.ended_at is None:
            return None
        return (self.ended_at - self.started_at).total_seconds()


@dataclass(frozen=True, slots=True)
class PrintDetails:
    """All that is kept of one print; names of staff for staff only."""

    shown: Print
    facts: PrintFacts
    size_bytes: int
    created_by: str | None
    confirmed_at: datetime | None
    confirmed_by: str | None
    collected_at: datetime | None
    collected_by: str | None
    override: Override | None
    override_by: str | None
    heaters_off: bool
    judged_at: datetime | None
    judged_by: str | None
    shelf: int | None
    shelf_until_day: date | None
    handed_over_at: datetime | None


_COLUMNS = """
SELECT job.*, ifnull(job.outcome, 'open') AS ending, print_file.name AS file_name, print_file.size_bytes,
equipment.name AS printer_name, equipment.slug AS printer_slug, printer.colour AS printer_colour
"""
_JOINED = """
JOIN print_file USING (sha256) LEFT JOIN printer ON printer.id = job.printer_id
LEFT JOIN equipment ON equipment.id = printer.id
"""
_DETAILS = f"""{_COLUMNS}, print_file.facts, bed_confirmed_at AS confirmed_at, made.name AS created_by_name,
confirmed.name AS confirmed_by_name, took.name AS collected_by_name, allowed.name AS override_by_name,
judge.name AS judged_by_name
FROM job {_JOINED} LEFT JOIN staff AS made ON made.id = job.created_by
LEFT JOIN staff AS confirmed ON confirmed.id = bed_confirmed_by
LEFT JOIN staff AS took ON took.id = collected_by
LEFT JOIN staff AS judge ON judge.id = judged_by
LEFT JOIN staff AS allowed ON allowed.id = override_by WHERE job.id = ?
"""


def find_prints(db: "Database", wanted: PrintFilter, first: int = 1, size: int = PAGE) -> tuple[Print, ...]:
    """The prints from number `first` on, counted from 1: the newest."""
    where, values = _condition(wanted)
    sql = (  # the rows that are skipped are read in an index alone
        f"{_COLUMNS} FROM (SELECT id FROM job WHERE {where} ORDER BY created_at DESC, id DESC LIMIT :size OFFSET :skip)"  # noqa: S608
        f" AS found JOIN job ON job.id = found.id {_JOINED} ORDER BY job.created_at DESC, job.id DESC"
    )
    found = db.query(sql, {**values, "size": size, "skip": max(0, first - 1)})
    return tuple(typed_row(Print, one) for one in found)


def count_prints(db: "Database", wanted: PrintFilter) -> Mapping[Ending, int]:
    """How many prints of each ending fit the filter, whatever ending that names."""
    where, values = _condition(wanted, with_ending=False)
    sql = f"SELECT ifnull(outcome, 'open') AS ending, count(*) AS n FROM job WHERE {where} GROUP BY outcome"  # noqa: S608
    tally = dict.fromkeys(Ending, 0)
    for found in db.query(sql, values):
        tally[Ending(found["ending"])] += found["n"]
    return tally


def printed_materials(db: "Database") -> tuple[str, ...]:
    """All that prints were made of, or asked for."""
    found = rows(
        db,
        f"SELECT DISTINCT {MATERIAL_OF_FILE} AS material FROM print_file"  # noqa: S608 - our own words
        " UNION SELECT DISTINCT material FROM job WHERE material <> '' ORDER BY material",
    )
    return tuple(one["material"] for one in found if one["material"])


def print_details(db: "Database", job_id: str) -> PrintDetails | None:
    found = row(db, _DETAILS, job_id)
    if found is None:
        return None
    staff = ("created_by", "confirmed_by", "collected_by", "override_by", "judged_by")
    names = {name: found[f"{name}_name"] for name in staff}
    return typed_row(
        PrintDetails,
        found,
        shown=typed_row(Print, found),
        facts=PrintFacts.from_json(found["facts"]),
        override=Override.of_row(found),
        **names,
    )


def _condition(wanted: PrintFilter, *, with_ending: bool = True) -> tuple[str, dict[str, Any]]:
    parts, values = ["1"], dict[str, Any]()
    if wanted.printer_id is not None:
        parts.append("printer_id = :printer_id")
        values["printer_id"] = wanted.printer_id
    if wanted.ending is not None and with_ending:
        parts.append("outcome IS :outcome")
        values["outcome"] = None if wanted.ending is Ending.OPEN else wanted.ending
    if wanted.result is not None:
        parts.append("result = :result")
        values["result"] = wanted.result
    if wanted.number is not None:
        parts.append("number = :number")
        values["number"] = wanted.number
    if wanted.material:
        parts.append(
            "(material = :material OR (material = '' AND sha256 IN"  # noqa: S608 - our own words
            f" (SELECT sha256 FROM print_file WHERE {MATERIAL_OF_FILE} = :material)))"
        )
        values["material"] = wanted.material
    for name, moment, compared in (("since", wanted.since, ">="), ("until", wanted.until, "<")):
        if moment is not None:
            parts.append(f"created_at {compared} :{name}")
            values[name] = to_text(moment)
    if wanted.text:
        parts.append(f"sha256 IN (SELECT sha256 FROM print_file WHERE {holds('name')})")  # noqa: S608 - our own names only
        values |= sought(wanted.text)
    return " AND ".join(parts), values
