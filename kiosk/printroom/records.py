"""The print room's reads and writes of `hub.db`, one method for each fact."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kiosk.base.clock import Clock, from_text, from_text_or_none, to_text
from kiosk.base.ids import new_id
from kiosk.base.printer_limits import PrinterLimits
from kiosk.base.reason import Reason, from_json, to_json
from kiosk.gcode.print_facts import PrintFacts
from kiosk.hub import alarms
from kiosk.hub.alarms import AlarmCause
from kiosk.hub.spools.use import begin_use, end_use, note_use
from kiosk.printers.printer import JobEnded, Outcome, PrinterState
from kiosk.printroom.control.job_row import JobRow as JobRow
from kiosk.printroom.control.job_row import job_row
from kiosk.printroom.estimates.past_prints import past_ratio
from kiosk.printroom.job_state import JobState, sources_of
from kiosk.printroom.orders import Answer
from kiosk.printroom.print_files import store_facts
from kiosk.printroom.printer_status import ShownStatus
from kiosk.store.hub_db import row, rows

if TYPE_CHECKING:
    from datetime import datetime

    from sqlite_utils import Database

PRINTERS_SQL = """
SELECT printer.*, equipment.slug, equipment.name, spool.id AS spool_id, spool.left_g AS spool_left_g
FROM equipment JOIN printer USING (id) LEFT JOIN spool ON spool.printer_id = printer.id
WHERE equipment.removed_at IS NULL ORDER BY equipment.position, equipment.name
"""
UNANSWERED_SQL = "SELECT * FROM printer_order WHERE answered_at IS NULL ORDER BY id"
JOB_SQL = "SELECT job.*, name AS file_name, size_bytes, facts FROM job JOIN print_file USING (sha256) WHERE job.id = ?"
_STATES_OF_JOB_SQL = """
SELECT at, printer_state, job_id, lead(at) OVER (ORDER BY id) AS until_at FROM printer_history
WHERE printer_id = ? AND at >= (SELECT created_at FROM job WHERE id = ?) ORDER BY id
"""
_ALARMS_OF_REMOVED_SQL = """
SELECT cause, printer_id FROM alarm WHERE cleared_at IS NULL AND printer_id IN
    (SELECT id FROM equipment WHERE removed_at IS NOT NULL) AND NOT EXISTS
    (SELECT 1 FROM job WHERE job.printer_id = alarm.printer_id AND job_state IN ('sending', 'printing', 'paused'))
"""
OPEN_JOB_SQL = """
SELECT job.id FROM job WHERE printer_id = ? AND job_state IN ('sending', 'printing', 'paused')
"""


@dataclass(frozen=True, slots=True)
class PrinterRow:
    """One row of the printer table with its name."""

    id: str
    slug: str
    name: str
    connection: str
    address: str
    baud: int | None
    bed_x_mm: float
    bed_y_mm: float
    height_mm: float
    nozzle_mm: float
    material: str
    tool_count: int
    limits: PrinterLimits
    camera: str
    out_of_service: bool
    bed_clear: bool
    printer_state: str
    reason: Reason | None
    firmware_name: str = ""
    """By the name that it last gave itself; empty: it never did."""
    preheated_at: "datetime | None" = None
    """Since when staff have had it heated without a print."""
    keyed_at: str | None = None
    """When its key was last given on a screen; a change reconnects it."""
    clears_itself: bool = False
    """Nothing is on its bed after a print that was done."""
    spool_id: str | None = None
    """The spool that is loaded."""
    spool_left_g: float | None = None


def needs_new_link(before: PrinterRow, now: PrinterRow) -> bool:
    """Whether the printer is reached in another way now."""
    if survives_new_link(before, now):
        return (before.address, before.keyed_at) != (now.address, now.keyed_at)
    return (before.connection, before.address, before.baud) != (now.connection, now.address, now.baud)


def survives_new_link(before: PrinterRow, now: PrinterRow) -> bool:
    """Whether a print does: one behind a print server; one over a cable does not."""
    return before.connection == now.connection != "serial"


class Records:
    """The print room's view of `hub.db`; a write is on disk when the enclosing `transaction` ends. One thread."""

    def __init__(self, db: "Database", clock: Clock) -> None:
        self._db = db
        self._clock = clock

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Make all writes inside one transaction."""
        with self._db.atomic():
            yield

    def printers(self) -> list[PrinterRow]:
        """All printers of the hub, in their order on the screens."""
        return [_printer_row(found) for found in rows(self._db, PRINTERS_SQL)]

    def unanswered(self) -> list[dict[str, Any]]:
        """Orders without an answer, oldest first."""
        return rows(self._db, UNANSWERED_SQL)

    def job(self, job_id: str) -> JobRow | None:
        """One job with its file, or None."""
        found = row(self._db, JOB_SQL, job_id)
        if found is None:
            return None
        return job_row(found)

    def ended(self, job_ids: Sequence[str]) -> list[str]:
        """Those of these jobs that have an outcome here."""
        places = ", ".join("?" * len(job_ids))
        found = rows(self._db, f"SELECT id FROM job WHERE outcome IS NOT NULL AND id IN ({places})", *job_ids)  # noqa: S608
        return [job["id"] for job in found]

    def open_job_of(self, printer_id: str) -> JobRow | None:
        """The job that holds the printer, if any."""
        found = row(self._db, OPEN_JOB_SQL, printer_id)
        return None if found is None else self.job(found["id"])

    def show_state(self, printer_id: str, shown: ShownStatus, job_id: str | None) -> None:
        """Store the state to show; `since_at` changes only with the state, not with the reason.

        job_id: of the job on it, for the history.
        """
        self._db.execute(
            "INSERT INTO printer_history (id, printer_id, at, printer_state, job_id) SELECT ?, id, ?, ?, ?"
            " FROM printer WHERE id = ? AND (printer_state <> ? OR since_at IS NULL)",
            (new_id(), self._now(), shown.state.value, job_id, printer_id, shown.state.value),
        )
        self._db.execute(
            "UPDATE printer SET since_at = CASE WHEN printer_state = ? AND since_at IS NOT NULL THEN since_at ELSE ?"
            " END, printer_state = ?, reason = ? WHERE id = ?",
            (shown.state.value, self._now(), shown.state.value, to_json(shown.reason), printer_id),
        )

    def set_bed_clear(self, printer_id: str, *, clear: bool) -> None:
        """Something is, or may be, on the bed; or a person confirmed that nothing is."""
        self._db.execute("UPDATE printer SET bed_clear = ? WHERE id = ?", (int(clear), printer_id))

    def set_out_of_service(self, printer_id: str, *, out: bool) -> None:
        """A person took it out of service, or put it back."""
        self._db.execute("UPDATE printer SET out_of_service = ? WHERE id = ?", (int(out), printer_id))

    def set_firmware(self, printer_id: str, name: str) -> None:
        """It told the name of its firmware."""
        self._db.execute("UPDATE printer SET firmware_name = ? WHERE id = ?", (name, printer_id))

    def preheat_began(self, printer_id: str, at: "datetime", staff_id: str | None) -> None:
        """Staff have it heated without a print."""
        self._db.execute(
            "UPDATE printer SET preheated_at = ?, preheated_by = ?, cooled_itself_at = NULL WHERE id = ?",
            (to_text(at), staff_id, printer_id),
        )

    def preheat_over(self, printer_id: str, *, by_itself: bool) -> None:
        """It cools down, or a print sees to its heaters. by_itself: because its time was up."""
        self._db.execute(
            "UPDATE printer SET preheated_at = NULL, preheated_by = NULL, cooled_itself_at = ? WHERE id = ?",
            (self._now() if by_itself else None, printer_id),
        )

    def set_of_job(self, job_id: str, change: str, *values: object) -> None:
        """Change columns of a job that are no part of its state."""
        self._db.execute(f"UPDATE job SET {change} WHERE id = ?", (*values, job_id))  # noqa: S608 - our own words only

    def job_sent(self, job_id: str, printer_id: str) -> None:
        """The job is about to be handed to the printer."""
        self._move(job_id, JobState.SENDING, "printer_id = ?, reason = NULL", printer_id)

    def job_began(self, job_id: str) -> None:
        """The printer was seen to work on it."""
        self._move(job_id, JobState.PRINTING, "started_at = COALESCE(started_at, ?)", self._now())

    def job_changed(self, job_id: str, job_state: JobState) -> None:
        """It was paused, or continues after a pause."""
        self._move(job_id, job_state)

    def job_not_started(self, job_id: str, outcome: Outcome, reason: Reason | None, *, from_queue: bool) -> None:
        """It did not begin and holds no printer; if it failed and was `from_queue`, it waits there again."""
        if from_queue and outcome is Outcome.FAILED:
            self._db.execute(
                "UPDATE job SET job_state = 'waiting', printer_id = NULL, bed_confirmed_at = NULL,"
                " bed_confirmed_by = NULL, reason = ? WHERE id = ? AND job_state IN ('waiting', 'sending')",
                (to_json(reason), job_id),
            )
            return
        change = "outcome = ?, reason = ?, ended_at = ?, printer_id = NULL"
        self._move(job_id, JobState(outcome.value), change, outcome.value, to_json(reason), self._now())

    def job_ended(self, job_id: str, end: JobEnded, fraction: float | None) -> None:
        """It is over; `fraction` (0–1) is how much was printed, if known."""
        self._move(
            job_id,
            JobState(end.outcome.value),
            "outcome = ?, reason = ?, ended_at = ?, progress = COALESCE(?, progress)",
            end.outcome.value,
            to_json(end.reason),
            self._now(),
            1.0 if end.outcome is Outcome.DONE else fraction,
        )

    def job_progress(self, job_id: str, fraction: float) -> None:
        """Progress 0–1; written rarely, the current figure is in `live.db`."""
        self._db.execute("UPDATE job SET progress = ? WHERE id = ?", (min(1.0, max(0.0, fraction)), job_id))

    def filament_begun(self, job_id: str, printer_id: str, *, by_spool: bool) -> None:
        """It prints with what is loaded now; nothing new for one that has begun."""
        begin_use(self._db, self._clock, job_id, printer_id, by_spool=by_spool)

    def filament_used(
        self, job_id: str, printer_id: str, length_mm: float, *, is_estimate: bool, by_spool: bool
    ) -> None:
        """So much was used since it began."""
        note_use(self._db, self._clock, job_id, printer_id, length_mm, is_estimate=is_estimate, by_spool=by_spool)

    def filament_ended(self, job_id: str, *, is_estimate: bool) -> None:
        """It uses no more. is_estimate: it may have used more than was noted."""
        end_use(self._db, job_id, is_estimate=is_estimate)

    def printed_s(self, printer_id: str, job_id: str) -> float:
        """For how long the job has printed, without pauses and heating up, as far as the history knows."""
        states = rows(self._db, _STATES_OF_JOB_SQL, printer_id, job_id)
        now = self._clock.now()
        spans = (
            (from_text_or_none(one["until_at"]) or now) - from_text(one["at"])
            for one in states
            if one["job_id"] == job_id and one["printer_state"] == PrinterState.PRINTING
        )
        return sum(max(0.0, span.total_seconds()) for span in spans)

    def past_ratio(self, printer_id: str, job_id: str) -> float | None:
        """See `estimates.past_prints`."""
        return past_ratio(self._db, printer_id, job_id)

    def snapshots_of(self, job_id: str) -> frozenset[int]:
        """The quarters, in per cent, of which a snapshot of the job is kept."""
        found = rows(self._db, "SELECT quarter FROM job_snapshot WHERE job_id = ?", job_id)
        return frozenset(one["quarter"] for one in found)

    def keep_snapshot(self, job_id: str, quarter: int, at: "datetime", jpeg: bytes) -> None:
        """Keep a small image of the print at this quarter; the first one stays."""
        self._db.execute(
            "INSERT OR IGNORE INTO job_snapshot (job_id, quarter, at, jpeg) VALUES (?, ?, ?, ?)",
            (job_id, quarter, to_text(at), jpeg),
        )

    def collect(self, printer_id: str, staff_id: str | None) -> None:
        """The bed was cleared: what lay on it is collected. staff_id: None for a printer that clears itself."""
        self._db.execute(
            "UPDATE job SET job_state = 'collected', collected_at = ?, collected_by = ? WHERE printer_id = ?"
            " AND job_state IN ('done', 'cancelled', 'failed')",
            (self._now(), staff_id, printer_id),
        )

    def file_read_again(self, sha256: str, facts: PrintFacts) -> None:
        """Another version of the reader found these facts of a file."""
        store_facts(self._db, sha256, facts)

    def answer(self, order_id: str, answer: Answer) -> None:
        """Answer an order, unless it has an answer already."""
        self._db.execute(
            "UPDATE printer_order SET answer = ?, reason = ?, answered_at = ? WHERE id = ? AND answered_at IS NULL",
            ("done" if answer.done else "refused", to_json(answer.reason), self._now(), order_id),
        )

    def raise_alarm(self, cause: AlarmCause, printer_id: str, reason: Reason | None) -> None:
        alarms.raise_alarm(self._db, self._clock, cause, printer_id=printer_id, reason=reason)

    def clear_alarm(self, cause: AlarmCause, printer_id: str) -> None:
        alarms.clear_alarm(self._db, self._clock, cause, printer_id=printer_id)

    def clear_alarms_of_removed(self) -> None:
        """Nothing will ever show that the alarms of a removed printer are over."""
        for alarm in rows(self._db, _ALARMS_OF_REMOVED_SQL):
            self.clear_alarm(AlarmCause(alarm["cause"]), alarm["printer_id"])

    def open_causes(self, printer_id: str) -> frozenset[AlarmCause]:
        """The causes of the open alarms about a printer, as an earlier print room left them."""
        return alarms.open_causes(self._db, printer_id)

    def _move(self, job_id: str, then: JobState, change: str = "", *values: object) -> None:
        """Change a job's state if `job_state.ALLOWED` permits it."""
        sources = ", ".join(f"'{state.value}'" for state in sources_of(then))
        changes = f"job_state = '{then.value}'" + (f", {change}" if change else "")
        self._db.execute(
            f"UPDATE job SET {changes} WHERE id = ? AND job_state IN ({sources})",  # noqa: S608 - our own words only
            (*values, job_id),
        )

    def _now(self) -> str:
        return to_text(self._clock.now())


def _printer_row(found: dict[str, Any]) -> PrinterRow:
    names = ("id", "slug", "name", "connection", "address", "baud", "bed_x_mm", "bed_y_mm", "height_mm", "nozzle_mm")
    return PrinterRow(
        **{name: found[name] for name in names},
        material=found["material"],
        tool_count=found["tool_count"],
        limits=PrinterLimits.from_json(found["limits"]),
        camera=found["camera"],
        out_of_service=bool(found["out_of_service"]),
        bed_clear=bool(found["bed_clear"]),
        printer_state=found["printer_state"],
        reason=from_json(found["reason"]),
        firmware_name=found["firmware_name"],
        preheated_at=from_text_or_none(found["preheated_at"]),
        keyed_at=found["keyed_at"],
        clears_itself=bool(found["clears_itself"]),
        spool_id=found["spool_id"],
        spool_left_g=found["spool_left_g"],
    )
