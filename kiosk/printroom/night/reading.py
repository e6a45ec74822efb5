"""Reads the report of a night from `hub.db`."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import from_text, from_text_or_none, to_text
from kiosk.base.reason import from_json
from kiosk.hub.alarms import Alarm, alarms_since
from kiosk.hub.clock_trust import TOLERANCE
from kiosk.printers.printer import Outcome
from kiosk.printroom.alarms.told import told_since
from kiosk.printroom.maintenance.services import due_services
from kiosk.printroom.night.report import (
    BAD_ENDS,
    Amount,
    JobResult,
    NightAlarm,
    NightJob,
    NightPrinter,
    NightReport,
    is_hot,
)
from kiosk.printroom.night.strips import Change, Kind, Segment, Span, covered_spans, strip_of
from kiosk.printroom.night.waiting import PrinterNow, waiting_of
from kiosk.printroom.results.result import Result
from kiosk.store.heartbeats import Process
from kiosk.store.hub_db import rows
from kiosk.store.process_runs import runs_since
from kiosk.store.typed_rows import typed_row

BEFORE_A_JOB = timedelta(hours=1)
LONGEST_JOB = timedelta(days=7)
"""How far before the night the history of a job is read."""

_PRINTERS_SQL = """
SELECT printer.*, equipment.name, equipment.removed_at, (SELECT max(at) FROM audit
    WHERE action = 'printer.added' AND subject = 'printer:' || equipment.id) AS added_at
FROM equipment JOIN printer USING (id)
WHERE equipment.removed_at IS NULL OR equipment.removed_at > ? ORDER BY equipment.position, equipment.name
"""
_CHANGES_SQL = """
SELECT at, printer_state, job_id FROM printer_history WHERE printer_id = ?1 AND rowid >= ifnull(
    (SELECT rowid FROM printer_history WHERE printer_id = ?1 AND at < ?2 ORDER BY at DESC LIMIT 1), 0)
ORDER BY rowid
"""
_JOBS_SQL = """
SELECT job.*, print_file.name AS file_name, json_extract(print_file.facts, '$.filament_g') AS filament_g,
    (SELECT sum(weight_g) FROM filament_use WHERE job_id = job.id) AS used_g
FROM job JOIN print_file USING (sha256)
WHERE job.printer_id IS NOT NULL AND job.started_at IS NOT NULL AND job.id IN (
    SELECT id FROM job WHERE outcome IS NULL OR (job_state <> 'collected' AND printer_id IS NOT NULL)
    UNION SELECT id FROM job WHERE ended_at >= ?)
ORDER BY job.started_at, job.id
"""


def night_report(db: Database, begin: datetime, until: datetime, silent_since: datetime | None = None) -> NightReport:
    """The report from `begin` until `until`, which is now.

    silent_since: when the heartbeats of the print room ended; None: it works.
    """
    jobs = rows(db, _JOBS_SQL, to_text(begin))
    earliest = _earliest(jobs, begin, until)
    covered = covered_spans(runs_since(db, Process.PRINT_ROOM, earliest), until, silent_since)
    alarms = _alarms(db, begin, until)
    printers, present, services = [], [], due_services(db, until)
    for found in rows(db, _PRINTERS_SQL, to_text(begin)):
        history = _changes(db, found, earliest)
        there = (_within(found["added_at"], begin), from_text_or_none(found["removed_at"]))
        whole = strip_of(history, covered, earliest, until, there=there)
        own = [job for job in jobs if job["printer_id"] == found["id"]]
        printers.append(_printer(found, whole, own, begin, until, [one.alarm for one in alarms]))
        if found["removed_at"] is None:
            due = tuple(one.name for one in services if one.printer_id == found["id"])
            present.append(_now(found, own, due))
    return NightReport(
        begin=begin,
        until=until,
        printers=tuple(printers),
        alarms=alarms,
        waiting=waiting_of(present, [one.alarm for one in alarms if one.alarm.is_open], silent_since),
        silent=_gaps(covered, begin, until),
    )


def _earliest(jobs: list[dict[str, Any]], begin: datetime, until: datetime) -> datetime:
    """From when on the history is read: a bit before the jobs of the night began."""
    began = [from_text(job["started_at"]) for job in jobs if _is_of_night(job, (), begin, until)]
    return max(begin - LONGEST_JOB, min([begin, *began]) - BEFORE_A_JOB)


def _gaps(covered: Sequence[Span], begin: datetime, until: datetime) -> tuple[Span, ...]:
    """The spans of the night in which no print room ran."""
    edges = [begin, *(min(max(moment, begin), until) for span in covered for moment in span), until]
    return tuple((one, other) for one, other in zip(edges[::2], edges[1::2], strict=True) if one < other)


def _within(added_at: str | None, begin: datetime) -> datetime | None:
    moment = from_text_or_none(added_at)
    return moment if moment is not None and moment > begin else None


def _changes(db: Database, found: dict[str, Any], earliest: datetime) -> list[Change]:
    """The changes of a printer's state since then and the one before, in the order in which they were written."""
    history = [typed_row(Change, one) for one in rows(db, _CHANGES_SQL, found["id"], to_text(earliest))]
    since = from_text_or_none(found["since_at"])
    if not history and since is not None:  # it has not changed since the history is kept
        return [Change(since, found["printer_state"])]
    return history


def _printer(
    found: dict[str, Any],
    whole: tuple[Segment, ...],
    jobs: list[dict[str, Any]],
    begin: datetime,
    until: datetime,
    alarms: list[Alarm],
) -> NightPrinter:
    return NightPrinter(
        id=found["id"],
        name=found["name"],
        colour=found["colour"],
        printer_state=found["printer_state"],
        segments=_clipped(whole, begin),
        jobs=tuple(_job(job, whole) for job in jobs if _is_of_night(job, whole, begin, until)),
        was_hot=is_hot(alarms, found["id"]),
    )


def _clipped(whole: Sequence[Segment], begin: datetime) -> tuple[Segment, ...]:
    """The segments from `begin` on."""
    return tuple(Segment(max(one.begin, begin), one.end, one.kind, one.job_id) for one in whole if one.end > begin)


def _is_of_night(job: dict[str, Any], whole: Sequence[Segment], begin: datetime, until: datetime) -> bool:
    """Whether it was printed in the night; an end in the future was stored by a wrong clock and proves nothing."""
    if any(one.job_id == job["id"] and one.end > begin for one in whole):
        return True
    ended_at = from_text_or_none(job["ended_at"])
    return ended_at is None or begin <= ended_at <= until + TOLERANCE


def _job(job: dict[str, Any], whole: tuple[Segment, ...]) -> NightJob:
    result = JobResult(job["outcome"]) if job["outcome"] else JobResult.RUNNING
    if result is JobResult.RUNNING and (not whole or whole[-1].kind is Kind.UNKNOWN):
        result = JobResult.UNKNOWN
    whole_g = job["filament_g"] or None
    share = 1.0 if job["outcome"] == Outcome.DONE else job["progress"]
    used_g = job["used_g"] if job["outcome"] else None
    time_s, time_at_least = _printing_time(job["id"], whole)
    known = result in (JobResult.DONE, JobResult.RUNNING) or not _ends_unknown(job["id"], whole)
    return NightJob(
        id=job["id"],
        file_name=job["file_name"],
        result=_judged(job["result"]) or result,
        ended_at=from_text_or_none(job["ended_at"]),
        amount=Amount(
            grams=used_g if used_g is not None else (whole_g or 0.0) * share,
            grams_at_least=(used_g is None and whole_g is None) or not known,
            time_s=time_s,
            time_at_least=time_at_least,
        ),
        was_stopped=result in BAD_ENDS,
    )


def _judged(result: str | None) -> JobResult | None:
    """What staff said of a print counts more than how its machine ended; None while nobody has judged it."""
    if result is None:
        return None
    return JobResult.FAILED if result == Result.FAILED else JobResult.DONE


def _ends_unknown(job_id: str, whole: tuple[Segment, ...]) -> bool:
    """Whether what followed the last known part of a job is not known."""
    places = [place for place, one in enumerate(whole) if one.job_id == job_id]
    return not places or (places[-1] + 1 < len(whole) and whole[places[-1] + 1].kind is Kind.UNKNOWN)


def _printing_time(job_id: str, whole: tuple[Segment, ...]) -> tuple[float, bool]:
    """How long a job is known to have printed, in s, and whether it may have been longer.

    Unknown time between two times at which it printed counts: it held the printer meanwhile.
    """
    places = [place for place, one in enumerate(whole) if one.job_id == job_id]
    if not places:
        return 0.0, True
    total = timedelta()
    for one in whole[places[0] : places[-1] + 1]:
        between = one.kind is Kind.UNKNOWN
        if between or (one.job_id == job_id and one.kind is Kind.PRINTED):
            total += one.length
    begins_known = places[0] > 0 and whole[places[0] - 1].kind is not Kind.UNKNOWN
    return total.total_seconds(), not begins_known or _ends_unknown(job_id, whole)


def _now(found: dict[str, Any], jobs: list[dict[str, Any]], services: tuple[str, ...]) -> PrinterNow:
    on_bed = [job for job in jobs if job["outcome"] is not None and job["job_state"] != "collected"]
    return PrinterNow(
        id=found["id"],
        name=found["name"],
        colour=found["colour"],
        printer_state=found["printer_state"],
        since=from_text_or_none(found["since_at"]),
        reason=from_json(found["reason"]),
        outcome=on_bed[-1]["outcome"] if on_bed else None,
        has_open_job=any(job["outcome"] is None for job in jobs),
        services=services,
    )


def _alarms(db: Database, begin: datetime, until: datetime) -> tuple[NightAlarm, ...]:
    """The alarms of the night and those that are open, numbered by time."""
    kept = [alarm for alarm in alarms_since(db, begin) if alarm.is_open or alarm.raised_at <= until + TOLERANCE]
    earliest = min((alarm.raised_at for alarm in kept), default=begin)
    told = told_since(db, min(earliest, begin))
    return tuple(NightAlarm(number, alarm, told.get(alarm.id, ())) for number, alarm in enumerate(kept, start=1))
