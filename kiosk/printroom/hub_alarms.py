"""The alarms about the hub as a whole: reads the facts once in a while, raises and clears (N2, N3)."""

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.base.clock import Clock
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import alarms, clock_trust
from kiosk.hub.alarms import AlarmCause
from kiosk.hub.visitors.retention_runs import last_run
from kiosk.printers.printer import PrinterState
from kiosk.printroom.filament.low_spools import judge_low_spools
from kiosk.printroom.matching.fitting import limit_findings
from kiosk.printroom.overrides import still_blocking
from kiosk.printroom.overview import JobView, Overview, PrinterView
from kiosk.printroom.watches.hub_facts import QueueWatch, backup_is_old, disk_is_low, retention_is_late
from kiosk.store.backup.state import first_attempt_at, last_backup
from kiosk.store.heartbeats import Liveness, Process
from kiosk.store.process_runs import first_run_at

if TYPE_CHECKING:
    from sqlite_utils import Database

LOOK_EACH_S = 30.0
RETENTION_GRACE_S = 3600.0
"""A machine that was off for days runs the retention soon after its start; until then nothing is late."""
WATCHDOG_GONE_AFTER_S = 120.0
"""When it has been silent for so long, it will not clear its alarm itself."""

BLOCKED_BY = {
    PrinterState.AWAITING_CLEAR: Reason(ReasonCode.BED_TO_CLEAR),
    PrinterState.ATTENTION: Reason(ReasonCode.WAITS_FOR_PERSON),
    PrinterState.ERROR: Reason(ReasonCode.PRINTER_IN_ERROR),
    PrinterState.OFFLINE: Reason(ReasonCode.PRINTER_OFFLINE),
    PrinterState.CONNECTING: Reason(ReasonCode.PRINTER_OFFLINE),
    PrinterState.OUT_OF_SERVICE: Reason(ReasonCode.PRINTER_OUT_OF_SERVICE),
}
"""States that last until a person comes, and what they mean for the queue. A printer in any other works or is free."""


class HubAlarms:
    """Judges every LOOK_EACH_S. One thread."""

    def __init__(self, db: "Database", live: "Database", clock: Clock, data_dir: Path, *, backs_up: bool) -> None:
        """backs_up: whether backups are configured."""
        self._db, self._clock, self._data_dir, self._backs_up = db, clock, data_dir, backs_up
        self._overview = Overview(db, live, clock)
        self._watchdog = Liveness(live, clock, Process.WATCHDOG)
        self._queue = QueueWatch()
        self._open: frozenset[AlarmCause] = frozenset()
        self._look_at_s = float("-inf")
        self._begun_at_s: float | None = None

    def turn(self, now_s: float) -> None:
        """Look when it is time. Raises sqlite3.OperationalError when the hub's database can't be used."""
        if now_s < self._look_at_s:
            return
        self._look_at_s = now_s + LOOK_EACH_S
        self._begun_at_s = now_s if self._begun_at_s is None else self._begun_at_s
        self._open = alarms.open_causes(self._db, None)
        self._judge_disk()
        self._judge_backup()
        self._judge_retention(now_s - self._begun_at_s)
        self._judge_queue(now_s)
        judge_low_spools(self._db, self._clock)
        if not clock_trust.is_wrong(self._db, self._clock):  # it is raised by the visit that shows it
            self._judge(AlarmCause.WRONG_CLOCK, False, None)
        if self._watchdog.age_s() > WATCHDOG_GONE_AFTER_S:  # and this print room is not silent
            self._judge(AlarmCause.PRINT_ROOM_SILENT, False, None)

    def _judge_disk(self) -> None:
        try:
            disk = shutil.disk_usage(self._data_dir)
        except OSError:  # the disk itself is gone: what is written next reports it
            return
        free = disk.free / disk.total
        self._judge(AlarmCause.DISK_LOW, disk_is_low(free), Reason(ReasonCode.DISK_LOW, percent=round(100 * free)))

    def _judge_backup(self) -> None:
        state = last_backup(self._db)
        old = backup_is_old(state.good_at, first_attempt_at(self._db), self._clock.now())
        self._judge(AlarmCause.BACKUP_OLD, self._backs_up and old, state.failure)

    def _judge_retention(self, running_s: float) -> None:
        run = last_run(self._db)
        late = retention_is_late(run.at if run else None, first_run_at(self._db), self._clock.now())
        self._judge(AlarmCause.RETENTION_LATE, late if running_s >= RETENTION_GRACE_S or not late else None, None)

    def _judge_queue(self, now_s: float) -> None:
        self._queue = self._queue.after(queue_blocked_by(self._overview), now_s)
        stuck = True if self._queue.alarm else False if self._queue.since_s is None else None
        self._judge(AlarmCause.QUEUE_STUCK, stuck, self._queue.reason)

    def _judge(self, cause: AlarmCause, holds: bool | None, reason: Reason | None) -> None:
        """None: it is not known whether the cause holds, and nothing changes."""
        if holds is None or holds == (cause in self._open):
            return
        if holds:
            alarms.raise_alarm(self._db, self._clock, cause, reason=reason)
        else:
            alarms.clear_alarm(self._db, self._clock, cause)


def queue_blocked_by(overview: Overview) -> Reason | None:
    """Why none of the waiting prints can be taken by any printer before a person comes; None: one can, or none waits.

    A print that fits no printer at all is not counted: the screens say so where it waits. Nor is one that staff hold.
    """
    waiting = [job for job in overview.open_jobs() if job.queued and not job.held]
    printers = overview.printers() if waiting else ()
    first: Reason | None = None
    for job in waiting:
        blocked_by = _blocked_by(job, printers)
        if blocked_by is None and _fitting(job, printers):
            return None
        first = first or blocked_by
    return first


def _blocked_by(job: JobView, printers: Sequence[PrinterView]) -> Reason | None:
    """The first printer that fits and what it waits for, if all that fit wait for a person."""
    fitting = _fitting(job, printers)
    if not fitting or any(printer.state not in BLOCKED_BY for printer in fitting):
        return None
    return Reason(ReasonCode.QUEUE_WAITS_FOR, printer=fitting[0].name, cause=BLOCKED_BY[fitting[0].state])


def _fitting(job: JobView, printers: Sequence[PrinterView]) -> list[PrinterView]:
    return [
        printer
        for printer in printers
        if not still_blocking(limit_findings(job.facts, printer), job.override, printer.id)
    ]
