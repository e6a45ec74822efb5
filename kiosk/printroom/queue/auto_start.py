"""Starts planned prints by itself on printers that clear their bed by themselves, and on no other.

A job that was refused once waits for a person, and so does one that needs other filament, or more than is left.
Nothing starts while staff have the printer heated, or do anything else with it: somebody may be loading filament. A
mistake in the plan must not stop the printers: it is an alarm, and the plan is made again after a pause, until it
succeeds.
"""

import logging
import sqlite3
from typing import TYPE_CHECKING

from kiosk.base.clock import Clock
from kiosk.hub import alarms
from kiosk.hub.alarms import AlarmCause
from kiosk.hub.permissions import NotAllowedError
from kiosk.hub.settings.current import read_settings
from kiosk.printers.printer import PrinterState
from kiosk.printroom.orders import NotInQueueError, Orders
from kiosk.printroom.overview import Overview
from kiosk.printroom.queue.planned import Plan, next_for
from kiosk.printroom.queue.reading import read_plan
from kiosk.store.hub_db import rows

if TYPE_CHECKING:
    from sqlite_utils import Database

EACH_S = 5.0
"""How often it looks; without such a printer that is free, that is one small query."""
RETRY_S = 60.0
"""How long nothing starts by itself after an internal error."""
FREE_SQL = """
SELECT printer.id FROM printer JOIN equipment USING (id)
WHERE removed_at IS NULL AND clears_itself AND bed_clear AND NOT out_of_service AND printer_state = ?
    AND preheated_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM printer_order WHERE printer_id = printer.id AND answered_at IS NULL)
"""
_log = logging.getLogger(__name__)


class AutoStart:
    """Belongs to the print room's thread."""

    def __init__(self, hub_db: "Database", live_db: "Database", clock: Clock) -> None:
        self._db = hub_db
        self._clock = clock
        self._overview = Overview(hub_db, live_db, clock)
        self._orders = Orders(hub_db, clock)
        self._next_s = 0.0
        self._works: bool | None = None
        """Whether the last look succeeded; None: there was none, and an alarm of an earlier print room may be open."""

    def turn(self, now_s: float) -> None:
        """Order what is due; call it at least each second."""
        if now_s < self._next_s:
            return
        self._next_s = now_s + EACH_S
        try:
            self._start_due()
        except sqlite3.OperationalError:
            raise
        except Exception:  # noqa: BLE001 - whatever it is, printers may be hot
            self._next_s = now_s + RETRY_S
            if self._works is not False:  # reported once
                _log.exception("Internal error in the plan of the queue; nothing starts by itself for now")
            alarms.raise_alarm(self._db, self._clock, AlarmCause.AUTO_START_FAILS)
            self._works = False
        else:
            if not self._works:
                alarms.clear_alarm(self._db, self._clock, AlarmCause.AUTO_START_FAILS)
            self._works = True

    def _start_due(self) -> None:
        free = [found["id"] for found in rows(self._db, FREE_SQL, PrinterState.IDLE.value)]
        if not free:
            return
        refused = [job.id for job in self._overview.open_jobs() if job.queued and job.reason is not None]
        plan = read_plan(self._db, self._overview, read_settings(self._db), self._clock.now(), refused)
        for printer_id in free:
            self._start_on(plan, printer_id)

    def _start_on(self, plan: Plan, printer_id: str) -> None:
        due = next_for(plan, printer_id)
        if due is None or due.needs_change or due.runs_short or due.starts_at > plan.at:
            return
        try:
            self._orders.start_by_itself(due.job_id, printer_id)
        except (NotInQueueError, NotAllowedError):  # somebody was quicker
            return
        _log.info("Job %s is started by itself: the bed of its printer clears itself", due.job_id)
